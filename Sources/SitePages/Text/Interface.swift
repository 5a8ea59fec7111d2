import JourneyAtlas

/// The text of the interface in all languages. A language is a case of `InterfaceLanguage`, and its file.
struct Interface: Sendable {
  /// What stands in the place of a language: with it a language is tried that does not ship.
  private let others: [InterfaceLanguage: Phrases]

  static let builtIn = Interface()

  init(insteadOf others: [InterfaceLanguage: Phrases] = [:]) { self.others = others }

  /// The phrases around texts of a language.
  func phrases(around tag: String) -> Phrases { phrases(of: InterfaceLanguage(around: tag)) }

  func phrases(of language: InterfaceLanguage) -> Phrases {
    if !others.isEmpty, let other = others[language] { return other }
    return switch language {
    case .english: .english
    case .simplifiedChinese: .simplifiedChinese
    case .traditionalChinese: .traditionalChinese
    }
  }
}
