import Foundation
import MarkdownTree
import SitePages
import Testing

@testable import JourneyAtlas

/// Nothing that an author wrote is dropped: every line of every journey, comments aside, reaches a page of
/// that journey, labels in the author's wording.
@Suite struct NothingDroppedTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func demoContent() throws {
    let files = try Self.markdown(in: Self.root.appending(path: "content"), as: "content")
    let siteFile = try SourceFile(
      path: "content/site.yml",
      bytes: Array(Data(contentsOf: Self.root.appending(path: "content/site.yml"))))
    try check(files, siteFile: siteFile, only: { $0.hasPrefix("content/journeys/") })
  }

  @Test func wildJourneys() throws {
    let folder = Self.root.appending(path: "Tests/JourneyAtlasTests/Fixtures/wild")
    let files = try Self.markdown(in: folder, as: "content/journeys")
    #expect(files.count == 10)
    try check(files, siteFile: nil, only: { _ in true })
  }

  /// The test itself must see a line that is missing.
  @Test func aMissingLineIsSeen() {
    let pages = Self.text(of: "<p>Nobody owns the <b>log</b> &amp; book.</p>")
    #expect(
      Self.missing(in: "- Pain: nobody owns the log & book", from: pages, labels: LabelTable()) == ["Pain"])
    #expect(
      Self.missing(in: "- Doing: asks | owner Content", from: pages, labels: LabelTable()) == [
        "Doing", "asks", "Content",
      ])
  }

  private func check(_ files: [SourceFile], siteFile: SourceFile?, only: (String) -> Bool) throws {
    let reader = AtlasReader(siteFile: siteFile)
    let assets = ["content/journeys/images/crm-shelf.svg"]
    let today = try #require(Day(iso: "2026-11-22"))
    let reading = reader.link(files.map(reader.draft), assets: assets, today: today)
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    let own = SitePages(atlas: reading.atlas, theme: .builtIn)
    for file in files where only(file.path) {
      func index(_ site: SitePages) -> Int? { site.atlas.journeys.firstIndex { $0.source == file.path } }
      let site = try #require(([own] + own.others).first { index($0) != nil }, "\(file.path)")
      let index = try #require(index(site))
      var pages = ""
      for page in site.pages {
        switch page {
        case .journey(index), .stage(index, _): pages += Self.text(of: Self.string(site.render(page).bytes))
        default: continue
        }
      }
      // A cell may hold the id of a metric or its name; pages show the name.
      for metric in reading.atlas.metrics where pages.contains(Self.squeezed(metric.name)) {
        pages += " " + Self.squeezed(metric.id)
      }
      let labels = LabelTable(own: reader.site.labels)
      for (number, line) in Self.lines(of: file) {
        let missing = Self.missing(in: line, from: pages, labels: labels)
        #expect(missing.isEmpty, "\(file.path):\(number): \(line)\n    missing: \(missing)")
      }
    }
  }

  // MARK: Source

  private static func markdown(in folder: URL, as prefix: String) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { $0.hasSuffix(".md") }.map { path in
      SourceFile(path: "\(prefix)/\(path)", bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
  }

  /// The lines of the body that say something.
  private static func lines(of file: SourceFile) -> [(Int, String)] {
    let text = HTMLText.withoutComments(string(file.bytes))
    var lines: [(Int, String)] = []
    var inFrontMatter = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "---", index == 0 || inFrontMatter {
        inFrontMatter.toggle()
      } else if !inFrontMatter, line.contains(where: { $0.isLetter }) {
        lines.append((index + 1, String(line)))
      }
    }
    return lines
  }

  /// The parts of a line that no page shows.
  private static func missing(in line: String, from pages: String, labels: LabelTable) -> [String] {
    var text = Substring(line.replacing(/^\s*(> ?)*(([-*+]|\d+[.)]|#+) +)?(\[[ x]\] )?([—–]+ ?)?/, with: ""))
    if let id = text.range(of: "{#") { text = text[..<id.lowerBound] }
    if line.hasPrefix("#"), let split = StageNumber.split(ListText.trimmed(String(text))) {
      text = Substring(split.rest)
    }
    var missing: [String] = []
    for (index, part) in text.split(separator: "|").enumerated() {
      missing += pieces(of: String(part), isFirst: index == 0, isTable: line.hasPrefix("|"), labels)
        .filter { !pages.contains(squeezed($0)) && !emotionWordsStand($0, in: pages) }
    }
    return missing
  }

  /// Label and values of a part; attribute names that Waymark knows stand as column heads of its own.
  private static func pieces(of part: String, isFirst: Bool, isTable: Bool, _ labels: LabelTable) -> [String]
  {
    let plain = plainText(part)
    let label = LabelFinder.find(inlines(part), isKnown: { labels.label($0) != nil })?.label
    var words = [plain]
    if isFirst, let label {
      let rest = String(plain.drop { $0 != ":" && $0 != "：" && $0 != "–" }.dropFirst())
      // Keys of the front matter are told in the site's words.
      words = (labels.journeyKey(label) == nil ? [label] : []) + [rest]
    } else if !isFirst, !isTable {
      let attribute = plain.split(separator: " ", maxSplits: 1)
      words =
        attribute.count == 2 && labels.column(String(attribute[0])) != nil ? [String(attribute[1])] : [plain]
    }
    return words.flatMap { $0.split(whereSeparator: { ",，、;；".contains($0) }).map(String.init) }
      .map { ListText.trimmed($0) }
      .filter { !$0.isEmpty && !LabelWords.nothing.contains($0) && $0.contains(where: { $0.isLetter }) }
  }

  /// A number of an emotion is shown on our scale and a face as its number; the words stay.
  private static func emotionWordsStand(_ text: String, in pages: String) -> Bool {
    let emotion = EmotionReader.read(text).emotion
    guard emotion.value != nil else { return false }
    return (emotion.words ?? "").split(separator: " ").allSatisfy { pages.contains(squeezed(String($0))) }
  }

  private static func plainText(_ markdown: String) -> String { inlines(markdown).plainText }

  private static func inlines(_ markdown: String) -> [Inline] {
    let document = MarkdownDocument(SourceFile(path: "", text: markdown.replacing("<br>", with: ", ")))
    guard case .paragraph(let inlines) = document.blocks.first?.content else { return [.text(markdown)] }
    return inlines
  }

  // MARK: Pages

  private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func text(of html: String) -> String {
    var text = ""
    var inTag = false
    for alt in html.matches(of: /alt="([^"]*)"/) { text += alt.1 + " " }
    for character in html {
      switch character {
      case "<": inTag = true
      case ">": inTag = false
      default: if !inTag { text.append(character) }
      }
    }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return squeezed(text)
  }

  /// Without blanks, so that markup and wrapping do not matter; the first letter's case may differ.
  private static func squeezed(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
}
