extension Phrases.MatrixKinds {
  static let traditionalChinese = Phrases.MatrixKinds(
    tabs: "矩陣",
    name: {
      switch $0 {
      case .channels: "管道"
      case .personas: "人物誌"
      case .owners: "負責人"
      case .fit: "管道契合"
      case .touchpoints: "觸點"
      case .metrics: "指標"
      }
    },
    heading: {
      switch ($0, $1) {
      case (.channels, false): "管道與階段"
      case (.channels, true): "管道與旅程"
      case (.personas, false): "人物誌與階段"
      case (.personas, true): "人物誌與旅程"
      case (.owners, false): "負責人與階段"
      case (.owners, true): "負責人與旅程"
      case (.fit, _): "人物誌與管道"
      case (.touchpoints, false): "多次遇到的觸點"
      case (.touchpoints, true): "觸點與旅程"
      case (.metrics, _): "觸點與指標"
      }
    },
    lede: {
      switch $0 {
      case .channels: "哪些觸點在哪個管道。"
      case .personas: "每個人物在每條旅程中遇到多少觸點，表現如何。"
      case .owners: "誰負責每條旅程的多少觸點，表現如何。"
      case .fit: "我們出現在客戶想去的地方了嗎？"
      case .touchpoints: "每個觸點用在哪裡：多條旅程共用的，改好一處，處處受益。"
      case .metrics: "每個觸點衡量什麼，是否達標。"
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
    responsible: "R：負責該格中的觸點。",
    folded: {
      let line =
        switch $0 {
        case .channels: "每個管道"
        case .personas, .fit: "每個人物"
        case .owners: "每位負責人"
        case .touchpoints, .metrics: "每個觸點"
        }
      let order = $0 == .touchpoints ? "，旅程多的在前" : ""
      return "旅程超過 \($1) 條，因此\(line)只列一列\(order)；每條旅程有自己的矩陣，檔案中有每一格。"
    },
    foldedFit: { "管道超過 \($0) 個，因此每個人物列成清單。" },
    firstLines: { "\($1) 列中的前 \($0) 列；檔案中有全部。" },
    fitKey: "✓ 偏好且遇到，✕ 偏好但未遇到，○ 遇到但不偏好，– 兩者皆無。",
    preferredAndMet: "偏好中已遇到",
    of: { "\($0)/\($1)" },
    useCaption: "數字是該觸點在旅程中出現幾處；「–」表示沒有。",
    shared: "與其他旅程共用",
    metricsCaption: "各指標的最新值及其與目標的關係；「–」表示該觸點沒有此指標。",
    foldedMetrics: { "指標超過 \($0) 個，因此每個觸點列成清單。" },
    targetMet: "達標的值",
    download: "將表格存為",
    downloadMap: "將地圖存為")
}
