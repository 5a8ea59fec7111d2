import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What people write who know the format from its first page only, and what they are told.
struct SlipTests {
  private func hints(_ text: String, path: String = "content/journeys/a.md") -> [String] {
    AtlasReader().draft(of: SourceFile(path: path, text: text)).diagnostics
      .map { "\($0.start.line):\($0.start.column) \($0.message) – \($0.help)" }
  }

  private func hints(inStage line: String) -> [String] { hints("# A\n\n## S\n\n\(line)\n") }

  @Test(arguments: [
    ("- Pain:the shop is closed", "Pain"), ("- Pain points:none", "Pain points"),
    ("- Doing - looks it up", "Doing"),
    ("- 痛点 找不到入口", "痛点"), ("- Emotion:-1", "Emotion"), ("- Touchpoints – Web", "Touchpoints"),
    ("- EMOTION= -1", "EMOTION"), ("- Touchpoint → Web", "Touchpoint"),
    ("- Emotion -1 lost", "Emotion"), ("- Feeling +2", "Feeling"),
  ])
  func labelsWithoutColon(line: String, label: String) {
    let told =
      "“\(label)” has no colon and blank behind it, and is not read as a label – write “- \(label): …”"
    #expect(hints(inStage: line) == ["5:3 " + told])
    #expect(hints("# A\n\n\(line)\n\n## S\n") == ["3:3 " + told])
  }

  @Test(arguments: [
    "- Support - a hotline", "- Need more time", "- Owner manual", "- three of them: the big one",
    "- 10:30 call",
    "- Research: two weeks", "- 渠道多", "- Painful - and long", "- [ ] Pain:x", "- a\n- Time is short",
    "- Email - 3 days", "- Channel 4 shows it", "- Emotions 3 of them hide", "- Pain 3 times a day",
  ])
  func itemsOfProse(line: String) {
    #expect(hints(inStage: line) == [])
  }

  @Test func attributesOfOpportunitiesInBrackets() {
    let told =
      "“(impact 5, effort 2)” is part of the opportunity's words – write attributes behind a bar: | impact 5 | effort 2"
    #expect(hints(inStage: "- Opportunity: signs (impact 5, effort 2)") == ["5:22 " + told])
    #expect(hints(inStage: "| Opportunity |\n| --- |\n| signs (impact 5, effort 2) |") == ["7:9 " + told])
    #expect(
      hints("# A\n\n## S\n\n## Opportunities\n\n- signs (impact 5, effort 2)\n") == ["7:9 " + told])
    #expect(hints(inStage: "- Opportunity: signs (effort of a day), (impact on all)") == [])
  }

  @Test(arguments: [
    ("- Share 20 %", "Share"), ("- Age 42", "Age"), ("- 年龄 42", "年龄"), ("- Share ~20 %", "Share"),
  ])
  func factsOfPersonasWithoutColon(line: String, label: String) {
    let told =
      "“\(label)” has no colon and blank behind it, and is not read as a label – write “- \(label): …”"
    #expect(hints("# Kim\n\n\(line)\n", path: "content/personas/kim.md") == ["3:3 " + told])
  }

  @Test(arguments: ["- Role 2 of 3 in the team", "- Shares 20 photos a day"])
  func proseOfPersonas(line: String) {
    #expect(hints("# Kim\n\n\(line)\n", path: "content/personas/kim.md") == [])
  }

  @Test(arguments: [
    ("Perf", "performance"), ("Perf.", "performance"), ("Imp.", "importance"), ("EFF", "effort"),
  ])
  func columnsWrittenShort(head: String, column: String) {
    #expect(
      hints(inStage: "| Touchpoint | \(head) |\n| --- | --- |\n| Web | 3 |") == [
        "5:16 the column “\(head)” is kept, but not read – did you mean “\(column)”?"
      ])
    #expect(hints(inStage: "| Touchpoint | Per |\n| --- | --- |\n| Web | day |") == [])
    #expect(hints(inStage: "| Touchpoint | Impact | Perfume |\n| --- | --- | --- |\n| Web | 3 | a |") == [])
  }

  @Test func textThatCommonMarkTakesAway() {
    let comment = "this comment is never ended: it hides everything below it – write --> where it ends"
    #expect(hints("# A\n\n## S\n\n- Doing: a\n\n<!-- ask <!-- Kim\n\n## T\n") == ["7:10 " + comment])
    #expect(hints("# A\n\n## S\n\n<!-- ask\n\nKim -->\n\n<!-- a --> b <!-- c -->\n").count == 1)
    let code =
      "this code is never ended: everything below it is code – write ``` on a line of its own where it ends"
    #expect(hints("# A\n\n## S\n\n```yaml\na: 1\n\n## T\n") == ["5:1 " + code])
    #expect(hints("# A\n\n## S\n\n```\n## T\n```\n\n~~~~\n## T\n~~~\n~~~~~\n\n```\na\n") == [])
    func told(_ name: String) -> String {
      "“[\(name)]:” gives a link its address, no link uses it, and it is shown nowhere"
        + " – write it without brackets, or link to it: [text][\(name)]"
    }
    #expect(
      hints(
        "# A\n\n## S\n\n- [Doing]: reads\n- [Pain]: slow\n- Doing: walks\n\n[1]: https://halden.example 'x'\n"
      )
        == ["5:3 " + told("Doing"), "6:3 " + told("Pain"), "9:1 " + told("1")])
    #expect(
      hints(
        "# A\n\n## S\n\nSee [x][Kim], [one] and:\n[Doing]: reads\n\n[kim]: a.md\n[One]: a.md\n\n- [Goal]: two words\n\n"
          + "```\n[Pain]: slow\n```\n") == [])
  }

  /// Once a word, though in three rows; metrics and personas are looked up, and told when they are not there.
  @Test func namesThatAreNotKnownYet() {
    func told(_ word: String) -> String {
      "“\(word)” counts as a name like any other – leave the place empty, or write “–”, until it is known"
    }
    let table = "| Touchpoint | Channel | Owner |\n| --- | --- | --- |\n"
    #expect(
      hints(inStage: table + "| Web | ? | TBD |\n| App | Web | TBD |\n| Shop | – | Tanja, tbc |\n")
        == ["7:9 " + told("?"), "7:13 " + told("TBD"), "9:21 " + told("tbc")])
    #expect(hints(inStage: "- 负责人：待定") == ["5:7 " + told("待定")])
    #expect(hints(inStage: "- Touchpoint: Web | owner ???") == ["5:27 " + told("???")])
    #expect(hints(inStage: "- Opportunity: a guide | owner TODO") == ["5:32 " + told("TODO")])
    #expect(hints("# A\n\n- Owner: ?\n\n## S\n") == ["3:10 " + told("?")])
    #expect(hints("---\nowner: TBD\n---\n# A\n\n## S\n") == ["2:8 " + told("TBD")])
    #expect(hints(inStage: table + "| TBD | Tbilisi | Toni, Xi |\n") == [])
    #expect(hints(inStage: "- Question: ?\n- Touchpoint: Web | metric TBD") == [])
  }

  @Test func figuresOfTouchpointsInAStage() {
    #expect(
      hints(inStage: "- Importance: 5\n- 表现：3.5") == [
        "5:3 “Importance” is a figure of touchpoints; here it becomes a lane of its own – "
          + "write it behind its touchpoint: “- Touchpoint: … | importance 5”",
        "6:3 “表现” is a figure of touchpoints; here it becomes a lane of its own – "
          + "write it behind its touchpoint: “- Touchpoint: … | 表现 3.5”",
      ])
    #expect(hints(inStage: "- Importance: 99999999999999999999").count == 1)
    #expect(hints(inStage: "- Performance: slow at noon\n- Effort: 3") == [])
    let map = "| Stage | Doing | Pain | Importance |\n| --- | --- | --- | --- |\n| T | a | b | 5 |\n"
    #expect(hints("# A\n\n" + map) == [])
  }

  @Test func conversions() {
    let told = "“85” is neither a share nor a count of customers, and stays text – "
    let help = "write “85 %”, or those who go on and those who came: “31 of 40”"
    #expect(hints(inStage: "- Conversion: 85") == ["5:15 " + told + help])
    #expect(hints(inStage: "- Conversion: 85 %") == [])
    #expect(hints(inStage: "- Conversion: 31 of 40") == [])
    #expect(hints(inStage: "- Conversion: about a third") == [])
  }

  @Test func emotions() {
    #expect(EmotionReader.read("-1 to +1").emotion == Emotion(value: -1, to: 1, words: nil))
    #expect(EmotionReader.read("-1 到 +1 放心").emotion == Emotion(value: -1, to: 1, words: "放心"))
    #expect(EmotionReader.read("-1 sad, tries to +1").emotion.to == nil)
    let scale = "“５” is outside the scale of emotion – write −2 … +2, or 1/5 … 5/5, or 0/10 … 10/10"
    #expect(hints(inStage: "- 情绪：５") == ["5:6 " + scale])
    for range in ["1-2", "2/7", "1/3", "-1/+2", "-2…+2", "-2..+2", "1:2", "+-1", "±1"] {
      #expect(
        hints(inStage: "- Emotion: \(range)").first?.hasPrefix("5:12 “\(range)” is outside") ?? false,
        "\(range)")
    }
    #expect(
      hints(inStage: "- Emotion: -2 angry, +1 relieved").first?.hasPrefix("5:22 “+1 relieved” is a second")
        ?? false)
    for single in ["-1 frustrated after day 3", "-1 at -10 °C", "+1, +1", "-1: lost", "-1/ lost", "2. Day"] {
      #expect(hints(inStage: "- Emotion: \(single)") == [])
    }
    let second =
      "is a second emotion: it is kept as words, the curve draws the first – write a step (###) for each; of a persona:"
    #expect(
      hints(inStage: "- Emotion: -1\n- Emotion: 0 -> 2") == ["6:12 “0 -> 2” " + second + " “NAME: 0 -> 2”"])
  }

  @Test(arguments: [
    ("状态: current", "状态", "state"), ("负责人: Kim", "负责人", "owner"), ("language: en", "language", "lang"),
    ("alias: [b]", "alias", "aliases"), ("last reviewed: 2026-10-01", "last reviewed", "reviewed"),
    ("Role: x", "Role", "personas"), ("pers: x", "pers", "personas"),
  ])
  func keysInOtherWords(line: String, key: String, right: String) {
    #expect(
      hints("---\n\(line)\n---\n# A\n\n## S\n") == [
        "2:1 “\(key)” is no key that Waymark reads here – did you mean “\(right)”?"
      ])
  }

  @Test func labelsWithHyphens() {
    #expect(
      hints(inStage: "- Moment-of-truth: here") == [
        "5:3 “Moment-of-truth” becomes a lane of its own – did you mean “moment of truth”?"
      ])
  }

  /// A slip in the year: the review would never be due.
  @Test(arguments: [("2026-12-27", 0), ("2026-12-28", 1), ("2062-10-01", 1)])
  func reviewsAhead(day: String, count: Int) throws {
    let reader = AtlasReader()
    let draft = reader.draft(
      of: SourceFile(path: "content/journeys/a.md", text: "---\nreviewed: \(day)\n---\n# A\n\n## S\n"))
    let today = try #require(Day(year: 2026, month: 11, day: 26))
    let found = reader.link([draft], assets: [], today: today).diagnostics
    #expect(found.map(\.code) == Array(repeating: .staleReview, count: count))
    #expect(
      found.allSatisfy { $0.start.line == 2 && $0.start.column == 11 && $0.message.contains("lies ahead") })
  }

  @Test func labelsInEmphasisWithoutColon() {
    let told = "“情绪” has no colon and blank behind it, and is not read as a label – write “- 情绪: …”"
    #expect(hints(inStage: "- **情绪** -1") == ["5:5 " + told])
    #expect(hints(inStage: "**情绪** -1") == ["5:3 " + told])
    #expect(
      hints(inStage: "**Support** is slow, and **pain** is not\n\n- **Note** that\n- **Pain**killers") == [])
  }

  /// Such a line would be a part of the value above it.
  @Test(arguments: [
    ("-Pain: x", "6:2", "Pain"), ("•  Goal: x", "6:4", "Goal"), ("Emotion: -1", "6:1", "Emotion"),
    ("–痛点：x", "6:2", "痛点"),
    ("**Pain** x", "6:3", "Pain"),
  ])
  func linesThatGoOn(line: String, place: String, label: String) {
    let told =
      "“\(label)” stands in a line that goes on with the one above, and is not read as a label – "
      + "make it an item of its own, with a blank behind the dash: “- \(label): …”"
    #expect(hints(inStage: "- Doing: asks Pain about Emotion\n\(line)") == ["\(place) \(told)"])
    #expect(hints(inStage: "- Doing: asks\n  Note: to himself\n  and - so on: further") == [])
  }

  @Test func labelsInHeadingsOfSteps() {
    let told = "“Pain” is part of the step's name, and is not read as a label – "
    let help = "leave the label alone in the heading, with its value below, or write “- Pain: …”"
    #expect(hints(inStage: "### Pain: nobody owns it") == ["5:5 " + told + help])
    #expect(hints(inStage: "### Pain:\n\nnobody\n\n### Support: by phone") == [])
  }

  /// Without a fitting line of dashes the rows of a table are words.
  @Test(arguments: [
    ("| Touchpoint | Channel |\n| Web | Search |", 2),
    ("| Touchpoint | Channel |\n|---|\n| Web | Search |", 2),
    ("| Touchpoint | Channel | Owner\n| --- | --- |\n| Web | a | b", 3),
  ])
  func tablesWithoutDashes(text: String, columns: Int) {
    let line = String(repeating: " --- |", count: columns)
    let told =
      "these lines are no table: no line of dashes for \(columns) columns stands below the first – write it there: |"
    #expect(hints(inStage: text) == ["5:1 " + told + line])
    #expect(hints("# A\n\n\(text)\n\n## S\n") == ["3:1 " + told + line])
  }

  @Test func linesWithBars() {
    #expect(hints(inStage: "| alone | in a line |") == [])
    #expect(hints(inStage: "|x| is what stays\nof |y|") == [])
    #expect(hints(inStage: "a | b\nc | d") == [])
  }

  @Test func attributesBelowAValue() {
    let told =
      "“Channel” stands below a value, and is not read as an attribute of it – "
      + "write attributes behind a bar, in the same line: | Channel Shop | importance 5"
    let list = "  - Channel: Shop\n  - importance: 5\n  - open: daily"
    #expect(hints(inStage: "- Touchpoint: Counter\n\(list)") == ["6:5 " + told])
    #expect(hints(inStage: "- Opportunity: signs\n\(list)") == ["6:5 " + told])
    #expect(hints(inStage: "- Doing: asks\n\(list)") == [])
    #expect(hints(inStage: "- Touchpoint: Counter\n  - open: daily") == [])
  }

  @Test func attributesThatAreNone() {
    #expect(
      hints(inStage: "- Touchpoint: Shop, importance 5") == [
        "5:21 “importance 5” becomes a touchpoint of its own – write attributes behind a bar: | importance 5"
      ])
    #expect(
      hints(inStage: "- Touchpoint: Shop ｜ importance 5") == [
        "5:20 “｜” is a full-width bar: what stands behind it is part of the text – write | instead, with blanks around it"
      ])
    #expect(
      hints(inStage: "- 机会点：路牌 |影响5|投入2") == [
        "5:15 “投入2” has no value, so that it and what stands before it is text – write a blank before its value: “投入 2”"
      ])
    #expect(
      hints(inStage: "- Touchpoint: Web (channel Web, importance 5)").map { $0.prefix(8) } == ["5:19 “(c"])
    #expect(
      hints(inStage: "- Opportunity: y | impact 4, effort 2") == [
        "5:27 “4, effort 2” is outside the scale of impact – write each behind a bar of its own: 4 | effort 2"
      ])
    #expect(hints(inStage: "- Touchpoint: Effort desk, Shop (phone, mail)") == [])
  }

  @Test func factsOfPersonasInProse() {
    let path = "content/personas/p.md"
    #expect(
      hints("# P\n\nAge: 34\nRole: commuter\n\n- Goal - fast\n- x\n", path: path) == [
        "3:1 “Age:” stands in prose and is not read as a field – write it as a list item: “- Age: …”",
        "4:1 “Role:” stands in prose and is not read as a field – write it as a list item: “- Role: …”",
        "6:3 “Goal” has no colon and blank behind it, and is not read as a label – write “- Goal: …”",
      ])
    #expect(hints("# P\n\nSource: us.\n\n- ages ago\n- quotes - three\n", path: path) == [])
  }
}
