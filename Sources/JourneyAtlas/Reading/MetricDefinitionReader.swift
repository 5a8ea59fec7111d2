import MarkdownTree
import YAMLTree

/// Reads `metrics:` of site.yml: a list of names, of mappings, or one mapping from id to mapping.
///
///     metrics:
///       - nps
///       - { id: returns, name: Returned orders, calc: share, direction: lower, target: 4 }
struct MetricDefinitionReader {
  private let keys: Keys
  static let known = [
    "id", "name", "calc", "unit", "direction", "target", "scale", "description", "why",
  ]

  init(_ keys: Keys) { self.keys = keys }

  func read(_ findings: inout Findings) -> [MetricDefinition] {
    var definitions: [MetricDefinition] = []
    func add(_ definition: MetricDefinition?, at span: Span, _ findings: inout Findings) {
      guard let definition else { return }
      if let other = definitions.first(where: { $0.id == definition.id }) {
        findings.report(.duplicateMetric(definition.id, line: other.line), at: span)
      } else {
        definitions.append(definition)
      }
    }
    switch keys.node("metrics") {
    case .mapping(let entries, _):
      for entry in entries {
        let span = keys.span(entry.key.range)
        add(definition(entry.value, id: (entry.key.text, span), at: span, &findings), at: span, &findings)
      }
    default:
      for item in keys.items("metrics", &findings) {
        let span = keys.span(item.range)
        add(definition(item, id: nil, at: span, &findings), at: span, &findings)
      }
    }
    return definitions
  }

  private func definition(
    _ node: YAMLNode, id: (text: String, span: Span)?, at span: Span, _ findings: inout Findings
  ) -> MetricDefinition? {
    let line = findings.file.position(at: span.start).line
    switch node {
    case .scalar(let scalar):
      let name = scalar.isNull ? id?.text : scalar.text
      guard let name else { return nil }
      return Self.named(id: id?.text ?? name, name: name, line: line)
    case .mapping(let entries, _):
      let inner = keys.nested(entries)
      inner.reportUnknown(known: Self.known, &findings)
      let name = inner.text("name", &findings)
      guard let id = id ?? inner.text("id", &findings) ?? name else {
        findings.report(
          .invalidValue("metrics", "an entry", expected: "“- id: csat” with an id"), at: span)
        return nil
      }
      var definition = Self.named(id: id.text, name: name?.text ?? id.text, line: line)
      fill(&definition, from: inner, at: id.span, &findings)
      return definition
    case .sequence:
      findings.report(.invalidValue("metrics", "a nested list", expected: "“- id: csat”"), at: span)
      return nil
    }
  }

  private func fill(
    _ definition: inout MetricDefinition, from inner: Keys, at place: Span, _ findings: inout Findings
  ) {
    if let (text, span) = inner.text("calc", &findings) {
      if let calc = MetricDefinition.Calculation(rawValue: text.lowercased()) {
        definition.setCalculation(calc)
      } else {
        let known = MetricDefinition.Calculation.allCases.map(\.rawValue)
        findings.report(
          .invalidValue(
            "calc", text, expected: Message.choice(known), near: Spelling.nearest(to: text, in: known)),
          at: span)
      }
    }
    if let unit = inner.text("unit", &findings) { definition.unit = unit.text }
    if let (text, span) = inner.text("direction", &findings) {
      if let direction = Self.directions[Slug.make(text)] {
        definition.setDirection(direction)
      } else {
        findings.report(.invalidValue("direction", text, expected: "“higher” or “lower”"), at: span)
      }
    }
    if let (scale, span) = scale(inner, &findings) {
      let direction: MetricDefinition.Direction =
        scale.best > scale.worst ? .higherIsBetter : .lowerIsBetter
      if let said = inner.text("direction", &findings), Self.directions[Slug.make(said.text)] != direction {
        findings.report(.scaleAgainstDirection(), at: span)
      }
      definition.scale = scale
      definition.direction = direction
    }
    if let (text, span) = inner.text("target", &findings) {
      if let target = Self.number(text), definition.holds(target) {
        definition.target = target
      } else {
        findings.report(.invalidValue("target", text, expected: definition.expectedValue), at: span)
      }
      if definition.direction == nil { findings.report(.targetWithoutDirection(definition.id), at: span) }
    }
    definition.description = inner.text("description", &findings)?.text
    definition.why = inner.text("why", &findings)?.text
  }

  /// `[1, 7]`, from the worst value to the best, or `{ worst: 1, best: 7 }`.
  private func scale(
    _ inner: Keys, _ findings: inout Findings
  ) -> (scale: MetricDefinition.Scale, span: Span)? {
    guard let node = inner.node("scale") else { return nil }
    var numbers: [Double?] = []
    switch node {
    case .sequence(let items, _):
      numbers = items.map { item in
        if case .scalar(let scalar) = item { Self.number(scalar.text) } else { nil }
      }
    case .mapping(let entries, _):
      let ends = keys.nested(entries)
      ends.reportUnknown(known: ["worst", "best"], &findings)
      numbers = ["worst", "best"].map { ends.text($0, &findings).flatMap { Self.number($0.text) } }
    case .scalar: break
    }
    let span = keys.span(node.range)
    if numbers.count == 2, let worst = numbers[0], let best = numbers[1], worst != best {
      return (MetricDefinition.Scale(worst: worst, best: best), span)
    }
    findings.report(
      .invalidValue("scale", "this", expected: "the worst and the best value: scale: [1, 7]"), at: span)
    return nil
  }

  /// A finite decimal number; a percent sign may follow.
  private static func number(_ text: String) -> Double? {
    let bare = ListText.trimmed(text.hasSuffix("%") ? String(text.dropLast()) : text)
    return bare.hasPrefix("−") ? Numbers.read("-" + bare.dropFirst()) : Numbers.read(bare)
  }

  private static let directions: [String: MetricDefinition.Direction] = [
    "higher": .higherIsBetter, "higher-is-better": .higherIsBetter, "higher-is-easier": .higherIsBetter,
    "lower": .lowerIsBetter, "lower-is-better": .lowerIsBetter, "lower-is-easier": .lowerIsBetter,
  ]

  /// What an id or name alone says: `nps`, `csat`, `ces` and the shares are known.
  private static func named(id: String, name: String, line: Int) -> MetricDefinition {
    var definition = MetricDefinition(id: Slug.id(id), name: name, line: line)
    let calc =
      calculation(of: definition.id) ?? (name == id ? nil : calculation(of: Slug.make(name)))
    if let calc {
      definition.setCalculation(calc)
      if name == id { definition.name = fullNames[calc] ?? name }
    }
    return definition
  }

  private static func calculation(of slug: String) -> MetricDefinition.Calculation? {
    switch slug {
    case "ctr", "click-through-rate": .clickThrough
    case "net-promoter-score": .nps
    case "customer-effort-score": .ces
    case "customer-satisfaction-score": .csat
    case "conversion-rate": .conversion
    case "retention-rate": .retention
    case "churn-rate": .churn
    case "mean", "sum", "share": nil
    default: MetricDefinition.Calculation(rawValue: slug)
    }
  }

  private static let fullNames: [MetricDefinition.Calculation: String] = [
    .nps: "NPS", .csat: "CSAT", .ces: "CES",
  ]
}

extension MetricDefinition {
  /// Sets how it is computed, and what follows from that.
  fileprivate mutating func setCalculation(_ calc: Calculation) {
    self.calc = calc
    unit = calc.isShare ? "%" : nil
    switch calc {
    case .nps: scale = Scale(worst: -100, best: 100)
    case .csat: scale = Scale(worst: 0, best: 100)
    case .ces: scale = Scale(worst: 1, best: 7)
    default: scale = nil
    }
    switch calc {
    case .churn: direction = .lowerIsBetter
    case .mean, .sum, .share: direction = nil
    default: direction = .higherIsBetter
    }
  }

  /// A scale that follows from the calculation turns with the direction.
  fileprivate mutating func setDirection(_ direction: Direction) {
    if let scale, (scale.best > scale.worst) != (direction == .higherIsBetter) {
      self.scale = Scale(worst: scale.best, best: scale.worst)
    }
    self.direction = direction
  }
}

extension MetricDefinition {
  /// The values that can be; nil where any number can.
  var bounds: ClosedRange<Double>? {
    switch calc {
    case .nps: return -100...100
    case .csat, .share, .conversion, .retention, .churn, .clickThrough: return 0...100
    case .ces:
      guard let scale else { return 1...7 }
      return min(scale.worst, scale.best)...max(scale.worst, scale.best)
    case .mean, .sum, nil: return nil
    }
  }

  func holds(_ value: Double) -> Bool { bounds.map { $0.contains(value) } ?? true }

  /// For "write …".
  var expectedValue: String {
    guard let bounds else { return "a number" }
    return "a number from \(Int(bounds.lowerBound)) to \(Int(bounds.upperBound))"
  }
}
