/// What shall be said to the customer at a stage: a row of a table of messages, or a `Message:` field.
///
///     | Message                | Stage   | Channel | Format    | Owner  |
///     | your demo is on Friday | Signing | Email   | one line  | Sales  |
public struct PlannedMessage: Sendable {
  public var text: RichText
  /// The id of the stage that it stands in or names; nil for the whole journey.
  public var stage: String?
  public var channels: [String]
  /// `letter`, `two lines`, `call`.
  public var format: String?
  public var owners: [String]
  /// Every other cell or attribute in order: heading as written, text.
  public var columns: [TouchpointUse.Column]
  public var line: Int

  public init(text: RichText, line: Int) {
    self.text = text
    self.line = line
    stage = nil
    channels = []
    format = nil
    owners = []
    columns = []
  }
}
