import JourneyAtlas
import MarkdownTree

/// Do we meet a persona where they are? By channel, for one persona in one journey.
enum ChannelFit: Sendable {
  /// Preferred, and the journey meets it.
  case met
  /// Preferred, but the journey does not meet it.
  case notMet
  /// The journey meets it; the persona does not prefer it.
  case unasked

  /// Channels by index, in the order of the atlas. A row of the journey counts where it names the persona, or
  /// nobody.
  static func of(
    _ persona: Persona, journey: Int, in site: SitePages
  ) -> [(channel: Int, fit: ChannelFit)] {
    // Lists, not sets: a journey meets a handful of channels.
    var preferred: [Int] = []
    for word in persona.channels {
      if let index = site.atlas.channelIndex(named: word), !preferred.contains(index) {
        preferred.append(index)
      }
    }
    var met: [Int] = []
    for row in site.gaps[journey].rows {
      guard row.use.personas.isEmpty || row.use.personas.contains(persona.id) else { continue }
      for index in row.channelIndices where !met.contains(index) { met.append(index) }
    }
    return (preferred + met.filter { !preferred.contains($0) }).sorted().map { channel in
      (channel, preferred.contains(channel) ? (met.contains(channel) ? .met : .notMet) : .unasked)
    }
  }
}

/// Personas of a journey × channels; empty where no persona says what it prefers.
struct ChannelFitTable {
  let context: PageContext
  let journey: Int

  private var text: Phrases.Sheets { context.phrases.sheets }

  var html: HTML {
    let personas = context.atlas.journeys[journey].personas.compactMap { context.atlas.persona($0) }
      .filter { !$0.channels.isEmpty }
    guard !personas.isEmpty else { return HTML() }
    let fits = personas.map { ChannelFit.of($0, journey: journey, in: context.site) }
    let channels = Set(fits.flatMap { $0.map(\.channel) }).sorted()
    guard !channels.isEmpty else { return HTML() }
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.channel))
    for persona in personas { head += "<th scope=\"col\">\(context.personaLink(persona.id))</th>" }
    var rows: HTML = "<tbody>"
    for channel in channels {
      rows +=
        "<tr><th scope=\"row\">\(context.link(.channel(channel), context.atlas.channels[channel].name))</th>"
      for fit in fits {
        rows += "<td>\(context.fit(fit.first { $0.channel == channel }?.fit))</td>"
      }
      rows += "</tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(labelledBy: "fit", caption: "\(text.fitCaption)", head: head, bodies: rows)
    return context.section("fit", text.fitHeading, note: "\(text.fitNote)", table.html)
  }
}

extension PageContext {
  /// A mark and its words.
  func fit(_ fit: ChannelFit?) -> HTML {
    switch fit {
    case .met?: "✓ \(phrases.sheets.fitMet)"
    case .notMet?: "<span class=\"neg\">✕ \(phrases.sheets.fitNotMet)</span>"
    case .unasked?: "<span class=\"muted\">○ \(phrases.sheets.fitUnasked)</span>"
    case nil: dash.html
    }
  }
}
