import JourneyAtlas

extension Phrases.Metrics {
  static let simplifiedChinese = Phrases.Metrics(
    metric: "指标",
    lede: "测量什么、应达到多少、目前处在哪里。数值为最近一期。",
    description: { "\($0)：定义、目标、测量位置与历史数值。" },
    withUnit: { number, unit in unit == "%" ? number + "%" : number + "\u{A0}" + unit },
    newest: "最新值",
    inPlaces: { "\($0) 个位置" },
    value: "数值",
    period: "时期",
    interval: "95% 置信区间",
    range: { "\($0) 至 \($1)" },
    change: "变化",
    target: "目标",
    verdict: "判定",
    trend: "走势",
    uses: "使用处",
    verdicts: {
      switch $0 {
      case .met: "达成"
      case .near: "接近"
      case .missed: "未达成"
      case .noData: "无数据"
      }
    },
    noTarget: "无目标",
    noData: "无数据",
    better: "变好",
    worse: "变差",
    same: "持平",
    smallSample: "样本偏小",
    smallSampleNote: "样本不足 30 份：多一份回答就可能明显改变数值。",
    answers: { "n = \($0)" },
    from: { "取自 \($0)" },
    legendDerived: "表现取自指标",
    standsQuestion: "目前处在哪里？",
    targetQuestion: "目标达成了吗？",
    missedBy: { "还差 \($0)" },
    metBy: { "已达成，优于目标 \($0)" },
    targetIs: { "目标 \($0)" },
    betterQuestion: "比上一期好还是差？",
    before: { "\($1) 为 \($0)" },
    worstQuestion: "哪里最差？",
    reachedQuestion: "哪些位置达成了目标？",
    reached: { "\($1) 个位置中有 \($0) 个达成" },
    atTarget: { met, near, missed in "\(met) 个达成，\(near) 个接近，\(missed) 个未达成" },
    howComputed: "计算方法",
    calculations: {
      switch $0 {
      case .nps: "0–10 分回答中，9–10 分占比减去 0–6 分占比（%）"
      case .csat: "4–5 分的回答 ÷ 全部 1–5 分回答 × 100"
      case .ces: "1–7 分回答的平均值"
      case .mean: "总和 ÷ 数量"
      case .sum: "本期总和"
      case .share: "部分 ÷ 整体 × 100"
      case .conversion: "继续下一步的人数 ÷ 可继续的人数 × 100"
      case .retention: "留下的人数 ÷ 原有人数 × 100"
      case .churn: "离开的人数 ÷ 原有人数 × 100"
      case .clickThrough: "点击数 ÷ 展示数 × 100"
      case nil: "按给出的数值"
      }
    },
    intervals: {
      switch $0 {
      case .nps: "区间：得分 ± 1.96 × (p − d) 的标准误"
      case .ces, .mean: "区间：平均值 ± t × 标准误"
      case .sum, nil: nil
      case .csat, .share, .conversion, .retention, .churn, .clickThrough: "区间：比例的 Wilson 区间"
      }
    },
    why: "为什么重要",
    direction: "方向",
    directions: { $0 == .higherIsBetter ? "越高越好" : "越低越好" },
    scale: "换算为表现",
    scaleText: { "旅程图没有自己的评分时，\($0) 计为 1，\($1) 计为 5" },
    series: "逐期数值",
    chartTitle: { "\($0) 的走势" },
    chartDescription: { count, first, last, newest, low, high in
      "\(first) 至 \(last) 共 \(count) 期。最新：\(newest)。最低：\(low)，最高：\(high)。"
    },
    targetInChart: { "目标 \($0)" },
    everywhere: "整体",
    place: "位置",
    places: "逐个位置",
    placesNote: "离目标最远的排在最前。",
    segments: "分组对比",
    segmentsNote: "每个分组的最新值，与全体并列。",
    segment: "分组",
    all: "全体",
    whereUsed: "用在哪里",
    whereUsedNote: "列出使用该指标的触点，以及最能说明该触点的数值。",
    measuredFor: { "测量范围：\($0)" },
    notMeasured: "未测量",
    periods: "全部数值",
    periodsNote: "最新的排在最前。",
    firstRows: { "显示 \($1) 个数值中最新的 \($0) 个；全部数值见 \($2)。" },
    source: "来源",
    ofTouchpoint: "这里测量什么",
    ofTouchpointNote: "各指标的最新值。",
    nothingYet: "尚未测量。")
}
