/// The figures of a row: a value, or counts of one kind. What cannot be is a problem at its column.
struct MeasurementFigures {
  private typealias Column = MeasurementHeader.Column

  private let row: MeasurementRow
  /// nil for a metric that nobody knows: told elsewhere.
  private let definition: MetricDefinition?
  private(set) var problems: [(Message, MeasurementHeader.Column?)] = []

  init(_ row: MeasurementRow, _ definition: MetricDefinition?) {
    self.row = row
    self.definition = definition
  }

  private static let numbers = NumberFormat()
  /// Whatever is computed of figures up to here is exact enough to be drawn.
  private static let largest = 1e12
  private static let quotient: [Column] = [.numerator, .denominator]
  private static let answers: [Column] = [.promoters, .passives, .detractors]

  mutating func fill(_ measurement: inout Measurement) {
    let hasValue = row.text(.value) != nil
    let hasQuotient = Self.quotient.contains { row.text($0) != nil }
    let hasAnswers = Self.answers.contains { row.text($0) != nil }
    switch (hasValue, hasQuotient, hasAnswers) {
    case (false, false, false): problems.append((.noFigure(), nil))
    case (true, false, false): fillValue(&measurement)
    case (false, true, false): fillQuotient(&measurement)
    case (false, false, true): fillAnswers(&measurement)
    default: problems.append((.valueAndCounts(), hasValue ? .value : .numerator))
    }
  }

  private mutating func fillValue(_ measurement: inout Measurement) {
    var text = row.text(.value) ?? ""
    if definition?.unit == "%", text.hasSuffix("%") { text = ListText.trimmed(String(text.dropLast())) }
    // All cells are read before the first fault ends the row: each is told.
    let read = number(.value, text)
    if let definition, let read, !definition.holds(read) {
      problems.append((.offScale(definition.name, text, scale: definition.expectedValue), .value))
    }
    let n = count(.n, from: 1)
    let deviation = amount(.sd, isPositive: true)
    guard let value = read else { return }
    guard let deviation else {
      measurement.value = value
      measurement.n = n
      return
    }
    // The sums that a mean and a standard deviation stand for.
    guard let n, n > 1 else {
      if row.text(.n) == nil {
        problems.append((.deviationAlone(), .sd))
      } else if let n {
        problems.append(
          (.impossibleCount("n", "\(n)", expected: "2 or more beside “sd”, or leave “sd” empty"), .n))
      }
      return
    }
    let isMean = definition.map { $0.calc == .mean || $0.calc == .ces } ?? true
    if !isMean, let definition {
      problems.append((.countsOfOtherMetric("sd", definition.id, expected: "“n” alone"), .sd))
    }
    measurement.n = n
    measurement.sum = value * Double(n)
    measurement.sumOfSquares = deviation * deviation * Double(n - 1) + value * value * Double(n)
  }

  private mutating func fillQuotient(_ measurement: inout Measurement) {
    for column in Self.quotient where row.text(column) == nil {
      problems.append((.halfOfCounts(column.rawValue), column))
    }
    let (below, above) = (
      amount(.denominator, isPositive: true),
      amount(.numerator, isPositive: definition?.calc?.isShare ?? false)
    )
    guard let denominator = below, let numerator = above else {
      _ = count(.n, from: 0)
      return
    }
    measurement.numerator = numerator
    measurement.denominator = denominator
    checkN(denominator)
    guard let definition else { return }
    if definition.calc == .sum {
      problems.append((.countsOfOtherMetric("numerator", definition.id, expected: "“value”"), .numerator))
    } else if definition.calc?.isShare == true, numerator > denominator {
      let text = row.text(.numerator) ?? ""
      problems.append(
        (.impossibleCount("numerator", text, expected: "no more than the denominator"), .numerator))
    } else if definition.calc == .nps, numerator.magnitude > denominator {
      let text = row.text(.numerator) ?? ""
      problems.append(
        (.impossibleCount("numerator", text, expected: "promoters less detractors"), .numerator))
    } else if denominator > 0, !(definition.calc?.isShare ?? false), definition.calc != .nps,
      !definition.holds(numerator / denominator)
    {
      let text = "\(numerator / denominator)"
      problems.append((.offScale(definition.name, text, scale: definition.expectedValue), .numerator))
    }
  }

  private mutating func fillAnswers(_ measurement: inout Measurement) {
    if let definition, definition.calc != .nps {
      let expected = "“numerator” and “denominator”"
      problems.append((.countsOfOtherMetric("promoters", definition.id, expected: expected), .promoters))
    }
    for column in Self.answers where row.text(column) == nil {
      problems.append((.halfOfCounts(column.rawValue), column))
    }
    let counts = Self.answers.map { count($0, from: 0) }
    guard let promoters = counts[0], let passives = counts[1], let detractors = counts[2] else { return }
    measurement.promoters = Double(promoters)
    measurement.passives = Double(passives)
    measurement.detractors = Double(detractors)
    checkN(Double(promoters + passives + detractors))
  }

  /// `n` beside counts says the same, or is wrong.
  private mutating func checkN(_ expected: Double) {
    guard let n = count(.n, from: 0), Double(n) != expected else { return }
    problems.append(
      (.impossibleCount("n", "\(n)", expected: "what the counts add up to, or leave it empty"), .n))
  }

  private mutating func number(_ column: MeasurementHeader.Column, _ text: String) -> Double? {
    guard let number = Self.numbers.read(text) else {
      problems.append((.noNumber(column.rawValue, text), column))
      return nil
    }
    guard number.magnitude <= Self.largest else {
      let expected = "a figure up to \(Report.grouped(Int(Self.largest))), in a larger unit where it is more"
      problems.append((.impossibleCount(column.rawValue, text, expected: expected), column))
      return nil
    }
    return number
  }

  private mutating func amount(_ column: MeasurementHeader.Column, isPositive: Bool) -> Double? {
    guard let text = row.text(column), let number = number(column, text) else { return nil }
    guard number >= 0 || !isPositive else {
      problems.append((.impossibleCount(column.rawValue, text, expected: "0 or more"), column))
      return nil
    }
    return number
  }

  /// A whole number.
  private mutating func count(_ column: MeasurementHeader.Column, from least: Int) -> Int? {
    guard let text = row.text(column), let number = number(column, text) else { return nil }
    guard let count = Int(exactly: number), count >= least else {
      problems.append(
        (.impossibleCount(column.rawValue, text, expected: "a whole number from \(least)"), column))
      return nil
    }
    return count
  }
}
