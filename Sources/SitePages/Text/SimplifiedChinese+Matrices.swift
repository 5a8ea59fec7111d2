extension Phrases.MatrixKinds {
  static let simplifiedChinese = Phrases.MatrixKinds(
    tabs: "矩阵",
    name: {
      switch $0 {
      case .channels: "渠道"
      case .personas: "人物画像"
      case .owners: "负责人"
      case .fit: "渠道匹配"
      case .touchpoints: "触点"
      case .metrics: "指标"
      }
    },
    heading: {
      switch ($0, $1) {
      case (.channels, false): "渠道与阶段"
      case (.channels, true): "渠道与旅程"
      case (.personas, false): "人物画像与阶段"
      case (.personas, true): "人物画像与旅程"
      case (.owners, false): "负责人与阶段"
      case (.owners, true): "负责人与旅程"
      case (.fit, _): "人物画像与渠道"
      case (.touchpoints, false): "多次遇到的触点"
      case (.touchpoints, true): "触点与旅程"
      case (.metrics, _): "触点与指标"
      }
    },
    lede: {
      switch $0 {
      case .channels: "哪些触点在哪个渠道。"
      case .personas: "每个人物在每条旅程中遇到多少触点，表现如何。"
      case .owners: "谁负责每条旅程的多少触点，表现如何。"
      case .fit: "我们出现在客户想去的地方了吗？"
      case .touchpoints: "每个触点用在哪里：多条旅程共用的，改好一处，处处受益。"
      case .metrics: "每个触点衡量什么，是否达标。"
      }
    },
    noun: {
      switch $0 {
      case .channels: $1.channel
      case .personas, .fit: $1.persona
      case .owners: $1.owner
      case .touchpoints, .metrics: $1.touchpoint
      }
    },
    nobody: { $0 == .owners ? $1.noOwner : "未指明人物" },
    r: "R",
    responsible: "R：负责该格中的触点。",
    folded: {
      let line =
        switch $0 {
        case .channels: "每个渠道"
        case .personas, .fit: "每个人物"
        case .owners: "每位负责人"
        case .touchpoints, .metrics: "每个触点"
        }
      let order = $0 == .touchpoints ? "，旅程多的在前" : ""
      return "旅程超过 \($1) 条，因此\(line)只列一行\(order)；每条旅程有自己的矩阵，文件中有每一格。"
    },
    foldedFit: { "渠道超过 \($0) 个，因此每个人物列成清单。" },
    firstLines: { "\($1) 行中的前 \($0) 行；文件中有全部。" },
    fitKey: "✓ 偏好且遇到，✕ 偏好但未遇到，○ 遇到但不偏好，– 两者皆无。",
    preferredAndMet: "偏好中已遇到",
    of: { "\($0)/\($1)" },
    useCaption: "数字是该触点在旅程中出现几处；“–”表示没有。",
    shared: "与其他旅程共用",
    metricsCaption: "各指标的最新值及其与目标的关系；“–”表示该触点没有此指标。",
    foldedMetrics: { "指标超过 \($0) 个，因此每个触点列成清单。" },
    targetMet: "达标的值",
    download: "将表格存为",
    downloadMap: "将地图存为")
}
