import MarkdownTree

/// Opportunities from fields, from tables whose first header is Opportunity, and from the section
/// Opportunities, where a plain list will do.
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
    for (attribute, column) in zip(value.attributes, columns(value.attributes)) {
      if column.isSecond {
        let text = "\(attribute.wording) \(attribute.text)"
        findings.report(.secondValue(text, of: column.name), at: attribute.span)
      }
      fill(&row, attribute, column, &findings)
    }
    readAcceptance(of: &row.opportunity, value.attributes, file, &findings)
    return row
  }

  static func rows(_ table: Table, _ builder: inout StageBuilder) -> [StageBuilder.OpportunityRow] {
    let heads = table.header.map { ListText.trimmed($0.plainText) }
    builder.hint(atHeads: table.header)
    let columns = columns(
      heads.map { head in
        Attribute(name: builder.labels.column(head) ?? head, wording: head, text: "", span: Span(0, 0))
      })
    builder.reportSeconds(columns, table.header)
    return table.rows.compactMap { row in
      let text = InlineCutting.trimmed(InlineCutting.withoutComments(row[0].inlines))
      guard !text.isEmpty else { return nil }
      builder.hintAtBrackets(text, of: .opportunity, in: row[0].span)
      var result = StageBuilder.OpportunityRow(
        opportunity: Opportunity(
          text: RichText(text, span: row[0].span), stage: nil,
          line: builder.file.lineIndex(at: row[0].span.start) + 1))
      var attributes: [(Attribute, TableColumn)] = []
      for index in row.indices.dropFirst() {
        let cell = ListText.trimmed(row[index].plainText)
        if cell.isEmpty || LabelWords.isNothing(cell) { continue }
        let name = builder.labels.column(heads[index]) ?? heads[index]
        attributes.append(
          (Attribute(name: name, wording: heads[index], text: cell, span: row[index].span), columns[index]))
      }
      for (attribute, column) in attributes { fill(&result, attribute, column, &builder.findings) }
      readAcceptance(of: &result.opportunity, attributes.map(\.0), builder.file, &builder.findings)
      return result
    }
  }

  /// The section Opportunities: its tables and lists. What is neither is its prose.
  static func section(_ blocks: ArraySlice<Block>, _ builder: inout StageBuilder)
    -> (rows: [StageBuilder.OpportunityRow], prose: [Block])
  {
    var rows: [StageBuilder.OpportunityRow] = []
    var prose: [Block] = []
    for block in blocks {
      let content = builder.sort([block])
      if let table = content.tables.first, table.kind == .opportunities {
        rows += Self.rows(table.table, &builder)
      } else if case .list(let list) = block.content, let values = values(list, builder) {
        for value in values {
          builder.hintAtBrackets(value.text.inlines, of: .opportunity, in: value.text.span)
          builder.hint(atAttributesOf: [value], of: .opportunity, in: block.span)
          rows.append(read(value, stage: nil, file: builder.file, &builder.findings))
        }
      } else if case .paragraph = block.content, let entries = entries(content, builder) {
        let reader = ValueReader(file: builder.file, labels: builder.labels)
        for value in entries.flatMap({ reader.values($0.inlines, isList: false, span: $0.span) }) {
          rows.append(read(value, stage: nil, file: builder.file, &builder.findings))
        }
      } else if !block.isOnlyComment {
        prose.append(block)
      }
    }
    return (rows, prose)
  }

  /// What a paragraph holds, where that is nothing but opportunities.
  private static func entries(_ content: SectionContent, _ builder: StageBuilder) -> [Entry]? {
    let isOnly = content.entries.allSatisfy { builder.labels.label($0.wording) == .opportunity }
    return isOnly && content.prose.isEmpty && !content.entries.isEmpty ? content.entries : nil
  }

  /// The items as opportunities, labelled or not; nil where one is a task, is labelled as something else, or
  /// has more below it.
  private static func values(_ list: List, _ builder: StageBuilder) -> [Value]? {
    let reader = ValueReader(file: builder.file, labels: builder.labels)
    var values: [Value] = []
    for item in list.items {
      var (inlines, details) = item.firstParagraph
      guard item.task == nil, details.isEmpty else { return nil }
      if let label = LabelFinder.find(inlines, isKnown: { builder.labels.label($0) != nil }),
        let known = builder.labels.label(label.label)
      {
        guard known == .opportunity else { return nil }
        inlines = label.rest
      }
      values += reader.values(inlines, isList: false, span: item.span)
    }
    return values
  }

  /// What decides about it is no attribute of the author's own; a status stays as it is written.
  private static func readAcceptance(
    of opportunity: inout Opportunity, _ attributes: [Attribute], _ file: SourceFile,
    _ findings: inout Findings
  ) {
    var reader = AcceptanceReader(file: file)
    for attribute in attributes {
      reader.take(attribute.name, CellText(plain: attribute.text, span: attribute.span))
    }
    guard let acceptance = reader.read(&findings) else { return }
    opportunity.acceptance = acceptance
    opportunity.others.removeAll { AcceptanceReader.names.contains($0.name) }
  }

  /// What each is called, and whether it is the second of what an opportunity has one of.
  private static func columns(_ attributes: [Attribute]) -> [TableColumn] {
    TableColumn.columns(
      attributes.map { ($0.wording, $0.name == "importance" ? "impact" : $0.name) }, single: single)
  }

  private static let single = AcceptanceReader.names.union(["impact", "effort", "stage"])

  private static func fill(
    _ row: inout StageBuilder.OpportunityRow, _ attribute: Attribute, _ column: TableColumn,
    _ findings: inout Findings
  ) {
    if column.isSecond {
      row.opportunity.others.append(
        Attribute(
          name: column.keptName, wording: attribute.wording, text: attribute.text, span: attribute.span))
      return
    }
    switch attribute.name {
    case "owner":
      findings.hint(atPlaceholder: attribute.text, at: attribute.span)
      row.opportunity.owner = [row.opportunity.owner, attribute.text].compactMap { $0 }.joined(
        separator: ", ")
    case "impact", "importance":
      row.opportunity.impact = Numbers.onScale(
        attribute.text, 0...5, name: "impact", at: attribute.span, &findings)
    case "effort":
      row.opportunity.effort = Numbers.onScale(
        attribute.text, 0...5, name: "effort", at: attribute.span, &findings)
    case "status": row.opportunity.status = attribute.text
    case "stage": row.stageName = CellText(plain: attribute.text, span: attribute.span)
    default: row.opportunity.others.append(attribute)
    }
  }
}

extension Block {
  fileprivate var isOnlyComment: Bool {
    if case .html(let text) = content { HTMLText.isOnlyComments(text) } else { false }
  }
}
