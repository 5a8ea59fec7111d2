/// A metric that site.yml defines, with all that was measured.
public struct Metric: Sendable {
  public var definition: MetricDefinition
  /// By period, then in the order of files and rows.
  public var measurements: [Measurement]
  /// Touchpoint rows that name it.
  public var uses: [Place]

  public var id: String { definition.id }
  public var name: String { definition.name }

  public init(_ definition: MetricDefinition, measurements: [Measurement] = [], uses: [Place] = []) {
    self.definition = definition
    self.measurements = measurements
    self.uses = uses
  }
}
