import JourneyAtlas
import MarkdownTree

/// The columns of ``TouchpointFigures``: means with their n, counts, the highest score. A figure that no row has is
/// left out.
struct FigureColumns {
  let context: PageContext
  let used: UsedColumns

  private var text: Phrases.StageFigures { context.phrases.lenses.figures }

  var head: HTML {
    var head = ScrollTable.number(context.phrases.frame.touchpoints)
    if used.importance { head += ScrollTable.number(text.meanImportance) }
    if used.performance { head += ScrollTable.number(text.meanPerformance) }
    if used.rated {
      head += ScrollTable.number(text.meanShortfall)
      head += ScrollTable.number(context.phrases.gaps.fallsShort)
      head += ScrollTable.number(text.highestScore)
    }
    if used.aligned {
      head += ScrollTable.number(text.tooLittle)
      head += ScrollTable.number(text.tooMuch)
    }
    return head
  }

  func write(_ figures: TouchpointFigures, into html: inout HTML) {
    html += "<td class=\"n\">\(figures.rows)</td>"
    if used.importance {
      html += "<td class=\"n\">\(mean(figures.meanImportance, figures.importanceOf))</td>"
    }
    if used.performance {
      html += "<td class=\"n\">\(mean(figures.meanPerformance, figures.performanceOf))</td>"
    }
    if used.rated {
      html += "<td class=\"n\">\(shortfall(figures))</td>"
      html += "<td class=\"n\">\(count(figures.short, of: figures.shortfallOf))</td>"
      html += "<td class=\"n\">\(figures.highestScore.map { "\(Numbers.plain($0))" } ?? missing)</td>"
    }
    if used.aligned {
      html += "<td class=\"n\">\(count(figures.tooLittle, of: figures.alignmentOf))</td>"
      html += "<td class=\"n\">\(count(figures.tooMuch, of: figures.alignmentOf))</td>"
    }
  }

  private var missing: HTML { "<span class=\"muted\">\(context.phrases.gaps.notApplicable)</span>" }

  private func mean(_ mean: Double?, _ count: Int) -> HTML {
    guard let mean else { return missing }
    return "\(Numbers.mean(mean))<small>\(text.of(count))</small>"
  }

  private func shortfall(_ figures: TouchpointFigures) -> HTML {
    guard let mean = figures.meanShortfall else { return missing }
    let tone: HTML = mean >= 1 ? "neg" : mean <= -1 ? "pos" : "even"
    return """
      <b class="\(tone)">\(Numbers.signedMean(mean))</b><span class="sub">\(text.of(figures.shortfallOf))</span>
      """
  }

  /// n/a where no touchpoint has the figure: 0 of 0 is not none.
  private func count(_ count: Int, of all: Int) -> HTML { all == 0 ? missing : "\(count)" }
}
