import JourneyAtlas
import MarkdownTree

/// A theme: tokens and rules for `style.css`, `layout.html` with named slots, pictures and other assets.
///
/// A theme is a layer: what it does not bring comes from the one below it. Below all lies what every theme shares,
/// `themes/_base`, with the tokens of `default`; above it the themes that ship; above those a site's own.
public struct Theme: Sendable {
  /// A file that is copied to `assets/`.
  struct Asset: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  let layout: Layout
  /// All files that pages ask for, by name.
  let assets: [Asset]
  let images: ThemeImages
  private let tokens: ThemeTokens
  private let files: [String: [UInt8]]

  /// The names of those that travel with the program.
  public static let names = ["default", "plain"]

  /// What all themes share, with the tokens of `default`, from which the others differ.
  private static let shared = read(
    files(of: "_base").merging(files(of: "default").filter { $0.key == "tokens.css" }) { $1 }, over: nil,
    path: "themes/_base"
  ).theme
  /// The theme `default`.
  public static let builtIn = read(files(of: "default"), over: shared, path: "themes/default").theme
  private static let plain = read(files(of: "plain"), over: shared, path: "themes/plain").theme

  /// nil where no such theme travels with the program.
  public static func builtIn(_ name: String) -> Theme? {
    switch name {
    case "default": builtIn
    case "plain": plain
    default: nil
    }
  }

  private static func files(of theme: String) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: BuiltInTheme.files.filter { $0.theme == theme }
        .map { ($0.name, Array($0.text.utf8)) })
  }

  /// A theme from the files of its folder, by their path in it. Whatever it does not bring comes from `base`: tokens
  /// one by one, the rest file by file. `path` is the folder's, as diagnostics print it: `themes/acme`.
  public static func read(
    _ own: [String: [UInt8]], over base: Theme?, path: String
  ) -> (theme: Theme, diagnostics: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let files = (base?.files ?? [:]).merging(own) { _, new in new }
    let tokens = tokens(own, over: base, path: path, &problems)
    let images = ThemeImages(own: own, files: files, path: path, &problems)
    let assets = assets(files, tokens, images)
    let names = Set(assets.map(\.name))
    problems += ThemeReferences.problems(own, names: names, path: path)
    problems += ThemeNames.problems(own, names: names, path: path)
    var layout = base?.layout
    if layout == nil || own["layout.html"] != nil {
      let read = Layout.read(SourceFile(path: path + "/layout.html", bytes: files["layout.html"] ?? []))
      layout = read.layout
      problems += read.problems
    }
    let theme = Theme(
      layout: layout ?? Layout(segments: []), assets: assets, images: images, tokens: tokens, files: files)
    return (theme, problems)
  }

  private static func tokens(
    _ own: [String: [UInt8]], over base: Theme?, path: String, _ problems: inout [Diagnostic]
  ) -> ThemeTokens {
    guard let bytes = own["tokens.css"] else { return base?.tokens ?? ThemeTokens() }
    let file = SourceFile(path: path + "/tokens.css", bytes: bytes)
    let read = ThemeTokens.read(file, over: base?.tokens)
    problems += read.problems + TokenContrast.problems(read.tokens, own: read.own, in: file)
    return read.tokens
  }

  /// `style.css` is made of three: tokens, the rules that all share, those of the theme.
  private static func assets(
    _ files: [String: [UInt8]], _ tokens: ThemeTokens, _ images: ThemeImages
  ) -> [Asset] {
    var files = files
    for name in ["layout.html", "tokens.css"] { files[name] = nil }
    files["style.css"] = tokens.css + (files["style.css"] ?? []) + (files["theme.css"] ?? [])
    files["theme.css"] = nil
    for name in ["favicon.svg", "favicon.png"] where name != images.favicon { files[name] = nil }
    for name in ["logo.svg", "logo.png"] where name != images.logo?.name { files[name] = nil }
    return files.keys.sorted { $0.precedes($1) }.map { Asset(name: $0, bytes: files[$0] ?? []) }
  }
}
