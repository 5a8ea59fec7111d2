import CCMark

/// Turns libcmark's tree into ours: the one door to the C library.
///
/// Both trees are walked with a stack of our own, never by recursion. What is nested deeper than
/// ``mostContainers`` or ``mostInlines`` joins its parent, so that later recursion over our tree is bounded.
/// Of libcmark's positions only block starts are trusted (see ``BlockEnd``).
struct CommonMarkReader {
  /// Quotes, lists and items within each other.
  private static let mostContainers = 100
  /// Emphasis, links and images within each other; strikethrough may add as many.
  private static let mostInlines = 32

  let input: ParserInput
  let extensions: Bool
  /// Tables' cells and the paragraphs before tables, to be parsed in one further call.
  private(set) var deferred = DeferredText()

  private let signs: Signs
  private let mayHaveTables: Bool
  private var frames: [BlockFrame] = []
  private var path = ContainerPath()
  private var sawEscapedTilde = false

  init(_ input: ParserInput, extensions: Bool, tables: Bool) {
    self.input = input
    self.extensions = extensions
    signs = input.signs
    mayHaveTables = tables && signs.hasPipe
  }

  private enum Kind { case document, quote, item, list(start: Int?, isTight: Bool) }

  private struct BlockFrame {
    var node: OpaquePointer
    var kind: Kind
    var blocks: [Block] = []
    var items: [ListItem] = []
  }

  private struct InlineFrame {
    var node: OpaquePointer
    var inlines: [Inline] = []
    var isInsideLink: Bool
  }

  mutating func read() -> [Block] {
    let root = input.bytes.withUnsafeBytes { bytes -> OpaquePointer? in
      let body = UnsafeRawBufferPointer(rebasing: bytes[input.start...])
      guard let start = body.bindMemory(to: CChar.self).baseAddress else { return nil }
      return cmark_parse_document(start, body.count, CMARK_OPT_SOURCEPOS)
    }
    guard let root else { return [] }
    defer { cmark_node_free(root) }

    frames = [BlockFrame(node: root, kind: .document)]
    var next = cmark_node_first_child(root)
    while let node = next {
      if open(node), let child = cmark_node_first_child(node) {
        next = child
        continue
      }
      next = nil
      var finished = node
      while true {
        close(finished)
        if let sibling = cmark_node_next(finished) {
          next = sibling
          break
        }
        guard let parent = cmark_node_parent(finished), parent != root else { break }
        finished = parent
      }
    }
    return frames[0].blocks
  }

  // MARK: Blocks

  /// Begins a container, or appends a leaf; false for a leaf.
  private mutating func open(_ node: OpaquePointer) -> Bool {
    let isDeep = frames.count > Self.mostContainers
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE:
      if mayHaveTables { path.enterQuote() }
      if !isDeep { frames.append(BlockFrame(node: node, kind: .quote)) }
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
      let kind = Kind.list(start: start, isTight: cmark_node_get_list_tight(node) != 0)
      if !isDeep { frames.append(BlockFrame(node: node, kind: kind)) }
    case CMARK_NODE_ITEM:
      if mayHaveTables { path.enterItem(at: start(of: node), in: input) }
      if frames.last?.node == cmark_node_parent(node) {
        frames.append(BlockFrame(node: node, kind: .item))
      }
    default:
      appendLeaf(node)
      return false
    }
    return true
  }

  private mutating func close(_ node: OpaquePointer) {
    if mayHaveTables {
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_ITEM { path.leave() }
    }
    guard frames.count > 1, frames[frames.count - 1].node == node else { return }
    let frame = frames.removeLast()
    let start = self.start(of: node)
    let lastEnd = frame.items.last?.span.end ?? frame.blocks.last?.span.end
    var span = input.span(start, input.lineEnd(input.lineIndex(at: start)))
    if let lastEnd { span = Span(span.start, lastEnd) }
    switch frame.kind {
    case .document: break
    case .quote: append(Block(.quote(frame.blocks), span: span))
    case .list(let start, let isTight):
      append(Block(.list(List(start: start, isTight: isTight, items: frame.items)), span: span))
    case .item:
      var item = ListItem(blocks: frame.blocks, span: span)
      if extensions { TaskItem.read(&item, in: input) }
      frames[frames.count - 1].items.append(item)
    }
  }

  private mutating func append(_ block: Block) { frames[frames.count - 1].blocks.append(block) }

  private func start(of node: OpaquePointer) -> Int {
    input.offset(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
  }

  /// The last line (from 0) of the container that a block stands in; nil for the text as a whole.
  private func lastLine(around node: OpaquePointer) -> Int? {
    guard let parent = cmark_node_parent(node), cmark_node_get_type(parent) != CMARK_NODE_DOCUMENT else {
      return nil
    }
    return Int(cmark_node_get_end_line(parent)) - 1
  }

  private mutating func appendLeaf(_ node: OpaquePointer) {
    let start = self.start(of: node)
    let end = BlockEnd(input: input, start: start, endLine: Int(cmark_node_get_end_line(node)) - 1)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      let lastLine = end.textLine
      if mayHaveTables, appendTable(from: start, lastLine: lastLine) { return }
      append(Block(.paragraph(inlines(of: node)), span: input.span(start, input.lineEnd(lastLine))))
    case CMARK_NODE_HEADING:
      if mayHaveTables, appendTable(from: start, underlined: end.headingLine) { return }
      let level = Int(cmark_node_get_heading_level(node))
      append(Block(.heading(level: level, inlines(of: node)), span: input.span(start, end.heading)))
    case CMARK_NODE_CODE_BLOCK:
      let text = string(cmark_node_get_literal(node))
      let content = Block.Content.code(info: string(cmark_node_get_fence_info(node)), text: text)
      append(Block(content, span: input.span(start, end.code(of: text, within: lastLine(around: node)))))
    case CMARK_NODE_HTML_BLOCK:
      let text = string(cmark_node_get_literal(node))
      append(Block(.html(text), span: input.span(start, end.html(of: text))))
    case CMARK_NODE_THEMATIC_BREAK:
      append(Block(.thematicBreak, span: input.span(start, end.firstLine)))
    default:
      let span = input.span(start, end.text)
      let text = String(decoding: input.bytes[start..<max(start, end.text)], as: UTF8.self)
      append(Block(.paragraph([.text(text)]), span: span))
    }
  }

  /// Appends a table, and the paragraph before it, if the paragraph's lines hold one.
  private mutating func appendTable(from start: Int, lastLine: Int) -> Bool {
    let firstLine = input.lineIndex(at: start)
    guard lastLine > firstLine, input.bytes[start..<input.lineEnd(lastLine)].contains(Byte.pipe) else {
      return false
    }
    var lines = [TableScanner.Line(range: start..<input.lineEnd(firstLine), isLazy: false)]
    lines.reserveCapacity(lastLine - firstLine + 1)
    for line in (firstLine + 1)...lastLine {
      let text = path.text(of: line, in: input)
      lines.append(.init(range: text.start..<max(text.start, input.lineEnd(line)), isLazy: text.isLazy))
    }
    guard let draft = TableScanner.scan(lines, in: input.bytes) else { return false }
    if draft.lead > 0 {
      let lead = lines[..<draft.lead].map(\.range)
      let span = input.span(start, lead[draft.lead - 1].upperBound)
      deferred.addParagraph(lead, span: span, in: input)
      append(Block(.paragraph([]), span: span))
    }
    let header = cells(draft.header[...])
    let rows = (0..<draft.rows).map { cells(draft.cells(ofRow: $0)) }
    var table = Table(alignments: draft.alignments, header: header, rows: rows)
    table.beyond = draft.beyond.map { input.span($0.lowerBound, $0.upperBound) }
    let span = input.span(lines[draft.lead].range.lowerBound, lines[lines.count - 1].range.upperBound)
    append(Block(.table(table), span: span))
    return true
  }

  /// A table with a line of dashes right below it is a heading to libcmark. It is a table and a break.
  private mutating func appendTable(from start: Int, underlined line: Int) -> Bool {
    guard line > input.lineIndex(at: start) else { return false }
    let underline = path.text(of: line, in: input).start..<input.lineEnd(line)
    let isBreak = input.bytes[underline].prefix { $0 == Byte.hyphen }.count >= 3
    guard appendTable(from: start, lastLine: isBreak ? line - 1 : line) else { return false }
    if isBreak {
      append(Block(.thematicBreak, span: input.span(underline.lowerBound, underline.upperBound)))
    }
    return true
  }

  private mutating func cells(_ ranges: ArraySlice<Range<Int>>) -> [TableCell] {
    var cells: [TableCell] = []
    cells.reserveCapacity(ranges.count)
    for range in ranges { cells.append(cell(range)) }
    return cells
  }

  private mutating func cell(_ range: Range<Int>) -> TableCell {
    let span = input.span(range.lowerBound, range.upperBound)
    if range.isEmpty { return TableCell([], span: span) }
    let plain = input.bytes.withUnsafeBufferPointer {
      DeferredText.plain(UnsafeBufferPointer(rebasing: $0[range]))
    }
    if let text = plain {
      if signs.hasAddress, let links = Autolinks.split(text) { return TableCell(links, span: span) }
      return TableCell(text: text, span: span)
    }
    deferred.addCell(range, span: span, in: input)
    return TableCell([], span: span)
  }

  // MARK: Inlines

  private mutating func inlines(of block: OpaquePointer) -> [Inline] {
    sawEscapedTilde = false
    guard let first = cmark_node_first_child(block) else { return [] }
    if cmark_node_next(first) == nil, cmark_node_get_type(first) == CMARK_NODE_TEXT, !signs.hasTilde {
      // Most blocks are one text.
      let text = textLiteral(first)
      return text.isEmpty
        ? [] : (extensions && signs.hasAddress ? Autolinks.split(text) : nil) ?? [.text(text)]
    }
    var stack = [InlineFrame(node: block, isInsideLink: false)]
    var text = ""
    var next = cmark_node_first_child(block)
    while let node = next {
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_TEXT {
        let literal = textLiteral(node)
        if text.isEmpty { text = literal } else { text += literal }
      } else {
        flush(&text, into: &stack)
        if let inline = leaf(node, type) {
          stack[stack.count - 1].inlines.append(inline)
        } else if stack.count <= Self.mostInlines {
          let isLink = type == CMARK_NODE_LINK || stack[stack.count - 1].isInsideLink
          stack.append(InlineFrame(node: node, isInsideLink: isLink))
        }
        if let child = cmark_node_first_child(node) {
          next = child
          continue
        }
      }
      next = nil
      var finished = node
      while true {
        if finished == stack[stack.count - 1].node {
          flush(&text, into: &stack)
          closeInline(&stack)
        }
        if let sibling = cmark_node_next(finished) {
          next = sibling
          break
        }
        guard let parent = cmark_node_parent(finished), parent != block else { break }
        finished = parent
      }
    }
    flush(&text, into: &stack)
    let inlines = extended(stack[0], isTopLevel: true)
    return sawEscapedTilde ? inlines.map(\.withEscapedTildes) : inlines
  }

  private func flush(_ text: inout String, into stack: inout [InlineFrame]) {
    guard !text.isEmpty else { return }
    stack[stack.count - 1].inlines.append(.text(text))
    text = ""
  }

  private func extended(_ frame: InlineFrame, isTopLevel: Bool) -> [Inline] {
    guard extensions else { return frame.inlines }
    var inlines = frame.inlines
    if signs.hasAddress, !frame.isInsideLink { inlines = Autolinks.split(inlines) }
    return signs.hasTilde ? Strikethrough.apply(to: inlines, isTopLevel: isTopLevel) : inlines
  }

  /// The inlines that have no inlines inside; nil for those that have.
  private func leaf(_ node: OpaquePointer, _ type: cmark_node_type) -> Inline? {
    switch type {
    case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .html(string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
    default: nil
    }
  }

  private func closeInline(_ stack: inout [InlineFrame]) {
    let frame = stack.removeLast()
    let inner = extended(frame, isTopLevel: false)
    let node = frame.node
    var inlines = inner
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: inlines = [.emphasis(inner)]
    case CMARK_NODE_STRONG: inlines = [.strong(inner)]
    case CMARK_NODE_LINK:
      let url = string(cmark_node_get_url(node))
      inlines = [.link(Link(destination: url, title: string(cmark_node_get_title(node)), inlines: inner))]
    case CMARK_NODE_IMAGE:
      let url = string(cmark_node_get_url(node))
      inlines = [.image(Image(source: url, title: string(cmark_node_get_title(node)), inlines: inner))]
    default: break
    }
    stack[stack.count - 1].inlines += inlines
  }

  private mutating func textLiteral(_ node: OpaquePointer) -> String {
    let text = string(cmark_node_get_literal(node), keepingTildes: true)
    if input.hasMarks, signs.hasTilde, text.unicodeScalars.contains(Strikethrough.escapedTilde) {
      sawEscapedTilde = true
    }
    return text
  }

  private func string(_ literal: UnsafePointer<CChar>?, keepingTildes: Bool = false) -> String {
    guard let literal else { return "" }
    if !input.hasMarks { return String(cString: literal) }
    var length = 0
    while literal[length] != 0 { length += 1 }
    return literal.withMemoryRebound(to: UInt8.self, capacity: length) {
      SourceMarks.strip(UnsafeBufferPointer(start: $0, count: length), keepingTildes: keepingTildes)
    }
  }
}

extension MarkdownDocument {
  /// The version of the libcmark that reads: `0.30.2`.
  public static var libraryVersion: String { String(cString: cmark_version_string()) }
}
