extension Linker {
  /// Gaps that were accepted or planned until a day that is over are open again.
  mutating func reopen(_ journey: inout Journey, _ draft: Draft) {
    var over: [(message: Message, acceptance: Acceptance)] = []
    func look(at acceptance: inout Acceptance?, of name: () -> String) {
      guard let found = acceptance, let day = found.review.flatMap({ Day(iso: $0) }), day < today else {
        return
      }
      acceptance?.isOverdue = true
      over.append((.acceptanceOverdue(name(), found.kind, found.review ?? ""), found))
    }
    func look(at uses: inout [TouchpointUse]) {
      for index in uses.indices where uses[index].acceptance != nil {
        let name = uses[index].name
        look(at: &uses[index].acceptance) { name.plain }
      }
    }
    for stage in journey.stages.indices {
      look(at: &journey.stages[stage].touchpoints)
      for step in journey.stages[stage].steps.indices {
        look(at: &journey.stages[stage].steps[step].touchpoints)
      }
    }
    for index in journey.opportunities.indices {
      let text = journey.opportunities[index].text
      look(at: &journey.opportunities[index].acceptance) { text.plain }
    }
    guard !over.isEmpty else { return }
    report(in: draft) { findings in
      for (message, acceptance) in over { findings.report(message, at: acceptance.span) }
    }
  }
}
