import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// The answers at the head of the overview and of a journey, each a link to its place.
@Suite struct AnswerStripTests {
  private static let map = """
    ---
    reviewed: 2026-01-01
    ---
    # Walk

    ## One

    > said so
    > — visit 1

    - Emotion: 2

    | Touchpoint | Importance | Performance | Effort |
    | --- | --- | --- | --- |
    | Sign | 5 | 2 | 0 |
    | Poster | 0 | – | 3 |
    | Map | 3 | 3 | – |

    ## Two
    - Emotion: -1

    ## Three
    - Emotion: -2 -> 0
    - Opportunity: seats | impact 4 | owner Parks

    ## Four
    - Emotion: -1
    - Opportunity: shade | impact 3 | effort 2
    """

  @Test func aJourneyAnswersInItsOwnWords() throws {
    let answers = PageText(try Sample.journey(Self.map), .journey(0)).answers
    #expect(answers.contains("Where does it hurt most? Three : −2 → 0 then: Four −1 , Two −1"))
    #expect(answers.contains("Where does the mood fall furthest? Two : −3 from One , +2 to −1"))
    #expect(answers.contains("What is worth most and has no owner? O2 shade Impact 3, Effort 2"))
    // Of equally intense moments the later.
    #expect(answers.contains("What will be remembered? peak: Three −2 → 0 end: Four −1"))
    #expect(
      answers.contains(
        "What does this map stand on? 1 of 4 stages researched last reviewed 1 January 2026 , longer ago than agreed"
      ))
  }

  @Test func everyAnswerLeadsToItsPlace() throws {
    let main = try Sample.journey(Self.map).main(.journey(0))
    #expect(main.contains("<dd class=\"a\"><a href=\"two.html\">Two</a>"))
    #expect(main.contains("<a href=\"#O2\">O2</a> shade"))
  }

  @Test func whatTheMapDoesNotSayIsNotAsked() throws {
    let answers = PageText(try Sample.journey("# T\n\n## A\n- Doing: x\n"), .journey(0)).answers
    #expect(answers.isEmpty)
    let rising = PageText(
      try Sample.journey("# T\n\n## A\n- Emotion: 0\n\n## B\n- Emotion: 1\n"), .journey(0))
    #expect(rising.answers == ["What will be remembered? peak: B +1 end: B +1"])
  }

  @Test func theBestOfAllIsNotToldTwice() throws {
    let text = "# T\n\n## A\n- Opportunity: seats | impact 4\n- Opportunity: shade | impact 3 | owner Parks\n"
    let answers = PageText(try Sample.journey(text), .journey(0)).answers
    #expect(answers == ["What should we do first, and who? O1 seats no owner , Impact 4"])
  }

  @Test func theOverviewNamesFallsAndStaleMaps() throws {
    let site = try Sample.site([
      "journeys/a.md": Self.map,
      "journeys/b.md": "# Bare\n\n## Here\n- Emotion: 1\n\n## There\n- Emotion: 0\n",
      "journeys/c.md":
        "---\nstate: future\n---\n# Later\n\n## Here\n- Emotion: 2\n\n## There\n- Emotion: -2\n",
    ])
    let page = PageText(site, .overview)
    // What shall be one day falls nowhere yet.
    #expect(page.text.contains("Where does the mood fall furthest? 1 fall by 3 Two Walk −3 There Bare −1 "))
    #expect(
      page.text.contains(
        "Which maps do we know least about? 1 review is due, 2 maps without research Walk last reviewed "
          + "1 January 2026 , longer ago than agreed Bare no stage is researched Later no stage is researched"
      ))
  }

  @Test func twoListsOfEffort() throws {
    let page = PageText(try Sample.journey(Self.map), .gaps(journey: 0))
    #expect(
      page.text.contains(
        "Where effort and importance part 2 touchpoints have both figures. "
          + "Too much effort on what does not matter Poster off the journey, One effort 3, importance 0 "
          + "Too little effort on what does Sign absent, One effort 0, importance 5 n/a: 1 without effort."))
    let across = PageText(try Sample.journey(Self.map), .gaps(journey: nil))
    #expect(across.text.contains("Poster off the journey, One ( Walk ) effort 3, importance 0"))
  }
}
