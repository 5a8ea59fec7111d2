import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// A language that is added: every text of the interface comes out of its file.
///
/// The language is made of the English file when the tests are built: each text stands between `⟦` and `⟧`, and no
/// letter of it is one of `a` to `z`. The site's own texts are Chinese. So a Latin letter on a page is a text that is in
/// no language's file.
struct PseudoLanguageTests {
  private static let site = Result { try Self.made(with: .pseudo) }

  private static func reading(
    _ files: [String: String] = HanAtlas.files, siteFile: String = HanAtlas.siteFile,
    measurements: String = HanAtlas.measurements
  ) throws -> AtlasReading {
    let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: siteFile))
    let drafts = files.sorted { $0.key < $1.key }.map {
      reader.draft(of: SourceFile(path: "content/" + $0.key, text: $0.value))
    }
    var rows = reader.measurementReader(of: "content/metrics/m.csv")
    rows.read(Array(measurements.utf8))
    let reading = reader.link(
      drafts, assets: [], today: try #require(Day(iso: "2026-11-22")), measurements: rows.finish())
    let errors = reading.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
    return reading
  }

  private static func made(with phrases: Phrases) throws -> SitePages {
    let reading = try reading()
    return SitePages(
      atlas: reading.atlas, interface: Interface(insteadOf: [.simplifiedChinese: phrases]),
      history: try HanHistory.history(of: reading.atlas), problems: reading.diagnostics)
  }

  /// The review of every kind of edit, with what git would call its sides.
  private static func review(with phrases: Phrases) throws -> SitePages {
    let old = try reading()
    let new = try reading(
      HanHistory.edited, siteFile: HanHistory.editedSiteFile, measurements: HanHistory.editedMeasurements)
    let range = ReviewRange(
      base: "主线", head: nil, isFromMergeBase: true, baseCommit: "0123456789", headCommit: nil)
    return SitePages(
      review: ReviewEdition(.between(old, new), range, links: ReviewLinks()), site: new.atlas.site,
      interface: Interface(insteadOf: [.simplifiedChinese: phrases]))
  }

  private static func pages(_ site: SitePages) -> [(path: String, text: String)] {
    site.pages.map { site.render($0) }.filter { $0.path.hasSuffix(".html") }
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  /// Pages of every kind are there, or the others would prove little.
  @Test func theAtlasIsRich() throws {
    let site = try Self.site.get()
    for page in [Page.personas, .channels, .owners, .metrics, .touchpoints, .segments, .gaps(journey: nil)] {
      #expect(site.has(page))
    }
    for kind in MatrixKind.allCases { #expect(site.has(kind.page), "\(kind)") }
    #expect(site.pages.contains(.history(journey: 0)))
    let review = try #require(try Self.review(with: .pseudo).review)
    for kind in [Change.Kind.added, .removed, .changed, .moved, .renamed] {
      #expect(review.review.changes.contains { $0.kind == kind }, "\(kind)")
    }
    #expect(!review.review.budgets.isEmpty && !review.review.targets.isEmpty && !review.review.ripple.isEmpty)
    #expect(!review.review.gaps.isEmpty && !review.review.figures.isEmpty)
    #expect(site.pages.count > 100)
  }

  @Test func noTextOfAPageIsUntranslated() throws {
    for (path, text) in Self.pages(try Self.site.get()) {
      for found in InterfaceText(text).latin { Issue.record("\(path): \(found)") }
    }
  }

  /// The same in the languages that ship: a phrase that was never translated has Latin letters.
  @Test(arguments: [Phrases.simplifiedChinese, .traditionalChinese])
  func noPhraseIsLeftInEnglish(_ phrases: Phrases) throws {
    for (path, text) in Self.pages(try Self.made(with: phrases)) {
      for found in InterfaceText(text).latin { Issue.record("\(path): \(found)") }
    }
  }

  @Test(arguments: [Phrases.pseudo, .simplifiedChinese, .traditionalChinese])
  func noTextOfAReviewIsUntranslated(_ phrases: Phrases) throws {
    let site = try Self.review(with: phrases)
    for page in site.reviewPages {
      let file = site.render(page)
      guard file.path.hasSuffix(".html") else { continue }
      for found in InterfaceText(String(decoding: file.bytes, as: UTF8.self)).latin
      where !HanHistory.namesOnlyFiles(found) {
        Issue.record("\(file.path): \(found)")
      }
    }
  }

  /// What scripts say comes out of the language too.
  @Test func noTextOfTheSearchIsUntranslated() throws {
    var root = ""
    try Self.site.get().searchFiles { file in
      if file.path == "data/search.js" { root = String(decoding: file.bytes, as: UTF8.self) }
    }
    let say = try #require(root.range(of: "\"say\":"))
    let texts = String(root[say.upperBound...]).matches(of: /"([^"]*)"[,\]}]/).map { String($0.1) }
    #expect(texts.count > 30)
    let codes: Set = ["p", "q", "o", "t", "zh-Hans"]
    #expect(texts.filter { InterfaceText.hasLatin($0) && !codes.contains($0) } == [])
  }

  /// What programs read of pages is written in the language as well.
  @Test func noTextOfMarkdownIsUntranslated() throws {
    let site = try Self.site.get()
    for page in site.pages {
      let file = site.render(page)
      guard file.path.hasSuffix(".md") || file.path.hasSuffix("llms.txt") else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing(#/\]\([^)]*\)/#, with: "]").replacing(#/`[^`]*`|\[[a-z\/_.]*\.(csv|json)\]/#, with: "")
      for line in text.split(separator: "\n") where line != "## Optional" {
        // Messages are written in English only, and places are paths.
        let cells = line.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
        let isProblem = file.path.hasPrefix("problems/") && cells.count == 5
        let own = isProblem ? [cells[0], cells[3], cells[4]].joined() : String(line)
        if InterfaceText.hasLatin(own) { Issue.record("\(file.path): \(line)") }
      }
    }
  }

  /// The test itself must see a text that is not marked.
  @Test func anUntranslatedTextIsSeen() {
    let html =
      "<p>⟦Šéé⟧ <b title=\"here\">甲</b></p><p lang=\"en\">no <i>Latin</i></p><code>x</code><a href=\"x\">Go</a>"
    #expect(InterfaceText(html).latin == ["title=here", "Go"])
    #expect(InterfaceText("<td>n 5</td><td>Impact 5</td>").latin == ["Impact 5"])
  }
}
