import JourneyAtlas
import Testing

/// What a review says of things that were not themselves changed.
@Suite struct RippleTests {
  private let project = """
    === content/site.yml
    metrics:
      - id: nps
        calc: nps
        direction: higher-is-better
        target: 40
    === content/metrics/nps.csv
    date,metric,value
    2026-08,nps,41
    === content/about.md
    # About
    See [the buyer](personas/buyer.md) and [a file](<personas/b%C3%BCro.md>).
    === content/personas/buyer.md
    # Buyer
    - Goal: save time
    === content/personas/büro.md
    # Büro
    - Goal: order
    === content/journeys/now.md
    ---
    personas: [buyer]
    owner: Sales
    ---
    # Now
    ## Start
    | Touchpoint | Owner | Effort | Metric |
    | --- | --- | --- | --- |
    | Blog | Web | 2 | |
    === content/journeys/later.md
    ---
    compares: now
    state: future
    ---
    # Later
    ## Start
    | Touchpoint | Owner | Effort | Metric |
    | --- | --- | --- | --- |
    | Blog | Team | 2 | nps |
    === content/journeys/apart.md
    # Apart
    ## Start
    - Pain: none
    """

  private func ripple(_ old: String, _ new: String) throws -> [String] {
    try review(project, project.replacing(old, with: new)).ripple.map(\.sentence)
  }

  @Test func whatRefersToAChangeIsFound() throws {
    #expect(
      try ripple("save time", "save money") == [
        "About links to “Buyer”, which changed", "Now is about “Buyer”, who changed",
      ])
    #expect(
      try ripple("| Blog | Web | 2 |", "| Blog | Web | 3 |") == [
        "Later is held against “Now”, which changed", "Later meets “Blog” too",
      ])
    #expect(try ripple("nps,41", "nps,45") == ["Later is measured by “NPS”, which changed"])
    #expect(try ripple("- Goal: order", "- Goal: calm") == ["About links to “Büro”, which changed"])
    #expect(try ripple("- Pain: none", "- Pain: some") == [])
  }

  /// A file that was changed itself has been looked at.
  @Test func whatWasTouchedIsNot() throws {
    let after = project.replacing("save time", with: "save money").replacing(
      "owner: Sales", with: "owner: Care")
    let review = try review(project, after)
    #expect(
      review.ripple.map(\.sentence) == [
        "About links to “Buyer”, which changed", "Later is held against “Now”, which changed",
      ])
    #expect(review.touched.owners == ["Care", "Sales"])
    #expect(review.touched.personas.map(\.id) == ["buyer"])
    #expect(review.touched.journeys.map(\.id) == ["now"])
  }

  @Test func ownersOfTouchpointsAreAsked() throws {
    let after = project.replacing("| Blog | Web | 2 |", with: "| Blog | Care | 3 |")
    #expect(try review(project, after).touched.owners == ["Care", "Sales", "Web"])
  }

  /// A file with errors is neither gone nor new, and what names it is not changed.
  @Test func whatCannotBeReadIsNotCompared() throws {
    let broken = project.replacing("# Apart\n", with: "---\nkind: none\n---\n# Apart\n")
    #expect(try review(project, broken).changes.map(\.sentence) == [])
    #expect(try review(broken, project).changes.map(\.sentence) == [])
    let persona = project.replacing("# Buyer\n", with: "---\nage: [\n---\n# Buyer\n")
    #expect(try review(project, persona).changes.map(\.sentence) == [])
    #expect(try review(persona, project).changes.map(\.sentence) == [])
  }

  @Test func nothingBeforeIsAllNew() throws {
    let review = try review("", project)
    #expect(review.changes.count == 7)
    #expect(Set(review.changes.map(\.kind)) == [.added])
  }

  @Test func targetsAreTold() throws {
    let worse = try review(project, project.replacing("nps,41", with: "nps,41\n2026-09,nps,39"))
    #expect(worse.targets.map(\.sentence) == ["NPS: target 40: met → near (41 → 39)"])
    #expect(worse.changes.map(\.sentence) == ["NPS: 2026-09: 39 (41 in 2026-08)"])
    #expect(worse.changes.map(\.verdict) == [.worse])
    #expect(worse.stops(at: .worse) && worse.stops(at: .any) && !worse.stops(at: .budget))
    let lower = try review(project, project.replacing("target: 40", with: "target: 30"))
    #expect(lower.changes.map(\.sentence) == ["NPS: target 40 → 30"])
    #expect(lower.changes.map(\.verdict) == [.neutral])
    #expect(lower.targets.isEmpty)
  }
}
