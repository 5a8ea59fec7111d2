/// The conversions of a journey's stages, one behind the other: who goes on, who is lost, and where most.
///
/// Only stages with a conversion take part. 40 come in and 31 go on: conversion 0.775, loss 9 or 0.225.
public struct Funnel: Sendable {
  /// In the order of the map; never empty.
  public let rows: [Row]
  /// The row that loses most: by the number of customers where every row has counts, else by share; of equal ones
  /// the later. nil where nobody is lost.
  public let largestLoss: Int?
  /// Whether rows are held against each other by the number of customers.
  public let comparesCounts: Bool

  public struct Row: Sendable, Equatable {
    /// Index in ``Journey/stages``.
    public var stage: Int
    public var conversion: Conversion
    /// 1 − conversion.
    public var lossRate: Double
    /// Customers lost; nil where only a share is given.
    public var lost: Double?
    /// The share of those who came into the first row that go on from here: the product of all conversions up to
    /// this one. nil behind a stage without conversion: nobody knows who got through it.
    public var cumulative: Double?
  }

  /// nil where no stage has a conversion.
  public init?(_ journey: Journey) {
    var rows: [Row] = []
    var cumulative: Double? = 1
    for (index, stage) in journey.stages.enumerated() {
      guard let conversion = stage.conversion else {
        // Before the first one nothing has been counted yet.
        if !rows.isEmpty { cumulative = nil }
        continue
      }
      cumulative = cumulative.map { $0 * conversion.rate }
      rows.append(
        Row(
          stage: index, conversion: conversion, lossRate: Gap.rounded(1 - conversion.rate),
          lost: conversion.lost, cumulative: cumulative.map(Gap.rounded)))
    }
    guard !rows.isEmpty else { return nil }
    self.rows = rows
    comparesCounts = rows.allSatisfy { $0.lost != nil }
    largestLoss = Self.largest(rows, by: comparesCounts ? { $0.lost ?? 0 } : { $0.lossRate })
  }

  private static func largest(_ rows: [Row], by loss: (Row) -> Double) -> Int? {
    var largest: Int?
    for (index, row) in rows.enumerated() where loss(row) > 0 {
      if let known = largest, loss(rows[known]) > loss(row) { continue }
      largest = index
    }
    return largest
  }
}

extension Conversion {
  /// Customers who do not go on.
  public var lost: Double? {
    guard let entered, let left else { return nil }
    return Gap.rounded(entered - left)
  }
}

/// Where a journey is held up: what the author calls a bottleneck, and the stage that loses most in the funnel.
public struct Bottleneck: Sendable {
  public enum Reason: Sendable {
    /// In the author's words.
    case named(Value)
    case largestLoss(Funnel.Row)
  }

  /// Index in ``Journey/stages``.
  public var stage: Int
  public var reason: Reason
}

extension Journey {
  /// In the order of the map; within a stage the author's words come first.
  public var bottlenecks: [Bottleneck] {
    let funnel = Funnel(self)
    let worst = funnel?.largestLoss.flatMap { funnel?.rows[$0] }
    return stages.enumerated().flatMap { index, stage -> [Bottleneck] in
      let named = stage.values(.bottleneck) + stage.steps.flatMap { $0.values(.bottleneck) }
      var found = named.map { Bottleneck(stage: index, reason: .named($0)) }
      if let worst, worst.stage == index {
        found.append(Bottleneck(stage: index, reason: .largestLoss(worst)))
      }
      return found
    }
  }
}
