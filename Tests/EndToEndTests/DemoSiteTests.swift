import Foundation
import TestSupport
import Testing

/// The site of this package's own `content/`, whole.
struct DemoSiteTests {
  private static let site = Result { () -> (folder: TemporaryFolder, files: [String: Data]) in
    let folder = try TemporaryFolder()
    let run = try Waymark.run(
      [
        "build", "--quiet", "--source", PackageFolder.path, "--output", "site", "--base-url",
        "https://demo.example/",
      ],
      in: folder)
    try #require(run.status == 0, "\(run.stderr)")
    return (folder, try folder.tree("site"))
  }

  private func pages() throws -> [(path: String, text: String)] {
    try Self.site.get().files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  /// Every address in every page leads to a file of the site, and every fragment to an element of it.
  @Test func noLinkIsDead() throws {
    let files = try Self.site.get().files
    let pages = try pages()
    var ids: [String: Set<String>] = [:]
    for (path, text) in pages { ids[path] = Set(text.matches(of: /\sid="([^"]*)"/).map { unescaped($0.1) }) }
    var checked = 0
    for (path, text) in pages {
      for match in text.matches(of: /\s(?:href|src)="([^"]*)"/) {
        let address = unescaped(match.1)
        guard address.firstMatch(of: /^[a-z][a-z0-9+.-]*:/) == nil else { continue }
        checked += 1
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let target = try #require(resolve(parts[0], from: path), "\(path): \(address)")
        #expect(files[target] != nil, "\(path): \(address)")
        if parts.count > 1, target.hasSuffix(".html") {
          let fragment = parts[1].removingPercentEncoding ?? parts[1]
          #expect(ids[target]?.contains(fragment) == true, "\(path): \(address)")
        }
      }
    }
    #expect(checked > 1_000)
  }

  /// A journey of seven stages weighs at most 60 KB; what all pages share, at most 40 KB as servers send it.
  @Test func pagesAreLight() throws {
    let site = try Self.site.get()
    let editions = ["", "zh-hans/"]
    for path in editions.flatMap({ edition in
      // The last is held against another.
      ["choosing-a-crm", "factory-tour", "choosing-a-crm-future"].map { edition + "journeys/" + $0 }
    }) {
      let page = try #require(site.files["\(path)/index.html"])
      #expect(String(decoding: page, as: UTF8.self).matches(of: /<li class="stage"/).count == 7)
      #expect(page.count <= 60_000, "\(path): \(page.count) bytes")
    }
    let shared = try Command.run(
      "/bin/sh", ["-c", "cat assets/*.css assets/*.js assets/*.svg | gzip -9 | wc -c"],
      in: site.folder.path("site"))
    let count = try #require(Int(shared.stdout.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(count > 10_000 && count <= 40_000, "\(count) bytes")
  }

  /// The site works from a folder: no address is absolute, and each names a file, not a folder.
  @Test func everyLinkIsRelative() throws {
    for (path, text) in try pages() where path != "404.html" {
      for match in text.matches(of: /\s(?:href|src)="([^"]*)"/) {
        let address = unescaped(match.1)
        #expect(
          !address.hasPrefix("/") && !address.hasSuffix("/") || address.hasPrefix("https://"),
          "\(path): \(address)")
      }
    }
  }

  @Test func idsAreUniqueOnEachPage() throws {
    for (path, text) in try pages() {
      let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(ids.count == Set(ids).count, "\(path)")
    }
  }

  /// Those of authors' prose too, which are called as the heading above them.
  @Test func everyTableHasACaption() throws {
    for (path, text) in try pages() {
      let tables = text.matches(of: /<table[ >]/).count
      #expect(
        text.matches(of: /<table[^>]*>\s*<caption[^>]*>[^<]*[^<\s]|<table[^>]*>\s*<caption[^>]*><b>/).count
          == tables, "\(path)")
      #expect(text.matches(of: /<th>/).isEmpty, "\(path)")
    }
  }

  /// The Nu HTML checker finds nothing on any page.
  @Test(.enabled(if: Tools.areThere)) func everyPageIsValidHTML() throws {
    let folder = try Self.site.get().folder
    let findings = try MarkupCheck.findings(in: folder.path("site"), from: folder)
    #expect(findings.prefix(20) == [], "\(findings.count) findings")
  }

  private func resolve(_ address: String, from page: String) -> String? {
    guard let decoded = address.removingPercentEncoding else { return nil }
    if decoded.isEmpty { return page }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in decoded.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": break
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private func unescaped(_ text: Substring) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}

/// Programs that only tests need, installed by `make setup`.
enum Tools {
  static let areThere = PackageFolder.python != nil
  private static let environment = ProcessInfo.processInfo.environment
  /// CHROMIUM, or Debian's; none for `make test-fast`.
  static let hasBrowser =
    environment["WAYMARK_TOOLS"] != "no-browser"
    && (environment["CHROMIUM"] != nil || FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium"))
}

struct ToolsTests {
  /// `make test` says that they must be there: nothing is skipped then without a word.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WAYMARK_TOOLS"] == "required"))
  func theToolsAreThere() {
    #expect(Tools.areThere, "make setup installs them")
    #if os(Linux)
      #expect(Tools.hasBrowser, "make setup installs it")
    #endif
  }
}
