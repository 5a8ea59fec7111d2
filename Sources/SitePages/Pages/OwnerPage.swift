import JourneyAtlas
import MarkdownTree

/// An owner: the touchpoints, journeys and opportunities that it answers for.
struct OwnerPage {
  let context: PageContext
  let index: Int
  private let owner: Owner

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    owner = context.atlas.owners[index]
  }

  private var text: Phrases.Sheets { context.phrases.sheets }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    let rows = context.site.rows(owner.uses)
    let worst = WorstRows(rows, limit: TouchpointPage.limit)
    let lede = text.ownerLede(owner.uses.count, owner.journeys.count, owner.opportunities.count)
    var main: HTML = "<div class=\"head\"><h1>\(owner.name)</h1></div><p class=\"lede\">\(lede)</p>"
    main += RowAnswers(context: context, rows: rows).html
    main += facts
    if !rows.isEmpty {
      let note: HTML? = worst.rows.count < rows.count ? "\(text.firstOf(worst.rows.count, rows.count))" : nil
      let table = GapRows(context, rows: worst.rows, columns: [.touchpoint, .journey, .channel])
      context.section("touchpoints", context.phrases.frame.touchpoints, note: note, into: &main) { main in
        table.table(labelledBy: "touchpoints", caption: text.touchpointsOf(owner.name), into: &main)
      }
    }
    if !owner.opportunities.isEmpty { main += opportunities }
    return PageBody(
      title: owner.name, bodyClass: "p-owner", section: .owners,
      crumbs: [.init(text: context.phrases.frame.owners, page: .owners)], description: lede, main: main)
  }

  private var facts: HTML {
    var facts = Facts()
    facts.add(context.phrases.frame.journeys, context, owner.journeys) { id in
      context.site.journeyIndex[id].map(context.journeyLink) ?? context.plain(id)
    }
    facts.add(text.alsoWritten, context, owner.wordings.filter { $0 != owner.name })
    return facts.html
  }

  private var opportunities: HTML {
    let places = owner.opportunities.prefix(TouchpointPage.limit)
    var head = ScrollTable.head(words.labels(.opportunity))
    head += ScrollTable.head(GapRows.capital(words.journey))
    head += ScrollTable.head(GapRows.capital(words.stage))
    head += ScrollTable.number(text.impact)
    head += ScrollTable.number(words.effort)
    head += ScrollTable.head(text.status)
    var rows: HTML = "<tbody>"
    for place in places { row(place, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "opportunities", caption: "\(text.opportunitiesOf(owner.name))", sortable: true, head: head,
      bodies: rows)
    let note: HTML? =
      places.count < owner.opportunities.count
      ? "\(text.firstOf(places.count, owner.opportunities.count))" : nil
    return context.section("opportunities", words.labels(.opportunity), note: note, table.html)
  }

  private func row(_ place: Owner.OpportunityPlace, into html: inout HTML) {
    let journey = context.atlas.journeys[place.journey]
    let opportunity = journey.opportunities[place.opportunity]
    html += """
      <tr><th scope="row"\(context.lang(journey.language))>\
      \(context.inline(opportunity.text, source: journey.source))</th><td>\(context.journeyLink(place.journey))</td><td>
      """
    if let id = opportunity.stage, let stage = journey.stages.firstIndex(where: { $0.id == id }) {
      html += context.stageLink(journey: place.journey, stage: stage)
    } else {
      html += context.dash
    }
    html += "</td><td class=\"n\">\(Numbers.plain(opportunity.impact))</td>"
    html += "<td class=\"n\">\(Numbers.plain(opportunity.effort))</td><td>"
    if let status = opportunity.status { html += "\(status)" } else { html += context.dash }
    html += "</td></tr>"
  }
}

/// All owners: those of site.yml in its order, then by name.
struct OwnerList {
  let context: PageContext
  private let paging: Paging
  private let used: UsedColumns

  init(_ context: PageContext) {
    self.context = context
    paging = Paging(context, list: .owners, count: context.atlas.owners.count)
    used = context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
  }

  private var text: Phrases.Sheets { context.phrases.sheets }

  func body() -> PageBody {
    let title = context.phrases.frame.owners
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.owner))
    head += ScrollTable.number(context.phrases.frame.journeys)
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    if used.rated {
      head += ScrollTable.number(context.phrases.gaps.fallsShort)
      head += ScrollTable.number(context.phrases.matrices.meanShortfall)
    }
    head += ScrollTable.number(context.phrases.words.labels(.opportunity))
    var rows: HTML = "<tbody>"
    for index in context.site.names.owners[paging.range] {
      let owner = context.atlas.owners[index]
      let figures = Figures(owner.uses, context.site)
      rows += "<tr><th scope=\"row\">\(context.link(.owner(index), owner.name))</th>"
      rows += "<td class=\"n\">\(owner.journeys.count)</td><td class=\"n\">\(owner.uses.count)</td>"
      if used.rated {
        rows += "<td class=\"n\">\(figures.short)</td>"
        rows += context.mean(figures.meanShortfall)
      }
      rows += "<td class=\"n\">\(owner.opportunities.count)</td></tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "title", caption: "\(title)", sortable: true, head: head, bodies: rows)
    let main: HTML = """
      <div class="head"><h1 id="title">\(title)</h1></div><p class="lede">\(text.ownersLede)</p>\
      \(paging.note)\(table.html)\(paging.links)
      """
    return PageBody(
      title: paging.title(title), bodyClass: "p-owners", section: .owners,
      crumbs: paging.crumbs(title, .owners), description: text.ownersLede, main: main)
  }
}
