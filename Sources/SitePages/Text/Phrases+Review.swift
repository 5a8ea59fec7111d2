import JourneyAtlas
import MarkdownTree

/// What the pages of a review say: what changed, what follows from it, and whom it touches.
extension Phrases {
  struct Review: Sendable {
    let title: String
    let titleOf: @Sendable (String) -> String
    let between: @Sendable (HTML, HTML) -> HTML
    /// Where the second of two branches left the first.
    let mergeBase: @Sendable (HTML, HTML) -> HTML
    let workTree: String
    let nothing: String
    let nothingText: String
    /// Where only what follows is another.
    let noText: String
    let newJourney: String
    let goneJourney: String

    let marks: @Sendable (ReviewMark) -> String
    let changes: String
    let gotWorse: String
    let gotBetter: String
    let gapsWider: String
    let gapsCloser: String
    let emotions: String
    let touchpoints: String

    let worseHeading: String
    let worseNote: String
    let nothingWorse: String
    let betterHeading: String
    let journeysHeading: String
    let journeysCaption: String
    let othersHeading: String
    let othersNote: String
    let followsHeading: String
    let figures: @Sendable (Int) -> String
    let figure: String
    let target: String
    let askHeading: String
    let askNote: String
    let rippleHeading: String
    let rippleNote: String
    let ripple: @Sendable (Ripple.Reason, HTML) -> HTML

    let trailHeading: String
    let trailNote: String
    let trailTitle: @Sendable (String) -> String
    /// Both curves in words.
    let trailText: @Sendable (String, String) -> String
    let trailTable: String
    let trailCaption: String
    let before: String
    let after: String
    let change: String
    let reading: String
    let changesHeading: String
    let changesNote: String
    let wholeJourney: String
    let onTheMap: String
    let gapsHeading: String
    let gapsNote: String
    let gapsCaption: String
    let performanceBefore: String
    let shortfallBefore: String
    let scoreBefore: String
    let firstFigure: String
    let mapHeading: String
    let mapNote: String
    let neither: String
    let previous: String
    let next: String

    let things: @Sendable (Change.What) -> String
    let label: @Sendable (KnownLabel) -> String
    let fields: @Sendable (ReviewField) -> String
    let movedHere: @Sendable (String) -> String
    let movedTo: @Sendable (String) -> String
    let mergedInto: @Sendable (String) -> String
    let splitFrom: @Sendable (String) -> String
    /// Which one among its neighbours it was, and is.
    let reordered: @Sendable (String, String) -> String
    let file: String
    let address: String
    let prose: String
    let section: String
    let sentences: @Sendable (Int) -> String
    let notGiven: String
    let lowestMoment: String
    let researched: String
    let siteFile: String
  }
}

/// What stands before a change: the sign tells the same as the word.
enum ReviewMark: String, Sendable, CaseIterable {
  case worse, better, added, removed, renamed, moved, changed

  init(_ verdict: Verdict) {
    switch verdict {
    case .worse: self = .worse
    case .better: self = .better
    case .neutral: self = .changed
    }
  }

  init(_ kind: Change.Kind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    case .renamed: self = .renamed
    case .moved: self = .moved
    case .changed: self = .changed
    }
  }

  /// Good or bad news, else what happened.
  init(_ change: Change) { self = change.verdict == .neutral ? Self(change.kind) : Self(change.verdict) }

  var sign: String {
    switch self {
    case .worse: "▼"
    case .better: "▲"
    case .added: "+"
    case .removed: "−"
    case .renamed, .moved, .changed: "◇"
    }
  }

  /// The class that gives it its colour.
  var tone: HTML {
    switch self {
    case .worse: "w"
    case .better: "b"
    default: "s"
    }
  }
}
