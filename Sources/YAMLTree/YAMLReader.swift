import CYAML

/// Reads YAML from libyaml's event stream: every event has its place, and anchors and tags are seen as such.
public enum YAMLReader {
  /// Bytes.
  public static let maximumSize = 64 << 10
  public static let maximumDepth = 16
  public static let maximumNodes = 2_000

  /// The value of a text; nil where it is empty or all comments.
  public static func read(_ bytes: [UInt8]) throws(YAMLProblem) -> YAMLNode? {
    guard bytes.count <= maximumSize else { throw YAMLProblem(kind: .tooLarge, range: .start) }
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw YAMLProblem(kind: .tooLarge, range: .start)
    }
    defer { yaml_parser_delete(&parser) }
    let result: Result<YAMLNode?, YAMLProblem> = bytes.withUnsafeBufferPointer { buffer in
      // An empty array has no base address, and libyaml asks for one.
      guard let base = buffer.baseAddress else { return .success(nil) }
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, base, buffer.count)
      var builder = Builder()
      do throws(YAMLProblem) {
        while try builder.take(next: &parser) {}
        return .success(builder.root)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// Open collections on an explicit stack; depth comes from the input.
private struct Builder {
  fileprivate enum Open {
    case sequence([YAMLNode], YAMLRange)
    case mapping([YAMLEntry], key: YAMLScalar?, YAMLRange)
  }

  private(set) var root: YAMLNode?
  private var stack: [Open] = []
  private var documents = 0
  private var nodes = 0

  /// Takes one event; false at the end of the stream.
  mutating func take(next parser: inout yaml_parser_t) throws(YAMLProblem) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw Self.problem(of: parser) }
    defer { yaml_event_delete(&event) }
    let range = YAMLRange(event.start_mark, event.end_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      // `%YAML` is harmless, `%TAG` gives words a meaning that they do not show.
      let directives = event.data.document_start.tag_directives
      if directives.start != directives.end { throw YAMLProblem(kind: .directive, range: range) }
      documents += 1
      if documents > 1 { throw YAMLProblem(kind: .severalDocuments, range: range) }
    case YAML_ALIAS_EVENT:
      throw YAMLProblem(kind: .alias, range: range)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(anchor: scalar.anchor, tag: scalar.tag, range)
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      try add(.scalar(YAMLScalar(text: text, isPlain: isPlain, range: range)))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try refuse(anchor: start.anchor, tag: start.tag, range)
      try open(.sequence([], range))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try refuse(anchor: start.anchor, tag: start.tag, range)
      try open(.mapping([], key: nil, range))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      try close(at: range)
    case YAML_STREAM_END_EVENT:
      return false
    default:
      break
    }
    return true
  }

  private mutating func open(_ collection: Open) throws(YAMLProblem) {
    guard stack.count < YAMLReader.maximumDepth else {
      throw YAMLProblem(kind: .tooDeep, range: collection.range)
    }
    // `? [a] : b` – a key must be a word.
    if case .mapping(_, nil, _) = stack.last {
      throw YAMLProblem(kind: .complexKey, range: collection.range)
    }
    stack.append(collection)
  }

  private mutating func close(at end: YAMLRange) throws(YAMLProblem) {
    guard let top = stack.popLast() else { return }
    let whole = top.range.extended(to: end)
    switch top {
    case .sequence(let items, _): try add(.sequence(items, whole))
    case .mapping(let entries, _, _): try add(.mapping(entries, whole))
    }
  }

  private mutating func add(_ node: YAMLNode) throws(YAMLProblem) {
    nodes += 1
    guard nodes <= YAMLReader.maximumNodes else {
      throw YAMLProblem(kind: .tooManyNodes, range: node.range)
    }
    switch stack.popLast() {
    case nil:
      root = node
    case .sequence(let items, let range):
      stack.append(.sequence(items + [node], range))
    case .mapping(let entries, let key?, let range):
      stack.append(.mapping(entries + [YAMLEntry(key: key, value: node)], key: nil, range))
    case .mapping(let entries, nil, let range):
      guard case .scalar(let key) = node else {
        throw YAMLProblem(kind: .complexKey, range: node.range)
      }
      if key.isPlain, key.text == "<<" { throw YAMLProblem(kind: .mergeKey, range: key.range) }
      if let first = entries.first(where: { $0.key.text == key.text }) {
        throw YAMLProblem(
          kind: .duplicateKey(key.text, firstLine: first.key.range.startLine), range: key.range)
      }
      stack.append(.mapping(entries, key: key, range))
    }
  }

  private func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ range: YAMLRange
  ) throws(YAMLProblem) {
    if anchor != nil { throw YAMLProblem(kind: .anchor, range: range) }
    if tag != nil { throw YAMLProblem(kind: .tag, range: range) }
  }

  private static func problem(of parser: yaml_parser_t) -> YAMLProblem {
    let words = parser.problem.map { String(cString: $0) } ?? "not readable"
    return YAMLProblem(kind: .syntax(words), range: YAMLRange(parser.problem_mark, parser.problem_mark))
  }
}

extension Builder.Open {
  var range: YAMLRange {
    switch self {
    case .sequence(_, let range), .mapping(_, _, let range): range
    }
  }
}

extension YAMLRange {
  static let start = YAMLRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)

  init(_ start: yaml_mark_t, _ end: yaml_mark_t) {
    self.init(
      startLine: Int(start.line) + 1, startColumn: Int(start.column) + 1, endLine: Int(end.line) + 1,
      endColumn: Int(end.column) + 1)
  }

  func extended(to end: YAMLRange) -> YAMLRange {
    YAMLRange(
      startLine: startLine, startColumn: startColumn, endLine: end.endLine, endColumn: end.endColumn)
  }
}
