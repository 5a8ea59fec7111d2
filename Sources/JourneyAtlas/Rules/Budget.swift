import MarkdownTree

/// A limit that a site sets itself: one of `budgets:` in site.yml.
///
///     each: moment
///     when: [moment of truth, emotion < -1]
///     at_most: 0
public struct Budget: Sendable {
  public var id: String
  var demand: Demand
  public var limit: Limit
  /// nil: switched off.
  public var severity: Severity?
  public var message: String
  /// Where site.yml says it.
  var span: Span

  public enum Limit: Sendable, Equatable {
    /// So many may break the demand.
    case atMost(Amount)
    /// So many must meet it.
    case atLeast(Amount)

    /// `3`, `60 %`.
    public var amount: Amount {
      switch self {
      case .atMost(let amount), .atLeast(let amount): amount
      }
    }
  }

  public enum Amount: Sendable, Equatable {
    case count(Int)
    /// 0…100 percent of those of whom it is asked.
    case percent(Double)
  }
}

/// How a budget stands.
public struct BudgetResult: Sendable {
  public var budget: Budget
  /// Of how many it is asked; accepted and planned gaps are not among them.
  public var asked: Int
  /// Those that do not meet it, in the order of the atlas.
  public var against: [RulePlace]

  /// What the limit counts: those that break the demand, or those that meet it.
  public var counted: Int {
    if case .atMost = budget.limit { against.count } else { asked - against.count }
  }

  /// `counted` of `asked` in percent, with one decimal; nil where nothing is asked.
  public var percent: Double? {
    asked == 0 ? nil : (Double(counted) / Double(asked) * 1_000).rounded() / 10
  }

  /// Whether it holds. A share of nothing holds.
  public var holds: Bool {
    let value: Double
    let bound: Double
    switch budget.limit.amount {
    case .count(let count): (value, bound) = (Double(counted), Double(count))
    case .percent(let percent):
      guard asked > 0 else { return true }
      // In counts: rounding must not decide.
      (value, bound) = (Double(counted) * 100, percent * Double(asked))
    }
    if case .atMost = budget.limit { return value <= bound }
    return value >= bound
  }
}
