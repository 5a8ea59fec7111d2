import MarkdownTree

@testable import JourneyAtlas
@testable import SitePages

/// Small atlases made by hand, so that page tests do not depend on the reader.
enum Fixture {
  static let nowhere = Span(0, 0)

  static func rich(_ text: String) -> RichText { RichText(text, span: nowhere) }

  static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)]), span: nowhere) }

  static func field(_ label: KnownLabel, _ wording: String, _ values: [String]) -> Field {
    Field(label: .known(label), wording: wording, values: values.map { Value(text: rich($0)) })
  }

  static func use(
    _ name: String, id: String, channels: [String] = [], owners: [String] = [], importance: Double? = nil,
    performance: Double? = nil, effort: Double? = nil, line: Int = 1
  ) -> TouchpointUse {
    var use = TouchpointUse(touchpoint: id, name: rich(name), span: nowhere, line: line)
    use.channels = channels
    use.owners = owners
    use.importance = importance
    use.performance = performance
    use.effort = effort
    return use
  }

  static func stage(_ name: String, id: String, number: Int, line: Int = 1) -> Stage {
    Stage(id: id, name: rich(name), number: number, span: nowhere, line: line)
  }

  static func journey(_ id: String, _ title: String, stages: [Stage]) -> Journey {
    var journey = Journey(
      id: id, title: rich(title), source: "content/journeys/\(id).md", language: "en")
    journey.stages = stages
    return journey
  }

  /// Links what a reader would link: touchpoints, channels and owners from the rows of the journeys.
  static func atlas(
    _ journeys: [Journey], personas: [Persona] = [], groups: [String: Channel.Group] = [:],
    metrics: [Metric] = [], pages: [ProsePage] = [], redirects: [Redirect] = [], site: Site = Site()
  ) -> Atlas {
    var touchpoints: [String: Touchpoint] = [:]
    var channels: [String: Channel] = [:]
    var owners: [String: Owner] = [:]
    for (j, journey) in journeys.enumerated() {
      for owner in journey.owners {
        owners[owner, default: Owner(id: slug(owner), name: owner, wordings: [owner])].journeys
          .append(journey.id)
      }
      for (s, stage) in journey.stages.enumerated() {
        for (row, use) in stage.allTouchpoints.enumerated() {
          let place = Place(journey: j, stage: s, row: row)
          let name = use.name.plain
          touchpoints[use.touchpoint, default: Touchpoint(id: use.touchpoint, name: name, uses: [])].uses
            .append(place)
          for word in use.channels {
            let fresh = Channel(id: slug(word), name: word, group: groups[word], wordings: [word])
            channels[word, default: fresh].uses.append(place)
          }
          for word in use.owners {
            owners[word, default: Owner(id: slug(word), name: word, wordings: [word])].uses.append(place)
          }
        }
      }
      for (o, opportunity) in journey.opportunities.enumerated() {
        guard let word = opportunity.owner else { continue }
        owners[word, default: Owner(id: slug(word), name: word, wordings: [word])].opportunities
          .append(Owner.OpportunityPlace(journey: j, opportunity: o))
      }
    }
    for persona in personas {
      for word in persona.channels { channels[word]?.preferredBy.append(persona.id) }
    }
    return Atlas(
      site: site, journeys: journeys, personas: personas,
      touchpoints: touchpoints.values.sorted { $0.id < $1.id },
      channels: channels.values.sorted { $0.id < $1.id }, owners: owners.values.sorted { $0.id < $1.id },
      metrics: metrics, pages: pages, redirects: redirects, leftOut: [])
  }

  static func slug(_ name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: "-")
  }

  /// The example of METHODS in two stages, one of them with a step; a persona who walks it.
  static func small(metrics: [Metric] = [], site: Site = Site()) -> Atlas {
    var trigger = stage("Trigger", id: "trigger", number: 1, line: 21)
    trigger.emotion = Emotion(value: 1, to: -2, words: "<shaken>")
    trigger.fields = [field(.pain, "Pain points", ["nobody owns the log", "two sheets"])]
    trigger.quotes = [
      Quote(
        blocks: [paragraph("We lost it twice."), paragraph("Twice!")], source: rich("interview 12"),
        span: nowhere)
    ]
    trigger.touchpoints = [
      use(
        "Direct mail", id: "direct-mail", channels: ["Paper"], owners: ["Marketing"], importance: 0,
        effort: 4,
        line: 30),
      use(
        "Search results", id: "search-results", channels: ["Search", "Web"], importance: 5, performance: 2,
        effort: 1, line: 31),
    ]
    var step = stage("Reads blogs", id: "reads-blogs", number: 1, line: 40)
    step.touchpoints = [
      use(
        "Free trial", id: "free-trial", channels: ["Web"], importance: 2, performance: 4, effort: 5, line: 42)
    ]
    trigger.steps = [step]
    let sign = stage("Sign", id: "sign", number: 2, line: 50)
    var journey = journey("choosing-a-crm", "Choosing a CRM", stages: [trigger, sign])
    journey.personas = ["olga"]
    journey.owners = ["Growth", "Sales"]
    journey.fields = [
      Field(
        label: .own("Weather"), wording: "Weather",
        values: [Value(text: rich("rain"), attributes: [])])
    ]
    var opportunity = Opportunity(text: rich("a guide"), stage: "trigger", line: 33)
    opportunity.owner = "Content team"
    opportunity.impact = 4
    journey.opportunities = [opportunity]
    var olga = Persona(
      id: "olga", name: rich("Olga Brandt"), source: "content/personas/olga.md", language: "en")
    olga.channels = ["Search", "Phone"]
    olga.segments = ["Mid-size freight"]
    olga.fields = [
      PersonaField(label: .challenge, wording: "Frustrations", values: [Value(text: rich("trials"))])
    ]
    return atlas(
      [journey], personas: [olga], groups: ["Search": .digital, "Web": .digital, "Paper": .physical],
      metrics: metrics, site: site)
  }

  /// A metric with one measurement.
  static func metric() -> Metric {
    var definition = MetricDefinition(id: "ctr", name: "Click-through rate")
    definition.calc = .clickThrough
    definition.unit = "%"
    definition.target = 4
    definition.direction = .higherIsBetter
    let row = Period(iso: "2026-10").map { period in
      var row = Measurement(metric: "ctr", period: period, path: "content/metrics/ctr.csv", line: 2)
      (row.numerator, row.denominator) = (400, 12_500)
      return row
    }
    return Metric(definition, measurements: row.map { [$0] } ?? [])
  }
}
