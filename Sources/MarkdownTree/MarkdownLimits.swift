/// Limits on what is given to libcmark, which needs minutes for some small texts (CVE-2023-22486,
/// GHSA-66g8-4hjf-77xh) and cannot be interrupted. Within them 1 MiB takes less than a second.
///
/// A file with problems must not be read by ``MarkdownDocument``; its reader reports them instead.
public enum MarkdownLimits {
  /// Bytes of a file.
  public static let fileSize = 1 << 20
  /// Quotes and list items within each other.
  public static let depth = 32
  /// Bytes of consecutive lines that are not blank, fenced code excepted.
  public static let blockSize = 64 << 10

  public struct Problem: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      /// The file's size in bytes.
      case fileTooLarge(Int)
      /// How deep the line may open containers.
      case tooDeep(Int)
      /// The size of the run of lines in bytes.
      case blockTooLong(Int)
    }

    public var kind: Kind
    public var span: Span

    public init(kind: Kind, span: Span) {
      self.kind = kind
      self.span = span
    }
  }

  /// Everything beyond the limits, in the order of the file; of lines that are too deep only the first.
  public static func problems(in file: SourceFile, from bodyStart: Int = 0) -> [Problem] {
    if file.bytes.count > fileSize {
      return [Problem(kind: .fileTooLarge(file.bytes.count), span: file.line(0))]
    }
    var scan = LimitScan(file: file)
    for index in file.lineIndex(at: bodyStart)..<file.lineStarts.count { scan.read(line: index) }
    scan.endBlock()
    return scan.problems
  }
}

/// The state of one pass over the lines of a file.
private struct LimitScan {
  let file: SourceFile
  var problems: [MarkdownLimits.Problem] = []
  private var fence = FenceTracker()
  private var isTooDeep = false
  /// The run of lines that are not blank.
  private var block: (start: Int, end: Int)?

  init(file: SourceFile) { self.file = file }

  mutating func read(line index: Int) {
    let span = file.line(index)
    let line = file.bytes[span.start..<span.end]
    if fence.isCode(line) {
      endBlock()
      return
    }
    let (depth, isBlank) = Self.depth(of: line)
    if depth > MarkdownLimits.depth, !isTooDeep {
      isTooDeep = true
      problems.append(.init(kind: .tooDeep(depth), span: span))
    }
    if isBlank {
      endBlock()
    } else {
      block = (block?.start ?? span.start, span.end)
    }
  }

  mutating func endBlock() {
    guard let ended = block.take(), ended.end - ended.start > MarkdownLimits.blockSize else { return }
    let span = file.line(file.lineIndex(at: ended.start))
    problems.append(.init(kind: .blockTooLong(ended.end - ended.start), span: span))
  }

  /// How many containers a line may open or continue: its markers, and one for every two columns of
  /// indentation, since a list item indents by two at least. What follows an item's marker is all new and
  /// continues nothing, and a line without a marker opens nothing.
  private static func depth(of line: ArraySlice<UInt8>) -> (depth: Int, isBlank: Bool) {
    var markers = 0
    var columns = 0
    var depth = 0
    var isInNewItem = false
    var at = line.startIndex
    while at < line.endIndex {
      let byte = line[at]
      if Byte.isBlank(byte) {
        if !isInNewItem { columns += byte == Byte.tab ? 4 : 1 }
        at += 1
      } else if let next = markerEnd(line, at) {
        markers += 1
        depth = markers + columns / 2
        if byte != Byte.greater { isInNewItem = true }
        at = next
      } else {
        return (depth, false)
      }
    }
    return (depth, !isInNewItem)
  }

  private static func markerEnd(_ line: ArraySlice<UInt8>, _ at: Int) -> Int? {
    var next = at + 1
    switch line[at] {
    case Byte.greater: return next < line.endIndex && line[next] == Byte.space ? next + 1 : next
    case Byte.hyphen, Byte.plus, Byte.star: break
    case let digit where Byte.isDigit(digit):
      while next < line.endIndex, Byte.isDigit(line[next]) { next += 1 }
      guard next < line.endIndex, line[next] == Byte.period || line[next] == Byte.closeParenthesis else {
        return nil
      }
      next += 1
    default: return nil
    }
    return next == line.endIndex || Byte.isBlank(line[next]) ? next : nil
  }
}

/// Follows fenced code, where markers and indentation mean nothing.
///
/// Only what libcmark reads as a fence too may be followed, or a false fence would hide deep nesting: a fence
/// at the margin, and none once a raw HTML block began that blank lines do not end.
private struct FenceTracker {
  private var open: (sign: UInt8, length: Int)?
  private var sawLongHTML = false

  mutating func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    let indent = line.prefix { $0 == Byte.space }.count
    let text = line.dropFirst(indent)
    if let fence = open {
      let length = text.prefix { $0 == fence.sign }.count
      if indent < 4, length >= fence.length, text.dropFirst(length).allSatisfy(Byte.isBlank) { open = nil }
      return true
    }
    if text.first == Byte.less, let second = text.dropFirst().first, startsLongHTML(second) {
      sawLongHTML = true
    }
    guard indent < 2, !sawLongHTML, let sign = text.first, sign == Byte.backtick || sign == Byte.tilde else {
      return false
    }
    let length = text.prefix { $0 == sign }.count
    guard length >= 3, sign == Byte.tilde || !text.dropFirst(length).contains(Byte.backtick) else {
      return false
    }
    open = (sign, length)
    return true
  }

  /// `<!--`, `<?`, `<script`, `<pre`, `<style`, `<textarea`.
  private func startsLongHTML(_ byte: UInt8) -> Bool {
    byte == 0x21 || byte == 0x3F || byte | 0x20 == 0x73 || byte | 0x20 == 0x70 || byte | 0x20 == 0x74
  }
}
