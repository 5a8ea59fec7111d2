import MarkdownTree
import Testing

@testable import JourneyAtlas

@Suite("Files of measurements")
struct MeasurementReaderTests {
  private static let yaml = """
    metrics:
      - csat
      - nps
      - { id: ces }
      - { id: wait, name: Waiting time, calc: mean, direction: lower }
      - { id: visits, calc: sum }
      - price

    """

  private func read(_ csv: String, pieces: Int? = nil, yaml: String = yaml) -> MeasurementReading {
    let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: yaml))
    var rows = reader.measurementReader(of: "content/metrics/a.csv")
    let bytes = Array(csv.utf8)
    if let pieces {
      for start in stride(from: 0, to: bytes.count, by: pieces) {
        rows.read(Array(bytes[start..<min(start + pieces, bytes.count)]))
      }
    } else {
      rows.read(bytes)
    }
    return rows.finish()
  }

  @Test(
    "Values and counts; columns in any order and case; delimiters, quotes, marks", arguments: [1, 7, 10_000])
  func figures(pieces: Int) throws {
    let csv = """
      \u{FEFF}METRIC;date;value;n;sd;numerator;denominator;promoters;passives;detractors;journey;stage;touchpoint;persona;segment;source
      csat;2026-10;;;;412;500;;;;a;s;"Live
      demo";kim;new;till survey
      nps;2026-10-12;;;;;;5;3;2;;;;;;–
      ces;2026-09;5,5;;;;;;;;;;;;;

      """
    let german = read(csv, pieces: pieces)
    #expect(german.measurements.count == 2)
    let first = try #require(german.measurements.first)
    #expect(first.metric == "csat")
    #expect((first.numerator, first.denominator) == (412, 500))
    #expect(
      first.scope == .init(journey: "a", stage: "s", touchpoint: "Live\ndemo", persona: "kim", segment: "new")
    )
    #expect(first.source == "till survey")
    #expect((first.path, first.line, first.column) == ("content/metrics/a.csv", 2, 1))
    #expect(first.cells[.journey] == SourceFile.Position(line: 2, column: 28))
    #expect(first.cells[.persona] == SourceFile.Position(line: 3, column: 7))
    let second = german.measurements[1]
    #expect((second.promoters, second.passives, second.detractors) == (5, 3, 2))
    #expect(second.period.description == "2026-10-12")
    #expect(second.source == nil)
    #expect(german.diagnostics.map(\.message) == ["“5,5” in the column “value” is no number"])
  }

  @Test("A mean with its standard deviation has an interval")
  func deviation() throws {
    let reading = read("date,metric,value,n,sd\n2026-10,ces,5.5,2,0.7071067811865476\n")
    let score = try #require(
      reading.measurements.first.flatMap { row in
        reader.site.metrics.first { $0.id == "ces" }.flatMap { Score(row, $0) }
      })
    #expect(abs(score.value - 5.5) < 1e-9)
    // 5.5 ± t(1) × s/√n, as for the answers 5 and 6.
    #expect(abs((score.low ?? 0) - (5.5 - 6.353102368087349)) < 1e-6)
    #expect(score.n == 2)
  }

  private var reader: AtlasReader {
    AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: Self.yaml))
  }

  @Test(
    "What a row cannot say",
    arguments: [
      ("2026/10,csat,80,,,", "2:1", Code.invalidMeasurement, "“2026/10” is no day and no month"),
      (",csat,80,,,", "2:1", .invalidMeasurement, "this row has no date"),
      ("2026-10,,80,,,", "2:9", .invalidMeasurement, "this row names no metric"),
      ("2026-10,csat,,,,", "2:1", .invalidMeasurement, "this row measures nothing"),
      ("2026-10,csat,-,,,30", "2:1", .invalidMeasurement, "this row measures nothing"),
      ("2026-10,csat,80,4,5,", "2:14", .invalidMeasurement, "this row has both a value and counts"),
      ("2026-10,csat,many,,,", "2:14", .invalidMeasurement, "“many” in the column “value” is no number"),
      ("2026-10,csat,1e999,,,", "2:14", .invalidMeasurement, "“1e999” in the column “value” is no number"),
      ("2026-10,csat,101,,,", "2:14", .offScale, "“101” is outside the scale of CSAT"),
      ("2026-10,nps,-100.5,,,", "2:13", .offScale, "“-100.5” is outside the scale of NPS"),
      ("2026-10,ces,0.9,,,", "2:13", .offScale, "“0.9” is outside the scale of CES"),
      ("2026-10,visits,2e16,,,", "2:16", .invalidMeasurement, "“value” cannot be 2e16"),
      ("2026-10,visits,-1000000000001,,,", "2:16", .invalidMeasurement, "“value” cannot be -1000000000001"),
      ("2026-10,csat,,5,4,", "2:15", .invalidMeasurement, "“numerator” cannot be 5"),
      ("2026-10,csat,,-1,4,", "2:15", .invalidMeasurement, "“numerator” cannot be -1"),
      ("2026-10,nps,,-5,4,", "2:14", .invalidMeasurement, "“numerator” cannot be -5"),
      (
        "2026-10,csat,,3,,", "2:17", .invalidMeasurement,
        "“denominator” is empty, and the other counts are not"
      ),
      ("2026-10,csat,,3,4,5", "2:19", .invalidMeasurement, "“n” cannot be 5"),
      ("2026-10,csat,80,,,0", "2:19", .invalidMeasurement, "“n” cannot be 0"),
      ("2026-10,csat,80,,,2.5", "2:19", .invalidMeasurement, "“n” cannot be 2.5"),
      (
        "2026-10,visits,,3,4,", "2:17", .invalidMeasurement,
        "the metric “visits” is not computed from “numerator”"
      ),
      ("2026-10,csat,80,,", "2:1", .invalidCSV, "this row has 5 fields, the header 6 columns"),
      (
        "2026-10,csat,80,,,4", "2:19", .smallCell,
        "fewer than 5 people are counted here; somebody may be recognised"
      ),
    ])
  func wrongRows(row: String, place: String, code: Code, message: String) throws {
    let reading = read("date,metric,value,numerator,denominator,n\n\(row)\n")
    let problem = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(problem.code == code)
    #expect("\(problem.start.line):\(problem.start.column)" == place)
    #expect(problem.message == message)
    #expect(reading.measurements.count == (code == .smallCell ? 1 : 0))
  }

  @Test(
    "Every figure of a row that cannot be is told at once",
    arguments: [
      ("many,,,half", ["2:14", "2:21"]), ("101,,,0", ["2:14", "2:20"]),
      (",x,y,z", ["2:15", "2:17", "2:19"]), (",6,5,4", ["2:15", "2:19"]),
    ])
  func everyFault(cells: String, places: [String]) {
    let reading = read("date,metric,value,numerator,denominator,n\n2026-10,csat,\(cells)\n")
    #expect(reading.diagnostics.map { "\($0.start.line):\($0.start.column)" }.sorted() == places)
    #expect(reading.measurements.isEmpty)
  }

  @Test(
    "What an answer count cannot say",
    arguments: [
      ("csat,,,1,1,1", "the metric “csat” is not computed from “promoters”"),
      ("nps,,,1,,1", "“passives” is empty, and the other counts are not"),
      ("nps,,,1,1.5,1", "“passives” cannot be 1.5"),
      ("ces,5,1.1,,,", "“sd” stands without “n”"),
      ("csat,80,0.5,,,", "“sd” stands without “n”"),
    ])
  func wrongAnswers(row: String, message: String) {
    let reading = read("date,metric,value,sd,promoters,passives,detractors\n2026-10,\(row)\n")
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.measurements.isEmpty)
  }

  @Test(
    "A standard deviation is of two values or more; nothing is told twice",
    arguments: [
      ("1", "“n” cannot be 1 – write 2 or more beside “sd”, or leave “sd” empty"),
      ("0", "“n” cannot be 0 – write a whole number from 1"),
      (
        "900719925474099",
        "“n” cannot be 900719925474099 – write a figure up to 1,000,000,000,000, in a larger unit where it is more"
      ),
      ("", "“sd” stands without “n” – write into “n” of how many values it is, or leave “sd” empty"),
    ])
  func deviationsOfTooFew(n: String, message: String) {
    let reading = read("date,metric,value,n,sd\n2024-12,ces,4,\(n),5\n")
    #expect(reading.diagnostics.map { "\($0.message) – \($0.help)" } == [message])
  }

  @Test(
    "What a header cannot say",
    arguments: [
      ("date,metric,value,touchpont", "1:19", "“touchpont” is no column of measurements", 1),
      ("date,metric,value,", "1:19", "this column has no name", 1),
      ("date,metric,value,Value", "1:19", "there are two columns “value”", 1),
      ("date,value", "1:1", "there is no column “metric”", 0),
      ("date,metric,n", "1:1", "there is no column “value”", 0),
      ("2026-10,csat,80", "1:1", "“2026-10” is no column of measurements", 0),
    ])
  func wrongHeaders(header: String, place: String, message: String, rows: Int) throws {
    let cells = header.split(separator: ",", omittingEmptySubsequences: false).map { _ in "" }.dropFirst(3)
    let reading = read("\(header)\n\((["2026-10", "csat", "80"] + cells).joined(separator: ","))\n")
    let problem = try #require(reading.diagnostics.first { $0.code == .unknownColumn })
    #expect("\(problem.start.line):\(problem.start.column)" == place)
    #expect(problem.message == message)
  }

  @Test("Empty files, and files that end in a quote")
  func broken() {
    #expect(read("").diagnostics.map(\.code) == [.invalidCSV])
    #expect(read("date,metric,value\n").diagnostics.isEmpty)
    #expect(read("date,metric,value\n2026-10,csat,\"80\n").diagnostics.map(\.code) == [.invalidCSV])
    #expect(read("date,metric,value\n2026-10,csat,8\u{0}0\n").diagnostics.map(\.code) == [.notUTF8])
  }

  @Test("Beyond 200,000 rows a file is refused")
  func limit() {
    let row = "2026-10,csat,80\n"
    let reading = read("date,metric,value\n" + String(repeating: row, count: 200_001))
    #expect(reading.diagnostics.map(\.code) == [.fileLimit])
    #expect(reading.measurements.count == 200_000)
    // Places of cells are kept where they can be told, not for every row.
    #expect(reading.measurements.count { !$0.cells.isEmpty } == 1)
  }

  @Test("Personal data in words is told once and masked everywhere")
  func personalData() throws {
    let csv = """
      date,metric,value,touchpoint,segment,source
      2026-09,csat,80,,"zoe.lindqvist@posteo.net",call of 139 1234 5678
      2026-10,csat,81,zoe@posteo.net,"zoe.lindqvist@posteo.net",call of 139 1234 5678

      """
    let reading = read(csv)
    #expect(Set(reading.diagnostics.map(\.code)) == [.personalData])
    let shown = "\(reading.measurements)\(reading.diagnostics)"
    for secret in ["lindqvist", "1234 5678", "oe@posteo"] { #expect(!shown.contains(secret), "\(secret)") }
    let off = read(csv, yaml: Self.yaml + "severities: { personal-data: off }\n")
    #expect(off.diagnostics.isEmpty)
    #expect("\(off.measurements)".contains("139 1234 5678"))
  }
}
