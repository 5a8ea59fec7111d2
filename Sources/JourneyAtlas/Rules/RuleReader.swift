import MarkdownTree
import YAMLTree

/// Reads `rules:` and `budgets:` of site.yml. A rule with a problem is left out; the problem is an error.
struct RuleReader {
  let keys: Keys
  let labels: LabelTable
  /// Severities by code, which rules without one of their own have.
  let severities: [String: Severity?]
  /// The rules that ship. One of the same id changes it.
  let known: [Rule]
  var channels: [String: [String]] = [:]

  private static let common = ["id", "each", "when", "needs", "where_used", "severity", "message"]

  // MARK: Rules

  func rules(_ findings: inout Findings) -> [Rule] {
    var rules = known.map(withSeverityOfCode)
    var ids: Set<String> = []
    for entry in entries("rules", &findings) {
      entry.reportUnknown(known: Self.common, &findings)
      guard let id = id(of: entry, "rules", &ids, &findings) else { continue }
      let shipped = rules.firstIndex { $0.id == id }
      guard let rule = rule(entry, id: id, over: shipped.map { rules[$0] }, &findings) else { continue }
      if let shipped { rules[shipped] = rule } else { rules.append(rule) }
    }
    return rules
  }

  private func withSeverityOfCode(_ rule: Rule) -> Rule {
    guard let severity = severities[rule.code.rawValue] else { return rule }
    var rule = rule
    rule.severity = severity
    return rule
  }

  /// `shipped` is the rule of the same id.
  private func rule(_ entry: Keys, id: String, over shipped: Rule?, _ findings: inout Findings) -> Rule? {
    guard let demand = demand(entry, "rules", over: shipped?.demand, &findings) else { return nil }
    let code = shipped?.code ?? Code(rawValue: id) ?? .coverageRule
    let inherited = shipped.map(\.severity) ?? severities[code.rawValue] ?? code.defaultSeverity
    let message = entry.text("message", &findings)?.text
    return Rule(
      id: id, demand: demand, severity: severity(entry, &findings) ?? inherited,
      message: message ?? shipped?.message ?? demand.sentence, code: code,
      isShipped: known.isEmpty || message == nil && demand == shipped?.demand)
  }

  // MARK: Budgets

  func budgets(_ findings: inout Findings) -> [Budget] {
    var budgets: [Budget] = []
    var ids: Set<String> = []
    for entry in entries("budgets", &findings) {
      entry.reportUnknown(known: Self.common + ["at_most", "at_least"], &findings)
      guard let id = id(of: entry, "budgets", &ids, &findings),
        let demand = demand(entry, "budgets", over: nil, &findings),
        let limit = limit(entry, needs: !demand.needs.isEmpty, &findings)
      else { continue }
      let message = entry.text("message", &findings)
      let place = message?.span ?? entry.text("id", &findings)?.span ?? Span(0, 0)
      budgets.append(
        Budget(
          id: id, demand: demand, limit: limit,
          severity: severity(entry, &findings) ?? severities[Code.budgetExceeded.rawValue] ?? .error,
          message: message?.text ?? demand.sentence, span: place))
    }
    return budgets
  }

  /// `at_most: 3`, `at_least: 60 %`; without either, none may break the demand.
  private func limit(_ entry: Keys, needs: Bool, _ findings: inout Findings) -> Budget.Limit? {
    let most = entry.text("at_most", &findings)
    let least = entry.text("at_least", &findings)
    guard let (text, span) = most ?? least else { return .atMost(.count(0)) }
    if most != nil, let least {
      findings.report(.twoLimits(), at: least.span)
      return nil
    }
    if most == nil, !needs {
      findings.report(.limitWithoutNeeds(), at: span)
      return nil
    }
    guard let amount = Self.amount(text) else {
      findings.report(
        .invalidValue(
          most == nil ? "at_least" : "at_most", text, expected: "a count like 3, or a share like 60 %"),
        at: span)
      return nil
    }
    return most == nil ? .atLeast(amount) : .atMost(amount)
  }

  private static func amount(_ text: String) -> Budget.Amount? {
    if text.hasSuffix("%") {
      let number = ConditionReader.number(ListText.trimmed(String(text.dropLast())))
      return number.flatMap { (0...100).contains($0) ? .percent($0) : nil }
    }
    return Int(text).flatMap { $0 >= 0 ? .count($0) : nil }
  }

  // MARK: What both have

  private func entries(_ key: String, _ findings: inout Findings) -> [Keys] {
    switch keys.node(key) {
    case nil: return []
    case .scalar(let scalar) where scalar.isNull: return []
    case .sequence(let items, _):
      return items.compactMap { item in
        if case .mapping(let entries, _) = item { return keys.nested(entries) }
        findings.report(
          .invalidValue(key, "this", expected: "“- id: a-name” with the other keys below it"),
          at: keys.span(item.range))
        return nil
      }
    case .some(let other):
      findings.report(
        .invalidValue(key, "this", expected: "a list, one “- id: a-name” a line"), at: keys.span(other.range))
      return []
    }
  }

  /// The id as a slug, each once.
  private func id(of entry: Keys, _ key: String, _ ids: inout Set<String>, _ findings: inout Findings)
    -> String?
  {
    guard let (text, span) = entry.text("id", &findings) else {
      let place = entry.entries.first.map { entry.span($0.key.range) } ?? Span(0, 0)
      findings.report(.ruleWithoutID(key), at: place)
      return nil
    }
    let id = Slug.id(text)
    guard ids.insert(id).inserted else {
      findings.report(
        .invalidValue("id", text, expected: "an id that stands only once in “\(key)”"), at: span)
      return nil
    }
    return id
  }

  /// nil: not given; `.some(nil)`: off.
  private func severity(_ entry: Keys, _ findings: inout Findings) -> Severity?? {
    guard let (text, span) = entry.text("severity", &findings) else { return nil }
    if text == "off" { return .some(nil) }
    if let severity = Severity(rawValue: text) { return .some(severity) }
    findings.report(.invalidValue("severity", text, expected: "error, warning, hint or off"), at: span)
    return nil
  }

  private func demand(_ entry: Keys, _ key: String, over shipped: Demand?, _ findings: inout Findings)
    -> Demand?
  {
    guard let subjects = subjects(entry, &findings) ?? shipped?.subjects else {
      if entry.node("each") == nil {
        let place = entry.text("id", &findings)?.span ?? Span(0, 0)
        findings.report(
          .ruleWithoutEach(key, Rule.ids(near: entry.text("id", &findings)?.text, known)), at: place)
      }
      return nil
    }
    guard let conditions = clauses("when", entry, subjects, &findings),
      let needs = clauses("needs", entry, subjects, &findings)
    else { return nil }
    let demand = Demand(
      subjects: subjects, conditions: entry.node("when") == nil ? shipped?.conditions ?? [] : conditions,
      needs: entry.node("needs") == nil ? shipped?.needs ?? [] : needs,
      onlyWhereUsed: entry.flag("where_used", &findings) ?? shipped?.onlyWhereUsed ?? false)
    guard !demand.conditions.isEmpty || !demand.needs.isEmpty else {
      findings.report(.ruleAsksNothing(), at: entry.text("id", &findings)?.span ?? Span(0, 0))
      return nil
    }
    return demand
  }

  private func subjects(_ entry: Keys, _ findings: inout Findings) -> [RuleSubject]? {
    let texts = entry.texts("each", split: true, &findings)
    guard !texts.isEmpty else { return nil }
    var subjects: [RuleSubject] = []
    for (text, span) in texts {
      let word = text.lowercased()
      let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
      guard let subject = RuleSubject(rawValue: word) ?? RuleSubject(rawValue: singular) else {
        let known = RuleSubject.allCases.map(\.rawValue)
        findings.report(
          .invalidValue(
            "each", text, expected: Message.choice(known), near: Spelling.nearest(to: word, in: known)),
          at: span)
        return nil
      }
      if !subjects.contains(subject) { subjects.append(subject) }
    }
    return subjects
  }

  /// nil where a condition cannot be read.
  private func clauses(
    _ key: String, _ entry: Keys, _ subjects: [RuleSubject], _ findings: inout Findings
  ) -> [Clause]? {
    let reader = ConditionReader(labels: labels, subjects: subjects, channels: channels)
    var clauses: [Clause] = []
    for (text, span) in entry.texts(key, split: true, &findings) {
      do throws(ConditionReader.Problem) {
        clauses += try reader.clauses(text)
      } catch {
        findings.report(error.message, at: findings.file.find(error.words, in: span) ?? span)
        return nil
      }
    }
    return clauses
  }
}

extension Rule {
  /// The id of a rule that ships, near a word.
  fileprivate static func ids(near word: String?, _ rules: [Rule]) -> String? {
    word.flatMap { Spelling.nearest(to: $0, in: rules.map(\.id)) }
  }
}
