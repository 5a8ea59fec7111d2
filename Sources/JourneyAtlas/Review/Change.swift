/// One thing that is not as it was: what, where, before and after, and whether that is good news.
public struct Change: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case added, removed, renamed, moved, changed }

  public enum What: String, Sendable, CaseIterable {
    case journey, stage, step, touchpoint, field, persona, metric, prose, site
  }

  public var kind: Kind
  public var what: What
  /// Where it stands now; for what is gone, where it stood.
  public var place: ReviewPlace
  /// The label, column or key: `pain`, `performance`, `target`; of a measurement the id of its metric; nil for
  /// what is no value.
  public var field: String?
  /// nil where there was nothing.
  public var before: FactValue?
  /// nil where there is nothing.
  public var after: FactValue?
  public var verdict: Verdict
  /// The file, relative to the project.
  public var path: String
  /// From 1, in the newer version; of what is gone, the line of what it belonged to, or its old one where that is
  /// gone too.
  public var line: Int
  /// Where it stood; nil for what is new.
  public var origin: Origin?
  /// What happened, without saying where: "emotion −1 → +1".
  public var clause: String
  /// The stage or step that took over what is gone, or that what is new was taken from.
  public var parted: String?
  /// What it takes to make the new facts of the old ones.
  var edit: FactEdit

  public struct Origin: Sendable, Equatable {
    public var path: String
    public var line: Int
  }

  /// Whether its file is gone too, so that `path` and `line` are those of the older version.
  public var isGone = false

  /// What it is about, as the author wrote it: the value, or the name of what has one.
  public var subject: String { fact?.value.text ?? "" }

  private var fact: Fact? { edit.new ?? edit.old }

  /// Whether it is about something with a name of its own, and not about a value.
  public var isNamed: Bool { fact?.kind.isNamed ?? false }

  /// Whether it is about sentences.
  public var isProse: Bool { fact?.kind == .prose }

  /// Of a value that its place has once at most.
  public var isSingle: Bool { fact?.id != nil }

  /// The heading of the section whose prose it is about.
  public var section: String? {
    guard isProse, let id = fact?.id, !id.isEmpty else { return nil }
    return id
  }

  /// Of a figure of a metric.
  public var period: String? {
    fact?.kind == .measurement ? fact?.id.map { MeasurementPlace(id: $0).period } : nil
  }

  /// Whether the id is another one, and the name stayed.
  public var isAddress: Bool { kind == .renamed && edit.old?.value == edit.new?.value }

  /// Whether a file has another path.
  public var isFile: Bool { kind == .moved && edit.oldAddress?.isEmpty == true }

  /// Whether it tells the other side of a move: what went to another map.
  public var isDeparture: Bool { kind == .moved && edit.new == nil }

  /// The whole sentence: "Choosing a CRM › Trigger: emotion −1 → +1".
  public var sentence: String {
    let names = place.names
    return names.isEmpty ? clause : names.joined(separator: " › ") + ": " + clause
  }
}

/// Whether something is good news, by the rules of the page Review.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  case worse, better, neutral

  private var rank: Int {
    switch self {
    case .worse: 0
    case .better: 1
    case .neutral: 2
    }
  }

  /// Worse comes first.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
}

/// Where something changed, from the whole to the part. What is nil is not on the way.
public struct ReviewPlace: Sendable, Hashable {
  public var journey: Name?
  public var persona: Name?
  public var metric: Name?
  public var page: Name?
  public var stage: Name?
  public var step: Name?
  public var touchpoint: Name?
  /// What a value belongs to that has no id: an opportunity, a quote, a channel of site.yml.
  public var item: String?
  /// The label that `item` begins with; nil where it begins with something else.
  public var itemLabel: String?

  public struct Name: Sendable, Hashable {
    public var id: String
    public var title: String

    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  public init() {}

  /// The names on the way, those that are said.
  var names: [String] {
    [metric, journey, persona, page, stage, step, touchpoint].compactMap { $0?.title }.map(
      ReviewSentence.short)
  }

  /// The stage, as the JSON form names it: `trigger`, of a step `trigger/asks-a-colleague`.
  var stagePath: String? {
    stage.map { stage in step.map { "\(stage.id)/\($0.id)" } ?? stage.id }
  }
}

/// A change as it can be applied to the tree of facts. Addresses are positions in the parts of parents, from the
/// root down.
struct FactEdit: Sendable {
  var old: Fact?
  var new: Fact?
  var oldAddress: [Int]?
  var newAddress: [Int]?
  /// Where what is new, or has moved, hangs.
  var parent: Parent?
  /// Which one among the siblings of its kind it is then; nil where that means nothing.
  var order: Int?

  enum Parent: Sendable, Hashable {
    /// A fact that was there, by its old address.
    case kept([Int])
    /// A step inside a stage that is new, or the stage itself: its new address, and ids on the way from there.
    case added([Int], inside: [String])
  }
}
