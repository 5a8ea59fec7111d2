import MarkdownTree

/// Finds text that CommonMark takes away without a word.
///
///     <!-- ask Kim          a comment that nobody ended: it hides all below it
///     ```                   the same of code: stages below it are code
///     [Doing]: reads        the address of a link that nothing uses
struct LostText {
  typealias Findings = [(message: Message, span: Span)]

  private let file: SourceFile
  private var found: Findings = []
  /// Where brackets are no markup.
  private var verbatim: [Span] = []
  /// The whole text in small letters, once an address is found: names of links have no case.
  private lazy var small = file.text(Span(0, file.bytes.count)).lowercased()
  /// How many more are looked up in it.
  private var patience = 100

  static func findings(in file: SourceFile, from start: Int, _ blocks: [Block]) -> Findings {
    var text = LostText(file: file)
    text.look(blocks)
    text.lookForDefinitions(from: start)
    return text.found
  }

  private init(file: SourceFile) { self.file = file }

  private mutating func look(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .quote(let inner): look(inner)
      case .list(let list): for item in list.items { look(item.blocks) }
      case .html:
        verbatim.append(block.span)
        if let open = file.findLast("<!--", in: block.span),
          file.find("-->", in: Span(open.end, block.span.end)) == nil
        {
          found.append((.unendedComment(), open))
        }
      case .code(_, let text):
        verbatim.append(block.span)
        if text.contains("\n## ") || text.hasPrefix("## "), let fence = unendedFence(block.span) {
          found.append((.unendedCode(file.text(fence)), fence))
        }
      case .heading, .paragraph, .table, .thematicBreak: break
      }
    }
  }

  /// The signs that open a block of code, where none like them end it.
  private func unendedFence(_ span: Span) -> Span? {
    guard span.start < span.end, case let sign = file.bytes[span.start], sign == 0x60 || sign == 0x7E
    else { return nil }
    func length(at start: Int) -> Int { file.bytes[start..<span.end].prefix { $0 == sign }.count }
    let first = file.lineIndex(at: span.start)
    let last = file.lineIndex(at: max(span.start, span.end - 1))
    let open = length(at: span.start)
    if last > first {
      let line = file.text(file.line(last))
      let end = ListText.trimmed(line).utf8
      if end.count >= open, end.allSatisfy({ $0 == sign }) { return nil }
    }
    return Span(span.start, span.start + open)
  }

  // MARK: Addresses of links

  private mutating func lookForDefinitions(from start: Int) {
    var from = start
    while let mark = file.find("]:", in: Span(from, file.bytes.count)) {
      from = mark.end
      if patience > 0, let name = definition(endingAt: mark), !isUsed(file.text(name)) {
        found.append((.unusedDefinition(file.text(name)), Span(name.start - 1, name.end + 1)))
      }
    }
  }

  /// What stands in the brackets, where they start a paragraph and an address is all that follows.
  private func definition(endingAt mark: Span) -> Span? {
    if verbatim.contains(where: { $0.start <= mark.start && mark.start < $0.end }) { return nil }
    let index = file.lineIndex(at: mark.start)
    let line = file.line(index)
    let before = file.bytes[line.start..<mark.start]
    guard let open = before.firstIndex(of: 0x5B), open + 1 < mark.start,
      !before[(open + 1)...].contains(0x5B), !before[(open + 1)...].contains(0x5D)
    else { return nil }
    let head = before[..<open]
    guard head.allSatisfy({ $0 <= 0x20 || Self.markers.contains($0) }) else { return nil }
    guard head.contains(where: Self.markers.contains) || startsParagraph(index) else { return nil }
    let rest = ListText.trimmed(file.text(Span(mark.end, line.end)))
    guard let address = rest.split(separator: " ").first else { return nil }
    let title = ListText.trimmed(String(rest.dropFirst(address.count)))
    guard title.isEmpty || ["\"", "'", "("].contains(where: title.hasPrefix) else { return nil }
    return Span(open + 1, mark.start)
  }

  /// Of lists and quotes.
  private static let markers: Set<UInt8> = Set(Array("-*+>0123456789.)".utf8))

  private func startsParagraph(_ line: Int) -> Bool {
    guard line > 0 else { return true }
    let above = ListText.trimmed(file.text(file.line(line - 1)))
    return above.isEmpty || above.hasPrefix("#") || above == "---"
      || (above.hasPrefix("[") && above.contains("]:"))
  }

  private mutating func isUsed(_ name: String) -> Bool {
    patience -= 1
    return small.ranges(of: "[" + name.lowercased() + "]").count > 1
  }
}
