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
