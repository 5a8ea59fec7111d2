import JourneyAtlas
import Testing

@testable import SitePages

@Suite struct MatrixPageTests {
  private let page = PageText(SitePages(atlas: Fixture.small(), theme: .builtIn), .matrix(journey: 0))

  @Test func cellsAndTotals() {
    #expect(
      page.rows == [
        "Channel | 1 Trigger | 2 Sign | Touchpoints | Mean", "Digital, 2 touchpoints",
        "Search | 2.0 Search results | – none recorded | 1 | 2.0 shortfall 3.0",
        "Web | 3.0 Search results Free trial | – none recorded | 2 | 3.0 shortfall 0.5",
        "Physical, 1 touchpoint", "Paper | n/m Direct mail | – none recorded | 1 | n/m",
        "Touchpoints | 3 | 0 | 3 | ", "Mean performance | 3.0 | – |  | 3.0",
        "Mean shortfall | 0.5 | – |  | 0.5",
        "Owner | 1 Trigger | 2 Sign | Touchpoints | Mean",
        "Marketing | n/m R 1 touchpoint | – none recorded | 1 | n/m",
        "no owner | 3.0 Search results Free trial | – none recorded | 2 | 3.0 shortfall 0.5",
        "Touchpoints | 3 | 0 | 3 | ",
        "Channel | Olga Brandt", "Paper | ○ met, not preferred", "Search | ✓ preferred, met",
        "Web | ○ met, not preferred",
      ])
  }

  @Test func tintsRepeatTheNumber() {
    #expect(page.html.contains("<td class=\"t1\"><span class=\"mean\">2.0</span>"))
    #expect(page.html.contains("<td class=\"t3\"><span class=\"mean\">3.0</span>"))
    #expect(page.html.contains("<td class=\"tx\"><span class=\"mean\"><abbr"))
  }

  @Test(arguments: [
    (1.0, "t1"), (2.449, "t1"), (2.45, "t2"), (2.5, "t2"), (2.94, "t2"), (2.96, "t3"), (3.449, "t3"),
    (3.5, "t4"),
    (4.44, "t4"), (4.45, "t5"), (5.0, "t5"),
  ])
  func tintOfTheNumberThatIsPrinted(mean: Double, tint: String) {
    #expect(MatrixTable.tint(mean).string == tint)
  }

  @Test func answers() {
    #expect(
      page.answers == [
        "Which stage is weakest? Trigger : mean shortfall +0.5",
        "Which channel is weakest? Search at 2.0 Web 3.0",
        "Where is nothing? No touchpoint in Sign 3 of 6 cells are empty",
      ])
  }

  @Test func acrossJourneysCountsTouchpoints() {
    let page = PageText(SitePages(atlas: Fixture.small(), theme: .builtIn), .matrix(journey: nil))
    #expect(page.rows[0] == "Channel | Choosing a CRM | Touchpoints | Mean")
    #expect(page.rows[3] == "Web | 3.0 2 touchpoints | 2 | 3.0 shortfall 0.5")
    #expect(page.html.contains("<a href=\"choosing-a-crm.html\">2 touchpoints</a>"))
  }

  /// A journey that never measures has no "n/m" beside one that does.
  @Test func silentAboutWhatAJourneyNeverMeasures() {
    var measured = Fixture.stage("A", id: "a", number: 1)
    measured.touchpoints = [Fixture.use("X", id: "x", channels: ["Web"], performance: 3)]
    var plain = Fixture.stage("B", id: "b", number: 1)
    plain.touchpoints = [Fixture.use("Y", id: "y", channels: ["Web"])]
    let atlas = Fixture.atlas([
      Fixture.journey("one", "One", stages: [measured]), Fixture.journey("two", "Two", stages: [plain]),
    ])
    let page = PageText(SitePages(atlas: atlas, theme: .builtIn), .matrix(journey: nil))
    #expect(page.rows[1] == "Web | 3.0 1 touchpoint | 1 touchpoint | 2 | 3.0")
  }
}

/// The other matrices, for a journey and across the atlas.
@Suite struct MatrixKindTests {
  private static let journeys = [
    "journeys/a.md": """
    ---
    personas: [ann, bo]
    ---
    # A

    ## One

    | Touchpoint | Channel | Owner | Persona | Performance |
    | --- | --- | --- | --- | ---: |
    | Form | Web | Sales | | 2 |
    | Call | Phone | | ann | 4 |

    ## Two

    | Touchpoint | Channel | Owner |
    | --- | --- | --- |
    | Form | Web | Sales |
    """,
    "journeys/b.md": "# B\n\n## One\n\n| Touchpoint | Channel |\n| --- | --- |\n| Form | Web |\n",
    "personas/ann.md": "# Ann\n\n- Preferred channels: Web, Chat\n",
    "personas/bo.md": "# Bo\n\n- Role: cook\n",
  ]

  private func rows(_ page: Page) throws -> [String] { PageText(try Sample.site(Self.journeys), page).rows }

  @Test func sectionsOfAJourney() throws {
    let rows = try rows(.matrix(journey: 0))
    let personas = try #require(rows.firstIndex(of: "Persona | 1 One | 2 Two | Touchpoints | Mean"))
    #expect(rows[personas + 1] == "Ann | 3.0 Form Call | n/m Form | 3 | 3.0")
    #expect(rows[personas + 2] == "Bo | 2.0 Form | n/m Form | 2 | 2.0")
    #expect(rows.contains("Sales | 2.0 R 1 touchpoint | n/m R 1 touchpoint | 2 | 2.0"))
    #expect(rows.contains("no owner | 4.0 Call | – none recorded | 1 | 4.0"))
    #expect(rows.suffix(2) == ["Touchpoint | Where it is used", "Form | One , Two"])
  }

  /// Where no row names a persona, personas by stage would be one line, repeated.
  @Test func silentAboutWhatAJourneyNeverNames() throws {
    let page = PageText(try Sample.site(Self.journeys), .matrix(journey: 1))
    #expect(!page.html.contains("id=\"personas\""))
    #expect(!page.html.contains("id=\"owners\""))
    #expect(!page.html.contains("class=\"tabs\""))
  }

  @Test func acrossTheAtlas() throws {
    #expect(
      try rows(.across(.personas)) == [
        "Persona | A | B | Touchpoints | Mean", "Ann | 3.0 3 touchpoints | – none recorded | 3 | 3.0",
        "Bo | 2.0 2 touchpoints | – none recorded | 2 | 2.0",
        "no persona | – none recorded | 1 touchpoint | 1 | n/m", "Touchpoints | 3 | 1 | 4 | ",
        "Mean performance | 3.0 | – |  | 3.0",
      ])
    #expect(
      try rows(.across(.touchpoints)) == [
        "Touchpoint | A | B | Journeys", "Form | 2 | 1 | 2", "Call | 1 | – | 1", "Touchpoints | 2 | 1 | ",
        "Shared with other journeys | 1 | 1 | ",
      ])
    #expect(
      try rows(.across(.fit)) == [
        "Persona | Chat | Phone | Web | Prefers and meets | Prefers, does not meet",
        "Ann | ✕ preferred, not met | ○ met, not preferred | ✓ preferred, met | 1 | 1",
        "Met of preferred | 0 of 1 | – | 1 of 1 |  | ",
      ])
  }

  /// From any page to each matrix in two clicks: the navigation, then the tabs.
  @Test func tabsLeadToAll() throws {
    let site = try Sample.site(Self.journeys)
    for kind in MatrixKind.allCases where kind != .metrics {
      let path = site.path(of: kind.page)
      let name = path.split(separator: "/").last ?? ""
      #expect(site.main(.matrix(journey: nil)).contains("<li><a href=\"\(name)\""), "\(path)")
      #expect(site.pages.contains(kind.page))
    }
  }

  /// 200 touchpoints × 40 channels × 40 journeys, and the same with 41: no page reaches a megabyte.
  @Test(arguments: [40, 41]) func largeMatricesStayBelowAMegabyte(count: Int) {
    let channels = (0..<40).map { "Channel \($0)" }
    let journeys = (0..<count).map { number in
      let stages = (0..<5).map { stageNumber in
        var stage = Fixture.stage("Stage \(stageNumber)", id: "s\(stageNumber)", number: stageNumber + 1)
        stage.touchpoints = (0..<40).map { row in
          let id = "touchpoint-\(stageNumber * 40 + row)"
          return Fixture.use(
            id, id: id, channels: [channels[row]], owners: ["Owner \(row)"], importance: 3,
            performance: Double(1 + (row + number) % 5))
        }
        return stage
      }
      var journey = Fixture.journey("j\(number)", "Journey \(number)", stages: stages)
      journey.personas = ["p0", "p1"]
      return journey
    }
    let personas = (0..<200).map { number in
      var persona = Persona(
        id: "p\(number)", name: Fixture.rich("Persona \(number)"), source: "content/personas/p\(number).md",
        language: "en")
      persona.channels = [channels[number % 40]]
      return persona
    }
    let site = SitePages(atlas: Fixture.atlas(journeys, personas: personas), theme: .builtIn)
    for page in MatrixKind.allCases.map(\.page).filter(site.has) + [.matrix(journey: 0)] {
      let bytes = site.render(page).bytes.count
      #expect(bytes > 5_000 && bytes < 1_000_000, "\(site.path(of: page)): \(bytes)")
    }
    let text = PageText(site, .across(.touchpoints))
    #expect(text.rows.count == (count == 40 ? 203 : 201))
    #expect(text.text.contains("since there are more than 40 journeys") == (count == 41))
  }
}
