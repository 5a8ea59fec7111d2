import JourneyAtlas
import MarkdownTree

/// A theme: `layout.html` with named slots, `style.css` and other assets.
public struct Theme: Sendable {
  /// A file that is copied to `assets/`.
  struct Asset: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  let layout: Layout
  /// All files but the layout, by name.
  let assets: [Asset]
  private let files: [String: [UInt8]]

  /// The theme `default`, which travels with the program.
  public static let builtIn = read(
    Dictionary(uniqueKeysWithValues: BuiltInTheme.files.map { ($0.name, Array($0.text.utf8)) }),
    over: nil, path: "themes/default"
  ).theme

  /// A theme from the files of its folder, by their path in it. Whatever it does not bring comes from `base`,
  /// file by file. `path` is the folder's, as diagnostics print it: `themes/acme`.
  public static func read(
    _ own: [String: [UInt8]], over base: Theme?, path: String
  ) -> (theme: Theme, diagnostics: [Diagnostic]) {
    let files = (base?.files ?? [:]).merging(own) { _, new in new }
    let assets = files.keys.filter { $0 != "layout.html" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { Asset(name: $0, bytes: files[$0] ?? []) }
    if own["layout.html"] == nil, let base {
      return (Theme(layout: base.layout, assets: assets, files: files), [])
    }
    let file = SourceFile(path: path + "/layout.html", bytes: files["layout.html"] ?? [])
    let (layout, problems) = Layout.read(file)
    return (Theme(layout: layout, assets: assets, files: files), problems)
  }
}
