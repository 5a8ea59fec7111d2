import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Small inputs at the edges of the format that were once read wrongly.
@Suite struct ReadingEdgesTests {
  private func read(_ text: String) throws -> [String] { try DocumentedReading(text: text).lines }

  @Test func evidenceThatSaysNothingIsNone() throws {
    #expect(try read("## A\n\n- Evidence: –\n") == ["stage 1 #a: A", "  evidence: nothing"])
  }

  /// The label in brackets was found at the head of the whole paragraph, which lost its value and took the next one for it.
  @Test func labelsWithBracketsEndAtTheirColon() throws {
    let text =
      "## A\n\n**Pain (the worst):** it rains\n\n**Emotion (−2 … +2)**: -1\n\n**Doing:** waits (a lot)\n"
    #expect(
      try read(text + "\n**Question (now)：** why (then)\n\n**Goal (x):**\n\n- out\n") == [
        "stage 1 #a: A", "  emotion: -1", "  pain: it rains", "  doing: waits (a lot)",
        "  question: why (then)", "  goal: out",
      ])
    #expect(
      try read("## A\n\n### Pain (top): it rains\n\n- Doing: waits\n").prefix(3) == [
        "stage 1 #a: A", "  step 1 #pain-top-it-rains: Pain (top): it rains", "    doing: waits",
      ])
    #expect(try read("## A\n\n### Pain (top)\n\n- it rains\n") == ["stage 1 #a: A", "  pain: it rains"])
    // Without a colon it is prose, and told.
    let (journey, told) = try readJourney("# A\n\n## A\n\n**Emotion (now)** 1\n\n**Pain:** it rains\n")
    #expect(told.map(\.code).contains(.nearMissLabel))
    #expect(journey.stages[0].texts(.pain) == ["it rains"])
    #expect(journey.stages[0].prose.count == 1)
  }

  /// They were values of the label above them.
  @Test(arguments: ["### Pain\n", "**Pain**\n", "#### Pain\n", "**Pain:**\n"])
  func aKnownLabelIsOneWhereverItStands(head: String) throws {
    let expected = ["stage 1 #a: A", "  emotion: -1", "  pain: too long", "  doing: waits", "  pain: rain"]
      .sorted()
    #expect(
      try read("## A\n\n\(head)\n- too long\n- Emotion: -1\n- **Doing**: waits\n- rain\n").sorted()
        == expected)
    #expect(
      try read("## A\n\n\(head)\n- too long\n- rain\n\n**Doing:** waits\n**Emotion:** -1\n").sorted()
        == expected)
    // A label of the author's own, and a value with a colon, are values.
    #expect(
      try read("## A\n\n\(head)\n- Weather: rain\n- at night: snow\n")
        == ["stage 1 #a: A", "  pain: Weather: rain", "  pain: at night: snow"])
  }

  @Test func aLabelBelowALabelTakesWhatFollows() throws {
    #expect(
      try read("## A\n\n**Pain**\n\n**Doing**\n\n- waits\n") == [
        "stage 1 #a: A", "  pain: nothing", "  doing: waits",
      ])
    let persona = SourceFile(
      path: "content/personas/kim.md", text: "# Kim\n\n## Pains\n\n- slow\n- Share: 20 %\n- Age: 42\n")
    let kim = try #require(try TestContent([persona]).read().atlas.personas.first)
    #expect(kim.field(.challenge)?.values.map(\.text.plain) == ["slow"])
    #expect(kim.field(.age)?.values.map(\.text.plain) == ["42"])
  }

  /// As customers' words they made a stage researched.
  @Test func noticesOfGitHostsAreNoQuotes() throws {
    let (map, _) = try readJourney(
      "# A\n\n## A\n\n> [!NOTE]\n> Ask *Kim*.\n\n> [!warning]\n\n> [!no] words\n")
    #expect(map.stages[0].prose.count == 1)
    #expect(map.stages[0].quotes.count == 1)
    let (journey, told) = try readJourney("# A\n\n## A\n\n> Emotion: -2\n\n> It is slow: 3 weeks.\n")
    #expect(told.filter { $0.code == .nearMissLabel }.map(\.start.line) == [5])
    #expect(journey.stages[0].quotes.count == 2)
  }

  @Test func keysCountInAnyCase() {
    let file = SourceFile(
      path: "content/journeys/a.md", text: "---\nDraft: true\nOWNER: Ann\nTitel: B\n---\n# A\n\n## S\n")
    let draft = AtlasReader().draft(of: file)
    #expect(draft.isDraft)
    #expect(draft.diagnostics.map(\.code) == [.notPublished, .unknownKey])
  }

  @Test func aPersonaFieldOfAStageIsAUse() throws {
    let files = [
      SourceFile(
        path: "content/journeys/a.md", text: "# A\n\n## S\n\n- Persona: Ops\n\n### T\n\n- Persona: sales\n"),
      SourceFile(path: "content/personas/ops.md", text: "# Ops\n"),
      SourceFile(path: "content/personas/sales.md", text: "# Sales\n"),
    ]
    #expect(try DocumentedReading(files: files).diagnostics == [])
  }

  @Test func anOpportunityTableInAStageBelongsToIt() throws {
    let table = "| Idea | Impact |\n| --- | --- |\n| O | 4 |\n"
    let text = "## A\n\n- Pain: p\n\n\(table)\n## B\n\n### Step\n\n\(table)"
    #expect(
      try read(text) == [
        "stage 1 #a: A", "  pain: p", "stage 2 #b: B", "  step 1 #step: Step",
        "opportunity: O | stage #a | impact 4", "opportunity: O | stage #b | impact 4",
      ])
  }

  @Test func knownLabelsUnderTheTitleAreNoNearMisses() throws {
    let lines = try read("# A\n\n- Emotion: calm\n- Touchpoint: Shop\n\n## S\n")
    #expect(
      lines == ["journey #sample: A", "  \"Emotion\": calm", "  \"Touchpoint\": Shop", "  stage 1 #s: S"])
  }

  @Test func everyKeyMayBeAField() throws {
    let reading = try TestContent(
      [
        SourceFile(
          path: "content/journeys/a.md", text: "# A {#x}\n\n- 别名：old, older\n- Review by: soon\n\n## S\n")
      ]
    ).read()
    #expect(reading.diagnostics.map(\.message) == ["“soon” cannot be the value of “review_by”"])
    let (journey, _) = try readJourney("# A {#x}\n\n- Aliases: old, older\n\n## S\n")
    #expect(journey.aliases == ["old", "older"])
    #expect(journey.title.plain == "A")
  }

  @Test func aReservedIDIsNotProposedAgain() throws {
    let (help, message) = try #require(
      try DocumentedReading(text: "## A {#index}\n").diagnostics.first.map { ($0.help, $0.message) })
    #expect(message == "the id “index” belongs to the journey's own page")
    #expect(!help.contains("index"))
  }

  @Test func pagesBesideTheFoldersArePages() throws {
    let files = ["README", "journeys", "personas"].map {
      SourceFile(path: "content/\($0).md", text: "# \($0)\n")
    }
    let reading = try DocumentedReading(files: files)
    #expect(reading.lines == ["page index: README", "page journeys: journeys", "page personas: personas"])
  }

  @Test func hanLabelsNeedNoBlankBehindTheColon() throws {
    #expect(try read("- 行为:查找 证据\n- 痛点:*等待*\n") == ["doing: 查找 证据", "pain: 等待"])
    #expect(try read("- 10:30 arrives\n- a:b\n") == ["prose: - 10:30 arrives - a:b"])
  }

  @Test func aParagraphBelowABareLabelIsItsValue() throws {
    #expect(
      try read("- Goal:\n\n  one log\n\n  and one owner\n") == ["goal: one log", "  prose: and one owner"])
  }

  @Test(arguments: [
    ("-1<br>-1", "emotion: -1, words: -1"), ("-1.", "emotion: -1"), ("\"-1\"", "emotion: -1"),
    ("+2!", "emotion: 2"), ("-1 / frustrated", "emotion: -1, words: frustrated"),
    ("-50%", "emotion: no number, words: -50%"),
    ("2 of 5", "emotion: -1"), ("2 out of 5 annoyed", "emotion: -1, words: annoyed"),
    ("9 von 10 genervt", "emotion: 1.6, words: genervt"), ("-0.5 bis +1", "emotion: -0.5 to 1"),
    ("Neutral → Anxious (0 -> -1)", "emotion: 0 to -1, words: Neutral → Anxious"),
  ]) func emotions(_ text: String, _ line: String) throws {
    #expect(try read("- Emotion: \(text)\n") == [line])
  }

  @Test func linksArePlacedWhereTheirWholeAddressStands() throws {
    let text = "# A\n\n[a](x.md.bak) [b](x.md) [c](x.md#d) [e][1] [f](../x.md)\n\n## S\n\n[1]: y.md\n"
    let places = try DocumentedReading(text: text).diagnostics.map { "\($0.start.line):\($0.start.column)" }
    #expect(places == ["3:5", "3:19", "3:29", "3:48", "7:6"])
  }

  @Test func ownersMayStandInOneLine() {
    let (site, diagnostics) = SiteReader.read(SourceFile(path: "content/site.yml", text: "owners: A, B\n"))
    #expect(site.owners == ["A", "B"])
    #expect(diagnostics == [])
  }

  @Test func theSectionOpportunitiesKeepsWhatIsNone() throws {
    let text = """
      ## A

      ## Opportunities

      From a workshop.

      - first | impact 3 | stage A
      - Idea: second

      **Opportunity:** third

      > Quick!

      1. Pain: not one

      """
    #expect(
      try read(text) == [
        "stage 1 #a: A", "opportunity: first | stage #a | impact 3", "opportunity: second",
        "opportunity: third",
        "section: Opportunities", "  prose: From a workshop.", "  prose: > Quick!",
        "  prose: - Pain: not one",
      ])
  }

  /// A journey's personas, owners and keys are bare words; what else stands there stays a field.
  @Test func factsUnderTheTitleKeepWhatElseIsSaid() throws {
    let text = """
      # A

      - Persona: Operations lead | share half
      - Owner: Sales
        - since May
      - Kind: user<br>more or less

      ## S

      """
    #expect(
      try read(text) == [
        "journey #sample: A", "  kind: user", "  persona: #operations-lead", "  owner: Sales",
        "  persona: Operations lead | share half", "  owner: Sales", "    prose: - since May",
        "  \"Kind\": user", "  \"Kind\": more or less", "  stage 1 #s: S",
      ])
  }

  @Test func severalMapTablesKeepTheirCorners() throws {
    func table(_ corner: String, _ stage: String) -> String {
      "| \(corner) | Doing | Pain | Goal |\n| --- | --- | --- | --- |\n| \(stage) | a | b | c |\n\n"
    }
    let (journey, _) = try readJourney("# A\n\n" + table("Phase", "One<br>(first)") + table("Later", "Two"))
    #expect(journey.wordings["stage"] == "Phase / Later")
    #expect(journey.stages.map(\.name.plain) == ["One (first)", "Two"])
  }

  @Test func attributesMayHoldColons() throws {
    let line =
      "- Opportunity: x | time 10:30 | link https://x.example | owner Team: North | wave: spring | 影响:3"
    #expect(
      try read(line + "\n") == [
        "opportunity: x | duration 10:30 | link https://x.example | owner Team: North | wave spring | impact 3"
      ])
  }

  @Test func wordsThatStandTwiceAreToldApart() throws {
    let text = """
      ---
      personas: Sales rep, Sales
      ---

      # A

      - Persona: Sales rep, Sales

      ## S

      - Opportunity: impact 7 of it | impact 7 | effort 7

      """
    let places = try DocumentedReading(text: text).diagnostics.map { "\($0.start.line):\($0.start.column)" }
    #expect(places == ["2:22", "7:23", "11:40", "11:51"])
  }
}
