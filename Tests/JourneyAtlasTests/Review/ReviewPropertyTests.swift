import Foundation
import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Generated atlases, edited by chance, written to Markdown and read by the real reader. `make soak` runs 1,000
/// rounds with other seeds; WAYMARK_SEED and WAYMARK_ROUNDS repeat any.
@Suite struct ReviewPropertyTests {
  static let seeds: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["WAYMARK_SEED"].flatMap { UInt64($0) } ?? 1
    let round = Array(first..<(first + (environment["WAYMARK_ROUNDS"].flatMap { UInt64($0) } ?? 60)))
    return round + formerFailures
  }()

  /// A persona with a new title and a new file at once: either change carried the new id.
  private static let formerFailures: [UInt64] = [20_262_106]

  private func read(_ files: [SourceFile], seed: UInt64) throws -> AtlasReading {
    let reading = try TestContent(files).read()
    #expect(
      reading.diagnostics.filter { $0.severity == .error && $0.code != .budgetExceeded } == [], "seed \(seed)"
    )
    return reading
  }

  /// Whatever was edited: the old facts with the reported changes are the new facts.
  @Test func changesMakeTheNewAtlasOfTheOld() throws {
    for seed in Self.seeds {
      var random = SplitMix(state: seed)
      var atlas = GeneratedAtlas(&random)
      let before = try read(atlas.files(&random), seed: seed)
      let old = atlas.plainLines
      var edits: [GeneratedAtlas.Edit] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        guard let edit = GeneratedAtlas.Edit.allCases.randomElement(using: &random) else { continue }
        atlas.apply(edit, &random)
        edits.append(edit)
      }
      let after = try read(atlas.files(&random), seed: seed)
      let review = Review.between(before, after)
      #expect(atlas.plainLines == old || !review.isEmpty, "seed \(seed), \(edits)")
      var facts = AtlasFacts(before, renamedBy: review)
      facts.apply(review)
      let (made, expected) = (facts.lines, AtlasFacts(after).lines)
      if made != expected {
        let difference = expected.difference(from: made)
        Issue.record("seed \(seed), \(edits): \(review.changes.map(\.sentence))\n\(difference)")
      }
      // The way back mirrors the way there.
      let (there, back) = (review.summary, Review.between(after, before).summary)
      #expect((there.added, there.removed) == (back.removed, back.added), "seed \(seed), \(edits)")
      #expect(
        (there.renamed, there.moved, there.changed) == (back.renamed, back.moved, back.changed),
        "seed \(seed), \(edits)")
      // And none of the changes is said for nothing.
      guard let spare = review.changes.indices.randomElement(using: &random) else { continue }
      var fewer = review
      fewer.changes.remove(at: spare)
      facts = AtlasFacts(before, renamedBy: fewer)
      facts.apply(fewer)
      if facts.lines == expected {
        Issue.record("seed \(seed), \(edits): needless “\(review.changes[spare].sentence)”")
      }
    }
  }

  /// However a map is written: what is said stays the same.
  @Test func styleIsNoChange() throws {
    for seed in Self.seeds {
      var random = SplitMix(state: seed)
      let atlas = GeneratedAtlas(&random)
      let review = Review.between(
        try read(atlas.files(&random), seed: seed), try read(atlas.files(&random), seed: seed))
      if !review.isEmpty { Issue.record("seed \(seed): \(review.changes.map(\.sentence))") }
    }
  }
}
