import JourneyAtlas

extension Phrases {
  static let simplifiedChinese = Phrases(
    frame: .simplifiedChinese, words: .simplifiedChinese, methods: .simplifiedChinese,
    overview: .simplifiedChinese, maps: .simplifiedChinese,
    stages: .simplifiedChinese, gaps: .simplifiedChinese,
    matrices: .simplifiedChinese, sheets: .simplifiedChinese, lists: .simplifiedChinese,
    rules: .simplifiedChinese, lenses: .simplifiedChinese, formulas: .simplifiedChinese,
    metrics: .simplifiedChinese, history: .simplifiedChinese, matrixKinds: .simplifiedChinese,
    machine: .simplifiedChinese, search: .simplifiedChinese, problems: .simplifiedChinese,
    languages: .simplifiedChinese, review: .simplifiedChinese)
}

extension Phrases.Frame {
  static let simplifiedChinese = Phrases.Frame(
    untitledSite: "旅程图集",
    skip: "跳到正文",
    siteNavigation: "网站导航",
    breadcrumb: "当前位置",
    journeys: "旅程",
    personas: "人物画像",
    touchpoints: "触点",
    channels: "渠道",
    owners: "负责人",
    metrics: "指标",
    matrix: "矩阵",
    gaps: "差距",
    pages: "其他页面",
    allPages: { "全部 \($0) 个页面" },
    index: "索引",
    themeAuto: "主题：自动",
    themeLight: "主题：浅色",
    themeDark: "主题：深色")
}

extension Phrases.Words {
  static let simplifiedChinese = Phrases.Words(
    comma: "、",
    semicolon: "；",
    colon: "：",
    journey: "旅程",
    stage: "阶段",
    step: "步骤",
    persona: "人物画像",
    touchpoint: "触点",
    channel: "渠道",
    owner: "负责人",
    page: "页面",
    journeys: { "\($0) 条旅程" },
    stages: { "\($0) 个阶段" },
    steps: { "\($0) 个步骤" },
    personas: { "\($0) 个人物" },
    touchpoints: { "\($0) 个触点" },
    table: "表格",
    done: "已完成",
    notDone: "未完成",
    noOwner: "无负责人",
    noneRecorded: "无记录",
    notMeasured: "未测量",
    researched: "有调研",
    assumption: "假设",
    emotion: "情绪",
    importance: "重要性",
    performance: "表现",
    effort: "投入",
    metrics: "指标",
    evidence: "依据",
    kind: "类型",
    state: "状态",
    reviewed: "审阅日期",
    kinds: {
      switch $0 {
      case .customer: "客户旅程"
      case .user: "用户旅程"
      case .lifeExperience: "生活体验图"
      case .serviceBlueprint: "服务蓝图"
      }
    },
    states: {
      switch $0 {
      case .current: "现状"
      case .future: "未来"
      case .hypothetical: "设想"
      }
    },
    channelGroups: {
      switch $0 {
      case .digital: "数字"
      case .physical: "实体"
      case .human: "人际"
      }
    },
    labels: {
      switch $0 {
      case .mindset: "想法"
      case .doing: "行为"
      case .goal: "目标"
      case .need: "需求"
      case .expectation: "期望"
      case .pain: "痛点"
      case .bottleneck: "瓶颈"
      case .question: "疑问"
      case .emotion: "情绪"
      case .opportunity: "机会点"
      case .touchpoint: "触点"
      case .channel: "渠道"
      case .message: "沟通信息"
      case .owner: "负责人"
      case .frontstage: "前台"
      case .backstage: "后台"
      case .support: "支持"
      case .evidence: "依据"
      case .metric: "指标"
      case .duration: "时长"
      case .momentOfTruth: "关键时刻"
      case .persona: "人物画像"
      case .conversion: "转化"
      case .note: "备注"
      }
    },
    date: { "\($0.year)年\($0.month)月\($0.day)日" })
}

extension Phrases.Methods {
  static let simplifiedChinese = Phrases.Methods(
    shortfall: "缺口",
    quadrant: "象限",
    opportunityScore: "机会分",
    band: "等级",
    alignment: "投入匹配",
    rank: "名次",
    quadrants: {
      switch $0 {
      case .concentrateHere: "重点改进"
      case .keepUp: "继续保持"
      case .lowPriority: "次要"
      case .possibleOverkill: "可能过度"
      }
    },
    bands: {
      switch $0 {
      case .extreme: "极大"
      case .strong: "较大"
      case .worthALook: "值得关注"
      case .served: "已满足"
      }
    },
    overServed: "过度满足",
    alignments: {
      switch $0 {
      case .absent: "缺席"
      case .offTheJourney: "偏离旅程"
      case .effortWithoutImpact: "有投入无影响"
      case .impactWithoutEffort: "有影响无投入"
      case .aligned: "匹配"
      }
    })
}

extension Phrases.Overview {
  static let simplifiedChinese = Phrases.Overview(
    answers: "最值得注意的",
    hurtQuestion: "哪里最让客户难受？",
    hurtAnswer: { "\($0) 个时刻为 \($1)" },
    shortfallQuestion: "缺口最大的是什么？",
    shortfallAnswer: { "\($0) 个触点的缺口为 \($1)" },
    ownerlessQuestion: "最好却无人负责的机会是什么？",
    unowned: "无负责人合计",
    opportunities: { "\($0) 个机会点" },
    journeysNote: "曲线逐阶段显示情绪；没有数据处断开。",
    journeysCaption: "各旅程的情绪、最低点、状态、审阅与负责人",
    emotionByStage: "各阶段情绪",
    lowest: "最低点",
    allJourneys: { "全部 \($0) 条旅程" },
    allPersonas: { "全部 \($0) 个人物" },
    across: "横向阅读",
    channelQuestion: "哪个渠道薄弱，弱在哪里？",
    channelsByJourneys: { "\($0) 个渠道 × \($1) 条旅程" },
    fixQuestion: "应该先改什么？",
    whereQuestion: "客户在哪里遇到它？",
    touchpointsText: "每个触点及用到它的旅程",
    whoQuestion: "谁负责什么？",
    ownersText: { "\($0) 个团队或个人" },
    leftOut: { "有 \($0) 个文件未收录" },
    leftOutText: "这些文件有错误，本站未包含它们。运行 waymark check 可查看原因。",
    index: "全部条目",
    emptyTitle: "还没有旅程",
    emptyText: "一条旅程就是 content/journeys/ 下的一个 Markdown 文件。这条命令会生成一个模板：",
    emptyOr: "也可以自己写；下面几行就是一张最简单的地图：")
}

extension Phrases.Maps {
  static let simplifiedChinese = Phrases.Maps(
    map: "旅程地图",
    stage: "阶段",
    steps: "步骤",
    quotes: "原话",
    lineOfInteraction: "互动线",
    lineOfVisibility: "可视线",
    lineOfInternalInteraction: "内部互动线",
    veryPositive: "非常正面",
    neutral: "中性",
    veryNegative: "非常负面",
    noValue: "无数值",
    curve: { $0 + "：情绪曲线" },
    legend: "图例",
    legendCurve: "情绪，无数值处断开",
    legendFuture: "目标情绪",
    legendFutureOf: { "目标：" + $0 },
    legendCurrentOf: { "现状：" + $0 },
    legendGap: "横条为表现，竖线为重要性，两者之间为缺口",
    emotionTable: "以表格查看情绪值",
    emotionCaption: "各阶段与步骤的情绪，−2 至 +2",
    emotionWords: "描述",
    hurtQuestion: "哪里最让客户难受？",
    shortfallQuestion: "最大的缺口是什么？",
    firstQuestion: "先做什么，由谁来做？",
    wastedQuestion: "哪些投入没有效果？",
    alsoAt: "还有",
    sameShortfall: "缺口相同",
    importancePerformance: { "重要性 \($0)，表现 \($1)" },
    effortImportance: { "投入 \($0)，重要性 \($1)" },
    opportunityCaption: "本旅程的机会点，按地图顺序",
    opportunities: { "共 \($0) 个" + ($1 == 0 ? "" : "，\($1) 个无负责人") },
    number: "编号",
    opportunity: "机会点",
    impact: "影响",
    status: "状态",
    wholeJourney: "整条旅程",
    lifecycle: "生命周期",
    compares: "对照旅程",
    comparedBy: "目标旅程",
    neverReviewed: "从未审阅",
    linkedFrom: "被以下页面引用",
    related: "相关页面",
    toMatrix: "触点矩阵",
    toGaps: "差距分析",
    toStages: "阶段页面")
}

extension Phrases.Stages {
  static let simplifiedChinese = Phrases.Stages(
    here: "旅程与当前阶段",
    hereTitle: { "整条旅程，当前为阶段 \($0)：\($1)" },
    facts: "阶段信息",
    shortfalls: { "\($1) 个触点中的 \($0) 个，平均 \($2)" },
    touchpointCaption: { "\($0) 个触点。重要性与投入 0–5，表现 1–5；缺口 = 重要性 − 表现。" },
    referredTo: "相关引用",
    sameStage: "对照旅程中的同一阶段",
    alsoMet: { $0 + "还出现在" },
    allUses: "全部用处",
    navigation: "阶段导航",
    previous: { "← 阶段 \($0)" },
    next: { "阶段 \($0) →" })
}
