/// Markup that was built, as UTF-8 bytes. Text cannot become markup: literals are the only way to write
/// tags, and whatever is interpolated is escaped, unless it is itself ``HTML``.
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
    value.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  public init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text, escaped.
    public mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &bytes) }

    /// Text, escaped; nothing where there is none.
    public mutating func appendInterpolation(_ text: String?) {
      if let text { HTML.escape(text, into: &bytes) }
    }

    public mutating func appendInterpolation(_ number: Int) {
      HTML.escape(String(number), into: &bytes)
    }

    /// Markup that was built elsewhere.
    public mutating func appendInterpolation(_ html: HTML) { bytes.append(contentsOf: html.bytes) }
  }

  public static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

  /// Appends text, escaped.
  public mutating func text(_ text: String) { Self.escape(text, into: &bytes) }

  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and for embedding into other formats.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Escapes `&`, `<`, `>` and `"`; everything else is left as it is.
  static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var from = 0
      for at in 0..<source.count {
        let entity: StaticString
        switch source[at] {
        case 0x26: entity = "&amp;"
        case 0x3C: entity = "&lt;"
        case 0x3E: entity = "&gt;"
        case 0x22: entity = "&quot;"
        default: continue
        }
        bytes.append(contentsOf: source[from..<at])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        from = at + 1
      }
      bytes.append(contentsOf: source[from...])
    }
  }
}
