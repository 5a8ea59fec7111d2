import MarkdownTree
import YAMLTree

/// A template of stages that a journey may be held against.
///
///     # content/lifecycles/our-own.yml
///     stages:
///       - Awareness
///       - [Purchase, Buying]      one stage, two names for it
struct Lifecycle: Sendable {
  /// The names of each stage, the first one is shown.
  var stages: [[String]]

  /// The two that ship.
  static let builtIn: [String: Lifecycle] = [
    "seven-stage": Lifecycle(stages: [
      ["Out of market", "市场外", "未进入市场", "尚無需求", "無購買意願"],
      ["Trigger", "触发", "觸發"],
      ["Initial consideration", "初步考虑", "初步考慮"],
      ["Active evaluation", "主动评估", "主動評估"],
      ["Purchase decision", "Purchase", "Decision", "购买决策", "購買決策"],
      ["Experience", "Use", "使用体验", "體驗"],
      ["Loyalty", "忠诚", "忠誠"],
    ]),
    "five-stage": Lifecycle(stages: [
      ["Awareness", "认知", "認知"],
      ["Consideration", "考虑", "考慮"],
      ["Purchase", "Decision", "购买", "購買"],
      ["Service", "Retention", "服务", "服務", "留存"],
      ["Loyalty", "Advocacy", "忠诚", "忠誠", "推荐", "推薦"],
    ]),
  ]

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
        all[id(of: file)] = Lifecycle(stages: stages(keys, &findings))
      }
      diagnostics += findings.diagnostics
    }
    return (all, diagnostics)
  }

  private static func id(of file: SourceFile) -> String {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return Slug.make(name.split(separator: ".").first.map(String.init) ?? name)
  }

  private static func stages(_ keys: Keys, _ findings: inout Findings) -> [[String]] {
    let node = keys.node("stages")
    guard case .sequence(let items, _) = node else {
      let text = if case .scalar(let scalar) = node { scalar.text } else { "" }
      findings.report(
        .invalidValue("stages", text, expected: "a list of stage names, one “- Name” a line"),
        at: node.map { keys.span($0.range) } ?? Span(0, 0))
      return []
    }
    return items.compactMap { item in
      switch item {
      case .scalar(let scalar): [scalar.text]
      case .sequence(let names, _):
        names.compactMap { name in
          if case .scalar(let scalar) = name { scalar.text } else { nil }
        }
      case .mapping: nil
      }
    }
  }
}
