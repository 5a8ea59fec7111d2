import JourneyAtlas
import Testing

@testable import SitePages

/// The tables of pages as files.
@Suite struct CSVFileTests {
  private let site = SitePages(atlas: Fixture.small(), theme: .builtIn, csvByteOrderMark: false)

  private func lines(_ page: Page) -> [String] {
    site.text(page).split(separator: "\r\n").map(String.init)
  }

  @Test func gaps() {
    #expect(
      lines(.gapsCSV(journey: 0)) == [
        "rank,touchpoint,journey,stage,step,channel,owner,importance,performance,effort,shortfall,quadrant,"
          + "opportunity,band,over_served,alignment,evidence,decision",
        "1,Search results,Choosing a CRM,Trigger,,\"Search, Web\",,5,2,1,3,concentrate-here,17.5,extreme,false,"
          + "impact-without-effort,assumption,",
        "2,Free trial,Choosing a CRM,Trigger,Reads blogs,Web,,2,4,5,-2,possible-overkill,2.5,served,true,"
          + "effort-without-impact,assumption,",
        "3,Direct mail,Choosing a CRM,Trigger,,Paper,Marketing,0,,4,,,,,,off-the-journey,assumption,",
      ])
    #expect(lines(.gapsCSV(journey: nil)) == lines(.gapsCSV(journey: 0)))
  }

  @Test func matricesOfAJourney() {
    #expect(
      lines(.matrixCSV(.journey(0))) == [
        "matrix,row,group,column,touchpoints,mean_performance,mean_shortfall,value,names,place,newest,"
          + "period,n,target",
        "stage-channel,Paper,physical,Trigger,1,,,,Direct mail,,,,,",
        "stage-channel,Search,digital,Trigger,1,2,3,,Search results,,,,,",
        "stage-channel,Web,digital,Trigger,2,3,0.5,,\"Search results, Free trial\",,,,,",
        "stage-persona,Olga Brandt,,Trigger,3,3,0.5,,,,,,,",
        "stage-owner,Marketing,,Trigger,1,,,R,Direct mail,,,,,",
        "stage-owner,,,Trigger,2,3,0.5,,\"Search results, Free trial\",,,,,",
        "persona-channel,Olga Brandt,physical,Paper,,,,unasked,,,,,,",
        "persona-channel,Olga Brandt,digital,Search,,,,met,,,,,,",
        "persona-channel,Olga Brandt,digital,Web,,,,unasked,,,,,,",
      ])
  }

  /// A touchpoint of several stages: a line a stage, and the link from its table.
  @Test func whatIsMetAgain() throws {
    let site = try Sample.site([
      "journeys/j.md": """
      # J

      ## First
      | Touchpoint | Channel |
      | --- | --- |
      | Hotline | Phone |
      | Hotline | Chat |
      | Letter | Post |

      ## Second
      | Touchpoint | Channel |
      | --- | --- |
      | Hotline | Phone |
      """
    ])
    let lines = site.text(.matrixCSV(.journey(0))).split(separator: "\r\n")
    #expect(
      lines.filter { $0.hasPrefix("touchpoint-stage") } == [
        "touchpoint-stage,Hotline,,First,2,,,,,,,,,", "touchpoint-stage,Hotline,,Second,1,,,,,,,,,",
      ])
    let table = try #require(site.main(.matrix(journey: 0)).range(of: "id=\"touchpoints\""))
    #expect(site.main(.matrix(journey: 0))[table.lowerBound...].contains("href=\"j.csv\" download"))
  }

  @Test func matricesAcross() {
    #expect(
      lines(.matrixCSV(.across(.channels)))[1] == "journey-channel,Paper,physical,Choosing a CRM,1,,,,,,,,,")
    #expect(
      lines(.matrixCSV(.across(.personas)))[1] == "journey-persona,Olga Brandt,,Choosing a CRM,3,3,0.5,,,,,,,"
    )
    #expect(lines(.matrixCSV(.across(.owners)))[1] == "journey-owner,Marketing,,Choosing a CRM,1,,,R,,,,,,")
    #expect(
      lines(.matrixCSV(.across(.touchpoints)))[1]
        == "touchpoint-journey,Direct mail,,Choosing a CRM,1,,,,,,,,,")
    #expect(lines(.matrixCSV(.across(.fit))).count == 4)
  }

  @Test func whatIsMeasuredAtTouchpoints() throws {
    let site = try MetricMatrixTests.site()
    let lines = String(decoding: site.render(.matrixCSV(.across(.metrics))).bytes, as: UTF8.self)
      .split(separator: "\r\n").dropFirst()
    #expect(
      lines == [
        "touchpoint-metric,Call,,Wait,,,,no-data,,,,,,10",
        "touchpoint-metric,Form,,CSAT,,,,met,,a/one,90,2026-10,40,85",
        "touchpoint-metric,Form,,CSAT,,,,missed,,b,70,2026-10,40,85",
        "touchpoint-metric,Form,,Visits,,,,,,,1200,2026-10,,",
      ])
    let own = String(decoding: site.render(.matrixCSV(.journey(1))).bytes, as: UTF8.self)
      .split(separator: "\r\n").filter { $0.hasPrefix("touchpoint-metric") }
    #expect(
      own == [
        "touchpoint-metric,Form,,CSAT,,,,missed,,b,70,2026-10,40,85",
        "touchpoint-metric,Form,,Visits,,,,,,,1200,2026-10,,",
      ])
  }

  /// Each file lies beside its page, the page links to it, and readers of Excel see Chinese.
  @Test func everyFileIsLinkedFromItsPage() {
    let site = SitePages(atlas: Fixture.small(), theme: .builtIn)
    #expect(
      site.csvFiles.map(site.path).sorted() == [
        "gaps/choosing-a-crm.csv", "gaps/index.csv", "matrices/choosing-a-crm.csv", "matrices/index.csv",
        "matrices/index_fit.csv", "matrices/index_owners.csv", "matrices/index_personas.csv",
      ])
    for file in site.csvFiles {
      let path = site.path(of: file)
      let name = path.split(separator: "/").last ?? ""
      let page = site.pages.first { site.path(of: $0) == path.dropLast(3) + "html" }
      #expect(page.map { site.main($0).contains("href=\"\(name)\" download>") } == true, "\(path)")
      #expect(site.render(file).bytes.starts(with: CSVWriter.byteOrderMark))
    }
  }
}
