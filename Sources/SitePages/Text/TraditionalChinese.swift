import JourneyAtlas

extension Phrases {
  static let traditionalChinese = Phrases(
    frame: .traditionalChinese, words: .traditionalChinese, methods: .traditionalChinese, gaps: .traditionalChinese, matrices: .traditionalChinese,
    sheets: .traditionalChinese, lists: .traditionalChinese)
}

extension Phrases.Frame {
  static let traditionalChinese = Phrases.Frame(
    untitledSite: "旅程圖集",
    skip: "跳到正文",
    siteNavigation: "網站導覽",
    breadcrumb: "目前位置",
    journeys: "旅程",
    personas: "人物誌",
    touchpoints: "觸點",
    channels: "管道",
    owners: "負責人",
    matrix: "矩陣",
    gaps: "差距",
    pages: "其他頁面",
    allPages: { "全部 \($0) 個頁面" },
    index: "索引",
    themeAuto: "主題：自動",
    themeLight: "主題：淺色",
    themeDark: "主題：深色")
}

extension Phrases.Words {
  static let traditionalChinese = Phrases.Words(
    comma: "、",
    colon: "：",
    journey: "旅程",
    stage: "階段",
    step: "步驟",
    persona: "人物誌",
    touchpoint: "觸點",
    channel: "管道",
    owner: "負責人",
    page: "頁面",
    journeys: { "\($0) 條旅程" },
    stages: { "\($0) 個階段" },
    steps: { "\($0) 個步驟" },
    personas: { "\($0) 個人物" },
    touchpoints: { "\($0) 個觸點" },
    noOwner: "無負責人",
    noneRecorded: "無紀錄",
    notMeasured: "未測量",
    researched: "有調研",
    assumption: "假設",
    emotion: "情緒",
    importance: "重要度",
    performance: "表現",
    effort: "投入",
    metrics: "指標",
    evidence: "依據",
    kind: "類型",
    state: "狀態",
    reviewed: "審閱日期",
    kinds: {
      switch $0 {
      case .customer: "顧客旅程"
      case .user: "使用者旅程"
      case .lifeExperience: "生活體驗圖"
      case .serviceBlueprint: "服務藍圖"
      }
    },
    states: {
      switch $0 {
      case .current: "現況"
      case .future: "未來"
      case .hypothetical: "設想"
      }
    },
    channelGroups: {
      switch $0 {
      case .digital: "數位"
      case .physical: "實體"
      case .human: "人際"
      }
    },
    labels: {
      switch $0 {
      case .mindset: "想法"
      case .doing: "行為"
      case .goal: "目標"
      case .need: "需求"
      case .expectation: "期望"
      case .pain: "痛點"
      case .bottleneck: "瓶頸"
      case .question: "疑問"
      case .emotion: "情緒"
      case .opportunity: "機會點"
      case .touchpoint: "觸點"
      case .channel: "管道"
      case .message: "溝通訊息"
      case .owner: "負責人"
      case .frontstage: "前台"
      case .backstage: "後台"
      case .support: "支援"
      case .evidence: "依據"
      case .metric: "指標"
      case .duration: "時長"
      case .momentOfTruth: "關鍵時刻"
      case .persona: "人物誌"
      case .conversion: "轉換"
      case .note: "備註"
      }
    },
    date: { "\($0.year)年\($0.month)月\($0.day)日" })
}

extension Phrases.Methods {
  static let traditionalChinese = Phrases.Methods(
    shortfall: "缺口",
    quadrant: "象限",
    opportunityScore: "機會分",
    band: "等級",
    alignment: "投入匹配",
    rank: "名次",
    quadrants: {
      switch $0 {
      case .concentrateHere: "重點改進"
      case .keepUp: "繼續保持"
      case .lowPriority: "次要"
      case .possibleOverkill: "可能過度"
      }
    },
    bands: {
      switch $0 {
      case .extreme: "極大"
      case .strong: "較大"
      case .worthALook: "值得關注"
      case .served: "已滿足"
      }
    },
    overServed: "過度滿足",
    alignments: {
      switch $0 {
      case .absent: "缺席"
      case .offTheJourney: "偏離旅程"
      case .effortWithoutImpact: "有投入無影響"
      case .impactWithoutEffort: "有影響無投入"
      case .aligned: "匹配"
      }
    })
}
