import JourneyAtlas
import MarkdownTree

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
    sevenStages: "七階段", fiveStages: "五階段",
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

// MARK: Pages

extension Phrases.Gaps {
  static let traditionalChinese = Phrases.Gaps(
    title: "差距分析",
    titleOf: { "差距分析：\($0)" },
    lede: { "\($1)的 \($0) 個觸點：對顧客有多重要、我們做得多好、投入用在哪裡。" },
    acrossLede: { "\($1) 條旅程中的 \($0) 處觸點：對顧客有多重要、我們做得多好、投入用在哪裡。" },
    description: { "\($0) 個觸點的重要度、表現與投入。" },
    acrossDescription: { "全部旅程 \($0) 處觸點的重要度、表現與投入。" },
    sentenceGap: "",
    complete: { "\($1) 列中有 \($0) 列同時填了重要度和表現。" },
    completeEffort: { "\($1) 列中有 \($0) 列同時填了重要度和投入。" },
    nothingToCompare: "沒有一列同時填了重要度和表現，所以沒有缺口、機會分和象限。",
    fixFirst: "先改善什麼？",
    nothingToFix: "沒有特別突出的觸點",
    withShortfall: { "\($0)，缺口 \($1)" },
    fallShort: { "\($1) 個已評分的觸點中有 \($0) 個不足" },
    wasted: "哪裡投入白費了？",
    nowhere: "目前沒有發現",
    nameAndFigures: { "\($0)：\($1)" },
    effortAgainst: { "投入 \($0)，重要度 \($1)" },
    wouldPay: "哪裡多一點投入就見效？",
    moreThanInvested: { "\($0) 個觸點的重要度高於我們的投入" },
    unknown: "我們還不知道什麼？",
    notMeasured: { "\($0) 個觸點未測量" },
    allMeasured: "所有觸點都已測量",
    also: { "另有\($0)" },
    nameIn: { "\($0)（\($1)）" },
    andMore: { "其他 \($0) 個" },
    quadrantHeading: "重要度與表現",
    importanceAxis: "對顧客的重要度 →",
    performanceAxis: "表現 →",
    chartDescription: { all, short, names, unmeasured in
      "\(all) 個觸點。缺口為 2 或以上：\(short == 0 ? "無" : "\(short) 個（\(names)）")。未測量：\(unmeasured) 個。全部數值見下表。"
    },
    more: { "還有 \($0) 個" },
    notInChart: { "\($0) 個觸點沒有重要度，未列入圖中。" },
    legend: "圖例",
    legendShort2: "缺口 2 或以上",
    legendShort: "缺口小於 2",
    legendEven: "持平",
    legendOver: "超出不到 2",
    legendOver2: "超出 2 或以上",
    methodHeading: "這些數字怎麼來的",
    shortfallFormula: "重要度 − 表現",
    shortfallMeaning: "大於 0 表示做得不夠，小於 0 表示超出需要。",
    scoreFormula: "I₁₀ + max(I₁₀ − S₁₀, 0)",
    scoreScale: "Ulwick 機會分，0 到 20，近似值：I₁₀ =（重要度 − 1）/ 4 × 10，S₁₀ =（表現 − 1）/ 4 × 10，由我們的評分換算。重要度為 0 時沒有機會分。",
    scoreBands: "15 以上極大，12 以上較大，10 到 12 值得關注，10 以下已滿足。S₁₀ 高於 I₁₀ 時還算過度滿足。",
    quadrantRule: "重要而弱：重點改進；重要而強：繼續保持；不太重要而弱：次要；不太重要而強：可能過度（Martilla 與 James，1977）。",
    crosshairMidpoint: { "分界線在重要度 \($0)、表現 \($1)；正好在線上算高。" },
    crosshairMean: { "分界線在 \($2) 列的平均值：重要度 \($0)、表現 \($1)；正好在線上算高。" },
    alignmentFormula: "投入 − 重要度",
    alignmentMeaning: "2 及以上：有投入無影響；−2 及以下：有影響無投入；重要度 1 及以上而投入為 0：缺席；重要度為 0 而投入 1 及以上：偏離旅程；其餘為匹配。",
    scales: "量尺",
    scalesMeaning: "重要度和投入 0 到 5，表現 1 到 5。缺少的值記為不適用，不當作 0，排在最後。",
    rankedHeading: "觸點排名",
    rankedNote: "機會分高的在前；相同時依序看缺口、重要度和旅程順序。",
    rankedTop: { "\($1) 列中機會分最高的 \($0) 列；全部列見 CSV 檔案和各旅程的頁面。" },
    rankedCaption: { "\($0) 個觸點，按機會分排名" },
    number: "名次",
    score: "機會分",
    remarks: "備註",
    notApplicable: "不適用",
    notMeasuredShort: "未測",
    noRatings: "沒有重要度和表現",
    noImportance: "沒有重要度",
    noPerformance: "表現未測量",
    importanceZero: "重要度為 0：沒有機會分",
    noEffort: "沒有投入",
    coverageHeading: "完整度",
    coverageNote: "地圖還沒寫的內容。0 是好消息。",
    coverageCaption: "各階段缺少的內容",
    withoutOwner: "無負責人",
    withoutMetric: "無指標",
    assumptionOnly: "僅為假設",
    stageEvidence: "階段依據",
    allStages: "全部階段",
    missing: "缺少",
    missingCount: { "缺 \($0) 個" },
    assumptionCount: { "\($0) 個假設" },
    byJourneyHeading: "依旅程",
    byJourneyNote: "每條旅程有自己的表；機會分最高的排在最前。",
    byJourneyCaption: "各旅程的差距",
    moreJourneys: { "\($1) 條旅程中的 \($0) 條；其餘見\($2)。" },
    fallsShort: "不足",
    extremeOrStrong: "極大或較大",
    largestGap: "最高機會分",
    ranking: "排名",
    scoreOf: { "機會分 \($0)" })
}

extension Phrases.Matrices {
  static let traditionalChinese = Phrases.Matrices(
    title: "觸點矩陣",
    titleOf: { "觸點矩陣：\($0)" },
    description: "哪些觸點在哪個管道，表現如何。",
    lede: { "\($0)的 \($1)與管道：哪些觸點在哪裡，表現如何。" },
    acrossLede: { $1 ? "\($0)的管道。" : "\($0)與管道：觸點有多少，表現如何。" },
    captionTint: "數字是平均表現（1 到 5），底色與數字一致；「未測」表示未測量，「–」表示沒有觸點。",
    captionPlain: "「–」表示沒有觸點。",
    mean: "平均",
    meanPerformance: "平均表現",
    meanShortfall: "平均缺口",
    shortfall: { "缺口 \($0)" },
    otherChannels: "其他",
    noChannel: "無管道",
    group: "類別",
    key: "底色說明",
    tint1: "低於 2.5",
    tint2: "2.5 到 2.9",
    tint3: "3.0 到 3.4",
    tint4: "3.5 到 4.4",
    tint5: "4.5 及以上",
    weakestStage: "哪個階段最弱？",
    weakestJourney: "哪條旅程最弱？",
    weakestChannel: "哪個管道最弱？",
    meanShortfallOf: { "\($0)：平均缺口 \($1)" },
    at: { "\($0)，\($1) 分" },
    nothing: "哪裡是空白？",
    noneIn: { "\($0)沒有觸點" },
    everyStage: "每個階段都有觸點",
    everyJourney: "每條旅程都有觸點",
    emptyCells: { "\($1) 格中有 \($0) 格為空" },
    byJourneyHeading: "各旅程的矩陣")
}

extension Phrases.Sheets {
  static let traditionalChinese = Phrases.Sheets(
    story: "故事",
    journeys: "走過的旅程",
    fitHeading: "管道匹配",
    fitNote: "我們出現在顧客想去的地方了嗎？偏好來自人物誌，管道來自旅程地圖。",
    fitCaption: "偏好的管道與旅程遇到的管道",
    fitMet: "偏好，遇到",
    fitNotMet: "偏好，未遇到",
    fitUnasked: "遇到，不偏好",
    fitMetHead: "偏好且遇到",
    fitNotMetHead: "偏好但未遇到",
    fitUnaskedHead: "遇到但不偏好",
    touchpointsMet: "途中的觸點",
    firstOf: { "\($1) 列中的前 \($0) 列，機會分高的在前。" },
    personaLede: "旅程所描繪的各類顧客。",
    channelsLede: "顧客在哪裡遇到我們，效果如何。",
    ownersLede: "誰負責什麼。",
    touchpointsLede: "所有接觸點，以及旅程在哪裡遇到它們。",
    touchpointLede: { "在 \($0) 條旅程中出現 \($1) 處。" },
    channelLede: { "\($1) 條旅程中的 \($0) 處觸點。" },
    ownerLede: { "負責 \($0) 處觸點、\($1) 條旅程、\($2) 個機會點。" },
    whereUsed: "用在哪裡",
    usesOf: { "\($0)用在哪裡" },
    alsoWritten: "其他寫法",
    preferredBy: "偏好它的人",
    touchpointsOn: { "管道\($0)上的觸點" },
    touchpointsOf: { "\($0)負責的觸點" },
    opportunitiesOf: { "\($0)負責的機會點" },
    impact: "影響",
    status: "進度",
    highestScore: "最高機會分",
    howWell: "做得怎麼樣？",
    meanPerformanceOf: { "平均表現 \($0)（滿分 5）" },
    measuredOf: { "\($1) 列中已測量 \($0) 列" },
    howShort: "差多少？",
    meanShortfallOf: { "平均缺口 \($0)" },
    shortOf: { "\($1) 列已評分，其中 \($0) 列不足" },
    whereWorst: "哪裡最痛？",
    worstScore: { "機會分 \($0)，\($1)" })
}

extension Phrases.Lists {
  static let traditionalChinese = Phrases.Lists(
    pages: "列表分頁",
    titlePage: { "\($0)，第 \($1) 頁" },
    range: { "共 \($2) 筆，這裡是第 \($0) 到 \($1) 筆。" },
    notFound: "找不到頁面",
    notFoundWhy: "這個網址沒有內容，可能已改名或刪除。",
    moved: "頁面已移動",
    movedTo: { "現在在這裡：\($0)。" })
}

// MARK: Answers

extension Phrases.EffortWords {
  static let traditionalChinese = Phrases.EffortWords(
    heading: "投入與重要度不相稱的地方",
    note: { "\($0) 個觸點同時填了兩個數字。" },
    tooMuch: "在不重要的事上花得太多",
    tooLittle: "在重要的事上花得太少",
    noneTooMuch: "沒有觸點的投入比重要度高 2 以上。",
    noneTooLittle: "沒有觸點的重要度比投入高 2 以上。",
    missing: { effort, importance in
      let parts = [
        effort > 0 ? "\(effort) 個沒有投入" : nil, importance > 0 ? "\(importance) 個沒有重要度" : nil,
      ].compactMap { $0 }
      return parts.isEmpty ? "" : "不適用：\(parts.joined(separator: "，"))。"
    })
}

extension Phrases.AnswerWords {
  static let traditionalChinese = Phrases.AnswerWords(
    thenLowest: "其次",
    drop: "哪裡情緒跌得最多？",
    dropFrom: { "從\($0)的 \($1) 到 \($2)" },
    within: { "在這個階段裡從 \($0) 到 \($1)" },
    remembered: "顧客會記住什麼？",
    peak: "頂點",
    end: "結尾",
    ownerless: "最值得做卻沒人負責的是什麼？",
    trust: "這張地圖依據什麼？",
    researchedOf: { "\($1) 個階段中 \($0) 個有調研" },
    overdueSince: { "應在 \($0) 前審閱" },
    lastReviewOld: { "上次審閱 \($0)，已超過約定的時間" },
    lastReview: { "上次審閱 \($0)" },
    dropAnswer: { "\($0) 處下跌 \($1)" },
    trustQuestion: "哪些地圖最不可靠？",
    trustAnswer: { due, bare in
      let parts = [
        due > 0 ? "\(due) 張該審閱了" : nil, bare > 0 ? "\(bare) 張沒有調研" : nil,
      ].compactMap { $0 }
      return parts.joined(separator: "，")
    },
    noResearch: "沒有一個階段有調研")
}

extension Phrases.SegmentWords {
  static let traditionalChinese = Phrases.SegmentWords(
    title: "顧客區隔",
    titleOf: { "區隔：\($0)" },
    lede: "按人物誌所寫的區隔歸類，以及他們遇到的觸點。",
    segmentLede: { "\($0) 個人物，\($1) 條旅程。" },
    segment: "區隔",
    personas: "人物",
    share: "占顧客的比例",
    caption: "各區隔的占比與觸點表現",
    of: { "n \($0)" },
    total: { "各人物的占比合計 \($0)，\($2) 個人物中有 \($1) 個給出占比。" },
    tooMuch: "合計超過全部顧客：有的占比重疊或過大。",
    shareUnknown: "沒有占比",
    withoutShare: { "\($0) 個人物沒有占比" },
    noSegment: "沒有區隔",
    several: "一個人物可以屬於幾個區隔，所以各區隔的占比不會正好相加為全部。",
    touchpoints: "這個區隔遇到的觸點",
    byJourney: "按旅程",
    journeyCaption: "各旅程觸點的數字",
    channels: "按管道",
    channelCaption: "各管道觸點的數字",
    channelNote: "只計其旅程中寫明這些人物、或沒有寫明人物的觸點。",
    allSegments: "全部區隔",
    figures: "數字",
    readOf: { "\($1) 行中的前 \($0) 行，機會分高的在前。" })
}

// MARK: Lenses

extension Phrases.Lenses {
  static let traditionalChinese = Phrases.Lenses(
    comparison: .traditionalChinese, figures: .traditionalChinese, funnel: .traditionalChinese,
    lifecycle: .traditionalChinese, messages: .traditionalChinese, experiments: .traditionalChinese,
    effort: .traditionalChinese, answers: .traditionalChinese, segments: .traditionalChinese,
    percent: { "\($0)%" }, points: { "\($0) 個百分點" })
}

extension Phrases.Comparison {
  static let traditionalChinese = Phrases.Comparison(
    heading: "現況與目標",
    note: { "對照\($0)。階段按 id 對應；一個階段有兩個情緒值時取較低的。" },
    inFull: "兩張地圖並排對照",
    chartTitle: { "情緒：\($0)與\($1)" },
    asIs: "現況",
    toBe: "目標",
    change: "變化",
    figure: "數字",
    figures: {
      switch $0 {
      case .lowestEmotion: "最低情緒"
      case .biggestDrop: "情緒最大落差"
      case .meanShortfall: "平均缺口"
      case .fallingShort: "不足的觸點"
      case .urgent: "機會分極大或較大的觸點"
      case .meanPerformance: "平均表現"
      case .tooMuch: "投入過多的觸點"
      case .tooLittle: "投入過少的觸點"
      case .measured: "已測量的觸點"
      case .owned: "有負責人的觸點"
      case .researched: "有調研的階段和觸點"
      case .ownerlessOpportunities: "無負責人的機會點"
      }
    },
    better: "變好",
    worse: "變差",
    same: "不變",
    figuresHeading: "整條旅程",
    stagesHeading: "逐階段對照",
    touchpointsHeading: "保留、新增與去掉的觸點",
    counts: { "保留 \($0) 個，新增 \($1) 個，去掉 \($2) 個。" },
    onlyAsIs: "只在現況中",
    onlyToBe: "只在目標中",
    fate: "去留",
    fates: {
      switch $0 {
      case .kept: "保留"
      case .added: "新增"
      case .dropped: "去掉"
      }
    },
    movedFrom: { "從\($0)移來" },
    risesMost: "哪裡改善最大？",
    closesMost: "哪個缺口縮小最多？",
    comesAndGoes: "新增什麼，去掉什麼？",
    getsWorse: "什麼變差了？",
    nothingWorse: "所比較的內容都沒有變差",
    fromTo: { "從 \($0) 到 \($1)" },
    noEmotion: "沒有兩邊都寫了數字的情緒")
}

extension Phrases.StageFigures {
  static let traditionalChinese = Phrases.StageFigures(
    heading: "各階段數字",
    note: "平均值只計入有該數字的觸點，個數寫在下方。",
    caption: "各階段觸點的數字",
    meanImportance: "平均重要度",
    meanPerformance: "平均表現",
    meanShortfall: "平均缺口",
    highestScore: "最高機會分",
    tooMuch: "投入過多",
    tooLittle: "投入過少",
    whole: "整條旅程",
    all: "合計",
    of: { "n \($0)" })
}

extension Phrases.FunnelWords {
  static let traditionalChinese = Phrases.FunnelWords(
    heading: "漏斗",
    countsNote: "每個階段有多少人繼續往下走。流失最多指流失的人數最多。",
    sharesNote: "每個階段有多少人繼續往下走。有的階段只有比例，所以流失最多指流失的比例最大。",
    caption: "各階段的轉換",
    entered: "進入",
    left: "繼續",
    conversion: "轉換率",
    lost: "流失",
    lossRate: "流失率",
    cumulative: "走到這裡",
    losesMost: "流失最多",
    noCounts: "只有比例",
    behindGap: "前面有階段沒有轉換數字",
    bottlenecks: "瓶頸",
    lostOf: { "\($1) 人中流失 \($0) 人，各階段中最多" },
    lostShare: { "流失 \($0)，各階段中比例最大" },
    question: "哪裡流失最多？")
}

extension Phrases.LifecycleWords {
  static let traditionalChinese = Phrases.LifecycleWords(
    heading: "生命週期",
    note: "左邊是企業的期望，右邊是顧客實際在做的事。",
    caption: "按顧客與企業的關係分組的階段",
    state: "顧客是",
    wanted: "企業希望顧客",
    customerDoes: "顧客在做什麼",
    lowest: "最低情緒",
    states: {
      switch $0 {
      case .aware: "知曉者"
      case .lead: "潛在客戶"
      case .customer: "顧客"
      case .regular: "常客"
      case .advocate: "推薦者"
      }
    },
    wants: {
      switch $0 {
      case .aware: "知道我們"
      case .lead: "說出需要什麼"
      case .customer: "購買"
      case .regular: "再來，並且留下"
      case .advocate: "告訴別人"
      }
    },
    noState: "沒有狀態",
    nothing: "沒有階段：這張地圖沒有通向這裡的路")
}

extension Phrases.MessageWords {
  static let traditionalChinese = Phrases.MessageWords(
    heading: "溝通計畫",
    note: { count, filled, all, ownerless in
      "\(all) 個階段中的 \(filled) 個有 \(count) 則訊息" + (ownerless > 0 ? "，其中 \(ownerless) 則沒有負責人。" : "。")
    },
    caption: "每個階段說什麼、由誰說",
    message: "訊息",
    format: "形式",
    nothingSaid: "這裡什麼也沒說")
}

extension Phrases.ExperimentWords {
  static let traditionalChinese = Phrases.ExperimentWords(
    heading: "實驗",
    note: "A 沒有改動，B 有改動。區間為 95% 的 Newcombe 區間；整個區間都在一邊才說更好或更差。",
    caption: "實驗與結論",
    experiment: "實驗",
    difference: "差值",
    lift: "提升",
    verdict: "結論",
    verdicts: {
      switch $0 {
      case .better: "更好"
      case .worse: "更差"
      case .notShown: "尚未證明"
      }
    },
    interval: { "95%：\($0) 至 \($1)" },
    n: { "n \($0)" },
    countsOf: { "\($1) 中的 \($0)" },
    smallSample: "樣本小",
    noCounts: "兩邊的計數不全",
    noTrials: "有一邊沒有人",
    noLift: "A 沒有成功")
}

// MARK: Metrics

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

// MARK: Matrices

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
    captionHeading: { "\($0)。" },
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

// MARK: How the numbers are made

extension Phrases.Formulas {
  static let traditionalChinese = Phrases.Formulas(
    title: "這些數字怎麼來的",
    lede: "本站每一個數字的公式、輸入和含義。缺少的內容從不當作 0。",
    sections: {
      switch $0 {
      case .scales: "刻度"
      case .touchpoints: "觸點"
      case .journeys: "階段與旅程"
      case .lenses: "漏斗、生命週期、對照、實驗"
      case .metrics: "指標與問卷"
      case .missing: "缺少的內容"
      }
    },
    texts: text,
    inputsHeading: "本站的輸入",
    inputsNote: "只有填了輸入的地方才計入。",
    input: "輸入",
    count: "n",
    inputs: {
      switch $0 {
      case .rows: "觸點列"
      case .importance: "有重要度"
      case .performance: "有表現"
      case .effort: "有投入"
      case .rated: "同時有重要度和表現：缺口、機會分、象限"
      case .aligned: "同時有重要度和投入：匹配"
      case .moments: "情緒寫了數字的階段和步驟"
      case .researched: "有調研的階段"
      case .conversions: "有轉換數字的階段"
      case .experiments: "兩邊都有計數的實驗"
      case .shares: "有占比的人物"
      }
    },
    of: { "\($1) 中的 \($0)" },
    midpoint: "在兩個刻度的中點，3 和 3",
    means: "在同時有兩個數字的各列的平均值，每條旅程和全站各自計算",
    reviewEvery: { "超過 \($0) 天算過期" },
    setting: "在 site.yml 中設定",
    crosshair: "象限的分界線",
    review: "審閱")

  private static func text(_ formula: Formula) -> Formula.Text {
    switch formula {
    case .emotion:
      .init(
        "情緒", "−2 … +2",
        "顧客的感受，可以是任何小數。x/5 算作 x − 3，x/10 算作 0.4 x − 2；表情算作 −2、−1、0、+1、+2。只有文字時不畫點。成對的值兩端都保留。階段的情緒不由步驟合成。")
    case .importance: .init("重要度", "0 … 5", "觸點對顧客有多重要；0 表示顧客不用它。")
    case .performance: .init("表現", "1 … 5", "做得多好，也叫滿意度。空白表示未測量。")
    case .effort: .init("投入", "0 … 5", "組織投入多少；0 表示什麼也沒做。")
    case .shortfall: .init("缺口", "重要度 − 表現", "大於 0 表示做得不夠，小於 0 表示超出需要。SERVQUAL 的寫法正好相反。")
    case .quadrant:
      .init(
        "象限", "重要度、表現與分界線 c 相比",
        "重要度 ≥ c 而表現 < c：重點改進；都 ≥ c：繼續保持；都 < c：次要；重要度 < c 而表現 ≥ c：可能過度（Martilla 與 James，1977）。正好在線上算高。")
    case .score:
      .init(
        "機會分", "I₁₀ + max(I₁₀ − S₁₀, 0)",
        "I₁₀ =（重要度 − 1）/ 4 × 10，S₁₀ =（表現 − 1）/ 4 × 10；0 到 20（Ulwick），由評分換算，所以是近似值。15 以上極大，12 以上較大，10 到 12 值得關注，10 以下已滿足；S₁₀ 高於 I₁₀ 時還算過度滿足。重要度低於 1 沒有機會分。"
      )
    case .alignment:
      .init(
        "匹配", "d = 投入 − 重要度",
        "重要度 1 及以上而投入為 0：缺席；重要度為 0 而投入 1 及以上：偏離旅程；d ≥ 2：有投入無影響；d ≤ −2：有影響無投入；其餘為匹配。投入過多與過少的兩張清單就是前四種，d 大的在前。")
    case .priority: .init("差距表的順序", nil, "依次按機會分（不適用排最後）、缺口、重要度、旅程、階段、名稱。")
    case .fromMetric:
      .init("由指標得出的表現", "1 + 4 ×（實際 − 最差）/（最好 − 最差）", "表現空白而觸點的指標有刻度時使用；限制在 1 到 5 之間，並加標記。")
    case .targetGap:
      .init(
        "目標差距", "（實際 − 目標）×（越高越好 +1，越低越好 −1）",
        "取最近一期。達到或超過目標為達標；相差 5% 以內為接近；否則未達標；沒有數據時寫明。")
    case .means:
      .init("平均值", "總和 / n", "只計入有該數字的觸點，n 寫在旁邊或下方。投入過多：有投入無影響或偏離旅程；投入過少：有影響無投入或缺席。")
    case .lowest: .init("最低時刻", nil, "情緒最低的三處，每個階段一處；相同時後面的階段在前。")
    case .drop:
      .init("最大落差", "之前的情緒 − 之後的情緒", "曲線上相鄰兩點之間，或成對的值之內；曲線斷開處不算相鄰。相同時取後面的。")
    case .peakEnd: .init("頂點與結尾", nil, "離 0 最遠的情緒（相同時取後面的）和最後一個情緒：顧客記住的就是它們（峰終定律）。")
    case .coverage: .init("完整度", "y 中的 x", "地圖還沒寫的內容，只看它在別處用到的欄位。從不使用的欄位與它無關。")
    case .evidence: .init("依據", "有調研的 / 全部", "有引言或寫明依據的階段或觸點算有調研，其餘算假設。")
    case .staleness: .init("過期", "建置日 − 審閱日 > 天數", "上次審閱早於站點允許的天數，或者下次審閱的日子已過。")
    case .funnel:
      .init(
        "漏斗", "轉換率 = 繼續 / 進入；流失率 = 1 − 轉換率",
        "流失 = 進入 − 繼續。走到這裡：到該階段為止所有轉換率的乘積；前面有階段沒有轉換數字時不適用。流失最多：每個階段都有計數時按人數，否則按比例；相同時取後面的。階段自己沒有計數時，取指標 entered 與 left（或 conversion）的最新數值。"
      )
    case .lifecycle:
      .init("生命週期", nil, "按顧客與企業的關係給階段分組：知曉者、潛在客戶、顧客、常客、推薦者。由階段自己寫明，或由範本給出。")
    case .comparison:
      .init("現況與目標", "目標 − 現況", "階段按 id 對應，觸點按名稱對應，先在同一階段內找。成對的情緒取較低的。兩個低於 0 的缺口之間不分好壞。")
    case .fit: .init("管道匹配", nil, "人物偏好且遇到、偏好但沒遇到、遇到但不偏好的管道。")
    case .segments:
      .init("區隔與占比", "各人物占比之和", "觸點列寫明該人物，或沒有寫明人物時，計入該人物。占比合計超過 100% 時會指出。")
    case .experiments:
      .init(
        "實驗", "差值 = B − A；提升 =（B − A）/ A",
        "A 與 B 是成功數 / 試驗數。差值的 95% 區間用 Newcombe（1998，方法 10），由兩邊的 Wilson 區間得出。整個區間都在 0 的一邊才說更好或更差，否則尚未證明。n 是兩邊的試驗數之和。"
      )
    case .share:
      .init(
        "比例：CSAT、轉換、留存、流失", "p = 分子 / 分母",
        "95% 區間用 Wilson：(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)，z = 1.96。CSAT 計 1 到 5 中的 4 和 5。")
    case .promoters:
      .init(
        "NPS", "9、10 分的百分比 − 0 到 6 分的百分比",
        "−100 到 +100。標準誤 √((p + d − (p − d)²) / n)，p 為推薦者比例，d 為貶損者比例；區間為 ± 1.96 倍。")
    case .mean:
      .init("答案的平均值：CES 等", "x̄ = 總和 / n", "95% 區間 x̄ ± t × s / √n，自由度 n − 1。CES 從 1 到 7。")
    case .small: .init("樣本小", "n < 30", "少於 30 個答案的分數會加標記。存的是計數，分數是算出來的。")
    case .missing: .init("不適用", nil, "缺少輸入的數字記為不適用並寫明原因，不參加排名和平均，並計為缺少。")
    }
  }
}

// MARK: Rules and budgets

extension Phrases.Rules {
  static let traditionalChinese = Phrases.Rules(
    budgetsHeading: "預算",
    rulesHeading: "規則發現了什麼",
    hold: { "\($1) 項預算中有 \($0) 項達標" },
    budget: "預算",
    stands: "現值",
    limit: "限度",
    holds: "達標",
    over: "超出",
    atMost: { "最多 \($0)" },
    atLeast: { "至少 \($0)" },
    none: "無",
    against: { "\($1) 處中 \($0) 處不符" + ($2.map { "，\($0) %" } ?? "") },
    meets: { "\($1) 處中 \($0) 處符合" + ($2.map { "，\($0) %" } ?? "") },
    budgetCaption: "各項預算、現值與超出之處",
    rule: "規則",
    places: "處數",
    whereFirst: "所在",
    rulesCaption: "有所發現的規則及所在",
    shipped: {
      switch $0 {
      case "stage-without-touchpoint": "每個階段都有觸點"
      case "touchpoint-without-owner": "每個觸點都有負責人"
      case "touchpoint-without-metric": "每個觸點都有指標"
      case "pain-without-opportunity": "有痛點的階段都有機會點"
      case "unused-persona": "每個人物誌都出現在旅程中"
      case "stage-without-emotion": "每個階段都有情緒"
      case "low-moment": "情緒很低的階段都有機會點"
      case "wide-gap": "缺口達 2 的觸點都有機會點"
      case "off-the-journey": "客戶不用的觸點已停止投入，或說明了理由"
      case "moment-of-truth": "關鍵時刻都有指標"
      case "strong-opportunity": "影響大的機會點都有負責人"
      default: nil
      }
    },
    accepted: { "已接受：\($0)" },
    planned: { $0.map { "已規劃：\($0)" } ?? "已規劃" },
    review: { "複查 \($0)" },
    openAgain: { "有效期至 \($0)，重新待辦" },
    decided: { accepted, planned, open in
      let parts = [
        accepted > 0 ? "已接受 \(accepted) 個" : nil,
        planned > 0 ? "已規劃 \(planned) 個" : nil,
        open > 0 ? "重新待辦 \(open) 個" : nil,
      ]
      return parts.compactMap { $0 }.joined(separator: "，") + "。"
    },
    coverageHeading: "旅程圖還缺什麼",
    coverageNote: "只統計用到該項的旅程圖。",
    coverageCaption: "缺少什麼、總數多少、哪些旅程缺得最多",
    open: "待補",
    missing: "缺少",
    mostIn: "缺得最多的旅程",
    kinds: {
      switch $0 {
      case .touchpointOwner: "沒有負責人的觸點"
      case .touchpointMetric: "沒有指標的觸點"
      case .touchpointEvidence: "沒有證據的觸點"
      case .stageTouchpoint: "沒有觸點的階段"
      case .stageEmotion: "沒有情緒的階段"
      case .stageEvidence: "沒有證據的階段"
      case .painOpportunity: "沒有機會點的痛點"
      case .opportunityOwner: "沒有負責人的機會點"
      case .lifecycleStage: "沒有對應的生命週期階段"
      }
    },
    missingOf: { "\($0) / \($1)" },
    evidenceQuestion: "有研究依據，而非假設",
    evidenceShare: { "\($1) 個階段和觸點中的 \($0) 個，\($2) %" },
    newestQuestion: "最新的證據",
    unresearchedQuestion: "沒有任何證據的旅程圖",
    reviewQuestion: "到期的審閱")
}

// MARK: Search

extension Phrases.Search {
  static let traditionalChinese = Phrases.Search(
    title: "搜尋",
    placeholder: "名稱、痛點、引語、機會點……",
    results: "搜尋結果",
    none: "沒有找到。",
    one: "找到 1 項",
    many: "找到 {} 項",
    more: "還有 {} 項",
    close: "關閉",
    broken: "無法載入搜尋索引。",
    instead: "沒有「{}」，以下是拼寫相近的結果。",
    all: "全部",
    stages: "階段",
    texts: "內文",
    filter: "篩選列",
    shown: "{} / {} 列",
    columns: "欄位",
    csv: "將所示存為 CSV",
    copy: "複製此處連結",
    copied: "已複製",
    namesLede: { "依名稱列出所有有頁面的內容，共 \($0) 筆。" },
    letters: "字母",
    otherScripts: "其他文字（依字元編碼排序）",
    strokes: { "\($0) 畫" },
    segment: "客戶區隔")
}

// MARK: Problems

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

// MARK: History

extension Phrases.History {
  static let traditionalChinese = Phrases.History(
    changes: "變更",
    source: "變更了本頁檔案的最近提交。",
    lastChanged: "最近變更",
    stale: "過期",
    changeOld: { "自\($0)以來未變更，距本次建置超過 \($1) 天，也沒有審閱紀錄" },
    title: "歷史",
    titleOf: { "\($0)：歷史" },
    lede: { "這張地圖的數值在 \($0) 個版本中的變化、由哪些提交引起，以及每個觸點從何時起是現在這樣。" },
    alone: "還沒有更早的版本可以回顧。",
    linkText: { "\($0) 個版本" },
    figures: { figure in
      switch figure {
      case .meanEmotion: "平均情緒"
      case .lowestEmotion: "最低情緒"
      case .meanShortfall: "平均缺口"
      case .highestScore: "最大差距"
      case .evidence: "依據"
      }
    },
    rules: { figure in
      switch figure {
      case .meanEmotion: "所有帶數字的情緒的平均值，−2 到 +2；一對數值取中間。"
      case .lowestEmotion: "帶數字的情緒中最低的，−2 到 +2。"
      case .meanShortfall: "兩者都有的觸點的「重要度 − 表現」的平均值。"
      case .highestScore: "最高的機會分，0 到 20。"
      case .evidence: "有調研依據的階段和觸點所占的比例。"
      }
    },
    charts: "隨時間變化",
    chartTitle: { "\($0)（\($1) 個版本）" },
    chartDescription: { count, first, last, newest, low, high in
      "從 \(first) 到 \(last) 共 \(count) 個值。最新：\(newest)。最低：\(low)，最高：\(high)。所有數值見下表。"
    },
    unmoved: "凡有紀錄之處均相同",
    moves: "數值因何而變",
    movesNote: "兩個版本之間改變了該數值的提交：先看本地圖的檔案，再看資料表和設定。",
    noMoves: "這些版本之間沒有數值變化。",
    between: "期間",
    figure: "數值",
    before: "之前",
    after: "之後",
    verdict: "結論",
    better: "變好",
    worse: "變差",
    movedBy: "由何引起",
    uncommitted: "尚未提交",
    elsewhere: "由其他檔案引起",
    more: { "還有 \($0) 個提交" },
    table: "全部數值",
    tableNote: "最新的版本在前；它就是建置本站時的內容。",
    revision: "版本",
    asBuilt: "本次建置",
    absent: "當時還沒有這張地圖",
    unreadable: "當時有錯誤",
    touchpoints: "觸點：最近變更",
    touchpointsNote: "最近一次改變了地圖在該階段對觸點的描述的提交。",
    touchpoint: "觸點",
    map: "地圖",
    day: "日期",
    commit: "提交",
    because: "原因",
    longAgo: "早於所查的範圍",
    usesNote: "最近一次改變了地圖對該觸點的描述的提交。")
}

// MARK: Review

extension Phrases.Review {
  static let traditionalChinese = Phrases.Review(
    title: "變更審閱",
    titleOf: { "變更審閱：\($0)" },
    between: { "從\($0)到\($1)。" },
    mergeBase: { " \($1) 與 \($0) 的分岔點" },
    workTree: "磁碟上的目前檔案",
    nothing: "內容沒有變化",
    nothingText: "只有排版不同，或完全沒有改動，無需審閱。",
    noText: "文字沒有改動，但由此得出的數字變了。",
    newJourney: "這是新增的旅程，沒有可對照的舊版本。",
    goneJourney: "這條旅程已刪除，下面是它原來的地圖。",
    marks: {
      switch $0 {
      case .worse: "變差"
      case .better: "變好"
      case .added: "新增"
      case .removed: "刪除"
      case .renamed: "改名"
      case .moved: "移動"
      case .changed: "改動"
      }
    },
    changes: "處內容變化",
    gotWorse: "處變差",
    gotBetter: "處變好",
    gapsWider: "個缺口擴大",
    gapsCloser: "個缺口縮小",
    emotions: "處情緒變化",
    touchpoints: "新增、刪除的觸點",
    worseHeading: "什麼變差了",
    worseNote: "先列預算，再列寫下的改動，最後列由此得出的變化。",
    nothingWorse: "沒有任何內容變差。",
    betterHeading: "什麼變好了",
    journeysHeading: "有變化的旅程",
    journeysCaption: "有變化的旅程與變化數量",
    othersHeading: "其他有變化的檔案",
    othersNote: "人物誌、指標、設定與頁面。",
    followsHeading: "由此得出的變化",
    figures: { "\($0) 項數字" },
    figure: "數字",
    target: "目標",
    askHeading: "應當徵詢誰",
    askNote: "改動內容在改動前後的負責人，以及涉及的人物誌。",
    rippleHeading: "本身未改，但引用了改動的內容",
    rippleNote: "其中的說法可能已不再成立。",
    ripple: { reason, name in
      switch reason {
      case .persona: "寫的是\(name)，該人物誌已改動"
      case .compares: "與\(name)對照，該旅程已改動"
      case .link: "連結到\(name)，該頁已改動"
      case .touchpoint: "也用到\(name)"
      case .metric: "用\(name)衡量，該指標已改動"
      }
    },
    trailHeading: "情緒曲線：改動前後",
    trailNote: "實線為現在，虛線為以前。沒有數值的地方曲線斷開。",
    trailTitle: { "\($0)的情緒：改動前後" },
    trailText: { "以前：\($0)。現在：\($1)。" },
    trailTable: "情緒數值表",
    trailCaption: "改動前後的情緒",
    before: "以前",
    after: "現在",
    change: "變化",
    reading: "判斷",
    changesHeading: "逐階段的變化",
    changesNote: "變差的在前。點符號可跳到地圖上的位置。",
    wholeJourney: "整條旅程",
    onTheMap: "在地圖上查看",
    gapsHeading: "缺口：改動前後",
    gapsNote: "變差的在前。大於 0 表示缺口擴大。",
    gapsCaption: "各觸點缺口的變化",
    performanceBefore: "以前的表現",
    shortfallBefore: "以前的缺口",
    scoreBefore: "以前的機會分",
    firstFigure: "有一方沒有數值",
    mapHeading: "在地圖上的位置",
    mapNote: "刪除的內容在原處劃去。",
    neither: "不好不壞",
    previous: "上一條旅程",
    next: "下一條旅程",
    things: {
      switch $0 {
      case .journey: "旅程"
      case .stage: "階段"
      case .step: "步驟"
      case .touchpoint: "觸點"
      case .persona: "人物誌"
      case .metric: "指標"
      case .prose: "頁面"
      case .field: "內容"
      case .site: "設定"
      }
    },
    label: Phrases.Words.traditionalChinese.labels,
    fields: {
      switch $0 {
      case .language: "語言"
      case .compares: "對照"
      case .lifecycle: "生命週期"
      case .alias: "別名"
      case .quote: "引言"
      case .source: "來源"
      case .experiment: "實驗"
      case .format: "形式"
      case .accepted: "已接受"
      case .planned: "已計畫"
      case .reviewBy: "下次審閱"
      case .control: "A"
      case .variant: "B"
      case .role: "角色"
      case .age: "年齡"
      case .location: "地點"
      case .segment: "區隔"
      case .share: "占比"
      case .challenge: "挑戰"
      case .motivation: "動機"
      case .technology: "技術"
      case .preferredChannel: "偏好管道"
      case .purchase: "購買行為"
      case .calc: "計算方式"
      case .unit: "單位"
      case .direction: "方向"
      case .target: "目標值"
      case .scale: "量表"
      case .description: "說明"
      case .why: "意義"
      case .n: "回答數"
      case .title: "標題"
      case .group: "類別"
      case .rule: "規則"
      case .budget: "預算"
      case .limit: "上限或下限"
      case .severity: "嚴重程度"
      }
    },
    movedHere: { "從「\($0)」移到這裡" },
    movedTo: { "移到「\($0)」" },
    mergedInto: { "併入「\($0)」" },
    splitFrom: { "從「\($0)」拆出" },
    reordered: { "由第 \($0) 位改為第 \($1) 位" },
    file: "檔案",
    address: "地址",
    prose: "正文",
    section: "章節",
    sentences: { "\($0) 句" },
    notGiven: "未寫",
    lowestMoment: "最低情緒",
    researched: "有調研的比例（%）",
    siteFile: "網站設定")
}

// MARK: Files for programs

extension Phrases.Machine {
  static let traditionalChinese = Phrases.Machine(
    summary: "顧客旅程地圖：顧客在每個階段做什麼、感受如何、遇到什麼，以及我們在哪裡不足。",
    scales: """
      量表：情緒 −2 到 +2，重要性與投入 0 到 5，表現 1 到 5。缺口 = 重要性 − 表現；機會分 0 到 20，高於 12 為強。\
      「–」表示未知或不適用，絕不是零。
      """,
    files: "每個檔案是一頁的 Markdown。旅程的檔案含其各階段、觸點與數字；列表的檔案含其各條目頁面的內容。",
    lists: "列表",
    more: { "\($1) 個中的前 \($0) 個；資料中有全部。" },
    data: "全部內容與數字（JSON）",
    schema: "其中每個鍵的含義（JSON Schema）",
    table: "所有旅程（CSV）")
}

// MARK: Languages

extension Phrases.Languages {
  static let traditionalChinese = Phrases.Languages(
    label: "語言", own: "繁體中文", untranslated: "本頁尚無繁體中文譯文，以下為原文。", others: "其他語言")
}
