import MarkdownTree

/// Numbers as authors write them in cells and attributes.
enum Numbers {
  /// `4`, `4.5`, `4/5` (of the scale's end); nil for anything else.
  static func read(_ text: String, scaleEnd: Int = 5) -> Double? {
    if let digit = digit(text) { return digit }
    var bare = ListText.trimmed(text).halfWidthDigits
    if bare.hasSuffix("/\(scaleEnd)") {
      bare = ListText.trimmed(String(bare.dropLast(String(scaleEnd).count + 1)))
    }
    guard !bare.isEmpty, bare.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return Double(bare)
  }

  /// A whole number, thousands parted or not: `1204`, `1,204`, `1 204`; nil for anything else.
  static func count(_ text: String) -> Int? {
    let bare = ListText.trimmed(text).halfWidthDigits
    let groups = bare.split(omittingEmptySubsequences: false) {
      $0 == "," || $0 == "，" || $0 == " " || $0 == "\u{202F}"
    }
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    let digits = groups.joined()
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }

  /// `3,5` as `3.5`; nil for anything but a number with one or two digits behind a comma.
  static func withPoint(_ text: String) -> String? {
    let bare = ListText.trimmed(text).halfWidthDigits
    let parts = bare.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
    guard parts.count == 2, (parts[0].utf8.last ?? 0).isDigit else { return nil }
    let decimals = parts[1].utf8.prefix { $0.isDigit }.count
    guard (1...2).contains(decimals), !parts[1].utf8.dropFirst(decimals).contains(where: { $0 >= 0x3A })
    else {
      return nil
    }
    return parts.joined(separator: ".")
  }

  /// The value of one digit and nothing else: most figures are that.
  private static func digit(_ text: String) -> Double? {
    guard text.utf8.count == 1, let byte = text.utf8.first, (0x30...0x39).contains(byte) else { return nil }
    return Double(byte - 0x30)
  }

  /// A figure on a scale; what is off it is reported and read as absent.
  static func onScale(
    _ text: String, _ scale: ClosedRange<Double>, name: String, at span: Span, _ findings: inout Findings
  ) -> Double? {
    if let digit = digit(text), scale.contains(digit) { return digit }
    if LabelWords.isNothing(ListText.trimmed(text)) { return nil }
    if let number = read(text), scale.contains(number) { return number }
    if let right = withPoint(text) {
      findings.report(.decimalComma(ListText.trimmed(text), right: right), at: span)
      return nil
    }
    if let bar = text.unicodeScalars.firstIndex(where: ListText.isSeparator),
      read(String(text.unicodeScalars[..<bar])) != nil,
      case let rest = ListText.trimmed(String(text.unicodeScalars[text.unicodeScalars.index(after: bar)...])),
      rest.unicodeScalars.first?.isLetter ?? false
    {
      let number = ListText.trimmed(String(text.unicodeScalars[..<bar]))
      findings.report(
        .offScale(name, ListText.trimmed(text), scale: "each behind a bar of its own: \(number) | \(rest)"),
        at: span)
      return nil
    }
    let bounds = "a number from \(Int(scale.lowerBound)) to \(Int(scale.upperBound)), or – for no value"
    findings.report(.offScale(name, ListText.trimmed(text), scale: bounds), at: span)
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
