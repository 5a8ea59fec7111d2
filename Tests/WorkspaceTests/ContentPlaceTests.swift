import Testing

@testable import Workspace

/// What a path says about a file.
struct ContentPlaceTests {
  @Test(arguments: [
    ("site.yml", ContentPlace.site),
    ("site.zh-Hans.yml", .siteWords),
    ("journeys/zh/appointment.md", .markdown),
    ("about.md", .markdown),
    ("journeys/images/store.JPG", .asset),
    ("files/report.pdf", .asset),
    ("metrics/nps.csv", .measurements),
    ("surveys/nps.csv", .survey),
    ("surveys/nps.yml", .surveyMap),
    ("lifecycles/ours.yml", .lifecycle),
    ("journey/buy.md", .strayMarkdown(shouldBe: "content/journeys/buy.md")),
    ("Journeys/buy.md", .strayMarkdown(shouldBe: "content/journeys/buy.md")),
    ("persona/lin.md", .strayMarkdown(shouldBe: "content/personas/lin.md")),
    ("journey.md", .markdown),
  ])
  func known(path: String, place: ContentPlace) {
    #expect(ContentPlace(path) == place)
  }

  @Test(arguments: [
    ("site.yaml", "content/site.yml"),
    ("config.yml", "content/site.yml"),
    ("site.zh-Hans.yaml", "content/site.yml"),
    ("journeys/site.zh-Hans.yml", "content/site.yml"),
    ("journeys/buy.markdown", "buy.md"),
    ("journeys/buy.MD", ".md"),
    ("journeys/buy.txt", "buy.md"),
    ("journeys/buy.html", "Markdown"),
    ("nps.csv", "content/metrics/"),
    ("lifecycles/ours.yaml", "ours.yml"),
    ("journeys/buy.yml", "content/site.yml"),
    ("fonts/text.woff2", "_"),
    ("LICENSE", "_"),
  ])
  func ignored(path: String, word: String) {
    guard case .ignored(let help) = ContentPlace(path) else {
      Issue.record("\(path) is \(ContentPlace(path))")
      return
    }
    #expect(help.contains(word), "\(help)")
  }
}
