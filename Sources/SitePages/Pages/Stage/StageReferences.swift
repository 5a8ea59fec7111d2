import JourneyAtlas
import MarkdownTree

/// What points to a stage: pages that link to it, the same stage of the journey that it is held against, and
/// other stages that share its touchpoints.
struct StageReferences: Markup {
  let page: StagePage

  private var context: PageContext { page.context }
  private var stages: Phrases.Stages { context.phrases.stages }

  /// How many stages a touchpoint names: its own page lists them all.
  static let limit = 5

  func write(into html: inout HTML) {
    let twin = twin
    var entries = HTML()
    if let twin { add(stages.sameStage, [twin], to: &entries) }
    let links = context.site.backlinks[.stage(journey: page.index, stage: page.number)]
    if !links.isEmpty { add(context.phrases.maps.linkedFrom, links, to: &entries) }
    shared(but: twin, to: &entries)
    guard !entries.isEmpty else { return }
    html += """
      <section class="sec"><h2>\(stages.referredTo)</h2><dl class="facts">\(entries)</dl></section>
      """
  }

  private func add(_ name: String, _ pages: [Page], to html: inout HTML) {
    html += "<div class=\"w2\"><dt>\(name)</dt><dd><ul>"
    for page in pages { html += "<li>\(context.entry(page))</li>" }
    html.append("</ul></dd></div>")
  }

  /// The stage of the same id in the journey that this one is held against.
  private var twin: Page? {
    guard let other = context.counterpart(of: page.index),
      let stage = context.atlas.journeys[other].stages.firstIndex(where: { $0.id == page.stage.id })
    else { return nil }
    return .stage(journey: other, stage: stage)
  }

  /// Per touchpoint the other stages that meet it.
  private func shared(but twin: Page?, to html: inout HTML) {
    var seen: [Int] = []
    let gaps = context.site.gaps[page.index]
    for row in page.stage.allTouchpoints.indices {
      let row = gaps.use(stage: page.number, row: row)
      guard let index = row.index, !seen.contains(index) else { continue }
      seen.append(index)
      let meeting = context.site.meetings[index]
      var count = 0
      for entry in meeting.entries where !isHere(entry, twin) {
        count += 1
        if count == 1 { html += "<div class=\"w2\"><dt>\(stages.alsoMet(row.name))</dt><dd><ul>" }
        if count <= Self.limit { write(entry, of: meeting, into: &html) }
      }
      if count > Self.limit { html += "<li>\(context.link(.touchpoint(index), stages.allUses))</li>" }
      if count > 0 { html.append("</ul></dd></div>") }
    }
  }

  /// The stage that this one is held against is named above.
  private func isHere(_ entry: MeetingStages.Entry, _ twin: Page?) -> Bool {
    if entry.journey == page.index, entry.stage == page.number { return true }
    return twin.map { $0 == .stage(journey: entry.journey, stage: entry.stage) } ?? false
  }

  private func write(_ entry: MeetingStages.Entry, of meeting: MeetingStages, into html: inout HTML) {
    if entry.journey != page.index, context.here.depth == 2, entry.language == context.language {
      meeting.write(entry, into: &html)
    } else {
      html += "<li>\(context.entry(.stage(journey: entry.journey, stage: entry.stage)))</li>"
    }
  }
}
