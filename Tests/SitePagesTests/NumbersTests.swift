import JourneyAtlas
import Testing

@testable import SitePages

@Suite struct NumbersTests {
  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (3, "3"), (2.5, "2.5"), (-1.667, "−1.67"), (0.05, "0.05"), (17.5, "17.5"),
    (100, "100"), (.infinity, "–"),
  ])
  func plain(_ number: Double, _ text: String) { #expect(Numbers.plain(number) == text) }

  @Test(arguments: [(0.0, "0"), (1, "+1"), (-2, "−2"), (0.001, "0"), (0.8, "+0.8")])
  func signed(_ number: Double, _ text: String) { #expect(Numbers.signed(number) == text) }

  @Test(arguments: [(-6.0, "-6"), (14.285, "14.29"), (0.5, "0.5"), (-0.25, "-0.25")])
  func coordinates(_ number: Double, _ text: String) { #expect(Coordinate.text(number) == text) }

  @Test(arguments: [
    ("en", "7 stages"), ("fr", "7 stages"), ("zh-Hans", "7 个阶段"), ("zh", "7 个阶段"), ("zh-Hant", "7 個階段"),
    ("zh-TW", "7 個階段"), ("zh-HK", "7 個階段"), ("zh-CN", "7 个阶段"),
  ])
  func languages(_ tag: String, _ text: String) {
    #expect(Interface.builtIn.phrases(around: tag).words.stages(7) == text)
  }

  @Test func datesByLanguage() throws {
    let day = try #require(Day(iso: "2026-10-01"))
    #expect(Phrases.english.words.date(day) == "1 October 2026")
    #expect(Phrases.traditionalChinese.words.date(day) == "2026年10月1日")
  }
}
