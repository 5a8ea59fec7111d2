/// Performance where a map leaves it open: that of the first metric of the touchpoint that has a scale and was
/// measured there, by its newest period.
struct DerivedPerformance {
  private let figures: [String: MetricFigures]

  init(_ metrics: [Metric]) {
    var figures: [String: MetricFigures] = [:]
    for metric in metrics where metric.definition.scale != nil && !metric.measurements.isEmpty {
      figures[metric.id] = MetricFigures(metric)
    }
    self.figures = figures
  }

  func fill(_ journey: inout Journey) {
    if figures.isEmpty { return }
    for stage in journey.stages.indices {
      let id = journey.stages[stage].id
      fill(&journey.stages[stage].touchpoints, journey.id, id)
      for step in journey.stages[stage].steps.indices {
        fill(&journey.stages[stage].steps[step].touchpoints, journey.id, id)
      }
    }
  }

  private func fill(_ uses: inout [TouchpointUse], _ journey: String, _ stage: String) {
    for index in uses.indices where uses[index].performance == nil && !uses[index].metrics.isEmpty {
      for id in uses[index].metrics {
        guard let figures = figures[id], let scale = figures.definition.scale,
          let series = figures.series(
            journey: journey, stage: stage, touchpoint: uses[index].touchpoint),
          let score = series.newest?.score
        else { continue }
        uses[index].performance = scale.performance(of: score.value)
        uses[index].performanceSource = id
        break
      }
    }
  }
}
