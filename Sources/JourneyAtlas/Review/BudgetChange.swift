import MarkdownTree

/// How a budget of site.yml stood and stands.
public struct BudgetChange: Sendable {
  public var id: String
  /// What site.yml says that it is about.
  public var message: String
  /// nil where there was no such budget.
  public var before: Standing?
  /// nil where there is none any more.
  public var after: Standing?
  public var verdict: Verdict
  /// The line of site.yml, in the version that has it.
  public var line: Int

  public struct Standing: Sendable, Equatable {
    /// "at most 3".
    public var limit: String
    /// The same as a value.
    public var bound: Budget.Limit
    /// What the limit counts.
    public var counted: Int
    public var asked: Int
    public var holds: Bool

    init(_ result: BudgetResult) {
      limit = result.budget.limit.words
      bound = result.budget.limit
      counted = result.counted
      asked = result.asked
      holds = result.holds
    }
  }

  public var clause: String { ReviewSentence.budget(self) }

  /// Those that stand otherwise than before, worse first, then in the order of site.yml.
  static func between(_ old: AtlasReading, _ new: AtlasReading) -> [BudgetChange] {
    guard !old.atlas.site.budgets.isEmpty || !new.atlas.site.budgets.isEmpty else { return [] }
    let before = RuleReport(old.atlas, rules: []).budgets
    let after = RuleReport(new.atlas, rules: []).budgets
    let ids =
      after.map(\.budget.id) + before.map(\.budget.id).filter { id in !after.contains { $0.budget.id == id } }
    let changes = ids.compactMap { id in
      change(before.first { $0.budget.id == id }, after.first { $0.budget.id == id }, old, new)
    }
    return changes.filter { $0.verdict == .worse } + changes.filter { $0.verdict == .better }
      + changes.filter { $0.verdict == .neutral }
  }

  private static func change(
    _ before: BudgetResult?, _ after: BudgetResult?, _ old: AtlasReading, _ new: AtlasReading
  ) -> BudgetChange? {
    let (one, other) = (before.map(Standing.init), after.map(Standing.init))
    guard one != other, let budget = after?.budget ?? before?.budget else { return nil }
    let settings = (after == nil ? old : new).settings
    return BudgetChange(
      id: budget.id, message: budget.message, before: one, after: other, verdict: verdict(before, after),
      line: FactReader.line(of: budget.span, settings))
  }

  /// A budget that does not hold is worse than none, since it was broken by what is reviewed, or before it was
  /// written. Within what it allows, nothing is worse.
  private static func verdict(_ before: BudgetResult?, _ after: BudgetResult?) -> Verdict {
    guard let after else { return .neutral }
    guard let before else { return after.holds ? .neutral : .worse }
    switch (before.holds, after.holds) {
    case (true, true): return .neutral
    case (true, false): return .worse
    case (false, true): return .better
    case (false, false):
      let isMore = after.against.count - before.against.count
      return isMore > 0 ? .worse : isMore < 0 ? .better : .neutral
    }
  }
}

extension AtlasReading {
  /// site.yml as it was read.
  fileprivate var settings: SourceFile? { sources.first { $0.path == FactReader.sitePath } }
}
