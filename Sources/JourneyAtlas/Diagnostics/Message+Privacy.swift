/// Personal data, consent, small counts, and what stays private.
extension Message {
  static func personalData(_ kind: PersonalData.Kind, masked: String) -> Message {
    Message(
      .personalData, "this looks like \(words(kind)): \(masked)",
      help: "take it out; or say why it may stay: <!-- pii: ok, the reason -->")
  }

  public static func personalDataInName(_ path: String) -> Message {
    Message(
      .personalData, "the name of this file holds what looks like personal data: \(path)",
      help: "rename the file; its name is part of the page's address")
  }

  public static func placeInPhoto() -> Message {
    Message(
      .personalData, "this photo says where it was taken",
      help: "take the place out, for example: exiftool -gps:all= photo.jpg")
  }

  private static func words(_ kind: PersonalData.Kind) -> String {
    switch kind {
    case .residentID: "a Chinese resident id"
    case .bankAccount: "a bank account number"
    case .cardNumber: "a card number"
    case .mailAddress: "an e-mail address"
    case .mobileNumber: "a mobile number"
    case .nationalID: "a social security or insurance number"
    case .passport: "a passport number"
    case .coordinates: "a place on the map"
    case .networkAddress: "the address of a device"
    case .plate: "a number plate"
    case .account: "an account of a chat service"
    case .phoneNumber: "a phone number"
    }
  }

  static func missingReason() -> Message {
    Message(
      .missingReason, "no reason is given why this may stay, so it is reported all the same",
      help: "write the reason behind it: pii: ok, invented number")
  }

  static func realPersona(consent: Bool, source: Bool) -> Message {
    let missing = [consent ? nil : "consent", source ? nil : "source"].compactMap { $0 }
    return Message(
      .missingConsent,
      "this persona is a real person, and the file names no \(missing.joined(separator: " and no "))",
      help:
        "write \(missing.map { "“\($0): …”" }.joined(separator: " and ")), or make one persona of several people"
    )
  }

  static func namedQuote() -> Message {
    Message(
      .missingConsent, "these words are somebody's who can be recognised, and the file names no consent",
      help: "name the interview, not the person; or write “consent: …” above, where it is kept")
  }

  static func specialCategory(_ what: String) -> Message {
    Message(
      .specialCategory, "this may tell about a real person's \(what)",
      help: "leave it out, or make one persona of several people")
  }

  static func smallCell(_ k: Int, isRevealed: Bool) -> Message {
    Message(
      .smallCell, "fewer than \(k) people are counted here; somebody may be recognised",
      help: isRevealed
        ? "put rows together; hiding this cell alone is not enough, the total gives it away"
        : "put rows together, or write <\(k)")
  }

  static func revealedCell() -> Message {
    Message(
      .smallCell, "this count is hidden, but the total gives it away",
      help: "hide a second count too, or put rows together")
  }

  static func draft() -> Message {
    Message(
      .notPublished, "this file is a draft: it stays out of the site",
      help: "take out “draft: true” when it is ready")
  }

  static func misspeltInternal(_ label: String, near: String) -> Message {
    Message(
      .misspeltInternal, "“\(label)” is published, with all that stands behind it",
      help: "did you mean “\(near)”? only that stays out of the site")
  }

  static func unreadDraft(_ text: String) -> Message {
    Message(
      .misspeltInternal, "“\(text)” is not read here: the file is published",
      help: "write it right below the title, as an item of a list: “- Draft: true”; or say it in other words")
  }

  static func draftTitle(_ title: String) -> Message {
    Message(
      .misspeltInternal, "“\(title)” is called a draft, and the file is published",
      help: "write “- Draft: true” below the title to keep it out, or call it otherwise, such as “in work”")
  }

  static func draftKey(_ text: String) -> Message {
    Message(
      .misspeltInternal, "“\(text)” keeps nothing but itself out of the site: the file is published",
      help: "write “draft: true”; or a note of some words behind “internal:”")
  }

  static func internalForm(_ text: String, _ form: InternalForms.Form, word: String) -> Message {
    let help =
      switch form {
      case .item: "write “- \(word): …”, with a colon and a blank; only that stays out of the site"
      case .paragraph: "write “\(word): …”, with a colon and a blank; only that stays out of the site"
      case .heading:
        "write “\(word)” alone in the heading, so that what stands below it stays out of the site"
      case .title: "write “- Draft: true” below the title, so that the file stays out of the site"
      case .value: "write an item of its own: “- \(word): …”; only that stays out of the site"
      case .cell:
        "write it below a head of the table that is “\(word)”, or in a row with “\(word)” alone in the first cell"
      }
    return Message(.misspeltInternal, "“\(text)” is published, with all that stands behind it", help: help)
  }

  static func lazyInternal(line: Int) -> Message {
    Message(
      .notPublished, "line \(line) goes on with the internal part above it, and stays out of the site too",
      help: "put a blank line above line \(line) if it may be published")
  }

  static func internalParts(_ count: Int) -> Message {
    Message(
      .notPublished,
      count == 1
        ? "an internal part of this file stays out of the site"
        : "\(count) internal parts of this file stay out of the site",
      help: "use another label than “Internal” for what may be published")
  }
}
