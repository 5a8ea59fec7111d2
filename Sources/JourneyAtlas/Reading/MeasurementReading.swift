/// What the files below `content/metrics/` and `content/surveys/` gave.
public struct MeasurementReading: Sendable {
  /// In the order of files and rows.
  public var measurements: [Measurement]
  public var diagnostics: [Diagnostic]

  public static let none = MeasurementReading()

  public init(_ measurements: [Measurement] = [], diagnostics: [Diagnostic] = []) {
    self.measurements = measurements
    self.diagnostics = diagnostics
  }
}
