@testable import JourneyAtlas
import MarkdownTree

/// What must hold of any survey with any map: it may come in pieces, findings of the map stand in the map, and no figure
/// is of fewer people than the site shows. A line `===` ends the map.
func surveyProblems(_ bytes: [UInt8]) -> [String] {
  let mark = Array("\n===\n".utf8)
  let end = bytes.indices.first { bytes[$0...].starts(with: mark) } ?? bytes.count
  let map = SourceFile(path: "content/surveys/a.yml", bytes: Array(bytes[..<end]))
  let csv = Array(bytes[min(end + mark.count, bytes.count)...])
  let whole = reading(csv, map, piece: max(csv.count, 1))
  var problems: [String] = []
  for piece in [1, 5] where summary(reading(csv, map, piece: piece)) != summary(whole) {
    problems.append("counted in pieces of \(piece) it is another survey")
  }
  problems += placeProblems(whole.diagnostics.filter { $0.path == map.path }, in: [map])
  for measurement in whole.measurements {
    let isOfPeople = measurement.promoters != nil || measurement.sum != nil
    if isOfPeople, measurement.n ?? 0 < 5 { problems.append("a figure of \(measurement.n ?? 0) people") }
    let figures = [measurement.value, measurement.numerator, measurement.denominator, measurement.sum]
    if figures.contains(where: { $0.map { !$0.isFinite } ?? false }) {
      problems.append("a figure beyond all numbers")
    }
  }
  return problems
}

private func reading(_ csv: [UInt8], _ map: SourceFile, piece: Int) -> MeasurementReading {
  let site =
    "metrics: [nps, csat, ces, conversion, { id: price, calc: sum }, { id: wait, calc: mean }, { id: x }]\n"
  let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: site))
  var whole = MeasurementReading()
  for (_, counter) in reader.surveys(["content/surveys/a.csv"], maps: [map]).counters {
    var counter = counter
    var at = 0
    while at < csv.count {
      let end = min(at + piece, csv.count)
      counter.read(Array(csv[at..<end]))
      at = end
    }
    whole.add(counter.finish())
  }
  return whole
}

private func summary(_ reading: MeasurementReading) -> [String] {
  reading.measurements.map { "\($0)" } + reading.diagnostics.sorted().map { "\($0)" }
}
