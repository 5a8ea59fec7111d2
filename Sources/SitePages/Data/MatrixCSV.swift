import JourneyAtlas
import MarkdownTree

/// Matrices as CSV: one line a cell, so that a spreadsheet can pivot them and a program need not know their width.
/// Empty cells have no line.
///
///     matrix,row,group,column,touchpoints,mean_performance,mean_shortfall,value,names
///     stage-channel,Web,digital,Trigger,2,3,0.5,,"Search results, Free trial"
///     persona-channel,Olga Brandt,digital,Web,,,,met,
struct MatrixCSV {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  private var atlas: Atlas { site.atlas }

  func bytes(_ scope: MatrixScope) -> ByteBuffer {
    var csv = CSVWriter(byteOrderMark: site.csvByteOrderMark, capacity: 8_192)
    csv.row {
      $0.words(
        "matrix", "row", "group", "column", "touchpoints", "mean_performance", "mean_shortfall", "value",
        "names")
    }
    switch scope {
    case .journey(let index):
      for lines in [TouchpointMatrix.Lines.channels, .personas, .owners] {
        stages(TouchpointMatrix(atlas, journey: index, lines: lines), of: index, to: &csv)
      }
      fits(ChannelFitMatrix(atlas, journey: index), to: &csv)
      again(in: index, to: &csv)
    case .across(.channels): journeys(.channels, to: &csv)
    case .across(.personas): journeys(.personas, to: &csv)
    case .across(.owners): journeys(.owners, to: &csv)
    case .across(.fit): fits(ChannelFitMatrix(atlas, journeys: site.journeysOf), to: &csv)
    case .across(.touchpoints): uses(to: &csv)
    }
    return csv.buffer
  }

  /// Cells of a journey, with the names of the touchpoints where they differ from line to line.
  private func stages(_ matrix: TouchpointMatrix, of journey: Int, to csv: inout CSVWriter) {
    let names = matrix.lines != .personas || site.gaps[journey].namesPersonas
    for row in matrix.rows.indices {
      for column in matrix.columns where !matrix.cells[row][column].places.isEmpty {
        let stage = site.links.destination(.stage(journey: journey, stage: column)).name
        let cell = matrix.cells[row][column]
        csv.row { csv in
          csv.text("stage-" + Self.name(matrix.lines))
          figures(matrix.lines, matrix.rows[row], stage, cell, to: &csv)
          csv.text(matrix.lines == .owners && matrix.rows[row] != nil ? "R" : nil)
          csv.text(names ? cell.places.map { site.use(at: $0).name }.joined(separator: ", ") : nil)
        }
      }
    }
  }

  /// Cells across the atlas, journey by journey.
  private func journeys(_ lines: TouchpointMatrix.Lines, to csv: inout CSVWriter) {
    let name = "journey-" + Self.name(lines)
    for journey in atlas.journeys.indices {
      let matrix = TouchpointMatrix(atlas, journey: journey, lines: lines)
      let title = site.links.destination(.journey(journey)).name
      for row in matrix.rows.indices {
        csv.row { csv in
          csv.text(name)
          figures(lines, matrix.rows[row], title, matrix.rowTotals[row], to: &csv)
          csv.text(lines == .owners && matrix.rows[row] != nil ? "R" : nil)
          csv.text(nil)
        }
      }
    }
  }

  /// The columns from `row` to `mean_shortfall`.
  private func figures(
    _ lines: TouchpointMatrix.Lines, _ row: Int?, _ column: String, _ cell: TouchpointMatrix.Cell,
    to csv: inout CSVWriter
  ) {
    switch lines {
    case .channels: csv.text(row.map { atlas.channels[$0].name })
    case .personas: csv.text(row.map { site.links.destination(.persona($0)).name })
    case .owners: csv.text(row.map { atlas.owners[$0].name })
    }
    csv.text(lines == .channels ? row.flatMap { atlas.channels[$0].group?.rawValue } : nil)
    csv.text(column)
    csv.number(cell.count)
    csv.number(cell.meanPerformance)
    csv.number(cell.meanShortfall)
  }

  private static func name(_ lines: TouchpointMatrix.Lines) -> String {
    switch lines {
    case .channels: "channel"
    case .personas: "persona"
    case .owners: "owner"
    }
  }

  private func fits(_ matrix: ChannelFitMatrix, to csv: inout CSVWriter) {
    for row in matrix.personas.indices {
      for column in matrix.channels.indices {
        guard let fit = matrix.fits[row][column] else { continue }
        let channel = atlas.channels[matrix.channels[column]]
        csv.row { csv in
          csv.text("persona-channel")
          csv.text(site.links.destination(.persona(matrix.personas[row])).name)
          csv.text(channel.group?.rawValue)
          csv.text(channel.name)
          for _ in 0..<3 { csv.text(nil) }
          csv.text(fit.rawValue)
          csv.text(nil)
        }
      }
    }
  }

  /// The touchpoints of a journey that several stages meet.
  private func again(in journey: Int, to csv: inout CSVWriter) {
    for (row, stages) in site.metAgain(in: journey) {
      for (stage, count) in stages {
        csv.row { csv in
          csv.text("touchpoint-stage")
          csv.text(row.name)
          csv.text(nil)
          csv.text(site.links.destination(.stage(journey: journey, stage: stage)).name)
          csv.number(count)
          for _ in 0..<4 { csv.text(nil) }
        }
      }
    }
  }

  private func uses(to csv: inout CSVWriter) {
    for touchpoint in atlas.touchpoints.indices {
      for use in site.uses.lines[touchpoint] {
        csv.row { csv in
          csv.text("touchpoint-journey")
          csv.text(atlas.touchpoints[touchpoint].name)
          csv.text(nil)
          csv.text(site.links.destination(.journey(use.journey)).name)
          csv.number(use.count)
          for _ in 0..<4 { csv.text(nil) }
        }
      }
    }
  }
}
