/// What the name of a file says of its language.
///
///     content/site.zh-Hans.yml              the words of content/site.yml
///     content/journeys/buying.zh-Hans.md    a translation of content/journeys/buying.md
///     content/journeys/buying.zh.md         the same, in the script that most write
///     content/journeys/buying.v2.md         a file of its own
package struct TranslationName: Sendable, Equatable {
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
    guard let ending = [".md", ".yml"].first(where: { path.hasSuffix($0) }) else { return nil }
    let stem = path.dropLast(ending.utf8.count)
    guard let dot = stem.lastIndex(of: "."), !stem[dot...].contains("/") else { return nil }
    let tag = String(stem[stem.index(after: dot)...])
    let name = stem[..<dot]
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    guard !name.isEmpty, name.last != "/", primary.utf8.count == 2, Language.canonical(tag) != nil else {
      return nil
    }
    // Of settings only those of the site have words.
    guard ending == ".md" || name + ending == SiteWords.basePath else { return nil }
    return (name + ending, tag)
  }

  /// Whether a file below `content/` is named like a translation of site.yml.
  package static func isOfSite(_ path: String) -> Bool {
    path.hasSuffix(".yml") && parts("content/" + path) != nil
  }
}
