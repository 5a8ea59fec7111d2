import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Lists and labels as other programs write them, and what people are told.
struct ListSlipTests {
  private func hints(_ text: String, path: String = "content/journeys/a.md") -> [String] {
    AtlasReader().draft(of: SourceFile(path: path, text: text)).diagnostics
      .map { "\($0.start.line):\($0.start.column) \($0.message) – \($0.help)" }
  }

  private func hints(inStage line: String) -> [String] { hints("# A\n\n## S\n\n\(line)\n") }

  /// Once a paragraph, though each line has the sign.
  @Test(arguments: [
    ("•", " ", "Doing"), ("·", " ", "行为"), ("●", "", "行为"), ("－", " ", "行为"), ("1、", "", "行为"),
    ("①", "", "行为"), ("o", " ", "Doing"), ("a.", " ", "Doing"), ("□", " ", "Doing"), ("（1）", "", "行为"),
    ("—", " ", "Doing"), ("*", "", "Doing"), ("-", "", "Doing"), ("\u{F0B7}", " ", "Doing"),
  ])
  func signsOfNoList(sign: String, blank: String, label: String) {
    let told = "“\(sign)” begins no item of a list here, and “\(label)” is not read as a label – "
    let help = "begin each of these lines with “- ”, below a blank line: “- \(label): …”"
    let column = 1 + (sign + blank).unicodeScalars.count
    let line = "\(sign)\(blank)\(label)：x"
    #expect(hints(inStage: line + "\n" + line) == ["5:\(column) \(told)\(help)"])
    #expect(hints(inStage: "- \(label)：x\n- \(label)：x") == [])
  }

  @Test(arguments: [
    "· a list\n· of things: all", "1、先看\n2、再买：贵", "a. one\nb. two: three", "o dear: no", "— Kim, Research: 3",
    "— Research: interview 3", "- 1、先看：很久\n- 2、再买：很久", "- A. Smith: kind\n- B. Jones: kind",
    "(see Doing: below)",
    "【注意】慢", "[Doing](https://example.com/) more", "2026: Doing", "Die Ursache: unklar\nKanäle: Web",
    "We pay more –\nchannel – by channel", "The\nfirst Pain: it rains", "Support: 24/7\nGoal: fast",
  ])
  func prose(text: String) {
    #expect(hints(inStage: text) == [])
  }

  @Test(arguments: [
    ("•", "• Pain"), ("—", "— Pain"), ("**", "**Pain"), ("1)", "(1) Pain"),
  ])
  func signsInLabels(sign: String, wording: String) throws {
    let value = sign == "**" ? "**x" : " x"
    let found = hints(inStage: "- \(wording):\(value)")
    #expect(found.count == 1)
    #expect(try #require(found.first).hasSuffix("take it out: “- Pain: …”"))
    #expect(hints(inStage: "- **Pain:** x\n- 🎯 Goal: x\n- · : x") == [])
  }

  @Test func labelsInBracketsAndBehindSigns() {
    let told = "“行为” has no colon and blank behind it, and is not read as a label – write “- 行为: …”"
    #expect(hints(inStage: "【行为】看") == ["5:2 " + told])
    #expect(hints(inStage: "- 【行为】看") == ["5:4 " + told])
    #expect(
      hints(inStage: "- Doing: a\n  o Pain: b") == [
        "6:5 “Pain” stands in a line that goes on with the one above, and is not read as a label – "
          + "make it an item of its own, with a blank behind the dash: “- Pain: …”"
      ])
  }

  /// Each line of a paragraph counts; behind one that is surely a field, others are too.
  @Test func severalLabelsInOneParagraph() {
    func told(_ label: String) -> String {
      "“\(label):” stands in prose and is not read as a field – write it as a list item: “- \(label): …”"
    }
    #expect(
      hints(inStage: "Doing: a\nGoal: b\nPain: c") == [
        "5:1 " + told("Doing"), "6:1 " + told("Goal"), "7:1 " + told("Pain"),
      ])
    #expect(hints(inStage: "Kind: customer\nPain: c") == ["6:1 " + told("Pain")])
    #expect(
      hints("# A\n\nKind: customer\nState: future\nReviewed: 2026-10-01\n\n## S\n") == [
        "3:1 " + told("Kind"), "4:1 " + told("State"), "5:1 " + told("Reviewed"),
      ])
    #expect(hints("# A\n\nState: the customer is lost.\nReviewed: by all of us.\n\n## S\n") == [])
  }

  @Test func labelsInParagraphsWithoutColon() {
    func told(_ label: String) -> String {
      "“\(label)” has no colon and blank behind it, and is not read as a label – write “- \(label): …”"
    }
    #expect(hints(inStage: "Pain point – too slow") == ["5:1 " + told("Pain point")])
    #expect(hints(inStage: "Emotion -2") == ["5:1 " + told("Emotion")])
    #expect(hints(inStage: "Doing:looks") == ["5:1 " + told("Doing")])
    #expect(hints("# P\n\nAge 34, and still riding every day.\n", path: "content/personas/p.md") == [])
  }

  @Test func keysInLinesThatGoOn() {
    func told(_ label: String) -> String {
      "“\(label)” stands in a line that goes on with the one above, and is not read as a label – "
        + "make it an item of its own, with a blank behind the dash: “- \(label): …”"
    }
    #expect(
      hints("# A\n\n- Owner: Kim\nState: future\nLast reviewed: 2026-10-01\n\n## S\n") == [
        "4:1 " + told("State"), "5:1 " + told("Last reviewed"),
      ])
    #expect(
      hints("# P\n\n- Goal: fast\nRole: rider\n", path: "content/personas/p.md") == ["4:1 " + told("Role")])
    #expect(hints("# A\n\n- Owner: Kim\nState: of the art\n\n## S\n") == [])
  }

  @Test(arguments: ["Doing", "Pain points", "Emotions", "TOUCHPOINTS", "行为", "痛点", "情緒"])
  func labelsAsStages(name: String) {
    let told = "“\(name)” becomes a stage of this name – "
    let help = "write it one level lower, below the heading of its stage: “## Stage”, then “### \(name)”"
    #expect(hints("# A\n\n## \(name)\n\n- x\n") == ["3:4 " + told + help])
    // The help, followed.
    #expect(hints("# A\n\n## Stage\n\n### \(name)\n\n- 1\n") == [])
  }

  @Test func namesOfStages() {
    let names = [
      "Research", "Support", "Need", "Moment of truth", "Experience", "Feeling lost", "Thinking",
      "Communication",
      "Opportunities", "Team", "前台", "支持", "Painting", "Channel choice",
    ]
    #expect(hints("# A\n\n" + names.map { "## \($0)\n\n" }.joined()) == [])
  }

  /// Stages of a second journey keep what stands below them, where the help is followed.
  @Test func severalTitles() {
    let found = hints("# Sign up\n\n## Looks\n\n# Pay\n\n## Pays\n")
    #expect(
      found == [
        "5:1 a second title: “Pay” is read as a stage – "
          + "write stages with two signs, and what stands below them with three: ## Pay"
      ])
    #expect(hints("# A\n\n## Sign up\n\n### Doing\n\n- x\n\n## Pay\n\n### Doing\n\n- y\n") == [])
  }
}
