import MarkdownTree

/// What is asked of each touchpoint, stage, moment, journey, persona, opportunity or metric.
///
///     each: touchpoint
///     when: emotion <= -1 or shortfall >= 2
///     needs: [opportunity, owner]
struct Demand: Sendable, Equatable {
  var subjects: [RuleSubject]
  /// All must hold for the demand to be made.
  var conditions: [Clause]
  /// All must hold then. None: the demand is that the conditions never hold.
  var needs: [Clause]
  /// Whether a need counts only in maps where something has it: a field that a map never uses is not asked for.
  var onlyWhereUsed: Bool

  /// "each touchpoint when emotion <= -1 needs opportunity, owner"
  var sentence: String {
    var text = "each " + subjects.map(\.rawValue).joined(separator: " and ")
    if !conditions.isEmpty { text += " when " + conditions.map(\.text).joined(separator: " and ") }
    if !needs.isEmpty { text += " needs " + needs.map(\.text).joined(separator: ", ") }
    return text
  }
}

/// A coverage rule: one that ships, or one of `rules:` in site.yml.
public struct Rule: Sendable {
  public var id: String
  var demand: Demand
  /// nil: switched off.
  public var severity: Severity?
  /// What the author of the rule tells those who read its findings.
  public var message: String
  /// The rules that are older than `rules:` have codes of their own.
  public var code: Code
  /// Whether it ships and stands as it ships.
  public var isShipped: Bool
}
