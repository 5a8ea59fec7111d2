import JourneyAtlas
import Testing

/// What is formatting, each alone, and what looks like it and is none.
@Suite struct FormattingTests {
  @Test(arguments: [
    ("prose on one line", "prose\non one line"),
    ("病人先找医院，再找医生。", "病人先找医院，\n再找医生。"),
    ("it is *good* and **fast**", "it is good and fast"),
    ("one  blank", "one blank"),
    ("- Pain: no log", "**Pain:** no log"),
    ("- Pain: no log", "* pain： no log"),
    ("- Pain: no log", "- Frustration: no log"),
    ("- Pain: no log", "- 痛点：no log"),
    ("- Pain: no log", "#### Pain\n\n- no log"),
    (
      "- Pain: no log",
      "| Pain | no log |\n| --- | --- |\n| Doing | waits |".replacing(
        "| Doing | waits |", with: "| Note | – |")
    ),
    ("- Pain: a\n- Pain: b", "- Pain:\n  - b\n  - a"),
    ("- Pain: a\n- Doing: b", "- Doing: b\n- Pain: a"),
    ("- Pain: a\n- Doing: b", "- Doing: b\n<!-- to do -->\n- Pain: a"),
    ("- Emotion: 2/5 tired", "- Feeling: -1 tired"),
    ("- Opportunity: a guide | impact 4", "| Opportunity | Impact |\n| --- | --- |\n| a guide | 4 |"),
    (
      "| Touchpoint | Effort | Owner |\n| --- | --- | --- |\n| Blog | 2 | Web |\n| Shop | 3 | |",
      "| Touchpoint | Owner | Effort |\n| :-: | --- | --: |\n| Shop | – | 3 |\n| Blog |   Web |   2   |"
    ),
    (
      "| Touchpoint | Effort | Channel |\n| --- | --- | --- |\n| Blog | 2 | Web, App |",
      "- Touchpoint: Blog | channel App; Web | effort 2"
    ),
    ("1. one\n2. two", "1. one\n1. two"),
    ("> A word.\n> — interview 3", "> A\n> word.\n> – interview 3"),
  ]) func isNothing(_ before: String, _ after: String) throws {
    let review = try reviewJourney("# Map\n\n## Stage\n\n\(before)\n", "# Map\n\n## Stage\n\n\(after)\n")
    #expect(review.changes.map(\.sentence) == [])
    #expect(review.isEmpty)
  }

  @Test(arguments: [
    ("---\nowner: Sales\nstate: future\n---\n# Map", "---\nstate: future\nowner: Sales\n---\n\n# Map"),
    ("---\nowner: Sales\n---\n# Map", "# Map\n\n- Owner: Sales"),
    ("---\ntitle: Map\n---", "# Map"),
    ("# Map\n\n- Goal: a", "# Map\r\n\r\n**Goal:** a\r\n"),
  ]) func isNothingInTheHead(_ before: String, _ after: String) throws {
    let review = try reviewJourney(
      before + "\n\n## Stage\n\n- Pain: a\n", after + "\n\n## Stage\n\n- Pain: a\n")
    #expect(review.changes.map(\.sentence) == [])
  }

  @Test(arguments: [
    ("[log](a.md)", "[log](b.md)", "prose changed, 1 sentence"),
    ("as ~~it was~~ is", "as it was is", "prose changed, 1 sentence"),
    ("`code` here", "code here", "prose changed, 1 sentence"),
    ("one\\\ntwo", "one two", "prose changed, 2 sentences"),
    ("One. Two. Three.", "One. Zwei. Three.", "prose changed, 1 sentence"),
    ("一。二。三。", "一。二！三。四。", "prose changed, 2 sentences"),
    ("", "One. Two?", "prose added, 2 sentences"),
    ("One.", "", "prose removed, 1 sentence"),
    ("- Emotion: 0", "- Emotion: 0 -> -2", "emotion 0 → 0→−2"),
    ("- Weather: dry", "- Weather: wet", "Weather “dry” is now “wet”"),
  ]) func isAChange(_ before: String, _ after: String, _ clause: String) throws {
    let assets = ["=== content/a.md\n# A\n=== content/b.md\n# B\n"]
    let head = assets[0] + "=== content/map.md\n# M\n=== content/journeys/test.md\n# Map\n\n## Stage\n\n"
    let review = try review(
      head + before.replacing("(", with: "(../"), head + after.replacing("(", with: "(../"))
    #expect(review.changes.map(\.clause) == [clause])
  }
}
