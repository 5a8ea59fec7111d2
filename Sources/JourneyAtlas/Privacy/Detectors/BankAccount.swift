extension Detector {
  /// International bank account numbers, ISO 13616: country, two check digits mod 97, a length for each country.
  ///
  ///     DE89 3704 0044 0532 0130 00    GB82WEST12345698765432
  static let bankAccount = Detector(kind: .bankAccount, minimumDigits: 8) { line in
    line.groups.compactMap { group -> Range<Int>? in
      let start = group.lowerBound - 2
      // The check digits are two, more digits may follow without a blank.
      guard start >= 0, group.count >= 2, line[start].isLatin, line[start + 1].isLatin,
        !line[start - 1].isWord,
        let length = lengths[String([line[start], line[start + 1]].map(upper))]
      else { return nil }
      var signs: [UInt32] = []
      var index = start
      while signs.count < length {
        if line[index].isWord {
          signs.append(line[index])
        } else if !(line[index] == 0x20 || line[index] == 0x2D) || !line[index + 1].isWord {
          return nil
        }
        index += 1
      }
      return !line[index].isWord && hasRemainderOne(signs) ? start..<index : nil
    }
  }

  private static func upper(_ scalar: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar & ~0x20)))
  }

  /// The number with its first four signs at the end and letters as 10…35 leaves 1 when divided by 97.
  private static func hasRemainderOne(_ signs: [UInt32]) -> Bool {
    (signs.dropFirst(4) + signs.prefix(4)).reduce(0) { rest, sign in
      sign.isDigit
        ? (rest * 10 + Int(sign - 0x30)) % 97 : (rest * 100 + Int((sign & ~0x20) - 0x41) + 10) % 97
    } == 1
  }

  private static let lengths: [String: Int] = Dictionary(
    uniqueKeysWithValues: """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24
      FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
      LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22
      SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
      """.split(whereSeparator: \.isWhitespace).map { (String($0.prefix(2)), Int($0.dropFirst(2)) ?? 0) })
}
