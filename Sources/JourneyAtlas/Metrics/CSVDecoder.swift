/// Bytes of a file to UTF-8, piece by piece; characters may be cut at the end of a piece.
struct CSVDecoder {
  private let encoding: CSVDialect.Encoding
  /// The start of a character whose end has not come yet.
  private var rest: [UInt8] = []
  private let looksLike: String?

  /// `looksLike` names what the file may be where it is not what it should be.
  init(_ encoding: CSVDialect.Encoding, looksLike: String? = nil) {
    self.encoding = encoding
    self.looksLike = looksLike
  }

  /// The text of a piece, and what is wrong behind it.
  mutating func decode(_ piece: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], problem: CSVProblem.Kind?) {
    let bytes = rest + piece
    rest = []
    let (text, length, problem): ([UInt8], Int, CSVProblem.Kind?) =
      switch encoding {
      case .utf8: utf8(bytes)
      case .utf16LittleEndian: utf16(bytes, low: 0, high: 1)
      case .utf16BigEndian: utf16(bytes, low: 1, high: 0)
      case .windows1252: windows1252(bytes)
      }
    if problem == nil { rest = Array(bytes[length...]) }
    if let nul = text.firstIndex(of: 0) { return (Array(text[..<nul]), .nul) }
    return (text, problem)
  }

  /// What is wrong at the end of the file: half a character.
  func finish() -> CSVProblem.Kind? { rest.isEmpty ? nil : .notText(looksLike: looksLike) }

  private func utf8(_ bytes: [UInt8]) -> ([UInt8], Int, CSVProblem.Kind?) {
    guard let invalid = Encoding.firstInvalid(bytes) else { return (bytes, bytes.count, nil) }
    let text = Array(bytes[..<invalid])
    if Self.mayGoOn(bytes[invalid...]) { return (text, invalid, nil) }
    return (text, invalid, .notText(looksLike: looksLike))
  }

  /// Whether these bytes are the start of a character, and its end may follow.
  private static func mayGoOn(_ tail: ArraySlice<UInt8>) -> Bool {
    guard let first = tail.first, tail.count < 4, (0xC2...0xF4).contains(first) else { return false }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard tail.count < length else { return false }
    // The lowest continuation that any tail may have makes it whole: then it is valid, or is not.
    let fillers: [[UInt8]] = [[0x80, 0x80, 0x80], [0x90, 0x80, 0x80], [0xA0, 0x80, 0x80]]
    return fillers.contains { Encoding.firstInvalid(Array(tail) + $0.prefix(length - tail.count)) == nil }
  }

  private func utf16(_ bytes: [UInt8], low: Int, high: Int) -> ([UInt8], Int, CSVProblem.Kind?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low]) }
    var at = 0
    while at + 1 < bytes.count {
      var value = unit(at)
      var length = 2
      if (0xD800...0xDBFF).contains(value) {
        guard at + 3 < bytes.count else { break }
        let second = unit(at + 2)
        guard (0xDC00...0xDFFF).contains(second) else { return (text, at, .notText(looksLike: looksLike)) }
        value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
        length = 4
      }
      guard let scalar = Unicode.Scalar(value) else { return (text, at, .notText(looksLike: looksLike)) }
      if value < 0x80 { text.append(UInt8(value)) } else { text += UTF8.encode(scalar) ?? .init() }
      at += length
    }
    return (text, at, nil)
  }

  /// What 80 to 9F stand for; 0 for the five that stand for nothing.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D,
    0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  private func windows1252(_ bytes: [UInt8]) -> ([UInt8], Int, CSVProblem.Kind?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for (at, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let value = byte < 0xA0 ? Self.windows1252[Int(byte - 0x80)] : UInt16(byte)
      guard value > 0, let scalar = Unicode.Scalar(value) else {
        return (text, at, .notText(looksLike: looksLike))
      }
      text += UTF8.encode(scalar) ?? .init()
    }
    return (text, bytes.count, nil)
  }
}
