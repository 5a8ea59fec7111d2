import MarkdownTree
import YAMLTree

/// Reads `content/site.yml`.
///
///     title: Halden CRM journeys
///     language: en
///     channels:
///       - name: Email
///         group: digital
enum SiteReader {
  static let keys = [
    "title", "description", "language", "theme", "indexing", "channels", "owners", "review_every",
    "crosshair", "metrics", "labels", "severities", "rules", "budgets", "privacy", "internal",
    "repository", "history",
  ]

  static func read(_ file: SourceFile) -> (Site, [Diagnostic]) {
    var site = Site()
    var findings = Findings(file: file, severities: [:])
    if let message = Encoding.problem(in: file, &findings) {
      findings.report(message.message, at: message.span)
      return (site, findings.diagnostics)
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let keys = Keys.read(Array(file.bytes[start...]), linesAbove: 0, file: file, findings: &findings)
    keys.reportUnknown(known: Self.keys, &findings)
    site.title = keys.text("title", &findings)?.text
    site.description = keys.text("description", &findings)?.text
    if let (text, span) = keys.text("language", &findings) {
      if let language = Language.canonical(text) {
        site.language = language
      } else {
        findings.report(
          .invalidValue("language", text, expected: "a language tag like en, zh-Hans or zh-Hant"), at: span)
      }
    }
    site.theme = keys.text("theme", &findings)?.text ?? site.theme
    site.indexing = keys.flag("indexing", &findings) ?? site.indexing
    site.owners = keys.texts("owners", split: true, &findings).map(\.text)
    site.reviewEvery = keys.positiveNumber("review_every", &findings) ?? site.reviewEvery
    if let (text, span) = keys.text("crosshair", &findings) {
      if let crosshair = Site.Crosshair(rawValue: text) {
        site.crosshair = crosshair
      } else {
        findings.report(.invalidValue("crosshair", text, expected: "midpoint or mean"), at: span)
      }
    }
    if let (text, span) = keys.text("history", &findings) {
      if let steps = historySteps(text) {
        site.history = steps
      } else {
        findings.report(
          .invalidValue("history", text, expected: "month, tags, or tags with a pattern like “tags v*”"),
          at: span)
      }
    }
    site.channels = channels(keys, &findings)
    site.metrics = MetricDefinitionReader(keys).read(&findings)
    site.labels = labels(keys, &findings)
    site.severities = severities(keys, &findings)
    site.repository = RepositoryReader.read(keys, &findings)
    readPrivacy(keys, into: &site, &findings)
    readRules(keys, into: &site, &findings)
    return (site, findings.diagnostics)
  }

  /// `month`, `tags`, `tags release-*`; nil for anything else.
  private static func historySteps(_ text: String) -> Site.HistorySteps? {
    if text == "month" { return .months }
    let words = text.split(separator: " ")
    guard words.first == "tags", words.count < 3 else { return nil }
    return .tags(words.count == 2 ? String(words[1]) : "*")
  }

  /// `- Email`, or `- name: Email` with `group` and `aliases`.
  private static func channels(_ keys: Keys, _ findings: inout Findings) -> [Site.ChannelDefinition] {
    var channels: [Site.ChannelDefinition] = []
    for item in keys.items("channels", &findings) {
      switch item {
      case .scalar(let scalar):
        channels.append(Site.ChannelDefinition(name: scalar.text, group: nil, aliases: []))
      case .mapping(let entries, let range):
        let inner = keys.nested(entries)
        inner.reportUnknown(known: ["name", "group", "aliases"], &findings)
        guard let name = inner.text("name", &findings) else {
          findings.report(
            .invalidValue("channels", "an entry", expected: "“- name: Email” with a name"),
            at: keys.span(range))
          continue
        }
        var group: Channel.Group?
        if let (text, span) = inner.text("group", &findings) {
          group = Channel.Group(rawValue: text)
          if group == nil {
            findings.report(
              .invalidValue("group", text, expected: "digital, physical or human"), at: span)
          }
        }
        let aliases = inner.texts("aliases", split: true, &findings).map(\.text)
        channels.append(Site.ChannelDefinition(name: name.text, group: group, aliases: aliases))
      case .sequence(_, let range):
        findings.report(
          .invalidValue("channels", "a nested list", expected: "“- name: Email”"), at: keys.span(range))
      }
    }
    return channels
  }

  private static func labels(_ keys: Keys, _ findings: inout Findings) -> [String: [String]] {
    guard case .mapping(let entries, _) = keys.node("labels") else { return [:] }
    let inner = keys.nested(entries)
    inner.reportUnknown(known: KnownLabel.allCases.map(\.rawValue), &findings)
    var labels: [String: [String]] = [:]
    var taken: [String: String] = [:]
    for entry in entries {
      let label = entry.key.text
      for (word, span) in inner.texts(label, split: true, &findings) {
        let slug = LabelTable.normalise(word)
        // A label's own name stays its own; another word for one may be given to another.
        let owner = KnownLabel.allCases.map(\.rawValue).first { $0 == slug && $0 != label }
        if let owner = owner ?? taken[slug], owner != label {
          findings.report(.labelWordTaken(word, label, by: owner), at: span)
        } else {
          taken[slug] = label
          labels[label, default: []].append(word)
        }
      }
    }
    return labels
  }

  private static func severities(_ keys: Keys, _ findings: inout Findings) -> [String: Severity?] {
    guard case .mapping(let entries, _) = keys.node("severities") else { return [:] }
    let inner = keys.nested(entries)
    inner.reportUnknown(known: Code.allCases.map(\.rawValue), &findings)
    var severities: [String: Severity?] = [:]
    for entry in entries {
      guard let (text, span) = inner.text(entry.key.text, &findings) else { continue }
      if let code = Code(rawValue: entry.key.text), !code.canBeSet {
        if text != code.defaultSeverity.rawValue { findings.report(.fixedSeverity(code.rawValue), at: span) }
      } else if text == "off" {
        severities[entry.key.text] = .some(nil)
      } else if let severity = Severity(rawValue: text) {
        severities[entry.key.text] = .some(severity)
      } else {
        findings.report(
          .invalidValue(entry.key.text, text, expected: "error, warning, hint or off"), at: span)
      }
    }
    return severities
  }

  private static func readRules(_ keys: Keys, into site: inout Site, _ findings: inout Findings) {
    var channels: [String: [String]] = [:]
    for definition in site.channels {
      let slugs = ([definition.name] + definition.aliases).map(Slug.make)
      for slug in slugs { channels[slug] = slugs }
    }
    let reader = RuleReader(
      keys: keys, labels: LabelTable(own: site.labels), severities: site.severities, known: Rule.shipped,
      channels: channels)
    site.rules = reader.rules(&findings)
    site.budgets = reader.budgets(&findings)
  }

  /// `privacy: error`, or `privacy: { level: error, k: 10 }`. `severities:` decides where it names a code.
  private static func readPrivacy(_ keys: Keys, into site: inout Site, _ findings: inout Findings) {
    guard let node = keys.node("privacy") else { return }
    var (level, place) = ("", keys.span(node.range))
    if case .mapping(let entries, _) = node {
      let inner = keys.nested(entries)
      inner.reportUnknown(known: ["level", "k"], &findings)
      if let (text, span) = inner.text("level", &findings) { (level, place) = (text, span) }
      if let (text, span) = inner.text("k", &findings) {
        if let k = Int(text), (2...1_000).contains(k) {
          site.smallCellsBelow = k
        } else {
          findings.report(.invalidValue("k", text, expected: "a whole number from 2 to 1000"), at: span)
        }
      }
    } else {
      level = keys.text("privacy", &findings)?.text ?? ""
    }
    guard !level.isEmpty else { return }
    guard level == "off" || level == "error" || level == "warning" else {
      findings.report(.invalidValue("privacy", level, expected: "error, warning or off"), at: place)
      return
    }
    for code in Code.privacy + (level == "off" ? [.specialCategory] : [])
    where site.severities[code.rawValue] == nil {
      site.severities[code.rawValue] = .some(Severity(rawValue: level))
    }
  }
}
