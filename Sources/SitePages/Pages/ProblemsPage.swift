import JourneyAtlas
import MarkdownTree

/// Every problem that the build reports, as the terminal shows it: masked where it holds personal data.
struct ProblemsPage {
  /// More are left to `waymark check`; so many are no list to read.
  static let limit = 5_000

  let context: PageContext
  let problems: [Diagnostic]
  let paging: Paging
  private let sources: SourceLinks?

  init(_ context: PageContext) {
    self.context = context
    problems = context.site.problems
    paging = Paging(context, list: .problems, count: min(problems.count, Self.limit))
    sources = SourceLinks(context.atlas.site)
  }

  /// Those of files that the site shows, or would but for their errors: a draft is nobody's business.
  static func shown(_ problems: [Diagnostic], _ atlas: Atlas, _ links: Links) -> [Diagnostic] {
    let leftOut = Set(atlas.leftOut)
    return problems.filter { problem in
      !problem.path.hasSuffix(".md") || leftOut.contains(problem.path)
        || links.place(source: problem.path, fragment: nil) != nil
    }
  }

  static func pages(_ count: Int) -> Int { Page.List.problems.pages(min(count, limit)) }

  private var text: Phrases.Problems { context.phrases.problems }

  func body() -> PageBody {
    var main: HTML = "<div class=\"head sec-h\"><h1 id=\"title\">\(text.title)</h1>"
    if !problems.isEmpty { main += context.download(.problemsCSV) }
    main += "</div><p class=\"lede\">\(lede)</p>"
    if problems.count > Self.limit { main += "<p class=\"note\">\(text.cut(Self.limit, problems.count))</p>" }
    main += paging.note
    if !problems.isEmpty { main += table }
    main += paging.links
    return PageBody(
      title: paging.title(text.title), bodyClass: "p-problems", section: nil,
      crumbs: paging.crumbs(text.title, .problems), description: text.description, main: main)
  }

  var lede: String {
    if problems.isEmpty { return text.none }
    let counts = Severity.allCases.compactMap { severity in
      let count = problems.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
      return count > 0 ? text.count(severity, count) : nil
    }
    return counts.joined(separator: context.phrases.words.comma)
  }

  private var table: HTML {
    let words = context.phrases.words
    var head: HTML = "<th scope=\"col\" data-choose>\(text.severity)</th>"
    head += ScrollTable.head(text.problem)
    head += ScrollTable.head(text.place)
    head += ScrollTable.head(GapRows.capital(words.page))
    head += "<th scope=\"col\" data-choose>\(GapRows.capital(words.owner))</th>"
    let table = ScrollTable(
      labelledBy: "title", caption: "\(text.title)", sortable: true, head: head)
    var html = HTML()
    table.write(into: &html) { html in
      html.append("<tbody>")
      for index in paging.range { row(problems[index], into: &html) }
      html.append("</tbody>")
    }
    return html
  }

  /// Messages are written in English only.
  private func row(_ problem: Diagnostic, into html: inout HTML) {
    let spot = ProblemSpot(problem, context.site)
    let mark =
      problem.severity == .error ? "tag full warn" : problem.severity == .warning ? "tag half" : "tag"
    html +=
      "<tr><td data-v=\"\(order(problem.severity))\"><span class=\"\(mark)\">\(text.name(problem.severity))</span></td>"
    html +=
      "<td\(context.lang("en"))>\(problem.message)<span class=\"sub\"><code>\(problem.code.rawValue)</code> · "
    html += "\(problem.help)</span></td><td>"
    let place = "\(problem.path):\(problem.start.line):\(problem.start.column)"
    if let address = sources?.line(problem.start.line, of: problem.path) {
      html += "<a href=\"\(address)\" rel=\"noopener noreferrer\"><code>\(place)</code></a>"
    } else {
      html += "<code>\(place)</code>"
    }
    html.append("</td><td>")
    if let page = spot.page { html += context.entry(page) } else { html += context.dash }
    html.append("</td><td>")
    if spot.owners.isEmpty { html += context.dash } else { html += context.ownerLinks(spot.owners) }
    html.append("</td></tr>")
  }

  private func order(_ severity: Severity) -> Int { Severity.allCases.firstIndex(of: severity) ?? 0 }
}

/// Which page a problem's line stands on, and who answers for it.
struct ProblemSpot {
  let page: Page?
  /// The owners of the touchpoint that stands on the line, else of the journey; as written.
  let owners: [String]

  init(_ problem: Diagnostic, _ site: SitePages) {
    let page = site.links.place(source: problem.path, fragment: nil)?.page
    guard case .journey(let index) = page else {
      self.page = page == .overview ? nil : page
      owners = []
      return
    }
    let journey = site.atlas.journeys[index]
    guard journey.source == problem.path else {
      // Of another language, with lines of its own.
      (self.page, owners) = (page, journey.owners)
      return
    }
    let line = problem.start.line
    let stage = journey.stages.lastIndex { $0.line <= line }
    // What stands below the last stage's heading may be a section of the journey: then the stage is near enough.
    self.page = stage.map { .stage(journey: index, stage: $0) } ?? page
    let row = stage.flatMap { journey.stages[$0].allTouchpoints.first { $0.line == line } }
    owners = row.flatMap { $0.owners.isEmpty ? nil : $0.owners } ?? journey.owners
  }
}
