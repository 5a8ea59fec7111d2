/// The longest rising sequence of a list of numbers: the most things that kept their order, so that the fewest are
/// said to have moved (Schensted 1961).
enum LongestRise {
  /// Places of the numbers that belong to it: of `3, 0, 1, 2` the last three.
  static func of(_ numbers: [Int]) -> [Int] {
    /// By length less one: the place of the smallest number that ends a rise of that length.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous[place] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var rise: [Int] = []
    var at = ends.last
    while let place = at {
      rise.append(place)
      at = previous[place]
    }
    return rise.reversed()
  }
}
