import MarkdownTree

/// What shall be said to the customer: tables whose first header is Message, and `Message:` fields.
///
///     | Message                | Channel | Format   | Owner |
///     | your demo is on Friday | Email   | one line | Sales |
///
///     - Message: your demo is on Friday | channel Email | format one line | owner Sales
enum MessageReader {
  static func rows(_ table: Table, _ builder: inout StageBuilder) -> [StageBuilder.Placed<PlannedMessage>] {
    let heads = table.header.map { ListText.trimmed($0.plainText) }
    builder.noteHeads(of: "message", heads)
    return table.rows.compactMap { row in
      guard let text = CellText(row[0]) else { return nil }
      var placed = StageBuilder.Placed(
        value: PlannedMessage(
          text: RichText(text.inlines, span: text.span),
          line: builder.file.lineIndex(at: row[0].span.start) + 1))
      for index in row.indices.dropFirst() {
        guard let cell = CellText(row[index]) else { continue }
        let name = builder.labels.column(heads[index])
        if name == "channel" { note(cell, &builder) }
        fill(&placed, name, heads[index], RichText(cell.inlines, span: cell.span))
      }
      return placed
    }
  }

  /// The message of a field's value.
  static func read(_ value: Value, stage: String?, file: SourceFile) -> StageBuilder.Placed<PlannedMessage> {
    var placed = StageBuilder.Placed(
      value: PlannedMessage(text: value.text, line: file.lineIndex(at: value.text.span.start) + 1))
    placed.value.stage = stage
    for attribute in value.attributes {
      fill(&placed, attribute.name, attribute.wording, RichText(attribute.text, span: attribute.span))
    }
    return placed
  }

  private static func note(_ cell: CellText, _ builder: inout StageBuilder) {
    for word in ListText.split(cell.plain) where !LabelWords.isNothing(word) {
      let place = builder.file.find(word, in: cell.span) ?? cell.span
      builder.references.append(Reference(kind: .channel, text: word, span: place))
    }
  }

  private static func fill(
    _ placed: inout StageBuilder.Placed<PlannedMessage>, _ name: String?, _ wording: String, _ text: RichText
  ) {
    let plain = ListText.trimmed(text.plain)
    switch name {
    case "channel": placed.value.channels += ListText.split(plain)
    case "owner": placed.value.owners += ListText.split(plain)
    case "format" where placed.value.format == nil: placed.value.format = plain
    case "stage" where placed.stageName == nil: placed.stageName = CellText(plain: plain, span: text.span)
    default:
      placed.value.columns.append(TouchpointUse.Column(name: name ?? wording, wording: wording, text: text))
    }
  }
}
