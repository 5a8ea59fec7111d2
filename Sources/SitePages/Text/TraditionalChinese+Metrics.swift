import JourneyAtlas

extension Phrases.Metrics {
  static let traditionalChinese = Phrases.Metrics(
    metric: "指標",
    lede: "測量什麼、應達到多少、目前處在哪裡。數值為最近一期。",
    description: { "\($0)：定義、目標、測量位置與歷史數值。" },
    withUnit: { number, unit in unit == "%" ? number + "%" : number + "\u{A0}" + unit },
    newest: "最新值",
    inPlaces: { "\($0) 個位置" },
    value: "數值",
    period: "時期",
    interval: "95% 信賴區間",
    range: { "\($0) 至 \($1)" },
    change: "變化",
    target: "目標",
    verdict: "判定",
    trend: "走勢",
    uses: "使用處",
    verdicts: {
      switch $0 {
      case .met: "達成"
      case .near: "接近"
      case .missed: "未達成"
      case .noData: "無資料"
      }
    },
    noTarget: "無目標",
    noData: "無資料",
    better: "變好",
    worse: "變差",
    same: "持平",
    smallSample: "樣本偏小",
    smallSampleNote: "樣本不足 30 份：多一份回答就可能明顯改變數值。",
    answers: { "n = \($0)" },
    from: { "取自 \($0)" },
    legendDerived: "表現取自指標",
    standsQuestion: "目前處在哪裡？",
    targetQuestion: "目標達成了嗎？",
    missedBy: { "還差 \($0)" },
    metBy: { "已達成，優於目標 \($0)" },
    targetIs: { "目標 \($0)" },
    betterQuestion: "比上一期好還是差？",
    before: { "\($1) 為 \($0)" },
    worstQuestion: "哪裡最差？",
    reachedQuestion: "哪些位置達成了目標？",
    reached: { "\($1) 個位置中有 \($0) 個達成" },
    atTarget: { met, near, missed in "\(met) 個達成，\(near) 個接近，\(missed) 個未達成" },
    howComputed: "計算方法",
    calculations: {
      switch $0 {
      case .nps: "0–10 分回答中，9–10 分占比減去 0–6 分占比（%）"
      case .csat: "4–5 分的回答 ÷ 全部 1–5 分回答 × 100"
      case .ces: "1–7 分回答的平均值"
      case .mean: "總和 ÷ 數量"
      case .sum: "本期總和"
      case .share: "部分 ÷ 整體 × 100"
      case .conversion: "繼續下一步的人數 ÷ 可繼續的人數 × 100"
      case .retention: "留下的人數 ÷ 原有人數 × 100"
      case .churn: "離開的人數 ÷ 原有人數 × 100"
      case .clickThrough: "點擊數 ÷ 曝光數 × 100"
      case nil: "依給出的數值"
      }
    },
    intervals: {
      switch $0 {
      case .nps: "區間：得分 ± 1.96 × (p − d) 的標準誤"
      case .ces, .mean: "區間：平均值 ± t × 標準誤"
      case .sum, nil: nil
      case .csat, .share, .conversion, .retention, .churn, .clickThrough: "區間：比例的 Wilson 區間"
      }
    },
    why: "為什麼重要",
    direction: "方向",
    directions: { $0 == .higherIsBetter ? "越高越好" : "越低越好" },
    scale: "換算為表現",
    scaleText: { "旅程圖沒有自己的評分時，\($0) 計為 1，\($1) 計為 5" },
    series: "逐期數值",
    chartTitle: { "\($0) 的走勢" },
    chartDescription: { count, first, last, newest, low, high in
      "\(first) 至 \(last) 共 \(count) 期。最新：\(newest)。最低：\(low)，最高：\(high)。"
    },
    targetInChart: { "目標 \($0)" },
    everywhere: "整體",
    place: "位置",
    places: "逐個位置",
    placesNote: "離目標最遠的排在最前。",
    segments: "分組對比",
    segmentsNote: "每個分組的最新值，與全體並列。",
    segment: "分組",
    all: "全體",
    whereUsed: "用在哪裡",
    whereUsedNote: "列出使用該指標的觸點，以及最能說明該觸點的數值。",
    measuredFor: { "測量範圍：\($0)" },
    notMeasured: "未測量",
    periods: "全部數值",
    periodsNote: "最新的排在最前。",
    firstRows: { "顯示 \($1) 個數值中最新的 \($0) 個；全部數值見 \($2)。" },
    source: "來源",
    ofTouchpoint: "這裡測量什麼",
    ofTouchpointNote: "各指標的最新值。",
    nothingYet: "尚未測量。")
}
