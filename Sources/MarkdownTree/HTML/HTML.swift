/// Markup that was built, as UTF-8 bytes. Text cannot become markup: literals are the only way to write
/// tags, and whatever is interpolated is escaped, unless it is itself ``HTML`` or other ``Markup``.
///
///     html += "<a href=\"\(url)\">\(stage.name)</a>"
///
/// Attribute values stand in double quotes; one escape serves both places.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
  public internal(set) var bytes: [UInt8]

  public init() { bytes = [] }

  public init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  public init(stringLiteral value: StaticString) {
    bytes = []
    append(value)
  }

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

  public static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

  /// Appends markup without a value of its own in between.
  @inlinable
  public static func += <M: Markup>(left: inout HTML, right: M) { right.write(into: &left) }

  /// Appends markup that stands in our source.
  public mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text, escaped; `start` bytes at its beginning are left out.
  public mutating func text(_ text: String, from start: Int = 0) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      Self.escape(UnsafeBufferPointer(rebasing: $0[start...]), into: &bytes)
    }
    if isDone == nil { self.text(String(decoding: text.utf8.dropFirst(start), as: UTF8.self)) }
  }

  /// Appends markup of a theme, which the site's owner writes; authors' texts never come here.
  package mutating func append(theme markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Appends a whole number.
  public mutating func number(_ number: Int) {
    let magnitude = number.magnitude
    if number < 0 { bytes.append(Byte.hyphen) }
    var unit: UInt = 1
    while magnitude / unit > 9 { unit *= 10 }
    while unit > 0 {
      bytes.append(Byte.zero + UInt8(magnitude / unit % 10))
      unit /= 10
    }
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and for embedding into other formats.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Escapes `&`, `<`, `>` and `"`; everything else is left as it is.
  private static func escape(_ source: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    // Nearly no text holds one of the four; looking through it without a branch is several times as fast.
    var hits: UInt8 = 0
    for byte in source { hits |= isSpecial(byte) ? 1 : 0 }
    guard hits != 0 else {
      bytes.append(contentsOf: source)
      return
    }
    var from = 0
    for at in 0..<source.count where isSpecial(source[at]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[from..<at]))
      let entity: StaticString =
        switch source[at] {
        case Byte.ampersand: "&amp;"
        case Byte.less: "&lt;"
        case Byte.greater: "&gt;"
        default: "&quot;"
        }
      entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
      from = at + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[from...]))
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == Byte.ampersand || byte == Byte.less || byte == Byte.greater || byte == Byte.quote
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
