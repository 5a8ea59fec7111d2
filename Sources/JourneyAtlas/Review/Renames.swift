/// What things are called now that had another id. References follow what they refer to, so a map whose persona got
/// another file is not itself changed.
struct Renames {
  /// New ids by old ones.
  var journeys: [String: String] = [:]
  var personas: [String: String] = [:]
  var metrics: [String: String] = [:]
  /// What personas are called on the other side, where they are called otherwise: a cell with the old name of a persona
  /// still means it.
  var otherNames: PersonaNames?

  var isEmpty: Bool { journeys.isEmpty && personas.isEmpty && metrics.isEmpty }

  /// The id of the persona that a cell names, by an id or a word; the word where it means nobody.
  func persona(_ word: String) -> String { personas[word] ?? otherNames?.id(of: word) ?? word }

  func scope(_ scope: Measurement.Scope) -> Measurement.Scope {
    if isEmpty { return scope }
    var scope = scope
    scope.journey = scope.journey.map { journeys[$0] ?? $0 }
    scope.persona = scope.persona.map { personas[$0] ?? $0 }
    return scope
  }
}
