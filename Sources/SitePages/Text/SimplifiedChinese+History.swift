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
