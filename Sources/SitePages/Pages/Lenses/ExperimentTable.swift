import JourneyAtlas
import MarkdownTree

/// A/B tests: both shares, their difference with its interval, the lift, the verdict, and n beside each.
struct ExperimentTable {
  let context: PageContext
  let index: Int
  let experiments: [Experiment]
  /// The id of the heading above.
  let heading: String

  /// All of a journey.
  init(_ context: PageContext, _ index: Int, heading: String) {
    self.init(context, index, context.atlas.journeys[index].experiments, heading: heading)
  }

  init(_ context: PageContext, _ index: Int, _ experiments: [Experiment], heading: String) {
    self.context = context
    self.index = index
    self.experiments = experiments
    self.heading = heading
  }

  private var text: Phrases.ExperimentWords { context.phrases.lenses.experiments }
  private var words: Phrases.Words { context.phrases.words }
  private var journey: Journey { context.atlas.journeys[index] }

  /// Empty where nothing was tried.
  var html: HTML {
    guard !experiments.isEmpty else { return HTML() }
    let usesStages = experiments.contains { $0.stage != nil }
    let others = others
    var head = ScrollTable.head(journey.wordings["experiment"] ?? text.experiment)
    if usesStages {
      head += ScrollTable.head(journey.wordings["experiment stage"] ?? GapRows.capital(words.stage))
    }
    for side in Experiment.Side.allCases { head += ScrollTable.number(name(of: side)) }
    head += ScrollTable.number(text.difference)
    head += ScrollTable.number(text.lift)
    head += ScrollTable.head(text.verdict)
    for wording in others { head += ScrollTable.head(wording) }
    var rows: HTML = "<tbody>"
    for experiment in experiments {
      rows += "<tr><th scope=\"row\">\(context.inline(experiment.name, source: journey.source))</th>"
      if usesStages { rows += "<td>\(stage(experiment))</td>" }
      figures(experiment, into: &rows)
      for wording in others { rows += "<td>\(cell(experiment, wording))</td>" }
      rows += "</tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: heading, classes: "tb xp", caption: "\(text.caption)", head: head, bodies: rows
    )
    return "\(table.html)\(context.how(.experiments))"
  }

  /// The author's headings of a side.
  private func name(of side: Experiment.Side) -> String {
    var names: [String] = []
    for column in experiments.flatMap(\.columns) where side.rawValue == column.name {
      if !names.contains(column.wording) { names.append(column.wording) }
    }
    return names.isEmpty ? side.rawValue : names.joined(separator: " / ")
  }

  /// The author's columns that are no counts.
  private var others: [String] {
    var others: [String] = []
    for column in experiments.flatMap(\.columns) where Experiment.Side(rawValue: column.name) == nil {
      if !others.contains(column.wording) { others.append(column.wording) }
    }
    return others
  }

  private func cell(_ experiment: Experiment, _ wording: String) -> HTML {
    let found = experiment.columns.filter { $0.wording == wording }
    if found.isEmpty { return "\(context.dash)" }
    return context.joined(
      found.map { column in
        switch column.name {
        case "owner": context.ownerLink(column.text.plain).html
        case "channel": context.channelLink(column.text.plain).html
        default: context.inline(column.text, source: journey.source)
        }
      })
  }

  private func stage(_ experiment: Experiment) -> HTML {
    guard let stage = journey.stages.firstIndex(where: { $0.id == experiment.stage }) else {
      return "<span class=\"muted\">\(context.phrases.maps.wholeJourney)</span>"
    }
    return context.stageLink(journey: index, stage: stage).html
  }

  // MARK: Figures

  private func figures(_ experiment: Experiment, into rows: inout HTML) {
    arm(experiment.control, experiment.words[0], into: &rows)
    arm(experiment.variant, experiment.words[1], into: &rows)
    switch ExperimentResult.of(experiment) {
    case .success(let result): outcome(result, into: &rows)
    case .failure(let gap):
      let reason = gap == .noTrials ? text.noTrials : text.noCounts
      let missing = context.phrases.gaps.notApplicable
      rows += "<td class=\"n\">\(missing)</td><td class=\"n\">\(missing)</td>"
      rows += "<td>\(missing)<small>\(reason)</small></td>"
    }
  }

  private func arm(_ arm: Experiment.Arm?, _ words: RichText?, into rows: inout HTML) {
    let said: HTML =
      words.map { "<span class=\"sub wrap\">\(context.inline($0, source: journey.source))</span>" } ?? HTML()
    guard let arm, arm.trials > 0 else {
      rows += "<td class=\"n\">\(context.phrases.gaps.notApplicable)\(said)</td>"
      return
    }
    let share = Double(arm.successes) / Double(arm.trials)
    let counts = text.countsOf(Numbers.grouped(Double(arm.successes)), Numbers.grouped(Double(arm.trials)))
    rows += "<td class=\"n\">\(percent(share))<small>\(counts)</small>\(said)</td>"
  }

  private func outcome(_ result: ExperimentResult, into rows: inout HTML) {
    let interval = text.interval(Self.points(result.low), Self.points(result.high))
    rows += """
      <td class="n">\(context.phrases.lenses.points(Self.points(result.difference)))\
      <span class="sub">\(interval)</span></td>
      """
    if let lift = result.lift {
      let percent = context.phrases.lenses.percent(Numbers.signed((lift * 100).rounded()))
      rows += "<td class=\"n\">\(percent)</td>"
    } else {
      rows +=
        "<td class=\"n\">\(context.phrases.gaps.notApplicable)<small>\(text.noLift)</small></td>"
    }
    let tone: HTML =
      switch result.verdict {
      case .better: "pos"
      case .worse: "neg"
      case .notShown: "even"
      }
    let n = text.n(Numbers.grouped(Double(result.trials)))
    let size = result.isSmallSample ? n + words.comma + text.smallSample : n
    rows +=
      "<td><b class=\"\(tone)\">\(text.verdicts(result.verdict))</b><small>\(size)</small></td>"
  }

  private func percent(_ share: Double) -> String { context.phrases.lenses.percent(Numbers.percent(share)) }

  /// Percentage points with one decimal.
  private static func points(_ difference: Double) -> String {
    Numbers.signed((difference * 1000).rounded() / 10)
  }
}
