import MarkdownTree

/// A label with one stretch of value behind it, before anybody asked what the label means.
struct Entry {
  /// As written.
  var wording: String
  var inlines: [Inline]
  /// Blocks below the value.
  var details: [Block] = []
  var span: Span
}

/// What a run of blocks holds: labelled entries, quotes, tables with a meaning, and prose. Nothing is lost:
/// what is none of the others is prose.
struct SectionContent {
  var entries: [Entry] = []
  var quotes: [Quote] = []
  var tables: [(kind: TableKind, table: Table, span: Span)] = []
  var tableHeads: [[RichText]] = []
  var prose: [Block] = []
}

/// What a table's first header makes it.
enum TableKind {
  case touchpoints, opportunities, messages, experiments
}
