import MarkdownTree

/// The quick look over bytes that says which lines are worth the detectors' time: most lines hold no `@`, no
/// long number and no word that personal data stands behind.
struct SuspiciousLines {
  private var digits = 0
  /// Digits of the first group of the cluster, and bytes since the last digit.
  private var firstGroup = 0
  private var gap = 0
  private var dots = 0
  private var colons = 0
  private var hyphens = 0
  private var digitsOfLine = 0
  private var isLed = false
  private var days = 0
  private var isMarked = false

  /// Indexes of lines, from 0.
  static func find(in file: SourceFile) -> [Int] {
    var lines: [Int] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      classes.withUnsafeBufferPointer { classes in
        for index in file.lineStarts.indices {
          let start = file.lineStarts[index]
          let end = index + 1 < file.lineStarts.count ? file.lineStarts[index + 1] : bytes.count
          if isSuspicious(bytes, start, end, classes) { lines.append(index) }
        }
      }
    }
    return lines
  }

  private static func isSuspicious(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var state = SuspiciousLines()
    var last = start
    for index in start..<end {
      let kind = classes[Int(bytes[index])]
      if kind == 0 { continue }
      state.gap += index - last
      last = index
      if kind == 1 {
        if state.takeDigit(bytes, index, start) { return true }
      } else if kind == 2 {
        return true
      } else if state.takeSign(bytes, index, start, end) {
        return true
      }
    }
    // Markup may stand between any two digits.
    if state.isMarked, state.digitsOfLine - 8 * state.days > 5 { return true }
    return (state.colons > 2 && state.digitsOfLine > 1) || (state.hyphens > 4 && state.digitsOfLine > 3)
  }

  /// 1 a digit; 2 suspicious whatever stands around it; 3 a sign that depends on its neighbours.
  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for digit in 0x30...0x39 { classes[digit] = 1 }
    classes[0x00] = 2
    classes[0x40] = 2
    for sign in "%&.:-|)]}>\\QqWw<[~".utf8 { classes[Int(sign)] = 3 }
    // First bytes of full-width forms, digits of other scripts, 微, and closing brackets.
    for byte in [0xC2, 0xD9, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xE5, 0xEF, 0xF0] { classes[byte] = 3 }
    return classes
  }()

  private mutating func takeDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
    if gap > 7 { (digits, firstGroup, dots, isLed) = (0, 0, 0, false) }
    if digits == firstGroup, gap <= 1 || digits == 0 { firstGroup += 1 }
    if gap > 1 || digits == 0, index > start {
      let isDivided = bytes[index - 1] == 0x20 || bytes[index - 1] == 0x2D || bytes[index - 1] == 0x2E
      let before = isDivided && index > start + 1 ? bytes[index - 2] : bytes[index - 1]
      // AB 123456, and the dots of plates: · ・ •
      isLed = isLed || UInt32(before).isUpper || before == 0xB7 || before == 0xBB || before == 0xA2
    }
    gap = 0
    digits += 1
    digitsOfLine += 1
    // Evidence is dated, so days are the longest numbers of most maps.
    if digits > 7, Self.endsDay(bytes, index, start) {
      (digits, firstGroup) = (0, 0)
      days += 1
    }
    return digits > 8 || (digits > 6 && firstGroup != 4) || (digits > 3 && (dots > 2 || isLed))
  }

  /// Whether `2026-10-01` ends here.
  private static func endsDay(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
    index - start > 8 && bytes[index - 2] == 0x2D && bytes[index - 5] == 0x2D && bytes[index - 9] <= 0x32
      && UInt32(bytes[index - 9]).isDigit && (index + 1 >= bytes.count || !UInt32(bytes[index + 1]).isDigit)
  }

  private mutating func takeSign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int, _ end: Int
  ) -> Bool {
    func next(_ ahead: Int) -> UInt8 { index + ahead < end ? bytes[index + ahead] : 0 }
    func isBehindAt() -> Bool {
      index > start + 1 && bytes[index - 1] | 0x20 == 0x74 && bytes[index - 2] | 0x20 == 0x61
    }
    switch bytes[index] {
    case 0x7C: (digits, firstGroup, dots, isLed) = (0, 0, 0, false)
    case 0x2E: dots += 1
    case 0x3C, 0x5B: isMarked = true
    case 0x7E: isMarked = isMarked || next(1) == 0x7E
    case 0x3A:
      colons += next(1) == 0x3A ? 3 : 1
    case 0x2D: hyphens += 1
    case 0x26: return next(1) == 0x23 || next(1) == 0x63
    case 0x25: return next(1) == 0x34 && next(2) == 0x30
    case 0x5C: return next(1) == 0x78 || next(1) == 0x75
    case 0x51, 0x71: return next(1) | 0x20 == 0x71 && (2..<14).contains { UInt32(next($0)).isDigit }
    case 0x57, 0x77:
      if next(1) | 0x20 == 0x78 { return next(2) | 0x20 == 0x69 }
      // WeChat: …, WeChat ID …
      guard next(1) | 0x20 == 0x65, next(2) | 0x20 == 0x63 else { return false }
      return (6..<9).contains { [0x3A, 0x69, 0x49, 0x5F, 0xEF, 0xE5].contains(next($0)) }
    case 0xE5 where next(1) == 0xBE && next(2) == 0xAE:
      return (6..<16).contains { UInt32(next($0)).isLatin }
    case 0xEF where next(1) == 0xBC:
      if next(2) == 0xA0 { return true }
      if (0x90...0x99).contains(next(2)) { return takeDigit(bytes, index, start) }
      return isBehindAt()
    case 0xE3, 0xEF, 0x29, 0x5D, 0x7D, 0x3E: return isBehindAt()
    case 0xE5: return false
    case 0xE2 where next(1) != 0x81 && next(1) != 0x82 && next(1) != 0x91 && next(1) != 0x9D: return false
    case 0xF0 where next(1) != 0x9D: return false
    case 0xC2 where ![0xB2, 0xB3, 0xB9].contains(next(1)): return false
    default: return takeDigit(bytes, index, start)
    }
    return false
  }
}
