import MarkdownTree

extension ReviewReport {
  /// What is said at a line of the newer version, worse first: GitHub shows only the first ten of a kind.
  private struct Note {
    var verdict: Verdict
    /// nil where the file is gone.
    var place: (path: String, line: Int)?
    var name: String
    var sentence: String
  }

  private var notes: [Note] {
    let changes = review.changes.map { change in
      Note(
        verdict: change.verdict, place: change.isGone ? nil : (links.folder + change.path, change.line),
        name: "map-\(change.kind.rawValue)", sentence: change.sentence)
    }
    let gaps = review.gaps.filter { $0.verdict == .worse && $0.after != nil }.map { gap in
      Note(
        verdict: .worse, place: (links.folder + gap.path, gap.line), name: "map-gap", sentence: gap.sentence)
    }
    let budgets = review.budgets.filter { $0.verdict == .worse }.map { budget in
      Note(
        verdict: .worse, place: (links.folder + FactReader.sitePath, budget.line), name: "map-budget",
        sentence: budget.clause)
    }
    let all = budgets + gaps + changes
    return Verdict.allCases.flatMap { verdict in all.filter { $0.verdict == verdict } }
  }

  /// Workflow commands of GitHub Actions: a warning for what got worse, a notice for all else.
  ///
  ///     ::warning file=content/journeys/buy.md,line=12,title=map-changed::Buying › Trigger: emotion +1 → −1
  public func github() -> [UInt8] {
    var text = ""
    for note in notes {
      text += note.verdict == .worse ? "::warning " : "::notice "
      if let (path, line) = note.place { text += "file=\(Report.property(path)),line=\(line)," }
      text += "title=\(Report.property(note.name))::\(Report.data(note.sentence))\n"
    }
    return Array(text.utf8)
  }

  /// GitLab's Code Quality report: a JSON array, `[]` where nothing changed. What has no line in the newer version is
  /// left out, since an entry needs one. No two fingerprints are equal.
  public func gitlab() -> [UInt8] {
    var seen: [String: Int] = [:]
    var json = JSONWriter()
    json.array(notes.filter { $0.place != nil }) { json, note in
      guard let (path, line) = note.place else { return }
      let hash = ContentHash(of: Array("\(path)\u{0}\(note.name)\u{0}\(note.sentence)".utf8)).hex
      seen[hash, default: 0] += 1
      let ordinal = seen[hash] ?? 1
      json.object { json in
        json.member("description", note.sentence)
        json.member("check_name", note.name)
        json.member("fingerprint", ordinal == 1 ? hash : "\(hash)-\(ordinal)")
        json.member("severity", note.verdict == .worse ? "minor" : "info")
        json.member(
          "location",
          object: { json in
            json.member("path", path)
            json.member("lines", object: { $0.member("begin", line) })
          })
      }
    }
    return json.finished()
  }
}
