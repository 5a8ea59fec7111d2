import JourneyAtlas
import MarkdownTree

/// The counts that a review begins with; what is none is left out.
struct ReviewCounts {
  let context: PageContext
  let changes: [Change]
  let gaps: [GapChange]

  var html: HTML {
    let text = context.reviewWords
    var items = HTML()
    func add(_ name: String, _ count: HTML, _ tone: HTML = "") {
      items += "<div><dt>\(name)</dt><dd class=\"\(tone)\">\(count)</dd></div>"
    }
    func count(_ name: String, _ count: Int, _ tone: HTML = "") {
      if count > 0 { add(name, "\(count)", tone) }
    }
    add(text.changes, "\(changes.count)")
    count(text.gotWorse, changes.count { $0.verdict == .worse }, "neg")
    count(text.gotBetter, changes.count { $0.verdict == .better }, "pos")
    let deltas = gaps.compactMap(\.shortfall.delta)
    count(text.gapsWider, deltas.count { $0 > 0 }, "neg")
    count(text.gapsCloser, deltas.count { $0 < 0 }, "pos")
    count(
      text.emotions,
      changes.count { EmotionLabel.isEmotion($0.field) && $0.after?.isNumber ?? $0.before?.isNumber ?? false }
    )
    let touchpoints = changes.filter { $0.what == .touchpoint && $0.isNamed }
    let (added, removed) = (
      touchpoints.count { $0.kind == .added }, touchpoints.count { $0.kind == .removed }
    )
    if added + removed > 0 { add(text.touchpoints, "\(added)\(context.phrases.words.comma)\(removed)") }
    return "<dl class=\"counts\">\(items)</dl>"
  }
}

extension FactValue {
  var isNumber: Bool {
    switch self {
    case .number, .pair: true
    default: false
    }
  }
}

extension PageContext {
  /// "From main, 4f1c9e2, to the files as they lie on disk."
  func between(_ range: ReviewRange) -> HTML {
    func code(_ name: String) -> HTML { "<code>\(name)</code>" }
    func side(_ name: HTML, _ commit: String?) -> HTML {
      let short = commit.map { String($0.prefix(8)) }
      return short.map { "\(name) (<code>\($0)</code>)" } ?? name
    }
    let head = range.head.map(code)
    let base =
      range.isFromMergeBase ? reviewWords.mergeBase(code(range.base), head ?? HTML()) : code(range.base)
    return reviewWords.between(
      side(base, range.baseCommit), head.map { side($0, range.headCommit) } ?? "\(reviewWords.workTree)")
  }
}
