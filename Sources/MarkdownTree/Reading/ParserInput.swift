/// The bytes that libcmark is given, and the way back from its lines and columns to the file.
///
/// Usually these are the file's own bytes. Where marks are put into the text (see
/// ``SourceMarks``) they are a copy of the body, and every mark moves what follows by three bytes.
final class ParserInput {
  let bytes: [UInt8]
  /// Where the body starts in `bytes`.
  let start: Int
  /// The offset in `bytes` at which each line of the body starts; never empty.
  let lineStarts: [Int]
  /// Where marks stand in `bytes`, ascending.
  let marks: [Int]
  let signs: Signs
  /// What the place of `bytes[0]` in the file is.
  private let base: Int

  init(_ file: SourceFile, from bodyStart: Int, withMarks: Bool) {
    var start = min(max(bodyStart, 0), file.bytes.count)
    // libcmark drops a byte order mark and counts columns after it.
    if file.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    var lines = file.lineStarts
    if start > 0 { lines = [start] + file.lineStarts.drop { $0 <= start } }

    signs = file.signs
    // Marks go between stars and characters beyond ASCII, and behind tildes.
    let mayNeedMarks = withMarks && (signs.hasTilde || signs.hasStar && signs.hasHigh)
    let marks = mayNeedMarks ? SourceMarks.places(in: file.bytes, from: start) : []
    guard !marks.isEmpty else {
      self.bytes = file.bytes
      self.start = start
      self.lineStarts = lines
      self.marks = []
      self.base = 0
      return
    }
    var marked: [UInt8] = []
    marked.reserveCapacity(file.bytes.count - start + 3 * marks.count)
    var from = start
    var places: [Int] = []
    for place in marks {
      marked += file.bytes[from..<place.offset]
      places.append(marked.count)
      marked += place.mark
      from = place.offset
    }
    marked += file.bytes[from...]
    self.bytes = marked
    self.start = 0
    self.marks = places
    self.base = start
    var passed = 0
    self.lineStarts = lines.map { line in
      while passed < marks.count, marks[passed].offset < line { passed += 1 }
      return line - start + 3 * passed
    }
  }

  /// A text made of pieces of another, whose places nobody asks for.
  init(text: [UInt8], of whole: ParserInput) {
    bytes = text
    start = 0
    lineStarts = [0]
    marks = whole.hasMarks ? [0] : []
    signs = whole.signs
    base = 0
  }

  var hasMarks: Bool { !marks.isEmpty }

  /// The place in `bytes` of a line and column as libcmark counts them, both from 1.
  func offset(line: Int, column: Int) -> Int {
    let line = min(max(line - 1, 0), lineStarts.count - 1)
    return min(lineStarts[line] + max(column - 1, 0), lineEnd(line))
  }

  /// Where the text of a line (from 0) ends, its line end left out.
  func lineEnd(_ line: Int) -> Int {
    guard line >= 0 else { return start }
    guard line < lineStarts.count else { return bytes.count }
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], bytes[end - 1] == Byte.lineFeed || bytes[end - 1] == Byte.carriageReturn {
      end -= 1
    }
    return end
  }

  func isBlank(line: Int) -> Bool {
    guard line >= 0, line < lineStarts.count else { return true }
    return bytes[lineStarts[line]..<lineEnd(line)].allSatisfy { Byte.isBlank($0) }
  }

  /// The span in the file of a stretch of `bytes`.
  func span(_ from: Int, _ to: Int) -> Span { Span(fileOffset(from), fileOffset(to)) }

  /// The byte at a place in the file.
  func byte(atFileOffset offset: Int) -> UInt8? {
    let at = bufferOffset(offset)
    return at >= 0 && at < bytes.count ? bytes[at] : nil
  }

  /// The lines (from 0) that a span of the file covers.
  func lines(ofFileSpan span: Span) -> ClosedRange<Int> {
    let first = lineIndex(at: bufferOffset(span.start))
    return first...max(first, lineIndex(at: bufferOffset(max(span.start, span.end - 1))))
  }

  private func bufferOffset(_ offset: Int) -> Int {
    // The nth mark stands 3n bytes further in the buffer than what it stands before in the file.
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] - 3 * middle <= offset - base { low = middle + 1 } else { high = middle }
    }
    return offset - base + 3 * low
  }

  private func fileOffset(_ offset: Int) -> Int {
    guard !marks.isEmpty else { return offset }
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return base + offset - 3 * low
  }

  /// The line (from 0) that holds a place in `bytes`.
  func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
