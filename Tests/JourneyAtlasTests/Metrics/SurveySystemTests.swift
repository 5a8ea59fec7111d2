import Foundation
import MarkdownTree
import Testing

@testable import JourneyAtlas

/// The ready-made maps, each over an export in the layout of its system: `Fixtures/surveys/SYSTEM.csv`. Samples are
/// invented.
struct SurveySystemTests {
  private static let site = """
    metrics:
      - nps
      - csat
      - conversion
      - retention
      - { id: engagement, name: Engagement, calc: share, direction: higher }
      - { id: sessions, name: Sessions, calc: sum, direction: higher }
      - { id: views, name: Views, calc: sum, direction: higher }
      - { id: revenue, name: Revenue, calc: sum, unit: EUR, direction: higher }
      - { id: cycle-time, name: Cycle time, calc: mean, unit: days, direction: lower }
    privacy: off
    """

  @Test(arguments: [
    ("surveymonkey", "", ["nps 2026-01 n=9 4.0/2.0/3.0", "csat 2026-01 n=9 6.0 of 9.0"]),
    ("typeform", "", ["nps 2026-02 n=7 3.0/2.0/2.0", "csat 2026-02 n=7 4.0 of 7.0"]),
    ("hubspot", "", ["nps 2026-03 n=8 4.0/2.0/2.0"]),
    (
      "salesforce", "",
      [
        "conversion 2026-04 n=5 3.0 of 5.0", "conversion 2026-05 n=2 1.0 of 2.0",
        "revenue 2026-04 value=17500.5",
        "revenue 2026-05 value=4000.0", "cycle-time 2026-04 n=5 sum=110.0 squares=2430.0",
        "cycle-time 2026-05 n=2 sum=51.0 squares=1301.0",
      ]
    ),
    (
      "google-analytics-4", "",
      [
        "conversion 2026-06 41.0 of 1030.0", "conversion 2026-07 20.0 of 500.0",
        "engagement 2026-06 670.0 of 1030.0",
        "engagement 2026-07 310.0 of 500.0", "sessions 2026-06 value=1030.0", "sessions 2026-07 value=500.0",
        "views 2026-06 value=2810.0", "views 2026-07 value=1400.0", "revenue 2026-06 value=2051.5",
        "revenue 2026-07 value=1000.0",
      ]
    ),
    (
      "mixpanel", "columns: { Signed up - Total: { metric: views, as: count } }\n",
      [
        "conversion 2026-07 value=3.9", "conversion 2026-08 value=3.1", "sessions 2026-07 value=310.0",
        "sessions 2026-08 value=290.0", "views 2026-07 value=12.0", "views 2026-08 value=9.0",
      ]
    ),
    (
      "adobe-analytics", "",
      [
        "conversion 2026-08 64.0 of 1590.0", "conversion 2026-09 32.0 of 810.0",
        "sessions 2026-08 value=1590.0",
        "sessions 2026-09 value=810.0", "views 2026-08 value=5400.0", "views 2026-09 value=2700.0",
        "revenue 2026-08 value=4810.25", "revenue 2026-09 value=2400.5",
      ]
    ),
    (
      "tableau",
      "columns: { Region: segment, Measure Names: { as: metric, values: { Net promoter score: nps } } }\n",
      [
        "nps 2026-10 segment=Nord value=41.0", "revenue 2026-09 segment=Nord value=12400.5",
        "revenue 2026-09 segment=Süd value=9100.0",
      ]
    ),
  ])
  func exportsAreCounted(_ system: String, _ map: String, _ lines: [String]) throws {
    let bytes = try Data(contentsOf: fixtures.appending(path: "surveys/\(system).csv"))
    let reading = SurveyTests.read(bytes: Array(bytes), map: "system: \(system)\n" + map, site: Self.site)
    #expect(reading.lines == lines)
    #expect(reading.problems == [])
  }

  @Test func everySystemHasASample() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "surveys").path)
    #expect(Set(files) == Set(SurveySystem.names.map { $0 + ".csv" }))
  }
}
