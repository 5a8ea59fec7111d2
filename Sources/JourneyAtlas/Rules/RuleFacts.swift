/// Things that rules look at, and what their fields say.
protocol RuleFacts {
  associatedtype Case

  /// Everything of a kind, in order.
  func all(_ subject: RuleSubject) -> [Case]
  /// Whether somebody decided that it stays as it is, for now.
  func isDecided(_ thing: Case) -> Bool
  func has(_ field: RuleField, _ thing: Case) -> Bool
  /// nil where there is none; that is never taken for 0.
  func number(_ field: RuleField, _ thing: Case) -> Double?
  func words(_ field: RuleField, _ thing: Case) -> [String]
  /// Whether something has a field: a field that is never used is not asked for where a rule says so.
  func isUsed(_ field: RuleField, by subjects: [RuleSubject]) -> Bool
}

/// What a demand makes of things.
struct DemandResult<Case> {
  /// Of how many it is asked.
  var asked = 0
  var against: [(subject: RuleSubject, thing: Case, lacks: [Clause])] = []
}

extension RuleFacts {
  func isUsed(_ field: RuleField, by subjects: [RuleSubject]) -> Bool {
    subjects.contains { subject in all(subject).contains { has(field, $0) } }
  }

  /// Which things break a demand. Those that somebody decided about are not asked.
  func result(of demand: Demand) -> DemandResult<Case> {
    var result = DemandResult<Case>()
    let needs = demand.onlyWhereUsed ? demand.needs.filter { isUsed($0, by: demand.subjects) } : demand.needs
    // Where nothing is asked for that the map uses, nothing is asked.
    if needs.isEmpty, !demand.needs.isEmpty { return result }
    for subject in demand.subjects {
      for thing in all(subject) {
        let applies = holds(demand.conditions, thing)
        if demand.needs.isEmpty {
          if isDecided(thing) { continue }
          result.asked += 1
          if applies { result.against.append((subject, thing, [])) }
        } else if applies, !isDecided(thing) {
          result.asked += 1
          let lacks = needs.filter { !holds($0, thing) }
          if !lacks.isEmpty { result.against.append((subject, thing, lacks)) }
        }
      }
    }
    return result
  }

  private func isUsed(_ need: Clause, by subjects: [RuleSubject]) -> Bool {
    need.any.contains { isUsed($0.field, by: subjects) }
  }

  private func holds(_ clauses: [Clause], _ thing: Case) -> Bool {
    clauses.allSatisfy { holds($0, thing) }
  }

  private func holds(_ clause: Clause, _ thing: Case) -> Bool {
    clause.any.contains { holds($0, thing) }
  }

  private func holds(_ condition: Condition, _ thing: Case) -> Bool {
    switch condition.test {
    case .given: return has(condition.field, thing)
    case .missing: return !has(condition.field, thing)
    case .number(let comparison, let bound):
      guard let value = number(condition.field, thing) else { return false }
      return comparison.holds(value, bound)
    case .isAny(let slugs): return isAny(slugs, condition.field, thing)
    case .isNone(let slugs): return !isAny(slugs, condition.field, thing)
    }
  }

  private func isAny(_ slugs: [String], _ field: RuleField, _ thing: Case) -> Bool {
    // Words that are ours are slugs already.
    words(field, thing).contains { slugs.contains(field.isFixed ? $0 : Slug.make($0)) }
  }
}
