import MarkdownTree

/// The metrics of a site as rules look at them; a thing is an index.
///
/// A metric that is measured in several places is as bad as in the worst of them. Figures of single personas and
/// segments do not speak for all.
struct MetricFacts: RuleFacts {
  let metrics: [Metric]
  private let standings: [Standing]

  /// What the places of a metric come to.
  private struct Standing {
    /// The one figure of the metric: that of everything, else of its only place.
    var headline: Score?
    /// nil without target.
    var verdict: TargetGap.Verdict?
    /// How many periods in a row, up to the newest, miss the target; nil without target or data.
    var missedPeriods: Int?
  }

  init(_ metrics: [Metric]) {
    self.metrics = metrics
    standings = metrics.map(Self.standing)
  }

  private static func standing(of metric: Metric) -> Standing {
    let series = MetricFigures(metric).series.filter {
      $0.scope.persona == nil && $0.scope.segment == nil && $0.newest != nil
    }
    let whole = series.first { $0.scope == Measurement.Scope() } ?? (series.count == 1 ? series[0] : nil)
    let verdicts = series.compactMap { TargetGap(actual: $0.newest?.score?.value, metric.definition).verdict }
    let worst = [TargetGap.Verdict.missed, .near, .met].first(where: verdicts.contains)
    return Standing(
      headline: whole?.newest?.score,
      verdict: worst ?? TargetGap(actual: nil, metric.definition).verdict,
      missedPeriods: series.compactMap { $0.missedPeriods(metric.definition) }.max())
  }

  func all(_ subject: RuleSubject) -> [Int] { subject == .metric ? Array(metrics.indices) : [] }

  func isDecided(_ index: Int) -> Bool { false }

  func has(_ field: RuleField, _ index: Int) -> Bool {
    switch field.value {
    case .number: number(field, index) != nil
    case .words: !words(field, index).isEmpty
    case .presence: field == .label(.touchpoint) && !metrics[index].uses.isEmpty
    }
  }

  func number(_ field: RuleField, _ index: Int) -> Double? {
    switch field {
    case .target: metrics[index].definition.target
    case .metricValue: standings[index].headline?.value
    case .answers: standings[index].headline?.n.map { Double($0) }
    case .missedPeriods: standings[index].missedPeriods.map { Double($0) }
    default: nil
    }
  }

  func words(_ field: RuleField, _ index: Int) -> [String] {
    switch field {
    case .verdict: standings[index].verdict.map { [$0.rawValue] } ?? []
    case .label(.metric): [metrics[index].id, metrics[index].name]
    default: []
    }
  }
}

extension MetricSeries {
  /// How many periods in a row, up to the newest, miss the target; periods without a score are passed over. nil
  /// without target.
  func missedPeriods(_ definition: MetricDefinition) -> Int? {
    guard definition.target != nil, definition.direction != nil else { return nil }
    return points.reversed().lazy.compactMap(\.score)
      .prefix { TargetGap(actual: $0.value, definition).verdict == .missed }.count
  }
}

extension MetricDefinition {
  /// Where site.yml defines it: its id or name, else the beginning of its line.
  func span(in settings: SourceFile) -> Span {
    guard settings.lineStarts.indices.contains(line - 1) else { return Span(0, 0) }
    let line = settings.line(line - 1)
    return settings.find(id, in: line) ?? settings.find(name, in: line) ?? Span(line.start, line.start)
  }
}
