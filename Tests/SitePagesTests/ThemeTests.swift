import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct ThemeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../themes").standardizedFileURL

  @Test func theEmbeddedThemesAreTheFolders() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.contains("/") }.sorted()
    #expect(paths == BuiltInTheme.files.map { "\($0.theme)/\($0.name)" }.sorted())
    #expect(Set(BuiltInTheme.files.map(\.theme)) == Set(Theme.names + ["_base"]))
    for file in BuiltInTheme.files {
      let bytes = try Data(contentsOf: Self.folder.appending(path: "\(file.theme)/\(file.name)"))
      #expect(Data(file.text.utf8) == bytes, "\(file.name) differs: run Tests/Tools/embed-theme.sh")
    }
  }

  /// What ships is held against what a site's own theme is held against: tokens, contrast by day and by night,
  /// pictures, files that are named.
  @Test(arguments: Theme.names) func whatShipsIsInOrder(_ name: String) throws {
    let own = Dictionary(
      uniqueKeysWithValues: BuiltInTheme.files.filter { $0.theme == name }.map {
        ($0.name, Array($0.text.utf8))
      })
    let read = Theme.read(own, over: .builtIn, path: "themes/\(name)")
    #expect(read.diagnostics == [])
    let theme = try #require(Theme.builtIn(name))
    let style = try #require(theme.assets.first { $0.name == "style.css" })
    #expect(style.bytes.starts(with: ":root {\n  --paper: light-dark(#".utf8))
    // All that the rules ask for is given.
    let text = String(decoding: style.bytes, as: UTF8.self)
    let asked = Set(text.matches(of: /var\((--[a-z0-9-]+)/).map { String($0.output.1) })
    let given = Set(text.matches(of: #/(--[a-z0-9-]+):/#).map { String($0.output.1) })
    #expect(asked.subtracting(given) == [])
  }

  private func read(_ layout: String) -> (theme: Theme, diagnostics: [Diagnostic]) {
    Theme.read(["layout.html": Array(layout.utf8)], over: .builtIn, path: "themes/acme")
  }

  @Test func aLayoutIsCutIntoLiteralsAndSlots() {
    let (theme, diagnostics) = read("<head>{{head}}</head>{{ main }}!")
    #expect(diagnostics.isEmpty)
    #expect(
      theme.layout.segments == [
        .literal(Array("<head>".utf8)), .slot(.head), .literal(Array("</head>".utf8)), .slot(.main),
        .literal(Array("!".utf8)),
      ])
  }

  @Test func anUnknownSlotIsFoundAtItsPlace() {
    let (_, diagnostics) = read("{{head}}\n<p>é {{mian}}\n{{main}}")
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.code == .unknownSlot)
    #expect(diagnostics.first?.path == "themes/acme/layout.html")
    #expect(diagnostics.first?.start == .init(line: 2, column: 6))
    #expect(diagnostics.first?.end == .init(line: 2, column: 14))
    #expect(diagnostics.first?.help == "did you mean {{main}}?")
  }

  @Test func aSlotUnlikeAnyOtherGetsTheList() {
    let (_, diagnostics) = read("{{head}}{{main}}{{advertisement}}")
    #expect(diagnostics.first?.help.hasPrefix("the slots are {{lang}}, {{head}}") == true)
  }

  @Test func aLayoutWithoutMainOrHeadIsAnError() {
    let (_, diagnostics) = read("<p>{{nav}}")
    #expect(
      diagnostics.map(\.message) == ["the layout has no slot {{head}}", "the layout has no slot {{main}}"])
  }

  @Test func bracesThatAreNoSlotStay() {
    let (theme, diagnostics) = read("{{head}}{{main}} {{ \n }} {x}")
    #expect(diagnostics.isEmpty)
    #expect(theme.layout.segments.last == .literal(Array(" {{ \n }} {x}".utf8)))
  }

  @Test func aThemeOverridesFileByFile() {
    let (theme, diagnostics) = Theme.read(
      [
        "style.css": Array("p {}".utf8), "logo.svg": Array("<svg viewBox='0 0 60 24'/>".utf8),
      ], over: .builtIn,
      path: "themes/acme")
    #expect(diagnostics.isEmpty)
    #expect(theme.assets.map(\.name) == ["logo.svg", "search.js", "style.css", "waymark.js"])
    let style = String(decoding: theme.assets.first { $0.name == "style.css" }?.bytes ?? [], as: UTF8.self)
    #expect(style.hasPrefix(":root {\n  --paper: ") && style.hasSuffix("}\np {}"))
    #expect(theme.layout.segments == Theme.builtIn.layout.segments)
  }
}
