/// A stretch of a source file: UTF-8 byte offsets from 0, `end` excluded.
///
/// Offsets are what parsers work with; ``SourceFile/position(at:)`` turns them into the line and
/// column that people read.
public struct Span: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
