import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What a survey and its map add up to.
struct SurveyTests {
  static let site = """
    metrics:
      - nps
      - csat
      - ces
      - { id: revenue, name: Revenue, calc: sum, unit: EUR }
      - { id: wait, name: Waiting time, calc: mean, unit: min, direction: lower }
      - { id: conversion, name: Conversion }
      - { id: price, name: Price }
    """

  /// One measurement a line: `nps 2026-01 journey=a n=3 1/1/1`.
  static func lines(_ reading: MeasurementReading) -> [String] {
    reading.measurements.map { measurement in
      var words = [measurement.metric, "\(measurement.period)"]
      for (name, id) in [
        ("journey", measurement.journey), ("stage", measurement.stage),
        ("touchpoint", measurement.touchpoint),
        ("persona", measurement.persona), ("segment", measurement.segment),
      ] { if let id { words.append("\(name)=\(id)") } }
      if let n = measurement.n { words.append("n=\(n)") }
      if let promoters = measurement.promoters, let passives = measurement.passives,
        let detractors = measurement.detractors
      {
        words.append("\(promoters)/\(passives)/\(detractors)")
      }
      if let numerator = measurement.numerator { words.append("\(numerator) of") }
      if let denominator = measurement.denominator { words.append("\(denominator)") }
      if let sum = measurement.sum, let squares = measurement.sumOfSquares {
        words.append("sum=\(sum) squares=\(squares)")
      }
      if let value = measurement.value { words.append("value=\(value)") }
      return words.joined(separator: " ")
    }
  }

  static func read(
    _ csv: String, map: String, site: String = site + "\nprivacy: off\n"
  ) -> (lines: [String], problems: [String], reading: MeasurementReading) {
    read(bytes: Array(csv.utf8), map: map, site: site)
  }

  static func read(
    bytes: [UInt8], map: String, site: String = site + "\nprivacy: off\n"
  ) -> (lines: [String], problems: [String], reading: MeasurementReading) {
    let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: site))
    let reading = reader.measurements(of: [
      SourceFile(path: "content/surveys/s.csv", bytes: bytes),
      SourceFile(path: "content/surveys/s.yml", text: map),
    ])
    let problems = reading.diagnostics.sorted().map {
      "\($0.path.suffix(5)):\($0.start.line):\($0.start.column): \($0.code.rawValue)"
    }
    return (lines(reading), problems, reading)
  }

  // MARK: Counting

  @Test func answersOfEveryKindAreCounted() {
    let reading = Self.read(
      """
      When,NPS?,CSAT,CES,Spent,Waited,Bought
      2026-01-05,9,5,7,100.5,2,yes
      2026-01-31 10:00,7,4,1,20,4,no
      2026-02-01,0,1,4,,,yes

      """,
      map: """
        columns:
          When: date
          nps: nps
          CSAT: csat
          CES: ces
          Spent: { metric: revenue, as: count }
          Waited: wait
          Bought: { metric: conversion, answers: yes-no }
        """)
    #expect(reading.problems == [])
    #expect(
      reading.lines == [
        "nps 2026-01 n=2 1.0/1.0/0.0", "nps 2026-02 n=1 0.0/0.0/1.0", "csat 2026-01 n=2 2.0 of 2.0",
        "csat 2026-02 n=1 0.0 of 1.0", "ces 2026-01 n=2 sum=8.0 squares=50.0",
        "ces 2026-02 n=1 sum=4.0 squares=16.0",
        "revenue 2026-01 value=120.5", "wait 2026-01 n=2 sum=6.0 squares=20.0",
        "conversion 2026-01 n=2 1.0 of 2.0",
        "conversion 2026-02 n=1 1.0 of 1.0",
      ])
  }

  @Test func wordsCountAsTheMapSays() {
    let reading = Self.read(
      "d;a;b\n01.02.2026;sehr gut;Very dissatisfied \n3.2.2026;schlecht;非常满意\n",
      map: """
        dates: dd.mm.yyyy
        period: day
        columns:
          d: date
          a: { metric: csat, answers: { Sehr gut: 5, Schlecht: 1 }, stage: one }
          b: { metric: csat, answers: satisfaction, stage: two }
        journey: buy
        """)
    #expect(reading.problems == [])
    #expect(
      reading.lines == [
        "csat 2026-02-01 journey=buy stage=one n=1 1.0 of 1.0",
        "csat 2026-02-03 journey=buy stage=one n=1 0.0 of 1.0",
        "csat 2026-02-01 journey=buy stage=two n=1 0.0 of 1.0",
        "csat 2026-02-03 journey=buy stage=two n=1 1.0 of 1.0",
      ])
  }

  @Test func idsAndSegmentsStandInColumns() {
    let reading = Self.read(
      "date,j,s,size,n\n2026-01-01,buy,one,SMB,10\n2026-01-02,buy,,Ent,0\n2026-01-03,sell,two,SMB,8\n",
      map: """
        persona: ops
        columns:
          date: date
          j: journey
          s: stage
          size: { as: segment, values: { SMB: Small } }
          n: nps
        """)
    #expect(
      reading.lines == [
        "nps 2026-01 journey=buy persona=ops n=1 0.0/0.0/1.0",
        "nps 2026-01 journey=buy persona=ops segment=Ent n=1 0.0/0.0/1.0",
        "nps 2026-01 journey=buy stage=one persona=ops n=1 1.0/0.0/0.0",
        "nps 2026-01 journey=buy stage=one persona=ops segment=Small n=1 1.0/0.0/0.0",
        "nps 2026-01 journey=sell stage=two persona=ops n=1 0.0/1.0/0.0",
        "nps 2026-01 journey=sell stage=two persona=ops segment=Small n=1 0.0/1.0/0.0",
      ])
    let first = reading.reading.measurements[2]
    #expect(first.path == "content/surveys/s.csv")
    #expect(first.cells[.journey] == SourceFile.Position(line: 2, column: 12))
    #expect(first.cells[.stage] == SourceFile.Position(line: 2, column: 16))
  }

  /// Ids that the map gives itself stand in the map.
  @Test func idsOfTheMapHaveTheirPlaceThere() {
    let measurement = Self.read(
      "d,n\n2026-01-01,9\n", map: "journey: buy\ncolumns:\n  d: date\n  n: { metric: nps, stage: one }\n"
    ).reading.measurements.first
    #expect(measurement?.path == "content/surveys/s.yml")
    #expect(measurement?.cells[.journey] == SourceFile.Position(line: 1, column: 10))
    #expect(measurement?.cells[.stage] == SourceFile.Position(line: 4, column: 28))
  }

  /// What a column is about stands whatever the row says; what all rows are about gives way to the row.
  @Test func theColumnsOwnIdsStand() {
    let reading = Self.read(
      "d,s,n,c\n2026-01-01,two,9,5\n2026-01-02,,9,5\n",
      map: """
        stage: one
        columns:
          d: date
          s: stage
          n: nps
          c: { metric: csat, stage: three }
        """)
    #expect(
      reading.lines == [
        "nps 2026-01 stage=one n=1 1.0/0.0/0.0", "nps 2026-01 stage=two n=1 1.0/0.0/0.0",
        "csat 2026-01 stage=three n=2 2.0 of 2.0",
      ])
    #expect(reading.reading.measurements.last?.path == "content/surveys/s.yml")
  }

  @Test func figuresOfReportsAreTakenOrAdded() {
    let reading = Self.read(
      "d,visits,orders,price,rate\n2026-01-01,100,7,3.5,\n2026-01-02,50,3,4,\n2026-02-01,,,,12.5 %\n",
      map: """
        columns:
          d: date
          visits: { metric: conversion, as: denominator }
          orders: { metric: conversion, as: numerator }
          price: { metric: price, as: value }
          rate: { metric: conversion, as: value }
        """)
    #expect(
      reading.lines == [
        "conversion 2026-01 10.0 of 150.0", "conversion 2026-02 value=12.5", "price 2026-01 value=3.5",
      ])
    #expect(reading.problems == ["s.csv:3:17: unread-value"])
  }

  /// Amounts and parts of shares add up over segments; values as they are given do not.
  @Test func sumsHaveAWhole() {
    let reading = Self.read(
      "d,s,spent,orders,visits,price\n2026-01-01,a,10,1,5,3\n2026-01-01,b,20,2,6,4\n2026-01-02,,5,0,1,\n",
      map: """
        columns:
          d: date
          s: segment
          spent: { metric: revenue, as: count }
          orders: { metric: conversion, as: numerator }
          visits: { metric: conversion, as: denominator }
          price: { metric: price, as: value }
        """, site: Self.site)
    #expect(
      reading.lines == [
        "revenue 2026-01 value=35.0", "revenue 2026-01 segment=a value=10.0",
        "revenue 2026-01 segment=b value=20.0",
        "conversion 2026-01 3.0 of 12.0", "conversion 2026-01 segment=a 1.0 of 5.0",
        "conversion 2026-01 segment=b 2.0 of 6.0", "price 2026-01 segment=a value=3.0",
        "price 2026-01 segment=b value=4.0",
      ])
  }

  @Test func aColumnMayNameTheMetric() {
    let reading = Self.read(
      "Month,Measure Names,Measure Values\nJanuary 2026,Revenue,\"1,200\"\nJanuary 2026,Cost,7\nMay 2026,Price,2\n",
      map: """
        thousands: ","
        columns:
          Month: { as: date, dates: mmmm yyyy }
          Measure Names: metric
          Measure Values: { as: value }
        """)
    #expect(reading.lines == ["revenue 2026-01 value=1200.0", "price 2026-05 value=2.0"])
    #expect(reading.problems == [])
  }

  // MARK: Rows

  @Test func onlyRowsOfTheTableCount() {
    let reading = Self.read(
      "# Export of today\n# Test\n\nd,n,status\n2026-01-01,9,done\n2026-01-02,9,Test\n2026-01-03,9,\n\nEnd of report\n",
      map: """
        skip: ["#"]
        until: blank line
        except: { Status: [test, ""] }
        columns: { d: date, n: nps }
        """)
    #expect(reading.lines == ["nps 2026-01 n=1 1.0/0.0/0.0"])
    #expect(reading.problems == [])
  }

  @Test func twoHeaderRows() {
    let csv = "Id,When,How easy?,,Why?\n,,Ordering,Paying,Open-Ended Response\n1,2026-01-01,7,5,because\n"
    let reading = Self.read(
      csv, map: "header: 2\ncolumns:\n  When: date\n  How easy / ordering: ces\n  How easy? / Paying: wait\n")
    #expect(reading.problems == [])
    #expect(
      reading.lines == ["ces 2026-01 n=1 sum=7.0 squares=49.0", "wait 2026-01 n=1 sum=5.0 squares=25.0"])
    let ambiguous = Self.read(csv, map: "header: 2\ncolumns:\n  When: date\n  How easy: ces\n")
    #expect(ambiguous.problems == ["s.csv:1:19: unknown-column"])
    #expect(ambiguous.reading.diagnostics.first?.help.contains("“How easy? / Ordering”") == true)
  }

  // MARK: What is odd

  @Test func oddValuesAreCountedAndNeverRepeated() {
    let rows = (1...30).map {
      "2026-01-\($0 < 10 ? "0" : "")\($0),\($0 % 3 == 0 ? "SECRET\($0)" : $0 % 5 == 0 ? "11" : "9")\n"
    }
    let reading = Self.read("d,n\nSECRET,9\n,9\n" + rows.joined(), map: "columns: { d: date, n: nps }\n")
    #expect(reading.lines == ["nps 2026-01 n=16 16.0/0.0/0.0"])
    #expect(
      reading.problems == ["s.csv:2:1: unread-value", "s.csv:6:12: unread-value", "s.csv:8:12: unread-value"])
    let texts = reading.reading.diagnostics.map { $0.message + $0.help }
    #expect(texts.contains { $0.hasPrefix("10 values of this column") })
    #expect(texts.contains { $0.hasPrefix("4 answers of this column") })
    #expect(!texts.contains { $0.contains("SECRET") })
  }

  @Test func numbersBeyondAllMeasureAreTold() {
    let reading = Self.read(
      "d,p,n\n2026-01-01,1e16,\n2026-01-01,4,1e15\n2026-01-01,,1e15\n",
      map: """
        columns:
          d: date
          p: { metric: price, as: value }
          n: { metric: price, as: n }
        """)
    #expect(reading.lines == ["price 2026-01 n=2000000000000000 value=4.0"])
    #expect(reading.problems == ["s.csv:2:12: unread-value"])
  }

  /// E01: rows in are rows counted, or told.
  @Test func raggedRowsAreTold() {
    let rows = (0..<25).map { _ in "2026-01-01,9,x\n" }.joined()
    let reading = Self.read("d,n\n2026-01-01\n" + rows, map: "columns: { d: date, n: nps }\n")
    #expect(reading.lines == [])
    #expect(reading.problems.count == 21)
    #expect(reading.problems.allSatisfy { $0.hasSuffix("invalid-csv") })
    #expect(reading.reading.diagnostics.contains { $0.message.contains("6 more rows") })
  }

  @Test(arguments: [
    ("columns: { d: date, m: nps }", "s.yml:1:21: unknown-column"),
    ("columns: { d: date, n: npss }", "s.yml:1:21: invalid-value"),
    ("columns: { d: date, n: price }", "s.yml:1:21: invalid-value"),
    ("columns: { d: date, n: { metric: nps, as: numerator } }", "s.yml:1:21: invalid-value"),
    ("columns: { n: nps }", "s.yml:1:1: unknown-column"),
    ("columns: { d: date }", "s.yml:1:1: unknown-column"),
    ("columns: { d: date, n: nps, e: date }", "s.yml:1:29: invalid-value"),
    ("system: typefrom\ncolumns: { d: date, n: nps }", "s.yml:1:9: invalid-value"),
    ("delimiter: x\ncolumns: { d: date, n: nps }", "s.yml:1:12: invalid-value"),
    ("encoding: ebcdic\ncolumns: { d: date, n: nps }", "s.yml:1:11: invalid-value"),
    ("dates: dd.mm\ncolumns: { d: date, n: nps }", "s.yml:1:8: invalid-value"),
    ("period: year\ncolumns: { d: date, n: nps }", "s.yml:1:9: invalid-value"),
    ("header: 0\ncolumns: { d: date, n: nps }", "s.yml:1:9: invalid-value"),
    ("until: dawn\ncolumns: { d: date, n: nps }", "s.yml:1:8: invalid-value"),
    ("decimal: x\ncolumns: { d: date, n: nps }", "s.yml:1:10: invalid-value"),
    ("thousands: .\ncolumns: { d: date, n: nps }", "s.yml:1:12: invalid-value"),
    ("answers: likert\ncolumns: { d: date, n: nps }", "s.yml:1:10: invalid-value"),
    ("columns: { d: date, n: { metric: nps, answers: { a: b } } }", "s.yml:1:53: invalid-value"),
    ("columns: { d: date, n: { as: nps } }", "s.yml:1:30: invalid-value"),
    ("columns: { d: date, n: {} }", "s.yml:1:24: invalid-value"),
    ("columns: [d]", "s.yml:1:10: invalid-value"),
    ("except: [d]\ncolumns: { d: date, n: nps }", "s.yml:1:9: invalid-value"),
    ("except: { x: y }\ncolumns: { d: date, n: nps }", "s.yml:1:11: unknown-column"),
  ])
  func mapsThatCannotBeUsed(_ map: String, _ problem: String) {
    let reading = Self.read("d,e,n\n2026-01-01,2026-01-01,9\n", map: map)
    #expect(reading.lines == [])
    #expect(reading.problems == [problem])
  }

  @Test func unknownKeysOfTheMapAreTold() {
    let reading = Self.read(
      "d,n\n2026-01-01,9\n", map: "colums: {}\ncolumns: { d: date, n: { metric: nps, stages: a } }\n")
    #expect(reading.problems == ["s.yml:1:1: unknown-key", "s.yml:2:39: unknown-key"])
  }

  @Test func aBrokenFileGivesNothing() {
    let map = "columns: { d: date, n: nps }\n"
    #expect(
      Self.read("d,n\n2026-01-01,9\n2026-01-02,\"9\n", map: map).problems == ["s.csv:3:12: invalid-csv"])
    #expect(Self.read("d,n\n2026-01-01,9\n2026-01-02,\"9\n", map: map).lines == [])
    #expect(Self.read("", map: map).problems == ["s.csv:1:1: invalid-csv"])
    let latin = Array("d,n\n2026-01-01,".utf8) + [0xFC, 0x0A]
    #expect(Self.read(bytes: latin, map: map).problems == ["s.csv:2:12: not-utf8"])
    let wide = Self.read("d,\(String(repeating: "x,", count: 1_000))n\n", map: map)
    #expect(wide.problems == ["s.csv:1:2001: file-limit"])
  }

  @Test func surveysAndMapsBelongTogether() {
    let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: Self.site))
    let alone = reader.measurements(of: [
      SourceFile(path: "content/surveys/a.csv", text: "d,n\n"),
      SourceFile(path: "content/surveys/b.yml", text: "x: y\n"),
    ])
    #expect(alone.diagnostics.map(\.code) == [.surveyWithoutMap, .surveyWithoutMap])
    #expect(alone.diagnostics.map(\.path) == ["content/surveys/a.csv", "content/surveys/b.yml"])
    #expect(alone.diagnostics[0].help.contains("waymark new survey a"))
  }

  // MARK: K03

  private func answers(_ groups: [(segment: String, count: Int)]) -> String {
    "d,n,s\n"
      + groups.flatMap { group in (0..<group.count).map { _ in "2026-01-01,9,\(group.segment)\n" } }.joined()
  }

  private static let segmented = "columns: { d: date, n: nps, s: segment }\n"

  @Test func smallGroupsAreLeftOut() {
    let many = Self.read(answers([("a", 30), ("b", 8), ("c", 5)]), map: Self.segmented, site: Self.site)
    #expect(
      many.lines.map { String($0.prefix(24)) } == [
        "nps 2026-01 n=43 43.0/0.", "nps 2026-01 segment=a n=", "nps 2026-01 segment=b n=",
        "nps 2026-01 segment=c n=",
      ])
    #expect(many.problems == [])
    // c alone would be what is left of the whole, so b goes too.
    let small = Self.read(answers([("a", 30), ("b", 8), ("c", 2)]), map: Self.segmented, site: Self.site)
    #expect(small.lines == ["nps 2026-01 n=40 40.0/0.0/0.0", "nps 2026-01 segment=a n=30 30.0/0.0/0.0"])
    #expect(small.problems == ["s.csv:1:3: small-cell"])
    // Answers in no segment hide as well.
    let none = Self.read(answers([("a", 30), ("", 4), ("c", 4)]), map: Self.segmented, site: Self.site)
    #expect(none.lines == ["nps 2026-01 n=38 38.0/0.0/0.0", "nps 2026-01 segment=a n=30 30.0/0.0/0.0"])
    let few = Self.read(answers([("a", 4)]), map: Self.segmented, site: Self.site)
    #expect(few.lines == [])
    #expect(few.problems == ["s.csv:1:3: small-cell"])
    let asked = Self.read(
      answers([("a", 9)]), map: Self.segmented, site: Self.site + "\nprivacy: { k: 10 }\n")
    #expect(asked.lines == [])
  }

  /// Nobody can compute a group that is left out: what is left over is none, or large.
  @Test func whatIsLeftOverIsNeverSmall() {
    var random = Seeded(state: 5)
    for _ in 0..<300 {
      let groups = (0..<Int.random(in: 1...6, using: &random)).map {
        (segment: "s\($0)", count: Int.random(in: 0...12, using: &random))
      }
      let reading = Self.read(answers(groups), map: Self.segmented, site: Self.site).reading
      let shown = reading.measurements.filter { $0.segment != nil }.compactMap(\.n)
      let total = reading.measurements.first { $0.segment == nil }?.n ?? 0
      #expect((shown + [total]).allSatisfy { $0 == 0 || $0 >= 5 })
      let rest = total - shown.reduce(0, +)
      #expect(rest == 0 || rest >= 5)
    }
  }

  @Test func namesAreNoSegments() {
    let many = (0...1_000).map { "2026-01-01,9,name \($0)\n" }.joined()
    let reading = Self.read("d,n,s\n" + many, map: Self.segmented)
    #expect(reading.problems == ["s.csv:1:5: file-limit"])
    #expect(reading.lines == [])
    let mails = (0..<9).map { _ in "2026-01-01,9,lin.wei@firma.cn\n" }.joined()
    let personal = Self.read("d,n,s\n" + mails, map: Self.segmented, site: Self.site)
    #expect(personal.lines == ["nps 2026-01 n=9 9.0/0.0/0.0"])
    #expect(personal.problems == ["s.csv:2:14: personal-data"])
    #expect(personal.reading.diagnostics.allSatisfy { !$0.message.contains("firma") })
  }

  // MARK: Ready-made maps

  @Test func theReadyMadeMapsAreThoseOfTheFolder() throws {
    let folder = fixtures.appending(path: "../../../Sources/JourneyAtlas/Metrics/Surveys/Systems")
      .standardizedFileURL
    for file in BuiltInSystems.files {
      let text = try String(contentsOf: folder.appending(path: file.name + ".yml"), encoding: .utf8)
      #expect(file.text == text, "run Tests/Tools/embed-systems.sh")
      #expect(SurveyMapReader.readReadyMade(text).problems == [], "\(file.name)")
      let system = try #require(SurveySystem.named(file.name))
      #expect(!system.notes.isEmpty && !system.columns.isEmpty && system.name != system.id)
    }
    #expect(SurveySystem.names.count == 8)
  }

  @Test func aMapOfOnesOwnChangesAReadyMadeOne() {
    let csv =
      "#,Easy?,Rate,Start Date (UTC),Submit Date (UTC),Network ID,Response Type\n"
      + "1,7,5,2026-01-31 23:59:00,2026-02-01 00:01:00,x,completed\n2,1,1,2026-02-01,2026-02-01,y,partial\n"
    let own = Self.read(csv, map: "system: typeform\ncolumns: { Easy: ces }\n")
    #expect(own.problems == [])
    #expect(own.lines == ["ces 2026-02 n=1 sum=7.0 squares=49.0"])
    let other = Self.read(csv, map: "system: typeform\ncolumns: { Easy: ces, Start Date (UTC): date }\n")
    #expect(other.lines == ["ces 2026-01 n=1 sum=7.0 squares=49.0"])
    let german = Self.read(
      "Month of Date\tMeasure Names\tMeasure Values\nMay 2026\tPrice\t1,5\n",
      map: "system: tableau\ndecimal: ','\n")
    #expect(german.lines == ["price 2026-05 value=1.5"])
    let nothing = Self.read(csv, map: "system: typeform\n")
    #expect(nothing.problems == ["s.yml:1:1: unknown-column"])
  }
}
