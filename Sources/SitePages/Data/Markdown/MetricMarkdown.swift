import JourneyAtlas
import MarkdownTree

/// A metric: what it is, where it stands by place, and its newest values.
struct MetricMarkdown {
  private let context: PageContext
  private let index: Int
  private let metric: Metric
  private let definition: MetricDefinition

  /// How many values are told one by one; `data/atlas.json` has them all.
  private static let newest = 200

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    metric = context.atlas.metrics[index]
    definition = metric.definition
  }

  private var words: Phrases.Metrics { context.phrases.metrics }

  func bytes() -> ByteBuffer {
    var text = MarkdownText(capacity: 8_192)
    text.title(metric.name)
    if let description = definition.description {
      text.line(gap: true) { $0.text(description, starts: true) }
    }
    facts(into: &text)
    places(into: &text)
    values(into: &text)
    uses(into: &text)
    return text.buffer
  }

  private func facts(into text: inout MarkdownText) {
    if let why = definition.why { text.fact(words.why) { $0.text(why) } }
    text.fact(words.howComputed) { $0.text(words.calculations(definition.calc)) }
    if let direction = definition.direction {
      text.fact(words.direction) { $0.text(words.directions(direction)) }
    }
    if let target = definition.target {
      text.fact(words.target) { $0.text(definition.shown(target, context)) }
    }
    text.blank()
  }

  private func places(into text: inout MarkdownText) {
    let series = context.site.metrics.figures[index].series
    guard !series.isEmpty else { return }
    text.section(words.places)
    text.heads([
      words.place, words.segment, words.period, words.newest, "n", words.interval, words.change,
      words.verdict,
    ])
    for one in series {
      let score = one.newest?.score
      text.line { text in
        text.append("|")
        text.cell(place(one.scope))
        text.cell(group(one.scope))
        text.cell(one.newest?.period.description)
        text.cell(score?.value)
        text.cell((score?.n).map(Double.init))
        text.cell(
          score?.interval.map { words.range(definition.number($0.low), definition.number($0.high)) })
        text.cell(one.change.map(JSONWriter.decimal))
        text.cell(TargetGap(actual: score?.value, definition).verdict.map(words.verdicts))
      }
    }
    text.blank()
  }

  private func values(into text: inout MarkdownText) {
    guard !metric.measurements.isEmpty else { return }
    text.section(words.periods)
    text.heads([words.period, words.place, words.segment, words.value, "n"])
    for measurement in metric.measurements.suffix(Self.newest).reversed() {
      let score = Score(measurement, definition)
      text.line { text in
        text.append("|")
        text.cell(measurement.period.description)
        text.cell(place(measurement.scope))
        text.cell(group(measurement.scope))
        text.cell(score?.value)
        text.cell((score?.n).map(Double.init))
      }
    }
    text.blank()
  }

  private func uses(into text: inout MarkdownText) {
    guard !metric.uses.isEmpty else { return }
    text.section(words.whereUsed)
    for place in metric.uses {
      let journey = context.atlas.journeys[place.journey]
      text.line { text in
        text.append("- ")
        context.markdownLink(.journey(place.journey), journey.title.plain, into: &text)
        text.append(": ")
        text.text("\(journey.stages[place.stage].name.plain), \(context.site.use(at: place).name)")
      }
    }
  }

  /// `Set-up call, Trigger, Choosing a CRM`
  private func place(_ scope: Measurement.Scope) -> String {
    let atlas = context.atlas
    let journey = scope.journey.flatMap { context.site.journeyIndex[$0] }.map { atlas.journeys[$0] }
    let parts = [
      scope.touchpoint.map { id in atlas.touchpointIndex(id).map { atlas.touchpoints[$0].name } ?? id },
      scope.stage.map { journey?.stage($0)?.name.plain ?? $0 }, journey?.title.plain ?? scope.journey,
    ].compactMap { $0 }
    return parts.isEmpty ? words.everywhere : parts.joined(separator: ", ")
  }

  private func group(_ scope: Measurement.Scope) -> String {
    let parts = [scope.persona.map { context.atlas.persona($0)?.name.plain ?? $0 }, scope.segment]
      .compactMap { $0 }
    return parts.isEmpty ? words.all : parts.joined(separator: ", ")
  }
}
