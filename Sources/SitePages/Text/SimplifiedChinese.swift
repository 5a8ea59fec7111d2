import JourneyAtlas

extension Phrases {
  static let simplifiedChinese = Phrases(
    frame: .simplifiedChinese, words: .simplifiedChinese, methods: .simplifiedChinese, gaps: .simplifiedChinese, matrices: .simplifiedChinese,
    sheets: .simplifiedChinese, lists: .simplifiedChinese)
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
