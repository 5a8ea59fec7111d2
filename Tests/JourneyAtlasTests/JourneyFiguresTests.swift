import MarkdownTree
import Testing

@testable import JourneyAtlas

/// The figures that are followed over revisions, and touchpoints held against an older version.
struct JourneyFiguresTests {
  private func version(_ body: String) throws -> JourneyVersion {
    let text = "# Buying\n\n" + body
    return try #require(
      AtlasReader().version(of: SourceFile(path: "content/journeys/buying.md", text: text)))
  }

  private static let map = """
    ## Look

    - Emotion: +1 -> -2

    | Touchpoint | Importance | Performance | Owner |
    | --- | ---: | ---: | --- |
    | Shop page | 5 | 2 | Web |
    | Blog | 4 | 4 | Web |
    | Leaflet | 2 | – | Print |

    ### Asks a friend

    - Emotion: 2
    - Touchpoint: Chat | importance 5 | performance 1

    ## Pay

    - Emotion: fine
    - Quote: all well
    - Evidence: interview 1

    """

  /// METHODS: importance 5, performance 1 is a score of 20, 5 and 2 is 17.5, 4 and 4 is 7.5.
  @Test func figuresOfAMap() throws {
    let figures = try version(Self.map).figures
    #expect(figures[.meanEmotion] == 0.75)
    #expect(figures[.lowestEmotion] == -2)
    #expect(figures[.meanShortfall] == 2.3333)
    #expect(figures[.highestScore] == 20)
    #expect(figures.worst.map(\.name) == ["Chat", "Shop page", "Blog"])
    #expect(figures[.evidence] == 50)
    #expect(figures[.figure(.highestScore)] == 20 && figures[.metric("nps")] == nil)
    let none = try version("## Look\n").figures
    #expect(none.values == [nil, nil, nil, nil, nil] && none.worst.isEmpty)
  }

  /// METHODS' order: of equal figures the stage decides, then the id.
  @Test func equalGapsAreInTheOrderOfGapTables() throws {
    let rows = ["Zebra", "Apple"].map { "- Touchpoint: \($0) | importance 5 | performance 2\n" }.joined()
    let figures = try version(
      "## Look\n\n\(rows)\n## Pay\n\n- Touchpoint: A | importance 5 | performance 2\n"
    )
    .figures
    #expect(figures.worst.map(\.name) == ["Apple", "Zebra", "A"])
  }

  @Test func touchpointsThatSayTheSame() throws {
    let old = try version(Self.map)
    #expect(old.rows == 4)
    #expect(old.unchangedRows(since: old) == [0, 1, 2, 3])
    func rows(_ change: (String) -> String) throws -> [Int?] {
      try version(change(Self.map)).unchangedRows(since: old)
    }
    #expect(try rows { $0.replacing("| 5 | 2 | Web |", with: "| 5 | 3 | Web |") } == [nil, 1, 2, 3])
    // Another order, another name of the stage, and all that stands around it are no changes of a touchpoint.
    #expect(
      try rows {
        $0.replacing("| Shop page | 5 | 2 | Web |\n", with: "")
          .replacing("| Blog | 4", with: "| Shop page | 5 | 2 | Web |\n| Blog | 4")
          .replacing("## Look\n", with: "## Looking around {#look}\n\nWords.\n")
      } == [0, 1, 2, 3])
    #expect(try rows { $0.replacing("| Blog | 4 | 4 | Web |\n", with: "") } == [0, 2, 3])
    #expect(try rows { $0.replacing("| Leaflet |", with: "| Leaflets |") } == [0, 1, nil, 3])
    // In another stage it was moved.
    #expect(
      try rows {
        $0.replacing("- Touchpoint: Chat | importance 5 | performance 1\n", with: "")
          + "- Touchpoint: Chat | importance 5 | performance 1\n"
      } == [0, 1, 2, nil])
  }

  @Test func whatIsNoJourneyHasNoVersion() {
    let reader = AtlasReader()
    #expect(reader.version(of: SourceFile(path: "content/about.md", text: "# A\n")) == nil)
    #expect(
      reader.version(of: SourceFile(path: "content/journeys/a.md", text: "---\na: [\n---\n\n# A\n")) == nil)
  }

  @Test func siteSaysWhichRevisions() {
    func read(_ text: String) -> (Site.HistorySteps, [String]) {
      let (site, problems) = SiteReader.read(SourceFile(path: "content/site.yml", text: text))
      return (site.history, problems.map { "\($0.start.line):\($0.start.column) \($0.code.rawValue)" })
    }
    #expect(read("title: A\n") == (.months, []))
    #expect(read("history: month\n") == (.months, []))
    #expect(read("history: tags\n") == (.tags("*"), []))
    #expect(read("history: tags v*-final\n") == (.tags("v*-final"), []))
    #expect(read("history: weekly\n") == (.months, ["1:10 invalid-value"]))
    #expect(read("history: tags a b\n") == (.months, ["1:10 invalid-value"]))
  }
}
