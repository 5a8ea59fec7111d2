/// A stage, or a step of it, and how the customer feels there.
public struct Moment: Sendable, Equatable {
  /// Index in ``Journey/stages``.
  public var stage: Int
  /// Index in ``Stage/steps``; nil for the stage itself.
  public var step: Int?
  public var emotion: Emotion

  /// The lower end: −2 for `+1 -> -2`; nil where there are only words.
  public var low: Double? {
    guard let value = emotion.value else { return nil }
    return min(value, emotion.to ?? value)
  }

  /// The higher end.
  public var high: Double? {
    guard let value = emotion.value else { return nil }
    return max(value, emotion.to ?? value)
  }
}

extension Journey {
  /// Every emotion with a number, in the order of the map: a stage's own before those of its steps.
  public var moments: [Moment] {
    var moments: [Moment] = []
    // By index: a stage that is taken out is copied with all its parts.
    for stage in stages.indices {
      if let emotion = stages[stage].emotion, emotion.value != nil {
        moments.append(Moment(stage: stage, step: nil, emotion: emotion))
      }
      for step in stages[stage].steps.indices {
        if let emotion = stages[stage].steps[step].emotion, emotion.value != nil {
          moments.append(Moment(stage: stage, step: step, emotion: emotion))
        }
      }
    }
    return moments
  }

  /// The moments with the lowest emotions, at most `count`, at most one a stage; of equal ones the later
  /// stage comes first.
  public func lowestMoments(_ count: Int = 3) -> [Moment] {
    var lowest: [Int: Moment] = [:]
    for moment in moments {
      guard let low = moment.low else { continue }
      // A step is a better address than its stage, so it wins where both are equal.
      if let known = lowest[moment.stage]?.low, known < low { continue }
      lowest[moment.stage] = moment
    }
    let sorted = lowest.values.sorted { a, b in
      let (first, second) = (a.low ?? 0, b.low ?? 0)
      return first == second ? a.stage > b.stage : first < second
    }
    return Array(sorted.prefix(count))
  }
}
