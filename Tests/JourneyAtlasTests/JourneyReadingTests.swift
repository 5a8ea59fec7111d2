import JourneyAtlas
import MarkdownTree
import Testing

/// Journeys as authors write them, and what is read of them.
@Suite struct JourneyReadingTests {
  @Test func everyFormOfAFieldMeansTheSame() throws {
    let forms = [
      "- Pain: nobody owns it", "- **Pain:** nobody owns it", "- **Pain**: nobody owns it",
      "- Pain:\n  - nobody owns it", "- Pain\n  - nobody owns it", "**Pain:** nobody owns it",
      "**Pain**: nobody owns it", "**Pain**\n\n- nobody owns it", "**Pain**\n\nnobody owns it",
      "#### Pain\n\n- nobody owns it", "### Pain points\n\nnobody owns it", "- 痛点：nobody owns it",
      "| | |\n|-|-|\n| Pain | nobody owns it |", "Pain points:\n\n- nobody owns it",
      "> **Pain:** nobody owns it", "- *Pain*: nobody owns it", "* pain: nobody owns it",
    ]
    for form in forms {
      let (journey, diagnostics) = try readJourney("# A\n\n## S\n\n\(form)\n")
      #expect(journey.stages[0].texts(.pain) == ["nobody owns it"], "\(form)")
      #expect(journey.stages[0].prose.isEmpty, "\(form)")
      #expect(diagnostics == [], "\(form)")
    }
  }

  @Test func attributesStandBehindBars() throws {
    let (journey, _) = try readJourney(
      """
      # A
      ## S
      - Opportunity: a guide | impact 4 | effort 2 | owner Content team | status planned | wave spring
      - Doing: compares A | B
      """)
    let opportunity = try #require(journey.opportunities.first)
    #expect(opportunity.text.plain == "a guide")
    #expect(opportunity.impact == 4)
    #expect(opportunity.effort == 2)
    #expect(opportunity.owner == "Content team")
    #expect(opportunity.status == "planned")
    #expect(opportunity.others.map(\.text) == ["spring"])
    #expect(opportunity.stage == "s")
    #expect(journey.stages[0].texts(.doing) == ["compares A | B"])
  }

  @Test func touchpointTablesAndListsMeanTheSame() throws {
    let (journey, diagnostics) = try readJourney(
      """
      # A
      ## S
      | Touchpoint | Channel | Owner | Importance | Performance | Effort | Metrics | Mood |
      |---|---|---|--:|--:|--:|---|---|
      | Search results | Search, Web | Marketing | 5 | 2 | 1 | ctr | good |
      | Letter | – | n/a | 0 | – | 4 | | — |
      ## T
      - Touchpoint: Search results | channel Search | importance 5
      - Touchpoint: One; Two
      """)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    let uses = journey.stages[0].touchpoints
    #expect(uses.map(\.touchpoint) == ["search-results", "letter"])
    #expect(uses[0].channels == ["Search", "Web"])
    #expect(uses[0].importance == 5 && uses[0].performance == 2 && uses[0].effort == 1)
    #expect(uses[0].metrics == ["ctr"])
    #expect(uses[0].columns.map { "\($0.wording)=\($0.text.plain)" } == ["Mood=good"])
    #expect(uses[1].performance == nil && uses[1].importance == 0 && uses[1].owners == [])
    #expect(uses[1].columns.isEmpty)
    #expect(journey.stages[1].touchpoints.map(\.touchpoint) == ["search-results", "one", "two"])
    #expect(journey.stages[1].touchpoints[0].importance == 5)
  }

  @Test func stepsTakeTheFieldsOfAStage() throws {
    let (journey, _) = try readJourney(
      """
      # A
      ## S
      - Emotion: 1
      ### Reads two blogs
      - Doing: asks a colleague
      - Emotion: 0
      ### Pain
      - slow
      ### Writes
      > Slow. — me
      """)
    let stage = journey.stages[0]
    #expect(stage.steps.map(\.id) == ["reads-two-blogs", "writes"])
    #expect(stage.texts(.pain) == ["slow"])
    #expect(stage.steps[0].texts(.doing) == ["asks a colleague"])
    #expect(stage.steps[0].emotion?.value == 0)
    #expect(stage.emotion?.value == 1)
    #expect(stage.evidence == .researched)
  }

  @Test func unknownLabelsAreLanesWhereEveryItemHasOne() throws {
    let (journey, _) = try readJourney(
      """
      # A
      ## S
      - Weather: rain
      - Doing: walks

      Ten people:

      - We asked ten people
      - Note: half of them twice
      """)
    let stage = journey.stages[0]
    #expect(stage.fields.map(\.label.name) == ["Weather", "doing", "note"])
    #expect(stage.prose.count == 2)
  }

  @Test func labelHeadingsMayHaveIDs() throws {
    let (journey, _) = try readJourney("# A\n## S\n### Need {#need}\n- light\n### 2. Goes\n- Doing: walks\n")
    #expect(journey.stages[0].texts(.need) == ["light"])
    #expect(journey.stages[0].steps.map(\.id) == ["goes"])
  }

  @Test func wordsWithoutLabelStayInAKeyValueTable() throws {
    let (journey, _) = try readJourney("# A\n## S\n| | |\n|-|-|\n| | lost words |\n| Pain | x |\n")
    #expect(journey.stages[0].prose.count == 1)
    #expect(journey.stages[0].texts(.pain) == ["x"])
  }

  @Test func theCornerOfAMapCounts() throws {
    let (journey, _) = try readJourney("# A\n| Stage | Doing | Pain |\n|-|-|-|\n| One | a | b |\n")
    #expect(journey.stages.map(\.id) == ["one"])
  }

  @Test func messagesAreATable() throws {
    let (journey, _) = try readJourney(
      "# A\n## S\n- Doing: x\n\n| Message | Channel |\n|-|-|\n| Try it | Mail |\n| Big news | Web |\n")
    #expect(journey.stages[0].fields.map(\.label.name) == ["doing"])
    #expect(journey.stages[0].prose.isEmpty)
    #expect(journey.messages.map(\.text.plain) == ["Try it", "Big news"])
  }

  @Test func theFirstTitleIsTheTitleWhereverItStands() throws {
    let (journey, diagnostics) = try readJourney("## Early\n- Doing: x\n# The title\n## Late\n")
    #expect(journey.title.plain == "The title")
    #expect(journey.stages.map(\.id) == ["early", "late"])
    #expect(diagnostics == [])
  }

  @Test func aJourneyHasAnEnd() throws {
    let stages = (1...201).map { "## S\($0)\n" }.joined()
    let reading = try TestContent([SourceFile(path: "content/journeys/a.md", text: "# A\n" + stages)]).read()
    #expect(reading.diagnostics.map(\.code) == [.fileLimit])
    #expect(reading.diagnostics.map(\.start.line) == [202])
  }

  @Test func escapesBringNoControlCharacters() throws {
    let reading = try TestContent(
      [
        SourceFile(path: "content/site.yml", text: "title: \"a\\0b\"\n"),
        SourceFile(path: "content/journeys/a.md", text: "# A\n## S\n"),
      ]
    ).read()
    #expect(reading.diagnostics.map(\.code) == [.controlCharacter])
    #expect(reading.diagnostics.map(\.start.column) == [8])
  }

  @Test func anAliasIsAnID() throws {
    let reading = try TestContent(
      [
        SourceFile(
          path: "content/journeys/a.md", text: "---\naliases: [\"../touchpoints/x\"]\n---\n# A\n## S\n")
      ]
    ).read()
    #expect(reading.diagnostics.map(\.code) == [.invalidValue])
    #expect(reading.atlas.redirects.isEmpty)
  }

  /// A Git host follows such a link, and so does the page.
  @Test func aLinkMayClimbAndComeBack() throws {
    let (_, diagnostics) = try readJourney("# A\n## S\nSee [it](../../content/journeys/test.md).\n")
    #expect(diagnostics == [])
  }

  @Test func ownKeysAreKept() throws {
    let (journey, diagnostics) = try readJourney("---\nx-team: North\nx-tags: [a, b]\n---\n# A\n## S\n")
    #expect(journey.fields.map(\.wording) == ["team", "tags"])
    #expect(journey.fields[1].values.map(\.text.plain) == ["a", "b"])
    #expect(diagnostics == [])
  }

  @Test func linesOfABlueprintAreNoLanes() throws {
    let (journey, _) = try readJourney(
      """
      # A
      | | One | Two |
      |---|---|---|
      | Doing | a | b |
      | Line of visibility | | |
      | Backstage | c | d |
      | Support | e | – |
      """)
    #expect(journey.stages[0].fields.map(\.label.name) == ["doing", "backstage", "support"])
  }

  @Test func digitsMayBeFullWidth() throws {
    let (journey, diagnostics) = try readJourney("# A\n## S\n- 情绪：－１\n- 触点：短信 | 重要性 ５\n- 情緒：２／５\n")
    #expect(diagnostics == [])
    #expect(journey.stages[0].emotion?.value == -1)
    #expect(journey.stages[0].touchpoints[0].importance == 5)
  }

  @Test func sectionsAreNoStages() throws {
    let (journey, _) = try readJourney(
      """
      # A
      ## Background
      Words.
      ## Trigger
      - Doing: x
      ## Opportunities
      | Opportunity | Stage | Impact | Effort | Owner |
      |---|---|--:|--:|---|
      | A guide | Trigger | 4 | 2 | Content |
      | Another | nowhere | – | – | – |
      ## Experience
      - Doing: y
      """)
    #expect(journey.stages.map(\.id) == ["trigger", "experience"])
    #expect(journey.sections.map(\.title.plain) == ["Background"])
    #expect(journey.opportunities.map(\.stage) == ["trigger", nil])
    #expect(journey.opportunities[0].owner == "Content")
  }

  @Test func quotesHaveSources() throws {
    let (journey, _) = try readJourney("# A\n## S\n> We lost it.\n> Twice.\n> — interview 12, 2026-08-14\n")
    let quote = try #require(journey.stages[0].quotes.first)
    #expect(quote.source?.plain == "interview 12, 2026-08-14")
    #expect(quote.blocks.count == 1)
    #expect(journey.stages[0].evidence == .researched)
  }

  @Test func fieldsUnderTheTitleAreFrontMatter() throws {
    let content = TestContent(
      """
      === content/personas/ops.md
      # Operations lead
      - Aliases: Ops
      === content/journeys/a.md
      # A
      - Personas: Ops (EU), Operations lead
      - Kind: Service blueprint
      - State: future
      - Reviewed: 2026-10-01
      - Owner: Growth; Sales
      - Goal: one place
      ## S
      """)
    let reading = try content.read()
    let journey = try #require(reading.atlas.journeys.first)
    #expect(reading.diagnostics == [])
    #expect(journey.personas == ["ops"])
    #expect(journey.kind == .serviceBlueprint)
    #expect(journey.state == .future)
    #expect(journey.reviewed == "2026-10-01")
    #expect(journey.owners == ["Growth", "Sales"])
    #expect(journey.fields.map(\.label.name) == ["goal"])
  }

  @Test func idsAreWrittenOrSlugs() throws {
    let (journey, diagnostics) = try readJourney(
      "# A\n## Trigger {#start}\n## 🙂\n## Index\n## Search\n## Search\n")
    #expect(journey.stages.map(\.id) == ["start", "stage-2", "stage-3", "search", "search-2"])
    #expect(journey.stages[0].name.plain == "Trigger")
    #expect(diagnostics.map(\.code) == [.duplicateName])
  }

  @Test func writtenNumbersAreShown() throws {
    let (zero, _) = try readJourney("# A\n## Stage 0: Before\n## Stage 1: Start\n")
    #expect(zero.stages.map(\.number) == [0, 1])
    let (mixed, _) = try readJourney("# A\n## Stage 3: Before\n## Start\n")
    #expect(mixed.stages.map(\.number) == [1, 2])
  }

  @Test func leftOutFilesAreNamedAndTheirReferencesStayText() throws {
    let reading = try TestContent(
      """
      === content/personas/ops.md
      ---
      lang: no language at all
      ---
      # Operations lead
      === content/journeys/a.md
      ---
      personas: [ops]
      ---
      # A
      ## S
      """
    ).read()
    #expect(reading.atlas.leftOut == ["content/personas/ops.md"])
    #expect(reading.diagnostics.map(\.code) == [.invalidValue])
    #expect(reading.atlas.journeys.first?.unknownPersonas == ["ops"])
  }

  @Test func severitiesCanBeSet() throws {
    let reading = try TestContent(
      """
      === content/site.yml
      severities:
        unused-persona: off
        several-titles: error
      === content/personas/ops.md
      # Operations lead
      === content/journeys/a.md
      # A
      ## S
      # B
      """
    ).read()
    #expect(reading.diagnostics.map(\.code) == [.severalTitles])
    #expect(reading.diagnostics.map(\.severity) == [.error])
  }

  @Test func lineEndsAndMarksDoNotMatter() throws {
    let text = "---\nkind: user\n---\n# A\n\n## S\n\n- Doing: x\n- Emotion: 9\n"
    let (_, plain) = try reading(text)
    for other in [text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text] {
      let (_, diagnostics) = try reading(other)
      #expect(diagnostics.map(\.start) == plain.map(\.start))
      #expect(diagnostics.map(\.message) == plain.map(\.message))
    }
  }

  private func reading(_ text: String) throws -> (Atlas, [Diagnostic]) {
    let reading = try TestContent([SourceFile(path: "content/journeys/test.md", text: text)]).read()
    return (reading.atlas, reading.diagnostics)
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let files = ["b", "a", "c"].map { name in
      SourceFile(
        path: "content/journeys/\(name).md",
        text: "# \(name)\n## S\n- Touchpoint: T | owner \(name)\n- Emotion: 7\n")
    }
    let first = try TestContent(files).read()
    let second = try TestContent(files.reversed()).read()
    #expect(first.diagnostics == second.diagnostics)
    #expect(first.atlas.touchpoints.map(\.uses) == second.atlas.touchpoints.map(\.uses))
    #expect(first.atlas.owners.map(\.id) == second.atlas.owners.map(\.id))
  }
}
