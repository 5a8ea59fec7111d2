/// How the rules and budgets of a site stand: what they find, in the order of the atlas.
public struct RuleReport: Sendable {
  /// Rules that are switched on, in the order of site.yml behind those that ship.
  public var rules: [Finding]
  /// Budgets that are switched on, in the order of site.yml.
  public var budgets: [BudgetResult]

  public struct Finding: Sendable {
    public var rule: Rule
    public var places: [RulePlace]
  }

  public init(_ atlas: Atlas) {
    self.init(atlas, rules: atlas.site.rules)
  }

  init(_ atlas: Atlas, rules: [Rule]) {
    let rules = rules.filter { $0.severity != nil }
    let budgets = atlas.site.budgets.filter { $0.severity != nil }
    self.rules = rules.map { Finding(rule: $0, places: []) }
    self.budgets = budgets.map { BudgetResult(budget: $0, asked: 0, against: []) }
    for index in atlas.journeys.indices {
      let facts = JourneyFacts(atlas.journeys[index], atlas.site)
      add(facts, rules, budgets) { facts.place($0, journey: index) }
    }
    let met = atlas.journeys.reduce(into: Set<String>()) { $0.formUnion($1.personasMet) }
    add(PersonaFacts(personas: atlas.personas, met: met), rules, budgets) { .persona($0) }
    let demands = rules.map(\.demand) + budgets.map(\.demand)
    if demands.contains(where: { $0.subjects.contains(.metric) }) {
      add(MetricFacts(atlas.metrics), rules, budgets) { .metric($0) }
    }
  }

  private mutating func add<Facts: RuleFacts>(
    _ facts: Facts, _ rules: [Rule], _ budgets: [Budget], place: (Facts.Case) -> RulePlace
  ) {
    for (index, rule) in rules.enumerated() {
      self.rules[index].places += facts.result(of: rule.demand).against.map { place($0.thing) }
    }
    for (index, budget) in budgets.enumerated() {
      let result = facts.result(of: budget.demand)
      self.budgets[index].asked += result.asked
      self.budgets[index].against += result.against.map { place($0.thing) }
    }
  }

  /// How many budgets hold.
  public var holding: Int { budgets.count { $0.holds } }
}
