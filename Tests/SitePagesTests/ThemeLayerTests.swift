import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// Tokens, pictures and the files that a theme names.
@Suite struct ThemeLayerTests {
  private func read(_ files: [String: String]) -> (theme: Theme, diagnostics: [Diagnostic]) {
    Theme.read(files.mapValues { Array($0.utf8) }, over: .builtIn, path: "themes/acme")
  }

  private func said(_ files: [String: String]) -> [String] {
    read(files).diagnostics.map {
      "\($0.path):\($0.start.line):\($0.start.column): \($0.code.rawValue): \($0.message)"
    }
  }

  private func style(_ theme: Theme) -> String {
    String(decoding: theme.assets.first { $0.name == "style.css" }?.bytes ?? [], as: UTF8.self)
  }

  /// B06: what would take the place of another file in `assets/`.
  @Test func filesKeepTheirPlaces() {
    let words = "at this place, where names have no case and a folder is no file"
    #expect(
      said([
        "Style.css": "", "search.js/a.js": "", "FONTS/a.woff2": "", "fonts/A.woff2": "",
        "layout.html/a.css": "",
      ]) == [
        "themes/acme/Style.css:1:1: invalid-theme: pages have style.css \(words)",
        "themes/acme/fonts/A.woff2:1:1: invalid-theme: pages have FONTS/a.woff2 \(words)",
        "themes/acme/search.js/a.js:1:1: invalid-theme: pages have search.js \(words)",
      ])
  }

  @Test func tokensGoOverThoseOfTheThemeBelow() {
    let (theme, diagnostics) = read([
      "tokens.css":
        "/* Acme */ :root{--link:light-dark( #036 , #9cf );\n --radius : 0 /* flat */ ; --sans: \"A;}\", serif }",
      "theme.css": "h1 { color: red }\n",
    ])
    #expect(diagnostics == [])
    let text = style(theme)
    #expect(text.contains("\n  --link: light-dark( #036 , #9cf );\n"))
    #expect(text.contains("\n  --sans: \"A;}\", serif;\n"))
    #expect(text.contains("\n  --paper: light-dark(#fcfdfb, #111715);\n"))
    #expect(text.hasSuffix("h1 { color: red }\n"))
    #expect(text.ranges(of: "\n  --link: ").count == 1)
  }

  @Test(arguments: [
    (":root { --lnk: #036; }", ["1:9: unknown-token: there is no token --lnk"]),
    (
      ":root {\n  --link: blue;\n  --radius: 0;\n}",
      ["2:3: invalid-theme: --link is a colour, and “blue” is none that Waymark reads"]
    ),
    (
      ":root { --link: #12; }",
      ["1:9: invalid-theme: --link is a colour, and “#12” is none that Waymark reads"]
    ),
    (
      ":root { --link: light-dark(#036, #+9cf12); }",
      ["1:9: invalid-theme: --link is a colour, and “light-dark(#036, #+9cf12)” is none that Waymark reads"]
    ),
    (
      ":root { --link: #d33; }",
      ["1:9: low-contrast: --link on --pos-soft has a contrast of 2.2 to 1 in dark pages"]
    ),
    (
      ":root { --sheet: light-dark(#fff, #888); }",
      ["1:9: low-contrast: --ink-3 on --sheet has a contrast of 1.5 to 1 in dark pages"]
    ),
  ]) func tokensThatAreWrongAreToldAtTheirPlace(_ text: String, _ expected: [String]) {
    #expect(said(["tokens.css": text]) == expected.map { "themes/acme/tokens.css:" + $0 })
  }

  @Test(arguments: [
    ("h1 { color: red }", 1, 1), ("", 1, 1), (":root { color: red; }", 1, 9),
    (":root { --radius: 0px; } h1 {}", 1, 26),
    (":root { --link: #036", 1, 9), (":root {\n --link: ;}", 2, 2), (":root { --link: { } }", 1, 9),
    (":root { /* never ends", 1, 22), ("\u{FEFF}:root {}", 1, 1),
  ]) func tokensAreOneRule(_ text: String, _ line: Int, _ column: Int) {
    let found = read(["tokens.css": text]).diagnostics
    #expect(found.map(\.code) == [.invalidTheme], "\(text)")
    #expect(found.first?.start == .init(line: line, column: column))
    #expect(
      found.first?.help == "write other rules into theme.css, which stands behind all that Waymark brings")
  }

  /// Values of the WCAG's formula, computed with another program.
  @Test func contrastIsThatOfTheGuidelines() throws {
    func ratio(_ one: String, _ two: String) throws -> Double {
      try #require(TokenColour(one)).contrast(with: try #require(TokenColour(two)), .light)
    }
    #expect(abs(try ratio("#000", "#fff") - 21) < 1e-9)
    #expect(abs(try ratio("#777777", "#ffffff") - 4.478089) < 1e-6)
    #expect(abs(try ratio("#0a5c49", "#fcfdfb") - 7.796373) < 1e-6)
    #expect(try ratio("#123456", "#123456") == 1)
  }

  @Test func aLogoIsOnEveryPageAndInTheTab() throws {
    let theme = read(["logo.svg": "<svg xmlns='x' viewBox='0 0 120 24'></svg>"]).theme
    #expect(theme.images.logo == .init(name: "logo.svg", width: 120))
    #expect(theme.images.favicon == "logo.svg")
    #expect(!theme.assets.contains { $0.name == "favicon.svg" })
    let site = SitePages(atlas: try Sample.journey(Sample.walk).atlas, theme: theme)
    for page in site.pages where site.path(of: page).hasSuffix(".html") {
      let text = site.text(page)
      let root = String(repeating: "../", count: site.path(of: page).split(separator: "/").count - 1)
      #expect(text.contains("<img src=\"\(root)assets/logo.svg\" alt=\"\" width=\"120\" height=\"24\">"))
      #expect(text.contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"\(root)assets/logo.svg\">"))
    }
  }

  /// Every theme that ships has a picture for the tab; `plain` has none in the header.
  @Test func picturesOfWhatShips() throws {
    #expect(Theme.builtIn.images.logo == .init(name: "logo.svg", width: 24))
    #expect(Theme.builtIn.images.favicon == "favicon.svg")
    let plain = try #require(Theme.builtIn("plain"))
    #expect(plain.images.logo == nil && plain.images.favicon == "favicon.svg")
    #expect(plain.assets.map(\.name) == ["favicon.svg", "search.js", "style.css", "waymark.js"])
  }

  @Test func picturesThatCannotBeShown() {
    #expect(
      said(["logo.gif": "GIF89a"]) == [
        "themes/acme/logo.gif:1:1: invalid-theme: no picture of this type is shown"
      ])
    #expect(
      said(["logo.png": "<svg/>"]) == [
        "themes/acme/logo.png:1:1: invalid-theme: the file is not what its name says"
      ])
    #expect(
      said(["favicon.svg": "<svg/>"]) == [
        "themes/acme/favicon.svg:1:1: invalid-theme: the picture has no size"
      ])
    let large = "<svg viewBox='0 0 1 1'>" + String(repeating: " ", count: 64 << 10)
    #expect(
      said(["logo.svg": large]) == [
        "themes/acme/logo.svg:1:1: invalid-theme: the picture is larger than 64 KiB"
      ])
    #expect(
      said(["card.svg": "<svg/>"]) == [
        "themes/acme/card.svg:1:1: invalid-theme: no picture of this type is shown"
      ])
  }

  @Test func aPNGTellsItsSize() {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    let (theme, diagnostics) = Theme.read(
      ["logo.png": head + [0, 0, 1, 0x2C, 0, 0, 0, 0x64, 8, 6, 0, 0, 0]], over: .builtIn, path: "themes/acme")
    #expect(diagnostics == [])
    #expect(theme.images.logo == .init(name: "logo.png", width: 72))
    #expect(!theme.assets.contains { $0.name == "logo.svg" })
  }

  @Test func whatAThemeNamesIsThere() {
    #expect(said(["theme.css": "a { background: url(dots.svg) }", "dots.svg": "<svg/>"]) == [])
    #expect(
      said(["theme.css": "a { b: url(\"./dots.svg#x\"), url(data:image/png;base64,AA) }", "dots.svg": ""])
        == [])
    #expect(
      said(["theme.css": "a {\n  src: url( 'acme.woff2' ) }"])
        == ["themes/acme/theme.css:2:14: invalid-theme: the theme has no file acme.woff2"])
    #expect(
      said(["theme.css": "a { src: url(https://cdn.example/a.woff2) }"]) == [
        "themes/acme/theme.css:1:14: invalid-theme: pages load nothing from elsewhere, so not "
          + "https://cdn.example/a.woff2 either"
      ])
    #expect(
      said(["layout.html": "{{head}}<script src=\"{{root}}assets/acme.js\"></script>{{main}}"])
        == ["themes/acme/layout.html:1:37: invalid-theme: the theme has no file acme.js"])
  }

  @Test func aCardIsNamedByItsWholeAddress() throws {
    let atlas = try Sample.journey(Sample.walk).atlas
    let site = SitePages(atlas: atlas, theme: .builtIn, baseURL: "https://x.example/a")
    #expect(site.text(.journey(0)).contains("<meta name=\"twitter:card\" content=\"summary\">"))
    #expect(!site.text(.journey(0)).contains("og:image"))
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    let theme = Theme.read(
      ["card.png": head + [0, 0, 4, 0xB0, 0, 0, 2, 0x76]], over: .builtIn, path: "themes/acme"
    ).theme
    let text = SitePages(atlas: atlas, theme: theme, baseURL: "https://x.example/a").text(.journey(0))
    #expect(text.contains("<meta property=\"og:image\" content=\"https://x.example/a/assets/card.png\">"))
    #expect(text.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    #expect(text.contains("<meta property=\"og:title\" content=\""))
  }
}
