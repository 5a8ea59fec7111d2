/// An A/B test: what was tried, and what came of it on both sides.
///
///     | Experiment                | Stage      | A        | B        |
///     | "Book a demo" at the price | Evaluation | 41/1,204 | 78/1,189 |
public struct Experiment: Sendable {
  public var name: RichText
  /// The id of the stage that it stands in or names; nil for the whole journey.
  public var stage: String?
  /// The side without the change; nil where its counts are missing.
  public var control: Arm?
  /// The side with the change.
  public var variant: Arm?
  /// What A and B are, in the author's words.
  public var words: [RichText?]
  /// Whether fewer successes are better: people who give up, calls that had to be made.
  public var lowerIsBetter: Bool
  /// Every cell besides the name and the stage, in order: heading as written, cell. Counts are named by their
  /// ``Side``.
  public var columns: [TouchpointUse.Column]
  public var line: Int

  /// What the cell of a side is named in ``columns``.
  public enum Side: String, Sendable, CaseIterable {
    /// Without the change.
    case control = "A"
    /// With it.
    case variant = "B"
  }

  /// One side: how many tried, and how many of them did what is counted.
  public struct Arm: Sendable, Equatable {
    public var successes: Int
    public var trials: Int

    public init(successes: Int, trials: Int) {
      self.successes = successes
      self.trials = trials
    }
  }

  public init(name: RichText, line: Int) {
    self.name = name
    self.line = line
    stage = nil
    control = nil
    variant = nil
    words = [nil, nil]
    lowerIsBetter = false
    columns = []
  }
}
