/// The changes of a review as they are told: by journey – or persona, metric, page, site.yml –, and in it by stage.
struct ReviewGroups {
  private(set) var groups: [Group] = []

  struct Group {
    var title: String
    var path: String
    var parts: [Part] = []

    var count: Int { parts.reduce(0) { $0 + $1.changes.count } }

    func count(_ verdict: Verdict) -> Int {
      parts.reduce(0) { $0 + $1.changes.count { $0.verdict == verdict } }
    }
  }

  struct Part {
    /// The stage; nil for the head of a journey, and for all else.
    var title: String?
    var changes: [Change] = []
  }

  private struct Key: Hashable {
    var kind: Int
    var id: String
  }

  init(_ changes: [Change]) {
    var places: [Key: Int] = [:]
    for change in changes {
      let (key, title) = Self.group(change.place)
      let index = places[key] ?? groups.count
      if places[key] == nil {
        places[key] = index
        groups.append(Group(title: title, path: change.path))
      }
      // A figure of a metric is told with the metric, wherever it was measured.
      let stage = change.place.metric == nil ? change.place.stage?.title : nil
      if groups[index].parts.last.map({ $0.title == stage }) != true {
        groups[index].parts.append(Part(title: stage))
      }
      groups[index].parts[groups[index].parts.count - 1].changes.append(change)
    }
  }

  private static func group(_ place: ReviewPlace) -> (Key, String) {
    let names = [place.metric, place.journey, place.persona, place.page]
    for (kind, name) in names.enumerated() {
      if let name { return (Key(kind: kind, id: name.id), name.title) }
    }
    return (Key(kind: names.count, id: ""), "site.yml")
  }
}

extension Change {
  /// The sentence below the heading of its journey and stage.
  var clauseInStage: String {
    let names: [ReviewPlace.Name?] =
      place.metric == nil
      ? [place.step, place.touchpoint]
      : [place.journey, place.stage, place.touchpoint, place.persona]
    let shown = names.compactMap { $0?.title }.map(ReviewSentence.short)
    return shown.isEmpty ? clause : shown.joined(separator: " › ") + ": " + clause
  }

  /// The same without the word, where the sentence says it too.
  var sign: String { verdict == .neutral ? String(mark.prefix(1)) : mark + ":" }

  /// A shape and a word, so that nothing depends on colours.
  var mark: String {
    switch verdict {
    case .worse: "▼ worse"
    case .better: "▲ better"
    case .neutral:
      switch kind {
      case .added: "+ added"
      case .removed: "− removed"
      case .renamed: "◇ renamed"
      case .moved: "◇ moved"
      case .changed: "◇ changed"
      }
    }
  }
}

extension Verdict {
  var mark: String {
    switch self {
    case .worse: "▼ worse"
    case .better: "▲ better"
    case .neutral: "◇ changed"
    }
  }
}
