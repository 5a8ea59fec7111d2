import JourneyAtlas

extension Phrases.Problems {
  static let simplifiedChinese = Phrases.Problems(
    title: "问题",
    description: "构建时对内容报告的问题：位置，以及应当怎样写。",
    none: "构建没有报告任何问题。",
    severity: "级别",
    problem: "问题",
    place: "位置",
    name: { severity in
      switch severity {
      case .error: "错误"
      case .warning: "警告"
      case .hint: "提示"
      }
    },
    count: { severity, count in
      switch severity {
      case .error: "\(count) 个错误"
      case .warning: "\(count) 个警告"
      case .hint: "\(count) 个提示"
      }
    },
    cut: { "共 \($1) 个，这里列出前 \($0) 个；waymark check 会列出全部。" },
    edit: "编辑此页")
}
