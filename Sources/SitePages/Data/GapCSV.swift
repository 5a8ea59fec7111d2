import JourneyAtlas
import MarkdownTree

/// A gap table as CSV: one line a touchpoint row, in the order of the table, all of them. The heads are fixed and
/// in English, verdicts are those of `data/atlas.json`, and what is missing is empty.
struct GapCSV {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  /// Of one journey (`journey` is its index), or across the atlas.
  func bytes(journey: Int?) -> ByteBuffer {
    let table = journey.map { site.gaps[$0].table } ?? site.acrossGaps
    var csv = CSVWriter(byteOrderMark: site.csvByteOrderMark, capacity: 256 + table.rows.count * 192)
    csv.row {
      $0.words(
        "rank", "touchpoint", "journey", "stage", "step", "channel", "owner", "importance", "performance",
        "effort", "shortfall", "quadrant", "opportunity", "band", "over_served", "alignment", "evidence",
        "decision")
    }
    for row in table.rows { csv.row { write(row, to: &$0) } }
    return csv.buffer
  }

  private func write(_ row: GapTable.Row, to csv: inout CSVWriter) {
    let use = site.use(at: row.place)
    let gap = row.gap
    csv.number(row.rank)
    csv.text(use.name)
    csv.text(site.links.destination(.journey(row.place.journey)).name)
    csv.text(site.links.destination(.stage(journey: row.place.journey, stage: row.place.stage)).name)
    csv.text(step(of: row.place))
    csv.text(use.use.channel)
    csv.text(use.use.owner)
    csv.number(use.use.importance)
    csv.number(use.use.performance)
    csv.number(use.use.effort)
    csv.number(gap.shortfall)
    csv.text(gap.quadrant?.rawValue)
    csv.number(gap.opportunity)
    csv.text(gap.band?.rawValue)
    csv.flag(gap.overServed)
    csv.text(gap.alignment?.rawValue)
    csv.text(use.use.evidence.rawValue)
    csv.text(decision(use.use.acceptance))
  }

  /// What somebody decided about the gap; "open" again once its review is overdue.
  private func decision(_ acceptance: Acceptance?) -> String? {
    acceptance.map { $0.holds ? $0.kind.rawValue : "open" }
  }

  /// The name of the step that the row stands in; nil for the stage itself.
  private func step(of place: Place) -> String? {
    let stage = site.atlas.journeys[place.journey].stages[place.stage]
    var row = place.row - stage.touchpoints.count
    if row < 0 { return nil }
    for step in stage.steps {
      if row < step.touchpoints.count { return step.name.plain }
      row -= step.touchpoints.count
    }
    return nil
  }
}
