import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct SheetPageTests {
  private let site = SitePages(atlas: Fixture.small(), theme: .builtIn)

  @Test func touchpointListsItsUses() {
    let index = site.atlas.touchpointIndex("search-results") ?? 0
    let page = PageText(site, .touchpoint(index))
    #expect(
      page.rows[1]
        == "Choosing a CRM | Trigger | Search , Web | Olga Brandt | 5 | 2 | +3 | 17.5 | extreme | concentrate here | "
        + "impact without effort effort 1, importance 5 | no owner")
    #expect(page.text.contains("Met in 1 place of 1 journey."))
  }

  @Test func touchpointKeepsOwnColumnsAndNames() {
    var first = Fixture.stage("A", id: "a", number: 1)
    var use = Fixture.use("Shop floor", id: "shop", channels: ["Store"])
    use.metrics = ["csat"]
    use.columns = [.init(name: "note", wording: "Remark", text: Fixture.rich("too dark"))]
    first.touchpoints = [use, Fixture.use("Shop", id: "shop")]
    let site = SitePages(
      atlas: Fixture.atlas([Fixture.journey("j", "J", stages: [first])]), theme: .builtIn)
    let page = PageText(site, .touchpoint(0))
    #expect(page.rows[0] == "Journey | Stage | Channel | Personas | Remarks")
    #expect(page.rows[1] == "J | A | Store | – none recorded | Remark: too dark")
    #expect(page.text.contains("Metrics csat Also written Shop "))
  }

  @Test func channelNamesWhoPrefersIt() {
    let index = site.atlas.channelIndex(named: "Search") ?? 0
    let page = PageText(site, .channel(index))
    #expect(page.text.contains("Group Digital Preferred by Olga Brandt"))
    #expect(page.rows[1].hasPrefix("Search results | Choosing a CRM | Trigger | 5 | 2"))
  }

  @Test func ownerListsTouchpointsJourneysAndOpportunities() {
    let content = site.atlas.owners.firstIndex { $0.name == "Content team" } ?? 0
    let page = PageText(site, .owner(content))
    #expect(page.text.contains("Answers for 0 touchpoints, 0 journeys and 1 opportunity."))
    #expect(page.rows[1] == "a guide | Choosing a CRM | Trigger | 4 | – | – none recorded")
    let growth = site.atlas.owners.firstIndex { $0.name == "Growth" } ?? 0
    #expect(PageText(site, .owner(growth)).text.contains("Journeys Choosing a CRM"))
  }

  @Test func personaFitsHerChannels() {
    let page = PageText(site, .persona(0))
    // Phone is no channel of the atlas: nobody uses it, so no page stands for it.
    #expect(page.rows.contains("Choosing a CRM | Search | – none recorded | Paper , Web"))
    #expect(page.text.contains("Frustrations trials"))
    #expect(page.rows.filter { $0.hasPrefix("Search results |") && $0.contains("17.5") }.count == 1)
  }

  @Test func everyFieldOfAPersonaStandsSomewhere() {
    var persona = Persona(id: "p", name: Fixture.rich("Pat"), source: "content/personas/p.md", language: "en")
    let long = String(repeating: "long words ", count: 12)
    let detail = Fixture.paragraph("hanging below")
    persona.fields = [
      PersonaField(label: .role, wording: "Job", values: [Value(text: Fixture.rich("baker"))]),
      PersonaField(label: .quote, wording: "Says", values: [Value(text: Fixture.rich("no time"))]),
      PersonaField(label: nil, wording: "Pets", values: [Value(text: Fixture.rich("two cats"))]),
      PersonaField(label: nil, wording: "Day", values: [Value(text: Fixture.rich(long))]),
      PersonaField(
        label: .age, wording: "Years", values: [Value(text: Fixture.rich("40"), details: [detail])]),
      PersonaField(label: .goal, wording: "Aims", values: [Value(text: Fixture.rich("sleep"))]),
    ]
    persona.tableHeads = [[Fixture.rich("Trait"), Fixture.rich("Meaning")]]
    persona.prose = [Fixture.paragraph("Pat wakes at three.")]
    persona.quotes = [
      Quote(
        blocks: [Fixture.paragraph("Flour everywhere.")], source: Fixture.rich("diary"), span: Fixture.nowhere
      )
    ]
    let text = PageText(
      SitePages(atlas: Fixture.atlas([], personas: [persona]), theme: .builtIn), .persona(0)
    ).text
    for words in [
      "Job: baker", "Says: no time", "Pets two cats", "Day long words", "Years 40", "hanging below",
      "Aims sleep",
      "Trait · Meaning", "Pat wakes at three.", "Flour everywhere.", "diary",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
