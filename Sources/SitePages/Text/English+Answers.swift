import MarkdownTree

extension Phrases.EffortWords {
  static let english = Phrases.EffortWords(
    heading: "Where effort and importance part",
    note: { $0 == 1 ? "1 touchpoint has both figures." : "\($0) touchpoints have both figures." },
    tooMuch: "Too much effort on what does not matter",
    tooLittle: "Too little effort on what does",
    noneTooMuch: "No touchpoint gets 2 more effort than it matters.",
    noneTooLittle: "No touchpoint matters 2 more than the effort it gets.",
    missing: { effort, importance in
      let parts = [
        effort > 0 ? "\(effort) without effort" : nil,
        importance > 0 ? "\(importance) without importance" : nil,
      ].compactMap { $0 }
      return parts.isEmpty ? "" : "n/a: \(parts.joined(separator: ", "))."
    })
}

extension Phrases.AnswerWords {
  static let english = Phrases.AnswerWords(
    thenLowest: "then",
    drop: "Where does the mood fall furthest?",
    dropFrom: { "from \($0), \($1) to \($2)" },
    within: { "within the stage, \($0) to \($1)" },
    remembered: "What will be remembered?",
    peak: "peak",
    end: "end",
    ownerless: "What is worth most and has no owner?",
    trust: "What does this map stand on?",
    researchedOf: { "\($0) of \($1) stages researched" },
    overdueSince: { "the review was due by \($0)" },
    lastReviewOld: { "last reviewed \($0), longer ago than agreed" },
    lastReview: { "last reviewed \($0)" },
    dropAnswer: { $0 == 1 ? "1 fall by \($1)" : "\($0) falls by \($1)" },
    trustQuestion: "Which maps do we know least about?",
    trustAnswer: { due, bare in
      let parts = [
        due > 0 ? (due == 1 ? "1 review is due" : "\(due) reviews are due") : nil,
        bare > 0 ? (bare == 1 ? "1 map without research" : "\(bare) maps without research") : nil,
      ].compactMap { $0 }
      return parts.joined(separator: ", ")
    },
    noResearch: "no stage is researched")
}

extension Phrases.SegmentWords {
  static let english = Phrases.SegmentWords(
    title: "Segments",
    titleOf: { "Segment: \($0)" },
    lede: "Personas by the segments that their files name, with what they meet.",
    segmentLede: { personas, journeys in
      (personas == 1 ? "1 persona" : "\(personas) personas") + " in "
        + (journeys == 1 ? "1 journey." : "\(journeys) journeys.")
    },
    segment: "Segment",
    personas: "Personas",
    share: "Share of customers",
    caption: "Segments, their share, and how well their touchpoints do",
    of: { "n \($0)" },
    total: { "The personas' shares add up to \($0), given for \($1) of \($2)." },
    tooMuch: "That is more than all customers: some shares overlap or are too large.",
    shareUnknown: "no share given",
    withoutShare: { $0 == 1 ? "1 persona without share" : "\($0) personas without share" },
    noSegment: "Without segment",
    several: "A persona may stand in several segments, so that their shares do not add up to the whole.",
    touchpoints: "Touchpoints that this segment meets",
    byJourney: "By journey",
    journeyCaption: "Figures of the touchpoints, by journey",
    channels: "By channel",
    channelCaption: "Figures of the touchpoints, by channel",
    channelNote: "Rows of its journeys that name one of its personas, or nobody.",
    allSegments: "All segments",
    figures: "Figures",
    readOf: { "The first \($0) of \($1), highest opportunity score first." })
}
