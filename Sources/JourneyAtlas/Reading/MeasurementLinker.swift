import MarkdownTree

/// Finds what the rows of measurements name, and reports what is not there. Rows of one place are many, so each
/// place is looked up once.
struct MeasurementLinker {
  private let site: Site
  private let metrics: MetricNames
  private let personas: PersonaNames
  /// Ids of journeys whose files cannot be read: what they hold is not known.
  private let unreadable: Set<String>
  /// Whether every journey's touchpoints are known.
  private let isWhole: Bool
  private let today: Day
  private let journeys: [String: Contents]
  private let touchpoints: Set<String>
  private(set) var diagnostics: [Diagnostic] = []
  /// How many words more are compared with all that is known: thousands of wrong ones would take minutes.
  private var comparisons = 200

  private struct Contents {
    var touchpoints: Set<String> = []
    var stages: [String: Set<String>] = [:]
  }

  /// A place as rows of one file write it.
  private struct Written: Hashable {
    let path: String
    let scope: Measurement.Scope
  }

  init(
    site: Site, metrics: MetricNames, personas: PersonaNames, journeys: [Journey], unreadable: [String],
    isWhole: Bool, today: Day
  ) {
    self.site = site
    self.metrics = metrics
    self.personas = personas
    self.unreadable = Set(unreadable)
    self.isWhole = isWhole
    self.today = today
    var contents: [String: Contents] = [:]
    var all: Set<String> = []
    for journey in journeys {
      var own = Contents()
      for stage in journey.stages {
        let ids = Set(stage.allTouchpoints.map(\.touchpoint))
        own.stages[stage.id] = ids
        own.touchpoints.formUnion(ids)
      }
      all.formUnion(own.touchpoints)
      contents[journey.id] = own
    }
    self.journeys = contents
    touchpoints = all
  }

  /// The rows whose ids are all known, with these ids, none twice.
  mutating func link(_ rows: [Measurement]) -> [Measurement] {
    var places: [Written: Measurement.Scope?] = [:]
    var names = metrics
    var unknownMetrics: Set<[String]> = []
    var ahead: Set<[String]> = []
    var linked: [Measurement] = []
    linked.reserveCapacity(rows.count)
    var seen: [Key: Int] = [:]
    for var row in rows {
      guard let metric = names.id(of: row.metric) else {
        if unknownMetrics.insert([row.path, row.metric]).inserted {
          report(unknown(.metric, row.metric) { names.nearest(to: row.metric) }, .metric, row)
        }
        continue
      }
      row.metric = metric
      let written = Written(path: row.path, scope: row.scope)
      let known = places[written] ?? scope(of: row)
      places[written] = .some(known)
      guard let known else { continue }
      row.scope = known
      let key = Key(metric: metric, period: row.period, scope: known)
      if let first = seen[key] {
        let other = linked[first]
        report(
          .duplicateMeasurement(row.period.description, line: other.line, path: other.path, in: row.path),
          nil, row)
        continue
      }
      seen[key] = linked.count
      linked.append(row)
      if isAhead(row.period), ahead.insert([row.path, row.period.description]).inserted {
        report(.measurementAhead(row.period.description), nil, row)
      }
    }
    return linked
  }

  /// Figures of this month may be dated by its end, and today may be the day of an older commit.
  private func isAhead(_ period: Period) -> Bool {
    Day(year: period.year, month: period.month, day: period.day ?? 1)
      .map { $0.number - today.number > Self.mostDaysAhead } ?? false
  }

  private static let mostDaysAhead = 62

  private struct Key: Hashable {
    let metric: String
    let period: Period
    let scope: Measurement.Scope
  }

  /// nil where something is not there.
  private mutating func scope(of row: Measurement) -> Measurement.Scope? {
    var scope = row.scope
    var isKnown = true
    func id(_ word: String) -> String {
      word.split(separator: "/").map { Slug.id(String($0)) }.joined(separator: "/")
    }
    if let word = scope.journey {
      scope.journey = id(word)
      if journeys[id(word)] == nil, !unreadable.contains(id(word)) {
        let known = journeys.keys
        report(unknown(.journey, word) { Self.nearest(to: word, in: known) }, .journey, row)
        return nil
      }
    }
    let contents = scope.journey.flatMap { journeys[$0] }
    if let word = scope.stage {
      scope.stage = Slug.id(word)
      if scope.journey == nil {
        report(.stageWithoutJourney(word), .stage, row)
        isKnown = false
      } else if let contents, contents.stages[Slug.id(word)] == nil {
        report(unknown(.stage, word) { Self.nearest(to: word, in: contents.stages.keys) }, .stage, row)
        return nil
      }
    }
    if let word = scope.touchpoint {
      let id = Slug.id(word)
      scope.touchpoint = id
      let stage = scope.stage
      let there: Set<String>? = contents.map { own in stage.map { own.stages[$0] ?? [] } ?? own.touchpoints }
      let known = there ?? touchpoints
      if !known.contains(id), there != nil || (isWhole && scope.journey == nil) {
        report(unknown(.touchpoint, word) { Self.nearest(to: word, in: known) }, .touchpoint, row)
        isKnown = false
      }
    }
    if let word = scope.persona {
      scope.persona = personas.id(of: word)
      if scope.persona == nil {
        let personas = personas
        report(unknown(.persona, word) { personas.nearest(to: word) }, .persona, row)
        isKnown = false
      }
    }
    return isKnown ? scope : nil
  }

  private mutating func unknown(
    _ cell: Measurement.Cell, _ word: String, near: () -> String?
  ) -> Message {
    comparisons -= 1
    return .unknownID(cell, word, near: comparisons >= 0 ? near() : nil)
  }

  private static func nearest(to word: String, in known: some Sequence<String>) -> String? {
    Spelling.nearest(to: word, in: known.sorted { $0.precedes($1) })
  }

  private mutating func report(_ message: Message, _ cell: Measurement.Cell?, _ row: Measurement) {
    var findings = Findings(file: SourceFile(path: row.path, bytes: []), severities: site.severities)
    let start = cell.flatMap { row.cells[$0] } ?? SourceFile.Position(line: row.line, column: row.column)
    findings.report(message, from: start, to: start)
    diagnostics += findings.diagnostics
  }
}
