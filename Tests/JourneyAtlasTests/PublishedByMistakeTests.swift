import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What is meant to stay out of the site, and is written so that it would not: each is told, and following the help
/// keeps it out.
struct PublishedByMistakeTests {
  private func draft(_ text: String, _ path: String = "content/journeys/a.md") -> Draft {
    AtlasReader().draft(of: SourceFile(path: path, text: text))
  }

  private func told(_ text: String, _ path: String = "content/journeys/a.md") -> [String] {
    draft(text, path).diagnostics.map { "\($0.start.line):\($0.start.column) \($0.code.rawValue)" }
  }

  private static let paths = ["content/journeys/a.md", "content/personas/a.md", "content/a.md"]

  // MARK: Front matter

  private static let keys = "lang: en\ndraft: true\n"

  // C05
  @Test(
    arguments: [
      ("\n---\n\(keys)---\n# A\n\n## S\n", "2:1"),
      ("\u{FEFF}\n \t\n---\n\(keys)---\n# A\n\n## S\n", "3:1"),
      ("<!-- pii: ok, no\nnames -->\n\n---\n\(keys)---\n# A\n\n## S\n", "4:1"),
      (" ---\n\(keys) ---\n# A\n\n## S\n", "1:2"),
      ("  ---\n  lang: en\n  draft: true\n  ---\n# A\n\n## S\n", "1:3"),
      ("# A\n\n---\n\(keys)---\n\n## S\n", "3:1"),
      ("# A\n\nProse.\n\n---\n\(keys)---\n\n## S\n", "5:1"),
      ("```yaml\n\(keys)```\n# A\n\n## S\n", "1:1"),
      ("~~~\n---\n# keys\n\(keys)---\n~~~\n# A\n\n## S\n", "1:1"),
      ("–––\n\(keys)–––\n# A\n\n## S\n", "1:1"),
      ("—\n\(keys)—\n# A\n\n## S\n", "1:1"),
      ("----\n\(keys)----\n# A\n\n## S\n", "1:1"),
      ("+++\ndraft = true\n+++\n# A\n\n## S\n", "1:1"),
      ("---\n\(keys)–––\n# A\n\n## S\n", "1:1"),
      ("\n\(keys)---\n# A\n\n## S\n", "2:1"),
      ("\(keys)–––\n# A\n\n## S\n", "1:1"),
    ], paths)
  func frontMatterThatIsNotSeen(_ sample: (text: String, place: String), path: String) {
    #expect(told(sample.text, path) == ["\(sample.place) unclosed-front-matter"])
  }

  @Test func helpForFrontMatter() {
    func help(_ text: String) -> [String] { draft(text).diagnostics.map(\.help) }
    #expect(
      help("\n---\n\(Self.keys)---\n# A\n\n## S\n") == [
        "move it, with both lines “---”, to the top of the file, above blank lines, comments and the title"
      ])
    #expect(
      help(" ---\n\(Self.keys) ---\n# A\n\n## S\n") == [
        "take out the blanks before both lines “---”, and put the first at the top of the file"
      ])
    #expect(
      help("–––\n\(Self.keys)–––\n# A\n\n## S\n") == [
        "write three hyphens, “---”, at the top of the file and below the last key; between them, one “key: value” a line"
      ])
    #expect(
      help("```yaml\n\(Self.keys)```\n# A\n\n## S\n") == [
        "take out “```yaml” and the line that ends it; write “---” above the first key, at the top of the file, and below the last"
      ])
    #expect(draft("---\n\(Self.keys)---\n# A\n\n## S\n").isDraft)
  }

  @Test(
    arguments: [
      "# A\n\nProse.\n\n---\n\nMore: of it.\n\n---\n\n## S\n",
      "A title\n---\n\n# A\n\n## S\n", "# A\n\n---\nSource: interviews\n---\n\n## S\n",
      "# A\n\n---\nWe looked: it works.\n---\n\n## S\n",
      "# A\n\n```\nconst owner: string\n```\n\n## S\n", "# A\n\n```yaml\nname of it: x\n```\n\n## S\n",
      "# A\n\n---\n***\n\ntitle: none\n\n---\n\n## S\n", "# A\n\n## S\n\nx\n\n---\nowner: none\n---\n",
    ], paths)
  func linesBetweenRules(_ text: String, path: String) {
    #expect(told(text, path) == [])
  }

  @Test func aPageShowsFrontMatterAsCode() {
    let text = "# How to write\n\n```yaml\n---\ndraft: true\n---\n```\n\nor the field `- Draft: true`.\n"
    #expect(told(text, "content/a.md") == [])
  }

  // MARK: Drafts

  @Test(
    arguments: [
      ("draft: true\n\n# A\n\n## S\n", "1:1"), ("draft: true\n# A\n\n## S\n", "1:1"),
      ("# A\n\nDraft: true\n\n## S\n", "3:1"), ("# A\n\nProse\nDRAFT = yes\n\n## S\n", "4:1"),
      ("# A\n\n> Draft: true\n\n## S\n", "3:3"), ("# A\n\n- Draft\n\n## S\n", "3:3"),
      ("# A\n\n- Draft\n- Place: Berlin\n\n## S\n", "3:3"), ("# A\n\n[DRAFT]\n\n## S\n", "3:1"),
      ("# A\n\n**Entwurf**\n\n## S\n", "3:3"), ("# A\n\n草稿：是\n\n## S\n", "3:1"),
      ("# A\n\n请勿发布！\n\n## S\n", "3:1"), ("# A\n\nStatus – draft\n\n## S\n", "3:1"),
      ("# A\n\n- Published: false\n\n## S\n", "3:3"), ("# A\n\n## S\n\n- x\n\nDo not publish!\n", "7:1"),
      ("# A\n\nConfidential\n\n## S\n", "3:1"), ("---\ninternal: true\n---\n# A\n\n## S\n", "2:11"),
    ], paths)
  func draftsThatAreNone(_ sample: (text: String, place: String), path: String) {
    #expect(told(sample.text, path) == ["\(sample.place) misspelt-internal"])
  }

  @Test(
    arguments: [
      ("# [Draft] A\n\n## S\n", "1:3"), ("# DRAFT: A\n\n## S\n", "1:3"), ("# A – draft\n\n## S\n", "1:3"),
      ("# A（草稿）\n\n## S\n", "1:3"), ("---\ntitle: A (draft)\n---\n## S\n", "2:8"),
    ], paths)
  func titlesOfDrafts(_ sample: (text: String, place: String), path: String) {
    #expect(told(sample.text, path) == ["\(sample.place) misspelt-internal"])
  }

  @Test(
    arguments: [
      "# Draft\n\n## S\n", "# Draft a contract\n\n## S\n", "# A: the draft of it\n\n## S\n",
      "# Draft-horses\n\n## Draft: first\n", "# A\n\n## B (draft)\n",
    ], paths)
  func titlesWithTheWord(_ text: String, path: String) {
    #expect(told(text, path) == [])
  }

  @Test func draftsInStages() {
    #expect(told("# A\n\n## S\n\n- Draft: true\n- Goal: x\n") == ["5:3 misspelt-internal"])
    #expect(told("# A\n\n## S\n\n### Draft: true\n") == ["5:5 misspelt-internal"])
    #expect(
      told("# A\n\n## S\n\n| Draft | true |\n| --- | --- |\n| Goal | x |\n") == ["5:3 misspelt-internal"])
    // The help, followed.
    #expect(told("# A\n\n- Draft: true\n\n## S\n\n- Draft: true\n") == ["3:10 not-published"])
    // Read, and wrong.
    #expect(told("# A\n\n- Draft: yes\n\n## S\n") == ["3:10 invalid-value"])
    #expect(told("# A\n\n- State: draft\n\n## S\n") == ["3:10 unknown-state"])
  }

  @Test(
    arguments: [
      "# A\n\n## Draft\n\nDraft.\n\n- Draft\n\n## Publish\n", "# A\n\nA draft is true.\n\n## S\n",
      "# A\n\n- Draft\n- Review\n- Done\n\n## S\n", "# A\n\nWrite `draft: true`.\n\n## S\n",
      "# A\n\nEntwurf eines Vertrags\n\n## S\n", "# A\n\n草稿箱\n\n## S\n",
      "# A\n\n- [ ] Draft\n- [ ] Send\n\n## S\n",
      "---\ninternal: seen by Kim\ndraft: false\n---\n# A\n\n## S\n",
      "# A\n\n## S\n\n| Status | Draft |\n| --- | --- |\n| Draft | x |\n",
    ], paths)
  func wordsThatMarkNoDraft(_ text: String, path: String) {
    #expect(told(text, path).filter { $0.hasSuffix("misspelt-internal") } == [])
  }

  // MARK: Internal parts

  @Test(
    arguments: [
      ("- Internal – x", "- Internal: x", 3), ("- INTERNAL - x", "- INTERNAL: x", 3),
      ("- Internal; x", "- Internal: x", 3), ("- internal → x", "- internal: x", 3),
      ("- Internal:x", "- Internal: x", 3), ("- [Internal] x", "- Internal: x", 3),
      ("- (Internal) x", "- Internal: x", 3), ("- _internal_ x", "- Internal: x", 4),
      ("- INTERNAL the vendor leaves", "- Internal: the vendor leaves", 3),
      ("- For internal use only: x", "- Internal: x", 3),
      ("- Internal notes – x", "- Internal: x", 3),
      ("Internal - x", "Internal: x", 1), ("**Internal** x", "Internal: x", 3),
      ("**[Internal]** x", "Internal: x", 3), ("> Internal – x", "> Internal: x", 3),
      ("- Z (internal: x)", "- Z\n- Internal: x", 6), ("- Z; internal: x", "- Z\n- Internal: x", 6),
      ("Slow. Internal: x", "Slow.\n\n- Internal: x", 7), ("- 看（内部：x）", "- 看\n- 内部: x", 5),
      ("- 看；內部：x", "- 看\n- 內部: x", 5), ("- 内部 – x", "- 内部: x", 3), ("- 【內部】x", "- 內部: x", 3),
      ("## w8 {internal}", "## Internal", 4), ("### For internal use", "### Internal", 5),
      ("### Notes (internal)", "### Internal", 5), ("### Team internal", "### Internal", 5),
      ("### Internal: x", "### Internal", 5), ("### 备注（内部）", "### 内部", 5), ("### 仅供内部使用", "### 内部", 5),
      ("| Z | Y |\n| - | - |\n| x | Internal: y |", "| Z | Internal |\n| - | - |\n| x | y |", 7),
      ("| Z | Y |\n| - | - |\n| Internal: x | y |", "| Z | Y |\n| - | - |\n| Internal | y |", 3),
      ("| Z | Notes (internal) |\n| - | - |\n| x | y |", "| Z | Internal |\n| - | - |\n| x | y |", 7),
    ], paths)
  func internalPartsThatAreNone(_ sample: (wrong: String, right: String, column: Int), path: String) {
    let line = sample.wrong.contains("| - |") && !sample.wrong.contains("(internal)") ? 7 : 5
    let found = told("# A\n\n## S\n\n\(sample.wrong)\n", path)
    #expect(found == ["\(line):\(sample.column) misspelt-internal"])
    #expect(told("# A\n\n## S\n\n\(sample.right)\n", path) == ["1:1 not-published"])
  }

  @Test func helpForInternalParts() {
    func help(_ line: String) -> [String] {
      draft("# A\n\n## S\n\n\(line)\n").diagnostics.map { "\($0.message) – \($0.help)" }
    }
    #expect(
      help("- 内部 – x") == [
        "“内部 –” is published, with all that stands behind it – write “- 内部: …”, with a colon and a blank; only that stays out of the site"
      ])
    #expect(
      help("- Doing: a\n  Internal - x") == [
        "“Internal -” is published, with all that stands behind it – write an item of its own: “- Internal: …”; only that stays out of the site"
      ])
    #expect(told("# [Internal] A\n\n## S\n") == ["1:3 misspelt-internal"])
  }

  @Test(
    arguments: [
      "- Z: internal audit", "Internal audits are slow.", "- Internal audit – slow",
      "- The internal team: slow",
      "Teams and their\n*internal* and\ninternal - as they say - audits", "### Internal review",
      "- Wiki (internal)", "- Hotline (internal; always open)", "### Backstage (internal)\n\n- x",
      "- Internal-facing tools",
      "- an internal-only tool",
      "- Internally, we talk", "### Internal use of tools", "### External / internal", "- Internet – slow",
      "- 内部审计：慢", "公司内部：慢", "- 内部系统 – 慢", "### 公司内部", "- 行为：问内部人员", "- Interne Prüfung – dauert",
      "- Intern – 3 Monate", "`Internal – x`", "- Z `(internal: x)`",
    ], paths)
  func wordsThatMarkNothing(_ line: String, path: String) {
    #expect(told("# A\n\n## S\n\n\(line)\n", path) == [])
  }
}
