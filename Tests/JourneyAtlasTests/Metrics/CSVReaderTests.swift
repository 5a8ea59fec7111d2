import Foundation
import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What is read of CSV text in every dialect, and where its problems are.
struct CSVReaderTests {
  struct Reading: Equatable {
    var rows: [[String]] = []
    /// `line:column` of every field.
    var places: [[String]] = []
    var problems: [CSVProblem] = []
    var dialect: CSVDialect?
  }

  static func read(
    _ bytes: [UInt8], pieces: [Int] = [], encoding: CSVDialect.Encoding? = nil,
    delimiter: CSVDialect.Delimiter? = nil, headSize: Int = 64 << 10
  ) -> Reading {
    var reader = CSVReader(encoding: encoding, delimiter: delimiter, headSize: headSize)
    var reading = Reading()
    func take(_ row: CSVRow) {
      reading.rows.append((0..<row.count).map { row.text(of: $0) })
      reading.places.append((0..<row.count).map { "\(row.start(of: $0).line):\(row.start(of: $0).column)" })
    }
    var at = 0
    for end in pieces + [bytes.count] {
      reader.read(Array(bytes[at..<end]), take: take)
      at = end
    }
    reader.finish(take: take)
    reading.problems = reader.problems
    reading.dialect = reader.dialect
    return reading
  }

  static func read(_ text: String, delimiter: CSVDialect.Delimiter? = nil) -> Reading {
    read(Array(text.utf8), delimiter: delimiter)
  }

  // MARK: E01

  @Test func fieldsAndPlaces() {
    let reading = Self.read("date,n\r\n2026-01,\"a, \"\"b\"\"\r\nc\"\r\n\r\n\"客\",,\nx,5\" disk")
    #expect(
      reading.rows == [
        ["date", "n"], ["2026-01", "a, \"b\"\r\nc"], ["客", "", ""], ["x", "5\" disk"],
      ])
    #expect(
      reading.places == [["1:1", "1:6"], ["2:1", "2:9"], ["5:1", "5:5", "5:6"], ["6:1", "6:3"]])
    #expect(reading.problems == [])
  }

  @Test(arguments: ["a,b\nc,d", "a,b\rc,d\r", "a,b\r\nc,d\r\n", "\n\na,b\n\nc,d\n\n", "\"a\",\"b\"\r\"c\",d"])
  func lineEnds(_ text: String) { #expect(Self.read(text).rows == [["a", "b"], ["c", "d"]]) }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\r\n\r\n"]) func nothing(_ text: String) {
    #expect(Self.read(text).rows == [])
    #expect(Self.read(text).problems == [])
  }

  @Test func anUnclosedQuoteIsToldWhereItOpens() {
    let reading = Self.read("a,b\nc,\"d\ne,f\n")
    #expect(reading.rows == [["a", "b"]])
    #expect(reading.problems == [problem(.unclosedQuote, 2, 3)])
  }

  @Test func textBehindAQuoteIsTold() {
    let reading = Self.read("a,b\n\"c\"d,e\n\"f\" ,g\n")
    #expect(reading.rows == [["a", "b"], ["cd", "e"], ["f ", "g"]])
    #expect(reading.problems == [problem(.textBehindQuote, 2, 4), problem(.textBehindQuote, 3, 4)])
  }

  @Test func limits() {
    let long = String(repeating: "x", count: CSVReader.fieldLimit)
    #expect(Self.read("a,\(long)\nb,c").problems == [])
    #expect(Self.read("a,\(long)y\nb,c").problems == [problem(.fieldTooLong(isQuoted: false), 1, 3)])
    #expect(Self.read("a,b\nb,\"c\n\(long)").problems == [problem(.fieldTooLong(isQuoted: true), 2, 3)])
    let wide = Array(repeating: "x", count: CSVReader.columnLimit).joined(separator: ",")
    #expect(Self.read(wide).problems == [])
    #expect(Self.read("a\n\(wide),y\nb").problems == [problem(.tooManyColumns, 2, 2_001)])
  }

  private func problem(_ kind: CSVProblem.Kind, _ line: Int, _ column: Int) -> CSVProblem {
    CSVProblem(
      kind: kind, start: SourceFile.Position(line: line, column: column),
      end: SourceFile.Position(line: line, column: column + 1))
  }

  // MARK: Dialects

  @Test(arguments: [
    ("a;b\n1,5;2,5\n3,5;4\n", CSVDialect.Delimiter.semicolon, ["1,5", "2,5"]),
    ("a\tb\n1,5\t2;5\n", .tab, ["1,5", "2;5"]),
    ("sep=;\r\na,b;c\n1,5;2\n", .semicolon, ["1,5", "2"]),
    ("# Start date: 2026;\n\na,b\n1,2\n3,4\n5,6\n", .comma, ["a", "b"]),
    ("\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n", .comma, ["1;2", "3;4"]),
    ("one\ntwo\n", .comma, ["two"]),
  ])
  func delimitersAreFound(_ text: String, _ delimiter: CSVDialect.Delimiter, _ second: [String]) {
    let reading = Self.read(text)
    #expect(reading.dialect?.delimiter == delimiter)
    #expect(reading.rows.dropFirst().first == second)
    #expect(reading.problems == [])
  }

  @Test func aDeclaredDelimiterIsNotSearched() {
    #expect(Self.read("a,b;c\n1,2;3\n", delimiter: .semicolon).rows == [["a,b", "c"], ["1,2", "3"]])
  }

  @Test func encodings() throws {
    let text = "名,b\r\n𝄞,\"ä\nö\"\r\n"
    let rows = [["名", "b"], ["𝄞", "ä\nö"]]
    let places = [["1:1", "1:3"], ["2:1", "2:3"]]
    let little = try #require(text.data(using: .utf16LittleEndian))
    let big = try #require(text.data(using: .utf16BigEndian))
    let cases: [([UInt8], CSVDialect.Encoding?, CSVDialect.Encoding)] = [
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), nil, .utf8), (Array(text.utf8), nil, .utf8),
      ([0xFF, 0xFE] + Array(little), nil, .utf16LittleEndian),
      ([0xFE, 0xFF] + Array(big), nil, .utf16BigEndian),
      (Array(big), .utf16BigEndian, .utf16BigEndian),
    ]
    for (bytes, declared, encoding) in cases {
      let reading = Self.read(bytes, encoding: declared)
      #expect(reading.rows == rows)
      #expect(reading.places == places)
      #expect(reading.dialect?.encoding == encoding)
    }
    let western: [UInt8] = Array("a,b\n".utf8) + [0x80, 0x2C, 0xFC, 0x0A]
    #expect(Self.read(western, encoding: .windows1252).rows == [["a", "b"], ["€", "ü"]])
  }

  /// E01, C01: nothing is guessed of bytes that are no text, and all rows above are read.
  @Test func whatIsNoTextIsTold() throws {
    let bytes = Array("a,b\nc,d\ne,".utf8)
    for (more, kind): ([UInt8], CSVProblem.Kind) in [
      ([0xFC, 0x0A], .notText(looksLike: nil)), ([0xE5, 0xAE], .notText(looksLike: nil)),
      ([0xC2, 0xF2, 0xD7, 0xD4, 0xD0, 0xD0, 0x0A], .notText(looksLike: "GB18030")), ([0x00, 0x0A], .nul),
      ([0xED, 0xA0, 0x80], .notText(looksLike: nil)),
    ] {
      let reading = Self.read(bytes + more)
      #expect(reading.rows == [["a", "b"], ["c", "d"]])
      #expect(reading.problems == [problem(kind, 3, 3)])
    }
    let wide = try #require("a,b\nc,d\n".data(using: .utf16LittleEndian))
    #expect(Self.read(Array(wide)).problems == [problem(.nul, 1, 2)])
    #expect(
      Self.read([0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x41, 0]).problems
        == [problem(.notText(looksLike: "UTF-16"), 1, 2)])
  }

  // MARK: Pieces

  private static let whole = "名,b;c\r\n\"a\"\"𝄞\r\nx\",\"y\"z\r\r\n5\" ,é\n\"open"

  /// However a file is cut, it is the same file.
  @Test func everyCutGivesTheSame() throws {
    let little = try #require(Self.whole.data(using: .utf16LittleEndian))
    for bytes in [
      Array(Self.whole.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.whole.utf8), [0xFF, 0xFE] + Array(little),
      Array(Self.whole.utf8) + [0xF0, 0x9F], Array("a,b\n客,".utf8) + [0xE5, 0x41],
    ] {
      // With a head of a few bytes, so that cuts reach the decoder and the parser.
      let expected = Self.read(bytes, headSize: 6)
      for first in 0...bytes.count {
        for second in first...bytes.count {
          #expect(Self.read(bytes, pieces: [first, second], headSize: 6) == expected)
        }
      }
      #expect(Self.read(bytes, pieces: Array(0...bytes.count), headSize: 6) == expected)
    }
  }

  /// Written by RFC 4180 and read again, any table is the same table.
  @Test func whatIsWrittenIsRead() {
    var random = Seeded(state: 11)
    let signs = ["a", ",", ";", "\"", "\n", "\r", "\t", "客", "é", "𝄞", " ", ""]
    for _ in 0..<300 {
      let columns = Int.random(in: 1...4, using: &random)
      let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
      }.joined(separator: end)
      let cut = Int.random(in: 0...text.utf8.count, using: &random)
      let reading = Self.read(Array(text.utf8), pieces: [cut], delimiter: .semicolon)
      #expect(reading.rows == rows, "\(text.debugDescription)")
      #expect(reading.problems == [])
    }
  }
}

/// The same numbers in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
