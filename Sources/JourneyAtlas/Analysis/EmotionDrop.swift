/// The largest fall of an emotion curve.
///
///     - Emotion: 1 -> -2       falls by 3 within one moment
public struct EmotionDrop: Sendable, Equatable {
  public var from: Moment
  /// Where it has fallen; the same moment for a pair that falls within itself.
  public var to: Moment
  /// Above 0, in steps of the emotion scale.
  public var fall: Double
}

extension Journey {
  /// The largest fall between neighbours on the curve; of equal falls the later one. What has no number parts its
  /// neighbours: nobody knows what was felt there. nil where nothing falls.
  public var biggestDrop: EmotionDrop? {
    var biggest: EmotionDrop?
    func see(_ from: Moment, _ start: Double, _ to: Moment, _ end: Double) {
      let fall = Gap.rounded(start - end)
      if fall > 0, fall >= biggest?.fall ?? 0 { biggest = EmotionDrop(from: from, to: to, fall: fall) }
    }
    var last: (moment: Moment, value: Double)?
    for (moment, emotion) in curveMoments {
      guard let value = emotion?.value else {
        last = nil
        continue
      }
      if let last { see(last.moment, last.value, moment, value) }
      let end = emotion?.to ?? value
      see(moment, value, moment, end)
      last = (moment, end)
    }
    return biggest
  }

  /// The most intense moment, of equal ones the later, and the last one: what is remembered of a journey
  /// (peak-end rule, Kahneman 1993). nil where no emotion has a number.
  public var peakAndEnd: (peak: Moment, end: Moment)? {
    var peak: (moment: Moment, intensity: Double)?
    var end: Moment?
    for (moment, emotion) in curveMoments {
      guard let value = emotion?.value else { continue }
      let intensity = max(value.magnitude, emotion?.to?.magnitude ?? 0)
      if intensity >= peak?.intensity ?? 0 { peak = (moment, intensity) }
      end = moment
    }
    guard let peak, let end else { return nil }
    return (peak.moment, end)
  }

  /// What the curve goes through, in order: the steps of a stage where one says how the customer feels in a
  /// number, else the stage.
  private var curveMoments: [(moment: Moment, emotion: Emotion?)] {
    var moments: [(moment: Moment, emotion: Emotion?)] = []
    func add(_ stage: Int, _ step: Int?, _ emotion: Emotion?) {
      moments.append((Moment(stage: stage, step: step, emotion: emotion ?? Emotion(value: nil)), emotion))
    }
    for stage in stages.indices {
      if stages[stage].steps.contains(where: { $0.emotion?.value != nil }) {
        for (step, inner) in stages[stage].steps.enumerated() { add(stage, step, inner.emotion) }
      } else {
        add(stage, nil, stages[stage].emotion)
      }
    }
    return moments
  }
}
