import JourneyAtlas
import MarkdownTree

/// What was read, as the documentation shows it below its samples: one fact a line, nothing that has its
/// default.
///
///     journey #choosing-a-crm: Choosing a CRM
///       goal: stop losing complaints
///       stage 1 #trigger: Trigger (researched)
///         emotion: -1, words: frustrated
///         touchpoint: Search results | channel Search | importance 5
struct ReadingDump {
  private(set) var lines: [String] = []
  private var depth = 0

  /// Everything of an atlas that is not at its default.
  static func lines(of atlas: Atlas) -> [String] {
    var dump = ReadingDump()
    for journey in atlas.journeys { dump.add(journey) }
    for persona in atlas.personas { dump.add(persona) }
    for metric in atlas.metrics where !metric.measurements.isEmpty { dump.add(metric) }
    for page in atlas.pages {
      dump.line("page \(page.path): \(page.title.plain)")
      dump.nested { dump in dump.add(prose: page.blocks) }
    }
    for redirect in atlas.redirects {
      let target =
        switch redirect.target {
        case .journey(let id): "journey #\(id)"
        case .persona(let id): "persona #\(id)"
        }
      dump.line("redirect: \(redirect.from) to \(target)")
    }
    for edition in atlas.editions {
      dump.line("edition \(edition.language.rawValue)")
      dump.nested { dump in
        dump.addWords(of: edition.atlas, unlike: atlas)
        for (journey, base) in zip(edition.atlas.journeys, atlas.journeys) where journey.source != base.source
        {
          dump.add(journey)
        }
        for (persona, base) in zip(edition.atlas.personas, atlas.personas) where persona.source != base.source
        {
          dump.add(persona)
        }
      }
    }
    return dump.lines
  }

  /// What the words of site.yml make another.
  private mutating func addWords(of edition: Atlas, unlike atlas: Atlas) {
    guard edition.site.source != atlas.site.source else { return }
    line("site: \(edition.site.title ?? "–")")
    nested { dump in
      if let description = edition.site.description { dump.line("description: \(description)") }
      for (own, base) in zip(edition.channels, atlas.channels) where own.name != base.name {
        dump.line("channel \(base.name): \(own.name)")
      }
      for (own, base) in zip(edition.owners, atlas.owners) where own.name != base.name {
        dump.line("owner \(base.name): \(own.name)")
      }
      for (own, base) in zip(edition.metrics, atlas.metrics) where own.definition != base.definition {
        dump.add(own)
      }
    }
  }

  private mutating func add(_ metric: Metric) {
    let definition = metric.definition
    var about = [definition.calc?.rawValue, definition.unit, definition.direction?.rawValue].compactMap(
      \.self)
    if let target = definition.target { about.append("target \(JSONWriter.decimal(target))") }
    line("metric #\(metric.id): \(metric.name) (\(about.joined(separator: ", ")))")
    nested { dump in
      for measurement in metric.measurements {
        let scope = measurement.scope
        let place = [scope.touchpoint, scope.stage, scope.journey, scope.persona, scope.segment].compactMap(
          \.self)
        var text = ([measurement.period.description] + place).joined(separator: " | ")
        if let score = Score(measurement, definition) {
          text += ": \(JSONWriter.decimal(score.value))"
          if let interval = score.interval {
            text += " (\(JSONWriter.decimal(interval.low)) to \(JSONWriter.decimal(interval.high)))"
          }
          if let n = score.n { text += " | n \(n)" }
          if score.isSmallSample { text += " | small sample" }
        }
        dump.line(text)
      }
    }
  }

  /// One journey.
  static func lines(of journey: Journey) -> [String] {
    var dump = ReadingDump()
    dump.add(journey)
    return dump.lines
  }

  /// The same without the line that names the journey.
  static func lines(inside journey: Journey) -> [String] {
    var dump = ReadingDump()
    dump.add(contentsOf: journey)
    return dump.lines
  }

  /// What stands in one stage, without the line that names it.
  static func lines(inside stage: Stage) -> [String] {
    var dump = ReadingDump()
    dump.add(contentsOf: stage)
    return dump.lines
  }

  private mutating func line(_ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  private mutating func nested(_ body: (inout ReadingDump) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  // MARK: Journeys

  private mutating func add(_ journey: Journey) {
    line("journey #\(journey.id): \(journey.title.plain)")
    nested { dump in dump.add(contentsOf: journey) }
  }

  private mutating func add(contentsOf journey: Journey) {
    if journey.kind != .customer { line("kind: \(journey.kind.rawValue)") }
    if journey.state != .current { line("state: \(journey.state.rawValue)") }
    if journey.language != "en" { line("language: \(journey.language)") }
    for id in journey.personas { line("persona: #\(id)") }
    for name in journey.unknownPersonas { line("persona: \(name)") }
    if let id = journey.compares { line("compares: #\(id)") }
    if let id = journey.lifecycle { line("lifecycle: \(id)") }
    if let owner = journey.owner { line("owner: \(owner)") }
    if let day = journey.reviewed { line("reviewed: \(day)") }
    add(fields: journey.fields)
    add(quotes: journey.quotes)
    add(tableHeads: journey.tableHeads)
    add(prose: journey.prose)
    for stage in journey.stages { add(stage, as: "stage") }
    add(opportunitiesOf: journey)
    for experiment in journey.experiments { add(experiment) }
    add(messagesOf: journey)
    for section in journey.sections {
      line("section: \(section.title.plain)")
      nested { dump in dump.add(prose: section.blocks) }
    }
  }

  /// Those of tables: the others stand in their stage already.
  private mutating func add(opportunitiesOf journey: Journey) {
    var shown = journey.fields.filter { $0.label == .known(.opportunity) }.flatMap(\.values).map(\.text)
    for place in journey.stages.flatMap({ [$0] + $0.steps }) {
      shown += place.values(.opportunity).map(\.text)
    }
    for opportunity in journey.opportunities where !shown.contains(opportunity.text) {
      var parts = ["opportunity: \(opportunity.text.plain)"]
      if let stage = opportunity.stage { parts.append("stage #\(stage)") }
      if let impact = opportunity.impact { parts.append("impact \(Self.number(impact))") }
      if let effort = opportunity.effort { parts.append("effort \(Self.number(effort))") }
      if let owner = opportunity.owner { parts.append("owner \(owner)") }
      if let status = opportunity.status { parts.append("status \(status)") }
      if let acceptance = opportunity.acceptance, !acceptance.standsInStatus {
        parts.append(Self.text(acceptance))
      }
      parts += opportunity.others.map { "\"\($0.wording)\" \($0.text)" }
      line(parts.joined(separator: " | "))
    }
  }

  private mutating func add(_ experiment: Experiment) {
    var parts = ["experiment: \(experiment.name.plain)"]
    if let stage = experiment.stage { parts.append("stage #\(stage)") }
    if let arm = experiment.control { parts.append("A \(arm.successes) of \(arm.trials)") }
    if let arm = experiment.variant { parts.append("B \(arm.successes) of \(arm.trials)") }
    if experiment.lowerIsBetter { parts.append("lower is better") }
    line(parts.joined(separator: " | "))
  }

  /// Those of tables: the others stand in their stage already.
  private mutating func add(messagesOf journey: Journey) {
    let fields = journey.stages.flatMap { [$0] + $0.steps }.flatMap { $0.values(.message) }.map(\.text)
    for message in journey.messages where !fields.contains(message.text) {
      var parts = ["message: \(message.text.plain)"]
      if let stage = message.stage { parts.append("stage #\(stage)") }
      if !message.channels.isEmpty { parts.append("channel \(message.channels.joined(separator: ", "))") }
      if let format = message.format { parts.append("format \(format)") }
      if !message.owners.isEmpty { parts.append("owner \(message.owners.joined(separator: ", "))") }
      parts += message.columns.map { "\"\($0.wording)\" \($0.text.plain)" }
      line(parts.joined(separator: " | "))
    }
  }

  private mutating func add(_ stage: Stage, as word: String) {
    let researched = stage.evidence == .researched ? " (researched)" : ""
    line("\(word) \(stage.number) #\(stage.id): \(stage.name.plain)\(researched)")
    nested { dump in dump.add(contentsOf: stage) }
  }

  private mutating func add(contentsOf stage: Stage) {
    if let emotion = stage.emotion { line("emotion: \(Self.text(emotion))") }
    for one in stage.personaEmotions { line("emotion of \(one.persona): \(Self.text(one.emotion))") }
    add(fields: stage.fields)
    for use in stage.touchpoints { add(use) }
    add(quotes: stage.quotes)
    add(tableHeads: stage.tableHeads)
    add(prose: stage.prose)
    for step in stage.steps { add(step, as: "step") }
  }

  private static func text(_ emotion: Emotion) -> String {
    var text = emotion.value.map(number) ?? "no number"
    if let to = emotion.to { text += " to \(number(to))" }
    if let words = emotion.words { text += ", words: \(words)" }
    return text
  }

  private mutating func add(_ use: TouchpointUse) {
    var parts = ["touchpoint: \(use.name.plain)"]
    if let channel = use.channel { parts.append("channel \(channel)") }
    if let owner = use.owner { parts.append("owner \(owner)") }
    if let importance = use.importance { parts.append("importance \(Self.number(importance))") }
    if let performance = use.performance { parts.append("performance \(Self.number(performance))") }
    if let effort = use.effort { parts.append("effort \(Self.number(effort))") }
    if let source = use.performanceSource { parts.append("from \(source)") }
    if !use.metrics.isEmpty { parts.append("metric \(use.metrics.joined(separator: ", "))") }
    if !use.personas.isEmpty { parts.append("persona \(use.personas.joined(separator: ", "))") }
    if !use.evidenceSources.isEmpty {
      parts.append("evidence \(use.evidenceSources.joined(separator: ", "))")
    }
    for column in use.columns where column.name != "status" || use.acceptance?.standsInStatus != true {
      let isKnown = ["status", "direction", "note"].contains(column.name)
      parts.append("\(isKnown ? column.name : "\"\(column.wording)\"") \(column.text.plain)")
    }
    if let acceptance = use.acceptance { parts.append(Self.text(acceptance)) }
    line(parts.joined(separator: " | "))
  }

  /// `accepted: the law asks for it, review 2027-03-01`.
  private static func text(_ acceptance: Acceptance) -> String {
    var text = acceptance.kind.rawValue
    if let reason = acceptance.reason { text += ": \(reason.plain)" }
    if let review = acceptance.review { text += ", review \(review)" }
    return acceptance.isOverdue ? text + ", open again" : text
  }

  // MARK: Personas

  private mutating func add(_ persona: Persona) {
    line("persona #\(persona.id): \(persona.name.plain)")
    nested { dump in
      if persona.language != "en" { dump.line("language: \(persona.language)") }
      for field in persona.fields {
        dump.add(values: field.values, label: field.label?.rawValue ?? "\"\(field.wording)\"")
      }
      dump.add(quotes: persona.quotes)
      dump.add(tableHeads: persona.tableHeads)
      dump.add(prose: persona.prose)
    }
  }

  // MARK: Parts

  private mutating func add(fields: [Field]) {
    for field in fields {
      let label =
        switch field.label {
        case .known(let label): label.rawValue
        case .own(let word): "\"\(word)\""
        }
      add(values: field.values, label: label)
    }
  }

  private mutating func add(values: [Value], label: String) {
    if values.isEmpty { line("\(label): nothing") }
    for value in values {
      let attributes = value.attributes.map { " | \($0.name)" + ($0.text.isEmpty ? "" : " \($0.text)") }
      line("\(label): \(value.text.plain)\(attributes.joined())")
      nested { dump in dump.add(prose: value.details) }
    }
  }

  private mutating func add(quotes: [Quote]) {
    for quote in quotes {
      let source = quote.source.map { " | source \($0.plain)" } ?? ""
      line("quote: \(quote.blocks.map(Self.text).joined(separator: " / "))\(source)")
    }
  }

  private mutating func add(tableHeads: [[RichText]]) {
    for head in tableHeads { line("header row: \(head.map(\.plain).joined(separator: ", "))") }
  }

  private mutating func add(prose blocks: [Block]) {
    for block in blocks { line("prose: \(Self.text(block))") }
  }

  /// A block in one line.
  private static func text(_ block: Block) -> String {
    switch block.content {
    case .heading(let level, let inlines):
      return String(repeating: "#", count: level) + " " + inlines.plainText
    case .paragraph(let inlines): return inlines.plainText
    case .list(let list):
      return list.items.map { "- " + $0.blocks.map(text).joined(separator: " ") }.joined(separator: " ")
    case .quote(let blocks): return blocks.map { "> " + text($0) }.joined(separator: " ")
    case .table(let table): return "a table of \(table.header.count) columns and \(table.rows.count) rows"
    case .code: return "code"
    case .html(let text): return "HTML \(text.split(whereSeparator: \.isNewline).joined(separator: " "))"
    case .thematicBreak: return "a line"
    }
  }

  /// `3`, `-1`, `0.8`.
  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
