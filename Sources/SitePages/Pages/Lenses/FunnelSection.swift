import JourneyAtlas
import MarkdownTree

/// How many go on from each stage, who is lost, and what holds the journey up.
struct FunnelSection {
  let context: PageContext
  let index: Int

  private var text: Phrases.FunnelWords { context.phrases.lenses.funnel }
  private var words: Phrases.Words { context.phrases.words }
  private var journey: Journey { context.atlas.journeys[index] }

  /// Empty where no stage has a conversion and none is called a bottleneck.
  var html: HTML {
    guard let funnel = Funnel(journey) else { return HTML() }
    var html = table(funnel)
    html += context.how(.funnel)
    html += bottlenecks
    return context.section(
      "funnel", text.heading, note: "\(funnel.comparesCounts ? text.countsNote : text.sharesNote)", html)
  }

  private func table(_ funnel: Funnel) -> HTML {
    var head = ScrollTable.head(GapRows.capital(words.stage))
    head += ScrollTable.head(text.cumulative)
    head += ScrollTable.number(text.entered)
    head += ScrollTable.number(text.left)
    head += ScrollTable.number(text.conversion)
    head += ScrollTable.number(text.lost)
    head += ScrollTable.number(text.lossRate)
    var rows: HTML = "<tbody>"
    for (number, row) in funnel.rows.enumerated() {
      let isWorst = funnel.largestLoss == number
      rows += "<tr\(isWorst ? " class=\"worst\"" as HTML : "" as HTML)><th scope=\"row\">"
      rows += "\(context.stageLink(journey: index, stage: row.stage))"
      if isWorst { rows += "<span class=\"sub neg\">\(text.losesMost)</span>" }
      if let source = row.conversion.source { rows += "<span class=\"sub\">\(from(source))</span>" }
      rows += "</th><td>\(bar(row))</td>"
      rows +=
        "<td class=\"n\">\(count(row.conversion.entered))</td><td class=\"n\">\(count(row.conversion.left))</td>"
      rows +=
        "<td class=\"n\"><b>\(percent(row.conversion.rate))</b></td><td class=\"n\">\(count(row.lost))</td>"
      rows += "<td class=\"n\">\(percent(row.lossRate))</td></tr>"
    }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: "funnel", classes: "tb fn", caption: "\(text.caption)", head: head, bodies: rows
    )
    .html
  }

  /// `from Came in, Went on, 2026-10`.
  private func from(_ source: Conversion.Source) -> String {
    let names = source.metrics.map { context.atlas.metric($0)?.name ?? $0 }
    let parts = names + [source.period.description]
    return context.phrases.metrics.from(parts.joined(separator: context.phrases.words.comma))
  }

  private func percent(_ share: Double) -> String { context.phrases.lenses.percent(Numbers.percent(share)) }

  private func count(_ count: Double?) -> HTML {
    guard let count else {
      return "<abbr class=\"muted\" title=\"\(text.noCounts)\">\(context.phrases.gaps.notApplicable)</abbr>"
    }
    return "\(Numbers.grouped(count))"
  }

  /// The share that gets this far, as a bar and as a number.
  private func bar(_ row: Funnel.Row) -> HTML {
    guard let share = row.cumulative else {
      return """
        <span class="muted">\(context.phrases.gaps.notApplicable)<span class="sub">\(text.behindGap)</span></span>
        """
    }
    let width = Coordinate.text(share * 200)
    return """
      <span class="fb"><svg viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">\
      <path class="t" d="M0 1h200v12H0z"/><path class="v" d="M0 1h\(width)v12H0z"/></svg>\
      <b>\(percent(share))</b></span>
      """
  }

  // MARK: Bottlenecks

  private var bottlenecks: HTML {
    let all = journey.bottlenecks
    guard !all.isEmpty else { return HTML() }
    var html: HTML = "<h3>\(text.bottlenecks)</h3><ul class=\"refs\">"
    for bottleneck in all {
      html += "<li>\(context.stageLink(journey: index, stage: bottleneck.stage))\(words.colon)"
      switch bottleneck.reason {
      case .named(let value): html += context.text(value, of: .known(.bottleneck), source: journey.source)
      case .largestLoss(let row): html += "\(loss(row))"
      }
      html += "</li>"
    }
    html += "</ul>"
    return html
  }

  /// `loses 19 of 31, the most of all stages`.
  func loss(_ row: Funnel.Row) -> String {
    if let lost = row.lost, let entered = row.conversion.entered {
      return text.lostOf(Numbers.grouped(lost), Numbers.grouped(entered))
    }
    return text.lostShare(percent(row.lossRate))
  }
}
