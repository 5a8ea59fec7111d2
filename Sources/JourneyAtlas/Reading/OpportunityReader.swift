import MarkdownTree

/// Opportunities from fields, from tables whose first header is Opportunity, and from the section of that
/// name.
///
///     - Opportunity: a guide | impact 4 | effort 2 | owner Content team | status planned
///
///     | Opportunity | Stage   | Impact | Effort | Owner | Status |
///     | A guide     | Trigger |      4 |      2 | –     | idea   |
enum OpportunityReader {
  /// The opportunity of a field's value.
  static func read(_ value: Value, stage: String?, file: SourceFile, _ findings: inout Findings)
    -> StageBuilder.OpportunityRow
  {
    var row = StageBuilder.OpportunityRow(
      opportunity: Opportunity(
        text: value.text, stage: stage, line: file.lineIndex(at: value.text.span.start) + 1))
    for attribute in value.attributes { fill(&row, attribute, &findings) }
    return row
  }

  static func rows(_ table: Table, _ builder: inout StageBuilder) -> [StageBuilder.OpportunityRow] {
    let heads = table.header.map { ListText.trimmed($0.inlines.plainText) }
    return table.rows.compactMap { row in
      let text = InlineCutting.trimmed(InlineCutting.withoutComments(row[0].inlines))
      guard !text.isEmpty else { return nil }
      var result = StageBuilder.OpportunityRow(
        opportunity: Opportunity(
          text: RichText(text, span: row[0].span), stage: nil,
          line: builder.file.lineIndex(at: row[0].span.start) + 1))
      for index in row.indices.dropFirst() {
        let cell = ListText.trimmed(row[index].inlines.plainText)
        if cell.isEmpty || LabelWords.nothing.contains(cell) { continue }
        let name = builder.labels.column(heads[index]) ?? heads[index]
        fill(
          &result, Attribute(name: name, wording: heads[index], text: cell, span: row[index].span),
          &builder.findings)
      }
      return result
    }
  }

  private static func fill(
    _ row: inout StageBuilder.OpportunityRow, _ attribute: Attribute, _ findings: inout Findings
  ) {
    switch attribute.name {
    case "owner": row.opportunity.owner = attribute.text
    case "impact", "importance":
      row.opportunity.impact = Numbers.onScale(
        attribute.text, 0...5, name: "impact", at: attribute.span, &findings)
    case "effort":
      row.opportunity.effort = Numbers.onScale(
        attribute.text, 0...5, name: "effort", at: attribute.span, &findings)
    case "status": row.opportunity.status = attribute.text
    case "stage": row.stageName = attribute.text
    default: row.opportunity.others.append(attribute)
    }
  }
}
