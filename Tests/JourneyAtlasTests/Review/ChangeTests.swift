import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What two versions of a content folder come to.
func review(_ before: String, _ after: String) throws -> Review {
  .between(try TestContent(before).read(), try TestContent(after).read())
}

/// The same of one journey, `content/journeys/test.md`.
func reviewJourney(_ before: String, _ after: String) throws -> Review {
  try review("=== content/journeys/test.md\n" + before, "=== content/journeys/test.md\n" + after)
}

@Suite struct ChangeTests {
  private let map = """
    # Buying
    ## Search
    - Emotion: -1 annoyed
    - Pain: no prices

    | Touchpoint | Owner | Importance | Performance | Effort |
    | ---------- | ----- | ---------: | ----------: | -----: |
    | Web site   | Sales |          5 |           3 |      4 |
    ## Choice
    - Emotion: 1
    """

  @Test func valuesAreToldBeforeAndAfter() throws {
    let review = try reviewJourney(
      map, map.replacing("-1 annoyed", with: "1 annoyed").replacing("3 |      4", with: "2 |      4"))
    #expect(
      review.changes.map(\.sentence) == [
        "Buying › Search › Web site: performance 3 → 2", "Buying › Search: emotion −1 → +1",
      ])
    #expect(review.changes.map(\.verdict) == [.worse, .better])
    #expect(review.changes.map(\.line) == [8, 3])
    #expect(
      review.gaps.map(\.sentence) == [
        "Buying › Search › Web site: shortfall 2 → 3; opportunity score 15 → 17.5; "
          + "quadrant keep up → concentrate here"
      ])
  }

  /// A cell names a persona by its name; whoever gave it another one did not touch the cell.
  @Test func aPersonaWithAnotherNameChangesNoCell() throws {
    func content(_ persona: String, _ cell: String, _ alias: String = "") -> String {
      """
      === content/personas/sales-rep.md
      # \(persona)
      \(alias)
      === content/journeys/test.md
      # Buying

      ## Search

      | Touchpoint | Persona | Effort |
      | --- | --- | ---: |
      | Web site | \(cell) | 2 |
      """
    }
    let (old, new) = (content("Tomasz Bielik", "Tomasz Bielik"), content("Tomasz B.", "Tomasz Bielik"))
    for (before, after) in [(old, new), (new, old), (old, content("Tomasz B.", "Tomasz B."))] {
      let sentences = try review(before, after).changes.map(\.sentence)
      #expect(sentences.count == 1 && sentences[0].contains("is now called"), "\(sentences)")
    }
    let other = try review(old, content("Tomasz B.", "Ann")).changes.map(\.sentence)
    #expect(other.contains { $0.contains("persona “sales-rep” → “Ann”") }, "\(other)")
  }

  @Test func nothingIsNothing() throws {
    let review = try reviewJourney(map, map)
    #expect(review.isEmpty)
    #expect(Review.Gate.allCases.allSatisfy { !review.stops(at: $0) })
  }
}

extension ChangeTests {
  private func sentences(_ before: String, _ after: String) throws -> [String] {
    try reviewJourney(before, after).changes.map(\.sentence)
  }

  /// What stands in front matter: each key is a fact.
  @Test(arguments: [
    ("kind: user", "kind “customer” → “user”"), ("state: future", "state “current” → “future”"),
    ("lang: zh-Hans", "language “en” → “zh-Hans”"),
    ("lifecycle: five-stage", "lifecycle “five-stage”, not given before"),
    ("owner: Sales, Web", "owner “Sales, Web”, not given before"), ("aliases: [old]", "alias added: “old”"),
    ("reviewed: 2026-10-01", "reviewed “2026-10-01”, not given before"),
    ("review_by: 2027-10-01", "review_by “2027-10-01”, not given before"),
    ("x-team: blue", "team added: “blue”"), ("title: Atlas", "journey “Map” is now called “Atlas”"),
  ]) func keysAreTold(_ key: String, _ clause: String) throws {
    let review = try reviewJourney("# Map\n\n## Stage\n", "---\n\(key)\n---\n\n# Map\n\n## Stage\n")
    #expect(review.changes.map(\.clause).contains(clause))
  }

  /// More files than all can be held against all: each is found by its name.
  @Test func aFolderOfManyFilesIsRenamed() throws {
    func project(_ folder: String, _ word: String) -> String {
      (0..<220).map { number in
        "=== content/journeys/\(folder)/map-\(number).md\n# Map \(number)\n## First\n- Pain: pain of map \(number)\n"
          + "- Doing: \(word) in map \(number)\n- Goal: goal of \(number)\n- Question: what of \(number)?\n"
      }.joined()
    }
    let changes = try review(project("old", "waits"), project("new", "calls")).changes
    #expect(changes.count == 440)
    #expect(changes.count { $0.kind == .moved && $0.what == .journey } == 220)
    #expect(changes.count { $0.kind == .changed && $0.field == "doing" } == 220)
  }

  @Test func theFewestStagesMoved() throws {
    let stages = (1...5).map { "## Stage \("ABCDE".dropFirst($0 - 1).prefix(1))\n- Pain: pain \($0)\n" }
    let before = "# Map\n" + stages.joined()
    let after = "# Map\n" + [stages[4], stages[0], stages[1], stages[2], stages[3]].joined()
    #expect(try sentences(before, after) == ["Map › Stage E: stage moved to the start"])
    #expect(LongestRise.of([3, 0, 1, 2]) == [1, 2, 3])
    #expect(LongestRise.of([]) == [])
    #expect(LongestRise.of([2, 1, 0]).count == 1)
  }

  @Test func stagesAreSplit() throws {
    let touchpoints = ["Blog", "Shop", "Call", "Mail"].map { "- Touchpoint: \($0) | effort 2\n" }
    let before = "# Map\n## All\n- Emotion: 1\n" + touchpoints.joined()
    let after =
      "# Map\n## All\n- Emotion: 1\n" + touchpoints[..<2].joined() + "## More\n" + touchpoints[2...].joined()
    #expect(
      try sentences(before, after) == [
        "Map › More: stage split from “All”", "Map › More › Call: touchpoint moved here from “All”",
        "Map › More › Mail: touchpoint moved here from “All”",
      ])
  }

  /// With the same facts a touchpoint that is called otherwise is the same one; with others it is another.
  @Test func touchpointsAreRenamedOrExchanged() throws {
    func map(_ row: String) -> String {
      "# Map\n## Stage\n| Touchpoint | Channel | Owner | Effort |\n| - | - | - | - |\n\(row)\n"
    }
    #expect(
      try sentences(map("| Print directory | Paper | Web | 2 |"), map("| Address book | Paper | Web | 2 |"))
        == [
          "Map › Stage › Address book: touchpoint “Print directory” is now called “Address book”"
        ])
    #expect(
      try sentences(map("| Print directory | Paper | Web | 2 |"), map("| Referral | Paper | Web | 3 |")) == [
        "Map › Stage › Print directory: touchpoint removed, with effort 2",
        "Map › Stage › Referral: touchpoint added, with effort 3",
      ])
  }

  @Test func cellsAndAttributesAreTold() throws {
    let before = """
      # Map
      - Goal: a goal
      ## Stage
      - Opportunity: a guide for all | impact 4 | owner Web

      | Touchpoint | Channel | Importance | Metric | Evidence | Mood |
      | - | - | - | - | - | - |
      | Blog | Web, App | 0 | ctr | survey 2026-03 | dull |
      """
    let after = before.replacing("impact 4 | owner Web", with: "impact 2 | status idea")
      .replacing(
        "Web, App | 0 | ctr | survey 2026-03 | dull", with: "App, Shop | 1 | – | survey 2026-03 | fine")
    let review = try reviewJourney(before, after)
    #expect(
      review.changes.map(\.clause) == [
        "metric “ctr” taken out", "opportunity “a guide for all”: owner “Web” taken out",
        "channel “Web, App” → “App, Shop”", "importance 0 → 1", "Mood “dull” is now “fine”",
        "opportunity “a guide for all”: impact 4 → 2",
        "opportunity “a guide for all”: status “idea”, not given before",
      ])
    #expect(review.changes.prefix(2).allSatisfy { $0.verdict == .worse })
    #expect(review.changes.dropFirst(2).allSatisfy { $0.verdict == .neutral })
  }

  @Test func settingsAndPersonasAreTold() throws {
    let before = """
      === content/site.yml
      title: Maps
      language: en
      channels:
        - name: Web
          group: digital
        - Shop
      severities: { raw-html: hint }
      === content/personas/buyer.md
      # Buyer
      - Goal: save time
      - Share: 20
      > Never again.
      """
    let after = before.replacing("title: Maps", with: "title: Atlas\nreview_every: 90")
      .replacing("group: digital", with: "group: human").replacing("raw-html: hint", with: "raw-html: error")
      .replacing("save time", with: "save money").replacing("\n> Never again.", with: "")
    #expect(
      try review(before, after).changes.map(\.sentence) == [
        "Buyer: quote removed: “Never again.”", "Buyer: goal “save time” is now “save money”",
        "review_every 180 → 90", "title “Maps” → “Atlas”", "channel “Web”: group “digital” → “human”",
        "severity of raw-html “hint” → “error”",
      ])
  }

  /// What one map lost and another got has moved; a bare name may stand in both by chance.
  @Test func touchpointsMoveBetweenMaps() throws {
    func project(_ one: String, _ other: String) -> String {
      "=== content/journeys/a.md\n# Choosing\n## Trigger\n- Emotion: 1\n\(one)"
        + "=== content/journeys/b.md\n# Buying\n## Looking\n- Emotion: 1\n### Asks\n\(other)"
    }
    let blog = "- Touchpoint: Blog | owner Web | effort 2\n"
    let moved = try review(project(blog, "- Pain: none\n"), project("", "- Pain: none\n" + blog))
    #expect(
      moved.changes.map(\.sentence) == [
        "Choosing › Trigger › Blog: touchpoint moved to “Buying › Looking › Asks”",
        "Buying › Looking › Asks › Blog: touchpoint moved here from “Choosing › Trigger”",
      ])
    #expect(moved.changes.allSatisfy { $0.kind == .moved } && moved.summary.moved == 2)
    #expect(moved.changes.map(\.path) == ["content/journeys/a.md", "content/journeys/b.md"])
    let bare = "- Touchpoint: Blog\n"
    let changed = "- Touchpoint: Blog | owner Web | effort 3\n"
    for (gone, new) in [(bare, bare), (blog, changed)] {
      #expect(
        try review(project(gone, "- Pain: none\n"), project("", "- Pain: none\n" + new)).changes.map(\.kind)
          == [.removed, .added])
    }
    // Of two that went, one came back elsewhere.
    let twice = try review(project(blog + blog, "- Pain: none\n"), project("", "- Pain: none\n" + blog))
    #expect(twice.summary.moved == 2 && twice.summary.removed == 1)
  }

  @Test func templatesOfStagesAreReviewed() throws {
    let before = """
      === content/lifecycles/ours.yml
      stages:
        - Awareness
        - [Purchase, Buying]
        - { name: Use, state: regular }
      === content/journeys/a.md
      ---
      lifecycle: ours
      ---
      # Buying
      ## Awareness
      ## Purchase
      """
    let told = try review(before, before.replacing("  - Awareness\n", with: "  - Awareness\n  - Search\n"))
    #expect(
      told.changes.map(\.sentence) == [
        "lifecycle ours “Awareness, Purchase / Buying, Use (regular)” → "
          + "“Awareness, Search, Purchase / Buying, Use (regular)”"
      ])
    #expect(told.changes.map(\.path) == ["content/lifecycles/ours.yml"])
    #expect(told.figures.map(\.clause) == ["unmatched stages of the life cycle 1 of 3 → 2 of 4"])
    let written = before.replacing("  - Awareness", with: "  # first\n  - \"Awareness\"")
    #expect(try review(before, written).isEmpty)
  }

  @Test func budgetsGateWhatGotWorse() throws {
    func project(_ emotion: Int, most: Int = 0) -> String {
      """
      === content/site.yml
      budgets:
        - id: low
          each: stage
          when: emotion <= -1
          at_most: \(most)
          message: too low
      === content/journeys/test.md
      # Map
      ## A
      - Emotion: \(emotion)
      ## B
      - Emotion: -1
      """
    }
    let holds = try review(project(1, most: 1), project(0, most: 1))
    #expect(holds.budgets.isEmpty)
    let breaks = try review(project(1, most: 1), project(-1, most: 1))
    #expect(breaks.budgets.map(\.clause) == ["budget “low”, at most 1: 1 of 2 → 2 of 2, holds no longer"])
    #expect(breaks.stops(at: .budget))
    let stillBroken = try review(project(1), project(1).replacing("## B", with: "## C"))
    #expect(!stillBroken.stops(at: .budget))
    let again = try review(project(-1, most: 1), project(1, most: 1))
    #expect(again.budgets.map(\.verdict) == [.better])
    #expect(!again.stops(at: .budget))
  }
}
