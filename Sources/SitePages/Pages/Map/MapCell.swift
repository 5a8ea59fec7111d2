import JourneyAtlas
import MarkdownTree

/// What a stage has in each lane: its own values, then those of its steps, each behind the step's number.
struct MapCells {
  let map: JourneyMap
  let stage: Stage
  /// Index of the stage.
  let number: Int

  private var context: PageContext { map.context }
  private var words: Phrases.Words { context.phrases.words }
  private var source: String { map.journey.source }

  /// Writes nothing where the stage has nothing there.
  func write(_ lane: MapLane.Content, into html: inout HTML) {
    switch lane {
    case .steps: steps(into: &html)
    case .quotes: quotes(into: &html)
    case .touchpoints: touchpoints(into: &html)
    case .opportunities: opportunities(into: &html)
    case .field(let label): values(label, into: &html)
    }
  }

  private func values(_ label: Label, into html: inout HTML) {
    func field(_ place: Stage) -> Field? { place.fields.first { $0.label == label } }
    let own = field(stage)
    let ofSteps = stage.steps.map(field)
    let count = ofSteps.reduce(own?.values.count ?? 0) { $0 + ($1?.values.count ?? 0) }
    guard count > 0 else { return }
    let marked = label == .known(.pain) || label == .known(.bottleneck)
    // One value without a mark is a line, not a list.
    let isLine = count == 1 && !marked
    func write(_ value: Value, tag: HTML?) {
      if !isLine { html.append("<li>") }
      if let tag { html += tag }
      context.writeText(value, of: label, source: source, into: &html)
      if !value.attributes.isEmpty { html += context.attributes(value.attributes) }
      if !isLine { html.append("</li>") }
    }
    html.append(isLine ? "<p>" : marked ? "<ul class=\"marks\">" : "<ul>")
    for value in own?.values ?? [] { write(value, tag: nil) }
    for (step, field) in ofSteps.enumerated() {
      for (index, value) in (field?.values ?? []).enumerated() {
        write(value, tag: index == 0 ? map.stepTag(stage, step) : nil)
      }
    }
    html.append(isLine ? "</p>" : "</ul>")
  }

  private func steps(into html: inout HTML) {
    guard !stage.steps.isEmpty else { return }
    let page = Page.stage(journey: map.index, stage: number)
    html += "<ol class=\"steps\">"
    for (index, step) in stage.steps.enumerated() {
      html +=
        "<li>\(map.stepTag(stage, index))\(context.link(page, step.name.plain, id: "s-" + step.id))</li>"
    }
    html += "</ol>"
  }

  private func quotes(into html: inout HTML) {
    for quote in stage.quotes { html += context.quote(quote, source: source) }
    for step in stage.steps { for quote in step.quotes { html += context.quote(quote, source: source) } }
  }

  // MARK: Touchpoints

  private func touchpoints(into html: inout HTML) {
    let uses = stage.touchpoints.count + stage.steps.reduce(0) { $0 + $1.touchpoints.count }
    guard uses > 0 else { return }
    html.append("<ul class=\"tpl\">")
    for row in stage.touchpoints.indices { chip(row, tag: nil, into: &html) }
    var row = stage.touchpoints.count
    for (index, step) in stage.steps.enumerated() {
      for place in step.touchpoints.indices {
        chip(row, tag: place == 0 ? map.stepTag(stage, index) : nil, into: &html)
        row += 1
      }
    }
    html.append("</ul>")
  }

  private func chip(_ row: Int, tag: HTML?, into html: inout HTML) {
    let gap = context.site.gaps[map.index].row(stage: number, row: row).gap
    let row = context.site.gaps[map.index].use(stage: number, row: row)
    html.append("<li><a class=\"tp\" href=\"")
    context.href(row).write(into: &html)
    html.append("\">")
    row.icon.write(into: &html)
    html.append("<span>")
    if let tag { html += tag }
    if let channel = row.use.channel { html += "<i>\(channel)\(words.colon)</i>" }
    html.text(row.name)
    html.append("</span>")
    if row.ratings.importance != nil || row.ratings.performance != nil {
      context.pieces.chip(row.ratings, into: &html)
    }
    let flags = flags(row, gap)
    if !flags.isEmpty { html += "<span class=\"flag\">\(context.line(flags))</span>" }
    html.append("</a></li>")
  }

  private func flags(_ row: TouchpointRow, _ gap: Gap) -> [String] {
    var flags: [String] = []
    if let alignment = gap.alignment, alignment != .aligned {
      flags.append(context.phrases.methods.alignments(alignment))
    }
    if row.owners.isEmpty, map.flagsOwners { flags.append(words.noOwner) }
    return flags
  }

  // MARK: Opportunities

  private func opportunities(into html: inout HTML) {
    let all = map.journey.opportunities.enumerated().filter { $1.stage == stage.id }
    guard !all.isEmpty else { return }
    let usesOwners = map.journey.opportunities.contains { $0.owner != nil }
    html.append("<ul class=\"ids\">")
    for (index, opportunity) in all {
      html += "<li><a class=\"id\" href=\"#O\(index + 1)\">O\(index + 1)</a>"
      context.writeInline(opportunity.text, source: source, into: &html)
      if let owner = opportunity.owner {
        html += "<span class=\"own\">\(owner)</span>"
      } else if usesOwners {
        html += "<span class=\"own none\">\(words.noOwner)</span>"
      }
      html.append("</li>")
    }
    html.append("</ul>")
  }
}
