import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Lines that look like headings to people and are text to CommonMark.
struct UnreadHeadingTests {
  private func findings(_ text: String, path: String = "content/journeys/a.md") -> [String] {
    AtlasReader().draft(of: SourceFile(path: path, text: text)).diagnostics
      .filter { $0.code == .unreadHeading }
      .map { "\($0.start.line):\($0.start.column) \($0.help.split(separator: ": ").last ?? "")" }
  }

  @Test(arguments: [
    ("##Search", "5:1 ## Search"),
    ("###Search ads", "5:1 ### Search ads"),
    ("######Search", "5:1 ###### Search"),
    (" ##2. Search", "5:2 ## 2. Search"),
    ("##阶段二：搜索", "5:1 ## 阶段二：搜索"),
    ("＃＃ Search", "5:1 ## Search"),
    ("＃＃搜索", "5:1 ## 搜索"),
    ("##\u{3000}搜索", "5:1 ## 搜索"),
    ("##**Search**", "5:1 ## **Search**"),
    ("Text above it.\n##Search", "6:1 ## Search"),
    ("- Doing: looks\n##Search", "6:1 ## Search"),
  ])
  func isReported(line: String, expected: String) {
    let text = "# A\n\n## Trigger\n\n\(line)\n\n- Doing: x\n"
    #expect(findings(text) == [expected])
    #expect(findings(text, path: "content/about.md") == [expected])
    #expect(findings(text, path: "content/personas/a.md") == [expected])
  }

  @Test(arguments: [
    "## Search", "#hashtag", "#crm #journey", "＃1", "##", "####### seven", "\\##Search", "    ##code",
    "```\n##Search\n```", "`code\n##Search`", "<!-- a\n##Search -->", "Text ##Search", "- ##Search", "##!x",
    "> ##quoted", "| ##a | b |\n| --- | --- |\n| ##c | d |",
  ])
  func isLeftAlone(line: String) {
    #expect(findings("# A\n\n## Trigger\n\n\(line)\n\n- Doing: x\n") == [])
  }

  /// One hash is a tag, but on the first line of a text that has no title.
  @Test func oneHashIsATitleOnlyWhereOneIsMissing() {
    #expect(findings("#Choosing a CRM\n\n## Trigger\n") == ["1:1 # Choosing a CRM"])
    #expect(findings("---\nkind: customer\n---\n\n#选择 CRM\n\n## S\n") == ["5:1 # 选择 CRM"])
    #expect(findings("\u{FEFF}#Choosing a CRM\n\n## Trigger\n") == ["1:1 # Choosing a CRM"])
    #expect(findings("\u{FEFF}##Trigger\n") == ["1:1 ## Trigger"])
    #expect(findings("---\ntitle: A\n---\n\n#crm\n\n## S\n") == [])
    #expect(findings("#crm #sales\n\n## S\n") == [])
    #expect(findings("Text.\n\n#crm\n\n## S\n") == [])
    #expect(findings("#crm\n\n# A\n\n## S\n") == [])
  }
}
