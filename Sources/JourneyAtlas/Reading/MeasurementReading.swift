import MarkdownTree

/// What the files below `content/metrics/` and `content/surveys/` gave.
public struct MeasurementReading: Sendable {
  /// In the order of files and rows.
  public var measurements: [Measurement]
  public var diagnostics: [Diagnostic]
  /// Maps of surveys, with personal data masked: what reports may show.
  public var sources: [SourceFile] = []
  /// Values of personal data that stay because the author gave a reason.
  public var suppressed = 0

  public static let none = MeasurementReading()

  public init(_ measurements: [Measurement] = [], diagnostics: [Diagnostic] = []) {
    self.measurements = measurements
    self.diagnostics = diagnostics
  }

  /// Adds what another file gave.
  public mutating func add(_ other: MeasurementReading) {
    measurements += other.measurements
    diagnostics += other.diagnostics
    sources += other.sources
    suppressed += other.suppressed
  }
}
