import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What two versions of a content folder come to.
func review(_ before: String, _ after: String) throws -> Review {
  .between(try TestContent(before).read(), try TestContent(after).read())
}

/// The same of one journey, `content/journeys/test.md`.
func reviewJourney(_ before: String, _ after: String) throws -> Review {
  try review("=== content/journeys/test.md\n" + before, "=== content/journeys/test.md\n" + after)
}

@Suite struct ChangeTests {
  private let map = """
    # Buying
    ## Search
    - Emotion: -1 annoyed
    - Pain: no prices

    | Touchpoint | Owner | Importance | Performance | Effort |
    | ---------- | ----- | ---------: | ----------: | -----: |
    | Web site   | Sales |          5 |           3 |      4 |
    ## Choice
    - Emotion: 1
    """

  @Test func valuesAreToldBeforeAndAfter() throws {
    let review = try reviewJourney(
      map, map.replacing("-1 annoyed", with: "1 annoyed").replacing("3 |      4", with: "2 |      4"))
    #expect(
      review.changes.map(\.sentence) == [
        "Buying › Search › Web site: performance 3 → 2", "Buying › Search: emotion −1 → +1",
      ])
    #expect(review.changes.map(\.verdict) == [.worse, .better])
    #expect(review.changes.map(\.line) == [8, 3])
    #expect(
      review.gaps.map(\.sentence) == [
        "Buying › Search › Web site: shortfall 2 → 3; opportunity score 15 → 17.5; "
          + "quadrant keep up → concentrate here"
      ])
  }

  @Test func nothingIsNothing() throws {
    let review = try reviewJourney(map, map)
    #expect(review.isEmpty)
    #expect(Review.Gate.allCases.allSatisfy { !review.stops(at: $0) })
  }
}
