import MarkdownTree

/// One customer-journey map.
public struct Journey: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case customer, user
    case lifeExperience = "life-experience"
    case serviceBlueprint = "service-blueprint"
  }

  public enum State: String, Sendable, CaseIterable {
    case current, future, hypothetical
  }

  /// The path below `journeys/`, each part slugged: `zh/appointment`.
  public var id: String
  public var title: RichText
  public var kind: Kind
  public var state: State
  /// The language of this map: `en`, `zh-Hans`, `zh-Hant` or what the file says.
  public var language: String
  /// Ids of personas that exist.
  public var personas: [String]
  /// What an author wrote in brackets behind a persona's name, by id: "first flat" in `Aisha (first flat)`.
  public var personaNotes: [String: String]
  /// Names in a `Persona` field that no persona file has.
  public var unknownPersonas: [String]
  /// The current journey that this future one is held against.
  public var compares: String?
  public var lifecycle: String?
  public var owners: [String]
  /// The day of the last review, `2026-10-01`.
  public var reviewed: String?
  /// The day by which the next review is due.
  public var reviewBy: String?
  /// Whether it is looked at often enough, on the day of the build.
  public var review: ReviewState
  /// Ids of personas that the map names anywhere.
  public var personasMet: Set<String>
  /// Stages of the lifecycle that it is held against, and those of them that no stage of the map matches.
  public var lifecycleStages: Int
  public var unmatchedLifecycleStages: [String]
  /// Fields under the title; those that are front-matter keys are not among them.
  public var fields: [Field]
  public var quotes: [Quote]
  public var tableHeads: [[RichText]]
  /// Prose under the title.
  public var prose: [Block]
  public var stages: [Stage]
  public var opportunities: [Opportunity]
  public var experiments: [Experiment]
  /// The communication plan: messages of tables, then those of fields.
  public var messages: [PlannedMessage]
  /// Sections that are no stage (Background, Notes, Experiments …), in order, with their prose.
  public var sections: [Section]
  /// Old ids that redirect here.
  public var aliases: [String]
  /// The file, relative to the project: `content/journeys/choosing-a-crm.md`.
  public var source: String
  /// The author's words, by canonical name: for front-matter keys written as fields, for `stage` (the corner
  /// of a whole-map table) and for the `map` itself (the heading above such a table).
  public var wordings: [String: String]

  public struct Section: Sendable {
    /// What its heading says that it holds.
    public enum Kind: Sendable { case other, experiments, communication }

    public var kind: Kind
    public var title: RichText
    public var blocks: [Block]
    public var span: Span

    public init(title: RichText, blocks: [Block], span: Span, kind: Kind = .other) {
      self.kind = kind
      self.title = title
      self.blocks = blocks
      self.span = span
    }
  }

  package init(id: String, title: RichText, source: String, language: String) {
    self.id = id
    self.title = title
    self.source = source
    self.language = language
    kind = .customer
    state = .current
    personas = []
    personaNotes = [:]
    unknownPersonas = []
    compares = nil
    lifecycle = nil
    owners = []
    reviewed = nil
    reviewBy = nil
    review = .never
    personasMet = []
    lifecycleStages = 0
    unmatchedLifecycleStages = []
    fields = []
    quotes = []
    tableHeads = []
    prose = []
    stages = []
    opportunities = []
    experiments = []
    messages = []
    sections = []
    aliases = []
    wordings = [:]
  }

  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }

  /// Whether the review is older than the site allows, or its day has passed.
  public var isReviewDue: Bool { review.isStale }

  /// The owners in one line; nil where there is none.
  public var owner: String? { owners.isEmpty ? nil : owners.joined(separator: ", ") }
}

/// Something that could be better, from a field, a table or the Opportunities section.
public struct Opportunity: Sendable {
  public var text: RichText
  /// The id of the stage that it stands in or names; nil for the whole journey.
  public var stage: String?
  public var owner: String?
  /// 0…5.
  public var impact: Double?
  /// 0…5.
  public var effort: Double?
  /// As written.
  public var status: String?
  /// Whether it is planned, or left aside for a reason.
  public var acceptance: Acceptance?
  /// Other columns or attributes: the author's word and the text.
  public var others: [Attribute]
  public var line: Int

  public init(text: RichText, stage: String?, line: Int) {
    self.text = text
    self.stage = stage
    self.line = line
    owner = nil
    impact = nil
    effort = nil
    status = nil
    acceptance = nil
    others = []
  }
}
