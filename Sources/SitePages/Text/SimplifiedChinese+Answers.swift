import MarkdownTree

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
