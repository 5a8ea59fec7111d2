extension Phrases.History {
  static let english = Phrases.History(
    changes: "Changes",
    source: "The newest commits that changed the file of this page.",
    lastChanged: "Last changed",
    stale: "stale",
    changeOld: { "unchanged since \($0), more than \($1) days before this build, and nobody notes reviews" },
    title: "History",
    titleOf: { "\($0): history" },
    lede: {
      "How the figures of this map stood at \($0) revisions, which commits moved them, and since when each touchpoint "
        + "says what it says."
    },
    alone: "There is no earlier revision to look back at yet.",
    linkText: { $0 == 1 ? "1 revision" : "\($0) revisions" },
    figures: { figure in
      switch figure {
      case .meanEmotion: "Mean emotion"
      case .lowestEmotion: "Lowest emotion"
      case .meanShortfall: "Mean shortfall"
      case .highestScore: "Largest gap"
      case .evidence: "Evidence"
      }
    },
    rules: { figure in
      switch figure {
      case .meanEmotion: "Mean of all feelings with a number, −2 to +2; of a pair its middle."
      case .lowestEmotion: "The lowest feeling with a number, −2 to +2."
      case .meanShortfall: "Mean of importance − performance of the touchpoints that have both."
      case .highestScore: "The highest opportunity score, 0 to 20."
      case .evidence: "Share of stages and touchpoints that are researched."
      }
    },
    charts: "Over time",
    chartTitle: { "\($0) at \($1) revisions" },
    chartDescription: { count, first, last, newest, low, high in
      "\(count == 1 ? "1 value" : "\(count) values") from \(first) to \(last). Newest: \(newest). "
        + "Lowest: \(low), highest: \(high). All values stand in the table below."
    },
    unmoved: "The same whenever it was known",
    moves: "What moved the figures",
    movesNote:
      "Commits between two revisions that changed the figure: in the file of this map, else in tables and "
      + "settings.",
    noMoves: "No figure moved between these revisions.",
    between: "Between",
    figure: "Figure",
    before: "Before",
    after: "After",
    verdict: "Verdict",
    better: "better",
    worse: "worse",
    movedBy: "Moved by",
    uncommitted: "not committed yet",
    elsewhere: "through other files",
    more: { $0 == 1 ? "and 1 more commit" : "and \($0) more commits" },
    table: "All figures",
    tableNote: "The newest revision first; it is the content as this site was built from it.",
    revision: "Revision",
    asBuilt: "as built",
    absent: "no such map yet",
    unreadable: "had errors",
    touchpoints: "Touchpoints: last changed",
    touchpointsNote: "The newest commit that changed what the map says of the touchpoint in this stage.",
    touchpoint: "Touchpoint",
    map: "Map",
    day: "Day",
    commit: "Commit",
    because: "Because",
    longAgo: "longer ago than was looked",
    usesNote: "The newest commit that changed what a map says of this touchpoint.")
}
