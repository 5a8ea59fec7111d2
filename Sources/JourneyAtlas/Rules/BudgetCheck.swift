import MarkdownTree

/// Reports the budgets of site.yml that do not hold. What is not published does not count.
struct BudgetCheck {
  let atlas: Atlas
  /// site.yml.
  let settings: SourceFile
  /// By path.
  let sources: [String: SourceFile]

  /// A budget that more places are over is told once for the rest, in site.yml.
  static let placesABudget = 20

  func diagnostics() -> [Diagnostic] {
    let over = RuleReport(atlas, rules: []).budgets.filter { !$0.holds }
    return over.flatMap(diagnostics)
  }

  private func diagnostics(of result: BudgetResult) -> [Diagnostic] {
    guard let severity = result.budget.severity else { return [] }
    var all: [Diagnostic] = []
    func report(_ message: Message, in file: SourceFile, at span: Span) {
      var findings = Findings(file: file, severities: [:])
      findings.report(message, severity, at: span)
      all += findings.diagnostics
    }
    let least = if case .atLeast = result.budget.limit { true } else { false }
    if !least {
      for place in result.against.prefix(Self.placesABudget) {
        let (path, name, span) = located(place)
        guard let file = path == settings.path ? settings : sources[path] else { continue }
        report(.overBudget(name, result, canBeAccepted: place.canBeAccepted), in: file, at: span)
      }
    }
    if least || result.against.count > Self.placesABudget {
      report(.budgetExceeded(result), in: settings, at: result.budget.span)
    }
    return all
  }

  private func located(_ place: RulePlace) -> (path: String, name: String, span: Span) {
    func at(_ journey: Int, _ text: RichText, _ span: Span? = nil) -> (String, String, Span) {
      (atlas.journeys[journey].source, text.plain, span ?? text.span)
    }
    switch place {
    case .journey(let index): return at(index, atlas.journeys[index].title)
    case .opportunity(let journey, let index):
      return at(journey, atlas.journeys[journey].opportunities[index].text)
    case .stage(let journey, let stage, let step):
      let part = atlas.journeys[journey].stages[stage]
      return at(journey, (step.map { part.steps[$0] } ?? part).name)
    case .touchpoint(let place):
      let use = atlas.journeys[place.journey].stages[place.stage].allTouchpoints[place.row]
      return at(place.journey, use.name, use.span)
    case .persona(let index):
      let persona = atlas.personas[index]
      return (persona.source, persona.name.plain, persona.name.span)
    case .metric(let index):
      let definition = atlas.metrics[index].definition
      return (settings.path, definition.name, definition.span(in: settings))
    }
  }
}
