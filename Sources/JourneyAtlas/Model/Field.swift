import MarkdownTree

/// A label that Waymark knows, in its singular English form, as `data/atlas.json` prints it.
public enum KnownLabel: String, Sendable, CaseIterable {
  case mindset, doing, goal, need, expectation, pain, bottleneck, question, emotion, opportunity
  case touchpoint, channel, message, owner, frontstage, backstage, support, evidence, metric, duration
  case momentOfTruth = "moment of truth"
  case persona, conversion, note
}

/// What a field is about: a label of ours, or a lane of the author's own.
public enum Label: Hashable, Sendable {
  case known(KnownLabel)
  /// The author's word, as written.
  case own(String)

  /// The name in `data/atlas.json`.
  public var name: String {
    switch self {
    case .known(let label): label.rawValue
    case .own(let word): word
    }
  }
}

/// A label and its values, all occurrences of one place together.
///
///     - Pain: nobody owns the log        known(.pain), wording "Pain", 2 values
///     - Pain: two spreadsheets
public struct Field: Sendable {
  public var label: Label
  /// The label as the author wrote it (the first time).
  public var wording: String
  public var values: [Value]

  public init(label: Label, wording: String, values: [Value]) {
    self.label = label
    self.wording = wording
    self.values = values
  }
}

/// One value of a field.
///
///     - Opportunity: a guide | impact 4 | owner Content team
///                    text      attributes
public struct Value: Sendable {
  public var text: RichText
  public var attributes: [Attribute]
  /// Blocks that hang below the value: a nested list, a second paragraph.
  public var details: [Block]

  public init(text: RichText, attributes: [Attribute] = [], details: [Block] = []) {
    self.text = text
    self.attributes = attributes
    self.details = details
  }

  /// The value of an attribute by its canonical name (`impact`, `effort`, `owner`, `status` …).
  public func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.text
  }
}

/// `name value` behind a `|`.
public struct Attribute: Sendable {
  /// The canonical name where it is known (`owner`, `impact`), else the author's word.
  public var name: String
  /// The name as written.
  public var wording: String
  public var text: String
  public var span: Span

  public init(name: String, wording: String, text: String, span: Span) {
    self.name = name
    self.wording = wording
    self.text = text
    self.span = span
  }
}
