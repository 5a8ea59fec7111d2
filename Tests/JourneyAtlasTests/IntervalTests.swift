import Foundation
import Testing

@testable import JourneyAtlas

/// The expected values come from SciPy, statsmodels and NumPy; `Reference/intervals.py` says how.
@Suite("Intervals and scores")
struct IntervalTests {
  struct Reference: Decodable {
    struct Quantile: Decodable { let degrees: Int, quantile: Double }
    struct Central: Decodable { let t: Double, degrees: Int, probability: Double }
    struct Share: Decodable { let successes: Double, trials: Double, interval: [Double] }
    struct Arms: Decodable { let a: [Double], b: [Double], interval: [Double] }
    struct Answers: Decodable { let answers: [Double], interval: [Double] }
    let t: [Quantile]
    let central: [Central]
    let wilson: [Share]
    let newcombe: [Arms]
    let netPromoter: [Answers]
    let mean: [Answers]

    static func read() throws -> Reference {
      let file = fixtures.deletingLastPathComponent().appending(path: "Reference/intervals.json")
      return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
    }
  }

  private func expect(_ interval: Interval?, _ expected: [Double], within error: Double = 1e-9) throws {
    let interval = try #require(interval)
    #expect(abs(interval.low - expected[0]) <= error, "\(interval) \(expected)")
    #expect(abs(interval.high - expected[1]) <= error, "\(interval) \(expected)")
  }

  @Test("Student's t: quantiles of 140 degrees of freedom, from 1 to 10,000,000")
  func studentT() throws {
    for known in try Reference.read().t {
      let quantile = StudentT.quantile(degrees: known.degrees)
      #expect(abs(quantile / known.quantile - 1) < 1e-9, "\(known.degrees): \(quantile)")
    }
    for known in try Reference.read().central {
      #expect(abs(StudentT.central(known.t, degrees: known.degrees) - known.probability) < 1e-12)
    }
  }

  @Test("Wilson's interval of a share")
  func wilson() throws {
    for known in try Reference.read().wilson {
      try expect(
        .wilson(share: known.successes / known.trials, trials: known.trials), known.interval, within: 1e-12)
    }
    #expect(Interval.wilson(share: 0.5, trials: 0) == nil)
    #expect(Interval.wilson(share: 1.1, trials: 10) == nil)
    #expect(Interval.wilson(share: 0, trials: 12)?.low == 0)
    #expect(Interval.wilson(share: 1, trials: 12)?.high == 1)
  }

  @Test("Newcombe's interval of a difference of shares")
  func newcombe() throws {
    for known in try Reference.read().newcombe {
      try expect(
        .newcombe(from: (known.a[0], known.a[1]), to: (known.b[0], known.b[1])), known.interval,
        within: 1e-12)
    }
    #expect(Interval.newcombe(from: (0, 0), to: (1, 2)) == nil)
    #expect(Interval.newcombe(from: (3, 2), to: (1, 2)) == nil)
  }

  @Test("The interval of a net promoter score, against the scatter of single answers")
  func netPromoter() throws {
    for known in try Reference.read().netPromoter {
      let counts = known.answers
      try expect(
        .netPromoter(promoters: counts[0], passives: counts[1], detractors: counts[2]), known.interval,
        within: 1e-6)
    }
    #expect(Interval.netPromoter(promoters: 0, passives: 0, detractors: 0) == nil)
  }

  @Test("The interval of a mean, of counts alone")
  func mean() throws {
    for known in try Reference.read().mean {
      let answers = known.answers
      try expect(
        .mean(
          n: answers.count, sum: answers.reduce(0, +), sumOfSquares: answers.reduce(0) { $0 + $1 * $1 }),
        known.interval, within: 1e-7)
    }
    #expect(Interval.mean(n: 1, sum: 4, sumOfSquares: 16) == nil)
  }

  private func definition(_ calc: MetricDefinition.Calculation?) -> MetricDefinition {
    var definition = MetricDefinition(id: "m", name: "M")
    definition.calc = calc
    return definition
  }

  private func score(
    _ calc: MetricDefinition.Calculation?, _ fill: (inout JourneyAtlas.Measurement) -> Void
  ) throws -> Score? {
    var measurement = JourneyAtlas.Measurement(
      metric: "m", period: try #require(Period(iso: "2026-10")), path: "m.csv", line: 2)
    fill(&measurement)
    return Score(measurement, definition(calc))
  }

  @Test("Scores of counts: NPS, shares, means, sums")
  func scoresOfCounts() throws {
    let nps = try score(.nps) { ($0.promoters, $0.passives, $0.detractors) = (5, 3, 2) }
    #expect(nps?.value == 30)
    #expect(nps?.n == 10)
    #expect(nps?.isSmallSample == true)
    try expect(nps?.interval, [-18.407539501852572, 78.40753950185257], within: 1e-6)
    let csat = try score(.csat) { ($0.numerator, $0.denominator) = (412, 500) }
    #expect(csat?.value == 82.4)
    #expect(csat?.n == 500)
    #expect(csat?.isSmallSample == false)
    try expect(csat?.interval, [78.818582871064, 85.4873598670274])
    let ces = try score(.ces) { ($0.n, $0.sum, $0.sumOfSquares) = (2, 11, 61) }
    #expect(ces?.value == 5.5)
    try expect(ces?.interval, [5.5 - 6.353102368087349, 5.5 + 6.353102368087349])
    let quotient = try score(.mean) { ($0.numerator, $0.denominator) = (1_250, 50) }
    #expect(quotient == Score(value: 25, n: 50))
    #expect(try score(.sum) { ($0.sum, $0.n) = (90, 30) } == Score(value: 90, n: 30))
    #expect(try score(.nps) { ($0.numerator, $0.denominator) = (20, 80) } == Score(value: 25, n: 80))
  }

  @Test("Scores of values: what is not known stays unknown")
  func scoresOfValues() throws {
    #expect(try score(nil) { $0.value = 12.5 } == Score(value: 12.5))
    #expect(try score(.mean) { ($0.value, $0.n) = (12.5, 29) }?.isSmallSample == true)
    #expect(try score(.mean) { ($0.value, $0.n) = (12.5, 30) }?.isSmallSample == false)
    #expect(try score(.mean) { $0.value = 12.5 }?.isSmallSample == false)
    try expect(
      try score(.share) { ($0.value, $0.n) = (82.4, 500) }?.interval, [78.818582871064, 85.4873598670274])
    #expect(try score(.nps) { ($0.value, $0.n) = (30, 500) }?.interval == nil)
    #expect(try score(.share) { ($0.numerator, $0.denominator) = (0, 0) } == nil)
    #expect(try score(.nps) { ($0.promoters, $0.passives, $0.detractors) = (0, 0, 0) } == nil)
    #expect(try score(.ces) { ($0.n, $0.sum, $0.sumOfSquares) = (0, 0, 0) } == nil)
    #expect(try score(nil) { _ in } == nil)
  }
}
