import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct JourneyPageTests {
  private static let blueprint = """
    # Repair

    - Goal: a bicycle that runs

    ## Finds us

    > I asked the neighbour.
    > — walk-along 2

    - Customer actions: asks around
    - Backstage: nobody answers mail
    - In the room: the neighbour

    | Touchpoint | Medium | Importance | Performance | Effort |
    | --- | --- | --- | --- | --- |
    | Window | Shop | 5 | 2 | 1 |

    ## Waits

    ### Calls twice

    - Emotion: -2 ignored
    - Pain: the line is busy

    ## Notes

    Two visits only.
    """

  @Test func lanesAreThoseThatTheMapUses() throws {
    let site = try Sample.journey(Self.blueprint)
    let lanes = MapLane.all(site.atlas.journeys[0], PageContext(site, .journey(0)))
    #expect(
      lanes.map(\.title) == [
        "Steps", "Customer actions", "In their words", "In the room", "Touchpoints", "Pains", "Backstage",
      ])
    #expect(lanes.map(\.isBackstage) == [false, false, false, false, false, false, true])
  }

  @Test func everyStageHasEveryLane() throws {
    let main = try Sample.journey(Self.blueprint).main(.journey(0))
    #expect(main.count(of: "<li class=\"stage\"") == 2)
    #expect(main.count(of: "<h4>In the room</h4>") == 2)
    #expect(main.count(of: "<div class=\"vis\" aria-hidden=\"true\"></div>") == 2)
    #expect(main.count(of: "<div class=\"vis\">line of visibility</div>") == 1)
    // What a stage does not have is said, not left out.
    #expect(main.contains("–<i> none recorded</i></div>"))
  }

  @Test func theLineOfVisibilityIsDrawnOnlyWhereSomethingIsBehindIt() throws {
    let main = try Sample.journey(Sample.walk).main(.journey(0))
    #expect(!main.contains("class=\"vis\""))
  }

  @Test func stepsAreNumberedWithTheirStage() throws {
    let main = try Sample.journey(Self.blueprint).main(.journey(0))
    #expect(
      main.contains("<span class=\"sn\">2.1</span> <a href=\"waits.html#s-calls-twice\">Calls twice</a>"))
    #expect(main.contains("<span class=\"sn\">2.1</span> the line is busy"))
  }

  @Test func theTouchpointSaysItsFigures() throws {
    let main = try Sample.journey(Self.blueprint).main(.journey(0))
    #expect(main.contains(", Importance 5, Performance 2, Shortfall 3</i>"))
    #expect(main.contains("<span class=\"flag\">impact without effort</span>"))
    #expect(main.contains("<b class=\"n2\" aria-hidden=\"true\">2</b>"))
  }

  @Test func answersComeFromTheMap() throws {
    let main = try Sample.journey(Self.blueprint).main(.journey(0))
    #expect(
      main.contains("<a href=\"waits.html#s-calls-twice\">Calls twice</a>: <b class=\"neg nb\">−2</b></dd>"))
    #expect(main.contains("importance 5, performance 2"))
    #expect(!main.contains("Where do we spend without effect?"))
  }

  @Test func aJourneyWithoutNumbersHasNoCurveAndAsksNothing() throws {
    let main = try Sample.journey("# J\n\n## A\n\n- Doing: walks\n").main(.journey(0))
    #expect(!main.contains("<svg class=\"trail"))
    #expect(!main.contains("class=\"answers\""))
    #expect(!main.contains("details class=\"twin\""))
    #expect(main.contains("data-emotion=\"none\""))
  }

  /// A map wider than the screen has its whole walk above it, with a link to each column.
  @Test(arguments: [(8, false), (15, false), (16, true)]) func longMapsHaveAnOverview(
    _ count: Int, _ has: Bool
  ) throws {
    let stages = (1...count).map { "## S\($0)\n- Emotion: 1\n" }.joined(separator: "\n")
    let main = try Sample.journey("# J\n\n" + stages).main(.journey(0))
    #expect(main.contains("<nav class=\"over\" aria-label=\"\(count) stages\">") == has)
    #expect(main.matches(of: /<li><a href="#s-s\d+"><span class="wm">/).count == (has ? count : 0))
  }

  @Test func theChartHasATableAsTwin() throws {
    let main = try Sample.journey(Sample.walk).main(.journey(0))
    #expect(
      main.contains(
        """
        <th scope="row">2. Middle</th><td class="n"><b class="muted">–</b></td>\
        <td>puzzled</td>
        """))
    #expect(main.contains("Start −1; Middle no value; End 0 → +2"))
  }

  @Test func aFutureMapIsDrawnOverTheCurrentOne() throws {
    let site = try Sample.site([
      "journeys/now.md": "# Now\n\n## A\n- Emotion: 0\n\n## B\n- Emotion: -1\n",
      "journeys/then.md":
        "---\nstate: future\ncompares: now\n---\n# Then\n\n## A\n- Emotion: 1\n\n## B\n- Emotion: 2\n",
    ])
    let now = site.main(.journey(0))
    let then = site.main(.journey(1))
    #expect(now.contains("<path class=\"now\"") && now.contains("<path class=\"fut\""))
    #expect(then.contains("<path class=\"fut own\"") && then.contains("<path class=\"was\""))
    #expect(now.contains("as it shall be: Then"))
    #expect(then.contains("as it is: Now"))
  }

  @Test func sectionsAndProseStandOnThePage() throws {
    let main = try Sample.journey(Self.blueprint).main(.journey(0))
    #expect(main.contains("<h2 id=\"h-notes\">Notes</h2>"))
    #expect(main.contains("<p>Two visits only.</p>"))
  }

  @Test func theStagePageKeepsTheAuthorsWords() throws {
    let main = try Sample.journey(Self.blueprint).main(.stage(journey: 0, stage: 0))
    #expect(main.contains("<h2>Customer actions</h2>"))
    #expect(main.contains("<th scope=\"col\">Medium</th>"))
    #expect(main.contains("<footer>walk-along 2</footer>"))
    #expect(main.contains("<b>17.5</b> <span class=\"band extreme\">extreme</span>"))
    #expect(main.contains("<span aria-current=\"step\"><span class=\"wm here\">1</span>Finds us"))
    #expect(main.contains("rel=\"next\""))
    #expect(!main.contains("rel=\"prev\""))
  }
}
