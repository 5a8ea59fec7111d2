import MarkdownTree

/// Markdown that is written: lines inside quotes and lists get their marks, and text cannot become markup.
///
///     text.line { $0.text("1. *not* a <list>") }      1\. \*not\* a \<list\>
struct MarkdownText {
  private(set) var buffer: ByteBuffer
  /// What each line starts with, by the quotes and lists that it stands in.
  private var prefix: [UInt8] = []
  /// The same for the next line alone: the mark of a list item.
  private var first: [UInt8]?
  /// Whether a pipe ends a cell, in code too.
  var inTable = false

  init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

  var bytes: [UInt8] { buffer.withBytes(Array.init) }

  /// Signs of our own.
  mutating func append(_ markup: StaticString) {
    buffer.append(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  /// Signs that are markup already, or cannot be any.
  mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { buffer.append($0) }
  }

  mutating func raw(_ byte: UInt8) { buffer.append(byte) }

  mutating func number(_ number: Int) { raw(String(number)) }

  /// One line; an empty one follows it where `gap` is set.
  mutating func line(gap: Bool = false, _ content: (inout MarkdownText) -> Void) {
    start()
    content(&self)
    buffer.append(0x0A)
    if gap { blank() }
  }

  /// An empty line.
  mutating func blank() {
    var marks = first ?? prefix
    first = nil
    while marks.last == 0x20 { marks.removeLast() }
    marks.append(0x0A)
    marks.withUnsafeBufferPointer { buffer.append($0) }
  }

  private mutating func start() {
    // Most lines stand in no quote and no list.
    if first == nil, prefix.isEmpty { return }
    (first ?? prefix).withUnsafeBufferPointer { buffer.append($0) }
    first = nil
  }

  /// Lines inside a quote.
  mutating func quote(_ content: (inout MarkdownText) -> Void) {
    inside([0x3E, 0x20], first: [0x3E, 0x20], content)
  }

  /// Lines inside a list item with this mark: `- `, `2. `.
  mutating func item(_ mark: String, _ content: (inout MarkdownText) -> Void) {
    inside([UInt8](repeating: 0x20, count: mark.utf8.count), first: Array(mark.utf8), content)
  }

  /// Lines that go on with an item which was written as one line.
  mutating func indented(_ content: (inout MarkdownText) -> Void) {
    inside([0x20, 0x20], first: [0x20, 0x20], content)
  }

  private mutating func inside(
    _ marks: [UInt8], first start: [UInt8], _ content: (inout MarkdownText) -> Void
  ) {
    let outer = prefix
    first = (first ?? outer) + start
    prefix = outer + marks
    content(&self)
    prefix = outer
    first = nil
  }

  // MARK: Text

  /// Text in one line. `starts` says that it stands where a block could begin.
  mutating func text(_ text: String, starts: Bool = false) {
    var text = text
    text.withUTF8 { source in
      let start = starts ? Self.blockStart(source) : nil
      guard start != nil || source.contains(where: Self.isSpecial) else {
        buffer.append(source)
        return
      }
      for at in source.indices {
        let byte = source[at]
        if byte == 0x0A || byte == 0x0D {
          buffer.append(0x20)
          continue
        }
        let isMarkup = Self.isSpecial(byte) && (byte != 0x5F || !Self.isInsideWord(source, at))
        if isMarkup || at == start { buffer.append(0x5C) }
        buffer.append(byte)
      }
    }
  }

  /// Where `# `, `- `, `+ `, `=` or `1.` would begin a block; what else could is escaped everywhere.
  private static func blockStart(_ source: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = source.first else { return nil }
    switch first {
    case 0x23, 0x2B, 0x2D, 0x3D: return 0
    case 0x30...0x39:
      guard let end = source.firstIndex(where: { !(0x30...0x39).contains($0) }) else { return nil }
      return source[end] == 0x2E || source[end] == 0x29 ? end : nil
    default: return nil
    }
  }

  /// `\ ` * _ [ ] < > & | ~` and line ends.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x26, 0x2A, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }

  /// Inside a word `_` is no emphasis.
  private static func isInsideWord(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return at > 0 && at + 1 < source.count && isWord(source[at - 1]) && isWord(source[at + 1])
  }
}
