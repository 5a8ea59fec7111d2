import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What was lost without a word, or landed elsewhere, and what is said of it now.
struct LostValueTests {
  private func told(_ text: String, path: String = "content/journeys/a.md") -> [String] {
    AtlasReader().draft(of: SourceFile(path: path, text: text)).diagnostics
      .map { "\($0.start.line):\($0.start.column) \($0.message) – \($0.help)" }
  }

  private func told(inStage lines: String) -> [String] { told("# A\n\n## S\n\n\(lines)\n") }

  // MARK: Second values

  private func second(_ text: String, _ name: String) -> String {
    "“\(text)” is a second \(name): it is kept as words, the first counts – keep one of the two"
  }

  @Test func keysThatStandTwiceUnderTheTitle() throws {
    let text = "# A\n\n- State: future\n- Kind: user\n- State: current\n- Aliases: x\n- Aliases: y\n\n## S\n"
    #expect(told(text) == ["5:10 " + second("current", "state")])
    let (journey, _) = try readJourney(text)
    #expect(journey.state == .future)
    #expect(journey.aliases == ["x", "y"])
    #expect(journey.fields.map { $0.values.map(\.text.plain) } == [["current"]])
    #expect(told("# A\n\n- State: –\n- 状态：未来\n\n## S\n") == [])
    #expect(
      told("# A\n\n- Reviewed: 2026-10-01\n- Last reviewed: 2026-11-01\n\n## S\n")
        == ["4:18 " + second("2026-11-01", "reviewed")])
  }

  @Test func columnsThatStandTwice() throws {
    let dashes = "| --- | --- | --- |\n"
    let text = "| Touchpoint | Performance | Satisfaction |\n\(dashes)| Web | 4 | 1 |\n| App | – | 2 |"
    #expect(told(inStage: text) == ["5:30 " + second("Satisfaction", "performance")])
    let (journey, _) = try readJourney("# A\n\n## S\n\n\(text)\n")
    let uses = journey.stages[0].touchpoints
    #expect(uses.map(\.performance) == [4, nil])
    #expect(
      uses.map { $0.columns.map { "\($0.wording) \($0.text.plain)" } } == [
        ["Satisfaction 1"], ["Satisfaction 2"],
      ])
    #expect(
      told(
        "# A\n\n| Touchpoint | Stage | Effort | Effort |\n| --- | --- | --- | --- |\n| W | S | 1 | 2 |\n\n## S\n"
      )
        == ["3:33 " + second("Effort", "effort")])
    // Lists add up.
    #expect(told(inStage: "| Touchpoint | Channel | Channel |\n\(dashes)| Web | a | b |") == [])
  }

  @Test func attributesThatStandTwice() throws {
    #expect(
      told(inStage: "- Touchpoint: Web | importance 5 | channel a | channel b | importance 2")
        == ["5:71 " + second("importance 2", "importance")])
    let text = "- Opportunity: g | impact 4 | impact 2 | status A | status B | owner O | team P"
    #expect(
      told(inStage: text) == ["5:38 " + second("impact 2", "impact"), "5:60 " + second("status B", "status")])
    let opportunity = try #require(try readJourney("# A\n\n## S\n\n\(text)\n").0.opportunities.first)
    #expect((opportunity.impact, opportunity.status, opportunity.owner) == (4, "A", "O, P"))
    #expect(opportunity.others.map(\.text) == ["2", "B"])
    #expect(
      told(inStage: "| Opportunity | Impact | Importance |\n| --- | --- | --- |\n| g | 4 | 2 |")
        == ["5:26 " + second("Importance", "impact")])
  }

  @Test func theFirstDecisionCounts() throws {
    let text = "| Touchpoint | Accepted | Accepted |\n| --- | --- | --- |\n| Web | the law | not so |"
    let (journey, _) = try readJourney("# A\n\n## S\n\n\(text)\n")
    let use = try #require(journey.stages[0].touchpoints.first)
    #expect(use.acceptance?.reason?.plain == "the law")
    #expect(use.columns.map(\.text.plain) == ["not so"])
  }

  // MARK: Tables and fields in the wrong place

  @Test func touchpointsThatAreNotTheFirstColumn() throws {
    let rows = "| --- | --- | --- |\n| 1 | Web | 4 |"
    func help(_ column: Int, _ right: String) -> String {
      "“Touchpoint” heads column \(column), and no touchpoint is read of this table – put that column first: \(right)"
    }
    for head in ["#", "No.", "Nr", "Channel"] {
      #expect(
        told(inStage: "| \(head) | Touchpoint | Importance |\n\(rows)")
          == ["5:\(head.count + 6) " + help(2, "| Touchpoint | \(head) | Importance |")])
    }
    #expect(
      told("# A\n\n| # | Touchpoint | Importance |\n\(rows)\n\n## S\n").map { $0.prefix(4) } == ["3:7 "])
    // Following it reads the table.
    let right = "# A\n\n## S\n\n| Touchpoint | # | Importance |\n| --- | --- | --- |\n| Web | 1 | 4 |\n"
    #expect(told(right) == [])
    #expect(try readJourney(right).0.stages[0].touchpoints.map(\.importance) == [4])
    for other in [
      "| Rival | Touchpoint | Price |\n\(rows)",
      "| Stage | Doing | Touchpoint | Channel |\n| --- | --- | --- | --- |\n| a | b | c | d |",
      "| # | Pain | Importance |\n\(rows)",
    ] { #expect(told(inStage: other) == []) }
  }

  @Test(arguments: [
    ("Touchpoint name", "Touchpoint"), ("Touchpoint / Kanal", "Touchpoint"),
    ("Name of the touchpoint", "touchpoint"),
    ("触点名称", "触点"),
  ])
  func touchpointsUnderLongerHeads(head: String, right: String) {
    let table = "| Importance |\n| --- | --- |\n| Web | 4 |"
    #expect(
      told(inStage: "| \(head) \(table)") == [
        "5:3 a table headed “\(head)” is shown as it is, and no touchpoint is read of it – "
          + "head its first column “\(right)”, and nothing more"
      ])
    #expect(told(inStage: "| \(right) \(table)") == [])
    #expect(told(inStage: "| \(head) | Price |\n| --- | --- |\n| Web | 4 |") == [])
  }

  @Test func tablesOfWikis() {
    #expect(
      told(inStage: "||Touchpoint||Channel||\n|Web|Search|") == [
        "5:1 these lines are no table: no line of dashes for 2 columns stands below the first – "
          + "write one bar between the cells of the first line, and below it: | --- | --- |"
      ])
    #expect(told(inStage: "|Touchpoint|Channel|\n| --- | --- |\n|Web|Search|") == [])
  }

  @Test func factsOfStagesUnderTheTitle() {
    func help(_ label: String) -> String {
      "“\(label)” stands under the title and belongs to no stage: it stays words – put it below the heading of its stage"
    }
    #expect(
      told("# A\n\n- Emotion: 2\n- Touchpoint: Web | importance 5\n\n## S\n")
        == ["3:3 " + help("Emotion"), "4:3 " + help("Touchpoint")])
    #expect(told("# A\n\n- Emotion: mostly calm\n- Touchpoints: Web, Shop\n\n## S\n") == [])
    #expect(
      told("# A\n\n| Touchpoint | Importance |\n| --- | --- |\n| Web | 5 |\n\n## S\n") == [
        "3:3 this table stands under the title: its touchpoints belong to no stage, and none is read – "
          + "put it below the heading of its stage, or add a column “Stage” that names the stage of each row"
      ])
  }

  @Test func stagesThatNoStageIsCalled() {
    func help(_ word: String, _ what: String, _ help: String) -> String {
      "“\(word)” is no stage of this map, and stays text of the \(what) – \(help)"
    }
    let otherwise = "write the name of a stage; leave the place empty where none is meant"
    let map = "# A\n\n## Search\n\n- Goal: x\n\n## Opportunities\n\n"
    #expect(
      told(map + "| Opportunity | Stage |\n| --- | --- |\n| g | Nowhere |\n| h | Search |\n| i | – |\n")
        == ["11:7 " + help("Nowhere", "opportunity", otherwise)])
    #expect(
      told(map + "- g | stage Serach\n") == [
        "9:13 " + help("Serach", "opportunity", "did you mean “Search”?")
      ])
    #expect(
      told("# A\n\n## S\n\n## Communication\n\n| Message | Stage |\n| --- | --- |\n| hello | T1 |\n")
        == ["9:11 " + help("T1", "message", otherwise)])
  }

  // MARK: Opportunities

  @Test(arguments: [
    ("g, impact 4, effort 2", 19, "impact 4, effort 2", "| impact 4 | effort 2"),
    ("g; impact: 4", 19, "impact: 4", "| impact 4"), ("g - impact 4", 20, "impact 4", "| impact 4"),
    ("g，影响 4，状态 计划中", 18, "影响 4, 状态 计划中", "| 影响 4 | 状态 计划中"),
    ("fast, cheap, effort 2 | impact 4", 29, "effort 2", "| effort 2"),
  ])
  func attributesAmongTheWords(text: String, column: Int, found: String, right: String) {
    #expect(
      told(inStage: "- Opportunity: \(text)") == [
        "5:\(column) “\(found)” is part of the opportunity's words – write attributes behind a bar: \(right)"
      ])
  }

  @Test(arguments: [
    "less effort, 2 days", "reduce effort, impact of 3 kinds", "owner and status, all 3", "4, 5",
    "in 3 shops, owner Sales",
    "a guide | impact 4/5",
  ])
  func wordsOfOpportunities(text: String) { #expect(told(inStage: "- Opportunity: \(text)") == []) }

  @Test func barsWithoutAttributes() {
    #expect(
      told(inStage: "- Opportunity: g | impact=4") == [
        "5:20 “impact=4” is no attribute, so that it and what stands before it is text – "
          + "write a blank instead of the sign: | impact 4"
      ])
    func figures(_ words: String, _ right: String) -> String {
      "“\(words)” does not say what it is, and stays text – write a name before each figure, like \(right)"
    }
    #expect(
      told(inStage: "- Opportunity: g | 4 | 2") == ["5:20 " + figures("4 | 2", "| impact 4 | effort 2")])
    #expect(
      told(inStage: "- Touchpoint: W | 5 | channel x") == ["5:19 " + figures("5", "| importance 5")])
    #expect(
      told(inStage: "- Opportunity: g | impact 3 | 4") == ["5:31 " + figures("4", "| effort 4")])
    let empty =
      "nothing stands behind this bar, so that it is part of the text – "
      + "take it out: one bar stands before each attribute, none at the end"
    #expect(told(inStage: "- Opportunity: g || impact 4") == ["5:18 " + empty])
    #expect(told(inStage: "- Opportunity: g | impact 4 |") == ["5:29 " + empty])
    #expect(told(inStage: "- Doing: a || b | 4") == [])
  }

  // MARK: Words that say the opposite of how they count

  @Test func answersThatDeny() {
    func denial(_ word: String) -> String {
      "“\(word)” is shown as a moment of truth – leave the line out, or write “–”, where there is none"
    }
    #expect(told(inStage: "- Moment of truth: no") == ["5:20 " + denial("no")])
    #expect(told(inStage: "- 关键时刻：否") == ["5:8 " + denial("否")])
    #expect(told(inStage: "- Moment of truth: no answer for a week\n- Moment of truth: –\n- Doing: no") == [])
  }

  @Test func evidenceThatIsNone() {
    func name(_ word: String) -> String {
      "“\(word)” counts as a name like any other – leave the place empty, or write “–”, until it is known"
    }
    let assumed =
      "counts as evidence, and what it stands by as researched – "
      + "leave the place empty, or write “–”: what has no evidence is shown as an assumption"
    #expect(told(inStage: "- Evidence: none") == ["5:13 " + name("none")])
    #expect(told(inStage: "- Evidence: interviews, Keine") == ["5:25 " + name("Keine")])
    #expect(told(inStage: "- 证据：假设") == ["5:6 “假设” " + assumed])
    #expect(
      told(inStage: "| Touchpoint | Evidence |\n| --- | --- |\n| Web | Assumption |\n| App | unknown |")
        == ["7:9 “Assumption” " + assumed, "8:9 " + name("unknown")])
    #expect(told(inStage: "- Evidence: none of the 12 interviews, Unknown Pleasures GmbH") == [])
  }

  @Test func reviewsThatAreNoDay() throws {
    let table = "| Touchpoint | Status |\n| --- | --- |\n"
    func help(_ day: String) -> String {
      "“\(day)” cannot be the value of “review” – write a day like 2027-03-01"
    }
    for (day, column) in [("2027-02-30", 36), ("1 March 2027", 36), ("soon", 36)] {
      #expect(
        told(inStage: table + "| Web | accepted because x, review \(day) |") == ["7:\(column) " + help(day)])
    }
    #expect(told(inStage: table + "| Web | 已接受，因为法律；复查 下周 3 天 |").count == 1)
    let reasons = [
      "because a, review of 2 laws", "because the board may review it", "because x, review board says no",
    ]
    for reason in reasons { #expect(told(inStage: table + "| Web | accepted \(reason) |") == []) }
    // Without the day nothing is left of the reason.
    #expect(told(inStage: table + "| Web | accepted, review soon |").count == 2)
  }

  // MARK: Places

  private func diagnostics(_ files: [String: String]) throws -> [String] {
    try TestContent(files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }).read()
      .diagnostics
      .map {
        "\($0.path.split(separator: "/").last ?? ""):\($0.start.line):\($0.start.column) \($0.code) \($0.help)"
      }
  }

  @Test func aliasesArePlacedWhereTheyStand() throws {
    let help = "aliasInUse an alias is an old id that nothing else uses; take it out or choose another"
    #expect(
      try diagnostics([
        "content/journeys/a.md":
          "---\nkind: user\nlang: en\naliases: [k, a-old, b-old, b, a]\n---\n# A\n\n## S\n",
        "content/journeys/b.md": "# B\n\n## S\n", "content/journeys/k.md": "# K\n\n- Alias: !!\n\n## S\n",
      ]) == [
        "a.md:4:11 \(help)", "a.md:4:28 \(help)", "a.md:4:31 \(help)",
        "k.md:3:10 invalidValue write an old id, like buying-a-crm",
      ])
    #expect(
      try diagnostics([
        "content/personas/p.md": "---\nsource: q and r\naliases: [q]\n---\n# P\n",
        "content/personas/q.md": "# Q\n",
      ]).filter { $0.contains("alias") } == ["p.md:3:11 \(help)"])
  }

  @Test func aJourneyIsNotWhatItWasMeantToBeComparedWith() throws {
    let text = "---\nstate: future\ncompares: buying-bke\n---\n# A\n\n## S\n"
    #expect(
      try diagnostics(["content/journeys/buying-bike.md": text])
        == ["buying-bike.md:3:11 unknownJourney write the path of its file below journeys/, without .md"])
    #expect(
      try diagnostics([
        "content/journeys/buying-bike.md": text, "content/journeys/buying-bikes.md": "# B\n\n## S\n",
      ]) == ["buying-bike.md:3:11 unknownJourney did you mean “buying-bikes”?"])
  }

  @Test func misspeltPersonasOfEmotionsArePlacedAtTheName() throws {
    let map = "# A\n\n- Persona: Anna\n\n## S\n\n- Emotion (Ana): -1\n\n## T\n\n**Emotion (Ana):** Ana +1\n"
    let found = try diagnostics(["content/journeys/a.md": map, "content/personas/anna.md": "# Anna\n"])
    #expect(
      found == ["a.md:7:12", "a.md:11:12"].map { "\($0) unknownPersonaName did you mean “anna”?" })
  }

  @Test func whatATranslationSaysOtherwise() throws {
    let base = "---\nstate: future\nkind: user\n---\n# A\n\n## S\n"
    let own = "---\nkind: customer\nstate: current\naliases: [old]\n---\n# 甲\n\n## 一\n"
    #expect(
      try diagnostics(["content/journeys/a.md": base, "content/journeys/a.zh-Hans.md": own]) == [
        "a.zh-Hans.md:2:7 translationDiffers write user, or leave it out here",
        "a.zh-Hans.md:3:8 translationDiffers write future, or leave it out here",
        "a.zh-Hans.md:4:11 translationDiffers write “aliases:” into content/journeys/a.md, and take it out here",
      ])
    let right = "- State: future\n- Kind: user\n"
    #expect(
      try diagnostics([
        "content/journeys/a.md": base, "content/journeys/a.zh-Hans.md": "# 甲\n\n\(right)\n## 一\n",
      ]) == [])
  }

  // MARK: Settings

  @Test func wordsOfLabelsInSiteYML() {
    func problems(_ text: String) -> [String] {
      SiteReader.read(SourceFile(path: "content/site.yml", text: text)).1
        .map { "\($0.start.line):\($0.start.column) \($0.message) – \($0.help)" }
    }
    #expect(
      problems("labels:\n  pain: [Doing, Ache]\n  doing: [Ache, Does]\n") == [
        "2:10 “Doing” cannot mean “pain”: it means “doing” already – give “pain” another word, or take this one out",
        "3:11 “Ache” cannot mean “doing”: it means “pain” already – give “doing” another word, or take this one out",
      ])
    // Another word for a label may be given to another one.
    #expect(problems("labels:\n  goal: [Job, Goals]\n  pain: Ache\n") == [])
    #expect(
      problems("channels: Web, Mail\nmetrics: nps\n") == [
        "1:11 “Web, Mail” cannot be the value of “channels” – write a list, one “- …” a line",
        "2:10 “nps” cannot be the value of “metrics” – write a list, one “- …” a line",
      ])
  }

  @Test func whatIsToldIsNeverLong() {
    let digits = String(repeating: "7", count: 25_000)
    let found = told(inStage: "- Emotion: \(digits)\n- Touchpoint: Web | importance \(digits)")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.utf8.count < 1_000 && $0.contains("outside the scale") })
  }

  @Test func lifecyclesWithoutStages() {
    func problems(_ text: String) -> [String] {
      Lifecycle.read([SourceFile(path: "content/lifecycles/l.yml", text: text)], severities: [:]).1
        .map { "\($0.start.line):\($0.start.column) \($0.message)" }
    }
    #expect(problems("") == ["1:1 this lifecycle lists no stages"])
    #expect(problems("stages: Awareness\n") == ["1:9 this lifecycle lists no stages"])
    #expect(problems("stages: [a\n").count == 1)
  }

  // MARK: No stage

  @Test(arguments: [
    (
      "```markdown\n# A\n\n## S\n```\n",
      "the text stands in a block of code: take the lines of ``` above and below it out"
    ),
    (
      "# A\n\nStage\tDoing\nSearch\treads\n",
      "words with tabs between them are no table: write | around each cell, and a line like | --- | --- | below the first"
    ),
    (
      "# A\n\n**Stage 1: Sign up**\n\nwaits\n",
      "bold words are no heading: write “## Stage 1: Sign up”, and so each stage"
    ),
    (
      "# A\n\nText.\n\n1. Sign up\n2. Pay\n",
      "an item of a list is no heading: write “## Sign up”, and so each stage"
    ),
    (
      "# A\n\nText in **bold** words.\n\n- a\n",
      "write a heading “## Name of the stage” for each stage, or name the file README.md"
    ),
  ])
  func whyThereIsNoStage(text: String, help: String) {
    let found = AtlasReader().draft(of: SourceFile(path: "content/journeys/a.md", text: text)).diagnostics
    #expect(found.filter { $0.code == .noStage }.map(\.help) == [help])
  }
}
