import MarkdownTree
import Testing

@testable import JourneyAtlas

/// How single personas feel at a stage.
@Suite struct PersonaEmotionTests {
  private let people = """
    === content/personas/maria.md
    # Maria Lopez
    === content/personas/tomas.md
    ---
    aliases: [the buyer]
    ---
    # Tomas (Berlin)

    """

  private func read(_ map: String) throws -> AtlasReading {
    try TestContent(people + "=== content/journeys/a.md\n# A\n" + map).read()
  }

  private func told(_ stage: Stage) -> [String] {
    stage.personaEmotions.map { one in
      let value = one.emotion.value.map(JSONWriter.decimal) ?? "–"
      return
        "\(one.persona) \(value) \(one.emotion.to.map(JSONWriter.decimal) ?? "")\(one.emotion.words ?? "")"
    }
  }

  @Test(arguments: [
    ("- Emotion: 0\n  - Maria Lopez: +1 glad\n  - **Tomas**: -2\n", ["maria 1 glad", "tomas -2 "]),
    ("- Emotion:\n  - maria: 1/5\n  - the buyer: curious\n", ["maria -2 ", "tomas – curious"]),
    ("- Emotion (Maria Lopez): +1\n- 情绪（tomas）：-1 -> +1\n", ["maria 1 ", "tomas -1 1"]),
    ("| Field | Text |\n| --- | --- |\n| Emotion | maria: 😟<br>tomas: 2 |\n", ["maria -1 ", "tomas 2 "]),
    ("**Emotion**\n\n- maria: 1\n- tomas: 2\n", ["maria 1 ", "tomas 2 "]),
    ("- Emotion: 0\n  - maria: 1\n  - Maria Lopez: 1 glad\n", ["maria 1 1 glad"]),
    ("- Emotion (Maria Lopez, tomas): -2 lost\n", ["maria -2 lost", "tomas -2 lost"]),
    ("**Emotion (maria):** 1\n\n**Emotion (tomas):** -1\n", ["maria 1 ", "tomas -1 "]),
  ])
  func isRead(_ stage: String, _ wanted: [String]) throws {
    let reading = try read("## S\n" + stage)
    #expect(told(reading.atlas.journeys[0].stages[0]) == wanted)
    #expect(
      reading.diagnostics.filter { $0.severity != .hint && $0.code != .unusedPersona }.map(\.message) == [])
  }

  /// What it says of the stage stays the stage's.
  @Test func theStageKeepsItsOwn() throws {
    let stages = try read(
      "## S\n- Emotion: 0 mixed\n  - maria: 1\n## T\n- Emotion: morning: -1\n## U\n- Emotion (Score): 2\n"
        + "## V\n- Emotion: 1\n  - a list\n  - of notes\n"
    ).atlas.journeys[0].stages
    #expect(
      stages.map(\.emotion) == [
        Emotion(value: 0, words: "mixed"), Emotion(value: -1, words: "morning"), Emotion(value: 2),
        Emotion(value: 1),
      ])
    #expect(stages.map { $0.personaEmotions.count } == [1, 0, 0, 0])
    #expect(stages[2].wordings["emotion"] == "Emotion (Score)")
    #expect(stages[3].prose.count == 1)
  }

  /// A misspelt name makes no figure of the journey; a value off the scale is told.
  @Test func mistakesAreTold() throws {
    let reading = try read("## S\n- Emotion:\n  - Tomass: 2\n  - maria: 4\n")
    #expect(
      reading.diagnostics.filter { $0.severity != .hint }.map {
        "\($0.start.line):\($0.start.column) \($0.code.rawValue)"
      } == [
        "4:5 unknown-persona-name", "5:12 off-scale",
      ])
    // Below a value the list might be prose, until its names are known.
    let below = try read(
      "## S\n- Emotion: 0\n  - maria: 7\n  - Tomas: -1,5\n## T\n- Emotion: 0\n  - calls: 7\n")
    #expect(
      below.diagnostics.filter { $0.severity == .error }.map {
        "\($0.start.line):\($0.start.column) \($0.help)"
      } == [
        "4:12 write −2 … +2, or 1/5 … 5/5, or 0/10 … 10/10", "5:12 write -1.5",
      ])
    let second = try read("## S\n- Emotion:\n  - Tomass: 2\n  - maria: 1\n  - Maria Lopez: -1\n")
    #expect(
      second.diagnostics.filter { $0.severity == .warning }.map(\.code) == [
        .unknownPersonaName, .secondEmotion, .unusedPersona,
      ])
    let stage = second.atlas.journeys[0].stages[0]
    #expect(stage.emotion == Emotion(value: nil, words: "Tomass: 2"))
    #expect(told(stage) == ["maria 1 -1"])
  }

  /// Whoever feels something walks the journey; a stage that tells feelings is not without emotion.
  @Test func itCountsAsUseAndAsEmotion() throws {
    let reading = try read("## S\n- Emotion: 1\n## T\n- Emotion:\n  - maria: 1\n  - tomas: 1\n")
    #expect(reading.diagnostics.map(\.message) == [])
    #expect(Coverage(reading.atlas.journeys[0])[.stageEmotion]?.missing == 0)
    #expect(reading.atlas.journeys[0].moments.count == 1)
  }

  @Test func aReviewTellsThemApart() throws {
    func map(_ maria: String, _ tomas: String) -> String {
      people
        + "=== content/journeys/a.md\n# A\n## S\n- Emotion: 0\n  - maria: \(maria)\n  - Tomas: \(tomas)\n"
    }
    let change = try review(map("-1 tired", "1"), map("1 tired", "1 -> -1"))
    #expect(
      change.changes.map(\.sentence) == [
        "A › S: emotion of tomas +1 → +1→−1", "A › S: emotion of maria −1 → +1",
      ])
    #expect(change.changes.map(\.verdict) == [.worse, .better])
    #expect(change.changes.map(\.line) == [5, 4])
    #expect(try review(map("1", "-1"), map("+1", "2/5")).changes.map(\.sentence) == [])
  }

  @Test func aTranslationSaysTheWords() throws {
    let base = people + "=== content/journeys/a.md\n# A\n## S\n- Emotion: 0\n  - maria: -1 tired\n"
    let own = "=== content/journeys/a.zh-Hans.md\n# 甲\n## 起\n- 情绪：0\n  - maria：-1 累\n"
    let reading = try TestContent(base + own).read()
    let edition = try #require(reading.atlas.editions.first)
    let one = try #require(edition.atlas.journeys[0].stages[0].personaEmotions.first)
    #expect(one.persona == "maria")
    #expect(one.emotion == Emotion(value: -1, words: "累"))
  }
}
