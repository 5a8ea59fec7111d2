import JourneyAtlas
import MarkdownTree

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
    sevenStages: "七阶段", fiveStages: "五阶段",
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

// MARK: Pages

extension Phrases.Gaps {
  static let simplifiedChinese = Phrases.Gaps(
    title: "差距分析",
    titleOf: { "差距分析：\($0)" },
    lede: { "\($1)的 \($0) 个触点：对客户有多重要、我们做得多好、投入用在哪里。" },
    acrossLede: { "\($1) 条旅程中的 \($0) 处触点：对客户有多重要、我们做得多好、投入用在哪里。" },
    description: { "\($0) 个触点的重要性、表现与投入。" },
    acrossDescription: { "全部旅程 \($0) 处触点的重要性、表现与投入。" },
    sentenceGap: "",
    complete: { "\($1) 行中有 \($0) 行同时填了重要性和表现。" },
    completeEffort: { "\($1) 行中有 \($0) 行同时填了重要性和投入。" },
    nothingToCompare: "没有一行同时填了重要性和表现，所以没有缺口、机会分和象限。",
    fixFirst: "先改进什么？",
    nothingToFix: "没有特别突出的触点",
    withShortfall: { "\($0)，缺口 \($1)" },
    fallShort: { "\($1) 个已评分的触点中有 \($0) 个不足" },
    wasted: "哪里投入白费了？",
    nowhere: "目前没有发现",
    nameAndFigures: { "\($0)：\($1)" },
    effortAgainst: { "投入 \($0)，重要性 \($1)" },
    wouldPay: "哪里多一点投入就见效？",
    moreThanInvested: { "\($0) 个触点的重要性高于我们的投入" },
    unknown: "我们还不知道什么？",
    notMeasured: { "\($0) 个触点未测量" },
    allMeasured: "所有触点都已测量",
    also: { "另有\($0)" },
    nameIn: { "\($0)（\($1)）" },
    andMore: { "其他 \($0) 个" },
    quadrantHeading: "重要性与表现",
    importanceAxis: "对客户的重要性 →",
    performanceAxis: "表现 →",
    chartDescription: { all, short, names, unmeasured in
      "\(all) 个触点。缺口为 2 或以上：\(short == 0 ? "无" : "\(short) 个（\(names)）")。未测量：\(unmeasured) 个。全部数值见下表。"
    },
    more: { "还有 \($0) 个" },
    notInChart: { "\($0) 个触点没有重要性，未列入图中。" },
    legend: "图例",
    legendShort2: "缺口 2 或以上",
    legendShort: "缺口小于 2",
    legendEven: "持平",
    legendOver: "超出不到 2",
    legendOver2: "超出 2 或以上",
    methodHeading: "这些数字怎么来的",
    shortfallFormula: "重要性 − 表现",
    shortfallMeaning: "大于 0 表示做得不够，小于 0 表示超出需要。",
    scoreFormula: "I₁₀ + max(I₁₀ − S₁₀, 0)",
    scoreScale: "Ulwick 机会分，0 到 20，近似值：I₁₀ =（重要性 − 1）/ 4 × 10，S₁₀ =（表现 − 1）/ 4 × 10，由我们的评分换算。重要性为 0 时没有机会分。",
    scoreBands: "15 以上极大，12 以上较大，10 到 12 值得关注，10 以下已满足。S₁₀ 高于 I₁₀ 时还算过度满足。",
    quadrantRule: "重要而弱：重点改进；重要而强：继续保持；不太重要而弱：次要；不太重要而强：可能过度（Martilla 与 James，1977）。",
    crosshairMidpoint: { "分界线在重要性 \($0)、表现 \($1)；正好在线上算高。" },
    crosshairMean: { "分界线在 \($2) 行的平均值：重要性 \($0)、表现 \($1)；正好在线上算高。" },
    alignmentFormula: "投入 − 重要性",
    alignmentMeaning: "2 及以上：有投入无影响；−2 及以下：有影响无投入；重要性 1 及以上而投入为 0：缺席；重要性为 0 而投入 1 及以上：偏离旅程；其余为匹配。",
    scales: "刻度",
    scalesMeaning: "重要性和投入 0 到 5，表现 1 到 5。缺少的值记为不适用，不当作 0，排在最后。",
    rankedHeading: "触点排名",
    rankedNote: "机会分高的在前；相同时依次看缺口、重要性和旅程顺序。",
    rankedTop: { "\($1) 行中机会分最高的 \($0) 行；全部行见 CSV 文件和各旅程的页面。" },
    rankedCaption: { "\($0) 个触点，按机会分排名" },
    number: "名次",
    score: "机会分",
    remarks: "备注",
    notApplicable: "不适用",
    notMeasuredShort: "未测",
    noRatings: "没有重要性和表现",
    noImportance: "没有重要性",
    noPerformance: "表现未测量",
    importanceZero: "重要性为 0：没有机会分",
    noEffort: "没有投入",
    coverageHeading: "完整度",
    coverageNote: "地图还没写的内容。0 是好消息。",
    coverageCaption: "各阶段缺少的内容",
    withoutOwner: "无负责人",
    withoutMetric: "无指标",
    assumptionOnly: "仅为假设",
    stageEvidence: "阶段依据",
    allStages: "全部阶段",
    missing: "缺少",
    missingCount: { "缺 \($0) 个" },
    assumptionCount: { "\($0) 个假设" },
    byJourneyHeading: "按旅程",
    byJourneyNote: "每条旅程有自己的表；机会分最高的排在最前。",
    byJourneyCaption: "各旅程的差距",
    moreJourneys: { "\($1) 条旅程中的 \($0) 条；其余见\($2)。" },
    fallsShort: "不足",
    extremeOrStrong: "极大或较大",
    largestGap: "最高机会分",
    ranking: "排名",
    scoreOf: { "机会分 \($0)" })
}

extension Phrases.Matrices {
  static let simplifiedChinese = Phrases.Matrices(
    title: "触点矩阵",
    titleOf: { "触点矩阵：\($0)" },
    description: "哪些触点在哪个渠道，表现如何。",
    lede: { "\($0)的 \($1)与渠道：哪些触点在哪里，表现如何。" },
    acrossLede: { $1 ? "\($0)的渠道。" : "\($0)与渠道：触点有多少，表现如何。" },
    captionTint: "数字是平均表现（1 到 5），底色与数字一致；“未测”表示未测量，“–”表示没有触点。",
    captionPlain: "“–”表示没有触点。",
    mean: "平均",
    meanPerformance: "平均表现",
    meanShortfall: "平均缺口",
    shortfall: { "缺口 \($0)" },
    otherChannels: "其他",
    noChannel: "无渠道",
    group: "类别",
    key: "底色说明",
    tint1: "低于 2.5",
    tint2: "2.5 到 2.9",
    tint3: "3.0 到 3.4",
    tint4: "3.5 到 4.4",
    tint5: "4.5 及以上",
    weakestStage: "哪个阶段最弱？",
    weakestJourney: "哪条旅程最弱？",
    weakestChannel: "哪个渠道最弱？",
    meanShortfallOf: { "\($0)：平均缺口 \($1)" },
    at: { "\($0)，\($1) 分" },
    nothing: "哪里是空白？",
    noneIn: { "\($0)没有触点" },
    everyStage: "每个阶段都有触点",
    everyJourney: "每条旅程都有触点",
    emptyCells: { "\($1) 格中有 \($0) 格为空" },
    byJourneyHeading: "各旅程的矩阵")
}

extension Phrases.Sheets {
  static let simplifiedChinese = Phrases.Sheets(
    story: "故事",
    journeys: "走过的旅程",
    fitHeading: "渠道匹配",
    fitNote: "我们出现在客户想去的地方了吗？偏好来自人物画像，渠道来自旅程地图。",
    fitCaption: "偏好的渠道与旅程遇到的渠道",
    fitMet: "偏好，遇到",
    fitNotMet: "偏好，未遇到",
    fitUnasked: "遇到，不偏好",
    fitMetHead: "偏好且遇到",
    fitNotMetHead: "偏好但未遇到",
    fitUnaskedHead: "遇到但不偏好",
    touchpointsMet: "途中的触点",
    firstOf: { "\($1) 行中的前 \($0) 行，机会分高的在前。" },
    personaLede: "旅程所描绘的各类客户。",
    channelsLede: "客户在哪里遇到我们，效果如何。",
    ownersLede: "谁负责什么。",
    touchpointsLede: "所有接触点，以及旅程在哪里遇到它们。",
    touchpointLede: { "在 \($0) 条旅程中出现 \($1) 处。" },
    channelLede: { "\($1) 条旅程中的 \($0) 处触点。" },
    ownerLede: { "负责 \($0) 处触点、\($1) 条旅程、\($2) 个机会点。" },
    whereUsed: "用在哪里",
    usesOf: { "\($0)用在哪里" },
    alsoWritten: "其他写法",
    preferredBy: "偏好它的人",
    touchpointsOn: { "渠道\($0)上的触点" },
    touchpointsOf: { "\($0)负责的触点" },
    opportunitiesOf: { "\($0)负责的机会点" },
    impact: "影响",
    status: "进度",
    highestScore: "最高机会分",
    howWell: "做得怎么样？",
    meanPerformanceOf: { "平均表现 \($0)（满分 5）" },
    measuredOf: { "\($1) 行中已测量 \($0) 行" },
    howShort: "差多少？",
    meanShortfallOf: { "平均缺口 \($0)" },
    shortOf: { "\($1) 行已评分，其中 \($0) 行不足" },
    whereWorst: "哪里最痛？",
    worstScore: { "机会分 \($0)，\($1)" })
}

extension Phrases.Lists {
  static let simplifiedChinese = Phrases.Lists(
    pages: "列表分页",
    titlePage: { "\($0)，第 \($1) 页" },
    range: { "共 \($2) 条，这里是第 \($0) 到 \($1) 条。" },
    notFound: "找不到页面",
    notFoundWhy: "这个地址没有内容，可能已改名或删除。",
    moved: "页面已移动",
    movedTo: { "现在在这里：\($0)。" })
}

// MARK: Answers

extension Phrases.EffortWords {
  static let simplifiedChinese = Phrases.EffortWords(
    heading: "投入与重要性不相称的地方",
    note: { "\($0) 个触点同时填了两个数字。" },
    tooMuch: "在不重要的事上花得太多",
    tooLittle: "在重要的事上花得太少",
    noneTooMuch: "没有触点的投入比重要性高 2 以上。",
    noneTooLittle: "没有触点的重要性比投入高 2 以上。",
    missing: { effort, importance in
      let parts = [
        effort > 0 ? "\(effort) 个没有投入" : nil, importance > 0 ? "\(importance) 个没有重要性" : nil,
      ].compactMap { $0 }
      return parts.isEmpty ? "" : "不适用：\(parts.joined(separator: "，"))。"
    })
}

extension Phrases.AnswerWords {
  static let simplifiedChinese = Phrases.AnswerWords(
    thenLowest: "其次",
    drop: "哪里情绪跌得最多？",
    dropFrom: { "从\($0)的 \($1) 到 \($2)" },
    within: { "在这个阶段里从 \($0) 到 \($1)" },
    remembered: "客户会记住什么？",
    peak: "顶点",
    end: "结尾",
    ownerless: "最值得做却没人负责的是什么？",
    trust: "这张地图依据什么？",
    researchedOf: { "\($1) 个阶段中 \($0) 个有调研" },
    overdueSince: { "应在 \($0) 前审阅" },
    lastReviewOld: { "上次审阅 \($0)，已超过约定的时间" },
    lastReview: { "上次审阅 \($0)" },
    dropAnswer: { "\($0) 处下跌 \($1)" },
    trustQuestion: "哪些地图最不可靠？",
    trustAnswer: { due, bare in
      let parts = [
        due > 0 ? "\(due) 张该审阅了" : nil, bare > 0 ? "\(bare) 张没有调研" : nil,
      ].compactMap { $0 }
      return parts.joined(separator: "，")
    },
    noResearch: "没有一个阶段有调研")
}

extension Phrases.SegmentWords {
  static let simplifiedChinese = Phrases.SegmentWords(
    title: "客户细分",
    titleOf: { "细分：\($0)" },
    lede: "按人物画像所写的细分归类，以及他们遇到的触点。",
    segmentLede: { "\($0) 个人物，\($1) 条旅程。" },
    segment: "细分",
    personas: "人物",
    share: "占客户的比例",
    caption: "各细分的占比与触点表现",
    of: { "n \($0)" },
    total: { "各人物的占比合计 \($0)，\($2) 个人物中有 \($1) 个给出占比。" },
    tooMuch: "合计超过全部客户：有的占比重叠或过大。",
    shareUnknown: "没有占比",
    withoutShare: { "\($0) 个人物没有占比" },
    noSegment: "没有细分",
    several: "一个人物可以属于几个细分，所以各细分的占比不会正好相加为全部。",
    touchpoints: "这个细分遇到的触点",
    byJourney: "按旅程",
    journeyCaption: "各旅程触点的数字",
    channels: "按渠道",
    channelCaption: "各渠道触点的数字",
    channelNote: "只计其旅程中写明这些人物、或没有写明人物的触点。",
    allSegments: "全部细分",
    figures: "数字",
    readOf: { "\($1) 行中的前 \($0) 行，机会分高的在前。" })
}

// MARK: Lenses

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

// MARK: Metrics

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

// MARK: Matrices

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
    captionHeading: { "\($0)。" },
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

// MARK: How the numbers are made

extension Phrases.Formulas {
  static let simplifiedChinese = Phrases.Formulas(
    title: "这些数字怎么来的",
    lede: "本站每一个数字的公式、输入和含义。缺少的内容从不当作 0。",
    sections: {
      switch $0 {
      case .scales: "刻度"
      case .touchpoints: "触点"
      case .journeys: "阶段与旅程"
      case .lenses: "漏斗、生命周期、对照、实验"
      case .metrics: "指标与问卷"
      case .missing: "缺少的内容"
      }
    },
    texts: text,
    inputsHeading: "本站的输入",
    inputsNote: "只有填了输入的地方才计入。",
    input: "输入",
    count: "n",
    inputs: {
      switch $0 {
      case .rows: "触点行"
      case .importance: "有重要性"
      case .performance: "有表现"
      case .effort: "有投入"
      case .rated: "同时有重要性和表现：缺口、机会分、象限"
      case .aligned: "同时有重要性和投入：匹配"
      case .moments: "情绪写了数字的阶段和步骤"
      case .researched: "有调研的阶段"
      case .conversions: "有转化数字的阶段"
      case .experiments: "两边都有计数的实验"
      case .shares: "有占比的人物"
      }
    },
    of: { "\($1) 中的 \($0)" },
    midpoint: "在两个刻度的中点，3 和 3",
    means: "在同时有两个数字的各行的平均值，每条旅程和全站各自计算",
    reviewEvery: { "超过 \($0) 天算过期" },
    setting: "在 site.yml 中设定",
    crosshair: "象限的分界线",
    review: "审阅")

  private static func text(_ formula: Formula) -> Formula.Text {
    switch formula {
    case .emotion:
      .init(
        "情绪", "−2 … +2",
        "客户的感受，可以是任何小数。x/5 算作 x − 3，x/10 算作 0.4 x − 2；表情算作 −2、−1、0、+1、+2。只有文字时不画点。成对的值两端都保留。阶段的情绪不由步骤合成。")
    case .importance: .init("重要性", "0 … 5", "触点对客户有多重要；0 表示客户不用它。")
    case .performance: .init("表现", "1 … 5", "做得多好，也叫满意度。空白表示未测量。")
    case .effort: .init("投入", "0 … 5", "组织投入多少；0 表示什么也没做。")
    case .shortfall: .init("缺口", "重要性 − 表现", "大于 0 表示做得不够，小于 0 表示超出需要。SERVQUAL 的写法正好相反。")
    case .quadrant:
      .init(
        "象限", "重要性、表现与分界线 c 相比",
        "重要性 ≥ c 而表现 < c：重点改进；都 ≥ c：继续保持；都 < c：次要；重要性 < c 而表现 ≥ c：可能过度（Martilla 与 James，1977）。正好在线上算高。")
    case .score:
      .init(
        "机会分", "I₁₀ + max(I₁₀ − S₁₀, 0)",
        "I₁₀ =（重要性 − 1）/ 4 × 10，S₁₀ =（表现 − 1）/ 4 × 10；0 到 20（Ulwick），由评分换算，所以是近似值。15 以上极大，12 以上较大，10 到 12 值得关注，10 以下已满足；S₁₀ 高于 I₁₀ 时还算过度满足。重要性低于 1 没有机会分。"
      )
    case .alignment:
      .init(
        "匹配", "d = 投入 − 重要性",
        "重要性 1 及以上而投入为 0：缺席；重要性为 0 而投入 1 及以上：偏离旅程；d ≥ 2：有投入无影响；d ≤ −2：有影响无投入；其余为匹配。投入过多与过少的两张清单就是前四种，d 大的在前。")
    case .priority: .init("差距表的顺序", nil, "依次按机会分（不适用排最后）、缺口、重要性、旅程、阶段、名称。")
    case .fromMetric:
      .init("由指标得出的表现", "1 + 4 ×（实际 − 最差）/（最好 − 最差）", "表现空白而触点的指标有刻度时使用；限制在 1 到 5 之间，并加标记。")
    case .targetGap:
      .init(
        "目标差距", "（实际 − 目标）×（越高越好 +1，越低越好 −1）",
        "取最近一期。达到或超过目标为达标；相差 5% 以内为接近；否则未达标；没有数据时写明。")
    case .means:
      .init("平均值", "总和 / n", "只计入有该数字的触点，n 写在旁边或下方。投入过多：有投入无影响或偏离旅程；投入过少：有影响无投入或缺席。")
    case .lowest: .init("最低时刻", nil, "情绪最低的三处，每个阶段一处；相同时后面的阶段在前。")
    case .drop:
      .init("最大落差", "之前的情绪 − 之后的情绪", "曲线上相邻两点之间，或成对的值之内；曲线断开处不算相邻。相同时取后面的。")
    case .peakEnd: .init("顶点与结尾", nil, "离 0 最远的情绪（相同时取后面的）和最后一个情绪：客户记住的就是它们（峰终定律）。")
    case .coverage: .init("完整度", "y 中的 x", "地图还没写的内容，只看它在别处用到的字段。从不使用的字段与它无关。")
    case .evidence: .init("依据", "有调研的 / 全部", "有引语或写明依据的阶段或触点算有调研，其余算假设。")
    case .staleness: .init("过期", "构建日 − 审阅日 > 天数", "上次审阅早于站点允许的天数，或者下次审阅的日子已过。")
    case .funnel:
      .init(
        "漏斗", "转化率 = 继续 / 进入；流失率 = 1 − 转化率",
        "流失 = 进入 − 继续。走到这里：到该阶段为止所有转化率的乘积；前面有阶段没有转化数字时不适用。流失最多：每个阶段都有计数时按人数，否则按比例；相同时取后面的。阶段自己没有计数时，取指标 entered 与 left（或 conversion）的最新数值。"
      )
    case .lifecycle:
      .init("生命周期", nil, "按客户与企业的关系给阶段分组：知晓者、潜在客户、客户、常客、推荐者。由阶段自己写明，或由模板给出。")
    case .comparison:
      .init("现状与目标", "目标 − 现状", "阶段按 id 对应，触点按名称对应，先在同一阶段内找。成对的情绪取较低的。两个低于 0 的缺口之间不分好坏。")
    case .fit: .init("渠道匹配", nil, "人物偏好且遇到、偏好但没遇到、遇到但不偏好的渠道。")
    case .segments:
      .init("细分与占比", "各人物占比之和", "触点行写明该人物，或没有写明人物时，计入该人物。占比合计超过 100% 时会指出。")
    case .experiments:
      .init(
        "实验", "差值 = B − A；提升 =（B − A）/ A",
        "A 与 B 是成功数 / 试验数。差值的 95% 区间用 Newcombe（1998，方法 10），由两边的 Wilson 区间得出。整个区间都在 0 的一边才说更好或更差，否则尚未证明。n 是两边的试验数之和。"
      )
    case .share:
      .init(
        "比例：CSAT、转化、留存、流失", "p = 分子 / 分母",
        "95% 区间用 Wilson：(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)，z = 1.96。CSAT 计 1 到 5 中的 4 和 5。")
    case .promoters:
      .init(
        "NPS", "9、10 分的百分比 − 0 到 6 分的百分比",
        "−100 到 +100。标准误 √((p + d − (p − d)²) / n)，p 为推荐者比例，d 为贬损者比例；区间为 ± 1.96 倍。")
    case .mean:
      .init("答案的平均值：CES 等", "x̄ = 总和 / n", "95% 区间 x̄ ± t × s / √n，自由度 n − 1。CES 从 1 到 7。")
    case .small: .init("样本小", "n < 30", "少于 30 个答案的分数会加标记。存的是计数，分数是算出来的。")
    case .missing: .init("不适用", nil, "缺少输入的数字记为不适用并写明原因，不参加排名和平均，并计为缺少。")
    }
  }
}

// MARK: Rules and budgets

extension Phrases.Rules {
  static let simplifiedChinese = Phrases.Rules(
    budgetsHeading: "预算",
    rulesHeading: "规则发现了什么",
    hold: { "\($1) 项预算中有 \($0) 项达标" },
    budget: "预算",
    stands: "现值",
    limit: "限度",
    holds: "达标",
    over: "超出",
    atMost: { "最多 \($0)" },
    atLeast: { "至少 \($0)" },
    none: "无",
    against: { "\($1) 处中 \($0) 处不符" + ($2.map { "，\($0) %" } ?? "") },
    meets: { "\($1) 处中 \($0) 处符合" + ($2.map { "，\($0) %" } ?? "") },
    budgetCaption: "各项预算、现值与超出之处",
    rule: "规则",
    places: "处数",
    whereFirst: "所在",
    rulesCaption: "有所发现的规则及所在",
    shipped: {
      switch $0 {
      case "stage-without-touchpoint": "每个阶段都有触点"
      case "touchpoint-without-owner": "每个触点都有负责人"
      case "touchpoint-without-metric": "每个触点都有指标"
      case "pain-without-opportunity": "有痛点的阶段都有机会点"
      case "unused-persona": "每个用户画像都出现在旅程中"
      case "stage-without-emotion": "每个阶段都有情绪"
      case "low-moment": "情绪很低的阶段都有机会点"
      case "wide-gap": "缺口达 2 的触点都有机会点"
      case "off-the-journey": "客户不用的触点已停止投入，或说明了理由"
      case "moment-of-truth": "关键时刻都有指标"
      case "strong-opportunity": "影响大的机会点都有负责人"
      default: nil
      }
    },
    accepted: { "已接受：\($0)" },
    planned: { $0.map { "已计划：\($0)" } ?? "已计划" },
    review: { "复查 \($0)" },
    openAgain: { "有效期至 \($0)，重新待办" },
    decided: { accepted, planned, open in
      let parts = [
        accepted > 0 ? "已接受 \(accepted) 个" : nil,
        planned > 0 ? "已计划 \(planned) 个" : nil,
        open > 0 ? "重新待办 \(open) 个" : nil,
      ]
      return parts.compactMap { $0 }.joined(separator: "，") + "。"
    },
    coverageHeading: "旅程图还缺什么",
    coverageNote: "只统计用到该项的旅程图。",
    coverageCaption: "缺少什么、总数多少、哪些旅程缺得最多",
    open: "待补",
    missing: "缺少",
    mostIn: "缺得最多的旅程",
    kinds: {
      switch $0 {
      case .touchpointOwner: "没有负责人的触点"
      case .touchpointMetric: "没有指标的触点"
      case .touchpointEvidence: "没有证据的触点"
      case .stageTouchpoint: "没有触点的阶段"
      case .stageEmotion: "没有情绪的阶段"
      case .stageEvidence: "没有证据的阶段"
      case .painOpportunity: "没有机会点的痛点"
      case .opportunityOwner: "没有负责人的机会点"
      case .lifecycleStage: "没有对应的生命周期阶段"
      }
    },
    missingOf: { "\($0) / \($1)" },
    evidenceQuestion: "有研究依据，而非假设",
    evidenceShare: { "\($1) 个阶段和触点中的 \($0) 个，\($2) %" },
    newestQuestion: "最新的证据",
    unresearchedQuestion: "没有任何证据的旅程图",
    reviewQuestion: "到期的审阅")
}

// MARK: Search

extension Phrases.Search {
  static let simplifiedChinese = Phrases.Search(
    title: "搜索",
    placeholder: "名称、痛点、引语、机会点……",
    results: "搜索结果",
    none: "没有找到。",
    one: "找到 1 项",
    many: "找到 {} 项",
    more: "还有 {} 项",
    close: "关闭",
    broken: "无法载入搜索索引。",
    instead: "没有“{}”，以下是拼写相近的结果。",
    all: "全部",
    stages: "阶段",
    texts: "正文",
    filter: "筛选行",
    shown: "{} / {} 行",
    columns: "列",
    csv: "将所示存为 CSV",
    copy: "复制此处链接",
    copied: "已复制",
    namesLede: { "按名称列出所有有页面的内容，共 \($0) 条。" },
    letters: "字母",
    otherScripts: "其他文字（按字符编码排序）",
    strokes: { "\($0) 画" },
    segment: "客户细分")
}

// MARK: Problems

extension Phrases.Problems {
  static let simplifiedChinese = Phrases.Problems(
    title: "问题",
    description: "构建时对内容报告的问题：位置，以及应当怎样写。",
    none: "构建没有报告任何问题。",
    severity: "级别",
    problem: "问题",
    place: "位置",
    name: { severity in
      switch severity {
      case .error: "错误"
      case .warning: "警告"
      case .hint: "提示"
      }
    },
    count: { severity, count in
      switch severity {
      case .error: "\(count) 个错误"
      case .warning: "\(count) 个警告"
      case .hint: "\(count) 个提示"
      }
    },
    cut: { "共 \($1) 个，这里列出前 \($0) 个；waymark check 会列出全部。" },
    edit: "编辑此页")
}

// MARK: History

extension Phrases.History {
  static let simplifiedChinese = Phrases.History(
    changes: "更改",
    source: "更改了本页文件的最近提交。",
    lastChanged: "最近更改",
    stale: "过期",
    changeOld: { "自\($0)以来未更改，距本次构建超过 \($1) 天，也没有审阅记录" },
    title: "历史",
    titleOf: { "\($0)：历史" },
    lede: { "这张地图的数值在 \($0) 个版本中的变化、由哪些提交引起，以及每个触点从何时起是现在这样。" },
    alone: "还没有更早的版本可以回顾。",
    linkText: { "\($0) 个版本" },
    figures: { figure in
      switch figure {
      case .meanEmotion: "平均情绪"
      case .lowestEmotion: "最低情绪"
      case .meanShortfall: "平均缺口"
      case .highestScore: "最大差距"
      case .evidence: "依据"
      }
    },
    rules: { figure in
      switch figure {
      case .meanEmotion: "所有带数字的情绪的平均值，−2 到 +2；一对数值取中间。"
      case .lowestEmotion: "带数字的情绪中最低的，−2 到 +2。"
      case .meanShortfall: "两者都有的触点的“重要性 − 表现”的平均值。"
      case .highestScore: "最高的机会分，0 到 20。"
      case .evidence: "有调研依据的阶段和触点所占的比例。"
      }
    },
    charts: "随时间变化",
    chartTitle: { "\($0)（\($1) 个版本）" },
    chartDescription: { count, first, last, newest, low, high in
      "从 \(first) 到 \(last) 共 \(count) 个值。最新：\(newest)。最低：\(low)，最高：\(high)。所有数值见下表。"
    },
    unmoved: "凡有记录之处均相同",
    moves: "数值因何而变",
    movesNote: "两个版本之间改变了该数值的提交：先看本地图的文件，再看数据表和设置。",
    noMoves: "这些版本之间没有数值变化。",
    between: "期间",
    figure: "数值",
    before: "之前",
    after: "之后",
    verdict: "结论",
    better: "变好",
    worse: "变差",
    movedBy: "由何引起",
    uncommitted: "尚未提交",
    elsewhere: "由其他文件引起",
    more: { "还有 \($0) 个提交" },
    table: "全部数值",
    tableNote: "最新的版本在前；它就是构建本站时的内容。",
    revision: "版本",
    asBuilt: "本次构建",
    absent: "当时还没有这张地图",
    unreadable: "当时有错误",
    touchpoints: "触点：最近更改",
    touchpointsNote: "最近一次改变了地图在该阶段对触点的描述的提交。",
    touchpoint: "触点",
    map: "地图",
    day: "日期",
    commit: "提交",
    because: "原因",
    longAgo: "早于所查的范围",
    usesNote: "最近一次改变了地图对该触点的描述的提交。")
}

// MARK: Review

extension Phrases.Review {
  static let simplifiedChinese = Phrases.Review(
    title: "变更评审",
    titleOf: { "变更评审：\($0)" },
    between: { "从\($0)到\($1)。" },
    mergeBase: { " \($1) 与 \($0) 的分叉点" },
    workTree: "磁盘上的当前文件",
    nothing: "内容没有变化",
    nothingText: "只有排版不同，或完全没有改动，无需评审。",
    noText: "文字没有改动，但由此得出的数字变了。",
    newJourney: "这是新增的旅程，没有可对照的旧版本。",
    goneJourney: "这条旅程已删除，下面是它原来的地图。",
    marks: {
      switch $0 {
      case .worse: "变差"
      case .better: "变好"
      case .added: "新增"
      case .removed: "删除"
      case .renamed: "改名"
      case .moved: "移动"
      case .changed: "改动"
      }
    },
    changes: "处内容变化",
    gotWorse: "处变差",
    gotBetter: "处变好",
    gapsWider: "个缺口扩大",
    gapsCloser: "个缺口缩小",
    emotions: "处情绪变化",
    touchpoints: "新增、删除的触点",
    worseHeading: "什么变差了",
    worseNote: "先列预算，再列写下的改动，最后列由此得出的变化。",
    nothingWorse: "没有任何内容变差。",
    betterHeading: "什么变好了",
    journeysHeading: "有变化的旅程",
    journeysCaption: "有变化的旅程与变化数量",
    othersHeading: "其他有变化的文件",
    othersNote: "人物画像、指标、设置与页面。",
    followsHeading: "由此得出的变化",
    figures: { "\($0) 项数字" },
    figure: "数字",
    target: "目标",
    askHeading: "应当征询谁",
    askNote: "改动内容在改动前后的负责人，以及涉及的人物画像。",
    rippleHeading: "本身未改，但引用了改动的内容",
    rippleNote: "其中的说法可能已不再成立。",
    ripple: { reason, name in
      switch reason {
      case .persona: "写的是\(name)，该人物画像已改动"
      case .compares: "与\(name)对照，该旅程已改动"
      case .link: "链接到\(name)，该页已改动"
      case .touchpoint: "也用到\(name)"
      case .metric: "用\(name)衡量，该指标已改动"
      }
    },
    trailHeading: "情绪曲线：改动前后",
    trailNote: "实线为现在，虚线为以前。没有数值的地方曲线断开。",
    trailTitle: { "\($0)的情绪：改动前后" },
    trailText: { "以前：\($0)。现在：\($1)。" },
    trailTable: "情绪数值表",
    trailCaption: "改动前后的情绪",
    before: "以前",
    after: "现在",
    change: "变化",
    reading: "判断",
    changesHeading: "逐阶段的变化",
    changesNote: "变差的在前。点符号可跳到地图上的位置。",
    wholeJourney: "整条旅程",
    onTheMap: "在地图上查看",
    gapsHeading: "缺口：改动前后",
    gapsNote: "变差的在前。大于 0 表示缺口扩大。",
    gapsCaption: "各触点缺口的变化",
    performanceBefore: "以前的表现",
    shortfallBefore: "以前的缺口",
    scoreBefore: "以前的机会分",
    firstFigure: "有一方没有数值",
    mapHeading: "在地图上的位置",
    mapNote: "删除的内容在原处划去。",
    neither: "不好不坏",
    previous: "上一条旅程",
    next: "下一条旅程",
    things: {
      switch $0 {
      case .journey: "旅程"
      case .stage: "阶段"
      case .step: "步骤"
      case .touchpoint: "触点"
      case .persona: "人物画像"
      case .metric: "指标"
      case .prose: "页面"
      case .field: "内容"
      case .site: "设置"
      }
    },
    label: Phrases.Words.simplifiedChinese.labels,
    fields: {
      switch $0 {
      case .language: "语言"
      case .compares: "对照"
      case .lifecycle: "生命周期"
      case .alias: "别名"
      case .quote: "引言"
      case .source: "来源"
      case .experiment: "实验"
      case .format: "形式"
      case .accepted: "已接受"
      case .planned: "已计划"
      case .reviewBy: "下次审阅"
      case .control: "A"
      case .variant: "B"
      case .role: "角色"
      case .age: "年龄"
      case .location: "地点"
      case .segment: "细分"
      case .share: "占比"
      case .challenge: "挑战"
      case .motivation: "动机"
      case .technology: "技术"
      case .preferredChannel: "偏好渠道"
      case .purchase: "购买行为"
      case .calc: "计算方式"
      case .unit: "单位"
      case .direction: "方向"
      case .target: "目标值"
      case .scale: "量表"
      case .description: "说明"
      case .why: "意义"
      case .n: "回答数"
      case .title: "标题"
      case .group: "类别"
      case .rule: "规则"
      case .budget: "预算"
      case .limit: "上限或下限"
      case .severity: "严重程度"
      }
    },
    movedHere: { "从“\($0)”移到这里" },
    movedTo: { "移到“\($0)”" },
    mergedInto: { "并入“\($0)”" },
    splitFrom: { "从“\($0)”拆出" },
    reordered: { "由第 \($0) 位改为第 \($1) 位" },
    file: "文件",
    address: "地址",
    prose: "正文",
    section: "章节",
    sentences: { "\($0) 句" },
    notGiven: "未写",
    lowestMoment: "最低情绪",
    researched: "有调研的比例（%）",
    siteFile: "网站设置")
}

// MARK: Files for programs

extension Phrases.Machine {
  static let simplifiedChinese = Phrases.Machine(
    summary: "客户旅程地图：客户在每个阶段做什么、感受如何、遇到什么，以及我们在哪里不足。",
    scales: """
      量表：情绪 −2 到 +2，重要性与投入 0 到 5，表现 1 到 5。缺口 = 重要性 − 表现；机会分 0 到 20，高于 12 为强。\
      “–”表示未知或不适用，绝不是零。
      """,
    files: "每个文件是一页的 Markdown。旅程的文件含其各阶段、触点与数字；列表的文件含其各条目页面的内容。",
    lists: "列表",
    more: { "\($1) 个中的前 \($0) 个；数据中有全部。" },
    data: "全部内容与数字（JSON）",
    schema: "其中每个键的含义（JSON Schema）",
    table: "所有旅程（CSV）")
}

// MARK: Languages

extension Phrases.Languages {
  static let simplifiedChinese = Phrases.Languages(
    label: "语言", own: "简体中文", untranslated: "本页尚无简体中文译文，以下为原文。", others: "其他语言")
}
