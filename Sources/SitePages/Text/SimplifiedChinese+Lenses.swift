import MarkdownTree

extension Phrases.Lenses {
  static let simplifiedChinese = Phrases.Lenses(
    comparison: .simplifiedChinese, figures: .simplifiedChinese, funnel: .simplifiedChinese,
    lifecycle: .simplifiedChinese, messages: .simplifiedChinese, experiments: .simplifiedChinese,
    effort: .simplifiedChinese, answers: .simplifiedChinese, segments: .simplifiedChinese,
    percent: { "\($0)%" }, points: { "\($0) 个百分点" })
}

extension Phrases.Comparison {
  static let simplifiedChinese = Phrases.Comparison(
    heading: "现状与目标",
    note: { "对照\($0)。阶段按 id 对应；一个阶段有两个情绪值时取较低的。" },
    inFull: "两张地图并排对照",
    chartTitle: { "情绪：\($0)与\($1)" },
    asIs: "现状",
    toBe: "目标",
    change: "变化",
    figure: "数字",
    figures: {
      switch $0 {
      case .lowestEmotion: "最低情绪"
      case .biggestDrop: "情绪最大落差"
      case .meanShortfall: "平均缺口"
      case .fallingShort: "不足的触点"
      case .urgent: "机会分极大或较大的触点"
      case .meanPerformance: "平均表现"
      case .tooMuch: "投入过多的触点"
      case .tooLittle: "投入过少的触点"
      case .measured: "已测量的触点"
      case .owned: "有负责人的触点"
      case .researched: "有调研的阶段和触点"
      case .ownerlessOpportunities: "无负责人的机会点"
      }
    },
    better: "变好",
    worse: "变差",
    same: "不变",
    figuresHeading: "整条旅程",
    stagesHeading: "逐阶段对照",
    touchpointsHeading: "保留、新增与去掉的触点",
    counts: { "保留 \($0) 个，新增 \($1) 个，去掉 \($2) 个。" },
    onlyAsIs: "只在现状中",
    onlyToBe: "只在目标中",
    fate: "去留",
    fates: {
      switch $0 {
      case .kept: "保留"
      case .added: "新增"
      case .dropped: "去掉"
      }
    },
    movedFrom: { "从\($0)移来" },
    risesMost: "哪里改善最大？",
    closesMost: "哪个缺口缩小最多？",
    comesAndGoes: "新增什么，去掉什么？",
    getsWorse: "什么变差了？",
    nothingWorse: "所比较的内容都没有变差",
    fromTo: { "从 \($0) 到 \($1)" },
    noEmotion: "没有两边都写了数字的情绪")
}

extension Phrases.StageFigures {
  static let simplifiedChinese = Phrases.StageFigures(
    heading: "各阶段数字",
    note: "平均值只计入有该数字的触点，个数写在下方。",
    caption: "各阶段触点的数字",
    meanImportance: "平均重要性",
    meanPerformance: "平均表现",
    meanShortfall: "平均缺口",
    highestScore: "最高机会分",
    tooMuch: "投入过多",
    tooLittle: "投入过少",
    whole: "整条旅程",
    all: "合计",
    of: { "n \($0)" })
}

extension Phrases.FunnelWords {
  static let simplifiedChinese = Phrases.FunnelWords(
    heading: "漏斗",
    countsNote: "每个阶段有多少人继续往下走。流失最多指流失的人数最多。",
    sharesNote: "每个阶段有多少人继续往下走。有的阶段只有比例，所以流失最多指流失的比例最大。",
    caption: "各阶段的转化",
    entered: "进入",
    left: "继续",
    conversion: "转化率",
    lost: "流失",
    lossRate: "流失率",
    cumulative: "走到这里",
    losesMost: "流失最多",
    noCounts: "只有比例",
    behindGap: "前面有阶段没有转化数字",
    bottlenecks: "瓶颈",
    lostOf: { "\($1) 人中流失 \($0) 人，各阶段中最多" },
    lostShare: { "流失 \($0)，各阶段中比例最大" },
    question: "哪里流失最多？")
}

extension Phrases.LifecycleWords {
  static let simplifiedChinese = Phrases.LifecycleWords(
    heading: "生命周期",
    note: "左边是企业的期望，右边是客户实际在做的事。",
    caption: "按客户与企业的关系分组的阶段",
    state: "客户是",
    wanted: "企业希望客户",
    customerDoes: "客户在做什么",
    lowest: "最低情绪",
    states: {
      switch $0 {
      case .aware: "知晓者"
      case .lead: "潜在客户"
      case .customer: "客户"
      case .regular: "常客"
      case .advocate: "推荐者"
      }
    },
    wants: {
      switch $0 {
      case .aware: "知道我们"
      case .lead: "说出需要什么"
      case .customer: "购买"
      case .regular: "再来，并且留下"
      case .advocate: "告诉别人"
      }
    },
    noState: "没有状态",
    nothing: "没有阶段：这张地图没有通向这里的路")
}

extension Phrases.MessageWords {
  static let simplifiedChinese = Phrases.MessageWords(
    heading: "沟通计划",
    note: { count, filled, all, ownerless in
      "\(all) 个阶段中的 \(filled) 个有 \(count) 条信息" + (ownerless > 0 ? "，其中 \(ownerless) 条没有负责人。" : "。")
    },
    caption: "每个阶段说什么、由谁说",
    message: "信息",
    format: "形式",
    nothingSaid: "这里什么也没说")
}

extension Phrases.ExperimentWords {
  static let simplifiedChinese = Phrases.ExperimentWords(
    heading: "实验",
    note: "A 没有改动，B 有改动。区间为 95% 的 Newcombe 区间；整个区间都在一边才说更好或更差。",
    caption: "实验与结论",
    experiment: "实验",
    difference: "差值",
    lift: "提升",
    verdict: "结论",
    verdicts: {
      switch $0 {
      case .better: "更好"
      case .worse: "更差"
      case .notShown: "尚未证明"
      }
    },
    interval: { "95%：\($0) 至 \($1)" },
    n: { "n \($0)" },
    countsOf: { "\($1) 中的 \($0)" },
    smallSample: "样本小",
    noCounts: "两边的计数不全",
    noTrials: "有一边没有人",
    noLift: "A 没有成功")
}
