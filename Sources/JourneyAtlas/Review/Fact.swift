/// What an atlas says, as a tree: a fact and the facts that belong to it. Reviews compare nothing else, so what
/// is a fact is what counts as a change, and what is none – line breaks, the form of a label, the order of rows –
/// is formatting.
///
///     ## Trigger
///     - Emotion: -1          stage "Trigger" ─┬─ emotion −1
///     - Pain: no log                          ├─ pain "no log"
///     | Touchpoint | Effort |                 └─ touchpoint "Blog" ── effort 2
///     | Blog       | 2      |
struct Fact: Sendable {
  let kind: Kind
  /// Tells it from its siblings of the same kind; nil where nothing but its value does, as with pains. A fact
  /// that stands once at most, as an emotion, has an empty one.
  var id: String?
  let value: FactValue
  /// Only stages and steps have an order that means something.
  let parts: [Fact]
  /// The file, relative to the project; nil where it is that of the fact that this one belongs to.
  let path: String?
  /// From 1.
  let line: Int
  /// Of kind, value and all parts, but not of the id: what was only moved to another file has the same. Guards
  /// against accident; its values differ from run to run.
  let digest: Int

  enum Kind: Hashable, Sendable {
    case site, journey, persona, metric, page
    case stage, step, touchpoint
    /// A figure of a metric in one period at one place.
    case measurement
    /// What stands in sentences; its id is the heading of its section.
    case prose
    /// Of a field, a column or a key: `pain`, `performance`, `target`.
    case value(String)

    /// Whether it has a name of its own by which people know it.
    var isNamed: Bool {
      switch self {
      case .site, .journey, .persona, .metric, .page, .stage, .step, .touchpoint: true
      case .measurement, .prose, .value: false
      }
    }

    /// Whether its place among its siblings means something.
    var isOrdered: Bool { self == .stage || self == .step }
  }

  init(
    _ kind: Kind, id: String? = nil, _ value: FactValue, path: String? = nil, line: Int, parts: [Fact] = []
  ) {
    self.kind = kind
    self.id = id
    self.value = value
    self.path = path
    self.line = line
    self.parts = parts
    var hasher = Hasher()
    hasher.combine(kind)
    hasher.combine(value)
    // Sums do not know an order.
    var rest = 0
    for part in parts {
      if part.kind.isOrdered { hasher.combine(part.digest) } else { rest &+= part.identity }
    }
    hasher.combine(rest)
    digest = hasher.finalize()
  }

  /// The digest with the id: two facts of one parent that have the same are the same.
  var identity: Int {
    guard let id, !id.isEmpty, !kind.isNamed else { return digest }
    var hasher = Hasher()
    hasher.combine(digest)
    hasher.combine(id)
    return hasher.finalize()
  }
}

extension Fact {
  /// The last part of an id that is the path of a file.
  var fileName: String? {
    switch kind {
    case .journey, .persona, .page: id?.split(separator: "/").last.map(String.init)
    default: nil
    }
  }
}

/// What a fact says.
public enum FactValue: Sendable, Hashable {
  /// It is there, that is all.
  case nothing
  case number(Double)
  /// An emotion from → to.
  case pair(Double, Double)
  /// Words on one line.
  case words(String)
  /// What a cell lists. Its order means nothing.
  case list([String])
  /// Paragraphs, as Markdown.
  case prose(String)

  public static func == (a: FactValue, b: FactValue) -> Bool {
    switch (a, b) {
    case (.nothing, .nothing): true
    case (.number(let one), .number(let other)): one == other
    case (.pair(let one, let end), .pair(let other, let otherEnd)): one == other && end == otherEnd
    case (.words(let one), .words(let other)): one == other
    case (.list(let one), .list(let other)): one == other || one.sorted() == other.sorted()
    case (.prose(let one), .prose(let other)): one == other
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .nothing: break
    case .number(let number): hasher.combine(number)
    case .pair(let from, let to):
      hasher.combine(from)
      hasher.combine(to)
    case .words(let text), .prose(let text): hasher.combine(text)
    case .list(let words): hasher.combine(words.count > 1 ? words.sorted() : words)
    }
  }

  /// As the author may have written it: `-1`, `1 -> -2`, `Search, Email`.
  public var text: String {
    switch self {
    case .nothing: ""
    case .number(let number): JSONWriter.decimal(number)
    case .pair(let from, let to): "\(JSONWriter.decimal(from)) -> \(JSONWriter.decimal(to))"
    case .words(let text), .prose(let text): text
    case .list(let words): words.joined(separator: ", ")
    }
  }

  /// By which two are held against each other: of a pair the lower end.
  var measure: Double? {
    switch self {
    case .number(let number): number
    case .pair(let from, let to): min(from, to)
    case .nothing, .words, .list, .prose: nil
    }
  }
}
