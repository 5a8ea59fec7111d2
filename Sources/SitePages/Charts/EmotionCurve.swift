import JourneyAtlas

/// The emotion curve of a journey: points from left to right, each stage an equal share of the width.
///
/// A stage without steps stands in the middle of its share, x = (i + ½)/n. Where steps say how the customer
/// feels, the curve goes through them instead, and they share the stage's width among themselves. A
/// `from → to` pair makes two points, a quarter of its width left and right of the middle. What has no number
/// is a gap, never a guess.
struct EmotionCurve: Sendable {
  struct Point: Sendable, Equatable {
    /// 0…1.
    var x: Double
    /// −2…+2; nil breaks the curve.
    var value: Double?
    var stage: Int
    var step: Int?
  }

  let points: [Point]
  /// The largest number of points in one stage: marks get smaller where it is high.
  let density: Int
  /// The number of columns.
  let columns: Int

  init(_ journey: Journey) {
    self.init(journey.stages, at: Array(journey.stages.indices), of: journey.stages.count)
  }

  /// The curve of one persona, `shift` of a column beside the middle.
  init(_ journey: Journey, persona: String, shift: Double) {
    self.init(journey.stages, at: Array(journey.stages.indices), of: journey.stages.count, shift: shift) {
      $0.emotion(of: persona)
    }
  }

  /// The curve of `other` over the stages of `journey`: stages are matched by id, the rest is a gap.
  init(_ other: Journey, over journey: Journey) {
    var places: [String: Int] = [:]
    for (index, stage) in journey.stages.enumerated() { places[stage.id] = index }
    let matched = other.stages.compactMap { stage in places[stage.id].map { ($0, stage) } }
      .sorted { $0.0 < $1.0 }
    self.init(matched.map(\.1), at: matched.map(\.0), of: journey.stages.count)
  }

  /// The curve of a journey over columns that it shares with another: each is the index of one of its stages, in
  /// their order, or nil for a gap – or for a column that the curve passes, where the journey never had it.
  init(_ journey: Journey, columns: [Int?], passes: Bool = false) {
    let places = columns.indices.filter { columns[$0] != nil }
    let stages = columns.compactMap { $0.map { journey.stages[$0] } }
    self.init(stages, at: places, of: columns.count, passes: passes)
  }

  private init(
    _ stages: [Stage], at places: [Int], of count: Int, passes: Bool = false, shift: Double = 0,
    emotion: (Stage) -> Emotion? = \.emotion
  ) {
    var points: [Point] = []
    var density = 1
    var last = -1
    for (stage, place) in zip(stages, places) {
      // A column between two matched stages that has no match of its own is a gap.
      if place > last + 1, !passes {
        points.append(Point(x: (Double(last + 1) + 0.5) / Double(count), value: nil, stage: last + 1))
      }
      last = place
      let own = Self.points(stage, place: place, count: count, shift, emotion)
      density = max(density, own.count)
      points += own
    }
    self.points = points
    self.density = density
    columns = count
  }

  private static func points(
    _ stage: Stage, place: Int, count: Int, _ shift: Double, _ emotion: (Stage) -> Emotion?
  ) -> [Point] {
    let throughSteps = stage.steps.contains { emotion($0)?.value != nil }
    let units: [(emotion: Emotion?, step: Int?)] =
      throughSteps
      ? stage.steps.enumerated().map { (emotion($1), $0) } : [(emotion(stage), nil)]
    let width = 1 / Double(count) / Double(units.count)
    var points: [Point] = []
    for (index, unit) in units.enumerated() {
      let middle = Double(place) / Double(count) + (Double(index) + 0.5 + shift) * width
      if let value = unit.emotion?.value, let to = unit.emotion?.to {
        // Beside the middle there is less room.
        let half = width / (shift == 0 ? 4 : 16)
        points.append(Point(x: middle - half, value: value, stage: place, step: unit.step))
        points.append(Point(x: middle + half, value: to, stage: place, step: unit.step))
      } else {
        points.append(Point(x: middle, value: unit.emotion?.value, stage: place, step: unit.step))
      }
    }
    return points
  }

  /// How close the points stand where the screen is narrow.
  var crowd: String {
    switch points.count {
    case ...8: "few"
    case 9...16: "some"
    default: "many"
    }
  }

  var hasValues: Bool { points.contains { $0.value != nil } }

  /// The curve's unbroken stretches.
  var runs: [[(x: Double, value: Double)]] {
    var runs: [[(x: Double, value: Double)]] = []
    var run: [(x: Double, value: Double)] = []
    for point in points {
      if let value = point.value {
        run.append((point.x, value))
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  var lowest: Double? { points.compactMap(\.value).min() }

  /// The first of the highest points and the last of the lowest, which is where it hurts most
  /// (``JourneyAtlas/Journey/lowestMoments(_:)``), by index; none where all are equal.
  var extremes: [Int] {
    let values = points.indices.filter { points[$0].value != nil }
    guard let high = values.max(by: { (points[$0].value ?? 0, -$0) < (points[$1].value ?? 0, -$1) }),
      let low = values.min(by: { (points[$0].value ?? 0, -$0) < (points[$1].value ?? 0, -$1) }), high != low
    else { return [] }
    return [high, low]
  }

  /// Points that are higher, or lower, than the ones before and behind them, where both have values.
  var turns: [(index: Int, isPeak: Bool)] {
    points.indices.dropFirst().dropLast().compactMap { index in
      guard let value = points[index].value, let before = points[index - 1].value,
        let next = points[index + 1].value
      else { return nil }
      if value > before, value > next { return (index, true) }
      return value < before && value < next ? (index, false) : nil
    }
  }
}

extension Phrases {
  /// The curve of a journey in words.
  func curveDescription(_ journey: Journey) -> String {
    var text = ""
    func add(_ place: Stage) {
      if !text.isEmpty { text += words.semicolon }
      text += place.name.plain
      text += " "
      text += spoken(place.emotion)
    }
    for stage in journey.stages {
      if stage.emotion != nil || !stage.steps.contains(where: { $0.emotion != nil }) { add(stage) }
      for step in stage.steps where step.emotion != nil { add(step) }
    }
    return text
  }

  /// The curve of one persona in words: the places where it has one.
  func curveDescription(_ journey: Journey, of persona: String) -> String {
    journey.stages.flatMap { [$0] + $0.steps }.compactMap { place in
      place.emotion(of: persona).map { place.name.plain + " " + spoken($0) }
    }.joined(separator: words.semicolon)
  }

  /// `−1`, `+1 → 0`, or "no value".
  func spoken(_ emotion: Emotion?) -> String {
    guard let emotion, let value = emotion.value else { return maps.noValue }
    let from = Numbers.signed(value)
    return emotion.to.map { from + " → " + Numbers.signed($0) } ?? from
  }
}
