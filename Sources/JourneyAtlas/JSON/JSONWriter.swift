import MarkdownTree

/// JSON as UTF-8 bytes, in one form only: compact, with each object of an array on a line of its own, so that
/// a diff of two files names the thing that changed.
///
///     writer.object { json in
///       json.member("name", "Sign <up>")     "name":"Sign \u003cup\u003e"
///       json.member("performance", 2.50)     "performance":2.5
///       json.member("owner", nil as String?) "owner":null
///     }
public struct JSONWriter: Sendable {
  private var buffer: ByteBuffer

  public init(capacity: Int = 0) { buffer = ByteBuffer(capacity: capacity) }

  public var bytes: [UInt8] { buffer.withBytes(Array.init) }

  // MARK: Structure

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    if buffer.last == Byte.comma || buffer.last == Byte.openBracket { buffer.append(Byte.newline) }
    buffer.append(Byte.openBrace)
    body(&self)
    buffer.append(Byte.closeBrace)
  }

  /// An array at the top or as an element, with one element written by `body` for each of `items`.
  @inlinable
  public mutating func array<Items: Sequence>(
    _ items: Items, _ body: (inout JSONWriter, Items.Element) -> Void
  ) {
    openArray()
    for item in items { body(&self, item) }
    closeArray()
  }

  @usableFromInline
  mutating func openArray() {
    separate()
    buffer.append(Byte.openBracket)
  }

  @usableFromInline
  mutating func closeArray() { buffer.append(Byte.closeBracket) }

  public mutating func member(_ key: StaticString, object body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  /// An array with one element written by `body` for each of `items`.
  @inlinable
  public mutating func member<Items: Sequence>(
    _ key: StaticString, array items: Items, _ body: (inout JSONWriter, Items.Element) -> Void
  ) {
    self.key(key)
    array(items, body)
  }

  public mutating func member(_ key: StaticString, strings: [String]) {
    member(key, array: strings) { $0.string($1) }
  }

  public mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  /// At most four decimals, no trailing zeros; null for nil, NaN and the infinities.
  public mutating func member(_ key: StaticString, _ number: Double?) {
    self.key(key)
    write(number)
  }

  /// The same as an element of an array.
  public mutating func element(_ number: Double?) {
    separate()
    write(number)
  }

  private mutating func write(_ number: Double?) {
    guard let number, number.isFinite else { return null() }
    buffer.append(decimal: number)
  }

  public mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    if let number { buffer.append(number: number) } else { null() }
  }

  public mutating func member(_ key: StaticString, _ flag: Bool?) {
    self.key(key)
    switch flag {
    case true?: literal("true")
    case false?: literal("false")
    case nil: null()
    }
  }

  /// Ends the text with a line end, as text files have it.
  public consuming func finished() -> [UInt8] { finishedBuffer().withBytes(Array.init) }

  /// The same, without a copy.
  package consuming func finishedBuffer() -> ByteBuffer {
    buffer.append(Byte.newline)
    return buffer
  }

  // MARK: Parts

  @usableFromInline
  mutating func key(_ key: StaticString) {
    separate()
    buffer.append(Byte.quote)
    literal(key)
    buffer.append(Byte.quote)
    buffer.append(Byte.colon)
  }

  /// A comma, unless this is the first of its object or array or the value of a key. The last byte tells: no
  /// value ends in one of these three.
  private mutating func separate() {
    switch buffer.last {
    case nil, Byte.openBrace, Byte.openBracket, Byte.colon: break
    default: buffer.append(Byte.comma)
    }
  }

  private mutating func literal(_ text: StaticString) {
    buffer.append(text.utf8Start, text.utf8CodeUnitCount)
  }

  private mutating func null() { literal("null") }

  public mutating func string(_ text: String) {
    separate()
    buffer.append(Byte.quote)
    var text = text
    text.withUTF8 { source in
      var from = 0
      var at = Self.plainBytes(source)
      while at < source.count {
        let width = escape(source, at: at)
        if width > 0 {
          buffer.append(UnsafeBufferPointer(rebasing: source[from..<at]))
          appendEscape(source, at: at)
          from = at + width
          at = from
        } else {
          at += 1
        }
      }
      buffer.append(UnsafeBufferPointer(rebasing: source[from...]))
    }
    buffer.append(Byte.quote)
  }

  /// How many bytes at the beginning need no look, eight at a time: none is a control, a sign that is escaped, or
  /// beyond ASCII.
  private static func plainBytes(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    func mayHold(_ byte: UInt64, _ word: UInt64) -> UInt64 { (word ^ (ones &* byte)) &- ones }
    let bytes = UnsafeRawBufferPointer(source)
    var at = 0
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // `<` and `>` differ in one bit, `"` and `&` in another.
      let brackets = mayHold(0x3E, word | (ones &* 2)) | mayHold(0x26, word | (ones &* 4))
      let others = mayHold(0x5C, word) | mayHold(0x7F, word)
      if (word | (word &- (ones &* 0x20)) | brackets | others) & tops != 0 { return at }
      at += 8
    }
    return at
  }

  /// How many bytes at `at` must be written as an escape; 0 for none. Besides what JSON asks for, `<`, `>`,
  /// `&` and the line separators U+2028/9 are escaped, so that the text may stand inside a page or a script, and
  /// C1 controls and turns of direction, so that it cannot command a terminal.
  private func escape(_ source: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    switch source[at] {
    case 0..<0x20, Byte.quote, Byte.backslash, 0x26, 0x3C, 0x3E, 0x7F: return 1
    case 0xC2: return at + 1 < source.count && source[at + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      guard at + 2 < source.count else { return 0 }
      switch (source[at + 1], source[at + 2]) {
      // U+2028…202E, U+2066…2069.
      case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    default: return 0
    }
  }

  private mutating func appendEscape(_ source: UnsafeBufferPointer<UInt8>, at: Int) {
    switch source[at] {
    case Byte.quote: literal("\\\"")
    case Byte.backslash: literal("\\\\")
    case 0x08: literal("\\b")
    case 0x09: literal("\\t")
    case 0x0A: literal("\\n")
    case 0x0C: literal("\\f")
    case 0x0D: literal("\\r")
    case 0xC2: hexByte("\\u00", source[at + 1])
    case 0xE2: hexByte("\\u20", source[at + 2] & 0x3F | (source[at + 1] & 0x01) << 6)
    case let byte: hexByte("\\u00", byte)
    }
  }

  private mutating func hexByte(_ start: StaticString, _ byte: UInt8) {
    literal(start)
    buffer.append(Self.hexDigit(byte >> 4))
    buffer.append(Self.hexDigit(byte & 0x0F))
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
  }

  /// `2.5`, `3`, `-0.6667`; halves round away from zero.
  public static func decimal(_ number: Double) -> String {
    var buffer = ByteBuffer()
    buffer.append(decimal: number)
    return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  private enum Byte {
    static let newline: UInt8 = 0x0A
    static let quote: UInt8 = 0x22
    static let comma: UInt8 = 0x2C
    static let colon: UInt8 = 0x3A
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let closeBrace: UInt8 = 0x7D
  }
}
