import Foundation
import JourneyAtlas
import MarkdownTree
import SitePages

/// What must hold of any two versions of a project: a version is no change of itself, the way back mirrors the way
/// there, programs can read the reports, no line and no terminal is commanded, and pages are well formed. A line `+++`
/// ends the older one.
func reviewProblems(_ bytes: [UInt8]) -> [String] {
  let mark = Array("\n+++\n".utf8)
  let end = bytes.indices.first { bytes[$0...].starts(with: mark) } ?? bytes.count
  let (old, new) = (
    FuzzedProject(Array(bytes[..<end])).read(),
    FuzzedProject(Array(bytes[min(end + mark.count, bytes.count)...])).read()
  )
  let review = Review.between(old, new)
  return lawProblems(review, old, new) + reportProblems(of: review) + pageProblems(review, new.atlas.site)
}

private func lawProblems(_ review: Review, _ old: AtlasReading, _ new: AtlasReading) -> [String] {
  var problems: [String] = []
  for reading in [old, new] {
    let none = Review.between(reading, reading)
    if !none.isEmpty { problems.append("a change of itself: \(none.changes.map(\.sentence))") }
  }
  let (there, back) = (review.summary, Review.between(new, old).summary)
  let mirrored =
    (there.added, there.removed) == (back.removed, back.added)
    && (there.renamed, there.moved, there.changed) == (back.renamed, back.moved, back.changed)
  if !mirrored { problems.append("\(there) there, \(back) back") }
  return problems
}

private func reportProblems(of review: Review) -> [String] {
  let report = ReviewReport(review, base: "main", head: "")
  var problems: [String] = []
  for format in ReviewReport.Format.allCases {
    let bytes = report.bytes(in: format)
    switch format {
    case .json, .gitlab:
      if (try? JSONSerialization.jsonObject(with: Data(bytes))) == nil {
        problems.append("\(format) is no JSON")
      }
    case .text, .github:
      let text = String(decoding: bytes, as: UTF8.self)
      if text.unicodeScalars.contains(where: { isCommand($0) && $0 != "\n" }) {
        problems.append("\(format) commands a terminal")
      }
    case .markdown: break
    }
    guard format == .github else { continue }
    // What is gone has no file.
    let kinds = ["::warning file=", "::warning title=", "::notice file=", "::notice title="]
    if !bytes.split(separator: 0x0A).allSatisfy({ line in kinds.contains { line.starts(with: $0.utf8) } }) {
      problems.append("a line is a command of its own")
    }
  }
  return problems
}

private func pageProblems(_ review: Review, _ site: Site) -> [String] {
  let range = ReviewRange(
    base: "main", head: nil, isFromMergeBase: false, baseCommit: String(repeating: "a", count: 40),
    headCommit: nil)
  let pages = SitePages(
    review: ReviewEdition(review, range, links: ReviewLinks()), site: site, theme: .builtIn)
  guard pages.pages.count <= 400 else { return [] }
  return pages.pages.map(pages.render).filter { $0.path.hasSuffix(".html") }.flatMap { file in
    MarkupCheck(file.bytes, MarkupCheck.page).problems.map { "\(file.path): \($0)" }
  }
}
