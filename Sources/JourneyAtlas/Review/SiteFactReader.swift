import MarkdownTree

/// The facts of site.yml and of templates of stages. What it does not say has its default, which is a fact too: taking a key out may change
/// more than changing it.
struct SiteFactReader {
  private let site: Site
  private let file: SourceFile?
  private let lifecycles: [SourceFile]

  init(_ site: Site, _ file: SourceFile?, lifecycles: [SourceFile]) {
    self.site = site
    self.file = file
    self.lifecycles = lifecycles
  }

  var fact: Fact {
    Fact(
      .site, id: "", .nothing, path: FactReader.sitePath, line: 1,
      parts: settings + channels + labels + severities + demands + templates)
  }

  private func line(_ key: String) -> Int { FactReader.line(ofKey: key, file) }

  private func line(_ word: String, below key: String) -> Int {
    FactReader.line(of: word, belowKey: key, file)
  }

  private func single(_ key: String, _ value: FactValue) -> Fact { FactReader.single(key, value, line(key)) }

  private var settings: [Fact] {
    var facts = [
      single("language", .words(site.language)),
      single("theme", .words(site.theme)),
      single("indexing", .words(site.indexing ? "true" : "false")),
      single("review_every", .number(Double(site.reviewEvery))),
      single("crosshair", .words(site.crosshair.rawValue)),
      single("history", .words(site.history.text)),
      FactReader.single("privacy k", .number(Double(site.smallCellsBelow)), line("privacy")),
    ]
    if let title = site.title { facts.append(single("title", .words(title))) }
    if let description = site.description { facts.append(single("description", .words(description))) }
    return facts + site.owners.map { Fact(.value("owner"), .words($0), line: line($0, below: "owners")) }
  }

  private var channels: [Fact] {
    site.channels.map { channel in
      let line = line(channel.name, below: "channels")
      var parts: [Fact] = []
      if let group = channel.group {
        parts.append(FactReader.single("group", group.rawValue, line))
      }
      if !channel.aliases.isEmpty {
        parts.append(FactReader.single("alias", .list(channel.aliases), line))
      }
      return Fact(.value("channel"), .words(channel.name), line: line, parts: parts)
    }
  }

  /// The stages of each file of `content/lifecycles/`, in their order, with all their names.
  private var templates: [Fact] {
    lifecycles.compactMap { file in
      let id = Lifecycle.id(of: file)
      guard let template = Lifecycle.read([file], severities: [:]).0[id] else { return nil }
      let stages = zip(template.stages, template.states).map { names, state in
        names.joined(separator: " / ") + (state.map { " (\($0.rawValue))" } ?? "")
      }
      return Fact(
        .value("lifecycle \(id)"), id: "", .words(stages.joined(separator: ", ")), path: file.path, line: 1)
    }
  }

  private var labels: [Fact] {
    site.labels.sorted { $0.key.precedes($1.key) }.map { name, words in
      FactReader.single("label \(name)", .list(words), line("labels"))
    }
  }

  private var severities: [Fact] {
    site.severities.sorted { $0.key.precedes($1.key) }.map { code, severity in
      FactReader.single("severity of \(code)", severity?.rawValue ?? "off", line("severities"))
    }
  }

  private var demands: [Fact] {
    site.rules.map { rule in
      let line = rule.isShipped ? 1 : line(rule.id, below: "rules")
      return Fact(
        .value("rule"), id: rule.id, .words(rule.demand.sentence), line: line,
        parts: Self.about(rule.severity, rule.message, line))
    }
      + site.budgets.map { budget in
        let line = FactReader.line(of: budget.span, file)
        return Fact(
          .value("budget"), id: budget.id, .words(budget.demand.sentence), line: line,
          parts: Self.about(budget.severity, budget.message, line) + [
            FactReader.single("limit", budget.limit.words, line)
          ])
      }
  }

  private static func about(_ severity: Severity?, _ message: String, _ line: Int) -> [Fact] {
    [
      FactReader.single("severity", severity?.rawValue ?? "off", line),
      FactReader.single("message", message, line),
    ]
  }

  /// What site.yml says of a metric.
  static func parts(of metric: MetricDefinition) -> [Fact] {
    var facts: [Fact] = []
    func add(_ label: String, _ value: FactValue?) {
      if let value { facts.append(FactReader.single(label, value, metric.line)) }
    }
    add("calc", metric.calc.map { .words($0.rawValue) })
    add("unit", metric.unit.map { .words($0) })
    add("direction", metric.direction.map { .words($0.rawValue) })
    add("target", metric.target.map { .number($0) })
    add("scale", metric.scale.map { .pair($0.worst, $0.best) })
    add("description", metric.description.map { .words($0) })
    add("why", metric.why.map { .words($0) })
    return facts
  }
}

extension Budget.Limit {
  /// "at most 3", "at least 60 %".
  var words: String {
    let amount =
      switch amount {
      case .count(let count): "\(count)"
      case .percent(let percent): JSONWriter.decimal(percent) + " %"
      }
    if case .atMost = self { return "at most \(amount)" }
    return "at least \(amount)"
  }
}
