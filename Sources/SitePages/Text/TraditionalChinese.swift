import JourneyAtlas

extension Phrases {
  static let traditionalChinese = Phrases(
    frame: .traditionalChinese, words: .traditionalChinese, methods: .traditionalChinese,
    overview: .traditionalChinese, maps: .traditionalChinese,
    stages: .traditionalChinese, gaps: .traditionalChinese,
    matrices: .traditionalChinese, sheets: .traditionalChinese, lists: .traditionalChinese,
    rules: .traditionalChinese, lenses: .traditionalChinese, formulas: .traditionalChinese,
    metrics: .traditionalChinese, history: .traditionalChinese, matrixKinds: .traditionalChinese,
    machine: .traditionalChinese, search: .traditionalChinese, problems: .traditionalChinese,
    languages: .traditionalChinese, review: .traditionalChinese)
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
    metrics: "指標",
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
    semicolon: "；",
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
    table: "表格",
    done: "已完成",
    notDone: "未完成",
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

extension Phrases.Overview {
  static let traditionalChinese = Phrases.Overview(
    answers: "最值得注意的",
    hurtQuestion: "哪裡最讓顧客難受？",
    hurtAnswer: { "\($0) 個時刻為 \($1)" },
    shortfallQuestion: "缺口最大的是什麼？",
    shortfallAnswer: { "\($0) 個觸點的缺口為 \($1)" },
    ownerlessQuestion: "最好卻無人負責的機會是什麼？",
    unowned: "無負責人合計",
    opportunities: { "\($0) 個機會點" },
    journeysNote: "曲線逐階段顯示情緒；沒有資料處斷開。",
    journeysCaption: "各旅程的情緒、最低點、狀態、審閱與負責人",
    emotionByStage: "各階段情緒",
    lowest: "最低點",
    allJourneys: { "全部 \($0) 條旅程" },
    allPersonas: { "全部 \($0) 個人物" },
    across: "橫向閱讀",
    channelQuestion: "哪個管道薄弱，弱在哪裡？",
    channelsByJourneys: { "\($0) 個管道 × \($1) 條旅程" },
    fixQuestion: "應該先改什麼？",
    whereQuestion: "顧客在哪裡遇到它？",
    touchpointsText: "每個觸點及用到它的旅程",
    whoQuestion: "誰負責什麼？",
    ownersText: { "\($0) 個團隊或個人" },
    leftOut: { "有 \($0) 個檔案未收錄" },
    leftOutText: "這些檔案有錯誤，本站未包含它們。執行 waymark check 可查看原因。",
    index: "全部條目",
    emptyTitle: "還沒有旅程",
    emptyText: "一條旅程就是 content/journeys/ 下的一個 Markdown 檔案。這條指令會產生一個範本：",
    emptyOr: "也可以自己寫；下面幾行就是一張最簡單的地圖：")
}

extension Phrases.Maps {
  static let traditionalChinese = Phrases.Maps(
    map: "旅程地圖",
    stage: "階段",
    steps: "步驟",
    quotes: "原話",
    lineOfInteraction: "互動線",
    lineOfVisibility: "可視線",
    lineOfInternalInteraction: "內部互動線",
    veryPositive: "非常正面",
    neutral: "中性",
    veryNegative: "非常負面",
    noValue: "無數值",
    curve: { $0 + "：情緒曲線" },
    legend: "圖例",
    legendCurve: "情緒，無數值處斷開",
    legendFuture: "目標情緒",
    legendFutureOf: { "目標：" + $0 },
    legendCurrentOf: { "現況：" + $0 },
    legendGap: "橫條為表現，豎線為重要度，兩者之間為缺口",
    emotionTable: "以表格檢視情緒值",
    emotionCaption: "各階段與步驟的情緒，−2 至 +2",
    emotionWords: "描述",
    hurtQuestion: "哪裡最讓顧客難受？",
    shortfallQuestion: "最大的缺口是什麼？",
    firstQuestion: "先做什麼，由誰來做？",
    wastedQuestion: "哪些投入沒有效果？",
    alsoAt: "還有",
    sameShortfall: "缺口相同",
    importancePerformance: { "重要度 \($0)，表現 \($1)" },
    effortImportance: { "投入 \($0)，重要度 \($1)" },
    opportunityCaption: "本旅程的機會點，按地圖順序",
    opportunities: { "共 \($0) 個" + ($1 == 0 ? "" : "，\($1) 個無負責人") },
    number: "編號",
    opportunity: "機會點",
    impact: "影響",
    status: "狀態",
    wholeJourney: "整條旅程",
    lifecycle: "生命週期",
    compares: "對照旅程",
    comparedBy: "目標旅程",
    neverReviewed: "從未審閱",
    linkedFrom: "被以下頁面引用",
    related: "相關頁面",
    toMatrix: "觸點矩陣",
    toGaps: "差距分析",
    toStages: "階段頁面")
}

extension Phrases.Stages {
  static let traditionalChinese = Phrases.Stages(
    here: "旅程與目前階段",
    hereTitle: { "整條旅程，目前為階段 \($0)：\($1)" },
    facts: "階段資訊",
    shortfalls: { "\($1) 個觸點中的 \($0) 個，平均 \($2)" },
    touchpointCaption: { "\($0) 個觸點。重要度與投入 0–5，表現 1–5；缺口 = 重要度 − 表現。" },
    referredTo: "相關引用",
    sameStage: "對照旅程中的同一階段",
    alsoMet: { $0 + "還出現在" },
    allUses: "全部用處",
    navigation: "階段導覽",
    previous: { "← 階段 \($0)" },
    next: { "階段 \($0) →" })
}
