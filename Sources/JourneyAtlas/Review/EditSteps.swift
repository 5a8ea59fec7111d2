/// The fewest steps from one list to another: what to keep, take out and put in (Myers 1986, "An O(ND) difference
/// algorithm"). Of equal ways, what is taken out comes first.
struct EditSteps {
  enum Step: Equatable {
    /// Index in the older list; nil for the end.
    case keep(Int?)
    /// Index in the older list.
    case remove(Int)
    /// Index in the newer list.
    case add(Int)
  }

  let all: [Step]

  /// More steps than this are a new text.
  private static let longest = 1_000

  /// nil where it takes more steps, or more comparisons than `budget` has left.
  init?<Element: Hashable>(_ old: [Element], _ new: [Element], budget: inout Int) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] {
      end += 1
    }
    // Numbers are held against each other faster than texts.
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
      if let known = numbers[element] { return known }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
    let a = old[start..<old.count - end].map(number)
    let b = new[start..<new.count - end].map(number)
    guard let middle = Self.way(a, b, &budget) else { return nil }
    all =
      (0..<start).map { .keep($0) }
      + middle.map { step in
        switch step {
        case .keep(let index): .keep(index.map { $0 + start })
        case .remove(let index): .remove(index + start)
        case .add(let index): .add(index + start)
        }
      } + (old.count - end..<old.count).map { .keep($0) }
  }

  private static func way(_ a: [Int], _ b: [Int], _ budget: inout Int) -> [Step]? {
    if a.isEmpty || b.isEmpty { return a.indices.map { .remove($0) } + b.indices.map { .add($0) } }
    let most = min(a.count + b.count, longest)
    // How far each diagonal k = x − y was come, from −most to most; what it was before each round.
    var far = [Int](repeating: 0, count: 2 * most + 3)
    var rounds: [[Int]] = []
    for steps in 0...most {
      rounds.append(Array(far[most + 1 - steps...most + 1 + steps]))
      budget -= 2 * steps + 1
      for k in stride(from: -steps, through: steps, by: 2) {
        let at = most + 1 + k
        var x = k == -steps || (k != steps && far[at - 1] < far[at + 1]) ? far[at + 1] : far[at - 1] + 1
        let from = x
        while x < a.count, x - k < b.count, x - k >= 0, a[x] == b[x - k] { x += 1 }
        budget -= x - from
        far[at] = x
        if x >= a.count, x - k >= b.count { return back(rounds, a.count, b.count) }
      }
      if budget < 0 { return nil }
    }
    return nil
  }

  /// The way back from the end, by the rounds.
  private static func back(_ rounds: [[Int]], _ x: Int, _ y: Int) -> [Step] {
    var (x, y) = (x, y)
    var steps: [Step] = []
    for (round, far) in rounds.enumerated().reversed() where round > 0 {
      // `far` holds the diagonals −round … round as they were before this round.
      func reached(_ k: Int) -> Int { far[k + round] }
      let k = x - y
      let isAdded = k == -round || (k != round && reached(k - 1) < reached(k + 1))
      let (fromX, fromK) = isAdded ? (reached(k + 1), k + 1) : (reached(k - 1), k - 1)
      let fromY = fromX - fromK
      let (startX, startY) = isAdded ? (fromX, fromY + 1) : (fromX + 1, fromY)
      while x > startX, y > startY {
        x -= 1
        y -= 1
        steps.append(.keep(x))
      }
      steps.append(isAdded ? .add(fromY) : .remove(fromX))
      (x, y) = (fromX, fromY)
    }
    while x > 0 {
      x -= 1
      steps.append(.keep(x))
    }
    return steps.reversed()
  }
}
