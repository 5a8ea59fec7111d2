import MarkdownTree

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
