/// Leaves out figures that would tell what single people answered.
///
///     k = 5     all 40   segment a: 30   b: 8   c: 2
///
/// c is left out as too small; and so is b, since 40 − 30 − 8 would give c away.
struct SmallGroups {
  /// Fewer answers than this are not shown.
  let k: Int
  /// How many were left out, by metric: whole groups, and segments of groups that are shown.
  private(set) var periods: [Int32: Int] = [:]
  private(set) var segments: [Int32: Int] = [:]

  init(k: Int) { self.k = k }

  typealias Cell = (key: SurveyCells.Key, tally: SurveyTally)

  /// The figures that may be shown: for each metric, period and scope all answers together, then its segments.
  /// What no person answered one by one is shown whatever its size; values as given have no sum.
  mutating func shown(_ cells: [Cell]) -> [Cell] {
    var groups: [SurveyCells.Key: [Cell]] = [:]
    var order: [SurveyCells.Key] = []
    for cell in cells {
      var whole = cell.key
      whole.segment = -1
      if groups[whole] == nil { order.append(whole) }
      groups[whole, default: []].append(cell)
    }
    return order.flatMap { whole in shown(groups[whole] ?? [], whole) }
  }

  private mutating func shown(_ group: [Cell], _ whole: SurveyCells.Key) -> [Cell] {
    guard let first = group.first else { return [] }
    let total = group.dropFirst().reduce(first.tally) { $0 + $1.tally }
    guard total.n > 0 else {
      let isSum = group.allSatisfy { $0.tally.value == nil }
      return isSum ? [(whole, total)] + group.filter { $0.key.segment >= 0 } : group
    }
    guard total.n >= k else {
      periods[whole.metric, default: 0] += 1
      return []
    }
    var open = group.filter { $0.key.segment >= 0 && $0.tally.n >= k }
    var hidden = total.n - open.reduce(0) { $0 + $1.tally.n }
    // What is left over must be large too: it can be computed from the rest.
    while hidden > 0, hidden < k, let smallest = open.indices.min(by: { open[$0].tally.n < open[$1].tally.n })
    {
      hidden += open[smallest].tally.n
      open.remove(at: smallest)
    }
    let closed = group.count { $0.key.segment >= 0 } - open.count
    if closed > 0 { segments[whole.metric, default: 0] += closed }
    return [(whole, total)] + open
  }
}
