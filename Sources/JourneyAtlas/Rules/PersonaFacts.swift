/// The personas of a site as rules look at them; a thing is an index.
struct PersonaFacts: RuleFacts {
  let personas: [Persona]
  /// Ids of those that journeys name; nil where a file that cannot be read may name any.
  let met: Set<String>?

  func all(_ subject: RuleSubject) -> [Int] { subject == .persona ? Array(personas.indices) : [] }

  func isDecided(_ index: Int) -> Bool { false }

  func has(_ field: RuleField, _ index: Int) -> Bool {
    switch field {
    case .journey: return met?.contains(personas[index].id) ?? true
    case .label(let label):
      if label == .evidence, !personas[index].quotes.isEmpty { return true }
      guard let own = RuleField.labelsOfPersonas[label] else { return false }
      return personas[index].field(own).map { !$0.values.isEmpty } ?? false
    default: return field.value == .number ? number(field, index) != nil : !words(field, index).isEmpty
    }
  }

  func number(_ field: RuleField, _ index: Int) -> Double? {
    field == .share ? personas[index].share : nil
  }

  func words(_ field: RuleField, _ index: Int) -> [String] {
    switch field {
    case .segment: personas[index].segments
    case .label(.channel): personas[index].channels
    default: []
    }
  }
}
