/// Finds metrics by the words of a touchpoint's cell: an id or a name, in any case.
struct MetricNames {
  private let ids: [String: String]
  /// What authors may write.
  private let known: [String]
  private var found: [String: String?] = [:]

  init(_ definitions: [MetricDefinition]) {
    var ids: [String: String] = [:]
    for definition in definitions { ids[definition.id] = definition.id }
    // An id wins over a name.
    for definition in definitions where ids[Slug.id(definition.name)] == nil {
      ids[Slug.id(definition.name)] = definition.id
    }
    self.ids = ids
    known = definitions.flatMap { [$0.id, $0.name] }
  }

  var isEmpty: Bool { ids.isEmpty }

  /// Maps use the same few words over and over, so each is made a slug once.
  mutating func id(of word: String) -> String? {
    if let id = found[word] { return id }
    let id = ids[Slug.id(word)]
    found[word] = .some(id)
    return id
  }

  func nearest(to word: String) -> String? { Spelling.nearest(to: word, in: known) }
}
