/// Rules, budgets and accepted gaps.
extension Message {
  // MARK: What is wrong in site.yml

  static func unknownField(_ word: String, near: String?, known: [String]) -> Message {
    Message(
      .invalidValue, "“\(word)” is nothing that a rule can ask for",
      help: didYouMean(near, otherwise: "write one of: \(known.joined(separator: ", "))"))
  }

  static func fieldOfOthers(_ field: String, _ subject: RuleSubject, known: [String]) -> Message {
    Message(
      .invalidValue, "a \(subject.rawValue) has no “\(field)”",
      help: "write one of: \(known.joined(separator: ", "))")
  }

  static func mixedConditions(_ text: String) -> Message {
    Message(
      .invalidValue, "“\(text)” may mean two things: it mixes “and” and “or”",
      help: "write a list, one condition a line: all of its lines must hold")
  }

  static func emptyCondition() -> Message {
    Message(
      .invalidValue, "a condition is missing here",
      help: "write one like “emotion <= -1”, “owner” or “no owner”")
  }

  static func onlyGiven(_ field: String) -> Message {
    Message(
      .invalidValue, "“\(field)” cannot be compared: it is there or not",
      help: "write “\(field)” or “no \(field)”")
  }

  static func notANumber(_ value: String, _ field: String) -> Message {
    Message(
      .invalidValue, "“\(value)” is no number that “\(field)” can be held against",
      help: "write a number, like “\(field) <= 2”")
  }

  static func notOrdered(_ field: String, _ sign: String) -> Message {
    Message(
      .invalidValue, "“\(field)” is a word, so “\(sign)” says nothing of it",
      help: "write “\(field) is …” or “\(field) is not …”")
  }

  static func unknownChoice(_ value: String, _ field: String, near: String?, choices: [String]) -> Message {
    Message(
      .invalidValue, "“\(value)” cannot be the value of “\(field)”",
      help: didYouMean(near, otherwise: "write \(choice(choices))"))
  }

  static func ruleWithoutID(_ key: String) -> Message {
    Message(
      .invalidValue, "this entry of “\(key)” has no id",
      help: "write “- id: a-name” as its first line")
  }

  static func ruleWithoutEach(_ key: String, _ near: String?) -> Message {
    Message(
      .invalidValue, "this entry of “\(key)” does not say what it looks at",
      help: near.map { "did you mean the rule “\($0)”, which ships?" }
        ?? "write “each:” with \(choice(RuleSubject.allCases.map(\.rawValue)))")
  }

  static func ruleAsksNothing() -> Message {
    Message(
      .invalidValue, "this asks for nothing",
      help: "write “when:” with a condition, “needs:” with what must be there, or both")
  }

  static func twoLimits() -> Message {
    Message(
      .invalidValue, "a budget has one limit, and this is the second",
      help: "keep “at_most:” or “at_least:”; write two budgets for both")
  }

  static func limitWithoutNeeds() -> Message {
    Message(
      .invalidValue, "“at_least:” counts what meets “needs:”, and there is none",
      help: "write “needs:” with what must be there, or “at_most:”")
  }

  // MARK: What rules and budgets find

  /// What a rule finds at one place. Rules that are older than `rules:` have sentences of their own.
  static func rule(_ rule: Rule, _ name: String, _ subject: RuleSubject, lacks: [Clause]) -> Message {
    switch rule.code {
    case .stageWithoutTouchpoint where rule.isShipped: return .stageWithoutTouchpoint(name)
    case .touchpointWithoutOwner where rule.isShipped: return .touchpointWithoutOwner(name)
    case .touchpointWithoutMetric where rule.isShipped: return .touchpointWithoutMetric(name)
    case .painWithoutOpportunity where rule.isShipped: return .painWithoutOpportunity(name)
    case .unusedPersona where rule.isShipped: return .unusedPersona(name)
    default: break
    }
    let lack = lacks.isEmpty ? "" : " has " + lacks.map(\.lack).joined(separator: " and ")
    return Message(
      rule.code, "“\(name)”\(lack): \(rule.message) (rule “\(rule.id)”)", help: help(lacks, subject))
  }

  static func moreOfRule(_ rule: Rule, _ count: Int) -> Message {
    Message(
      rule.code, "the rule “\(rule.id)” finds \(count) more here and below: \(rule.message)",
      help: "the overview of the site leads to all of them; site.yml can switch the rule off")
  }

  private static func help(_ lacks: [Clause], _ subject: RuleSubject) -> String {
    let decides = subject == .touchpoint || subject == .opportunity
    let accept = "say why it stays: “accepted because …”"
    guard let field = lacks.first?.any.first?.field else {
      return decides ? "change it, or \(accept)" : "change it, or take the rule out of site.yml"
    }
    let write: String
    switch (field, subject) {
    case (.label(.opportunity), _):
      write = "write what could be better: “- Opportunity: … | impact 4 | effort 2”"
    case (.journey, _): write = "name it in a journey's “personas:”"
    case (.target, .metric): write = "write “target:” below it in site.yml"
    case (.label, .metric): write = "name it in the column “metric” of a touchpoint"
    case (_, .metric): write = "measure it: write a row for it in content/metrics/"
    case (_, .touchpoint): write = "fill the cell “\(field.name)”"
    case (_, .opportunity): write = "write “| \(field.name) …” behind it, or fill its cell"
    default: write = "write “- \(field.name.prefix(1).uppercased() + field.name.dropFirst()): …”"
    }
    return decides ? "\(write), or \(accept)" : write
  }

  /// One of the places that are over a budget.
  static func overBudget(_ name: String, _ result: BudgetResult, canBeAccepted: Bool) -> Message {
    Message(
      .budgetExceeded,
      "“\(name)” is over a budget: \(result.budget.message) (\(figure(of: result)); budget “\(result.budget.id)”)",
      help: canBeAccepted
        ? "change it, or say why it stays: “accepted because …”"
        : "change it, or set another limit in site.yml")
  }

  /// The budget itself, where its places are too many, or are not what it counts.
  static func budgetExceeded(_ result: BudgetResult) -> Message {
    Message(
      .budgetExceeded, "this budget does not hold: \(figure(of: result)) (budget “\(result.budget.id)”)",
      help: "change what it counts, accept what stays, or set another limit")
  }

  /// `3 of 40, at most 0`, `21 of 40 = 52.5 %, at least 60 %`.
  static func figure(of result: BudgetResult) -> String {
    let least = if case .atLeast = result.budget.limit { true } else { false }
    let limit = least ? "at least" : "at most"
    switch result.budget.limit.amount {
    case .count(let count):
      return
        "\(Report.grouped(result.counted)) of \(Report.grouped(result.asked)), \(limit) \(Report.grouped(count))"
    case .percent(let percent):
      let share = result.percent.map { " = \(JSONWriter.decimal($0)) %" } ?? ""
      return "\(Report.grouped(result.counted)) of \(Report.grouped(result.asked))\(share), "
        + "\(limit) \(JSONWriter.decimal(percent)) %"
    }
  }

  // MARK: Accepted gaps

  static func acceptanceWithoutReason() -> Message {
    Message(
      .acceptanceWithoutReason, "the gap is accepted without a reason, so it stays open",
      help: "write why: “accepted because the law asks for it”")
  }

  static func acceptanceOverdue(_ name: String, _ kind: Acceptance.Kind, _ day: String) -> Message {
    Message(
      .acceptanceOverdue, "“\(name)” was \(kind.rawValue) until \(day): its gap is open again",
      help: "decide anew and set another day, or take the decision out")
  }
}
