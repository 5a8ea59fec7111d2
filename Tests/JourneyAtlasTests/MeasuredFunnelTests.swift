import Testing

@testable import JourneyAtlas

/// Funnels of stages whose map has no conversion of its own.
@Suite struct MeasuredFunnelTests {
  private static let maps = """
    === content/site.yml
    metrics:
      - { id: entered, calc: sum, direction: higher }
      - { id: left, calc: sum, direction: higher }
      - conversion
    === content/personas/kim.md
    # Kim
    === content/journeys/a.md
    ---
    personas: [kim]
    ---
    # A

    ## Call

    - Doing: calls
    - Touchpoint: Telephone

    ## Quote

    - Doing: waits

    """

  private func read(_ header: String, _ rows: [String], quote: String = "") throws -> [Conversion?] {
    let table = ([header] + rows).joined(separator: "\n")
    let content = "\(Self.maps)\(quote)\n=== content/metrics/funnel.csv\n\(table)\n"
    let reading = try TestContent(content).read()
    #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.atlas.journeys.first).stages.map(\.conversion)
  }

  private static let values = "date,metric,journey,stage,value"

  /// 40 → 31, then 12/31, together 0.3.
  @Test func countsOfTheNewestPeriodThatHasBoth() throws {
    let found = try read(
      Self.values,
      [
        "2026-09,entered,a,call,90", "2026-09,left,a,call,30",
        "2026-10,entered,a,call,40", "2026-10,left,a,call,31", "2026-11,entered,a,call,50",
        "2026-10,entered,a,quote,31", "2026-10,left,a,quote,12",
      ])
    #expect(found.map { $0?.entered } == [40, 31])
    #expect(found.map { $0?.left } == [31, 12])
    #expect(found[0]?.rate == 0.775)
    #expect(found[0]?.source?.metrics == ["entered", "left"])
    #expect(found[0]?.source?.period == Period(iso: "2026-10"))
  }

  @Test func aConversionIsAShareOrCounts() throws {
    let found = try read(
      "date,metric,journey,stage,value,numerator,denominator",
      [
        "2026-09,conversion,a,call,80,,", "2026-10,conversion,a,call,42,,",
        "2026-10,conversion,a,quote,,12,31",
      ])
    #expect(found[0]?.rate == 0.42 && found[0]?.entered == nil)
    #expect(found[1]?.entered == 31 && found[1]?.left == 12)
    #expect(found.map { $0?.source?.metrics } == [["conversion"], ["conversion"]])
  }

  @Test func ofOnePeriodCountsRuleAndTheNewerElse() throws {
    let counts = ["2026-10,entered,a,call,40", "2026-10,left,a,call,31"]
    #expect(try read(Self.values, counts + ["2026-10,conversion,a,call,50"])[0]?.rate == 0.775)
    #expect(try read(Self.values, counts + ["2026-11,conversion,a,call,50"])[0]?.rate == 0.5)
    #expect(try read(Self.values, counts + ["2026-09,conversion,a,call,50"])[0]?.rate == 0.775)
  }

  @Test(arguments: ["12 of 31", "about a third"])
  func theMapsOwnWordsRule(_ words: String) throws {
    let found = try read(
      Self.values, ["2026-10,conversion,a,quote,50"], quote: "- Conversion: \(words)\n")
    #expect(found[1]?.source == nil && found[1]?.entered == (words == "12 of 31" ? 31 : nil))
  }

  /// Not of the journey, of one persona, segment or touchpoint; more than came cannot go on.
  @Test(arguments: [
    ["2026-10,conversion,a,,,,,50"], ["2026-10,conversion,a,call,,kim,,50"],
    ["2026-10,conversion,a,call,,,new,50"], ["2026-10,conversion,a,call,Telephone,,,50"],
    ["2026-10,entered,a,call,,,,40", "2026-10,left,a,call,,,,41"],
    ["2026-10,entered,a,call,,,,40", "2026-09,left,a,call,,,,31"], ["2026-10,entered,a,call,,,,40"],
  ]) func othersSayNothingOfTheStage(_ rows: [String]) throws {
    let found = try read("date,metric,journey,stage,touchpoint,persona,segment,value", rows)
    #expect(found.allSatisfy { $0 == nil })
  }
}
