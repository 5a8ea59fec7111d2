/// What things are called now that had another id. References follow what they refer to, so a map whose persona got
/// another file is not itself changed.
struct Renames {
  /// New ids by old ones.
  var journeys: [String: String] = [:]
  var personas: [String: String] = [:]
  var metrics: [String: String] = [:]

  var isEmpty: Bool { journeys.isEmpty && personas.isEmpty && metrics.isEmpty }

  func scope(_ scope: Measurement.Scope) -> Measurement.Scope {
    if isEmpty { return scope }
    var scope = scope
    scope.journey = scope.journey.map { journeys[$0] ?? $0 }
    scope.persona = scope.persona.map { personas[$0] ?? $0 }
    return scope
  }
}
