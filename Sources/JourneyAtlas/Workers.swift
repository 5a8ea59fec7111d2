/// Who does pieces of work that do not need each other, perhaps several at a time. Pure code asks for help with
/// this and knows no threads.
public protocol Workers: Sendable {
  /// `work(0)` … `work(count - 1)`, the results in that order.
  func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result]
}

/// One piece after the other.
public struct OneWorker: Workers {
  public init() {}

  public func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    (0..<count).map(work)
  }
}
