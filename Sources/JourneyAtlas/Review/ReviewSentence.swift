/// What a review says, in English, as all that the command says to people at a terminal. Each clause says what
/// happened and not where: the place stands before it, or above it as a heading.
enum ReviewSentence {
  // MARK: Values

  /// "emotion −1 → +1", "owner “Sales” → “Support”", "importance 4 (not given before)".
  static func single(_ label: String, _ before: FactValue?, _ after: FactValue?) -> String {
    switch (before, after) {
    case (let before?, let after?): "\(label) \(shown(before, label)) → \(shown(after, label))"
    case (nil, let after?): "\(label) \(shown(after, label)), not given before"
    case (let before?, nil): "\(label) \(shown(before, label)) taken out"
    case (nil, nil): label
    }
  }

  /// "pain added: “nobody owns the log”".
  static func oneOfSeveral(_ label: String, _ before: FactValue?, _ after: FactValue?) -> String {
    switch (before, after) {
    case (let before?, let after?): "\(label) \(shown(before, label)) is now \(shown(after, label))"
    case (nil, let after?): "\(label) added: \(shown(after, label))"
    case (let before?, nil): "\(label) removed: \(shown(before, label))"
    case (nil, nil): label
    }
  }

  /// "opportunity “a guide”: impact 4 → 2".
  static func inside(_ item: String, _ clause: String) -> String { "\(item): \(clause)" }

  /// "pain “no log” moved here from “Trigger”".
  static func movedHere(_ label: String, _ value: FactValue, from place: String) -> String {
    "\(label) \(shown(value, label)) moved here from \(quoted(place))"
  }

  // MARK: Measurements

  /// "2026-10: 42", with what it was.
  static func measured(_ period: String, _ before: Double?, _ after: Double?, earlier: (String, Double)?)
    -> String
  {
    switch (before, after) {
    case (let before?, let after?): "\(period): \(decimal(before)) → \(decimal(after))"
    case (nil, let after?):
      "\(period): \(decimal(after))" + (earlier.map { " (\(decimal($1)) in \($0))" } ?? ", the first figure")
    case (let before?, nil): "\(period): \(decimal(before)) taken out"
    case (nil, nil): "\(period): nothing to divide by"
    }
  }

  // MARK: What has a name

  static func added(_ what: String, holding parts: [String]) -> String {
    "\(what) added" + (parts.isEmpty ? "" : ", with " + parts.joined(separator: ", "))
  }

  static func removed(_ what: String, holding parts: [String]) -> String {
    "\(what) removed" + (parts.isEmpty ? "" : ", with " + parts.joined(separator: ", "))
  }

  static func renamed(_ what: String, _ before: String, _ after: String) -> String {
    "\(what) \(quoted(before)) is now called \(quoted(after))"
  }

  static func newAddress(_ what: String, _ before: String, _ after: String) -> String {
    "address of this \(what) changed from \(before) to \(after)"
  }

  static func fileMoved(_ before: String, _ after: String) -> String {
    "file moved from \(before) to \(after)"
  }

  static func reordered(_ what: String, behind name: String?) -> String {
    name.map { "\(what) moved behind \(quoted($0))" } ?? "\(what) moved to the start"
  }

  static func movedHere(_ what: String, from place: String) -> String {
    "\(what) moved here from \(quoted(place))"
  }

  static func movedAway(_ what: String, to place: String) -> String { "\(what) moved to \(quoted(place))" }

  static func merged(_ what: String, into name: String) -> String { "\(what) merged into \(quoted(name))" }

  static func split(_ what: String, from name: String) -> String { "\(what) split from \(quoted(name))" }

  // MARK: Prose

  static func prose(_ section: String?, _ before: String?, _ after: String?) -> String {
    let name = section.map { "prose of \(quoted($0))" } ?? "prose"
    let sentences = Report.counted(Sentences.changed(before ?? "", after ?? ""), "sentence")
    if before == nil { return "\(name) added, \(sentences)" }
    if after == nil { return "\(name) removed, \(sentences)" }
    return "\(name) changed, \(sentences)"
  }

  static func section(_ before: String, _ after: String) -> String {
    "section \(quoted(before)) is now called \(quoted(after))"
  }

  // MARK: Parts of sentences

  /// Emotions have a sign; words stand in quotation marks.
  static func shown(_ value: FactValue, _ label: String) -> String {
    switch value {
    case .nothing: "nothing"
    case .number(let number): EmotionLabel.isEmotion(label) ? signed(number) : decimal(number)
    case .pair(let from, let to):
      EmotionLabel.isEmotion(label) ? "\(signed(from))→\(signed(to))" : "\(decimal(from)) to \(decimal(to))"
    case .words(let text), .prose(let text): quoted(text)
    case .list(let words): quoted(words.joined(separator: ", "))
    }
  }

  /// “text”, on one line, at most 120 signs.
  static func quoted(_ text: String) -> String { "“\(short(text))”" }

  static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 120 ? line : line.prefix(119) + "…"
  }

  /// −1, 0, +1.
  static func signed(_ number: Double) -> String { number > 0 ? "+" + decimal(number) : decimal(number) }

  /// With a minus instead of a hyphen.
  static func decimal(_ number: Double) -> String {
    number < 0 ? "−" + JSONWriter.decimal(-number) : JSONWriter.decimal(number)
  }

  /// "3 touchpoints"; nothing for none.
  static func counted(_ count: Int, _ noun: String) -> [String] {
    count == 0 ? [] : [Report.counted(count, noun)]
  }
}

// MARK: - What follows

extension ReviewSentence {
  static func at(_ place: ReviewPlace, _ clause: String) -> String {
    place.names.isEmpty ? clause : place.names.joined(separator: " › ") + ": " + clause
  }

  /// Only what differs: "shortfall 1 → 3; opportunity score 10 → 17.5; keep up → concentrate here".
  static func gap(_ before: Gap?, _ after: Gap?) -> String {
    var parts: [String] = []
    func add(_ name: String, _ one: Double?, _ other: Double?) {
      if one != other { parts.append("\(name) \(figure(one)) → \(figure(other))") }
    }
    add("shortfall", before?.shortfall, after?.shortfall)
    add("opportunity score", before?.opportunity, after?.opportunity)
    if before?.quadrant != after?.quadrant {
      parts.append("quadrant \(words(before?.quadrant?.rawValue)) → \(words(after?.quadrant?.rawValue))")
    }
    if before?.alignment != after?.alignment {
      parts.append("alignment \(words(before?.alignment?.rawValue)) → \(words(after?.alignment?.rawValue))")
    }
    return parts.joined(separator: "; ")
  }

  /// Missing is said, never taken for 0.
  static func figure(_ number: Double?) -> String { number.map(decimal) ?? "n/a" }

  /// `concentrate-here` as two words.
  private static func words(_ name: String?) -> String {
    name.map { $0.split(separator: "-").joined(separator: " ") } ?? "n/a"
  }

  typealias LowestMoment = (name: String?, emotion: Double?)

  static func lowestMoment(_ before: LowestMoment, _ after: LowestMoment) -> String {
    func shown(_ moment: LowestMoment) -> String {
      guard let name = moment.name, let emotion = moment.emotion else { return "n/a" }
      return "\(quoted(name)) \(signed(emotion))"
    }
    if before.name == after.name, let name = before.name, let one = before.emotion, let other = after.emotion
    {
      return "lowest moment, \(quoted(name)): \(signed(one)) → \(signed(other))"
    }
    return "lowest moment \(shown(before)) → \(shown(after))"
  }

  /// With two decimals, as on pages, unless the two would look the same.
  static func figure(_ figure: ComparedFigure, _ before: Double?, _ after: Double?) -> String {
    let places: Double = before.map(hundredths) == after.map(hundredths) ? 10_000 : 100
    func shown(_ value: Double?) -> String {
      guard let value else { return "n/a" }
      return figure.unit == .share
        ? decimal((value * 1_000).rounded() / 10) + " %" : decimal((value * places).rounded() / places)
    }
    return "\(name(figure)) \(shown(before)) → \(shown(after))"
  }

  private static func hundredths(_ number: Double) -> Double { (number * 100).rounded() }

  private static func name(_ figure: ComparedFigure) -> String {
    switch figure {
    case .lowestEmotion: "lowest emotion"
    case .biggestDrop: "biggest drop of emotion"
    case .meanShortfall: "mean shortfall"
    case .fallingShort: "touchpoints that fall short"
    case .urgent: "touchpoints with a strong or extreme score"
    case .meanPerformance: "mean performance"
    case .tooMuch: "touchpoints with too much effort"
    case .tooLittle: "touchpoints with too little effort"
    case .measured: "touchpoints with a performance"
    case .owned: "touchpoints with an owner"
    case .researched: "researched stages and touchpoints"
    case .ownerlessOpportunities: "opportunities without owner"
    }
  }

  static func coverage(_ kind: Coverage.Kind, _ before: Coverage.Count?, _ after: Coverage.Count?) -> String {
    func shown(_ count: Coverage.Count?) -> String { count.map { "\($0.missing) of \($0.of)" } ?? "n/a" }
    return "\(name(kind)) \(shown(before)) → \(shown(after))"
  }

  private static func name(_ kind: Coverage.Kind) -> String {
    switch kind {
    case .touchpointOwner: "touchpoints without owner"
    case .touchpointMetric: "touchpoints without metric"
    case .touchpointEvidence: "touchpoints without evidence"
    case .stageTouchpoint: "stages without touchpoint"
    case .stageEmotion: "stages without emotion"
    case .stageEvidence: "stages without evidence"
    case .painOpportunity: "pains without opportunity"
    case .opportunityOwner: "opportunities without owner"
    case .lifecycleStage: "unmatched stages of the life cycle"
    }
  }

  static func evidence(_ before: Double?, _ after: Double?) -> String {
    func shown(_ share: Double?) -> String { share.map { decimal($0) + " %" } ?? "n/a" }
    return "researched \(shown(before)) → \(shown(after))"
  }

  /// "budget “ownerless” (at most 3): 2 → 4, holds no longer".
  static func budget(_ change: BudgetChange) -> String {
    func counted(_ standing: BudgetChange.Standing?) -> String {
      standing.map { "\(Report.grouped($0.counted)) of \(Report.grouped($0.asked))" } ?? "n/a"
    }
    let state: String
    switch (change.before?.holds, change.after?.holds) {
    case (true?, false?): state = "holds no longer"
    case (false?, true?): state = "holds again"
    case (_, true?): state = "holds"
    case (_, false?): state = "does not hold"
    case (_, nil): return "budget \(quoted(change.id)) taken out"
    }
    let limit = change.after?.limit ?? ""
    return
      "budget \(quoted(change.id)), \(limit): \(counted(change.before)) → \(counted(change.after)), \(state)"
  }

  /// "target 85: near → missed (83 → 78)".
  static func target(_ change: TargetChange) -> String {
    let figures = "\(figure(change.before)) → \(figure(change.after))"
    return
      "target \(figure(change.target)): \(words(change.stood?.rawValue)) → \(words(change.stands?.rawValue)) (\(figures))"
  }

  // MARK: Ripple

  static func ripple(_ reason: Ripple.Reason) -> String {
    switch reason {
    case .persona(let name): "is about \(quoted(name.title)), who changed"
    case .compares(let name): "is held against \(quoted(name.title)), which changed"
    case .link(let name): "links to \(quoted(name.title)), which changed"
    case .touchpoint(let name): "meets \(quoted(name.title)) too"
    case .metric(let name): "is measured by \(quoted(name.title)), which changed"
    }
  }
}
