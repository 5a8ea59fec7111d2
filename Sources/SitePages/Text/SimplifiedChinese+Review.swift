import JourneyAtlas

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
