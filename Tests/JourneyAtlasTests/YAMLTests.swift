import Foundation
import MarkdownTree
import TestSupport
import Testing
import YAMLTree

@testable import JourneyAtlas

/// The YAML that we read, held against another reader; what is refused, and where. D01, D02, D03, D04
struct YAMLTests {
  /// Texts that are read; PyYAML, which shares no code with libyaml here, must see the same values.
  static let read = [
    "a: b", "a:   b  ", "a: b # c", "a: b#c", "a: 'b'", "a: \"b\"", "a: 'it''s'", "a: \"x\\ty\\\"z\\\\\"",
    "a: \"\\u00e9\\x41\"",
    "a: \"one\n  two\"", "a: 'one\n\n  two'", "a: one\n  two\n  three", "a: |\n  one\n  two\n",
    "a: |-\n  one\n  two\n",
    "a: |+\n  one\n\n", "a: >\n  one\n  two\n\n  three\n", "a: >-\n  one\n   two\n", "a: |2\n   one\n",
    "a:\n  - b\n  - c",
    "a:\n- b\n- c", "- a\n- b", "-\n  - a\n  - b", "- - a\n  - b\n- c", "- a: b\n  c: d\n- e: f", "a: [b, c]",
    "a: [b, 'c, d', \"e\"]",
    "a: [ ]", "a: {}", "a: {b: c, d: [e]}", "a: [b,\n  c,\n]", "{a: b}", "[a, b]", "a:", "a:\nb:", "a: ~",
    "a: null", "a: ''",
    "? a\n: b", "a b: c d", "'a: b': c", "\"a\": b", "a: b:c", "a: http://x.example/?q=1", "a: -1",
    "a: no", "a: yes", "a: on", "a: 1e3", "a: 0o17", "a: 0x1F", "a: 22:22", "a: 2024-01-01", "a: .inf",
    "a: 1_000", "a: 1.10",
    "a: =", "a: 012", "no: a", "1: a", "2024-01-01: a", "---\na: b", "---\na: b\n...", "a: b\n...",
    "%YAML 1.1\n---\na: b", "# c\na: b",
    "", "# c", "\n\n", "a: 旅行", "旅: a", "a: 👍", "a: b\r\nc: d\r\n", "a: \"b\\\n  c\"", "a: 'b\n  c'",
    "a: |\n  - b\n  # c\n", "a: >\n\n  b\n",
    "a: [[b], [c, [d]]]", "a: {b: {c: {d: e}}}", "a:\n  b:\n    c: d\n  e: f", "a: [b: c]", "a: x-y", "a: -x",
    "a: ?x", "a: :x",
    "a: <b>", "a: b\n - c", "a: b & c", "a: b * c", "a: b ! c", "a: (b)", "a: $b", "a: b % c", "a: \\n",
    "plain text",
    "'quoted'", "\"two\nlines\"",
  ]

  /// Texts that are refused, what is said of them, and where (line and column).
  static let refused: [(String, YAMLProblem.Kind?, Int, Int)] = [
    ("a: &x b", .anchor, 1, 4), ("a: &x [b]\nc: *x", .anchor, 1, 4), ("a: *x", .alias, 1, 4),
    ("&x a: b", .anchor, 1, 1),
    ("a: &x {b: *x}", .anchor, 1, 4), ("*x : b", .alias, 1, 1), ("a: !!str b", .tag, 1, 4),
    ("a: !x b", .tag, 1, 4),
    ("a: !!python/object/apply:os.system ['x']", .tag, 1, 4), ("a: ! b", .tag, 1, 4),
    ("!!map {a: b}", .tag, 1, 1),
    ("a: !<tag:x> b", .tag, 1, 4), ("%TAG ! tag:x,2000:\n---\na: b", .directive, 1, 1),
    ("<<: {a: b}", .mergeKey, 1, 1),
    ("a:\n  <<: [b]", .mergeKey, 2, 3), ("a: b\n---\nc: d", .severalDocuments, 2, 1),
    ("a: b\n...\n---\nc", .severalDocuments, 3, 1),
    ("a: b\na: c", .duplicateKey("a", firstLine: 1), 2, 1),
    ("x: y\né: b\ne\u{301}: c", .duplicateKey("é", firstLine: 2), 3, 1),
    ("a: {b: c, b: d}", .duplicateKey("b", firstLine: 1), 1, 11), ("? [a]\n: b", .complexKey, 1, 3),
    ("{[a]: b}", .complexKey, 1, 2),
    ("{{a: b}: c}", .complexKey, 1, 2), (String(repeating: "[", count: 17), .tooDeep, 1, 17),
    ("a: " + String(repeating: "{b: ", count: 17), .tooDeep, 1, 64), ("a:\n\tb: c", nil, 2, 1),
    ("a: b: c", nil, 1, 5),
    ("a: [b", nil, 2, 1), ("a: {b", nil, 2, 1), ("a: \"b", nil, 1, 6), ("a: 'b", nil, 1, 6),
    ("a: @b", nil, 1, 4), ("a: `b", nil, 1, 4),
    ("a: %b", nil, 1, 4), ("a: ]", nil, 1, 4), ("a: \"\\q\"", nil, 1, 5), ("a: \"\\xZ\"", nil, 1, 7),
    ("a: |x\n b", nil, 1, 5),
    ("a\nb: c", nil, 2, 2), ("- a\nb: c", nil, 2, 1),
    ("%YAML 2.0\n---\na", nil, 1, 1), ("\tkey: a", nil, 1, 1),
    ("a: b\n  c: d", nil, 2, 4), ("\"a\" \"b\": c", nil, 1, 5), ("a: - b", nil, 1, 4),
    ("? a\n  b: c\n d", nil, 2, 4), ("a: \"\\ud800\"", nil, 1, 7),
  ]

  @Test func thereAreEnough() { #expect(Self.read.count > 90 && Self.refused.count > 45) }

  @Test(arguments: refused.indices) func whatIsRefused(_ index: Int) throws {
    let (text, kind, line, column) = Self.refused[index]
    do {
      let node = try YAMLReader.read(Array(text.utf8))
      Issue.record("\(text) is read: \(Self.json(node))")
    } catch {
      if let kind {
        #expect(error.kind == kind, "\(text)")
      } else {
        #expect(error.isSyntax, "\(text): \(error.kind)")
      }
      let place = (error.range.startLine, error.range.startColumn)
      #expect(place == (line, column), "\(text)")
    }
  }

  /// Every text that we read, PyYAML reads the same; a text that it cannot read, we do not.
  @Test(.enabled(if: PackageFolder.python != nil)) func anotherReaderSeesTheSame() throws {
    let texts = Self.read + Self.refused.map(\.0)
    let script = """
      import json, sys, yaml
      def plain(node):
          if node is None: return None
          if isinstance(node, yaml.ScalarNode): return node.value
          if isinstance(node, yaml.SequenceNode): return ["seq"] + [plain(item) for item in node.value]
          return ["map"] + [[plain(key), plain(value)] for key, value in node.value]
      for text in json.load(sys.stdin):
          try: print(json.dumps(plain(yaml.compose(text, Loader=yaml.BaseLoader)), ensure_ascii=False))
          except Exception: print("error")
      """
    let input = String(decoding: try JSONSerialization.data(withJSONObject: texts), as: UTF8.self)
    let run = try Command.run(
      try #require(PackageFolder.python), ["-c", script], in: PackageFolder.path,
      environment: ["PYTHONIOENCODING": "utf-8"], input: input)
    let theirs = run.stdout.split(separator: "\n")
    try #require(theirs.count == texts.count, "\(run.stderr)")
    for (text, their) in zip(texts, theirs) {
      guard let ours = try? YAMLReader.read(Array(text.utf8)) as YAMLNode?? else { continue }
      let same = try Self.parsed(Self.json(ours)) == Self.parsed(String(their))
      #expect(their != "error" && same, "\(text): \(Self.json(ours)) is \(their) elsewhere")
    }
    for text in Self.read {
      #expect(throws: Never.self, "\(text)") { try YAMLReader.read(Array(text.utf8)) }
    }
  }

  private static func parsed(_ json: String) throws -> NSObject? {
    try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? NSObject
  }

  private static func json(_ node: YAMLNode?) -> String {
    switch node {
    case nil: "null"
    case .scalar(let scalar):
      String(decoding: (try? JSONEncoder().encode(scalar.text)) ?? Data(), as: UTF8.self)
    case .sequence(let items, _): "[" + (["\"seq\""] + items.map(json)).joined(separator: ",") + "]"
    case .mapping(let entries, _):
      "["
        + (["\"map\""] + entries.map { "[\(json(.scalar($0.key))),\(json($0.value))]" }).joined(
          separator: ",")
        + "]"
    }
  }

  // D02: bombs end at their first sign.
  @Test func bombs() {
    let nine = { (name: Int) in Array(repeating: "*a\(name)", count: 9).joined(separator: ",") }
    let laughs = (0..<10).map { "a\($0 + 1): &a\($0 + 1) [\(nine($0))]\n" }
    let aliases = "a: &x b\nc: [" + String(repeating: "*x, ", count: 10_000) + "]"
    let depth = String(repeating: "- ", count: 30_000)
    let keys = String(repeating: "? ", count: 30_000)
    let many = (0..<2_001).map { "- \($0)\n" }.joined()
    let long = "a: " + String(repeating: "b", count: YAMLReader.maximumSize)
    for text in [laughs.joined(), aliases, depth, keys, many, long] {
      let time = ContinuousClock().measure {
        #expect(throws: YAMLProblem.self) { try YAMLReader.read(Array(text.utf8)) }
      }
      #expect(time < .seconds(5))
    }
  }

  /// What the schema of a reader does not ask for stays text. D03
  @Test(arguments: [
    "no", "yes", "on", "off", "true", "1e3", "0o17", "0x1F", "22:22", "2024-01-01", ".inf", ".nan", "1_000",
    "1.10", "+1",
    "012", "=", "y", "N", "-0", "1e400", "9007199254740993", "12:30:45", "0.1", "1,5",
  ]) func wordsStayAsTheyAreWritten(_ word: String) throws {
    let text = "---\ntitle: \(word)\nowner: [\(word)]\nx-own: \(word)\n---\n\n## S\n"
    let (journey, diagnostics) = try readJourney(text)
    #expect(diagnostics == [])
    #expect(journey.title.plain == word)
    #expect(journey.owners == (word == "1,5" ? ["1", "5"] : [word]))
    #expect(journey.fields.flatMap(\.values).map(\.text.plain) == [word])
  }

  @Test(arguments: ["~", "null", "Null", "NULL", ""]) func nothingIsNothing(_ word: String) throws {
    let (journey, _) = try readJourney("---\ntitle: \(word)\nowner: \(word)\n---\n\n# From below\n\n## S\n")
    #expect(journey.title.plain == "From below")
    #expect(journey.owners == [])
  }

  // D04
  @Test func wrongKeysAndTypesAreToldAtTheirPlace() throws {
    let text = "---\nonwer: a\ntitle: [a]\npersonas: {a: b}\nkind: customer\nkind: user\n---\n\n# A\n\n## S\n"
    func found(_ text: String) throws -> [String] {
      try TestContent([SourceFile(path: "content/journeys/a.md", text: text)]).read().diagnostics
        .map { "\($0.start.line):\($0.start.column) \($0.message) – \($0.help)" }
    }
    #expect(
      try found(text) == [
        "6:1 “kind” stands here a second time, after line 5 – keep one of them; a list is written as [one, two]"
      ])
    #expect(
      try found(text.replacing("kind: user\n", with: "")) == [
        "2:1 “onwer” is no key that Waymark reads here – did you mean “owner”?",
        "3:8 “a list” cannot be the value of “title” – write one text",
        "4:11 “a mapping” cannot be the value of “personas” – write a text or a list",
      ])
    #expect(try found("---\n\ta: b\n---\n\n## S\n").map { $0.prefix(3) } == ["2:1"])
    #expect(
      try found("---\no\u{202E}wner: b\n---\n\n## S\n").contains {
        $0.hasPrefix("2:2 the direction of writing is turned")
      })
  }

  /// An id that several files have is told in each but the first, and names it. D05
  @Test func equalIDsAreToldInAllFiles() throws {
    let names = ["Buy now.md", "buy-now.md", "BUY_NOW.md", "buy.now.md"]
    let files = names.map { SourceFile(path: "content/journeys/\($0)", text: "# A\n\n## S\n") }
    let found = try TestContent(files).read().diagnostics
    #expect(found.map(\.code) == [.idCollision, .idCollision, .idCollision])
    #expect(found.map(\.path) == ["Buy now.md", "buy-now.md", "buy.now.md"].map { "content/journeys/\($0)" })
    #expect(found.allSatisfy { $0.message.contains("content/journeys/BUY_NOW.md") })
  }

  // D05
  @Test func circlesEnd() throws {
    let reading = try TestContent(
      """
      === content/journeys/a.md
      ---
      compares: b
      state: future
      ---
      # A
      [b](b.md)
      ## S
      === content/journeys/b.md
      ---
      compares: a
      state: future
      ---
      # B
      [a](a.md)
      ## S
      === content/journeys/c.md
      ---
      compares: c
      ---
      # C
      ## S
      """
    ).read()
    #expect(reading.diagnostics.map(\.code) == [.unknownJourney])
    #expect(reading.atlas.journeys.map(\.compares) == ["b", "a"])
  }
}

extension YAMLProblem {
  fileprivate var isSyntax: Bool { if case .syntax = kind { true } else { false } }
}
