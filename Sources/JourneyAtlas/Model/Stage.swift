import MarkdownTree

/// Whether a place of a map stands on research (it has a quote or names its evidence) or on belief.
public enum Evidence: String, Sendable {
  case researched, assumption
}

/// The customer's own words.
public struct Quote: Sendable {
  public var blocks: [Block]
  /// The last line behind a dash: who said it, when.
  public var source: RichText?
  public var span: Span

  public init(blocks: [Block], source: RichText?, span: Span) {
    self.blocks = blocks
    self.source = source
    self.span = span
  }
}

/// A step is a stage inside a stage; it has no page and no steps of its own.
public typealias Step = Stage

/// One stage of a journey, or a step of a stage.
public struct Stage: Sendable {
  /// A slug, unique in its journey (a step's: in its stage).
  public var id: String
  public var name: RichText
  /// From 1, by order.
  public var number: Int
  public var span: Span
  /// The line of its heading (or table row), from 1.
  public var line: Int
  public var emotion: Emotion?
  /// Of single personas, in the order of the map.
  public var personaEmotions: [PersonaEmotion]
  /// Fields in the order of first appearance; emotion and touchpoints are not among them.
  public var fields: [Field]
  public var quotes: [Quote]
  /// Not those of its steps.
  public var touchpoints: [TouchpointUse]
  public var steps: [Step]
  /// Everything else, where it stands.
  public var prose: [Block]
  /// Header rows of key/value tables: nothing that an author wrote is dropped.
  public var tableHeads: [[RichText]]
  /// The author's word for emotion, touchpoints and their columns, by canonical name.
  public var wordings: [String: String]
  /// How many customers go on from here; nil where nobody counts.
  public var conversion: Conversion?
  /// What the customer is to the company here; nil where neither the stage nor its journey's template says.
  public var lifecycle: LifecycleState?

  public init(id: String, name: RichText, number: Int, span: Span, line: Int) {
    self.id = id
    self.name = name
    self.number = number
    self.span = span
    self.line = line
    emotion = nil
    personaEmotions = []
    fields = []
    quotes = []
    touchpoints = []
    steps = []
    prose = []
    tableHeads = []
    wordings = [:]
    conversion = nil
    lifecycle = nil
  }

  /// A quote or an `Evidence:` field that names something, here or in a step, makes a stage researched.
  public var evidence: Evidence {
    let here = !quotes.isEmpty || !values(.evidence).isEmpty
    return here || steps.contains { $0.evidence == .researched } ? .researched : .assumption
  }

  /// Whether it says anything of how customers feel, its steps not counted.
  public var tellsEmotion: Bool { emotion != nil || !personaEmotions.isEmpty }

  /// `persona` is an id.
  public func emotion(of persona: String) -> Emotion? {
    personaEmotions.first { $0.persona == persona }?.emotion
  }

  public func field(_ label: KnownLabel) -> Field? {
    fields.first { $0.label == .known(label) }
  }

  public func values(_ label: KnownLabel) -> [Value] { field(label)?.values ?? [] }

  /// The touchpoints of the stage and of its steps, in the order of the map.
  public var allTouchpoints: [TouchpointUse] {
    steps.isEmpty ? touchpoints : touchpoints + steps.flatMap(\.touchpoints)
  }
}
