/// A column of a touchpoint table, or an attribute of a touchpoint: what it is called, and what it fills.
struct TableColumn {
  /// As written.
  let heading: String
  /// The canonical name, else the author's word.
  let name: String
  /// nil for what a touchpoint keeps as it stands.
  let meaning: Meaning?
  let isKnown: Bool
  /// Whether an earlier column, or attribute, holds the one value already: this one is kept as it stands.
  private(set) var isSecond = false

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

  /// The columns of a head, or the attributes of a value. `single` are the names of which there is one value.
  static func columns(
    _ heads: some Sequence<(heading: String, name: String?)>, single: Set<String> = ofTouchpoints
  ) -> [TableColumn] {
    var seen: Set<String> = []
    return heads.map { heading, name in
      var column = TableColumn(heading: heading, name: name)
      column.isSecond = single.contains(column.name) && !seen.insert(column.name).inserted
      return column
    }
  }

  static let ofTouchpoints: Set<String> = AcceptanceReader.names.union([
    "importance", "performance", "effort",
  ])

  /// What a second one is called among the author's own.
  var keptName: String { isSecond ? name + " 2" : name }
}

/// The head of a touchpoint table, understood, and the words of a stage before and after it.
struct TableHead {
  let words: [String]
  let columns: [TableColumn]
  let before: [String: String]
  let after: [String: String]
}
