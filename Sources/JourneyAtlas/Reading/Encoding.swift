import MarkdownTree

/// Looks at the bytes of a file before anybody reads them as text.
enum Encoding {
  /// Of more findings in one file only the number is told.
  static let reportedAtMost = 100

  /// What is wrong with the encoding, and where; nil where the file is UTF-8. Invisible characters are reported
  /// into `findings`, the text can be read all the same.
  static func problem(in file: SourceFile, _ findings: inout Findings) -> (message: Message, span: Span)? {
    // Most files are ASCII.
    if file.isPlain { return nil }
    let bytes = file.bytes
    if let name = wide(bytes) { return (.notUTF8(name, offset: 0), Span(0, min(2, bytes.count))) }
    if let offset = firstInvalid(bytes) {
      return (.notUTF8(looksLikeGB(bytes) ? "GB18030" : nil, offset: offset), Span(offset, offset + 1))
    }
    var scan = InvisibleScan(file: file)
    scan.run()
    for (message, span) in scan.found.prefix(reportedAtMost) { findings.report(message, at: span) }
    if let next = scan.found.dropFirst(reportedAtMost).first {
      findings.report(.moreInvisible(scan.found.count - reportedAtMost), at: next.span)
    }
    return nil
  }

  /// UTF-16 or UTF-32, by its mark or by the zeros between Latin letters.
  private static func wide(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let start = bytes.prefix(256)
    guard start.count > 3 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in start.enumerated() where byte == 0 { zeros[offset % 4] += 1 }
    let quarter = start.count / 4
    switch zeros.map({ $0 * 4 > quarter * 3 }) {
    case [false, true, true, true]: return "UTF-32LE"
    case [true, true, true, false]: return "UTF-32BE"
    case [false, true, false, true]: return "UTF-16LE"
    case [true, false, true, false]: return "UTF-16BE"
    default: return nil
    }
  }

  /// The offset of the first byte that is not UTF-8 (no overlong forms, no surrogates).
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while let next = firstBeyondASCII(bytes, from: index) {
      index = next
      let byte = bytes[index]
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard (0xC2...0xF4).contains(byte), index + length <= bytes.count else { return index }
      for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return index }
      let second = bytes[index + 1]
      switch byte {
      case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
        0xF4 where second > 0x8F:
        return index
      default:
        index += length
      }
    }
    return nil
  }

  /// Where the next byte stands that is not ASCII; eight are looked at at once.
  private static func firstBeyondASCII(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      return index < bytes.count ? index : nil
    }
  }

  /// What bytes that are not UTF-8 look like, where that can be told.
  static func guess(_ bytes: [UInt8]) -> String? {
    guard let start = firstInvalid(bytes), looksLikeGB(Array(bytes[start...])) else { return wide(bytes) }
    return "GB18030"
  }

  /// Most high bytes come in pairs of high bytes, or in fours of GB18030's ranges. A high byte before a Latin
  /// letter may be one of GBK's rarer characters, but is more often a letter of another encoding.
  private static func looksLikeGB(_ bytes: [UInt8]) -> Bool {
    var characters = 0
    var others = 0
    var index = 0
    while index < min(bytes.count, 4_096) {
      if bytes[index] < 0x80 {
        index += 1
      } else if index + 1 < bytes.count, (0xA1...0xFE).contains(bytes[index]),
        (0xA1...0xFE).contains(bytes[index + 1])
      {
        characters += 1
        index += 2
      } else if index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index]),
        (0x30...0x39).contains(bytes[index + 1]), (0x81...0xFE).contains(bytes[index + 2]),
        (0x30...0x39).contains(bytes[index + 3])
      {
        characters += 1
        index += 4
      } else {
        others += 1
        index += 1
      }
    }
    return characters > 1 && others < characters
  }
}

/// One pass over the bytes of a text that is UTF-8, for what nobody can see in it.
private struct InvisibleScan {
  let file: SourceFile
  private(set) var found: [(message: Message, span: Span)] = []
  private var directions = Directions<Span>()

  init(file: SourceFile) { self.file = file }

  mutating func run() {
    file.bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        switch bytes[at] {
        case 0x20..<0x7F, 0x09: at += 1
        case 0x0A, 0x0D:
          endLine()
          at += 1
        case 0..<0x80:
          report(Unicode.Scalar(bytes[at]), Span(at, at + 1))
          at += 1
        // C1 stands behind C2, all else that is looked for behind E2, EF and F0 to F4.
        case 0xC2:
          if bytes[at + 1] < 0xA0 { report(Unicode.Scalar(bytes[at + 1]), Span(at, at + 2)) }
          at += 2
        case 0xE2 where bytes[at + 1] < 0x82, 0xEF where bytes[at + 1] > 0xB6:
          take(bytes, at, length: 3)
          at += 3
        case 0xF0...0xF4:
          take(bytes, at, length: 4)
          at += 4
        case let first: at += first < 0xE0 ? 2 : 3
        }
      }
    }
    endLine()
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, length: Int) {
    var value = UInt32(bytes[at]) & (length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return }
    let span = Span(at, at + length)
    if let stray = directions.take(scalar, at: span) { found.append((.unpairedDirection(scalar), stray)) }
    if InvisibleText.isControl(scalar), !(scalar == "\u{FEFF}" && at == 0) { report(scalar, span) }
  }

  private mutating func report(_ scalar: Unicode.Scalar, _ span: Span) {
    found.append((.controlCharacter(scalar), span))
  }

  private mutating func endLine() {
    for span in directions.open {
      let scalar = file.text(span).unicodeScalars.first ?? " "
      found.append((.unpairedDirection(scalar), span))
    }
    directions.endLine()
  }
}
