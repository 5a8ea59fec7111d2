import Testing

@testable import JourneyAtlas

@Suite struct WordDiffTests {
  /// `[-gone-]` and `{+come+}`, line by line.
  private func shown(_ before: String, _ after: String) -> [String] {
    WordDiff(before, after).lines.map { line in
      line.pieces.map { piece in
        switch piece.kind {
        case .kept: piece.text
        case .removed: "[-\(piece.text)-]"
        case .added: "{+\(piece.text)+}"
        }
      }.joined()
    }
  }

  @Test func wordsAreHeldAgainstEachOther() {
    #expect(
      shown("Nobody owns the log.", "Sales owns the log.") == ["[-Nobody-]{+Sales+} owns the log."])
    #expect(
      shown("three names, one from a site.", "three names, one from a site and one from a podcast.")
        == ["three names, one from a site{+ and one from a podcast+}."])
    #expect(shown("the user's log", "the users' log") == ["the [-user's-]{+users'+} log"])
    #expect(shown("the same", "the same") == ["the same"])
  }

  /// A character of a script without blanks is a word of its own.
  @Test func chineseIsComparedByCharacter() {
    #expect(
      shown("掛號單夾在電話旁邊，日曆上畫一個圈。", "掛號單貼在冰箱旁邊，日曆上畫一個圈。")
        == ["掛號單[-夾在電話-]{+貼在冰箱+}旁邊，日曆上畫一個圈。"])
    #expect(shown("她用 CRM 記錄", "她用 Logbook 記錄") == ["她用 [-CRM-]{+Logbook+} 記錄"])
  }

  /// Marks that combine are not torn off, and no half of a pair is left.
  @Test func charactersStayWhole() {
    let lines = WordDiff("👩‍🚒 na\u{EF}ve a", "👩‍🚒 nai\u{308}ve b").lines
    #expect(lines.flatMap(\.pieces).map(\.text).joined().contains("👩‍🚒"))
  }

  @Test func linesThatCameAndWentAreWhole() {
    #expect(
      shown("One.\n\nTwo.\n\nThree.", "One.\n\nThree.\n\nFour.")
        == ["One.", "", "[-Two.-]", "[--]", "Three.", "{++}", "{+Four.+}"])
    #expect(shown("", "New.\nText.") == ["{+New.+}", "{+Text.+}"])
    #expect(shown("Old.", "") == ["[-Old.-]"])
    #expect(shown("", "") == [])
  }

  /// A word or two in common are chance: then both texts stand whole.
  @Test func aTextWrittenAnewIsTwoTexts() {
    #expect(
      shown("We sell refrigerators in a store.", "Nobody in this town answers the telephone.")
        == ["[-We sell refrigerators in a store.-]", "{+Nobody in this town answers the telephone.+}"])
  }

  /// A blank between two changes is none to hold on to.
  @Test func smallRestsAreDissolved() {
    #expect(
      shown(
        "At the end of the day she closes her shop early.",
        "At the end of the day they open their shop early.")
        == ["At the end of the day [-she closes her-]{+they open their+} shop early."])
  }

  /// Both texts can be read out of the difference, whatever they are.
  @Test func nothingIsLost() {
    var random = SplitMix(state: 7)
    let words = ["a", "the", "log", "記", "錄", "，", " ", " ", "\n", "-", "é", "12"]
    for round in 0..<400 {
      func text() -> String {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined()
      }
      let (before, after) = (text(), text())
      let lines = WordDiff(before, after).lines
      func side(_ other: WordDiff.Kind) -> String {
        lines.filter { $0.kind != other }.map { line in
          line.pieces.filter { $0.kind != other }.map(\.text).joined()
        }.joined(separator: "\n")
      }
      #expect(side(.added) == before, "round \(round)")
      #expect(side(.removed) == after, "round \(round)")
    }
  }

  /// However much differs, it ends soon: what would cost too much is shown whole.
  @Test func itsCostIsBounded() {
    let before = (0..<40_000).map { "a\($0)" }.joined(separator: " ")
    let after = (0..<40_000).map { "b\($0)" }.joined(separator: " ")
    let clock = ContinuousClock()
    var lines: [WordDiff.Line] = []
    let time = clock.measure { lines = WordDiff(before, after).lines }
    #expect(lines.map(\.kind) == [.removed, .added])
    #expect(time < .seconds(60))
    let many = WordDiff(
      before.split(separator: " ").joined(separator: "\n"),
      after.split(separator: " ").joined(separator: "\n"))
    #expect(many.lines.count == 80_000)
    #expect(many.lines.allSatisfy { $0.kind != .kept })
  }

  /// The steps are the fewest there are.
  @Test func stepsAreTheFewest() {
    var budget = 1_000
    let steps = EditSteps(Array("ABCABBA"), Array("CBABAC"), budget: &budget)?.all ?? []
    #expect(steps.count { if case .keep = $0 { false } else { true } } == 5)
    var none = 3
    #expect(EditSteps(Array("ABCABBA"), Array("XYZ"), budget: &none) == nil)
  }
}
