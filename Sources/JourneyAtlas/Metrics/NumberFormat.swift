/// How a column writes numbers. Nothing is guessed: `1,234` is a thousand only where commas are declared to group.
///
///     NumberFormat()                                   1234.5   -3   ＋４．５   1.2e3
///     NumberFormat(decimal: ",", grouping: ".")        1.234,5
struct NumberFormat: Sendable, Equatable {
  var decimal: Unicode.Scalar = "."
  /// What may stand between groups of three digits; a blank stands for every kind of blank.
  var grouping: Unicode.Scalar?

  /// nil for what is no number: words, `NaN`, `45 %`, digits in groups that are not declared or not of three, and
  /// what is too large to be one.
  func read(_ text: String) -> Double? {
    var digits: [UInt8] = []
    var groups: [Int] = []
    var isBehindPoint = false
    var isExponent = false
    for scalar in text.unicodeScalars.map(\.halfWidth).trimmed {
      switch scalar {
      case "0"..."9": digits.append(UInt8(scalar.value))
      case "-" where mayTakeSign(digits), "\u{2212}" where mayTakeSign(digits): digits.append(0x2D)
      case "+" where mayTakeSign(digits): break
      case decimal where !isBehindPoint && !isExponent:
        isBehindPoint = true
        digits.append(0x2E)
      case "e" where !isExponent, "E" where !isExponent:
        isExponent = true
        digits.append(0x65)
      case _ where mayGroup(scalar) && !isBehindPoint && !isExponent: groups.append(digits.count)
      default: return nil
      }
    }
    let whole = digits.firstIndex { $0 == 0x2E || $0 == 0x65 } ?? digits.count
    guard digits.contains(where: { $0 != 0x2D }),
      isGrouped(groups, start: digits.first == 0x2D ? 1 : 0, end: whole)
    else { return nil }
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
    return value == 0 ? 0 : value
  }

  private func mayTakeSign(_ digits: [UInt8]) -> Bool { digits.isEmpty || digits.last == 0x65 }

  private func mayGroup(_ scalar: Unicode.Scalar) -> Bool {
    grouping == scalar || (grouping == " " && scalar.isSpace)
  }

  /// `1,234,567`: one to three digits, then threes.
  private func isGrouped(_ groups: [Int], start: Int, end: Int) -> Bool {
    guard let first = groups.first else { return true }
    let ends = groups.dropFirst() + [end]
    return (1...3).contains(first - start) && zip(groups, ends).allSatisfy { $1 - $0 == 3 }
  }
}

extension Collection where Element == Unicode.Scalar {
  /// Without white space at its ends.
  fileprivate var trimmed: [Unicode.Scalar] {
    Array(Array(drop(while: \.isSpace)).reversed().drop(while: \.isSpace).reversed())
  }
}
