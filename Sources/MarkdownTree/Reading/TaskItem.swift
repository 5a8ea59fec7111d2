/// GFM's task list items:
///
///     - [ ] open       task: false
///     - [x] done       task: true
enum TaskItem {
  /// Takes the box out of the item's first paragraph, if it starts with one.
  static func read(_ item: inout ListItem, in input: ParserInput) {
    guard let first = item.blocks.first, case .paragraph(var inlines) = first.content,
      case .text(let text)? = inlines.first, let isDone = box(text)
    else { return }
    // `\[ ]` reads the same once it is parsed.
    guard input.byte(atFileOffset: first.span.start) == Byte.openBracket else { return }
    let rest = text.utf8.dropFirst(3).drop { Byte.isSpace($0) }
    if rest.isEmpty, inlines.count == 1 { return }
    inlines[0] = .text(String(decoding: rest, as: UTF8.self))
    if rest.isEmpty { inlines.removeFirst() }
    item.task = isDone
    item.blocks[0].content = .paragraph(inlines)
  }

  private static func box(_ text: String) -> Bool? {
    guard text.utf8.first == Byte.openBracket else { return nil }
    let start = Array(text.utf8.prefix(4))
    guard start.count == 4, start[2] == Byte.closeBracket,
      Byte.isSpace(start[3])
    else { return nil }
    switch start[1] {
    case 0x78, 0x58: return true
    case let byte where Byte.isSpace(byte): return false
    default: return nil
    }
  }
}
