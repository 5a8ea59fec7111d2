/// What a customer is to the company, in the order in which the company wants them to become it.
public enum LifecycleState: String, Sendable, CaseIterable, Comparable {
  /// Knows that we are there.
  case aware
  /// Has told us that they are looking.
  case lead
  /// Has bought.
  case customer
  /// Buys or uses again and again.
  case regular
  /// Brings others.
  case advocate

  private var order: Int {
    switch self {
    case .aware: 0
    case .lead: 1
    case .customer: 2
    case .regular: 3
    case .advocate: 4
    }
  }

  public static func < (a: LifecycleState, b: LifecycleState) -> Bool { a.order < b.order }
}
