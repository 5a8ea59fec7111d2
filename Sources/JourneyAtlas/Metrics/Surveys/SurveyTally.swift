/// What was counted for one metric, period and scope. All but ``value`` is a sum, so two tallies add up to one.
struct SurveyTally: Sendable {
  /// Answers.
  var n = 0
  var sum = 0.0
  var sumOfSquares = 0.0
  /// Answers 9–10, 7–8 and 0–6 on the scale of an NPS.
  var promoters = 0
  var passives = 0
  var detractors = 0
  /// Answers 4–5 on the scale of a CSAT.
  var satisfied = 0
  /// As given.
  var value: Double?
  /// Added up.
  var amount: Double?
  var numerator: Double?
  var denominator: Double?
  /// Answers that a column tells.
  var toldN: Double?
  /// Where the first of them stands: line and column.
  var line: Int
  var column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  mutating func add(answer: Double) {
    n += 1
    sum += answer
    sumOfSquares += answer * answer
    if answer >= 9 { promoters += 1 } else if answer >= 7 { passives += 1 } else { detractors += 1 }
    if answer >= 4 { satisfied += 1 }
  }

  static func + (a: SurveyTally, b: SurveyTally) -> SurveyTally {
    var both = (a.line, a.column) <= (b.line, b.column) ? a : b
    both.n = a.n + b.n
    both.sum = a.sum + b.sum
    both.sumOfSquares = a.sumOfSquares + b.sumOfSquares
    both.promoters = a.promoters + b.promoters
    both.passives = a.passives + b.passives
    both.detractors = a.detractors + b.detractors
    both.satisfied = a.satisfied + b.satisfied
    both.amount = sum(a.amount, b.amount)
    both.numerator = sum(a.numerator, b.numerator)
    both.denominator = sum(a.denominator, b.denominator)
    // Of two values as they are given there is no common one.
    both.value = nil
    both.toldN = sum(a.toldN, b.toldN)
    return both
  }

  private static func sum(_ a: Double?, _ b: Double?) -> Double? {
    a == nil && b == nil ? nil : (a ?? 0) + (b ?? 0)
  }

  /// Writes the counts that the metric is computed of.
  func fill(_ measurement: inout Measurement, calc: MetricDefinition.Calculation?) {
    measurement.value = value ?? amount
    measurement.numerator = numerator
    measurement.denominator = denominator
    measurement.n = toldN.flatMap { Int(exactly: $0.rounded()) }
    guard n > 0 else { return }
    measurement.n = n
    switch calc {
    case .nps:
      measurement.promoters = Double(promoters)
      measurement.passives = Double(passives)
      measurement.detractors = Double(detractors)
    case .csat:
      measurement.numerator = Double(satisfied)
      measurement.denominator = Double(n)
    case .share, .conversion, .retention, .churn, .clickThrough:
      measurement.numerator = sum
      measurement.denominator = Double(n)
    case .ces, .mean:
      measurement.sum = sum
      measurement.sumOfSquares = sumOfSquares
    case .sum, nil:
      measurement.value = sum
    }
  }
}

extension MetricDefinition {
  /// Whether somebody can give this answer.
  func takes(answer: Double) -> Bool {
    switch calc {
    case .nps: answer == answer.rounded() && (0...10).contains(answer)
    case .csat: (1...5).contains(answer)
    case .share, .conversion, .retention, .churn, .clickThrough: answer == 0 || answer == 1
    case .ces: holds(answer)
    case .mean, .sum, nil: true
    }
  }

  /// The answers that count, for people.
  var answerScale: String {
    switch calc {
    case .nps: "0 to 10"
    case .csat: "1 to 5"
    case .share, .conversion, .retention, .churn, .clickThrough: "0 or 1, for no and yes"
    case .ces, .mean, .sum, nil:
      bounds.map { "\(Int($0.lowerBound)) to \(Int($0.upperBound))" } ?? "numbers"
    }
  }
}
