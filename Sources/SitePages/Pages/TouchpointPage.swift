import JourneyAtlas
import MarkdownTree

/// A touchpoint across the journeys: where it is used and how well it does there, by whom, who owns it.
struct TouchpointPage {
  let context: PageContext
  let index: Int
  private let touchpoint: Touchpoint
  private let rows: [GapTable.Row]

  /// How many rows the page shows, the worst first; the rest stands on the pages of the journeys.
  static let limit = 200

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    touchpoint = context.atlas.touchpoints[index]
    rows = context.site.rows(touchpoint.uses)
  }

  private var text: Phrases.Sheets { context.phrases.sheets }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    let worst = WorstRows(rows, limit: Self.limit)
    let table = GapRows(
      context, rows: worst.rows, columns: [.journey, .channel, .personas, .owner, .remarks])
    var main = HTML(capacity: 4_096 + worst.rows.count * 1_200)
    main += "<div class=\"head\"><h1>\(touchpoint.name)</h1></div>"
    main += "<p class=\"lede\">\(text.touchpointLede(journeys, touchpoint.uses.count))</p>"
    main += RowAnswers(context: context, rows: rows, naming: false).html
    main += facts
    main += TouchpointMetrics(context: context, touchpoint: touchpoint).html
    let note: HTML? = worst.rows.count < rows.count ? "\(text.firstOf(worst.rows.count, rows.count))" : nil
    context.section("uses", text.whereUsed, note: note, into: &main) { main in
      table.table(labelledBy: "uses", caption: text.usesOf(touchpoint.name), into: &main)
    }
    main += TouchpointChanges(context: context, places: touchpoint.uses).html
    return PageBody(
      title: touchpoint.name, bodyClass: "p-touchpoint", section: .touchpoints,
      crumbs: [.init(text: context.phrases.frame.touchpoints, page: .touchpoints)],
      description: text.touchpointLede(journeys, touchpoint.uses.count), main: main)
  }

  private var journeys: Int { Set(touchpoint.uses.map(\.journey)).count }

  /// What its rows say together: channels, owners, personas, metrics, sources.
  private var facts: HTML {
    let uses = touchpoint.uses.map { context.site.use(at: $0) }
    var facts = Facts()
    facts.add(context.phrases.frame.channels, context, Self.unique(uses.lazy.flatMap(\.use.channels))) {
      context.channelLink($0)
    }
    facts.add(context.phrases.frame.owners, context, Self.unique(uses.lazy.flatMap(\.use.owners))) {
      context.ownerLink($0)
    }
    let personas = touchpoint.uses.lazy.flatMap { place -> [String] in
      let own = context.site.use(at: place).use.personas
      return own.isEmpty ? context.atlas.journeys[place.journey].personas : own
    }
    facts.add(context.phrases.frame.personas, context, Self.unique(personas), context.personaLink)
    facts.add(words.metrics, context, Self.unique(uses.lazy.flatMap(\.use.metrics))) { word in
      context.atlas.metricIndex(word).map { context.link(.metric($0)) } ?? context.plain(word)
    }
    facts.add(words.evidence, context, Self.unique(uses.lazy.flatMap(\.use.evidenceSources)))
    let names = Self.unique(uses.lazy.map(\.name)).filter { $0 != touchpoint.name }
    facts.add(text.alsoWritten, context, names)
    return facts.html
  }

  /// In the order of first appearance.
  static func unique(_ texts: some Sequence<String>) -> [String] {
    var unique: [String] = []
    var seen: Set<String> = []
    for text in texts where text != unique.last {
      // Mostly there are few, and looking through them costs less than hashing.
      if unique.count < 16 {
        if !unique.contains(text) { unique.append(text) }
        continue
      }
      if unique.count == 16 { seen.formUnion(unique) }
      if seen.insert(text).inserted { unique.append(text) }
    }
    return unique
  }
}

/// A list of facts; one without values is left out.
struct Facts {
  private var items = HTML()

  /// How many values a fact names.
  private static let limit = 24

  mutating func add(
    _ name: String, _ context: PageContext, _ values: [String],
    _ link: ((String) -> PageLink)? = nil
  ) {
    guard !values.isEmpty else { return }
    var pieces = values.prefix(Self.limit).map(link ?? context.plain)
    if values.count > Self.limit {
      pieces.append(context.plain(context.phrases.gaps.andMore(values.count - Self.limit)))
    }
    items += "<div><dt>\(name)</dt><dd>\(context.joined(pieces))</dd></div>"
  }

  var html: HTML { items.isEmpty ? HTML() : "<dl class=\"facts sec\">\(items)</dl>" }
}

/// What some rows say together, as answers: how well, how far short, where worst.
struct RowAnswers {
  let context: PageContext
  let rows: [GapTable.Row]
  /// Whether the worst row needs its touchpoint's name.
  var naming = true

  private var text: Phrases.Sheets { context.phrases.sheets }

  var html: HTML {
    let figures = Figures(rows.map(\.place), context.site)
    var answers = Answers()
    if let mean = figures.meanPerformance {
      answers.add(
        text.howWell, "\(text.meanPerformanceOf(Numbers.mean(mean)))",
        "\(text.measuredOf(figures.measured, figures.rows))")
    }
    if let mean = figures.meanShortfall {
      let number: HTML =
        mean >= 0.05 ? "<span class=\"neg\">+\(Numbers.mean(mean))</span>" : "\(Numbers.mean(mean))"
      answers.add(
        text.howShort, text.meanShortfallOf(number), "\(text.shortOf(figures.short, figures.rated))")
    }
    if let worst = WorstRows.first(of: rows), let score = worst.gap.opportunity, rows.count > 1 {
      let use = context.site.use(at: worst.place)
      let stage = context.stageLink(journey: worst.place.journey, stage: worst.place.stage).html
      answers.add(
        text.whereWorst,
        naming ? context.phrases.gaps.nameIn(context.touchpointLink(use).html, stage) : stage,
        text.worstScore(Numbers.plain(score), context.journeyLink(worst.place.journey).html))
    }
    return answers.html
  }
}

extension SitePages {
  /// The rows of some places in the gap tables of their journeys.
  func rows(_ places: [Place]) -> [GapTable.Row] {
    places.map { gaps[$0.journey].row(stage: $0.stage, row: $0.row) }
  }
}
