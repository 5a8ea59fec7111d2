import MarkdownTree

/// A label of a persona file, in its canonical form.
public enum PersonaLabel: String, Sendable, CaseIterable {
  case role, age, location, segment, share, goal, need, challenge, motivation
  case channel = "preferred channel"
  case purchase = "purchase behaviour"
  case technology, quote, alias, source
}

/// A kind of customer that journeys are about.
public struct Persona: Sendable {
  /// The path below `personas/`, each part slugged.
  public var id: String
  public var name: RichText
  public var language: String
  public var segments: [String]
  public var aliases: [String]
  /// Preferred channels, as written.
  public var channels: [String]
  public var role: String?
  /// Percent of customers, 0…100.
  public var share: Double?
  /// Every field of the file in order, those above included; known labels by canonical name.
  public var fields: [PersonaField]
  public var quotes: [Quote]
  public var tableHeads: [[RichText]]
  /// The story.
  public var prose: [Block]
  /// Old ids that redirect here.
  public var redirects: [String]
  public var source: String

  package init(id: String, name: RichText, source: String, language: String) {
    self.id = id
    self.name = name
    self.source = source
    self.language = language
    segments = []
    aliases = []
    channels = []
    role = nil
    share = nil
    fields = []
    quotes = []
    tableHeads = []
    prose = []
    redirects = []
  }

  public func field(_ label: PersonaLabel) -> PersonaField? { fields.first { $0.label == label } }
}

/// A field of a persona; `label` is nil for the author's own labels.
public struct PersonaField: Sendable {
  public var label: PersonaLabel?
  public var wording: String
  public var values: [Value]

  public init(label: PersonaLabel?, wording: String, values: [Value]) {
    self.label = label
    self.wording = wording
    self.values = values
  }
}
