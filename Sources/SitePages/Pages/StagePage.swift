import JourneyAtlas
import MarkdownTree

/// One stage of a journey.
struct StagePage {
  let context: PageContext
  let journey: Int
  let stage: Int

  init(_ context: PageContext, journey: Int, stage: Int) {
    self.context = context
    self.journey = journey
    self.stage = stage
  }

  func body() -> PageBody {
    let title = context.atlas.journeys[journey].stages[stage].name.plain
    return PageBody(
      title: title, bodyClass: "p-stage", section: .journeys, main: "<h1>\(title)</h1>")
  }
}
