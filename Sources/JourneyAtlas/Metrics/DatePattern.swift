/// How a column writes days or months: `yyyy-mm-dd` unless something else is declared, such as `dd.mm.yyyy`.
///
/// In a pattern `yyyy` is the year, `mm` the month, `dd` the day, each with or without a leading zero where signs
/// stand between them; `mmm` is an English month by its name or its first three letters. All else stands for itself.
/// A pattern without day reads months. A time behind the date is not looked at.
struct DatePattern: Sendable, Equatable {
  private enum Part: Equatable {
    case year, month, day, monthName
    case sign(UInt8)
  }

  private let parts: [Part]
  /// Two digits each, and `2026-01` is a month.
  private let isISO: Bool

  /// ISO days and months.
  static let iso = DatePattern(parts: [.year, .sign(0x2D), .month, .sign(0x2D), .day], isISO: true)

  /// nil for a pattern without year or month, or with one of them twice.
  init?(_ pattern: String) {
    var parts: [Part] = []
    var rest = Array(pattern.lowercased().utf8)[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }.count
      switch (first, run) {
      case (0x79, 4): parts.append(.year)
      case (0x6D, 3...): parts.append(.monthName)
      case (0x6D, _): parts.append(.month)
      case (0x64, 1...2): parts.append(.day)
      case (0x61...0x7A, _): return nil
      default: parts += Array(repeating: .sign(first), count: run)
      }
      rest = rest.dropFirst(run)
    }
    func count(_ part: Part...) -> Int { parts.count { part.contains($0) } }
    guard count(.year) == 1, count(.month, .monthName) == 1, count(.day) <= 1 else { return nil }
    self.init(parts: parts, isISO: false)
  }

  private init(parts: [Part], isISO: Bool) {
    self.parts = parts
    self.isISO = isISO
  }

  /// The year, the month, and the day where the pattern has one; nil for what is no such date.
  func read(_ text: String) -> (year: Int, month: Int, day: Int?)? {
    var rest = Array(ListText.trimmed(text).halfWidthDigits.utf8)[...]
    var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
    for (index, part) in parts.enumerated() {
      if isISO, index == 3, rest.isEmpty { break }
      switch part {
      case .year: year = Self.number(&rest, digits: 4...4)
      case .month: month = Self.number(&rest, digits: digits(at: index))
      case .day:
        day = Self.number(&rest, digits: digits(at: index))
        if day == nil { return nil }
      case .monthName: month = Self.monthName(&rest)
      case .sign(let sign): guard rest.popFirst() == sign else { return nil }
      }
    }
    // A time follows behind a blank, a comma or ISO's T.
    guard rest.isEmpty || [0x20, 0x2C, 0x54].contains(rest.first), let year, let month,
      Day(year: year, month: month, day: day ?? 1) != nil
    else { return nil }
    return (year, month, day)
  }

  /// Where no sign stands beside a number, its length ends it: `yyyymmdd`.
  private func digits(at index: Int) -> ClosedRange<Int> {
    let neighbour = index + 1 < parts.count ? parts[index + 1] : parts[max(index - 1, 0)]
    if case .sign = neighbour, !isISO { return 1...2 }
    return 2...2
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix { (0x30...0x39).contains($0) }.prefix(digits.upperBound)
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  private static func monthName(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let run = rest.prefix { UInt32($0).isLatin }
    let word = String(decoding: run, as: UTF8.self).lowercased()
    guard let index = months.firstIndex(where: { word.utf8.count > 2 && $0.hasPrefix(word) }) else {
      return nil
    }
    rest = rest.dropFirst(run.count)
    return index + 1
  }
}
