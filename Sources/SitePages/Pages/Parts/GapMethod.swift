import JourneyAtlas
import MarkdownTree

/// How the figures of a gap page are made: the formulas, their bands, and where the crosshair stands.
struct GapMethod {
  let context: PageContext
  let table: GapTable
  let used: UsedColumns

  private var text: Phrases.Gaps { context.phrases.gaps }
  private var methods: Phrases.Methods { context.phrases.methods }

  var html: HTML {
    var html: HTML = """
      <aside class="method" aria-labelledby="method"><h2 id="method">\(text.methodHeading)</h2><dl>\
      <dt>\(methods.shortfall)</dt><dd><code>\(text.shortfallFormula)</code><br>\(text.shortfallMeaning)</dd>\
      <dt>\(methods.opportunityScore)</dt><dd><code>\(text.scoreFormula)</code><br>\(text.scoreScale)<br>\
      \(text.scoreBands)</dd><dt>\(methods.quadrant)</dt><dd>\(text.quadrantRule)<br>\(crosshair)</dd>
      """
    if used.aligned {
      html += """
        <dt>\(methods.alignment)</dt><dd><code>\(text.alignmentFormula)</code><br>\
        \(text.alignmentMeaning)</dd>
        """
    }
    html += "<dt>\(text.scales)</dt><dd>\(text.scalesMeaning)</dd></dl>"
    html += "\(context.how(.shortfall))</aside>"
    return html
  }

  private var crosshair: String {
    let importance = Numbers.plain(table.crosshair.importance)
    let performance = Numbers.plain(table.crosshair.performance)
    switch context.atlas.site.crosshair {
    case .midpoint: return text.crosshairMidpoint(importance, performance)
    case .mean:
      return text.crosshairMean(importance, performance, table.rows.count { $0.gap.shortfall != nil })
    }
  }
}
