import MarkdownTree

/// A touchpoint as one stage meets it: a row of a touchpoint table.
///
///     | Touchpoint     | Channel | Importance | Performance | Effort |
///     | Search results | Search  |          5 |           2 |      1 |
public struct TouchpointUse: Sendable {
  /// The slug of the name: equal slugs are one touchpoint, whatever the stage or journey.
  public var touchpoint: String
  public var name: RichText
  /// As written; several where the cell lists several.
  public var channels: [String]
  public var owners: [String]
  /// 0…5, 0 = customers do not use it.
  public var importance: Double?
  /// 1…5; nil = not measured.
  public var performance: Double?
  /// The id of the metric that ``performance`` comes from; nil where the author wrote it.
  public var performanceSource: String?
  /// 0…5, 0 = we do nothing there.
  public var effort: Double?
  /// Metric ids where site.yml defines them, else the names as written.
  public var metrics: [String]
  /// Persona ids where they are known, else the names as written.
  public var personas: [String]
  /// What the evidence cell names.
  public var evidenceSources: [String]
  /// Status, direction, note and the author's own columns, in order: heading as written, cell.
  public var columns: [Column]
  /// Whether its gap is accepted, or its end planned.
  public var acceptance: Acceptance?
  public var span: Span
  public var line: Int

  public struct Column: Sendable {
    /// `status`, `direction`, `note`, or the author's word.
    public var name: String
    public var wording: String
    public var text: RichText

    public init(name: String, wording: String, text: RichText) {
      self.name = name
      self.wording = wording
      self.text = text
    }
  }

  public init(touchpoint: String, name: RichText, span: Span, line: Int) {
    self.touchpoint = touchpoint
    self.name = name
    self.span = span
    self.line = line
    channels = []
    owners = []
    importance = nil
    performance = nil
    performanceSource = nil
    effort = nil
    metrics = []
    personas = []
    evidenceSources = []
    columns = []
    acceptance = nil
  }

  public var evidence: Evidence { evidenceSources.isEmpty ? .assumption : .researched }

  /// The channels in one line, as `data/atlas.json` prints them; nil where there is none.
  public var channel: String? { channels.isEmpty ? nil : channels.joined(separator: ", ") }

  public var owner: String? { owners.isEmpty ? nil : owners.joined(separator: ", ") }
}
