import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Every key of front matter may also stand as a field.
struct FieldsAsKeysTests {
  private func draft(_ text: String, path: String) -> Draft {
    AtlasReader().draft(of: SourceFile(path: path, text: text))
  }

  private func persona(_ text: String) -> Persona? {
    if case .persona(let persona) = draft(text, path: "content/personas/p.md").content {
      persona
    } else {
      nil
    }
  }

  /// What a persona is read as, whichever way its keys are written.
  @Test func keysOfPersonas() {
    let facts = [
      "role: Lead", "age: 40", "location: Hamburg", "segment: B2B", "share: 18", "goals: g", "needs: n",
      "challenges: c", "motivations: m", "preferred_channels: Web", "purchase: often", "technology: t",
      "aliases: old-p", "source: interviews", "lang: de", "name: Ann", "purchase_behaviour: rarely",
    ]
    for fact in facts {
      let key = persona("---\n\(fact)\n---\n\nStory.\n")
      let field = persona("- \(fact.prefix(1).uppercased() + fact.dropFirst())\n\nStory.\n")
      #expect(key?.fields.map(\.label) == field?.fields.map(\.label), "\(fact)")
      #expect(
        key?.fields.flatMap { $0.values.map(\.text.plain) }
          == field?.fields.flatMap { $0.values.map(\.text.plain) },
        "\(fact)")
      #expect(key?.redirects == field?.redirects, "\(fact)")
      #expect(key?.name.plain == field?.name.plain && key?.language == field?.language, "\(fact)")
      let says = !(key?.fields.isEmpty ?? true) || key?.language != "en" || key?.name.plain != "p"
      #expect(says, "\(fact)")
    }
  }

  @Test func languagesOfAPersonaAreNoSetting() {
    #expect(persona("# P\n\n- Language: German\n")?.language == "en")
    #expect(persona("# P\n\n- Name: Ann\n")?.name.plain == "P")
  }

  @Test(arguments: ["---\nreal: true\n---\n# P\n", "# P\n\n- Real: true\n", "# P\n\n**Real:** true\n"])
  func realPeople(text: String) {
    let found = draft(text, path: "content/personas/p.md")
    #expect(found.diagnostics.map(\.code) == [.missingConsent])
    guard case .persona(let persona) = found.content else { return }
    #expect(persona.fields.isEmpty)
  }

  @Test func realMustBeTrueOrFalse() {
    #expect(draft("# P\n\n- Real: false\n", path: "content/personas/p.md").diagnostics.isEmpty)
    #expect(
      draft("# P\n\n- Real: maybe\n", path: "content/personas/p.md").diagnostics.map(\.code) == [
        .invalidValue
      ])
  }

  /// Every form of a field will do, also alone in a paragraph.
  @Test func keysOfJourneysInEmphasis() throws {
    let (journey, found) = try readJourney(
      "# A\n\n**State:** future\n\n> **Kind:** service blueprint\n\n## S\n")
    #expect(found.isEmpty)
    #expect(journey.state == .future && journey.kind == .serviceBlueprint)
    #expect(journey.prose.isEmpty && journey.fields.isEmpty)
  }

  @Test func keysWithAnUnderscore() throws {
    #expect(
      draft("# A\n\n- review_by: 2027-01-01\n\n## S\n", path: "content/journeys/a.md").reviewBy
        == "2027-01-01")
  }

  @Test(arguments: [
    "# A\n\n- Draft: true\n", "# A\n\n**Draft:** true\n\nText.\n", "- Draft: true\n- one more\n",
    "# A\n\n- 草稿：true\n",
  ])
  func draftsOfPages(text: String) {
    let page = draft(text, path: "content/about.md")
    #expect(page.isDraft)
    #expect(page.diagnostics.map(\.code) == [.notPublished])
  }

  @Test func aPageThatIsNoDraftShowsAllButTheField() {
    for text in [
      "# A\n\n- Draft: false\n- Owner: Ann\n", "---\ndraft: false\n---\n# A\n\n- Draft: true\n- Owner: Ann\n",
    ] {
      let found = draft(text, path: "content/about.md")
      #expect(!found.isDraft)
      guard case .page(let page) = found.content else { continue }
      #expect(page.blocks.count == 1)
      guard case .list(let list)? = page.blocks.first?.content else { continue }
      #expect(list.items.count == 1)
    }
    // Only at the head: elsewhere it is a text about drafts.
    #expect(!draft("# A\n\n## Settings\n\n- Draft: true\n", path: "content/about.md").isDraft)
    #expect(!draft("# A\n\nDraft: true is a setting.\n", path: "content/about.md").isDraft)
  }
}
