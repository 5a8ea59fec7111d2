import MarkdownTree

/// What one metric was in one period at one place: a value as it was given, or counts, of which the score is
/// computed where it is shown.
public struct Measurement: Sendable {
  /// The id of its metric.
  public var metric: String
  public var period: Period
  /// As given; nil where there are counts.
  public var value: Double?
  /// Of a share, or any quotient.
  public var numerator: Double?
  public var denominator: Double?
  /// Of an NPS: answers 9–10, 7–8, 0–6.
  public var promoters: Double?
  public var passives: Double?
  public var detractors: Double?
  /// Of a mean, beside ``n``.
  public var sum: Double?
  public var sumOfSquares: Double?
  /// Answers or trials behind it.
  public var n: Int?
  public var scope: Scope
  /// Where the figure comes from, in the author's words.
  public var source: String?
  /// The file, relative to the project.
  public var path: String
  /// Its row, from 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  /// Where its ids stand; empty where they are not the row's own.
  public var cells: [Cell: SourceFile.Position]

  /// What a figure is about; nil is "all of them".
  public struct Scope: Sendable, Hashable {
    /// The id of a journey.
    public var journey: String?
    /// The id of a stage of that journey.
    public var stage: String?
    /// The id of a touchpoint.
    public var touchpoint: String?
    /// The id of a persona.
    public var persona: String?
    /// As written.
    public var segment: String?

    public init(
      journey: String? = nil, stage: String? = nil, touchpoint: String? = nil, persona: String? = nil,
      segment: String? = nil
    ) {
      self.journey = journey
      self.stage = stage
      self.touchpoint = touchpoint
      self.persona = persona
      self.segment = segment
    }
  }

  /// The columns that name something.
  public enum Cell: String, Sendable, CaseIterable { case metric, journey, stage, touchpoint, persona }

  public init(
    metric: String, period: Period, scope: Scope = Scope(), path: String, line: Int, column: Int = 1
  ) {
    self.metric = metric
    self.period = period
    self.scope = scope
    self.path = path
    self.line = line
    self.column = column
    value = nil
    numerator = nil
    denominator = nil
    promoters = nil
    passives = nil
    detractors = nil
    sum = nil
    sumOfSquares = nil
    n = nil
    source = nil
    cells = [:]
  }
}

extension Measurement {
  public var journey: String? { scope.journey }
  public var stage: String? { scope.stage }
  public var touchpoint: String? { scope.touchpoint }
  public var persona: String? { scope.persona }
  public var segment: String? { scope.segment }
}
