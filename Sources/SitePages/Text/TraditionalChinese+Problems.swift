import JourneyAtlas

extension Phrases.Problems {
  static let traditionalChinese = Phrases.Problems(
    title: "問題",
    description: "建置時對內容回報的問題：位置，以及應當怎樣寫。",
    none: "建置沒有回報任何問題。",
    severity: "級別",
    problem: "問題",
    place: "位置",
    name: { severity in
      switch severity {
      case .error: "錯誤"
      case .warning: "警告"
      case .hint: "提示"
      }
    },
    count: { severity, count in
      switch severity {
      case .error: "\(count) 個錯誤"
      case .warning: "\(count) 個警告"
      case .hint: "\(count) 個提示"
      }
    },
    cut: { "共 \($1) 個，這裡列出前 \($0) 個；waymark check 會列出全部。" },
    edit: "編輯此頁")
}
