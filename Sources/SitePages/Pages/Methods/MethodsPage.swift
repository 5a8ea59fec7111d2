import JourneyAtlas
import MarkdownTree

/// How the numbers are made: each figure with its formula and meaning, and how much goes in on this site.
struct MethodsPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var text: Phrases.Formulas { context.phrases.formulas }

  func body() -> PageBody {
    var main: HTML = "<div class=\"head\"><h1>\(text.title)</h1></div><p class=\"lede\">\(text.lede)</p>"
    main += "<ul class=\"legend toc\">"
    for section in Formula.Section.allCases {
      main += "<li><a href=\"#\(section.rawValue)\">\(text.sections(section))</a></li>"
    }
    main += "<li><a href=\"#inputs\">\(text.inputsHeading)</a></li></ul>"
    for section in Formula.Section.allCases { self.section(section, into: &main) }
    main += inputs
    return PageBody(
      title: text.title, bodyClass: "p-methods", section: nil, description: text.lede, main: main)
  }

  private func section(_ section: Formula.Section, into main: inout HTML) {
    main +=
      "<section class=\"sec\"><h2 id=\"\(section.rawValue)\">\(text.sections(section))</h2><dl class=\"formulas\">"
    for formula in Formula.allCases where formula.section == section {
      let entry = text.texts(formula)
      main += "<div id=\"f-\(formula.rawValue)\"><dt>\(entry.name)</dt>"
      if let code = entry.formula { main += "<dd class=\"fm\"><code>\(code)</code></dd>" }
      main += "<dd>\(entry.meaning)</dd></div>"
    }
    main += "</dl></section>"
  }

  // MARK: This site

  private var inputs: HTML {
    var head = ScrollTable.head(text.input)
    head += ScrollTable.number(text.count)
    let counts = SiteInputs(context.site)
    var rows: HTML = "<tbody>"
    for input in SiteInput.allCases {
      guard let (count, all) = counts[input] else { continue }
      rows += "<tr><th scope=\"row\">\(text.inputs(input))</th>"
      rows += "<td class=\"n\">\(all.map { text.of(count, $0) } ?? "\(count)")</td></tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(labelledBy: "inputs", caption: "\(text.inputsHeading)", head: head, bodies: rows)
    let site = context.atlas.site
    let settings: HTML = """
      <div><h3>\(text.setting)</h3><dl class="facts"><div><dt>\(text.crosshair)</dt>\
      <dd>\(site.crosshair == .mean ? text.means : text.midpoint)</dd></div><div><dt>\(text.review)</dt>\
      <dd>\(text.reviewEvery(site.reviewEvery))</dd></div></dl></div>
      """
    return context.section(
      "inputs", text.inputsHeading, note: "\(text.inputsNote)",
      "<div class=\"pair\"><div>\(table.html)</div>\(settings)</div>")
  }
}

/// How much of each input a site has, and of how much.
struct SiteInputs {
  private var counts: [SiteInput: (count: Int, all: Int?)] = [:]

  init(_ site: SitePages) {
    let atlas = site.atlas
    var all = TouchpointFigures()
    var effort = 0
    var (moments, places) = (0, 0)
    for (index, journey) in atlas.journeys.enumerated() {
      for row in site.gaps[index].table.rows {
        let line = site.use(at: row.place)
        all.add(line.counted, row.gap)
        if line.use.effort != nil { effort += 1 }
      }
      moments += journey.moments.count
      places += journey.stages.reduce(0) { $0 + 1 + $1.steps.count }
    }
    let stages = atlas.journeys.reduce(0) { $0 + $1.stages.count }
    func count(_ isWanted: (Stage) -> Bool) -> Int {
      atlas.journeys.reduce(0) { $0 + $1.stages.count(where: isWanted) }
    }
    let experiments = atlas.journeys.flatMap(\.experiments)
    counts[.rows] = (all.rows, nil)
    counts[.importance] = (all.importanceOf, all.rows)
    counts[.performance] = (all.performanceOf, all.rows)
    counts[.effort] = (effort, all.rows)
    counts[.rated] = (all.shortfallOf, all.rows)
    counts[.aligned] = (all.alignmentOf, all.rows)
    counts[.moments] = (moments, places)
    counts[.researched] = (count { $0.evidence == .researched }, stages)
    counts[.conversions] = (count { $0.conversion != nil }, stages)
    counts[.experiments] = (
      experiments.count { $0.control != nil && $0.variant != nil }, experiments.count
    )
    counts[.shares] = (atlas.personas.count { $0.share != nil }, atlas.personas.count)
  }

  /// nil for what this site never uses.
  subscript(_ input: SiteInput) -> (count: Int, all: Int?)? {
    guard let found = counts[input], found.count > 0 else { return nil }
    return found
  }
}

extension PageContext {
  /// The page of formulas in the page's language.
  var methodsPage: Page { .methods(site.methodLanguages.firstIndex(of: Phrases.tag(of: language)) ?? 0) }

  /// The way from a table to how its figures are made.
  func how(_ formula: Formula) -> HTML {
    // Without any journey there is no such page, but metrics may be there.
    guard site.has(methodsPage) else { return HTML() }
    return "<p class=\"how\">\(link(methodsPage, phrases.formulas.title, id: "f-" + formula.rawValue))</p>"
  }
}

extension SitePages {
  /// The languages in which it is said: that of the site first.
  static func methodLanguages(_ atlas: Atlas) -> [String] {
    let own = Phrases.tag(of: atlas.site.language)
    let others = Set(
      atlas.journeys.map { Phrases.tag(of: $0.language) }
        + atlas.personas.map { Phrases.tag(of: $0.language) })
    return [own] + others.subtracting([own]).sorted()
  }
}
