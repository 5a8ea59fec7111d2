import JourneyAtlas
import MarkdownTree

/// Matrices as CSV: one line a cell, so that a spreadsheet can pivot them and a program need not know their width.
/// Empty cells have no line.
///
///     matrix,row,group,column,touchpoints,mean_performance,mean_shortfall,value,names,place,newest,period,n,target
///     stage-channel,Web,digital,Trigger,2,3,0.5,,"Search results, Free trial",,,,,
///     persona-channel,Olga Brandt,digital,Web,,,,met,,,,,,
///     touchpoint-metric,Free trial,,CSAT,,,,near,,buying-a-crm/trigger,58,2026-10,412,60
struct MatrixCSV {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  private var atlas: Atlas { site.atlas }

  func bytes(_ scope: MatrixScope) -> ByteBuffer {
    var csv = CSVWriter(byteOrderMark: site.csvByteOrderMark, capacity: 8_192)
    csv.row {
      $0.words(
        "matrix", "row", "group", "column", "touchpoints", "mean_performance", "mean_shortfall", "value",
        "names", "place", "newest", "period", "n", "target")
    }
    switch scope {
    case .journey(let index):
      for lines in [TouchpointMatrix.Lines.channels, .personas, .owners] {
        stages(TouchpointMatrix(atlas, journey: index, lines: lines), of: index, to: &csv)
      }
      fits(ChannelFitMatrix(atlas, journey: index), to: &csv)
      again(in: index, to: &csv)
      metrics(MetricMatrix(atlas, site.metrics, site.gaps[index], journey: index), to: &csv)
    case .across(.channels): journeys(.channels, to: &csv)
    case .across(.personas): journeys(.personas, to: &csv)
    case .across(.owners): journeys(.owners, to: &csv)
    case .across(.fit): fits(ChannelFitMatrix(atlas, journeys: site.journeysOf), to: &csv)
    case .across(.touchpoints): uses(to: &csv)
    case .across(.metrics): metrics(site.metricMatrix, to: &csv)
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
          csv.blanks(Self.ofMetrics)
        }
      }
    }
  }

  /// Cells across the atlas, journey by journey.
  private func journeys(_ lines: TouchpointMatrix.Lines, to csv: inout CSVWriter) {
    let name = "journey-" + Self.name(lines)
    let matrix = TouchpointMatrix(atlas, lines: lines)
    for journey in matrix.columns {
      let title = site.links.destination(.journey(journey)).name
      for row in matrix.rows.indices where matrix.cells[row][journey].count > 0 {
        csv.row { csv in
          csv.text(name)
          figures(lines, matrix.rows[row], title, matrix.cells[row][journey], to: &csv)
          csv.text(lines == .owners && matrix.rows[row] != nil ? "R" : nil)
          csv.blanks(1 + Self.ofMetrics)
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
          csv.blanks(3)
          csv.text(fit.rawValue)
          csv.blanks(1 + Self.ofMetrics)
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
          csv.blanks(4 + Self.ofMetrics)
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
          csv.blanks(4 + Self.ofMetrics)
        }
      }
    }
  }

  /// A line a series; one without figures where a metric is named and nowhere measured.
  private func metrics(_ matrix: MetricMatrix, to csv: inout CSVWriter) {
    for row in matrix.rows {
      for cell in row.cells {
        let figures = site.metrics.figures[cell.metric]
        let series = cell.series.map { Optional(figures.series[$0]) }
        for one in series.isEmpty ? [nil] : series {
          csv.row { csv in
            csv.text("touchpoint-metric")
            csv.text(atlas.touchpoints[row.touchpoint].name)
            csv.text(nil)
            csv.text(atlas.metrics[cell.metric].name)
            csv.blanks(3)
            let score = one?.newest?.score
            csv.text(TargetGap(actual: score?.value, figures.definition).verdict?.rawValue)
            csv.text(nil)
            let places = [one?.scope.journey, one?.scope.stage].compactMap { $0 }
            csv.text(places.isEmpty ? nil : places.joined(separator: "/"))
            csv.number(score?.value)
            csv.text(one?.newest?.period.description)
            csv.number((score?.n).map(Double.init))
            csv.number(figures.definition.target)
          }
        }
      }
    }
  }

  /// How many columns at the end are about metrics only.
  private static let ofMetrics = 5
}

extension CSVWriter {
  fileprivate mutating func blanks(_ count: Int) {
    for _ in 0..<count { text(nil) }
  }
}
