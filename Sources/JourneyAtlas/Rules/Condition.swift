/// One thing that may be true of a touchpoint, a stage …
///
///     owner                  there is one
///     no owner               there is none
///     emotion <= -1          a number; one that is missing is never true
///     state is current or future
struct Condition: Sendable, Equatable {
  var field: RuleField
  var test: Test
  /// As written, with single blanks.
  var text: String

  enum Test: Sendable, Equatable {
    case given, missing
    case number(Comparison, Double)
    /// One of these words, as slugs.
    case isAny([String])
    /// None of them; true also where there is no word at all.
    case isNone([String])
  }

  enum Comparison: String, Sendable, CaseIterable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="
    case equal = "="
    case unequal = "!="

    func holds(_ value: Double, _ bound: Double) -> Bool {
      switch self {
      case .below: value < bound
      case .atMost: value <= bound
      case .above: value > bound
      case .atLeast: value >= bound
      case .equal: value == bound
      case .unequal: value != bound
      }
    }
  }
}

/// Conditions of which one must hold.
struct Clause: Sendable, Equatable {
  var any: [Condition]

  var text: String { any.map(\.text).joined(separator: " or ") }

  /// What is wrong where it does not hold: "no owner", "no metric or evidence", "not importance >= 3".
  var lack: String {
    let bare = any.allSatisfy { $0.test == .given }
    return (bare ? "no " : "not ") + (bare ? any.map(\.field.name).joined(separator: " or ") : text)
  }
}
