import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// Curves of single personas on a map.
@Suite struct PersonaCurveTests {
  private func site(_ map: String) throws -> SitePages {
    try Sample.site([
      "personas/maria.md": "# Maria\n", "personas/tomas.md": "# Tomas\n",
      "journeys/test.md": "---\npersonas: [tomas, maria]\n---\n# J\n\n" + map,
    ])
  }

  private let map = """
    ## S
    - Emotion: 1
      - Maria: -1 tired
      - Tomas: 1
    ## T
    - Emotion: 0
      - Maria: 2
    ## U
    - Emotion: 0
      - Maria: 1
      - Tomas: 0
    """

  @Test func eachHasACurveAndAShape() throws {
    let main = try site(map).main(.journey(0))
    // Tomas comes first, as in the front matter, and is not drawn through the stage that says nothing of him.
    #expect(main.matches(of: /<path class="who u1|<path class="who u2/).count == 1)
    #expect(main.matches(of: /<svg class="pm u[12]" x="/).count == 5)
    #expect(
      main.contains(
        "<li class=\"u1\"><svg class=\"pm\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><path d=\"M-5 0"))
    #expect(main.contains("aria-hidden=\"true\"><path d=\"M-4.5-4.5H4.5V4.5H-4.5Z\"/></svg><span>Maria <b"))
    #expect(main.contains("Maria: S −1; T +2; U +1</desc>"))
    #expect(main.contains("<th scope=\"col\">Tomas</th><th scope=\"col\">Maria</th>"))
  }

  @Test func aJourneyWithoutItsOwnHasNoMarksOfItsOwn() throws {
    let main = try site("## S\n- Emotion:\n  - Maria: -1\n## T\n- Emotion:\n  - Maria: 1\n").main(.journey(0))
    #expect(main.contains("class=\"trail\""))
    #expect(!main.contains("<svg class=\"m "))
    #expect(main.matches(of: /<svg class="pm u[12]" x="/).count == 2)
  }

  @Test func aStagePageNamesWhoFeels() throws {
    let main = try site(map).main(.stage(journey: 0, stage: 0))
    #expect(main.contains("<dt>Emotion: <a href=\"../../personas/maria.html\">Maria</a></dt>"))
    #expect(main.contains("tired"))
  }

  @Test func programsReadThemToo() throws {
    let site = try site(map)
    #expect(
      site.text(.atlasJSON).contains(
        #""personaEmotions":[\n{"persona":"maria","emotion":-1,"emotionTo":null,"emotionWords":"tired"},"#
          .replacing("\\n", with: "\n")))
    #expect(site.text(.markdown(.journey(0))).contains("- Emotion (Maria): -1, tired"))
  }

  /// Marks of two personas at one stage never cover each other, nor the mark of the journey.
  @Test(arguments: [1, 2, 3, 5, 12, 20])
  func marksStandBesideEachOther(count: Int) {
    let shifts = (0..<count).map { PersonaMark.shift($0, of: count) }
    #expect(shifts == shifts.sorted())
    #expect(Set(shifts).count == count)
    #expect(shifts.allSatisfy { abs($0) < 0.5 && abs($0) > 0.05 })
  }
}
