import JourneyAtlas
import MarkdownTree

/// The atlas as data, as `waymark export json` prints it: the bytes of the site's `data/atlas.json`.
public func atlasJSON(_ atlas: Atlas) -> [UInt8] {
  SitePages(atlas: atlas, theme: .builtIn).render(.atlasJSON).bytes
}

/// `data/atlas.json`: the whole atlas for other programs.
///
/// Keys, their order and their meaning are a contract (see the page AtlasJSON and `atlas.schema.json`); what
/// is not there is null, never 0 or "".
struct AtlasJSON {
  let site: SitePages
  private let atlas: Atlas

  init(_ site: SitePages) {
    self.site = site
    atlas = site.edition.folder.isEmpty ? site.editions.original : site.atlas
  }

  func bytes() -> ByteBuffer {
    let title = atlas.site.title ?? site.interface.phrases(around: atlas.site.language).frame.untitledSite
    var writer = JSONWriter(capacity: 1 << 16)
    writer.object { json in
      json.member("format", "waymark-atlas")
      json.member("version", 1)
      json.member("title", title)
      json.member("language", atlas.site.language)
      json.member("journeys", array: atlas.journeys.indices) { journey($1, to: &$0) }
      json.member("personas", array: atlas.personas.indices) { persona($1, to: &$0) }
      json.member("touchpoints", array: atlas.touchpoints.indices) { touchpoint($1, to: &$0) }
      json.member("channels", array: atlas.channels.indices) { channel($1, to: &$0) }
      json.member("metrics", array: atlas.metrics.indices) { metric($1, to: &$0) }
    }
    return writer.finishedBuffer()
  }

  private func persona(_ index: Int, to json: inout JSONWriter) {
    let persona = atlas.personas[index]
    json.object { json in
      json.member("id", persona.id)
      json.member("name", persona.name.plain)
      json.member("url", site.links.path(.persona(index)))
      json.member("segments", strings: persona.segments)
      json.member("aliases", strings: persona.aliases)
      json.member("channels", strings: persona.channels)
      json.member("fields", array: persona.fields) { json, field in
        json.field(field.label?.rawValue ?? field.wording, field.wording, field.values)
      }
    }
  }

  private func touchpoint(_ index: Int, to json: inout JSONWriter) {
    let touchpoint = atlas.touchpoints[index]
    json.object { json in
      json.member("id", touchpoint.id)
      json.member("name", touchpoint.name)
      json.member("url", site.links.path(.touchpoint(index)))
      // Two rows of one stage (its own and a step's) are one use here.
      var last: Place?
      json.member("uses", array: touchpoint.uses) { json, place in
        defer { last = place }
        if let last, last.journey == place.journey, last.stage == place.stage { return }
        json.object {
          $0.member("journey", atlas.journeys[place.journey].id)
          $0.member("stage", atlas.journeys[place.journey].stages[place.stage].id)
        }
      }
    }
  }

  private func channel(_ index: Int, to json: inout JSONWriter) {
    let channel = atlas.channels[index]
    json.object { json in
      json.member("id", channel.id)
      json.member("name", channel.name)
      json.member("url", site.links.path(.channel(index)))
      json.member("group", channel.group?.rawValue)
    }
  }
}

/// Metrics, each with all that was measured.
extension AtlasJSON {
  private func metric(_ index: Int, to json: inout JSONWriter) {
    let metric = atlas.metrics[index]
    let definition = metric.definition
    json.object { json in
      json.member("id", metric.id)
      json.member("name", metric.name)
      json.member("url", site.links.path(.metric(index)))
      json.member("unit", definition.unit)
      json.member("direction", definition.direction?.rawValue)
      json.member("target", definition.target)
      json.member("calc", definition.calc?.rawValue)
      json.member("series", array: metric.measurements) { json, measurement in
        let score = Score(measurement, definition)
        json.object {
          $0.member("date", measurement.period.description)
          $0.member("value", score?.value)
          $0.member("n", score?.n)
          $0.member("low", score?.low)
          $0.member("high", score?.high)
          $0.member("journey", measurement.journey)
          $0.member("stage", measurement.stage)
          $0.member("touchpoint", measurement.touchpoint)
          $0.member("segment", segment(of: measurement))
        }
      }
    }
  }

  /// The group of customers: a segment as written, a persona by its id.
  private func segment(of measurement: Measurement) -> String? {
    switch (measurement.persona, measurement.segment) {
    case (let persona?, let segment?): "\(persona), \(segment)"
    case (let persona, let segment): segment ?? persona
    }
  }
}

/// Journeys, with the figures of their own gap tables.
extension AtlasJSON {
  private func journey(_ index: Int, to json: inout JSONWriter) {
    let journey = atlas.journeys[index]
    json.object { json in
      json.member("id", journey.id)
      json.member("title", journey.title.plain)
      json.member("url", site.links.path(.journey(index)))
      json.member("kind", journey.kind.rawValue)
      json.member("state", journey.state.rawValue)
      json.member("language", journey.language)
      json.member("personas", strings: journey.personas)
      json.member("owner", journey.owner)
      json.member("reviewed", journey.reviewed)
      json.member("compares", journey.compares)
      json.member("source", journey.source)
      json.fields(journey.fields)
      json.member("stages", array: journey.stages.indices) { stage($1, of: index, to: &$0) }
      json.member("opportunities", array: journey.opportunities) { $0.opportunity($1) }
    }
  }

  private func stage(_ index: Int, of journey: Int, to json: inout JSONWriter) {
    let stage = atlas.journeys[journey].stages[index]
    let rows = stage.allTouchpoints.indices.map { site.gaps[journey].row(stage: index, row: $0) }
    json.object { json in
      json.member("id", stage.id)
      json.member("name", stage.name.plain)
      json.member("number", stage.number)
      json.member("url", site.links.path(.stage(journey: journey, stage: index)))
      json.body(of: stage, rows: rows[..<stage.touchpoints.count]) { json in
        // The rows of the steps follow those of the stage.
        var from = stage.touchpoints.count
        json.member("steps", array: stage.steps) { json, step in
          json.step(step, rows: rows[from..<(from + step.touchpoints.count)])
          from += step.touchpoints.count
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func step(_ step: Step, rows: ArraySlice<GapTable.Row>) {
    object { json in
      json.member("id", step.id)
      json.member("name", step.name.plain)
      json.member("number", step.number)
      json.body(of: step, rows: rows) { $0.member("steps", strings: []) }
    }
  }

  /// What stages and steps have in common.
  fileprivate mutating func body(
    of stage: Stage, rows: ArraySlice<GapTable.Row>, steps: (inout JSONWriter) -> Void
  ) {
    member("line", stage.line)
    member("emotion", stage.emotion?.value)
    member("emotionTo", stage.emotion?.to)
    member("emotionWords", stage.emotion?.words)
    member("personaEmotions", array: stage.personaEmotions) { json, one in
      json.object {
        $0.member("persona", one.persona)
        $0.member("emotion", one.emotion.value)
        $0.member("emotionTo", one.emotion.to)
        $0.member("emotionWords", one.emotion.words)
      }
    }
    member("evidence", stage.evidence.rawValue)
    fields(stage.fields)
    member("quotes", array: stage.quotes) { json, quote in
      json.object {
        $0.member("text", quote.blocks.plainText)
        $0.member("source", quote.source?.plain)
      }
    }
    steps(&self)
    member("touchpoints", array: zip(stage.touchpoints, rows)) { $0.use($1.0, $1.1) }
  }

  fileprivate mutating func fields(_ fields: [Field]) {
    member("fields", array: fields) { json, field in
      json.field(field.label.name, field.wording, field.values)
    }
  }

  fileprivate mutating func field(_ label: String, _ wording: String, _ values: [Value]) {
    object { json in
      json.member("label", label)
      json.member("text", wording)
      json.member("values", strings: values.map(\.text.plain).filter { !$0.isEmpty })
    }
  }

  fileprivate mutating func use(_ use: TouchpointUse, _ row: GapTable.Row) {
    object { json in
      json.member("id", use.touchpoint)
      json.member("name", use.name.plain)
      json.member("channel", use.channel)
      json.member("owner", use.owner)
      json.member("importance", use.importance)
      json.member("performance", use.performance)
      json.member("effort", use.effort)
      json.member("metrics", strings: use.metrics)
      json.member("evidence", use.evidence.rawValue)
      json.member("line", use.line)
      json.member("shortfall", row.gap.shortfall)
      json.member("quadrant", row.gap.quadrant?.rawValue)
      json.member("opportunity", row.gap.opportunity)
      json.member("band", row.gap.band?.rawValue)
      json.member("overServed", row.gap.overServed)
      json.member("alignment", row.gap.alignment?.rawValue)
      json.member("rank", row.rank)
    }
  }

  fileprivate mutating func opportunity(_ opportunity: Opportunity) {
    object { json in
      json.member("text", opportunity.text.plain)
      json.member("stage", opportunity.stage)
      json.member("owner", opportunity.owner)
      json.member("impact", opportunity.impact)
      json.member("effort", opportunity.effort)
      json.member("status", opportunity.status)
    }
  }
}

extension Sequence where Element == Block {
  /// The text of all blocks without markup, blocks parted by a line end; raw HTML is left out.
  var plainText: String {
    var parts: [String] = []
    for block in self {
      switch block.content {
      case .heading(_, let inlines), .paragraph(let inlines): parts.append(inlines.plainText)
      case .quote(let blocks): parts.append(blocks.plainText)
      case .list(let list): parts.append(contentsOf: list.items.map(\.blocks.plainText))
      case .code(_, let text): parts.append(text)
      case .html, .thematicBreak: break
      case .table(let table):
        for row in [table.header] + table.rows {
          parts.append(row.map(\.inlines.plainText).joined(separator: " "))
        }
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
