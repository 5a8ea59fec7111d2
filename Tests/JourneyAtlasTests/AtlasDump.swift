import JourneyAtlas

/// A journey as text, for goldens that people can read.
enum AtlasDump {
  static func dump(_ journey: Journey) -> String {
    var lines = ["journey \(journey.title.plain) (\(journey.kind.rawValue), \(journey.state.rawValue))"]
    if !journey.unknownPersonas.isEmpty {
      lines.append("  named: \(journey.unknownPersonas.joined(separator: ", "))")
    }
    if let owner = journey.owner { lines.append("  owner: \(owner)") }
    if let reviewed = journey.reviewed { lines.append("  reviewed: \(reviewed)") }
    lines += journey.fields.map { "  \(dump($0))" }
    if !journey.prose.isEmpty { lines.append("  prose: \(journey.prose.count)") }
    for stage in journey.stages {
      lines.append("stage \(stage.number) \(stage.id): \(stage.name.plain) (\(stage.evidence.rawValue))")
      lines += dump(stage).map { "  " + $0 }
    }
    for opportunity in journey.opportunities {
      let facts = [
        opportunity.stage.map { "stage \($0)" }, opportunity.impact.map { "impact \($0)" },
        opportunity.effort.map { "effort \($0)" }, opportunity.owner.map { "owner \($0)" },
      ]
      lines.append(
        "opportunity: \(([opportunity.text.plain] + facts.compactMap { $0 }).joined(separator: " | "))")
    }
    lines += journey.sections.map { "section: \($0.title.plain) (\($0.blocks.count) blocks)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func dump(_ stage: Stage) -> [String] {
    var lines: [String] = []
    if let emotion = stage.emotion {
      let figures = [emotion.value, emotion.to].compactMap { $0 }.map { "\($0)" }.joined(separator: " → ")
      lines.append(
        "emotion: " + [figures, emotion.words ?? ""].filter { !$0.isEmpty }.joined(separator: " | "))
    }
    lines += stage.fields.map(dump)
    for quote in stage.quotes {
      lines.append("quote of \(quote.source?.plain ?? "nobody"): \(quote.blocks.count) blocks")
    }
    for use in stage.touchpoints {
      let facts = [
        use.channel.map { "channel \($0)" }, use.owner.map { "owner \($0)" },
        use.importance.map { "importance \($0)" }, use.performance.map { "performance \($0)" },
        use.effort.map { "effort \($0)" },
      ]
      lines.append("touchpoint: " + ([use.name.plain] + facts.compactMap { $0 }).joined(separator: " | "))
    }
    if !stage.prose.isEmpty { lines.append("prose: \(stage.prose.count)") }
    if !stage.tableHeads.isEmpty {
      lines.append(
        "table head: \(stage.tableHeads.map { $0.map(\.plain).joined(separator: ", ") }.joined(separator: "; "))"
      )
    }
    for step in stage.steps {
      lines.append("step \(step.id): \(step.name.plain)")
      lines += dump(step).map { "  " + $0 }
    }
    return lines
  }

  private static func dump(_ field: Field) -> String {
    let values = field.values.map { value in
      ([value.text.plain] + value.attributes.map { "\($0.name) \($0.text)" }).joined(separator: " | ")
    }
    return "\(field.label.name) [\(field.wording)]: \(values.joined(separator: " / "))"
  }
}
