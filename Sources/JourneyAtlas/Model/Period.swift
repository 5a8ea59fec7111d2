/// When something was measured: a month, or a day.
///
///     2026-10      2026-10-01
public struct Period: Sendable, Hashable, Comparable {
  public let year: Int
  public let month: Int
  /// nil: the whole month.
  public let day: Int?

  /// nil for a month that does not exist.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
    day = nil
  }

  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// `2026-10` or `2026-10-01`.
  public init?(iso text: String) {
    if let day = Day(iso: text) {
      self.init(day)
      return
    }
    // A month is a day without its end.
    guard text.utf8.count == 7, let day = Day(iso: text + "-01") else { return nil }
    self.init(year: day.year, month: day.month)
  }

  /// A month comes before its days.
  public static func < (a: Period, b: Period) -> Bool {
    (a.year, a.month, a.day ?? 0) < (b.year, b.month, b.day ?? 0)
  }
}

extension Period: CustomStringConvertible {
  /// As ISO 8601 writes it: `2026-10`, `2026-10-01`.
  public var description: String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(count - text.utf8.count, 0)) + text
    }
    let start = "\(digits(year, 4))-\(digits(month, 2))"
    return day.map { "\(start)-\(digits($0, 2))" } ?? start
  }
}
