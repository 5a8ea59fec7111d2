/// Markup that was built, as UTF-8 bytes. Text cannot become markup: literals are the only way to write
/// tags, and whatever is interpolated is escaped, unless it is itself ``HTML`` or other ``Markup``.
///
///     html += "<a href=\"\(url)\">\(stage.name)</a>"
///
/// Attribute values stand in double quotes; one escape serves both places.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
  @usableFromInline package var buffer: ByteBuffer

  public init() { buffer = ByteBuffer() }

  public init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }

  public init(stringLiteral value: StaticString) {
    buffer = ByteBuffer(capacity: value.utf8CodeUnitCount)
    append(value)
  }

  public var bytes: [UInt8] { buffer.withBytes(Array.init) }

  public var count: Int { buffer.count }

  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

  public struct StringInterpolation: StringInterpolationProtocol {
    @usableFromInline var html: HTML

    public init(literalCapacity: Int, interpolationCount: Int) {
      html = HTML(capacity: literalCapacity + interpolationCount * 32)
    }

    public mutating func appendLiteral(_ literal: StaticString) { html.append(literal) }

    /// Text, escaped.
    public mutating func appendInterpolation(_ text: String) { html.text(text) }

    /// Text, escaped; nothing where there is none.
    public mutating func appendInterpolation(_ text: String?) {
      if let text { html.text(text) }
    }

    public mutating func appendInterpolation(_ number: Int) { html.number(number) }

    /// Markup: built elsewhere, or written here.
    @inlinable
    public mutating func appendInterpolation<M: Markup>(_ markup: M) { markup.write(into: &html) }
  }

  @inlinable
  public static func += (left: inout HTML, right: HTML) { left.buffer.append(right.buffer) }

  /// Appends markup without a value of its own in between.
  @inlinable
  public static func += <M: Markup>(left: inout HTML, right: M) { right.write(into: &left) }

  /// Appends markup that stands in our source.
  @inlinable @inline(__always)
  public mutating func append(_ markup: StaticString) {
    buffer.append(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  /// Appends markup without its first bytes, which the caller knows to be whole tags or text.
  package mutating func append(_ markup: HTML, from start: Int) {
    markup.buffer.withBytes { buffer.append(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// Appends a stretch of markup, which the caller knows to be whole.
  package mutating func append(_ markup: HTML, _ range: Range<Int>) {
    markup.buffer.withBytes { buffer.append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Looks at the bytes where they lie.
  package func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R { buffer.withBytes(body) }

  /// Appends text, escaped; `start` bytes at its beginning are left out.
  public mutating func text(_ text: String, from start: Int = 0) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      Self.escape(UnsafeBufferPointer(rebasing: $0[start...]), into: &buffer)
    }
    if isDone == nil { self.text(String(decoding: text.utf8.dropFirst(start), as: UTF8.self)) }
  }

  /// Appends markup of a theme, which the site's owner writes; authors' texts never come here.
  package mutating func append(theme markup: [UInt8]) {
    markup.withUnsafeBufferPointer { buffer.append($0) }
  }

  /// Appends a whole number.
  public mutating func number(_ number: Int) {
    let magnitude = number.magnitude
    if number < 0 { buffer.append(Byte.hyphen) }
    var unit: UInt = 1
    while magnitude / unit > 9 { unit *= 10 }
    while unit > 0 {
      buffer.append(Byte.zero + UInt8(magnitude / unit % 10))
      unit /= 10
    }
  }

  /// Takes everything away but the memory, for what comes next.
  package mutating func clear() { buffer.clear() }

  public var isEmpty: Bool { buffer.count == 0 }

  /// The markup as a string, for tests and for embedding into other formats.
  public var string: String { buffer.withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Escapes `&`, `<`, `>` and `"`; everything else is left as it is.
  private static func escape(_ source: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    // Nearly no text holds one of the four.
    guard hasSpecial(source) else { return buffer.append(source) }
    var from = 0
    for at in 0..<source.count where isSpecial(source[at]) {
      buffer.append(UnsafeBufferPointer(rebasing: source[from..<at]))
      let entity: StaticString =
        switch source[at] {
        case Byte.ampersand: "&amp;"
        case Byte.less: "&lt;"
        case Byte.greater: "&gt;"
        default: "&quot;"
        }
      buffer.append(entity.utf8Start, entity.utf8CodeUnitCount)
      from = at + 1
    }
    buffer.append(UnsafeBufferPointer(rebasing: source[from...]))
  }

  /// Whether a text has one of the four, looked at eight bytes at a time.
  private static func hasSpecial(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(source)
    var at = 0
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // `<` and `>` differ in one bit, `"` and `&` in another: with it set, each pair is one value.
      let angles = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
      let others = (word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626
      if hasZeroByte(angles) || hasZeroByte(others) { return true }
      at += 8
    }
    while at < bytes.count {
      if isSpecial(bytes[at]) { return true }
      at += 1
    }
    return false
  }

  @inline(__always)
  private static func hasZeroByte(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte | 2 == Byte.greater || byte | 4 == Byte.ampersand
  }
}

/// What writes itself as markup: a link, an icon, a figure. Written straight into the page, it costs no value
/// of its own.
public protocol Markup {
  func write(into html: inout HTML)
}

extension HTML: Markup {
  public func write(into html: inout HTML) { html += self }
}

extension Markup {
  /// The markup as a value.
  public var html: HTML {
    var html = HTML()
    write(into: &html)
    return html
  }
}
