import JourneyAtlas
import MarkdownTree

/// Where a metric stands, whether that is enough, whether it gets better, and where it is worst.
struct MetricAnswers {
  let page: MetricPage

  private var context: PageContext { page.context }
  private var text: Phrases.Metrics { context.phrases.metrics }
  private var definition: MetricDefinition { page.definition }

  var html: HTML {
    var answers = Answers()
    let headline = context.site.metrics.headline(page.index)
    if let headline, let newest = headline.newest, let score = newest.score {
      stands(newest, score, headline.scope, &answers)
      target(score.value, &answers)
      change(headline, &answers)
    } else {
      reached(&answers)
    }
    worst(headline, &answers)
    return answers.html
  }

  private func shown(_ value: Double) -> String { definition.shown(value, context) }

  private func stands(
    _ point: MetricSeries.Point, _ score: Score, _ scope: Measurement.Scope, _ answers: inout Answers
  ) {
    var behind: HTML = "\(point.period.description)"
    if let n = score.n { behind += "\(context.phrases.words.comma)\(text.answers(n))" }
    if let interval = score.interval {
      let range = text.range(definition.number(interval.low), definition.number(interval.high))
      behind += "\(context.phrases.words.semicolon)\(text.interval) \(range)"
    }
    if score.isSmallSample { behind += context.smallSample }
    if !scope.isWhole { behind += "<span class=\"sub\">\(text.measuredFor(context.place(scope)))</span>" }
    answers.add(text.standsQuestion, "\(shown(score.value))", behind)
  }

  private func target(_ value: Double, _ answers: inout Answers) {
    guard let target = definition.target, let gap = TargetGap(actual: value, definition).gap else { return }
    let distance = shown(gap.magnitude)
    answers.add(
      text.targetQuestion, gap < 0 ? "\(text.missedBy(distance))" : "\(text.metBy(distance))",
      "\(text.targetIs(shown(target)))")
  }

  private func change(_ series: MetricSeries, _ answers: inout Answers) {
    guard let change = series.change,
      let before = series.points.filter({ $0.score != nil }).dropLast().last, let score = before.score
    else { return }
    answers.add(
      text.betterQuestion, context.change(change, definition),
      "\(text.before(shown(score.value), before.period.description))")
  }

  /// In how many places the target is reached.
  private func reached(_ answers: inout Answers) {
    let places = page.figures.series.filter { !$0.scope.isPart && $0.newest != nil }
    guard definition.target != nil, !places.isEmpty else { return }
    let met = places.count { TargetGap(actual: $0.newest?.score?.value, definition).verdict == .met }
    answers.add(text.reachedQuestion, "\(text.reached(met, places.count))")
  }

  /// The place with the value that nobody wants.
  private func worst(_ headline: MetricSeries?, _ answers: inout Answers) {
    guard let direction = definition.direction else { return }
    let places = page.figures.series.filter { !$0.scope.isPart && !$0.scope.isWhole && $0.newest != nil }
    guard places.count > 1 else { return }
    func value(_ series: MetricSeries) -> Double {
      let value = series.newest?.score?.value ?? 0
      return direction == .higherIsBetter ? value : -value
    }
    guard let worst = places.min(by: { value($0) < value($1) }), let score = worst.newest?.score else {
      return
    }
    answers.add(text.worstQuestion, context.place(worst.scope), "\(shown(score.value))")
  }
}
