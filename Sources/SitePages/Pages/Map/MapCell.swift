import JourneyAtlas
import MarkdownTree

/// What a stage has in one lane: its own values, then those of its steps, each behind the step's number.
struct MapCell {
  let map: JourneyMap
  let lane: MapLane
  let stage: Stage
  /// Index of the stage.
  let number: Int

  private var context: PageContext { map.context }
  private var words: Phrases.Words { context.phrases.words }
  private var source: String { map.journey.source }

  /// nil where the stage has nothing there.
  var html: HTML? {
    switch lane.content {
    case .steps: steps
    case .quotes: quotes
    case .touchpoints: touchpoints
    case .opportunities: opportunities
    case .field(let label): values(label)
    }
  }

  private func list(_ items: [HTML], _ kind: HTML = "") -> HTML? {
    guard !items.isEmpty else { return nil }
    if items.count == 1, kind.isEmpty { return "<p>\(items[0])</p>" }
    var html: HTML = "<ul\(kind)>"
    for item in items { html += "<li>\(item)</li>" }
    html += "</ul>"
    return html
  }

  private func values(_ label: Label) -> HTML? {
    var items: [HTML] = []
    func add(_ place: Stage, _ tag: HTML) {
      guard let field = place.fields.first(where: { $0.label == label }) else { return }
      for (index, value) in field.values.enumerated() {
        var item = index == 0 ? tag : HTML()
        item += context.text(value, of: label, source: source)
        item += context.attributes(value.attributes)
        items.append(item)
      }
    }
    add(stage, HTML())
    for (step, place) in stage.steps.enumerated() { add(place, map.stepTag(stage, step)) }
    let marked = label == .known(.pain) || label == .known(.bottleneck)
    return list(items, marked ? " class=\"marks\"" : "")
  }

  private var steps: HTML? {
    guard !stage.steps.isEmpty else { return nil }
    let page = Page.stage(journey: map.index, stage: number)
    var html: HTML = "<ol class=\"steps\">"
    for (index, step) in stage.steps.enumerated() {
      html +=
        "<li>\(map.stepTag(stage, index))\(context.link(page, step.name.plain, id: "s-" + step.id))</li>"
    }
    html += "</ol>"
    return html
  }

  private var quotes: HTML? {
    let quotes = stage.quotes + stage.steps.flatMap(\.quotes)
    guard !quotes.isEmpty else { return nil }
    var html = HTML()
    for quote in quotes { html += context.quote(quote, source: source) }
    return html
  }

  // MARK: Touchpoints

  private var touchpoints: HTML? {
    var items: [HTML] = []
    for (row, use) in stage.touchpoints.enumerated() { items.append(chip(use, row: row, tag: HTML())) }
    var row = stage.touchpoints.count
    for (index, step) in stage.steps.enumerated() {
      for (place, use) in step.touchpoints.enumerated() {
        items.append(chip(use, row: row, tag: place == 0 ? map.stepTag(stage, index) : HTML()))
        row += 1
      }
    }
    return list(items, " class=\"tpl\"")
  }

  private func chip(_ use: TouchpointUse, row: Int, tag: HTML) -> HTML {
    let gap = context.site.gaps[map.index].row(stage: number, row: row)?.gap
    let mark = GapMark(use)
    let page = context.site.touchpointIndex[use.touchpoint].map(Page.touchpoint) ?? .touchpoints
    var html: HTML = "<a class=\"tp\" href=\"\(context.href(page))\">"
    html += context.icon(use.channels).svg
    html += "<span class=\"tp-n\">\(tag)"
    if let channel = use.channel { html += "<span class=\"vh\">\(channel)\(words.colon)</span>" }
    html += "\(use.name.plain)</span>"
    if use.importance != nil || use.performance != nil {
      html +=
        "<span class=\"tp-p \(mark.tone)\" aria-hidden=\"true\">\(Numbers.plain(use.performance))</span>"
      html += "\(mark.svg)<span class=\"vh\">\(words.comma)\(spoken(use, gap))</span>"
    }
    let flags = flags(use, gap)
    if !flags.isEmpty { html += "<span class=\"flag\">\(flags.joined(separator: words.comma))</span>" }
    html += "</a>"
    return html
  }

  /// `importance 5, performance 2, shortfall 3`.
  private func spoken(_ use: TouchpointUse, _ gap: Gap?) -> String {
    var parts: [String] = []
    if let importance = use.importance { parts.append(words.importance + " " + Numbers.plain(importance)) }
    if let performance = use.performance {
      parts.append(words.performance + " " + Numbers.plain(performance))
    } else {
      parts.append(words.performance + words.colon + words.notMeasured)
    }
    if let shortfall = gap?.shortfall {
      parts.append(context.phrases.methods.shortfall + " " + Numbers.plain(shortfall))
    }
    return parts.joined(separator: words.comma)
  }

  private func flags(_ use: TouchpointUse, _ gap: Gap?) -> [String] {
    var flags: [String] = []
    if let alignment = gap?.alignment, alignment != .aligned {
      flags.append(context.phrases.methods.alignments(alignment))
    }
    if use.owners.isEmpty, map.flagsOwners { flags.append(words.noOwner) }
    return flags
  }

  // MARK: Opportunities

  private var opportunities: HTML? {
    let all = map.journey.opportunities.enumerated().filter { $1.stage == stage.id }
    let usesOwners = map.journey.opportunities.contains { $0.owner != nil }
    let items = all.map { index, opportunity -> HTML in
      var html: HTML = "<a class=\"id\" href=\"#O\(index + 1)\">O\(index + 1)</a>"
      html += "\(context.inline(opportunity.text, source: source))"
      if let owner = opportunity.owner {
        html += "<span class=\"own\">\(owner)</span>"
      } else if usesOwners {
        html += "<span class=\"own none\">\(words.noOwner)</span>"
      }
      return html
    }
    return list(items, " class=\"ids\"")
  }
}
