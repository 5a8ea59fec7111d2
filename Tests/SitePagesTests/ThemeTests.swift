import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct ThemeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../themes/default").standardizedFileURL

  @Test func theEmbeddedThemeIsTheFolder() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(names == BuiltInTheme.files.map(\.name).sorted())
    for file in BuiltInTheme.files {
      let bytes = try Data(contentsOf: Self.folder.appending(path: file.name))
      #expect(Data(file.text.utf8) == bytes, "\(file.name) differs: run Tests/Tools/embed-theme.sh")
    }
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
      ["style.css": Array("p {}".utf8), "logo.svg": Array("<svg/>".utf8)], over: .builtIn,
      path: "themes/acme")
    #expect(diagnostics.isEmpty)
    #expect(theme.assets.map(\.name) == ["favicon.svg", "logo.svg", "search.js", "style.css", "waymark.js"])
    #expect(theme.assets.first { $0.name == "style.css" }?.bytes == Array("p {}".utf8))
    #expect(theme.layout.segments == Theme.builtIn.layout.segments)
  }
}
