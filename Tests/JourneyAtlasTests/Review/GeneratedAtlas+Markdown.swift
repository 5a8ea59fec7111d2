import JourneyAtlas
import MarkdownTree

/// Ways to write the same: chosen anew for each file.
struct WritingStyle {
  let labels: Int
  let isTable: Bool
  let isAligned: Bool
  let width: Int
  let isReversed: Bool
  let bullet: String
  let isEmphasised: Bool

  init(_ random: inout SplitMix) {
    labels = Int.random(in: 0..<4, using: &random)
    isTable = Bool.random(using: &random)
    isAligned = Bool.random(using: &random)
    width = [20, 40, 80, 1_000].randomElement(using: &random) ?? 80
    isReversed = Bool.random(using: &random)
    bullet = ["-", "*", "+"].randomElement(using: &random) ?? "-"
    isEmphasised = Bool.random(using: &random)
  }
}

extension GeneratedAtlas {
  /// All lines in one style, sorted: equal where nothing was edited but the order of things.
  var plainLines: [String] {
    var random = SplitMix(state: 0)
    let style = WritingStyle(&random)
    let files =
      personas.map { ($0.file, Self.text(of: $0, style)) }
      + journeys.map { ($0.file, text(of: $0, style)) }
      + [("site", siteText(&random)), ("figures", figureText(&random))]
    return files.flatMap { name, text in text.split(separator: "\n").map { "\(name): \($0)" } }.sorted()
  }

  /// The files, in a style of their own each.
  func files(_ random: inout SplitMix) -> [SourceFile] {
    var files = [SourceFile(path: "content/site.yml", text: siteText(&random))]
    for persona in personas {
      files.append(
        SourceFile(
          path: "content/personas/\(persona.file).md", text: Self.text(of: persona, WritingStyle(&random))))
    }
    for journey in journeys {
      files.append(
        SourceFile(
          path: "content/journeys/\(journey.file).md", text: text(of: journey, WritingStyle(&random))))
    }
    files.append(SourceFile(path: "content/metrics/nps.csv", text: figureText(&random)))
    return files
  }

  private func siteText(_ random: inout SplitMix) -> String {
    let keys = [
      "title: \(site.title)", "crosshair: \(site.crosshair)",
      "channels: [\(site.channels.joined(separator: ", "))]",
      "metrics:\n  - id: nps\n    calc: nps\n    target: \(site.target)",
      "budgets:\n  - id: short\n    each: touchpoint\n    when: shortfall >= 2\n    at_most: \(site.budget)\n"
        + "    message: too many fall short",
    ]
    return keys.shuffled(using: &random).joined(separator: "\n") + "\n"
  }

  private func figureText(_ random: inout SplitMix) -> String {
    let rows = figures.map {
      "2026-\($0.month < 10 ? "0" : "")\($0.month),nps,\($0.value),\($0.n),\($0.journey ?? "")"
    }
    return (["date,metric,value,n,journey"] + rows.shuffled(using: &random)).joined(separator: "\n") + "\n"
  }

  private static func text(of persona: Persona, _ style: WritingStyle) -> String {
    let keys = ["share: \(persona.share)", "goals: [\(persona.goals.joined(separator: ", "))]"]
    return "---\n" + (style.isReversed ? keys.reversed() : keys).joined(separator: "\n") + "\n---\n\n# "
      + persona.name + "\n\n" + paragraph(persona.prose, style)
  }

  private func text(of journey: Journey, _ style: WritingStyle) -> String {
    var keys = ["state: \(journey.state)", "personas: [\(journey.personas.joined(separator: ", "))]"]
    if let owner = journey.owner { keys.append("owner: \(owner)") }
    if style.isReversed { keys.reverse() }
    var text = "---\n" + keys.joined(separator: "\n") + "\n---\n\n# \(journey.title)\n\n"
    text += Self.paragraph(journey.prose, style) + Self.field("Goal", journey.goals, style)
    for stage in journey.stages {
      text += "## \(stage.name)\n\n" + body(stage, style)
      for step in stage.steps { text += "### \(step.name)\n\n" + body(step, style) }
    }
    if !journey.notes.isEmpty { text += "## Notes\n\n" + Self.paragraph(journey.notes, style) }
    return text
  }

  /// Lists come first: behind a label above a list of its own, an item of another label would belong to that list.
  private func body(_ stage: Stage, _ style: WritingStyle) -> String {
    var text = Self.paragraph(stage.prose, style)
    text += (stage.fields["Weather"] ?? []).map { "\(style.bullet) Weather: \($0)\n" }.joined()
    for opportunity in stage.opportunities {
      var value = opportunity.text
      if let impact = opportunity.impact { value += " | impact \(impact)" }
      if let owner = opportunity.owner { value += " | owner \(owner)" }
      text += "\(style.bullet) Opportunity: \(value)\n"
    }
    text += Self.touchpoints(stage.touchpoints, style) + "\n"
    text += emotions(stage, style)
    for label in style.isReversed ? Self.labels.reversed() : Self.labels where label != "Weather" {
      text += Self.field(label, stage.fields[label] ?? [], style)
    }
    for quote in stage.quotes { text += "> \(quote.text)\n> — \(quote.source)\n\n" }
    return text
  }

  /// Those of personas below the stage's own, or behind a label each.
  private func emotions(_ stage: Stage, _ style: WritingStyle) -> String {
    let feelings = stage.feelings.sorted { $0.key < $1.key }.map { file, value in
      (style.isReversed ? file : personas.first { $0.file == file }?.name ?? file, value)
    }
    var text = ""
    if let emotion = stage.emotion {
      let end = stage.end.map { " -> \($0)" } ?? ""
      let own = "\(emotion)\(end)" + (stage.words.map { " \($0)" } ?? "")
      if style.labels == 0 {
        return "\(style.bullet) Emotion: \(own)\n" + feelings.map { "  - \($0): \($1)\n" }.joined() + "\n"
      }
      text = Self.field("Emotion", [own], style)
    }
    return text + feelings.map { Self.field("Emotion (\($0))", ["\($1)"], style) }.joined()
  }

  private static func field(_ label: String, _ values: [String], _ style: WritingStyle) -> String {
    guard let first = values.first else { return "" }
    switch style.labels {
    case 0: return values.map { "\(style.bullet) \(label): \($0)\n" }.joined() + "\n"
    case 1: return values.map { "**\(label):** \($0)\n\n" }.joined()
    case 2 where !label.hasPrefix("Emotion"):
      return "\(style.bullet) \(label):\n" + values.map { "  - \($0)\n" }.joined() + "\n"
    case 3 where !label.hasPrefix("Emotion"):
      return "**\(label)**\n\n" + values.map { "\(style.bullet) \($0)\n" }.joined() + "\n"
    default:
      return values.count == 1
        ? "**\(label)**: \(first)\n\n" : values.map { "\(style.bullet) \(label)：\($0)\n" }.joined() + "\n"
    }
  }

  private static func paragraph(_ sentences: [String], _ style: WritingStyle) -> String {
    var lines = [""]
    for word in sentences.joined(separator: " ").split(separator: " ") {
      if lines[lines.count - 1].count + word.count > style.width { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    let text = lines.joined(separator: "\n")
    return text.isEmpty ? "" : (style.isEmphasised ? "*\(text)*" : text) + "\n\n"
  }

  private static func touchpoints(_ touchpoints: [Touchpoint], _ style: WritingStyle) -> String {
    if touchpoints.isEmpty { return "" }
    let columns = ["Channel", "Owner", "Importance", "Performance", "Effort", "Status"]
    let order = style.isReversed ? columns.reversed() : columns
    func cell(_ touchpoint: Touchpoint, _ column: String) -> String {
      switch column {
      case "Channel":
        (style.isReversed ? touchpoint.channels.reversed() : touchpoint.channels).joined(separator: ", ")
      case "Owner": touchpoint.owner ?? ""
      case "Importance": touchpoint.importance.map(String.init) ?? ""
      case "Performance": touchpoint.performance.map(String.init) ?? ""
      case "Effort": touchpoint.effort.map(String.init) ?? ""
      default: touchpoint.status ?? ""
      }
    }
    guard style.isTable else {
      return touchpoints.map { touchpoint in
        let cells = order.map { ($0.lowercased(), cell(touchpoint, $0)) }.filter { !$0.1.isEmpty }
        return "\(style.bullet) Touchpoint: \(touchpoint.name)" + cells.map { " | \($0.0) \($0.1)" }.joined()
          + "\n"
      }.joined() + "\n"
    }
    let rule = style.isAligned ? "| --: | :-: |" : "| --- | --- |"
    var text = "\n| Touchpoint | " + order.joined(separator: " | ") + " |\n" + rule
    text += order.dropFirst().map { _ in style.isAligned ? " ---: |" : "---|" }.joined() + "\n"
    for touchpoint in style.isReversed ? touchpoints.reversed() : touchpoints {
      text += "| \(touchpoint.name) | " + order.map { cell(touchpoint, $0) }.joined(separator: " | ") + " |\n"
    }
    return text + "\n"
  }
}
