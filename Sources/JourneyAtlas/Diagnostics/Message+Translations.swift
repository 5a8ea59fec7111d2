/// Translations.
extension Message {
  static func translationWithoutBase(_ base: String) -> Message {
    Message(
      .translationWithoutBase, "this is a translation of a file that is not there: \(base)",
      help: "give the file that decides figures the name without a language: \(base)")
  }

  static func secondTranslation(_ language: String, other: String) -> Message {
    Message(
      .idCollision, "this file has the same language as \(other): \(language)",
      help: "keep one of the two; a file has one translation into a language")
  }

  static func vagueLanguage(_ tag: String, base: String) -> Message {
    let ending = ending(of: base)
    return Message(
      .translationLanguage, "“\(tag)” does not say which script; it is read as zh-Hans",
      help: "call the file ….zh-Hans\(ending), or ….zh-Hant\(ending)")
  }

  static func translationIntoItself(_ language: String, base: String) -> Message {
    Message(
      .translationLanguage, "\(base) is in \(language) already",
      help: "delete one of the two, or write “lang:” into the other file if its language is another one")
  }

  static func unknownLanguage(_ tag: String, base: String) -> Message {
    let names = InterfaceLanguage.allCases.map { ".\($0.rawValue)\(ending(of: base))" }
    return Message(
      .translationLanguage, "this looks like a translation of \(base), but Waymark does not speak “\(tag)”",
      help: "translations are \(choice(names)); give a file that is none a name without dots")
  }

  /// `.md` or `.yml`.
  private static func ending(of base: String) -> String { base == SiteWords.basePath ? ".yml" : ".md" }

  static func contradictedLanguage(_ language: String, name: String) -> Message {
    Message(
      .translationLanguage, "the name of the file says \(name), and this says “\(language)”",
      help: "take the key out; the name decides")
  }

  static func translationNotCompared(_ base: String, isDraft: Bool) -> Message {
    Message(
      .translationDiffers,
      "\(base) \(isDraft ? "is a draft" : "has errors"): this translation is neither compared with it nor shown",
      help: isDraft
        ? "take “draft” out of \(base) when both may be shown" : "put \(base) right; then check again")
  }

  static func siteWordsUnknown(_ kind: String, _ word: String, near: String?) -> Message {
    Message(
      .translationDiffers, "\(SiteWords.basePath) has no \(kind) “\(word)”",
      help: didYouMean(
        near,
        otherwise: "write a \(kind) of the site as it stands in its own language, and behind it its name"))
  }

  static func siteWordsTaken(_ word: String, _ kind: String) -> Message {
    Message(
      .translationDiffers, "“\(word)” is what another \(kind) is called already",
      help: "give each \(kind) a name of its own")
  }

  static func siteWordsDecide(_ key: String, words: [String]) -> Message {
    Message(
      .translationDiffers, "“\(key)” is for \(SiteWords.basePath) to say, in all languages",
      help: "take it out; a translation has the words of \(choice(words))")
  }

  static func translationOfAliases(base: String) -> Message {
    Message(
      .translationDiffers, "old addresses are for \(base) to name: those of a translation lead nowhere",
      help: "write “aliases:” into \(base), and take it out here")
  }

  static func translationStages(_ stage: String, isMissing: Bool, base: String) -> Message {
    Message(
      .translationDiffers,
      (isMissing ? "the translation lacks \(stage) of \(base)" : "\(base) has no counterpart of \(stage)")
        + ": it is not shown until the stages are the same",
      help: "write the same stages in the same order as \(base)")
  }

  static func translationOrder(_ stage: String, base: String) -> Message {
    Message(
      .translationDiffers,
      "“\(stage)” stands in another place in \(base): the translation is not shown until the order is the same",
      help: "write the stages in the order of \(base)")
  }

  static func translationLacks(_ what: String, base: String) -> Message {
    Message(
      .translationDiffers, "the translation lacks \(what); what \(base) says stands in its place",
      help: "translate it too")
  }

  static func translationAdds(_ what: String, base: String) -> Message {
    Message(
      .translationDiffers, "\(base) has no \(what) here: figures do not count it",
      help: "write it into \(base) too, or take it out here")
  }

  static func translationCounts(_ what: String, _ count: Int, _ right: Int, base: String) -> Message {
    Message(
      .translationDiffers,
      "“\(what)” has \(Report.counted(count, "value")) here and \(right) in \(base), which are shown",
      help: "write as many as \(base) has, in its order")
  }

  static func translationCountsOf(_ experiment: String, base: String) -> Message {
    Message(
      .translationDiffers, "the counts of “\(experiment)” are others in \(base), which decides",
      help: "leave the counts out, or write those of \(base)")
  }

  /// `right` is nil where the base says nothing.
  static func translationFigure(_ what: String, _ value: String, _ right: String?, base: String) -> Message {
    Message(
      .translationDiffers, "\(what) is \(value) here and \(right ?? "left open") in \(base), which decides",
      help: right.map { "write \($0), or leave it out here" } ?? "leave it out here, or write it into \(base)"
    )
  }

  static func translationNames(_ word: String, base: String) -> Message {
    Message(
      .translationDiffers, "“\(word)” is not what \(base) names here",
      help: "name the same channels and owners in the same order, each by a word that means nothing else")
  }
}
