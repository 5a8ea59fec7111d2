import Foundation
import TestSupport
import Testing

/// The command on a project in two languages.
struct TranslatedSiteTests {
  private static let files = [
    "content/journeys/a.md": "# A\n\n## One\n\n- Emotion: -1\n\n## Two\n",
    "content/journeys/a.zh-Hans.md": "# 甲\n\n## 一\n\n- 情绪：糟\n\n## 二\n",
    "content/journeys/b.md": "# B\n\n## One\n",
  ]

  private func project(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in Self.files.merging(more, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: path)
    }
    return folder
  }

  @Test func bothLanguagesAreBuilt() throws {
    let folder = try project()
    let run = try Waymark.run(["build"], in: folder)
    #expect(run.status == 0, "\(run.stderr)")
    let files = try folder.tree("public")
    let page = try #require(files["zh-hans/journeys/a/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("<h1>甲</h1>"))
    // No address is absolute where the site's own is not known.
    for (path, data) in files where path.hasSuffix(".html") {
      #expect(!String(decoding: data, as: UTF8.self).contains("rel=\"alternate\" hreflang"), "\(path)")
    }
    for name in ["index.html", "assets/style.css", "data/search.js", "data/atlas.json"] {
      #expect(files["zh-hans/" + name] != nil, "\(name)")
    }
    for name in ["404.html", "robots.txt"] { #expect(files["zh-hans/" + name] == nil, "\(name)") }
  }

  /// A translation that goes away takes its pages with it.
  @Test func aLanguageMayGoAway() throws {
    let folder = try project()
    #expect(try Waymark.run(["build"], in: folder).status == 0)
    try FileManager.default.removeItem(atPath: folder.path("content/journeys/a.zh-Hans.md"))
    #expect(try Waymark.run(["build"], in: folder).status == 0)
    #expect(try folder.tree("public").keys.filter { $0.hasPrefix("zh-hans") } == [])
  }

  @Test func aBrokenTranslationIsLeftOut() throws {
    let folder = try project(["content/journeys/a.zh-Hans.md": "# 甲\n\n## 一\n\n[x](y.md)\n\n## 二\n"])
    let run = try Waymark.run(["build", "--keep-going"], in: folder)
    #expect(run.status == 1)
    #expect(run.stderr.contains("content/journeys/a.zh-Hans.md:5:5: error[broken-link]"))
    let files = try folder.tree("public")
    #expect(files["journeys/a/index.html"] != nil)
    #expect(files["zh-hans/index.html"] == nil)
  }

  /// The tables of Chinese characters are what the script makes of the standards.
  @Test func tablesAreMadeByTheScript() throws {
    let folder = try TemporaryFolder()
    let script = PackageFolder.path("Tests/Tools/embed-han-order.py")
    let run = try Command.run("/usr/bin/env", ["python3", script, folder.path], in: folder.path)
    try #require(run.status == 0, "\(run.stderr)")
    for file in ["PinyinOrder.swift", "StrokeOrder.swift"] {
      let own = PackageFolder.path("Sources/SitePages/Order/\(file)")
      #expect(
        try folder.text(file) == String(contentsOfFile: own, encoding: .utf8),
        "run Tests/Tools/embed-han-order.py")
    }
  }
}
