import MarkdownTree

/// Lays the words of a language over site.yml, which decides all else.
struct SiteTranslation {
  let base: Atlas
  let words: SiteWords
  private(set) var names: TranslatedNames
  private(set) var differences: [TranslationDifference] = []

  init(of base: Atlas, by words: SiteWords, names: TranslatedNames) {
    self.base = base
    self.words = words
    self.names = names
    learn(words.channels, "channel", base.channels.map(\.name)) { $0.learn(channel: $1, $2) }
    learn(words.owners, "owner", base.owners.map(\.name)) { $0.learn(owner: $1, $2) }
    check(words.rules, "rule", base.site.rules.map(\.id))
    check(words.budgets, "budget", base.site.budgets.map(\.id))
    for metric in words.metrics where base.metric(Slug.id(metric.id)) == nil {
      report("metric", metric.id, metric.span, among: base.metrics.map(\.id))
    }
    reportLacking()
  }

  private mutating func learn(
    _ list: [SiteWords.Name], _ kind: String, _ known: [String],
    _ learn: (inout TranslatedNames, String, String) -> TranslatedNames.Lesson
  ) {
    for name in list {
      switch learn(&names, name.key, name.text) {
      case .learnt: break
      case .unknown: report(kind, name.key, name.span, among: known)
      case .taken:
        differences.append((.siteWordsTaken(name.text, kind), name.span))
      }
    }
  }

  private mutating func check(_ list: [SiteWords.Name], _ kind: String, _ ids: [String]) {
    for name in list where !ids.contains(name.key) { report(kind, name.key, name.span, among: ids) }
  }

  private mutating func report(_ kind: String, _ word: String, _ span: Span, among known: [String]) {
    differences.append(
      (.siteWordsUnknown(kind, word, near: Spelling.nearest(to: word, in: known)), span))
  }

  /// One finding, however much is left to site.yml. Channels and owners get their names in other files too.
  private mutating func reportLacking() {
    var lacking: [String] = []
    if base.site.title != nil, words.title == nil { lacking.append("the title") }
    if base.site.description != nil, words.description == nil { lacking.append("the description") }
    let known = Set(words.metrics.map { Slug.id($0.id) })
    for metric in base.metrics.map(\.definition) where !known.contains(metric.id) {
      guard metric.description != nil || metric.why != nil else { continue }
      lacking.append("the metric “\(metric.id)”")
    }
    guard let first = lacking.first else { return }
    let more = lacking.count > 1 ? " and \(lacking.count - 1) more" : ""
    differences.append((.translationLacks(first + more, base: SiteWords.basePath), Span(0, 0)))
  }

  // MARK: The result

  func site() -> Site {
    var site = base.site
    site.source = words.source
    site.title = words.title ?? site.title
    site.description = words.description ?? site.description
    for index in site.metrics.indices { site.metrics[index] = definition(site.metrics[index]) }
    for index in site.rules.indices {
      guard let text = words.rules.first(where: { $0.key == site.rules[index].id })?.text else { continue }
      site.rules[index].message = text
    }
    for index in site.budgets.indices {
      guard let text = words.budgets.first(where: { $0.key == site.budgets[index].id })?.text else {
        continue
      }
      site.budgets[index].message = text
    }
    return site
  }

  func metrics() -> [Metric] {
    base.metrics.map { metric in
      var metric = metric
      metric.definition = definition(metric.definition)
      return metric
    }
  }

  private func definition(_ base: MetricDefinition) -> MetricDefinition {
    guard let own = words.metrics.first(where: { Slug.id($0.id) == base.id }) else { return base }
    var definition = base
    definition.name = own.name ?? base.name
    // What has no unit is a bare number in every language.
    if base.unit != nil { definition.unit = own.unit ?? base.unit }
    definition.description = own.description ?? base.description
    definition.why = own.why ?? base.why
    return definition
  }
}
