import JourneyAtlas
import Testing

@testable import SitePages

/// Journeys as Mermaid diagrams.
@Suite struct MermaidTests {
  private func mermaid(_ journey: String, personas: [String: String] = [:]) throws -> String {
    let people = personas.map { ("personas/\($0.key).md", "# \($0.value)\n") }
    let files = ["journeys/test.md": journey].merging(people) { first, _ in first }
    let bytes = try #require(try Sample.site(files).mermaid(journey: "test"))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func stagesStepsAndScores() throws {
    let text = try mermaid(
      """
      ---
      personas: [ann, bo]
      ---
      # Buying

      ## Look
      - Emotion: -2
      - Doing: reads
      - Doing: asks

      ## Try
      - Emotion: -1 -> +2

      ### Rides
      - Emotion: 2

      ### Sits

      ## Buy

      | Touchpoint | Persona |
      | --- | --- |
      | Till | bo |
      | Bag | |
      """, personas: ["ann": "Ann", "bo": "Bo"])
    #expect(
      text == """
        journey
          title Buying
          %% (?) names no emotion; Mermaid asks for a score.
          section Look
            reads: 1: Ann, Bo
            asks: 1: Ann, Bo
          section Try
            Rides: 5: Ann, Bo
            Sits: 3.5: Ann, Bo
          section Buy
            Till (?): 3: Bo
            Bag (?): 3: Ann, Bo

        """)
  }

  /// What Mermaid would take for the end of a text, a comment, a command or a word of its own.
  @Test func signsOfMermaidAreTakenFromIt() throws {
    let text = try mermaid(
      """
      ---
      personas: [ann]
      ---
      # No. #1: now; later

      ## 看诊：挂号
      - Emotion: 0
      - Doing: %%{init}%% runs
      - Doing: title of the deed
      - Doing: Journey planning
      - Doing: 排队; 等候
      - Doing: 50 % off

      ## Nothing
      - Emotion: 1
      """, personas: ["ann": "Ann: the first, really"])
    #expect(
      text == """
        journey
          title No. ＃1： now； later
          section 看诊：挂号
            %％{init}%％ runs: 3: Ann： the first， really
            “title” of the deed: 3: Ann： the first， really
            “Journey” planning: 3: Ann： the first， really
            排队； 等候: 3: Ann： the first， really
            50 % off: 3: Ann： the first， really
          section Nothing
            Nothing: 4: Ann： the first， really

        """)
  }

  /// The same text stands beside the page of the journey, which links to it.
  @Test func thePageLinksToIt() throws {
    let site = SitePages(atlas: Fixture.small(), theme: .builtIn)
    #expect(site.pages.contains(.mermaid(0)))
    #expect(site.path(of: .mermaid(0)) == "journeys/choosing-a-crm/index.mmd")
    #expect(site.render(.mermaid(0)).bytes == site.mermaid(journey: "choosing-a-crm"))
    let main = site.main(.journey(0))
    #expect(main.contains("<a class=\"dl\" href=\"index.mmd\" download><span class=\"vh\">Save the map as"))
  }

  @Test func unknownJourneysAreNone() throws {
    #expect(try Sample.journey("# A\n\n## B\n").mermaid(journey: "other") == nil)
  }
}
