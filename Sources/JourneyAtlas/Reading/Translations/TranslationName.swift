/// What the name of a file says of its language.
///
///     content/journeys/buying.zh-Hans.md    a translation of content/journeys/buying.md
///     content/journeys/buying.zh.md         the same, in the script that most write
///     content/journeys/buying.v2.md         a file of its own
struct TranslationName: Sendable, Equatable {
  /// The path of the file that it translates.
  let base: String
  /// As written: `zh-Hans`.
  let tag: String
  /// As pages name it in `lang`.
  let language: String
  let interface: InterfaceLanguage

  /// nil for a file of its own.
  init?(_ path: String) {
    guard let (base, tag) = Self.parts(path), let interface = InterfaceLanguage(tag: tag),
      let language = Language.canonical(tag)
    else { return nil }
    self.base = base
    self.tag = tag
    self.language = language
    self.interface = interface
  }

  /// Chinese is written in two scripts, and `zh` names none.
  var isVague: Bool { tag.lowercased() == "zh" }

  /// The name without its language, and what stands where a language would: letters behind a dot that make a
  /// language tag of two letters and what follows them.
  static func parts(_ path: String) -> (base: String, tag: String)? {
    guard path.hasSuffix(".md") else { return nil }
    let stem = path.dropLast(3)
    guard let dot = stem.lastIndex(of: "."), !stem[dot...].contains("/") else { return nil }
    let tag = String(stem[stem.index(after: dot)...])
    let name = stem[..<dot]
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    guard !name.isEmpty, name.last != "/", primary.utf8.count == 2, Language.canonical(tag) != nil else {
      return nil
    }
    return (name + ".md", tag)
  }
}
