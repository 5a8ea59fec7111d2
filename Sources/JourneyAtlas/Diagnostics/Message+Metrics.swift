/// Metrics and what was measured.
extension Message {
  static func duplicateMetric(_ id: String, line: Int) -> Message {
    Message(
      .duplicateID, "the metric “\(id)” is already defined in line \(line)",
      help: "give this one another id, or take it out")
  }

  static func targetWithoutDirection(_ id: String) -> Message {
    Message(
      .invalidValue, "nobody can tell whether “\(id)” should be above or below its target",
      help: "write “direction: higher” or “direction: lower”")
  }

  static func scaleAgainstDirection() -> Message {
    Message(
      .invalidValue, "the scale runs against the direction",
      help: "write the worst value first, the best value last, or take “direction:” out")
  }

  static func unknownID(_ cell: Measurement.Cell, _ word: String, near: String?) -> Message {
    let otherwise =
      switch cell {
      case .metric: "define it below “metrics:” in content/site.yml"
      case .journey: "write the path of its file below journeys/, without .md"
      case .stage: "write the id of a stage of the journey: what stands in its address before .html"
      case .touchpoint: "write the name of a touchpoint of this place"
      case .persona: "write the name of its file below personas/, without .md"
      }
    return Message(
      .unknownID, "there is no \(cell.rawValue) “\(word)”" + (cell == .metric ? " in site.yml" : ""),
      help: didYouMean(near, otherwise: otherwise))
  }

  static func stageWithoutJourney(_ word: String) -> Message {
    Message(
      .unknownID, "the stage “\(word)” stands without its journey",
      help: "fill the column “journey” too: stages of different journeys may have one id")
  }

  static func duplicateMeasurement(_ period: String, line: Int, path: String, in own: String) -> Message {
    let place = path == own ? "line \(line)" : "\(path):\(line)"
    return Message(
      .duplicateMeasurement, "\(period) is already measured for this metric and place in \(place)",
      help: "keep one of the two rows")
  }

  static func measurementAhead(_ period: String) -> Message {
    Message(
      .measurementAhead, "\(period) lies ahead, and counts as the newest figure",
      help:
        "write the day or month of which the figure is; what is expected is “target:” of the metric in site.yml"
    )
  }

  static func unknownColumn(_ name: String, near: String?, known: [String]) -> Message {
    Message(
      .unknownColumn, name.isEmpty ? "this column has no name" : "“\(name)” is no column of measurements",
      help: didYouMean(near, otherwise: "take the column out; known are \(choice(known))"))
  }

  static func repeatedColumn(_ name: String) -> Message {
    Message(.unknownColumn, "there are two columns “\(name)”", help: "take one of them out")
  }

  static func missingColumn(_ name: String) -> Message {
    Message(
      .unknownColumn, "there is no column “\(name)”",
      help: name == "value"
        ? "add a column “value”, or “numerator” and “denominator”"
        : "add it to the first row: date,metric,value")
  }

  static func tooManyMeasurements(_ limit: Int) -> Message {
    Message(
      .fileLimit, "there are more than \(Report.grouped(limit)) rows of measurements",
      help: "answers of single people are counted from content/surveys/; else split the file by year")
  }

  static func noPeriod(_ text: String) -> Message {
    Message(
      .invalidMeasurement, text.isEmpty ? "this row has no date" : "“\(text)” is no day and no month",
      help: "write 2026-10 or 2026-10-01")
  }

  static func noMetric() -> Message {
    Message(.invalidMeasurement, "this row names no metric", help: "write the id of one of site.yml")
  }

  static func noFigure() -> Message {
    Message(
      .invalidMeasurement, "this row measures nothing",
      help: "fill “value”, or “numerator” and “denominator”; leave the row out where nothing was measured")
  }

  static func valueAndCounts() -> Message {
    Message(
      .invalidMeasurement, "this row has both a value and counts",
      help: "leave one of them empty: a value is computed from counts")
  }

  static func halfOfCounts(_ missing: String) -> Message {
    Message(
      .invalidMeasurement, "“\(missing)” is empty, and the other counts are not",
      help: "fill it; write 0 where there was none")
  }

  static func deviationAlone() -> Message {
    Message(
      .invalidMeasurement, "“sd” stands without “n”",
      help: "write into “n” of how many values it is, or leave “sd” empty")
  }

  static func noNumber(_ column: String, _ text: String) -> Message {
    Message(
      .invalidMeasurement, "“\(text)” in the column “\(column)” is no number",
      help: "write digits with a point before decimals: 1234.5")
  }

  static func impossibleCount(_ column: String, _ text: String, expected: String) -> Message {
    Message(.invalidMeasurement, "“\(column)” cannot be \(text)", help: "write \(expected)")
  }

  static func countsOfOtherMetric(_ column: String, _ metric: String, expected: String) -> Message {
    Message(
      .invalidMeasurement, "the metric “\(metric)” is not computed from “\(column)”",
      help: "fill \(expected), or set “calc:” of the metric in site.yml")
  }
}
