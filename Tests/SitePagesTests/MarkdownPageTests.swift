import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// Pages as Markdown.
@Suite struct MarkdownPageTests {
  /// Text stays text: read again, it is one paragraph with the same words.
  @Test(arguments: [
    "plain words", "# no heading", "- no item", "+ no item", "1. no item", "12) no item", "> no quote",
    "*a* _b_ **c** ~~d~~ `e`", "[a](b) ![c](d) [e]", "<b>x</b> <!-- y --> &amp; &lt;", "a | b \\| c \\ d",
    "=====",
    "---", "```", "snake_case_name", "_a_", "中文，标点", "1", "2026-10-01 was a day", "https://example.org/a_b_c",
    "\\*", "~~~",
  ])
  func textStaysText(words: String) {
    var text = MarkdownText(capacity: 0)
    text.line { $0.text(words, starts: true) }
    let document = MarkdownDocument(
      SourceFile(path: "a.md", text: String(decoding: text.bytes, as: UTF8.self)))
    #expect(document.blocks.count == 1)
    guard case .paragraph(let inlines)? = document.blocks.first?.content else {
      Issue.record("\(String(decoding: text.bytes, as: UTF8.self))")
      return
    }
    #expect(inlines.plainText == words)
    #expect(
      inlines.allSatisfy { if case .text = $0 { true } else if case .link = $0 { true } else { false } })
  }

  @Test func aJourney() {
    let site = SitePages(atlas: Fixture.small(), theme: .builtIn)
    #expect(site.path(of: .markdown(.journey(0))) == "journeys/choosing-a-crm/index.html.md")
    #expect(
      site.text(.markdown(.journey(0))) == """
        # Choosing a CRM

        - Personas: [Olga Brandt](../../personas/olga.html.md)
        - Weather: rain
        - Kind: customer journey
        - State: current
        - Owner: Growth, Sales

        ## 1\\. Trigger

        > We lost it twice.
        >
        > Twice!
        >
        > — interview 12

        - Emotion: +1 → -2, \\<shaken\\>
        - Pain points: nobody owns the log
        - Pain points: two sheets

        | Touchpoint | Channel | Owner | Importance | Performance | Effort | Shortfall | Opportunity score | Quadrant | Alignment |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | Direct mail | Paper | Marketing | 0 | – | 4 | – | – | – | off the journey |
        | Search results | Search, Web | – | 5 | 2 | 1 | 3 | 17.5 | concentrate here | impact without effort |

        ### Reads blogs

        | Touchpoint | Channel | Owner | Importance | Performance | Effort | Shortfall | Opportunity score | Quadrant | Alignment |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | Free trial | Web | – | 2 | 4 | 5 | -2 | 2.5 | possible overkill | effort without impact |

        ## 2\\. Sign

        ## Opportunities

        | Opportunity | Stage | Owner | Impact | Effort | Status |
        | --- | --- | --- | --- | --- | --- |
        | a guide | Trigger | Content team | 4 | – | – |


        """)
  }

  /// What an author writes comes back as the same blocks.
  @Test func blocksComeBack() throws {
    let source = """
      # Page

      A *word*, a **strong** one, `code`, ~~gone~~, [a link](https://example.org/a(b)).

      > quoted
      > > twice

      - one
      - two

        more of two

        1. inner
        2. inner

      - [x] done
      - [ ] open

      ````swift
      ``` inside
      ````

      | A | B |
      | --- | ---: |
      | `a\\|b` | c |

      ## Below

      ---

      End
      """
    let site = try Sample.site(["about.md": source])
    let written = site.text(.markdown(.prose(0)))
    let again = try Sample.site(["about.md": written])
    #expect(again.text(.markdown(.prose(0))) == written)
    let html = { (site: SitePages) in site.main(.prose(0)) }
    #expect(html(again).replacing("\n", with: "") == html(site).replacing("\n", with: ""))
  }

  /// What stands in no column of its own, and what was decided.
  @Test func remarksAndDecisions() throws {
    let site = try Sample.site([
      "journeys/a.md": """
      # A

      ## One

      | Touchpoint | Persona | Weather | Status |
      | --- | --- | --- | --- |
      | Form | Ann | *rain* | accepted because the law asks for it, review 2027-03-01 |
      | Call | | | |
      """, "personas/ann.md": "# Ann\n",
    ])
    let lines = site.text(.markdown(.journey(0))).split(separator: "\n")
    #expect(lines.contains("| Touchpoint | Personas | Remarks |"))
    #expect(
      lines.contains { $0.hasPrefix("| Form | Ann | Weather: *rain*; ") && $0.contains("accepted") },
      "\(lines)")
    #expect(lines.contains("| Call | – | – |"))
  }

  @Test func theListOfFiles() {
    let site = SitePages(atlas: Fixture.small(), theme: .builtIn)
    let lines = site.text(.llmsText).split(separator: "\n").map(String.init)
    #expect(lines[0] == "# Journey atlas")
    #expect(lines[1].hasPrefix("> Customer-journey maps"))
    #expect(
      lines.dropFirst(4).map { $0.prefix { $0 != ":" } } == [
        "## Journeys", "- [Choosing a CRM](journeys/choosing-a-crm/index.html.md)", "## Personas",
        "- [Olga Brandt](personas/olga.html.md)", "## Segments",
        "- [Mid-size freight](segments/mid-size-freight.html.md)", "## Lists",
        "- [Touchpoints](touchpoints/index.html.md)",
        "- [Channels](channels/index.html.md)", "- [Owners](owners/index.html.md)", "## Pages",
        "- [Journey atlas](index.html.md)", "## Optional", "- [data/atlas.json](data/atlas.json)",
        "- [data/atlas.schema.json](data/atlas.schema.json)", "- [Problems](problems/index.html.md)",
        "- [gaps/index.csv](gaps/index.csv)", "- [matrices/index.csv](matrices/index.csv)",
      ])
    let based = SitePages(atlas: Fixture.small(), theme: .builtIn, baseURL: "https://e.org/x")
    #expect(based.text(.llmsText).contains("](https://e.org/x/journeys/choosing-a-crm/index.html.md)"))
  }
}
