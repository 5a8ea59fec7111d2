import JourneyAtlas
import MarkdownTree

/// Files of a theme that would take each other's place in `assets/`.
enum ThemeNames {
  /// One problem for each file of the theme's own that is called as another but for its case, or lies in a folder that
  /// is called as a file is. `names` are the files of `assets/`.
  static func problems(_ own: [String: [UInt8]], names: Set<String>, path: String) -> [Diagnostic] {
    let byKey = Dictionary(grouping: names.sorted { $0.precedes($1) }, by: { Slug.foldKey($0) })
    return own.keys.filter(names.contains).sorted { $0.precedes($1) }.compactMap { name in
      let other = above(name).lazy.compactMap { byKey[$0]?.first }.first ?? twin(of: name, own, byKey)
      return other.map { .takesPlace(path + "/" + name, of: $0) }
    }
  }

  /// Of two files of the theme the second is told.
  private static func twin(
    of name: String, _ own: [String: [UInt8]], _ byKey: [String: [String]]
  ) -> String? {
    byKey[Slug.foldKey(name)]?.first { $0 != name && (own[$0] == nil || $0.precedes(name)) }
  }

  /// The folders that a file lies in.
  private static func above(_ name: String) -> [String] {
    let key = Slug.foldKey(name)
    return key.indices.filter { key[$0] == "/" }.map { String(key[..<$0]) }
  }
}
