import MarkdownTree

/// Reports what rules find in one file.
struct RuleCheck {
  let rules: [Rule]

  /// Hints of one rule in one file beyond this are counted: a thousand maps must not drown what matters.
  static let hintsAFile = 3

  /// Those of the site first.
  init(_ rules: [Rule]) {
    let rules = rules.filter { $0.severity != nil }
    self.rules = rules.filter { !$0.isShipped } + rules.filter(\.isShipped)
  }

  func check(_ facts: JourneyFacts, _ findings: inout Findings) {
    var told: [JourneyFacts.Case: [Clause]] = [:]
    for rule in rules {
      var against = facts.result(of: rule.demand).against
      // What a rule of the site tells already, a hint that ships need not tell again.
      if rule.isShipped, rule.severity == .hint {
        against.removeAll { finding in finding.lacks.allSatisfy { told[finding.thing]?.contains($0) ?? false }
        }
      } else if !rule.isShipped {
        for finding in against { told[finding.thing, default: []] += finding.lacks }
      }
      let found = against.map { finding in
        let (name, span) = facts.named(finding.thing, asking: rule.demand)
        return (Message.rule(rule, name, finding.subject, lacks: finding.lacks), span)
      }
      report(found, of: rule, &findings)
    }
  }

  /// Reports what is found of personas, each in a file of its own.
  func check(_ facts: PersonaFacts, in file: (_ index: Int, _ body: (inout Findings) -> Void) -> Void) {
    for rule in rules where rule.demand.subjects.contains(.persona) {
      for (_, index, lacks) in facts.result(of: rule.demand).against {
        let name = facts.personas[index].name
        let message = Message.rule(rule, name.plain, .persona, lacks: lacks)
        file(index) { report([(message, name.span)], of: rule, &$0) }
      }
    }
  }

  /// Reports what is found of metrics, in site.yml.
  func check(_ metrics: [Metric], _ findings: inout Findings) {
    let rules = rules.filter { $0.demand.subjects.contains(.metric) }
    guard !rules.isEmpty else { return }
    let facts = MetricFacts(metrics)
    for rule in rules {
      let found = facts.result(of: rule.demand).against.map { _, index, lacks in
        let definition = metrics[index].definition
        let message = Message.rule(rule, definition.name, .metric, lacks: lacks)
        return (message, definition.span(in: findings.file))
      }
      report(found, of: rule, &findings)
    }
  }

  private func report(_ found: [(Message, Span)], of rule: Rule, _ findings: inout Findings) {
    guard let severity = rule.severity else { return }
    let isCapped = severity == .hint && found.count > Self.hintsAFile + 1
    for (message, span) in isCapped ? found.prefix(Self.hintsAFile) : found[...] {
      findings.report(message, severity, at: span)
    }
    if isCapped {
      let (rest, span) = (found.count - Self.hintsAFile, found[Self.hintsAFile].1)
      findings.report(.moreOfRule(rule, rest), severity, at: span)
    }
  }
}

extension JourneyFacts {
  /// The name of a thing, and the place that a finding is about: the field that the rule asks about where it
  /// asks about one, else the name.
  func named(_ thing: Case, asking demand: Demand) -> (name: String, span: Span) {
    switch thing {
    case .journey: return (journey.title.plain, journey.title.span)
    case .touchpoint(let row):
      let use = use(row)
      return (use.name.plain, use.span)
    case .opportunity(let index):
      return (journey.opportunities[index].text.plain, journey.opportunities[index].text.span)
    case .stage(let stage):
      let parts = [journey.stages[stage]] + journey.stages[stage].steps
      return (parts[0].name.plain, Self.field(of: demand, in: parts) ?? parts[0].name.span)
    case .moment(let stage, let step):
      let part = part(stage, step)
      return (part.name.plain, Self.field(of: demand, in: [part]) ?? part.name.span)
    }
  }

  private static func field(of demand: Demand, in parts: [Stage]) -> Span? {
    for condition in demand.conditions.flatMap(\.any) where condition.test == .given {
      guard case .label(let label) = condition.field else { continue }
      if let value = parts.lazy.compactMap({ $0.values(label).first }).first { return value.text.span }
    }
    return nil
  }
}
