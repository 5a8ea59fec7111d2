import MarkdownTree

/// A ``SurveyMap`` held against the header of its file: which column is what, by its index.
struct SurveyPlan: Sendable {
  struct ID: Sendable {
    var part: SurveyMap.ScopePart
    var index: Int
    var words: [String: String]
  }

  struct Score: Sendable {
    var index: Int
    /// Index in the site's metrics; nil: the column of metrics says it.
    var metric: Int?
    var use: SurveyMap.Use
    var answers: [String: Double]
    var numbers: NumberFormat
    /// The map's own ids for this column, its wider ones included.
    var scope: SurveyMap.PlacedScope
    /// Those that the map gives this column alone: they stand whatever the row says.
    var own: Set<SurveyMap.ScopePart>
  }

  var date: (index: Int, pattern: DatePattern)?
  /// The column that says which metric a row is about.
  var metric: (index: Int, words: [String: String])?
  var ids: [ID] = []
  var scores: [Score] = []
  var exceptions: [(index: Int, words: Set<String>)] = []
}

/// Makes a ``SurveyPlan``, and reports what does not fit.
struct SurveyPlanner {
  let map: SurveyMap
  let header: CSVHeader
  let metrics: [MetricDefinition]
  /// The file's name, for messages.
  let csvName: String
  private(set) var plan = SurveyPlan()
  /// Of the map, and of the CSV file.
  private(set) var mapFindings: Findings
  private(set) var findings: Findings

  init(
    _ map: SurveyMap, header: CSVHeader, metrics: [MetricDefinition], csvName: String, mapFindings: Findings,
    findings: Findings
  ) {
    self.map = map
    self.header = header
    self.metrics = metrics
    self.csvName = csvName
    self.mapFindings = mapFindings
    self.findings = findings
  }

  mutating func make() {
    var names = MetricNames(metrics)
    for column in map.columns {
      guard let index = index(of: column.name, at: column.place) else { continue }
      for role in column.roles { add(role, index, column, &names) }
    }
    for exception in map.exceptions {
      guard let index = index(of: exception.column, at: exception.place) else { continue }
      plan.exceptions.append((index, exception.words))
    }
    guard !mapFindings.hasErrors, !findings.hasErrors else { return }
    if plan.date == nil { mapFindings.report(.noDateColumn(), at: Span(0, 0)) }
    if plan.metric == nil { plan.scores.removeAll { $0.metric == nil } }
    if plan.scores.isEmpty {
      mapFindings.report(.noScoreColumn(offered: offered), at: Span(0, 0))
    }
  }

  /// Metrics that a ready-made map would count, if site.yml defined them.
  private var offered: [String] {
    var words: [String] = []
    for column in map.columns where !header.indices(of: column.name).isEmpty {
      for case .score(let score) in column.roles {
        if let metric = score.metric, !words.contains(metric) { words.append(metric) }
      }
    }
    return words
  }

  /// The column of this name; what a ready-made map names may be missing.
  private mutating func index(of name: String, at place: Span?) -> Int? {
    let found = header.indices(of: name)
    if let first = found.first, let second = found.dropFirst().first {
      let column = header.columns[second]
      let parts = found.map { header.columns[$0].name }
      let help = Set(parts).count == parts.count ? parts : []
      findings.report(
        .ambiguousColumn(name, first: header.columns[first].place, parts: help), from: column.place,
        to: column.end)
      return nil
    }
    if found.isEmpty, let place {
      mapFindings.report(
        .unknownColumn(name, in: csvName, near: Spelling.nearest(to: name, in: header.names)), at: place)
    }
    return found.first
  }

  private mutating func add(
    _ role: SurveyMap.Role, _ index: Int, _ column: SurveyMap.Column, _ names: inout MetricNames
  ) {
    switch role {
    case .ignored: break
    case .date(let pattern):
      // The first that the file has; a ready-made map names several.
      if plan.date == nil {
        plan.date = (index, pattern ?? map.dates)
      } else if let place = column.place {
        mapFindings.report(.severalDateColumns(), at: place)
      }
    case .metric(let words): plan.metric = (index, words)
    case .id(let part, let words): plan.ids.append(SurveyPlan.ID(part: part, index: index, words: words))
    case .score(let score): add(score, index, column, &names)
    }
  }

  private mutating func add(
    _ score: SurveyMap.Score, _ index: Int, _ column: SurveyMap.Column, _ names: inout MetricNames
  ) {
    var metric: Int?
    if let word = score.metric {
      let id = names.id(of: word)
      metric = metrics.firstIndex { $0.id == id }
      guard let metric else {
        // What a ready-made map could count is no problem where nobody asks for it.
        if let place = column.place {
          mapFindings.report(.noSuchMetric(word, near: names.nearest(to: word)), at: place)
        }
        return
      }
      if let message = misuse(of: metrics[metric], score.use) {
        mapFindings.report(message, at: column.place ?? Span(0, 0))
        return
      }
    }
    var scope = map.scope
    for (part, id) in score.scope.ids {
      scope.ids[part] = id
      scope.places[part] = score.scope.places[part]
    }
    plan.scores.append(
      SurveyPlan.Score(
        index: index, metric: metric, use: score.use, answers: score.answers,
        numbers: score.numbers ?? map.numbers, scope: scope, own: Set(score.scope.ids.keys)))
  }

  private func misuse(of definition: MetricDefinition, _ use: SurveyMap.Use) -> Message? {
    switch use {
    case .answer where definition.calc == nil: .answersWithoutCalculation(definition.id)
    case .numerator where !definition.isShare, .denominator where !definition.isShare:
      .partsOfNoShare(definition.id, use: use.rawValue)
    default: nil
    }
  }
}

extension MetricDefinition {
  fileprivate var isShare: Bool { calc?.isShare ?? false }
}
