import MarkdownTree

/// Whether blocks stand where they say: each inside its parent, one after the other, nothing twice.
public enum SpanCheck {
  public static func nests(_ blocks: [Block], in outer: Span) -> Bool {
    follow(blocks.map(\.span), in: outer) && blocks.allSatisfy(holds)
  }

  private static func holds(_ block: Block) -> Bool {
    switch block.content {
    case .quote(let inner): nests(inner, in: block.span)
    case .list(let list):
      follow(list.items.map(\.span), in: block.span)
        && list.items.allSatisfy { nests($0.blocks, in: $0.span) }
    case .table(let table): follow(([table.header] + table.rows).joined().map(\.span), in: block.span)
    default: true
    }
  }

  private static func follow(_ spans: [Span], in outer: Span) -> Bool {
    var last = outer.start
    for span in spans {
      guard span.start >= last, span.end <= outer.end else { return false }
      last = span.end
    }
    return true
  }
}
