import JourneyAtlas
import MarkdownTree

/// The lenses of a journey's page, each where the map has what it needs.
struct JourneyLenses {
  let context: PageContext
  let index: Int
  private let journey: Journey

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    journey = context.atlas.journeys[index]
  }

  private var lenses: Phrases.Lenses { context.phrases.lenses }

  /// What stands below the map.
  var html: HTML {
    var html = ComparisonSection(context, index)?.html ?? HTML()
    html += StageFiguresSection(context: context, index: index).html
    html += FunnelSection(context: context, index: index).html
    html += LifecycleSection(context: context, index: index).html
    return html
  }

  /// The table of a section that is called after it.
  func table(_ kind: Journey.Section.Kind) -> HTML {
    switch kind {
    case .communication:
      let plan = MessagePlan(context: context, index: index)
      let table = plan.table
      return table.isEmpty ? table : "<p class=\"note\" id=\"messages\">\(plan.note)</p>\(table)"
    case .experiments:
      let table = ExperimentTable(context, index, heading: "experiments").html
      return table.isEmpty
        ? table : "<p class=\"note\" id=\"experiments\">\(lenses.experiments.note)</p>\(table)"
    case .other: return HTML()
    }
  }

  /// The same as a section of its own.
  func section(_ kind: Journey.Section.Kind) -> HTML {
    switch kind {
    case .communication: return MessagePlan(context: context, index: index).html
    case .experiments:
      let table = ExperimentTable(context, index, heading: "experiments").html
      return table.isEmpty
        ? table
        : context.section(
          "experiments", lenses.experiments.heading, note: "\(lenses.experiments.note)", table)
    case .other: return HTML()
    }
  }
}
