import MarkdownTree

/// The names of a table's columns. A name counts whatever its case and the signs around it, as labels do.
///
/// Some tools write two header rows: the question, and below it "Response" or the parts of a question that has
/// several. A column is then called by the question where that is enough, else `question / part`.
struct CSVHeader: Sendable {
  struct Column: Sendable {
    /// As written.
    var name: String
    /// Without the part that a second header row adds.
    var question: String
    var place: SourceFile.Position
    var end: SourceFile.Position
  }

  private(set) var columns: [Column]
  /// All columns that a word may mean.
  private var byName: [String: [Int]] = [:]

  /// The rows of a header, one below the other.
  init(_ rows: [CSVRow]) {
    columns = []
    guard let first = rows.first else { return }
    var question = ""
    for index in 0..<first.count {
      let own = ListText.trimmed(first.text(of: index))
      // Tools write a question once, above the first of its parts.
      if !own.isEmpty || rows.count == 1 { question = own }
      let parts = rows.dropFirst().compactMap {
        $0.count > index ? ListText.trimmed($0.text(of: index)) : nil
      }
      let name = ([question] + parts.filter { !$0.isEmpty }).joined(separator: " / ")
      columns.append(
        Column(name: name, question: question, place: first.start(of: index), end: first.end(of: index)))
    }
    for (index, column) in columns.enumerated() {
      byName[Self.key(column.name), default: []].append(index)
      if column.question != column.name {
        byName[Self.key(column.question), default: []].append(index)
      }
    }
  }

  /// Each part as labels are compared.
  private static func key(_ name: String) -> String {
    var words = name.split(separator: " ", omittingEmptySubsequences: false)[...]
    var parts: [String] = []
    while !words.isEmpty {
      let part = words.prefix { $0 != "/" }
      parts.append(LabelTable.normalise(part.joined(separator: " ")))
      words = words.dropFirst(part.count + 1)
    }
    return parts.joined(separator: " / ")
  }

  var count: Int { columns.count }
  var names: [String] { columns.map(\.name) }

  /// The columns of this name; an unnamed one is called by its place: `column 1`.
  func indices(of name: String) -> [Int] {
    let key = Self.key(name)
    if let found = byName[key], !key.isEmpty { return found }
    guard key.hasPrefix("column "), let number = Int(key.dropFirst("column ".utf8.count)),
      columns.indices.contains(number - 1)
    else { return [] }
    return [number - 1]
  }
}
