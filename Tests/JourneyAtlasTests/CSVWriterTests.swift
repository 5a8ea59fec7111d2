import Testing

@testable import JourneyAtlas

/// CSV that spreadsheets and RFC 4180 agree on. E03
@Suite struct CSVWriterTests {
  private func line(_ cell: String?) -> String {
    var csv = CSVWriter(byteOrderMark: false)
    csv.row { $0.text(cell) }
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Search results", "Search results"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("a;b", "\"a;b\""), (" padded ", "\" padded \""), ("中文，标点", "中文，标点"),
    ("", ""), ("a - b", "a - b"), ("5-7", "5-7"), ("user@home", "user@home"),
  ])
  func quotesWhereNeeded(cell: String, expected: String) { #expect(line(cell) == expected + "\r\n") }

  /// Signs that a spreadsheet would run, wherever it might cut the cell.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－x", "'－x"), ("＠x", "'＠x"), ("\t=1", "'\t'=1"), ("\rx", "'\rx"),
    ("  =1", "  '=1"), ("a,=1", "a,'=1"), ("a;=1", "a;'=1"), ("a; @x", "a; '@x"), ("a\n=1", "a\n'=1"),
    ("\"=1", "\"\"'=1"), ("=HYPERLINK(\"u\",\"t\")", "'=HYPERLINK(\"\"u\"\",\"\"t\"\")"),
    ("-", "'-"), ("--1", "'--1"), ("-1.", "'-1."), ("-.5", "'-.5"), ("-1.2.3", "'-1.2.3"),
    ("+49 30", "'+49 30"),
  ])
  func formulasAreText(cell: String, expected: String) { #expect(line(cell) == "\"" + expected + "\"\r\n") }

  @Test(arguments: ["-2", "+1.5", "-0.25", "3"]) func textsThatAreNumbersStay(cell: String) {
    #expect(line(cell) == cell + "\r\n")
  }

  @Test func numbersFlagsAndNothing() {
    var csv = CSVWriter(byteOrderMark: true)
    csv.row {
      $0.number(-0.5)
      $0.number(2.0 / 3)
      $0.number(nil as Double?)
      $0.number(7)
      $0.flag(true)
      $0.flag(nil)
      $0.text(nil)
    }
    #expect(csv.bytes.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: csv.bytes.dropFirst(3), as: UTF8.self) == "-0.5,0.6667,,7,true,,\r\n")
  }

  /// Read by our own reader, each cell is what was written, an apostrophe for each formula aside; written again
  /// it is the same file. E04
  @Test func roundTrip() {
    let pieces = [
      "=", "+", "-", "@", "＝", "\"", ",", ";", "\t", "\n", " ", "a", "1", ".", "'", "中", "é", "→",
    ]
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let rows = (0..<2_000).map { _ in
      (0..<3).map { _ in "x" + (0..<next(6)).map { _ in pieces[next(pieces.count)] }.joined() }
        .map { next(4) == 0 ? String($0.dropFirst()) : $0 }
    }
    func write(_ rows: [[String]]) -> [UInt8] {
      var csv = CSVWriter(byteOrderMark: true)
      for row in rows { csv.row { line in for cell in row { line.text(cell) } } }
      return csv.bytes
    }
    func read(_ bytes: [UInt8]) -> [[String]] {
      var reader = CSVReader(delimiter: .comma)
      var rows: [[String]] = []
      let take = { (row: CSVRow) in rows.append((0..<row.count).map(row.text)) }
      reader.read(bytes, take: take)
      reader.finish(take: take)
      #expect(reader.problems.isEmpty)
      return rows
    }
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    let written = write(filled)
    let again = read(written)
    #expect(again.count == filled.count)
    for (row, original) in zip(again, filled) {
      #expect(row.map { $0.replacing("'", with: "") } == original.map { $0.replacing("'", with: "") })
      for cell in row where Double(cell) == nil {
        let start = cell.drop { $0 == " " }.unicodeScalars.first
        #expect(start.map { !"=+-@＝".unicodeScalars.contains($0) } != false, "\(cell)")
        #expect(cell.first.map { !"\t\n".contains($0) } != false, "\(cell)")
      }
    }
    #expect(write(again) == written)
  }
}
