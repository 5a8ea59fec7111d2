extension ReviewReport {
  /// For people at a terminal: sentences by journey and stage, then what follows from them, worse first, then who is
  /// touched. Ends with the summary.
  ///
  ///     Choosing a CRM  content/journeys/choosing-a-crm.md
  ///       Trigger
  ///         ▼ worse    12  emotion +1 → −1
  ///         ▲ better  −14  pain removed: “no prices”
  ///
  /// Numbers are lines; with a minus, of the older version.
  ///
  /// Content cannot command the terminal: control and bidirectional characters are written as `\u{202E}`.
  public func text(color: Bool = false) -> [UInt8] {
    var text = ReviewText(color: color)
    for group in ReviewGroups(review.changes).groups { text.add(group) }
    text.add("What follows", review.follows)
    text.add(review.touched)
    text.add(review.ripple)
    text.line(range + ": " + summary)
    return text.bytes
  }
}

/// The lines of the text form.
private struct ReviewText {
  private(set) var bytes: [UInt8] = []
  private let color: Bool

  init(color: Bool) { self.color = color }

  mutating func line(_ text: String) { bytes += Array((text + "\n").utf8) }

  mutating func add(_ group: ReviewGroups.Group) {
    line(
      painted("1", Report.safe(ReviewSentence.short(group.title))) + "  "
        + painted("2", Report.safe(group.path)))
    for part in group.parts {
      if let title = part.title { line("  " + painted("4", Report.safe(ReviewSentence.short(title)))) }
      for change in part.changes {
        // A minus stands before lines of the older version.
        let gone = change.kind == .removed ? change.origin?.line : nil
        let number = gone.map { "−\($0)" } ?? String(change.line)
        line(
          "    " + mark(change.mark, change.verdict) + "  " + Self.padded(number, to: 4, isRight: true) + "  "
            + Report.safe(change.clauseInStage))
      }
    }
    line("")
  }

  mutating func add(_ title: String, _ sentences: [(verdict: Verdict, sentence: String)]) {
    guard !sentences.isEmpty else { return }
    line(painted("1", title))
    for (verdict, sentence) in sentences {
      line("    " + mark(verdict.mark, verdict) + "  " + Report.safe(sentence))
    }
    line("")
  }

  mutating func add(_ touched: Touched) {
    let lists = [
      ("Owners to ask", touched.owners), ("Personas", touched.personas.map(\.title)),
    ].filter { !$0.1.isEmpty }
    for (name, words) in lists {
      line("\(name): " + Report.safe(words.map(ReviewSentence.short).joined(separator: ", ")))
    }
    if !lists.isEmpty { line("") }
  }

  mutating func add(_ ripple: [Ripple]) {
    guard !ripple.isEmpty else { return }
    line(painted("1", "Not touched, but it refers to what changed"))
    for entry in ripple { line("    " + Report.safe("\(entry.path): \(entry.sentence)")) }
    line("")
  }

  private func mark(_ mark: String, _ verdict: Verdict) -> String {
    let padded = Self.padded(mark, to: 9)
    switch verdict {
    case .worse: return painted("31", padded)
    case .better: return painted("34", padded)
    case .neutral: return padded
    }
  }

  private func painted(_ code: String, _ text: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func padded(_ text: String, to width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(width - text.count, 0))
    return isRight ? blanks + text : text + blanks
  }
}
