/// One file as it was read: where it lies, its bytes, and where its lines start.
///
/// `path` is relative to the project folder and uses `/`; it is what diagnostics print. Lines end at LF,
/// CRLF or CR, as CommonMark and editors count them.
public final class SourceFile: Sendable {
  public let path: String
  public let bytes: [UInt8]
  /// The byte offset at which each line starts; the first starts behind a byte order mark, which editors do not show.
  public let lineStarts: [Int]
  let signs: Signs

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    starts.reserveCapacity(bytes.count / 32 + 2)
    signs = bytes.withUnsafeBufferPointer { Signs($0, lineStarts: &starts) }
    lineStarts = starts
  }

  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Whether the bytes are ASCII without control characters but tabs and line ends.
  package var isPlain: Bool { signs.isPlain }

  /// Line and column from 1; the column counts Unicode scalars.
  public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    var column = 1
    for index in lineStarts[line]..<max(lineStarts[line], offset) where bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return Position(line: line + 1, column: column)
  }

  /// The index in ``lineStarts`` of the line that holds `offset`.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The offset of a line and column, both from 1, the column in Unicode scalars.
  public func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return line < 1 ? 0 : bytes.count }
    var offset = lineStarts[line - 1]
    var left = column - 1
    while left > 0, offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The bytes of a line (index from 0) without its line end.
  public func line(_ index: Int) -> Span {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return Span(start, end)
  }

  /// The source text of a span; broken UTF-8 becomes U+FFFD.
  public func text(_ span: Span) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where `needle` first stands inside `span`; nil if it does not.
  ///
  /// libcmark's inline positions cannot be trusted, so a finding inside a block is placed by searching.
  public func find(_ needle: String, in span: Span) -> Span? {
    var needle = needle
    return needle.withUTF8 { needle in
      bytes.withUnsafeBufferPointer { bytes in
        guard let first = needle.first else { return nil }
        let last = min(span.end, bytes.count) - needle.count
        var at = max(span.start, 0)
        while at <= last {
          if bytes[at] == first, Self.stands(needle, at, in: bytes) { return Span(at, at + needle.count) }
          at += 1
        }
        return nil
      }
    }
  }

  /// The last place where `needle` stands inside `span`; nil if it does not.
  public func findLast(_ needle: String, in span: Span) -> Span? {
    var found: Span?
    while let next = find(needle, in: Span(found?.end ?? span.start, span.end)) { found = next }
    return found
  }

  private static func stands(
    _ needle: UnsafeBufferPointer<UInt8>, _ at: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 1
    while index < needle.count {
      if bytes[at + index] != needle[index] { return false }
      index += 1
    }
    return true
  }
}
