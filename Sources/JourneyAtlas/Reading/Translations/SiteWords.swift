import MarkdownTree
import YAMLTree

/// The words of site.yml in another language: what `content/site.zh-Hans.yml` says.
///
///     title: 自行车旅程
///     channels:
///       Search: 搜索
///     metrics:
///       ctr: { name: 点击率, why: 没人点的消息是浪费 }
struct SiteWords: Sendable {
  /// A word of site.yml, or an id, and what it is called.
  struct Name: Sendable {
    var key: String
    var span: Span
    var text: String
  }

  struct MetricWords: Sendable {
    var id: String
    var span: Span
    var name: String?
    var unit: String?
    var description: String?
    var why: String?
  }

  /// Its path.
  let source: String
  let language: String
  var title: String?
  var description: String?
  var channels: [Name] = []
  var owners: [Name] = []
  var metrics: [MetricWords] = []
  /// What rules and budgets tell, by id.
  var rules: [Name] = []
  var budgets: [Name] = []

  static let basePath = "content/site.yml"
  static let keys = ["title", "description", "channels", "owners", "metrics", "rules", "budgets"]
}

extension SiteWords {
  /// Reads `content/site.zh-Hans.yml`.
  init(_ file: SourceFile, language: String, _ findings: inout Findings) {
    source = file.path
    self.language = language
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let keys = Keys.read(Array(file.bytes[start...]), linesAbove: 0, file: file, findings: &findings)
    Self.reportKeys(keys, known: Self.keys, decided: SiteReader.keys, &findings)
    title = keys.text("title", &findings)?.text
    description = keys.text("description", &findings)?.text
    channels = Self.names("channels", "Search: …", in: keys, &findings)
    owners = Self.names("owners", "Marketing: …", in: keys, &findings)
    rules = Self.names("rules", "the id of a rule and its message", in: keys, &findings)
    budgets = Self.names("budgets", "the id of a budget and its message", in: keys, &findings)
    metrics = Self.metrics(keys, &findings)
  }

  /// Keys that site.yml decides are no words.
  private static func reportKeys(
    _ keys: Keys, known: [String], decided: [String], _ findings: inout Findings
  ) {
    let figures = decided.filter { !known.contains($0) }
    keys.reportUnknown(known: known + figures, &findings)
    for entry in keys.entries where figures.contains(entry.key.text.lowercased()) {
      findings.report(.siteWordsDecide(entry.key.text, words: known), at: keys.span(entry.key.range))
    }
  }

  /// A mapping from what site.yml says to what it is called.
  private static func names(
    _ key: String, _ sample: String, in keys: Keys, _ findings: inout Findings
  ) -> [Name] {
    guard let node = keys.node(key) else { return [] }
    guard case .mapping(let entries, _) = node else {
      if case .scalar(let scalar) = node, scalar.isNull { return [] }
      findings.report(
        .invalidValue(key, "this", expected: "a mapping, one “\(sample)” a line"), at: keys.span(node.range))
      return []
    }
    let inner = keys.nested(entries)
    return entries.compactMap { entry in
      inner.text(entry.key.text, &findings).map {
        Name(key: entry.key.text, span: keys.span(entry.key.range), text: $0.text)
      }
    }
  }

  /// By id, or as a list like that of site.yml.
  private static func metrics(_ keys: Keys, _ findings: inout Findings) -> [MetricWords] {
    if case .mapping(let entries, _) = keys.node("metrics") {
      return entries.compactMap { entry in
        let words = MetricWords(id: entry.key.text, span: keys.span(entry.key.range))
        return metric(entry.value, words, keys, &findings)
      }
    }
    return keys.items("metrics", &findings).compactMap { item in
      guard case .mapping(let entries, let range) = item,
        let id = keys.nested(entries).text("id", &findings)
      else {
        findings.report(
          .invalidValue("metrics", "an entry", expected: "“csat: …” with the id of a metric"),
          at: keys.span(item.range))
        return nil
      }
      return metric(.mapping(entries, range), MetricWords(id: id.text, span: id.span), keys, &findings)
    }
  }

  private static func metric(
    _ node: YAMLNode, _ words: MetricWords, _ keys: Keys, _ findings: inout Findings
  ) -> MetricWords? {
    var words = words
    switch node {
    case .scalar(let scalar): words.name = scalar.isNull ? nil : scalar.text
    case .mapping(let entries, _):
      let inner = keys.nested(entries)
      reportKeys(
        inner, known: ["id", "name", "unit", "description", "why"], decided: MetricDefinitionReader.known,
        &findings)
      words.name = inner.text("name", &findings)?.text
      words.unit = inner.text("unit", &findings)?.text
      words.description = inner.text("description", &findings)?.text
      words.why = inner.text("why", &findings)?.text
    case .sequence(_, let range):
      findings.report(
        .invalidValue("metrics", "a nested list", expected: "its name, or name: and description:"),
        at: keys.span(range))
      return nil
    }
    return words
  }
}
