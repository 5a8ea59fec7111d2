import Testing

@testable import JourneyAtlas

/// METHODS, "Coverage" and "Evidence", by value.
struct CoverageTests {
  static let map = """
    # T

    ## A

    - Emotion: 1
    - Pain: p
    - Pain: q
    - Evidence: interviews-2026-08, survey Q3 2026
    - Opportunity: o | owner O

    | Touchpoint | Owner | Metrics | Evidence |
    | --- | --- | --- | --- |
    | a | O | m | log-2025-12 |
    | b | – | m | – |
    | c | – | – | – |

    ## B

    - Emotion: curious
    - Pain: r
    - Opportunity: s

    ## C

    > It is late.
    > — interview 4, 2026-09-02

    - Pain: t

    ### Step

    - Emotion: 0
    """

  private func count(_ coverage: Coverage, _ kind: Coverage.Kind) -> String? {
    coverage[kind].map { "\($0.missing)/\($0.of)" }
  }

  @Test func ofOneMap() throws {
    let coverage = Coverage(try readJourney(Self.map).0)
    #expect(count(coverage, .touchpointOwner) == "2/3")
    #expect(count(coverage, .touchpointMetric) == "1/3")
    #expect(count(coverage, .touchpointEvidence) == "2/3")
    #expect(count(coverage, .stageTouchpoint) == "2/3")
    #expect(count(coverage, .stageEmotion) == "1/3")
    #expect(count(coverage, .stageEvidence) == "1/3")
    #expect(count(coverage, .painOpportunity) == "1/4")
    #expect(count(coverage, .opportunityOwner) == "1/2")
    #expect(count(coverage, .lifecycleStage) == nil)
  }

  /// What a map never uses counts nowhere, also not beside others that use it.
  @Test func unusedFieldsAreSilent() throws {
    let bare = Coverage(try readJourney("# T\n\n## A\n\n- Pain: p\n- Touchpoint: x\n\n## B\n").0)
    for kind in Coverage.Kind.allCases where kind != .stageTouchpoint {
      #expect(bare[kind] == nil, "\(kind)")
    }
    #expect(count(bare, .stageTouchpoint) == "1/2")
    let both = Coverage([bare, Coverage(try readJourney(Self.map).0)])
    #expect(count(both, .touchpointOwner) == "2/3")
    #expect(count(both, .stageTouchpoint) == "3/5")
  }

  @Test func lifecycles() throws {
    let (journey, _) = try readJourney("---\nlifecycle: five-stage\n---\n# T\n\n## Awareness\n\n## Service\n")
    #expect(count(Coverage(journey), .lifecycleStage) == "3/5")
  }

  @Test func evidence() throws {
    let map = try readJourney(Self.map).0
    let bare = try readJourney("# T\n\n## A\n\n- Touchpoint: x\n\n## B\n").0
    let share = EvidenceShare([bare, map])
    // Two of three stages, one of three touchpoints; the other map names none.
    #expect((share.researched, share.of) == (3, 6))
    #expect(share.percent == 50)
    #expect(share.unresearched == [0])
    #expect(share.newest?.text == "2026 Q3")
    #expect(EvidenceShare([bare]).percent == nil)
    let once = try readJourney("# T\n\n## A\n\n- Evidence: interview 1, 2026-01-02\n\n## B\n\n## C\n").0
    #expect((EvidenceShare([once]).researched, EvidenceShare([once]).of) == (1, 3))
    #expect(EvidenceShare([once]).percent == 33.3)
    // The newest of all maps, in whatever order they come.
    #expect(EvidenceShare([once, map]).newest == EvidenceShare([map, once]).newest)
    #expect(EvidenceShare([map, once]).newest?.text == "2026 Q3")
  }

  @Test(arguments: [
    ("interview 12, 2026-08-14", "2026-08-14", "2026-08-14"), ("interviews-2026-08", "2026-08", "2026-08-31"),
    ("survey-2026-q3", "2026 Q3", "2026-09-30"), ("survey Q3 2026, answer 41", "2026 Q3", "2026-09-30"),
    ("enquiry-log-2026-h1", "2026 H1", "2026-06-30"), ("log-2024-02", "2024-02", "2024-02-29"),
    ("2025-12, then 2026-01", "2026-01", "2026-01-31"), ("店主访谈-2026-08", "2026-08", "2026-08-31"),
    ("2026-02-30", "2026-02", "2026-02-28"), ("panel 2026 Q1", "2026 Q1", "2026-03-31"),
    ("panel Q4 2025", "2025 Q4", "2025-12-31"), ("panel h2 2025", "2025 H2", "2025-12-31"),
  ]) func datesOfEvidence(_ text: String, _ shown: String, _ last: String) {
    let date = EvidenceDate.newest(in: text)
    #expect(date?.text == shown)
    #expect(date?.last == Day(iso: last))
  }

  @Test(arguments: ["interview 12", "answer 2026", "2026-13", "mailing-returns-2026", "call 1234-05", "q3"])
  func noDatesOfEvidence(_ text: String) { #expect(EvidenceDate.newest(in: text) == nil) }
}
