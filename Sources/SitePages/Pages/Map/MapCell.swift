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
    let spot = ReviewSpot(column: number, .value(label.name, 0))
    let ghosts = map.review?.ghosts(in: spot, steps: stage.steps.count) ?? []
    guard count + ghosts.count > 0 else { return }
    let marked = label == .known(.pain) || label == .known(.bottleneck)
    // One value without a mark is a line, not a list.
    let isLine = count == 1 && !marked && map.review == nil
    func write(_ value: Value, tag: HTML?, at spot: ReviewSpot) {
      if !isLine { html.append("<li>") }
      if let tag { html += tag }
      let isTold = map.review?.writeValue(at: spot, into: &html) ?? false
      if !isTold { context.writeText(value, of: label, source: source, into: &html) }
      if !value.attributes.isEmpty { html += context.attributes(value.attributes) }
      if let review = map.review { html += review.notes(at: spot, besides: isTold) }
      if !isLine { html.append("</li>") }
    }
    html.append(isLine ? "<p>" : marked ? "<ul class=\"marks\">" : "<ul>")
    for (index, value) in (own?.values ?? []).enumerated() {
      write(value, tag: nil, at: ReviewSpot(column: number, .value(label.name, index)))
    }
    for (step, field) in ofSteps.enumerated() {
      for (index, value) in (field?.values ?? []).enumerated() {
        let spot = ReviewSpot(column: number, step: step, .value(label.name, index))
        write(value, tag: index == 0 ? map.stepTag(stage, step) : nil, at: spot)
      }
    }
    for ghost in ghosts { html += "<li class=\"gone\">\(ghost)</li>" }
    html.append(isLine ? "</p>" : "</ul>")
  }

  private func steps(into html: inout HTML) {
    guard !stage.steps.isEmpty else { return }
    let page = Page.stage(journey: map.index, stage: number)
    html += "<ol class=\"steps\">"
    for (index, step) in stage.steps.enumerated() {
      html += "<li>\(map.stepTag(stage, index))"
      let spot = ReviewSpot(column: number, step: index, .whole)
      if map.review?.writeName(step.name.plain, at: spot, into: &html) != true {
        context.link(page, step.name.plain, id: "s-" + step.id).write(into: &html)
      }
      html.append("</li>")
    }
    html += "</ol>"
  }

  private func quotes(into html: inout HTML) {
    func write(_ quotes: [Quote], _ step: Int?) {
      for (index, quote) in quotes.enumerated() {
        html += context.quote(quote, source: source)
        if let review = map.review {
          html += review.notes(at: ReviewSpot(column: number, step: step, .quote(index)))
        }
      }
    }
    write(stage.quotes, nil)
    for (index, step) in stage.steps.enumerated() { write(step.quotes, index) }
    let ghosts = map.review?.ghosts(in: ReviewSpot(column: number, .quote(0)), steps: stage.steps.count) ?? []
    for ghost in ghosts { html += "<blockquote class=\"q gone\"><p>\(ghost)</p></blockquote>" }
  }

  // MARK: Touchpoints

  private func touchpoints(into html: inout HTML) {
    let uses = stage.touchpoints.count + stage.steps.reduce(0) { $0 + $1.touchpoints.count }
    let first = ReviewSpot(column: number, .touchpoint(0))
    let ghosts = map.review?.ghosts(in: first, steps: stage.steps.count) ?? []
    guard uses + ghosts.count > 0 else { return }
    html.append("<ul class=\"tpl\">")
    for row in stage.touchpoints.indices {
      chip(row, tag: nil, at: ReviewSpot(column: number, .touchpoint(row)), into: &html)
    }
    var row = stage.touchpoints.count
    for (index, step) in stage.steps.enumerated() {
      for place in step.touchpoints.indices {
        let spot = ReviewSpot(column: number, step: index, .touchpoint(place))
        chip(row, tag: place == 0 ? map.stepTag(stage, index) : nil, at: spot, into: &html)
        row += 1
      }
    }
    for ghost in ghosts {
      html += "<li><div class=\"tp ch gone\"><span>\(ghost)</span></div></li>"
    }
    html.append("</ul>")
  }

  private func chip(_ row: Int, tag: HTML?, at spot: ReviewSpot, into html: inout HTML) {
    let gap = context.site.gaps[map.index].row(stage: number, row: row).gap
    let row = context.site.gaps[map.index].use(stage: number, row: row)
    if let review = map.review {
      html += "<li><div class=\"tp\(review.tone(at: spot))\">"
    } else {
      html += "<li><a class=\"tp\" href=\"\(context.href(row))\">"
    }
    row.icon.write(into: &html)
    html.append("<span>")
    if let tag { html += tag }
    if let channel = row.use.channel { html += "<i>\(channel)\(words.colon)</i>" }
    if map.review?.writeName(row.name, at: spot, into: &html, withMark: false) != true { html.text(row.name) }
    html.append("</span>")
    if row.ratings.importance != nil || row.ratings.performance != nil {
      context.pieces.chip(row.ratings, into: &html)
    }
    let flags = flags(row, gap)
    if !flags.isEmpty { html += "<span class=\"flag\">\(context.line(flags))</span>" }
    if let review = map.review {
      html += "\(review.notes(at: spot))</div></li>"
    } else {
      html.append("</a></li>")
    }
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
    let first = ReviewSpot(column: number, .opportunity(0))
    let ghosts = map.review?.ghosts(in: first, steps: stage.steps.count) ?? []
    guard all.count + ghosts.count > 0 else { return }
    let usesOwners = map.journey.opportunities.contains { $0.owner != nil }
    html.append(map.review == nil ? "<ul class=\"ids\">" : "<ul>")
    for (place, (index, opportunity)) in all.enumerated() {
      html.append("<li>")
      // The table that numbers lead to is not on the page of a review.
      if map.review == nil { html += "<a class=\"id\" href=\"#O\(index + 1)\">O\(index + 1)</a>" }
      let spot = ReviewSpot(column: number, .opportunity(place))
      let isTold = map.review?.writeValue(at: spot, into: &html) ?? false
      if !isTold { context.writeInline(opportunity.text, source: source, into: &html) }
      if let owner = opportunity.owner {
        html += "<span class=\"own\">\(owner)</span>"
      } else if usesOwners {
        html += "<span class=\"own none\">\(words.noOwner)</span>"
      }
      if let review = map.review { html += review.notes(at: spot, besides: isTold) }
      html.append("</li>")
    }
    for ghost in ghosts { html += "<li class=\"gone\">\(ghost)</li>" }
    html.append("</ul>")
  }
}
