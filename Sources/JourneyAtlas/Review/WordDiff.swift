/// Two texts held against each other, line by line and word by word: what stayed, what was taken out, what was put in.
///
///     let diff = WordDiff("Nobody owns the log.", "Sales owns the log.")
///     diff.lines[0].pieces    removed "Nobody", added "Sales", kept " owns the log."
///
/// A word is a run of letters and digits; signs, blanks and characters of scripts without blanks stand alone. A line of
/// which less than half stayed is shown as two whole ones, and so is all that would cost too much to compare.
public struct WordDiff: Sendable, Equatable {
  public enum Kind: Sendable, Equatable { case kept, removed, added }

  public struct Piece: Sendable, Equatable {
    public var kind: Kind
    public var text: String

    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// One line, or what became of it. It stands in the older text unless all of it was added, and in the newer one unless
  /// all of it was removed.
  public struct Line: Sendable, Equatable {
    public var pieces: [Piece]

    /// What happened to the line as a whole; nil where only parts of it changed.
    public var kind: Kind? {
      guard let first = pieces.first?.kind, pieces.allSatisfy({ $0.kind == first }) else { return nil }
      return first
    }
  }

  public private(set) var lines: [Line] = []

  public init(_ before: String, _ after: String) {
    func split(_ text: String) -> [Substring] {
      text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    var budget = Self.budget
    let (old, new) = (split(before), split(after))
    guard let steps = EditSteps(old, new, budget: &budget) else {
      lines = Self.whole(.removed, old) + Self.whole(.added, new)
      return
    }
    var (gone, come): ([Substring], [Substring]) = ([], [])
    for step in steps.all + [.keep(nil)] {
      switch step {
      case .remove(let line): gone.append(old[line])
      case .add(let line): come.append(new[line])
      case .keep(let line):
        lines += Self.exchanged(gone, come, &budget)
        (gone, come) = ([], [])
        if let line { lines += Self.whole(.kept, [old[line]]) }
      }
    }
  }

  /// Comparisons of two words that a diff may cost: a fraction of a second.
  static let budget = 4_000_000
  /// How much of two lines has to be the same for a word-by-word view to tell more than it hides.
  private static let leastKept = 0.5

  private static func whole(_ kind: Kind, _ lines: [Substring]) -> [Line] {
    lines.map { Line(pieces: [Piece(kind, String($0))]) }
  }

  /// Lines that took the place of others: the first is held against the first, and so on.
  private static func exchanged(_ gone: [Substring], _ come: [Substring], _ budget: inout Int) -> [Line] {
    var lines: [Line] = []
    for index in 0..<min(gone.count, come.count) {
      if let pieces = words(gone[index], come[index], &budget) {
        lines.append(Line(pieces: pieces))
      } else {
        lines += whole(.removed, [gone[index]]) + whole(.added, [come[index]])
      }
    }
    return lines + whole(.removed, Array(gone.dropFirst(come.count)))
      + whole(.added, Array(come.dropFirst(gone.count)))
  }

  // MARK: Words

  /// nil where too little stayed, or nobody can tell.
  private static func words(_ before: Substring, _ after: Substring, _ budget: inout Int) -> [Piece]? {
    let (old, new) = (tokens(before), tokens(after))
    guard let steps = EditSteps(old, new, budget: &budget) else { return nil }
    let hunks = merged(Hunk.all(steps.all, old, new))
    let kept = hunks.reduce(0) { $0 + $1.kept.count }
    let all = before.count + after.count
    guard all > 0, Double(2 * kept) / Double(all) >= leastKept else { return nil }
    return hunks.flatMap(\.pieces)
  }

  /// Words, and signs that stand alone.
  static func tokens(_ text: Substring) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    var isWord = false
    for index in text.indices {
      let joins = Self.joins(text[index])
      if !(joins && isWord), start < index {
        tokens.append(text[start..<index])
        start = index
      }
      isWord = joins
    }
    if start < text.endIndex { tokens.append(text[start...]) }
    return tokens
  }

  /// Whether a character makes a word together with its neighbours.
  private static func joins(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    switch first.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF: return false
    case 0x27, 0x2019: return true
    default: return first.properties.isAlphabetic || first.properties.numericType != nil
    }
  }

  /// A few signs between two longer changes are no rest to hold on to: they are dissolved into both.
  private static func merged(_ hunks: [Hunk]) -> [Hunk] {
    var merged: [Hunk] = []
    for hunk in hunks {
      guard var last = merged.last, last.isChange, hunk.isChange,
        last.kept.count <= longestIsland, last.kept.count <= min(last.size, hunk.size)
      else {
        merged.append(hunk)
        continue
      }
      last.removed += last.kept + hunk.removed
      last.added += last.kept + hunk.added
      last.kept = hunk.kept
      merged[merged.count - 1] = last
    }
    return merged
  }

  private static let longestIsland = 6
}

/// A change and what stayed behind it.
private struct Hunk {
  var removed = ""
  var added = ""
  var kept = ""

  var isChange: Bool { !removed.isEmpty || !added.isEmpty }
  var size: Int { max(removed.count, added.count) }

  var pieces: [WordDiff.Piece] {
    [(WordDiff.Kind.removed, removed), (.added, added), (.kept, kept)].compactMap { kind, text in
      text.isEmpty ? nil : WordDiff.Piece(kind, text)
    }
  }

  static func all(_ steps: [EditSteps.Step], _ old: [Substring], _ new: [Substring]) -> [Hunk] {
    var hunks = [Hunk()]
    for step in steps {
      let last = hunks.count - 1
      switch step {
      case .keep(let word): hunks[last].kept += word.map { old[$0] } ?? ""
      case .remove, .add:
        if !hunks[last].kept.isEmpty { hunks.append(Hunk()) }
        let now = hunks.count - 1
        if case .remove(let word) = step { hunks[now].removed += old[word] }
        if case .add(let word) = step { hunks[now].added += new[word] }
      }
    }
    return hunks
  }
}
