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
