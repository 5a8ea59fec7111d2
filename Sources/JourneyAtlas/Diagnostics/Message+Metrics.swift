/// Metrics and what was measured.
extension Message {
  static func duplicateMetric(_ id: String, line: Int) -> Message {
    Message(
      .duplicateID, "the metric “\(id)” is already defined in line \(line)",
      help: "give this one another id, or take it out")
  }

  static func targetWithoutDirection(_ id: String) -> Message {
    Message(
      .invalidValue, "nobody can tell whether “\(id)” should be above or below its target",
      help: "write “direction: higher” or “direction: lower”")
  }

  static func scaleAgainstDirection() -> Message {
    Message(
      .invalidValue, "the scale runs against the direction",
      help: "write the worst value first, the best value last, or take “direction:” out")
  }
}
