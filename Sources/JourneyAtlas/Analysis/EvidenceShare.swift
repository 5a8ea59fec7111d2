import MarkdownTree

/// How much of the maps is researched, not assumed, and how old the newest evidence is (METHODS, "Evidence").
///
/// The share is that of stages in maps where some stage is researched, and of touchpoints in maps where some
/// touchpoint is. A map in which nothing is has no share; it is told as a whole.
public struct EvidenceShare: Sendable, Equatable {
  public private(set) var researched = 0
  public private(set) var of = 0
  /// The newest day, month, quarter or half-year that a quote or an evidence names.
  public private(set) var newest: EvidenceDate?
  /// Indices of the maps that name no evidence at all, of those that were given.
  public private(set) var unresearched: [Int] = []

  public init(_ journeys: some Sequence<Journey>) {
    for (index, journey) in journeys.enumerated() {
      var rows = RowCounts()
      for stage in journey.stages.indices { rows.add(RowCounts(journey.stages[stage])) }
      let stages = journey.stages.count { $0.evidence == .researched }
      if stages > 0 {
        researched += stages
        of += journey.stages.count
      }
      if rows.researched > 0 {
        researched += rows.researched
        of += rows.rows
      }
      if stages == 0, rows.researched == 0, journey.quotes.isEmpty { unresearched.append(index) }
      addDates(of: journey)
    }
  }

  /// In percent; nil where nothing is researched.
  public var percent: Double? { of == 0 ? nil : (Double(researched) / Double(of) * 1_000).rounded() / 10 }

  private mutating func addDates(of journey: Journey) {
    for quote in journey.quotes.indices { add(dateIn: journey.quotes[quote].source?.plain) }
    for field in journey.fields where field.label == .known(.evidence) {
      for value in field.values { add(dateIn: value.text.plain) }
    }
    for stage in journey.stages.indices {
      addDates(of: journey.stages[stage])
      for step in journey.stages[stage].steps.indices { addDates(of: journey.stages[stage].steps[step]) }
    }
  }

  private mutating func addDates(of place: Stage) {
    for quote in place.quotes.indices { add(dateIn: place.quotes[quote].source?.plain) }
    for value in place.values(.evidence) { add(dateIn: value.text.plain) }
    for row in place.touchpoints.indices {
      for source in place.touchpoints[row].evidenceSources { add(dateIn: source) }
    }
  }

  private mutating func add(dateIn text: String?) {
    guard let text, let date = EvidenceDate.newest(in: text) else { return }
    newest = newest.map { max($0, date) } ?? date
  }
}

/// A day, or a time that ends on one, as the names of evidence hold it.
///
///     interview 12, 2026-08-14    14 August 2026
///     interviews-2026-08          the month
///     survey-2026-q3, survey Q3 2026
///     enquiry-log-2026-h1
public struct EvidenceDate: Sendable, Hashable, Comparable {
  /// `2026-08-14`, `2026-08`, `2026 Q3`, `2026 H1`.
  public var text: String
  /// The last day of it.
  public var last: Day

  public static func < (a: EvidenceDate, b: EvidenceDate) -> Bool { a.last < b.last }

  /// The newest date in a text; nil where there is none.
  static func newest(in text: String) -> EvidenceDate? {
    guard holdsYear(text) else { return nil }
    let words = text.utf8.split { !isWord($0) }.map { String(Substring($0)).lowercased() }
    var newest: EvidenceDate?
    for (index, word) in words.enumerated() {
      guard let year = number(word, digits: 4), (1_900...2_199).contains(year) else { continue }
      let next = Array(words[(index + 1)...].prefix(2))
      let before = index > 0 ? words[index - 1] : ""
      guard let date = date(year, next) ?? part(year, before) else { continue }
      newest = newest.map { max($0, date) } ?? date
    }
    return newest
  }

  /// Whether four digits stand together: most names of evidence have none, and need not be cut into words.
  private static func holdsYear(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func number(_ word: String, digits: Int) -> Int? {
    word.utf8.count == digits && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// What stands behind the year.
  private static func date(_ year: Int, _ next: [String]) -> EvidenceDate? {
    guard let first = next.first else { return nil }
    if let part = part(year, first) { return part }
    guard let month = number(first, digits: 2), (1...12).contains(month) else { return nil }
    if next.count > 1, let number = number(next[1], digits: 2),
      let day = Day(year: year, month: month, day: number)
    {
      return EvidenceDate(text: "\(year)-\(first)-\(next[1])", last: day)
    }
    return end(of: month, year).map { EvidenceDate(text: "\(year)-\(first)", last: $0) }
  }

  /// `q3`, `h1`.
  private static func part(_ year: Int, _ word: String) -> EvidenceDate? {
    guard word.utf8.count == 2, let number = Int(word.dropFirst()) else { return nil }
    let month: Int
    switch word.first {
    case "q" where (1...4).contains(number): month = number * 3
    case "h" where (1...2).contains(number): month = number * 6
    default: return nil
    }
    return end(of: month, year).map { EvidenceDate(text: "\(year) \(word.uppercased())", last: $0) }
  }

  private static func end(of month: Int, _ year: Int) -> Day? {
    [31, 30, 29, 28].lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }
}
