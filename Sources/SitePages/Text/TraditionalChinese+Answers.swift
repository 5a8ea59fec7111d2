import MarkdownTree

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
