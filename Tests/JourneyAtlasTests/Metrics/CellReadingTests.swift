import Testing

@testable import JourneyAtlas

/// Numbers and dates of cells, as declared and never guessed.
struct CellReadingTests {
  // MARK: E02

  @Test(
    arguments: [
      ("12", 12.0), ("-3.5", -3.5), ("\u{2212}4", -4), ("+7", 7), ("１２．５", 12.5), ("  8 ", 8), ("-0", 0),
      ("1e3", 1_000),
      ("2.5E-1", 0.25), (".5", 0.5), ("5.", 5),
      ("1,234.5", nil), ("1.234,5", nil), ("1e400", nil), ("NaN", nil), ("inf", nil), ("45%", nil), ("", nil),
      ("-", nil), ("1 234", nil), ("0x10", nil), ("1e", nil), ("e5", nil), ("1-2", nil), (".", nil),
      ("1.2.3", nil),
      ("1e2.5", nil), ("--1", nil),
    ] as [(String, Double?)])
  func numbersByDefault(_ text: String, _ value: Double?) {
    #expect(NumberFormat().read(text) == value)
    // Minus zero would be written as such.
    #expect(NumberFormat().read(text)?.sign == value?.sign)
  }

  @Test(
    arguments: [
      ("1.234,5", 1_234.5), ("12,5", 12.5), ("1.234.567", 1_234_567), ("-1.234", -1_234), ("1.23", nil),
      ("1234.567", nil),
      (".234", nil), ("1,5.000", nil), ("1.2345,5", nil),
    ] as [(String, Double?)])
  func numbersWithADecimalComma(_ text: String, _ value: Double?) {
    #expect(NumberFormat(decimal: ",", grouping: ".").read(text) == value)
  }

  @Test func blanksThatGroup() {
    for blank in [" ", "\u{A0}", "\u{202F}"] {
      #expect(NumberFormat(decimal: ",", grouping: " ").read("1\(blank)234,5") == 1_234.5)
      #expect(NumberFormat(decimal: ",").read("1\(blank)234,5") == nil)
    }
  }

  // MARK: Dates

  @Test(
    arguments: [
      ("yyyy-mm-dd", "2026-03-09", "2026-3-9"), ("yyyy-mm-dd", "2026-03-09 08:15:00", "2026-3-9"),
      ("dd.mm.yyyy", "09.03.2026", "2026-3-9"), ("dd.mm.yyyy", "9.3.2026", "2026-3-9"),
      ("mm/dd/yyyy", "3/9/2026 3:22:11 PM", "2026-3-9"), ("dd/mm/yyyy", "3/9/2026", "2026-9-3"),
      ("yyyymmdd", "20260309", "2026-3-9"), ("yyyymm", "202603", "2026-3"),
      ("mmm d, yyyy", "Mar 9, 2026", "2026-3-9"),
      ("mmmm yyyy", "September 2026", "2026-9"), ("mmm yyyy", "Sept 2026", "2026-9"),
      ("yyyy年mm月dd日", "２０２６年3月9日", "2026-3-9"), ("mm.yyyy", "03.2026", "2026-3"),
      ("dd.mm.yyyy", "31.02.2026", nil), ("dd.mm.yyyy", "2026-03-09", nil), ("dd.mm.yyyy", "9.3.26", nil),
      ("mm/dd/yyyy", "13/1/2026", nil), ("yyyymmdd", "2026039", nil), ("yyyymmdd", "202603099", nil),
      ("mmm yyyy", "Ma 2026", nil), ("dd.mm.yyyy", "9.3.2026x", nil), ("yyyy-mm-dd", "", nil),
    ] as [(String, String, String?)])
  func datesByPattern(_ pattern: String, _ text: String, _ date: String?) throws {
    let read = try #require(DatePattern(pattern)).read(text)
    #expect(read.map { "\($0.year)-\($0.month)" + ($0.day.map { "-\($0)" } ?? "") } == date)
  }

  @Test func isoDatesAreExact() {
    #expect(DatePattern.iso.read("2026-03-09T08:00:00Z")?.day == 9)
    let month = DatePattern.iso.read("2026-03")
    #expect(month?.month == 3 && month?.day == nil)
    for text in ["2026-3-9", "2026", "2026-13", "2026-03-", "2026/03/09", "20260309"] {
      #expect(DatePattern.iso.read(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "", "dd.mm", "yyyy", "yyyy-mm-mm", "yyyy yyyy mm", "yyyy-mm-dd hh:mm", "yy-mm-dd", "q yyyy",
  ])
  func patternsThatReadNothing(_ pattern: String) { #expect(DatePattern(pattern) == nil) }
}
