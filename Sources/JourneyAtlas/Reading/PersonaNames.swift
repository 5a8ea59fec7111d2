/// Finds the persona that a name means: by id, name or alias, whatever its case; text in brackets behind it
/// is dropped.
struct PersonaNames {
  private var ids: [String: String] = [:]
  private var words: [String] = []

  init(_ personas: [Persona], unreadable: [String]) {
    for id in unreadable { add(id, id: id) }
    for persona in personas { add(persona.id, id: persona.id) }
    for persona in personas {
      add(persona.name.plain, id: persona.id)
      add(ListText.withoutBrackets(persona.name.plain), id: persona.id)
      for alias in persona.aliases { add(alias, id: persona.id) }
    }
  }

  var isEmpty: Bool { ids.isEmpty }

  /// Ids come first: a name never takes the place of an id.
  private mutating func add(_ word: String, id: String) {
    let key = Self.key(word)
    guard !key.isEmpty, ids[key] == nil else { return }
    ids[key] = id
    words.append(word)
  }

  private static func key(_ word: String) -> String {
    word.split(separator: "/").map { Slug.make(String($0)) }.joined(separator: "/")
  }

  func id(of name: String) -> String? {
    ids[Self.key(name)] ?? ids[Self.key(ListText.withoutBrackets(name))]
  }

  func nearest(to name: String) -> String? { Spelling.nearest(to: name, in: words) }
}
