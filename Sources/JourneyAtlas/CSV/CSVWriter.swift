import MarkdownTree

/// CSV as UTF-8 bytes, by RFC 4180: a comma between cells, CR LF behind each line, quotes where a cell needs them.
///
///     writer.row { csv in
///       csv.text("Sign, \"seal\"")   "Sign, ""seal"""
///       csv.number(-0.5)             -0.5
///       csv.text("=1+1")             "'=1+1"
///     }
///
/// **Formulas.** Spreadsheets run a cell that starts with `=`, `+`, `-` or `@` as a formula, and some look behind
/// blanks, behind separators of other countries, and at the wide forms of these signs. So an apostrophe goes
/// before such a sign, which spreadsheets take for "this is text". A text that is nothing but a number has no
/// formula in it and stays a number: `-2` is not touched.
public struct CSVWriter: Sendable {
  package private(set) var buffer: ByteBuffer
  private var startsLine = true

  /// U+FEFF in front tells Excel that the file is UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  public init(byteOrderMark: Bool, capacity: Int = 0) {
    buffer = ByteBuffer(capacity: capacity)
    if byteOrderMark { Self.byteOrderMark.withUnsafeBufferPointer { buffer.append($0) } }
  }

  public var bytes: [UInt8] { buffer.withBytes(Array.init) }

  /// One line.
  public mutating func row(_ cells: (inout CSVWriter) -> Void) {
    startsLine = true
    cells(&self)
    buffer.append(0x0D)
    buffer.append(0x0A)
  }

  /// Names of columns, or words of our own that are no formulas.
  public mutating func words(_ words: String...) {
    for word in words { text(word) }
  }

  /// Nothing where there is none.
  public mutating func text(_ text: String?) {
    separate()
    guard var cell = text, !cell.isEmpty else { return }
    cell.withUTF8 { source in
      if Self.isPlain(source) { return buffer.append(source) }
      let guards = Self.holdsFormula(source)
      guard guards || Self.needsQuotes(source) else {
        buffer.append(source)
        return
      }
      buffer.append(Byte.quote)
      var starts = true
      for at in source.indices {
        if guards, Self.opensFormula(source, at, &starts) { buffer.append(Byte.apostrophe) }
        if source[at] == Byte.quote { buffer.append(Byte.quote) }
        buffer.append(source[at])
      }
      buffer.append(Byte.quote)
    }
  }

  /// At most four decimals; nothing for nil.
  public mutating func number(_ number: Double?) {
    separate()
    guard let number, number.isFinite else { return }
    buffer.append(decimal: number)
  }

  public mutating func number(_ number: Int) {
    separate()
    buffer.append(number: number)
  }

  /// `true` or `false`; nothing for nil.
  public mutating func flag(_ flag: Bool?) {
    separate()
    guard let flag else { return }
    let word: StaticString = flag ? "true" : "false"
    buffer.append(word.utf8Start, word.utf8CodeUnitCount)
  }

  private mutating func separate() {
    if !startsLine { buffer.append(Byte.comma) }
    startsLine = false
  }

  /// Whether a cell has surely nothing to quote or to guard; most have not. A formula can begin only at the beginning
  /// of the cell, or behind a sign that needs quotes.
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    !isFormula(source, 0) && !needsQuotes(source)
  }

  private static func needsQuotes(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    if source[0] == Byte.space || source[source.count - 1] == Byte.space { return true }
    return source.contains { byte in
      switch byte {
      // An apostrophe too, so that a cell that had to get one is written the same way again.
      case Byte.quote, Byte.apostrophe, Byte.comma, Byte.semicolon, Byte.tab, 0x0A, 0x0D: true
      default: false
      }
    }
  }

  /// Whether a cell needs an apostrophe somewhere.
  private static func holdsFormula(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var starts = true
    var holds = false
    for at in source.indices where opensFormula(source, at, &starts) { holds = true }
    return holds && !isNumber(source)
  }

  /// Whether a formula could begin at a byte; `starts` tells whether it could begin a cell.
  private static func opensFormula(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ starts: inout Bool
  ) -> Bool {
    let byte = source[at]
    let isBreak = byte == Byte.tab || byte == 0x0A || byte == 0x0D
    // A tab or line end in front is as good as an `=` to some.
    let opens = starts && (isFormula(source, at) || (at == 0 && isBreak))
    switch byte {
    case Byte.space: break
    case Byte.comma, Byte.semicolon, Byte.quote: starts = true
    default: starts = isBreak
    }
    return opens
  }

  /// One of the four signs, or its wide form U+FF1D, FF0B, FF0D, FF20.
  private static func isFormula(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch source[at] {
    case Byte.equals, Byte.plus, Byte.minus, Byte.at: return true
    case 0xEF:
      guard at + 2 < source.count, source[at + 1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(source[at + 2])
    default: return false
    }
  }

  /// `-2`, `+1.5`: a sign, digits, and at most one point between digits.
  private static func isNumber(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var points = 0
    for (at, byte) in source.enumerated() {
      switch byte {
      case Byte.plus, Byte.minus: if at > 0 { return false }
      case 0x30...0x39: digits += 1
      case 0x2E:
        points += 1
        if digits == 0 { return false }
      default: return false
      }
    }
    return digits > 0 && points <= 1 && source[source.count - 1] != 0x2E
  }

  private enum Byte {
    static let tab: UInt8 = 0x09
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let minus: UInt8 = 0x2D
    static let semicolon: UInt8 = 0x3B
    static let equals: UInt8 = 0x3D
    static let at: UInt8 = 0x40
  }
}
