/// How many customers go on from a stage to the next.
///
///     31 of 40 callers ask for a quote     entered 40, left 31
///     40 -> 31, 31/40, 40 人中 31 人        the same
///     42 %                                 a share alone
public struct Conversion: Sendable, Equatable {
  /// Customers that come into the stage; nil where only a share is given.
  public var entered: Double?
  /// Those of them that go on.
  public var left: Double?
  /// left / entered, 0…1.
  public var rate: Double
  /// nil where the map itself says it.
  public var source: Source?

  /// What was measured, and when.
  public struct Source: Sendable, Equatable {
    /// Ids.
    public var metrics: [String]
    public var period: Period
  }

  /// nil for counts that cannot be: nobody came, or more went on than came.
  public init?(entered: Double, left: Double) {
    guard entered > 0, left >= 0, left <= entered else { return nil }
    self.entered = entered
    self.left = left
    rate = left / entered
  }

  /// nil for a share that is none.
  public init?(rate: Double) {
    guard (0...1).contains(rate) else { return nil }
    self.rate = rate
    entered = nil
    left = nil
  }
}
