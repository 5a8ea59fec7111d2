/// A column of a touchpoint table, or an attribute of a touchpoint: what it is called, and what it fills.
struct TableColumn {
  /// As written.
  let heading: String
  /// The canonical name, else the author's word.
  let name: String
  /// nil for what a touchpoint keeps as it stands.
  let meaning: Meaning?
  let isKnown: Bool

  enum Meaning: String {
    case channel, owner, metric, persona, evidence, importance, performance, effort
  }

  /// `name` is canonical; nil where the heading is a word of the author's own.
  init(heading: String, name: String?) {
    self.heading = heading
    self.name = name ?? heading
    meaning = name.flatMap(Meaning.init)
    isKnown = name != nil
  }
}

/// The head of a touchpoint table, understood, and the words of a stage before and after it.
struct TableHead {
  let words: [String]
  let columns: [TableColumn]
  let before: [String: String]
  let after: [String: String]
}
