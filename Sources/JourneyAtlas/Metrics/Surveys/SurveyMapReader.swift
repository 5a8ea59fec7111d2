import MarkdownTree
import YAMLTree

/// Reads a ``SurveyMap``. `system:` takes a ready-made one, which the keys of the file then change.
struct SurveyMapReader {
  static let keys = [
    "system", "encoding", "delimiter", "decimal", "thousands", "dates", "period", "header", "skip", "until",
    "source", "answers", "except", "columns",
  ]
  private static let roles =
    ["date", "metric", "ignore"] + SurveyMap.ScopePart.allCases.map(\.rawValue)

  private let keys: Keys
  private var map: SurveyMap
  /// What words count as in columns that do not say it themselves.
  private var answers: [String: Double] = [:]
  private(set) var findings: Findings

  /// Reads the map of a file; what is wrong with it is in `findings`.
  static func read(_ file: SourceFile, severities: [String: Severity?]) -> (SurveyMap, [Diagnostic]) {
    var findings = Findings(file: file, severities: severities)
    if let (message, span) = Encoding.problem(in: file, &findings) {
      findings.report(message, at: span)
      return (SurveyMap(), findings.diagnostics)
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let keys = Keys.read(Array(file.bytes[start...]), linesAbove: 0, file: file, findings: &findings)
    keys.reportUnknown(known: Self.keys + SurveyMap.ScopePart.allCases.map(\.rawValue), &findings)
    var base = SurveyMap()
    if let (text, span) = keys.text("system", &findings) {
      if let system = SurveySystem.named(text) {
        base = system.map
      } else {
        let known = SurveySystem.names
        findings.report(
          .invalidValue(
            "system", text, expected: Message.choice(known), near: Spelling.nearest(to: text, in: known)),
          at: span)
      }
    }
    var reader = SurveyMapReader(keys, over: base, findings: findings)
    reader.readAll()
    return (reader.map, reader.findings.diagnostics)
  }

  /// A ready-made map: its columns have no places, and may be missing from a file.
  static func readReadyMade(_ text: String) -> (map: SurveyMap, problems: [Diagnostic]) {
    let file = SourceFile(path: "system", text: text)
    var findings = Findings(file: file, severities: [:])
    let keys = Keys.read(file.bytes, linesAbove: 0, file: file, findings: &findings)
    keys.reportUnknown(known: Self.keys.filter { $0 != "system" } + ["name"], &findings)
    var reader = SurveyMapReader(keys, over: SurveyMap(), findings: findings)
    reader.readAll()
    for index in reader.map.columns.indices { reader.map.columns[index].place = nil }
    for index in reader.map.exceptions.indices { reader.map.exceptions[index].place = nil }
    return (reader.map, reader.findings.diagnostics)
  }

  private init(_ keys: Keys, over base: SurveyMap, findings: Findings) {
    self.keys = keys
    map = base
    self.findings = findings
  }

  private mutating func readAll() {
    readDialect()
    readRows()
    map.scope = scope(keys, over: map.scope)
    map.source = keys.text("source", &findings)?.text ?? map.source
    if let list = answerList(keys) { answers = list }
    readExceptions()
    readColumns()
  }

  // MARK: How the file is written

  private mutating func readDialect() {
    if let (text, span) = keys.text("encoding", &findings) {
      map.encoding = CSVDialect.Encoding(rawValue: text.lowercased())
      if map.encoding == nil {
        let known = CSVDialect.Encoding.allCases.map(\.rawValue)
        findings.report(.invalidValue("encoding", text, expected: Message.choice(known)), at: span)
      }
    }
    if let (text, span) = keys.text("delimiter", &findings) {
      let words = ["comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t"]
      map.delimiter = CSVDialect.Delimiter(rawValue: words[text] ?? text)
      if map.delimiter == nil {
        findings.report(.invalidValue("delimiter", text, expected: "comma, semicolon or tab"), at: span)
      }
    }
    map.numbers = numbers(keys, over: map.numbers)
    if let pattern = dates(keys) { map.dates = pattern }
  }

  private mutating func numbers(_ keys: Keys, over format: NumberFormat) -> NumberFormat {
    var format = format
    if let (text, span) = keys.text("decimal", &findings) {
      switch text {
      case ".", "point": format.decimal = "."
      case ",", "comma": format.decimal = ","
      default: findings.report(.invalidValue("decimal", text, expected: "\",\" or \".\""), at: span)
      }
    }
    // What a ready-made map says of groups gives way to a decimal sign of one's own.
    if format.grouping == format.decimal { format.grouping = nil }
    if let (text, span) = keys.text("thousands", &findings) {
      switch text {
      case ".", ",", " ", "'", "’": format.grouping = text.unicodeScalars.first
      case "blank": format.grouping = " "
      default:
        findings.report(.invalidValue("thousands", text, expected: "\".\", \",\", \"'\" or blank"), at: span)
      }
      if format.grouping == format.decimal {
        findings.report(.invalidValue("thousands", text, expected: "another sign than decimal:"), at: span)
        format.grouping = nil
      }
    }
    return format
  }

  private mutating func dates(_ keys: Keys) -> DatePattern? {
    guard let (text, span) = keys.text("dates", &findings) else { return nil }
    if ["iso", "yyyy-mm-dd", "yyyy-mm"].contains(text.lowercased()) { return .iso }
    if let pattern = DatePattern(text) { return pattern }
    findings.report(
      .invalidValue(
        "dates", text, expected: "a pattern of yyyy, mm or mmm, and dd, such as dd.mm.yyyy or mmm d, yyyy"),
      at: span)
    return nil
  }

  // MARK: Which rows count

  private mutating func readRows() {
    if let (text, span) = keys.text("period", &findings) {
      switch text {
      case "month": map.isDaily = false
      case "day": map.isDaily = true
      default: findings.report(.invalidValue("period", text, expected: "month or day"), at: span)
      }
    }
    if let (text, span) = keys.text("header", &findings) {
      if let rows = Int(text), (1...3).contains(rows) {
        map.headerRows = rows
      } else {
        findings.report(
          .invalidValue("header", text, expected: "the number of header rows, 1 to 3"), at: span)
      }
    }
    map.skipped += keys.texts("skip", &findings).map(\.text).filter { !$0.isEmpty }
    if let (text, span) = keys.text("until", &findings) {
      map.endsAtBlankLine = text == "blank line"
      if !map.endsAtBlankLine, text != "end" {
        findings.report(.invalidValue("until", text, expected: "“blank line” or “end”"), at: span)
      }
    }
  }

  private mutating func readExceptions() {
    guard let node = keys.node("except") else { return }
    guard case .mapping(let entries, _) = node else {
      findings.report(
        .invalidValue("except", "this", expected: "a column and its words: Status: [Test, Preview]"),
        at: keys.span(node.range))
      return
    }
    for entry in entries {
      let words = keys.nested(entries).texts(entry.key.text, &findings).map { LabelTable.normalise($0.text) }
      map.exceptions.append(
        SurveyMap.Exception(
          column: entry.key.text, words: Set(words), place: keys.span(entry.key.range)))
    }
  }

  // MARK: Columns

  private mutating func readColumns() {
    guard let node = keys.node("columns") else { return }
    if case .scalar(let scalar) = node, scalar.isNull { return }
    guard case .mapping(let entries, _) = node else {
      findings.report(
        .invalidValue("columns", "this", expected: "a column and what it is, one a line: “Date: date”"),
        at: keys.span(node.range))
      return
    }
    for entry in entries {
      let column = SurveyMap.Column(
        name: entry.key.text, roles: roles(entry.value), place: keys.span(entry.key.range))
      let key = LabelTable.normalise(column.name)
      map.columns.removeAll { LabelTable.normalise($0.name) == key }
      map.columns.append(column)
    }
    // A date of one's own is the only one.
    if map.columns.contains(where: { $0.place != nil && $0.isDate }) {
      map.columns.removeAll { $0.place == nil && $0.isDate }
    }
  }

  private mutating func roles(_ node: YAMLNode) -> [SurveyMap.Role] {
    switch node {
    case .scalar(let scalar): [role(word: scalar.text)]
    case .mapping(let entries, let range): role(keys.nested(entries), at: keys.span(range)).map { [$0] } ?? []
    case .sequence(let items, _): items.flatMap { roles($0) }
    }
  }

  private func role(word: String) -> SurveyMap.Role {
    switch word {
    case "date": .date(nil)
    case "ignore", "": .ignored
    case "metric": .metric(words: [:])
    default:
      if let part = SurveyMap.ScopePart(rawValue: word) {
        .id(part, words: [:])
      } else {
        .score(SurveyMap.Score(metric: word, answers: answers))
      }
    }
  }

  private mutating func role(_ inner: Keys, at span: Span) -> SurveyMap.Role? {
    let parts = SurveyMap.ScopePart.allCases.map(\.rawValue)
    inner.reportUnknown(
      known: ["as", "metric", "answers", "values", "dates", "decimal", "thousands"] + parts, &findings)
    let word = inner.text("as", &findings)
    switch word?.text {
    case "date": return .date(dates(inner))
    case "ignore": return .ignored
    case "metric": return .metric(words: ids(inner))
    default: break
    }
    if let part = word.flatMap({ SurveyMap.ScopePart(rawValue: $0.text) }) {
      return .id(part, words: ids(inner))
    }
    let metric = inner.text("metric", &findings)
    guard metric != nil || word != nil else {
      findings.report(
        .invalidValue("columns", "this", expected: "what the column is: “as: date” or “metric: nps”"),
        at: span)
      return nil
    }
    return score(inner, metric: metric?.text, use: word)
  }

  private mutating func score(
    _ inner: Keys, metric: String?, use word: (text: String, span: Span)?
  ) -> SurveyMap.Role {
    var score = SurveyMap.Score(metric: metric, answers: answerList(inner) ?? answers)
    if let word {
      if let use = SurveyMap.Use(rawValue: word.text) {
        score.use = use
      } else {
        let known = SurveyMap.Use.allCases.map(\.rawValue) + Self.roles
        findings.report(
          .invalidValue(
            "as", word.text, expected: Message.choice(known),
            near: Spelling.nearest(to: word.text, in: known)),
          at: word.span)
      }
    }
    if inner.node("decimal") != nil || inner.node("thousands") != nil {
      score.numbers = numbers(inner, over: map.numbers)
    }
    score.scope = scope(inner, over: SurveyMap.PlacedScope())
    return .score(score)
  }

  /// `values: { SMB: small, Ent: large }`.
  private mutating func ids(_ inner: Keys) -> [String: String] {
    guard case .mapping(let entries, _) = inner.node("values") else { return [:] }
    var words: [String: String] = [:]
    for entry in entries {
      guard let id = inner.nested(entries).text(entry.key.text, &findings) else { continue }
      words[LabelTable.normalise(entry.key.text)] = id.text
    }
    return words
  }

  private mutating func scope(_ keys: Keys, over base: SurveyMap.PlacedScope) -> SurveyMap.PlacedScope {
    var scope = base
    for part in SurveyMap.ScopePart.allCases {
      guard let (text, span) = keys.text(part.rawValue, &findings) else { continue }
      scope.ids[part] = text
      scope.places[part] = span
    }
    return scope
  }

  /// The name of a list of words, or words with their numbers.
  private mutating func answerList(_ keys: Keys) -> [String: Double]? {
    switch keys.node("answers") {
    case nil: return nil
    case .scalar(let scalar):
      if let list = AnswerWords.list(scalar.text) { return list }
      let known = AnswerWords.lists.map(\.name)
      findings.report(
        .invalidValue(
          "answers", scalar.text, expected: Message.choice(known) + ", or words with their numbers",
          near: Spelling.nearest(to: scalar.text, in: known)),
        at: keys.span(scalar.range))
    case .mapping(let entries, _):
      var list: [String: Double] = [:]
      for entry in entries {
        guard let (text, span) = keys.nested(entries).text(entry.key.text, &findings) else { continue }
        if let number = NumberFormat().read(text) {
          list[LabelTable.normalise(entry.key.text)] = number
        } else {
          findings.report(.invalidValue("answers", text, expected: "a number behind each word"), at: span)
        }
      }
      return list
    case .sequence(_, let range):
      findings.report(
        .invalidValue("answers", "a list", expected: "words with their numbers: { good: 5, bad: 1 }"),
        at: keys.span(range))
    }
    return nil
  }
}

extension SurveyMap.Column {
  var isDate: Bool { roles.contains { if case .date = $0 { true } else { false } } }
}
