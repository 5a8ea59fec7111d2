import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// Touchpoints × metrics: the newest value, how it stands to the target, where it was measured.
@Suite struct MetricMatrixTests {
  /// Journey a names CSAT at the form and waiting at the call, b names nothing; CSAT is measured in both, visits of the
  /// form without any journey.
  static func site(extraMetrics: Int = 0) throws -> SitePages {
    let extra = (0..<extraMetrics).map { "  - id: m\($0)\n    name: Extra \($0)\n" }.joined()
    let words = (0..<extraMetrics).map { "m\($0)" }.joined(separator: ", ")
    return try Sample.site(
      [
        "journeys/a.md": """
        # A

        ## One

        | Touchpoint | Channel | Metrics |
        | --- | --- | --- |
        | Form | Web | csat\(extraMetrics > 0 ? ", " + words : "") |
        | Call | Phone | wait, Mood |
        | Letter | Post | Mood |
        """,
        "journeys/b.md": "# B\n\n## Two\n- Touchpoint: Form\n",
      ],
      siteFile: """
        metrics:
          - id: csat
            name: CSAT
            calc: csat
            direction: higher
            target: 85
          - id: wait
            name: Wait
            direction: lower
            target: 10
          - id: visits
            name: Visits
        \(extra)
        """,
      measurements: """
        date,metric,journey,stage,touchpoint,segment,value,numerator,denominator
        2026-09,csat,a,one,form,,,30,40
        2026-10,csat,a,one,form,,,36,40
        2026-10,csat,b,,form,,,28,40
        2026-10,csat,a,one,form,Families,,1,40
        2026-10,visits,,,form,,1200,,

        """)
  }

  @Test func linesAreTouchpointsThatAreMeasured() throws {
    let rows = PageText(try Self.site(), .across(.metrics)).rows
    #expect(
      rows == [
        "Touchpoint | CSAT | Wait | Visits | Missed",
        "Call | – none recorded | no data | – none recorded | 0",
        "Form | 90% met One ( A ) 70% missed B | – none recorded | 1,200 | 1", "Touchpoints | 1 | 1 | 1 | 1",
        "At target, of values | 1 of 2 | – none recorded | – none recorded | ",
      ])
  }

  /// What another journey measured is no business of a journey's page.
  @Test func aJourneyHasItsOwnValues() throws {
    let page = PageText(try Self.site(), .matrix(journey: 0))
    #expect(page.html.contains("<li><a href=\"#metrics\">Metrics</a></li>"))
    #expect(page.rows.contains("Form | 90% met | – none recorded | 1,200 | 0"))
    #expect(page.rows.contains("Call | – none recorded | no data | – none recorded | 0"))
    #expect(PageText(try Self.site(), .matrix(journey: 1)).rows.contains("Form | 70% missed | 1,200 | 1"))
  }

  /// Words that site.yml does not define have no values: where there are only such, there is no matrix.
  @Test func wordsAloneMakeNone() throws {
    let site = try Sample.journey("# T\n\n## S\n- Touchpoint: Form | metric Mood\n")
    #expect(!site.pages.contains(.across(.metrics)))
    #expect(!site.main(.matrix(journey: 0)).contains("id=\"metrics\""))
    #expect(!site.main(.matrix(journey: nil)).contains("index_metrics"))
  }

  /// For programs: definition, places, values, uses.
  @Test func aMetricAsMarkdown() throws {
    let site = try Self.site()
    #expect(site.path(of: .markdown(.metric(0))) == "metrics/csat.html.md")
    #expect(
      site.text(.markdown(.metric(0))) == """
        # CSAT

        - How it is computed: answers 4–5 ÷ all answers 1–5 × 100
        - Direction: higher is better
        - Target: 85%

        ## Place by place

        | Place | Group | Period | Newest value | n | 95% interval | Change | Verdict |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Form, One, A | all | 2026-10 | 90 | 40 | 76.9 to 96 | 15 | met |
        | Form, One, A | Families | 2026-10 | 2.5 | 40 | 0.4 to 12.9 | – | missed |
        | Form, B | all | 2026-10 | 70 | 40 | 54.6 to 81.9 | – | missed |

        ## All values

        | Period | Place | Group | Value | n |
        | --- | --- | --- | --- | --- |
        | 2026-10 | Form, One, A | Families | 2.5 | 40 |
        | 2026-10 | Form, B | all | 70 | 40 |
        | 2026-10 | Form, One, A | all | 90 | 40 |
        | 2026-09 | Form, One, A | all | 75 | 40 |

        ## Where it is used

        - [A](../journeys/a/index.html.md): One, Form

        """)
    #expect(site.text(.llmsText).contains("- [CSAT](metrics/csat.html.md)"))
  }

  @Test func manyMetricsFold() throws {
    let page = PageText(try Self.site(extraMetrics: 11), .across(.metrics))
    #expect(page.text.contains("One list a touchpoint, since there are more than 12 metrics."))
    #expect(page.rows[0] == "Touchpoint | Metrics")
    #expect(
      page.rows[2].hasPrefix("Form | CSAT 90% met One ( A ) CSAT 70% missed B Visits 1,200 Extra 0 no data"))
    #expect(PageText(try Self.site(extraMetrics: 9), .across(.metrics)).rows[0].contains("| Extra 8 |"))
  }
}
