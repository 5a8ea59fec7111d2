import MarkdownTree

/// Finds what looks like personal data: e-mail addresses, phone numbers, Chinese resident ids. What is found
/// is never printed whole.
enum PersonalData {
  static func scan(_ file: SourceFile, from start: Int, _ findings: inout Findings) {
    let bytes = file.bytes
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x40, let span = mail(bytes, at: index) {
        findings.report(.personalData("an e-mail address", masked: maskedMail(file.text(span))), at: span)
        index = span.end
      } else if isDigit(byte) || byte == 0x2B, index == start || !isWordByte(bytes[index - 1]) {
        let run = digits(bytes, from: index)
        if let what = kind(run.digits, hasPlus: byte == 0x2B) {
          let span = Span(index, run.end)
          findings.report(.personalData(what, masked: masked(run.digits)), at: span)
        }
        index = max(run.end, index + 1)
      } else {
        index += 1
      }
    }
  }

  // MARK: Mail

  /// The address around an `@`; documentation domains (example.com, *.example, *.test) are none.
  private static func mail(_ bytes: [UInt8], at: Int) -> Span? {
    var from = at
    while from > 0, isLocal(bytes[from - 1]) { from -= 1 }
    var to = at + 1
    while to < bytes.count, isWordByte(bytes[to]) || bytes[to] == 0x2E || bytes[to] == 0x2D { to += 1 }
    while to > at + 1, bytes[to - 1] == 0x2E || bytes[to - 1] == 0x2D { to -= 1 }
    let domain = String(decoding: bytes[(at + 1)..<max(to, at + 1)], as: UTF8.self).lowercased()
    let parts = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard from < at, parts.count > 1, let top = parts.last, top.utf8.count > 1,
      parts.allSatisfy({ !$0.isEmpty }),
      top.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    if ["example", "test", "invalid", "localhost"].contains(top) { return nil }
    if parts[parts.count - 2] == "example" { return nil }
    return Span(from, to)
  }

  private static func maskedMail(_ address: String) -> String {
    let parts = address.split(separator: "@", maxSplits: 1)
    guard parts.count == 2, let first = parts[0].first else { return "***" }
    return "\(first)***@…"
  }

  // MARK: Numbers

  /// The digits from a place on, single blanks, hyphens and dots between groups left out.
  private static func digits(_ bytes: [UInt8], from start: Int) -> (digits: [UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = start
    var end = start
    if bytes[index] == 0x2B { index += 1 }
    while index < bytes.count {
      if isDigit(bytes[index]) {
        digits.append(bytes[index] - 0x30)
        index += 1
        end = index
      } else if digits.count == 17, bytes[index] | 0x20 == 0x78 {
        digits.append(10)
        index += 1
        end = index
        break
      } else if bytes[index] == 0x20 || bytes[index] == 0x2D, index + 1 < bytes.count,
        isDigit(bytes[index + 1]),
        !digits.isEmpty
      {
        index += 1
      } else {
        break
      }
    }
    // 2026.10.01 or 3.14159265358 are no numbers to call.
    if index < bytes.count,
      isWordByte(bytes[index])
        || (bytes[index] == 0x2E && index + 1 < bytes.count && isDigit(bytes[index + 1]))
    {
      return ([], max(end, start + 1))
    }
    return (digits, max(end, start + 1))
  }

  private static func kind(_ digits: [UInt8], hasPlus: Bool) -> String? {
    if digits.count == 18, isResidentID(digits) { return "a Chinese resident id" }
    if hasPlus, (9...15).contains(digits.count), digits[0] != 0 { return "a phone number" }
    if digits.count == 11, digits[0] == 1, digits[1] >= 3, !isFake(digits) { return "a mobile number" }
    return nil
  }

  /// Numbers that documentation uses: 13800138000 and one digit over and over.
  private static func isFake(_ digits: [UInt8]) -> Bool {
    digits == [1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0] || Set(digits.dropFirst(3)).count == 1
  }

  /// GB 11643: a day of birth at 7–14, and a check digit mod 11 over the weights 7 9 10 5 8 4 2 …
  private static func isResidentID(_ digits: [UInt8]) -> Bool {
    guard digits.dropLast().allSatisfy({ $0 < 10 }) else { return false }
    let numbers = digits.map(Int.init)
    let year = numbers[6] * 1000 + numbers[7] * 100 + numbers[8] * 10 + numbers[9]
    guard (1900...2100).contains(year),
      Day(year: year, month: numbers[10] * 10 + numbers[11], day: numbers[12] * 10 + numbers[13]) != nil
    else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(numbers, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == numbers[17]
  }

  private static func masked(_ digits: [UInt8]) -> String {
    digits.prefix(2).map { String($0) }.joined() + String(repeating: "*", count: max(0, digits.count - 2))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x25
  }
}
