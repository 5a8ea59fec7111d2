extension Detector {
  /// Payment cards, ISO/IEC 7812: 13 to 19 digits that start as an issuer's do, and Luhn's check digit.
  ///
  ///     4111 1111 1111 1111    62-2848-0402-5648-90018
  static let cardNumber = Detector(kind: .cardNumber, minimumDigits: 13) { line in
    line.groups.indices.compactMap { first -> Range<Int>? in
      guard (0x32...0x36).contains(line[line.groups[first].lowerBound]) else { return nil }
      var chain = DigitChain(line, from: first, limit: 19, dividedBy: DigitChain.isDivider)
      // The longest that fits: what follows may be the next number.
      while chain.digits.count >= 13 {
        if chain.isEven, isGrouped(chain.sizes), isIssued(chain.digits), passesLuhn(chain.digits),
          line.standsAlone(chain.range)
        {
          return chain.range
        }
        chain.dropLast(of: line, from: first)
      }
      return nil
    }
  }

  /// In one piece, in fours, as American Express does, or digit by digit.
  private static func isGrouped(_ sizes: [Int]) -> Bool {
    if sizes.count == 1 || sizes == [4, 6, 5] || sizes == [4, 6, 4] || sizes == [6, 13] { return true }
    if sizes.allSatisfy({ $0 == 1 }) { return true }
    return sizes.dropLast().allSatisfy { $0 == 4 } && (1...4).contains(sizes[sizes.count - 1])
  }

  /// Issuers' first digits and lengths: Visa, Mastercard, American Express, UnionPay, Discover, Diners, JCB.
  private static func isIssued(_ digits: [UInt8]) -> Bool {
    let count = digits.count
    let four = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    switch four {
    case 4000...4999: return [13, 16, 19].contains(count)
    case 5100...5599, 2221...2720: return count == 16
    case 3400...3499, 3700...3799: return count == 15
    case 6200...6299: return (16...19).contains(count)
    case 6011, 6440...6599: return (16...19).contains(count)
    case 3000...3059, 3095, 3600...3699, 3800...3999: return (14...19).contains(count)
    case 3528...3589: return (16...19).contains(count)
    default: return false
    }
  }

  private static func passesLuhn(_ digits: [UInt8]) -> Bool {
    guard Set(digits).count > 1 else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element)
      return sum + (digit.offset % 2 == 0 ? value : value * 2 / 10 + value * 2 % 10)
    }
    return sum % 10 == 0
  }
}
