import JourneyAtlas

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
