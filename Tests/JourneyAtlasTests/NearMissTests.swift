import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Words that nearly mean something get a hint, and words of people's own get none.
struct NearMissTests {
  private func diagnostics(_ text: String, path: String = "content/journeys/a.md") -> [Diagnostic] {
    AtlasReader().draft(of: SourceFile(path: path, text: text)).diagnostics
  }

  private func hints(_ text: String, path: String = "content/journeys/a.md") -> [String] {
    diagnostics(text, path: path).map { "\($0.start.line):\($0.start.column) \($0.message) – \($0.help)" }
  }

  @Test(arguments: [
    ("机遇点", "机会点"), ("机会", "机会点"), ("負貴人", "負責人"), ("情感状况", "情感状态"), ("关键时间", "关键时刻"),
    ("疼点", "痛点"), ("情续", "情绪"), ("触电", "触点"), ("Oportunity", "opportunity"),
  ])
  func labelsOfStages(word: String, near: String) {
    let found = diagnostics("# A\n\n## S\n\n- \(word): x\n- Doing: y\n")
    #expect(found.map(\.code) == [.nearMissLabel])
    #expect(found.map(\.help) == ["did you mean “\(near)”?"])
  }

  @Test(arguments: ["用户指标", "客户目标", "总负责人", "目的", "地点", "预算", "Gains", "风险", "用户"])
  func ownWordsOfStages(word: String) {
    #expect(hints("# A\n\n## S\n\n- \(word): x\n- Doing: y\n") == [])
  }

  @Test(arguments: [
    ("Gaol", "goal"), ("Goa", nil), ("Ownr", "owner"), ("Onwer", "owner"), ("Pian", "pain"), ("Taem", "team"),
    ("Tsk", nil),
    ("Rle", nil), ("Roel", "role"), ("Setp", "step"), ("Stge", "stage"), ("Efort", "effort"), ("重要信", "重要性"),
    ("负责入", "负责人"), ("负责", "负责人"), ("接触点", nil), ("触点", nil), ("状况", nil),
  ])
  func columns(word: String, near: String?) {
    let text = "# A\n\n## S\n\n| Touchpoint | \(word) |\n| --- | --- |\n| Web | |\n"
    #expect(
      hints(text)
        == (near.map { ["5:16 the column “\(word)” is kept, but not read – did you mean “\($0)”?"] } ?? []))
    let attribute = "# A\n\n## S\n\n- Touchpoint: Web | \(word) x\n"
    let told = near.map { ["5:21 the attribute “\(word)” is kept, but not read – did you mean “\($0)”?"] }
    // Of an attribute's two words the first is its name.
    if word.utf8.allSatisfy({ $0 < 0x80 }) { #expect(hints(attribute) == told ?? []) }
  }

  /// Words of people's own that are a letter away from a known one, and many that are not.
  @Test func ownWords() {
    let words = """
      Rule,Term,Rain,Talk,None,Stats,Speed,Person's age,Objection,Conversation,Factor,Preview,Ideal,Node,Cost,Date,Type,Mood,Unit,
      Area,Tool,Rank,Plan,Risk,Link,Mail,Post,Size,Week,Test,Text,Item,Tag,Lead,Rate,Page,Wait,City,Name,Code,Tier,Line,Wave,
      Year,Goods,Nerves,Tea,Bike,Help,Chat,Care,Trust,成本,时间,完成率,分数,次数
      """.split { $0 == "," || $0 == "\n" }
    let list = words.map { "- \($0): x\n" }.joined()
    let head = words.map { " \($0) |" }.joined()
    let line = words.map { _ in " --- |" }.joined()
    #expect(hints("# A\n\n## S\n\n\(list)\n\n| Touchpoint |\(head)\n| --- |\(line)\n| Web |\n") == [])
  }

  /// A word that is near to none needs no exception.
  @Test func exceptionsAreNeeded() {
    let words =
      (LabelWords.journey.flatMap(\.1) + LabelWords.columns.flatMap(\.1) + LabelWords.persona.flatMap(\.1))
      .filter { $0.utf8.count >= 4 }
    let idle = NearLabels.others.filter { other in
      Spelling.nearest(to: other, in: words, within: other.utf8.count > 8 ? 2 : 1) == nil
    }
    #expect(idle.sorted() == [])
  }

  @Test func labelsOfPersonas() {
    let text = "# P\n\n- Gaols: x\n- Chanels: web\n- 客户目标: z\n- 购买行动: y\n- Gains: g\n"
    #expect(
      hints(text, path: "content/personas/p.md") == [
        "3:3 “Gaols” is kept, but not read – did you mean “goal”?",
        "4:3 “Chanels” is kept, but not read – did you mean “channel”?",
        "6:3 “购买行动” is kept, but not read – did you mean “购买行为”?",
      ])
  }

  @Test(arguments: [
    ("Web {importance=5}", "{importance=5}", "| importance 5"),
    ("Web {importance=5, channel=Web}", "{importance=5, channel=Web}", "| importance 5 | channel Web"),
    ("Web (importance: 5), Shop", "(importance: 5)", "| importance 5"),
    ("Web [importance 5]", "[importance 5]", "| importance 5"),
    ("网站（重要性：5）", "（重要性：5）", "| 重要性 5"),
    ("Web (channel: Search)", "(channel: Search)", "| channel Search"),
    ("Web {importance=5", "{importance=5", "| importance 5"),
    ("Web {importance=5)", "{importance=5)", "| importance 5"),
    ("Web {importance=5 channel=Web}", "{importance=5 channel=Web}", "| importance 5 | channel Web"),
    ("网站｛重要性＝5｝", "｛重要性＝5｝", "| 重要性 5"),
    ("Web (new {importance=5}", "{importance=5}", "| importance 5"),
  ])
  func attributesInBrackets(value: String, bracket: String, right: String) {
    let found = diagnostics("# A\n\n## S\n\n- Touchpoint: \(value)\n")
    #expect(found.map(\.message) == ["“\(bracket)” is part of the touchpoint's name"])
    #expect(found.map(\.help) == ["write attributes behind a bar: \(right)"])
    let line = "- Touchpoint: \(value)"
    #expect(
      found.first?.start.column == 1 + line[..<(line.range(of: bracket)?.lowerBound ?? line.endIndex)].count)
    // The same in a table.
    guard !value.contains(", ") else { return }
    let table = diagnostics("# A\n\n## S\n\n| Touchpoint |\n| --- |\n| \(value) |\n")
    #expect(table.map(\.help) == found.map(\.help))
  }

  /// Braces of a heading hold an id.
  @Test(arguments: [
    ("Buys {state=paid", "{state=paid", "write it as a list item below the heading: “- state: paid”"),
    ("Buys {state=paid}", "{state=paid}", "write it as a list item below the heading: “- state: paid”"),
    ("Buys {state=paid)", "{state=paid)", "write it as a list item below the heading: “- state: paid”"),
    ("Buys { state: paid }", "{ state: paid }", "write it as a list item below the heading: “- state: paid”"),
    (
      "Buys {wave=1, owner=Sales} now", "{wave=1, owner=Sales}",
      "write it as a list item below the heading: “- wave: 1”, “- owner: Sales”"
    ),
    ("购买 ｛状态：已付｝", "｛状态：已付｝", "write it as a list item below the heading: “- 状态: 已付”"),
    ("Buys [state=paid]", "[state=paid]", "write it as a list item below the heading: “- state: paid”"),
    ("Buys {id=buys}", "{id=buys}", "an id stands at the end of the heading, in braces: {#buys}"),
    ("Buys [id=buys]", "[id=buys]", "an id stands at the end of the heading, in braces: {#buys}"),
    ("Buys [#buys]", "[#buys]", "an id stands at the end of the heading, in braces: {#buys}"),
    ("Buys {id: Buys}", "{id: Buys}", "an id stands at the end of the heading, in braces: {#buys}"),
    ("购买｛#buys｝", "｛#buys｝", "an id stands at the end of the heading, in braces: {#buys}"),
    ("Buys {#buys", "{#buys", "an id stands at the end of the heading, in braces: {#buys}"),
    ("Buys {#buys)", "{#buys)", "an id stands at the end of the heading, in braces: {#buys}"),
    ("Buys {:#buys}", "{:#buys}", "an id stands at the end of the heading, in braces: {#buys}"),
    ("{#buys} Buys", "{#buys}", "an id stands at the end of the heading, in braces: {#buys}"),
  ])
  func bracesOfHeadings(_ heading: String, _ bracket: String, help: String) {
    let before = heading.range(of: bracket).map { heading[..<$0.lowerBound].count } ?? 0
    for (text, line) in [
      ("# A\n\n## \(heading)\n", 3), ("# A\n\n## S\n\n### \(heading)\n", 5), ("# \(heading)\n\n## S\n", 1),
    ] {
      let found = diagnostics(text)
      #expect(found.map(\.message) == ["“\(bracket)” is part of the heading's words"])
      #expect(found.map(\.help) == [help])
      #expect(found.map(\.start.line) == [line])
      let hashes =
        text.split(separator: "\n").first { $0.hasSuffix(heading) }?.prefix { $0 != " " }.count ?? 0
      #expect(found.map(\.start.column) == [hashes + 2 + before])
    }
  }

  @Test(arguments: [
    "Sets {a, b}", #"Buys \{state=paid\}"#, "Sets {}", "Code `{a=b}`", "Call {{name}}", "{{#if paid}} Buys",
    "Ticket [#42]",
    "Calls (#42)", "Campaign (#ride)",
    "Rides (state: wet)", "Buys [paid]", "x = {1}", "A {maybe: not}", "Buys {", "Login (id: passport)",
    "Buys {#buys}",
    "买 {甲、乙}", "If a=b", "Meets #2",
  ])
  func headingsWithBraces(_ heading: String) {
    #expect(hints("# A\n\n## \(heading)\n") == [])
    #expect(hints("# \(heading)\n\n## S\n") == [])
  }

  @Test(arguments: [
    "Support (phone)", "Web (new)", "Login (role: admin)", "Call (10:30)", "Shop [Berlin]",
    "Web (importance)",
    "Form (effort of a day)", "{x}", "(", "Web | importance 5", "门店（北京）",
  ])
  func namesWithBrackets(value: String) {
    #expect(hints("# A\n\n## S\n\n- Touchpoint: \(value)\n") == [])
  }

  @Test func misspeltAttributes() {
    let text =
      "# A\n\n## S\n\n- Touchpoint: Web, Shop | importnce 5 | wave spring\n- Opportunity: o | efort 2\n"
    #expect(
      hints(text) == [
        "5:27 the attribute “importnce” is kept, but not read – did you mean “importance”?",
        "6:20 the attribute “efort” is kept, but not read – did you mean “effort”?",
      ])
    #expect(
      hints("# A\n\n## S\n\n- Goal: x\n\n## Opportunities\n\n- o | efort 2\n") == [
        "9:7 the attribute “efort” is kept, but not read – did you mean “effort”?"
      ])
  }

  /// Without its value it would take the figures before it along, and nobody would know.
  @Test func attributesWithoutValue() {
    let told =
      "“owner” has no value, so that it and what stands before it is text – write “owner …” with its value, or take it out"
    #expect(hints("# A\n\n## S\n\n- Opportunity: ask the owner | impact 5 | owner\n") == ["5:43 " + told])
    #expect(hints("# A\n\n## S\n\n- Touchpoint: Web | importance 5 | owner\n") == ["5:36 " + told])
    #expect(
      hints("# A\n\n## S\n\n- Goal: x\n\n## Opportunities\n\n- o | impact 2 | owner\n") == ["9:18 " + told])
    #expect(hints("# A\n\n## S\n\n- Opportunity: talk | listen\n- Doing: asks seller | owner\n") == [])
    #expect(hints("# A\n\n## S\n\n- Opportunity: o | impact 5 | planned\n") == [])
  }

  /// What looks like the label Internal would be published.
  @Test(arguments: [
    "## S\n\n- Touchpoint: Web | interal margin 4 %\n",
    "## S\n\n- Pain: slow | interal margin 4 %\n",
    "## S\n\n| Opportunity | Interal |\n| --- | --- |\n| o | x |\n",
    "## Opportunities\n\n- o | interal margin 4 %\n",
    "|  | Trigger | Interal |\n| --- | --- | --- |\n| Doing | a | b |\n| Goal | c | d |\n| Need | e | f |\n",
    "| Stage | Doing | Goal | Interal |\n| --- | --- | --- | --- |\n| Trigger | a | b | c |\n",
    "## S\n\n- Goal: x\n\n## Summary\n\n- Interal: the vendor leaves\n",
    "## S\n\n- Goal: x\n\n1. Interal: the vendor leaves\n2. and another\n",
  ])
  func internalEverywhere(text: String) {
    let found = diagnostics("# A\n\n\(text)").filter { $0.code == .misspeltInternal }
    #expect(found.count == 1, "\(found)")
  }

  @Test func internalInTheStoryOfAPersona() {
    let found = diagnostics("# P\n\nStory.\n\n## Interal\n\nx\n", path: "content/personas/p.md")
    #expect(found.map(\.code) == [.misspeltInternal])
  }

  @Test func decimalCommas() {
    let text = """
      # A

      ## S

      - Emotion: -1,5 sad

      | Touchpoint | Importance | Performance | Effort |
      | --- | --- | --- | --- |
      | Web | 3,5 | 4，5 | 1,204 |
      """
    #expect(
      hints(text) == [
        "5:12 “-1,5” has a decimal comma, and is not read – write -1.5",
        "9:9 “3,5” has a decimal comma, and is not read – write 3.5",
        "9:15 “4，5” has a decimal comma, and is not read – write 4.5",
        "9:21 “1,204” is outside the scale of effort – write a number from 0 to 5, or – for no value",
      ])
    #expect(EmotionReader.read("1, 2 calls").emotion.value == 1)
  }

  @Test func statesAsBlueprintsCallThem() throws {
    for (word, state) in [("as-is", Journey.State.current), ("As is", .current), ("to-be", .future)] {
      let (journey, found) = try readJourney("---\nstate: \(word)\n---\n# A\n\n## S\n")
      #expect(found.isEmpty)
      #expect(journey.state == state)
    }
  }
}
