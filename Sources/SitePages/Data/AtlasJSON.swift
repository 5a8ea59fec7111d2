import JourneyAtlas
import MarkdownTree

/// The atlas as data: `data/atlas.json` of the site and `waymark export json`.
///
/// Keys, their order and their meaning are a contract (see the page AtlasJSON and `atlas.schema.json`); what
/// is not there is null, never 0 or "".
public func atlasJSON(_ atlas: Atlas) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 16)
  writer.object { json in
    json.member("format", "waymark-atlas")
    json.member("version", 1)
    json.member("title", atlas.site.title ?? "Journey atlas")
    json.member("language", atlas.site.language)
    json.member("journeys", array: atlas.journeys.indices) { json, index in
      JourneyJSON(atlas: atlas, index: index).write(to: &json)
    }
    json.member("personas", array: atlas.personas) { $0.persona($1) }
    json.member("touchpoints", array: atlas.touchpoints) { $0.touchpoint($1, in: atlas) }
    json.member("channels", array: atlas.channels) { $0.channel($1) }
    json.member("metrics", strings: [])
  }
  return writer.finished()
}

/// One journey, with the figures of its own gap table.
private struct JourneyJSON {
  let atlas: Atlas
  let journey: Journey
  /// By stage, then by row of ``Stage/allTouchpoints``.
  private let gaps: [[GapTable.Row?]]

  init(atlas: Atlas, index: Int) {
    self.atlas = atlas
    journey = atlas.journeys[index]
    var gaps = journey.stages.map {
      [GapTable.Row?](repeating: nil, count: $0.allTouchpoints.count)
    }
    for row in GapTable(atlas, journey: index).rows { gaps[row.place.stage][row.place.row] = row }
    self.gaps = gaps
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", journey.id)
      json.member("title", journey.title.plain)
      json.member("url", "journeys/\(journey.id)/index.html")
      json.member("kind", journey.kind.rawValue)
      json.member("state", journey.state.rawValue)
      json.member("language", journey.language)
      json.member("personas", strings: journey.personas)
      json.member("owner", journey.owner)
      json.member("reviewed", journey.reviewed)
      json.member("compares", journey.compares)
      json.member("source", journey.source)
      json.fields(journey.fields)
      json.member("stages", array: journey.stages.indices) { stage($1, to: &$0) }
      json.member("opportunities", array: journey.opportunities) { $0.opportunity($1) }
    }
  }

  private func stage(_ index: Int, to json: inout JSONWriter) {
    let stage = journey.stages[index]
    let gaps = gaps[index]
    json.object { json in
      json.member("id", stage.id)
      json.member("name", stage.name.plain)
      json.member("number", stage.number)
      json.member("url", "journeys/\(journey.id)/\(stage.id).html")
      body(stage, gaps: gaps[..<stage.touchpoints.count], to: &json) { json in
        // The rows of the steps follow those of the stage.
        var from = stage.touchpoints.count
        json.member("steps", array: stage.steps) { json, step in
          self.step(step, gaps: gaps[from..<(from + step.touchpoints.count)], to: &json)
          from += step.touchpoints.count
        }
      }
    }
  }

  private func step(_ step: Step, gaps: ArraySlice<GapTable.Row?>, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", step.id)
      json.member("name", step.name.plain)
      json.member("number", step.number)
      body(step, gaps: gaps, to: &json) { $0.member("steps", strings: []) }
    }
  }

  /// What stages and steps have in common.
  private func body(
    _ stage: Stage, gaps: ArraySlice<GapTable.Row?>, to json: inout JSONWriter,
    steps: (inout JSONWriter) -> Void
  ) {
    json.member("line", stage.line)
    json.member("emotion", stage.emotion?.value)
    json.member("emotionTo", stage.emotion?.to)
    json.member("emotionWords", stage.emotion?.words)
    json.member("evidence", stage.evidence.rawValue)
    json.fields(stage.fields)
    json.member("quotes", array: stage.quotes) { json, quote in
      json.object {
        $0.member("text", quote.blocks.plainText)
        $0.member("source", quote.source?.plain)
      }
    }
    steps(&json)
    json.member("touchpoints", array: zip(stage.touchpoints, gaps)) { $0.use($1.0, $1.1) }
  }
}

extension JSONWriter {
  fileprivate mutating func fields(_ fields: [Field]) {
    member("fields", array: fields) { json, field in
      json.field(field.label.name, field.wording, field.values)
    }
  }

  private mutating func field(_ label: String, _ wording: String, _ values: [Value]) {
    object { json in
      json.member("label", label)
      json.member("text", wording)
      json.member("values", strings: values.map(\.text.plain).filter { !$0.isEmpty })
    }
  }

  fileprivate mutating func use(_ use: TouchpointUse, _ row: GapTable.Row?) {
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
      json.member("shortfall", row?.gap.shortfall)
      json.member("quadrant", row?.gap.quadrant?.rawValue)
      json.member("opportunity", row?.gap.opportunity)
      json.member("band", row?.gap.band?.rawValue)
      json.member("overServed", row?.gap.overServed)
      json.member("alignment", row?.gap.alignment?.rawValue)
      json.member("rank", row?.rank)
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

  fileprivate mutating func persona(_ persona: Persona) {
    object { json in
      json.member("id", persona.id)
      json.member("name", persona.name.plain)
      json.member("url", "personas/\(persona.id).html")
      json.member("segments", strings: persona.segments)
      json.member("aliases", strings: persona.aliases)
      json.member("channels", strings: persona.channels)
      json.member("fields", array: persona.fields) { json, field in
        json.field(field.label?.rawValue ?? field.wording, field.wording, field.values)
      }
    }
  }

  fileprivate mutating func touchpoint(_ touchpoint: Touchpoint, in atlas: Atlas) {
    object { json in
      json.member("id", touchpoint.id)
      json.member("name", touchpoint.name)
      json.member("url", "touchpoints/\(touchpoint.id).html")
      // Two rows of one stage (its own and a step's) are one use here.
      var last: Place?
      json.member("uses", array: touchpoint.uses) { json, place in
        defer { last = place }
        if let last, last.journey == place.journey, last.stage == place.stage { return }
        let journey = atlas.journeys[place.journey]
        json.object {
          $0.member("journey", journey.id)
          $0.member("stage", journey.stages[place.stage].id)
        }
      }
    }
  }

  fileprivate mutating func channel(_ channel: Channel) {
    object { json in
      json.member("id", channel.id)
      json.member("name", channel.name)
      json.member("url", "channels/\(channel.id).html")
      json.member("group", channel.group?.rawValue)
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
