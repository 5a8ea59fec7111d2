import JourneyAtlas
import MarkdownTree

/// A matrix across the atlas, channels excepted: personas, owners and touchpoints by journey, personas by channel,
/// touchpoints by metric.
struct AcrossMatrixPage {
  let context: PageContext
  let kind: MatrixKind

  private var kinds: Phrases.MatrixKinds { context.phrases.matrixKinds }

  func body() -> PageBody {
    let title = kinds.heading(kind, true)
    var main: HTML = "<div class=\"head\"><h1>\(title)</h1></div><p class=\"lede\">\(kinds.lede(kind))</p>"
    main += MatrixTabs(context: context, here: kind).html
    main += table
    // Personas have channels, and journeys owners, before there is a touchpoint.
    let above = Page.matrix(journey: nil)
    return PageBody(
      title: title, bodyClass: "p-matrix", section: .matrix,
      crumbs: context.site.has(above) ? [.init(text: context.phrases.matrices.title, page: above)] : [],
      description: kinds.lede(kind), main: main)
  }

  private var table: HTML {
    if kind == .fit { return ChannelFitTable(context: context, journey: nil).html }
    if kind == .metrics { return MetricTable(context: context, journey: nil).html }
    let used = context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
    if context.atlas.journeys.count > MatrixPage.widest {
      return FoldedMatrix(context: context, kind: kind, used: used).html
    }
    if kind == .touchpoints { return UseTable(context: context).html }
    let matrix = TouchpointMatrix(context.atlas, lines: kind == .owners ? .owners : .personas)
    return MatrixTable(context: context, matrix: matrix, journey: nil, used: used).html
  }
}
