import MarkdownTree
import YAMLTree

/// A template of stages that a journey may be held against.
///
///     # content/lifecycles/our-own.yml
///     stages:
///       - Awareness
///       - [Purchase, Buying]      one stage, two names for it
///       - name: [Use, Usage]
///         state: regular          what the customer is to the company there
struct Lifecycle: Sendable {
  /// The names of each stage, the first one is shown.
  var stages: [[String]]
  /// What the customer is at each stage, where the template says so.
  var states: [LifecycleState?]

  /// The two that ship.
  static let builtIn: [String: Lifecycle] = [
    "seven-stage": Lifecycle(
      stages: [
        ["Out of market", "市场外", "未进入市场", "尚無需求", "無購買意願"],
        ["Trigger", "触发", "觸發"],
        ["Initial consideration", "初步考虑", "初步考慮"],
        ["Active evaluation", "主动评估", "主動評估"],
        ["Purchase decision", "Purchase", "Decision", "购买决策", "購買決策"],
        ["Experience", "Use", "使用体验", "體驗"],
        ["Loyalty", "忠诚", "忠誠"],
      ], states: [.aware, .aware, .lead, .lead, .customer, .regular, .advocate]),
    "five-stage": Lifecycle(
      stages: [
        ["Awareness", "认知", "認知"],
        ["Consideration", "考虑", "考慮"],
        ["Purchase", "Decision", "购买", "購買"],
        ["Service", "Retention", "服务", "服務", "留存"],
        ["Loyalty", "Advocacy", "忠诚", "忠誠", "推荐", "推薦"],
      ], states: [.aware, .lead, .customer, .regular, .advocate]),
  ]

  /// What the customer is at a stage that one of the template's names means; nil where none does.
  func state(of stage: Stage) -> LifecycleState? {
    let slugs = [stage.id, Slug.make(stage.name.plain)]
    let index = stages.firstIndex { names in names.contains { slugs.contains(Slug.make($0)) } }
    return index.flatMap { states[$0] }
  }

  func isMatched(_ names: [String], by stages: [Stage]) -> Bool {
    let slugs = names.map(Slug.make)
    return stages.contains { slugs.contains($0.id) || slugs.contains(Slug.make($0.name.plain)) }
  }

  /// The templates by id: those that ship, and the site's own files.
  static func read(_ files: [SourceFile], severities: [String: Severity?]) -> (
    [String: Lifecycle], [Diagnostic]
  ) {
    var all = builtIn
    var diagnostics: [Diagnostic] = []
    for file in files {
      var findings = Findings(file: file, severities: severities)
      if let (message, span) = Encoding.problem(in: file, &findings) {
        findings.report(message, at: span)
      } else {
        let keys = Keys.read(file.bytes, linesAbove: 0, file: file, findings: &findings)
        keys.reportUnknown(known: ["stages"], &findings)
        all[id(of: file)] = template(keys, &findings)
      }
      diagnostics += findings.diagnostics
    }
    return (all, diagnostics)
  }

  static func id(of file: SourceFile) -> String {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return Slug.make(name.split(separator: ".").first.map(String.init) ?? name)
  }

  private static func template(_ keys: Keys, _ findings: inout Findings) -> Lifecycle {
    var template = Lifecycle(stages: [], states: [])
    let node = keys.node("stages")
    guard case .sequence(let items, _) = node else {
      // What is wrong with the file as a whole is told.
      if findings.hasErrors { return template }
      findings.report(.noTemplate(), at: node.map { keys.span($0.range) } ?? Span(0, 0))
      return template
    }
    for item in items {
      var names: [String] = []
      var state: LifecycleState?
      switch item {
      case .scalar(let scalar): names = [scalar.text]
      case .sequence(let items, _):
        names = items.compactMap { if case .scalar(let scalar) = $0 { scalar.text } else { nil } }
      case .mapping(let entries, _):
        let stage = keys.nested(entries)
        stage.reportUnknown(known: ["name", "state"], &findings)
        names = stage.texts("name", &findings).map(\.text)
        state = self.state(stage, &findings)
      }
      guard !names.isEmpty else { continue }
      template.stages.append(names)
      template.states.append(state)
    }
    return template
  }

  private static func state(_ stage: Keys, _ findings: inout Findings) -> LifecycleState? {
    guard let (text, span) = stage.text("state", &findings) else { return nil }
    if let state = LifecycleWords.states.lookUp(text) { return state }
    let known = LifecycleState.allCases.map(\.rawValue)
    findings.report(
      .invalidValue(
        "state", text, expected: Message.choice(known), near: Spelling.nearest(to: text, in: known)),
      at: span)
    return nil
  }
}
