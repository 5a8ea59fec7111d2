/// What an A/B test shows. A row without counts, or with nobody on one side, shows nothing: nil, with the reason.
///
/// 41 of 1,204 against 78 of 1,189: 3.41 % against 6.56 %, difference +3.15 points, 95 % interval +1.42 to +4.94,
/// lift +92.6 %: better.
public struct ExperimentResult: Sendable, Equatable {
  public enum Verdict: String, Sendable, CaseIterable {
    case better, worse
    case notShown = "not-shown-yet"
  }

  /// Why there is no result.
  public enum Gap: Error, Sendable { case noCounts, noTrials }

  /// Successes / trials, 0…1.
  public var controlRate: Double
  public var variantRate: Double
  /// Variant − control, −1…1.
  public var difference: Double
  /// The bounds of the difference at 95 %, Newcombe's.
  public var low: Double
  public var high: Double
  /// difference / control rate; nil where the control has no success: nothing can be a multiple of 0.
  public var lift: Double?
  /// Both sides together.
  public var trials: Int
  /// Fewer than 30 trials on one side.
  public var isSmallSample: Bool
  /// Better or worse only where the whole interval says so.
  public var verdict: Verdict

  public static func of(_ experiment: Experiment) -> Result<ExperimentResult, Gap> {
    guard let control = experiment.control, let variant = experiment.variant else {
      return .failure(.noCounts)
    }
    guard
      let interval = Interval.newcombe(
        from: (Double(control.successes), Double(control.trials)),
        to: (Double(variant.successes), Double(variant.trials)))
    else { return .failure(.noTrials) }
    return .success(ExperimentResult(control, variant, interval, lowerIsBetter: experiment.lowerIsBetter))
  }

  private init(
    _ control: Experiment.Arm, _ variant: Experiment.Arm, _ interval: Interval, lowerIsBetter: Bool
  ) {
    let (a, b) = (control.rate, variant.rate)
    controlRate = a
    variantRate = b
    difference = b - a
    lift = control.successes > 0 ? (b - a) / a : nil
    trials = control.trials + variant.trials
    isSmallSample = min(control.trials, variant.trials) < 30
    (low, high) = (interval.low, interval.high)
    let isUp = low > 0
    let isDown = high < 0
    verdict = !isUp && !isDown ? .notShown : isUp != lowerIsBetter ? .better : .worse
  }
}

extension Experiment.Arm {
  /// Successes / trials; the trials are above 0 wherever it is asked for.
  fileprivate var rate: Double { Double(successes) / Double(trials) }
}
