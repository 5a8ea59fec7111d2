@testable import JourneyAtlas

/// Invented values of each kind in the forms that people write, and texts that look like them: made by a
/// generator with a fixed seed, so that every run has the same set.
struct LabelledSet {
  private var random = SplitMix(state: 20_261_122)

  /// Lines that hold a value of the kind, each with the value as written.
  mutating func positives(of kind: PersonalData.Kind, _ count: Int) -> [(line: String, value: String)] {
    (0..<count).map { index in
      let value = value(of: kind)
      return (Self.frames[index % Self.frames.count].replacing("$", with: value), value)
    }
  }

  /// Lines that hold no value of the kind, though many come near.
  mutating func negatives(of kind: PersonalData.Kind, _ count: Int) -> [String] {
    (0..<count).map { index in
      let near = index % 2 == 0 ? nearMiss(of: kind) : Self.harmless[index / 2 % Self.harmless.count]
      return Self.frames[index % Self.frames.count].replacing("$", with: near)
    }
  }

  private static let frames = [
    "We wrote $ on the form.", "- Pain: $ was asked for twice", "| Front desk | $ | 3 |", "请记下 $ 这一项",
    "（$）", "$", "> They said “$”, and left.", "![shown: $](a.png)", "title: $",
  ]

  static let harmless = [
    "Scores: 0.1234, 0.5678", "12.3456 78.9012", "iOS 17.4.1.2", ".NET 4.7.2.1", "Article 5.1.2.3",
    "mobile users: 1234567", "phone sales 2019 2020 2021", "fax 1000000 pages", "wechat: checkout_flow",
    "WeChat id: mini-program", "https://shop.org/x?id=13912345678",
    "<https://shop.org/x?card=4111111111111111>",
    "[map](https://maps.org/?q=39.9042,116.4074)", "http://maps.org/@39.9042,116.4074,17z",
    "2026-10-01", "2026-10-01 to 2026-11-30", "14:30–15:45", "12:30:45", "3.14159", "version 2.11.0.3",
    "€1,250,000.00", "12 480 units", "ISBN 978-3-16-148410-0", "order 4711-0815", "§ 4.2.1.3", "room B12-304",
    "42 %",
    "1.5.2", "Q3/2026", "ORDER-20261001-0042", "a@b", "logo@2x.png", "mail to noreply@farrowmere.org",
    "@media print",
    "someone@example.com", "13800138000", "+1 202 555 0143", "127.0.0.1", "192.168.1.20",
    "Windows 10.0.19045",
    "std::vector", "0.0000, 0.0000", "ratio 16:9", "4,5 and 3,2", "impact 4 | effort 2", "2400 bytes",
    "9 to 5",
    "微信支付", "WeChat payment", "in QQ groups", "phone calls 3 times a week", "2026年10月1日", "第12345号文件",
    "3–5 人",
    "git@github.com:farrowmere/maps.git", "ff:ff:ff:ff:ff:ff", "2001:db8::1", "#13579", "1/3", "4.4 of 5",
  ]

  // MARK: Values

  private mutating func value(of kind: PersonalData.Kind) -> String {
    switch kind {
    case .residentID: return spaced(residentID(), [6, 8, 4])
    case .bankAccount: return bankAccount()
    case .cardNumber: return spaced(card(), [4, 4, 4, 4, 3])
    case .mailAddress: return mail()
    case .mobileNumber:
      let number = spaced("1" + digits(1, from: 3) + digits(9), [3, 4, 4])
      return pick(["", "", "+86 ", "86-"]) + number
    case .nationalID:
      if flip() {
        let divider = pick(["-", " "])
        return pick(["123", "221", "536", "601", "765"]) + divider + digits(2, from: 1) + divider
          + digits(4, from: 1)
      }
      let pair = pick(["AB", "CE", "HK", "JG", "LM", "PR", "SX", "WY"])
      return flip()
        ? pair + digits(6) + pick(["A", "B", "C", "D"])
        : "\(pair) \(digits(2)) \(digits(2)) \(digits(2)) \(pick(["A", "B", "C", "D"]))"
    case .passport:
      return pick(["Passport: ", "passport no. ", "护照号 ", "護照：", "护照"]) + pick(["E", "G", "EA", "K"])
        + digits(7 + (flip() ? 1 : 0))
    case .coordinates:
      let (latitude, longitude) = (
        "\(next(80) + 1).\(digits(4 + next(3)))", "\(next(170) + 1).\(digits(4 + next(3)))"
      )
      return pick([
        "\(latitude), \(longitude)", "\(latitude),\(longitude)", "\(latitude)° N, \(longitude)° E",
        "\(latitude)，\(longitude)",
        "-\(latitude); -\(longitude)",
      ])
    case .networkAddress: return networkAddress()
    case .plate:
      let head =
        pick(["京", "沪", "粤", "苏", "川", "渝", "鄂"]) + pick(["A", "B", "C", "E", "N"])
        + pick(["", "", "·", " ", "-"])
      return head
        + (flip()
          ? digits(5, from: 1)
          : flip() ? "D" + digits(5, from: 1) : pick(["F", "K", "8"]) + digits(4, from: 1))
    case .account:
      return flip()
        ? pick(["微信号：", "微信: ", "WeChat ID: ", "wechat: ", "加微信 id "]) + pick(["wei", "lin", "amy", "chen"])
          + pick(["_", "-", ""]) + digits(3, from: 1) + pick(["", "x", "abc"])
        : pick(["QQ: ", "QQ号：", "QQ ", "qq号码是"]) + digits(5 + next(5), from: 1)
    case .phoneNumber: return phone()
    }
  }

  private mutating func residentID() -> String {
    let body =
      pick(["110105", "310104", "440306", "510107", "330102"]) + "\(1950 + next(60))"
      + ["01", "02", "03", "06", "09", "11", "12"][next(7)] + ["01", "09", "15", "20", "28"][next(5)]
      + digits(3)
    let sum = zip(body.utf8, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) {
      $0 + (Int($1.0) - 48) * $1.1
    }
    return body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }

  private mutating func card() -> String {
    let (head, length) = [("4", 16), ("52", 16), ("37", 15), ("6228", 16), ("6217", 19), ("6011", 16)][
      next(6)]
    let body = head + digits(length - head.count - 1)
    let sum = body.utf8.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = (Int(digit.element) - 48) * (digit.offset % 2 == 0 ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return body + String((10 - sum % 10) % 10)
  }

  private mutating func bankAccount() -> String {
    let (country, body) =
      switch next(4) {
      case 0: ("DE", digits(18))
      case 1: ("GB", pick(["WEST", "NWBK", "BARC"]) + digits(14))
      case 2: ("FR", digits(23))
      default: ("NL", pick(["ABNA", "INGB"]) + digits(10))
      }
    let number =
      (body + country).unicodeScalars.reduce(0) { rest, sign in
        sign.value < 0x40 ? (rest * 10 + Int(sign.value - 48)) % 97 : (rest * 100 + Int(sign.value - 55)) % 97
      } * 100 % 97
    let check = 98 - number
    let plain = country + (check < 10 ? "0" : "") + String(check) + body
    guard flip() else { return plain }
    return Swift.stride(from: 0, to: plain.count, by: 4).map { String(plain.dropFirst($0).prefix(4)) }.joined(
      separator: " ")
  }

  private mutating func mail() -> String {
    let local = pick(["zhang.wei", "olga_p", "k.lin", "m-halloran", "王伟", "jo", "anna+shop", "x9"])
    let domain = pick([
      "farrowmere.org", "corp.com", "mail.firma.de", "公司.cn", "例子.公司", "a-b.io", "uni.edu.tw",
    ])
    return local + pick(["@", "@", "@", "@", " 〔at〕 ", "(at)", " [at] ", "＠", "&#64;", "\\@", "%40"]) + domain
  }

  private mutating func networkAddress() -> String {
    switch next(3) {
    case 0: return "\(80 + next(40)).\(1 + next(250)).\(next(256)).\(1 + next(250))"
    case 1:
      return flip()
        ? "2a02:\(hex(4)):\(hex(3))::\(hex(2))"
        : (["2400"] + (0..<7).map { _ in hex(4) }).joined(separator: ":")
    default: return (["00", "1" + hex(1)] + (0..<4).map { _ in hex(2) }).joined(separator: pick([":", "-"]))
    }
  }

  private mutating func phone() -> String {
    switch next(5) {
    case 0: return "+49 30 " + digits(6, from: 1)
    case 1: return "+44 20 " + digits(4, from: 1) + " " + digits(4, from: 1)
    case 2:
      return pick(["(", ""]) == "(" ? "(212) 7\(digits(2))-\(digits(4))" : "415-3\(digits(2))-\(digits(4))"
    case 3: return pick(["010-", "021-", "0755-", "（020）"]) + digits(8, from: 2)
    default:
      return pick(["tel. ", "Phone: ", "电话：", "fax "]) + digits(3, from: 2) + " " + digits(2) + " "
        + digits(2)
    }
  }

  // MARK: Near misses

  private mutating func nearMiss(of kind: PersonalData.Kind) -> String {
    switch kind {
    case .residentID: return flip() ? digits(18, from: 1) : changed(residentID())
    case .cardNumber: return flip() ? changed(card()) : digits(16, from: 1)
    case .bankAccount: return changed(bankAccount())
    case .mailAddress:
      return pick([
        "a.b@", "@c.d", "x@y", "name at home", "\(digits(2))@\(digits(2))", "jo@site.test",
        "info@farrowmere.org", "me@example.org",
      ])
    case .mobileNumber: return pick(["12", "10", "11", "0", "9"]) + digits(9 + next(5))
    case .nationalID:
      return flip()
        ? pick(["000", "666", "9\(digits(2))"]) + "-\(digits(2, from: 1))-\(digits(4, from: 1))"
        : pick(["QQ", "BG", "DA", "AO"]) + digits(6) + "C"
    case .passport: return pick(["E", "G", "part no. E"]) + digits(8)
    case .coordinates: return "\(next(90)).\(digits(2)), \(next(170)).\(digits(3))"
    case .networkAddress: return "v\(next(9)).\(next(20)).\(next(20)).\(next(9))"
    case .plate: return pick(["京A", "粤B"]) + pick(["类产品", " 2026", "2B 模式", "级"])
    case .account:
      return pick(["微信: 支付", "WeChat: payment", "微信小程序 2026", "QQ: 群聊", "wechat pay \(digits(4))"])
    case .phoneNumber:
      return pick([
        "+1", "+12 %", "\(digits(6))", "+\(digits(3, from: 1)).\(digits(2))", "555-0\(100 + next(99))",
        "400-\(digits(3))-\(digits(4))", "1.\(digits(9))",
      ])
    }
  }

  /// One digit is another.
  private mutating func changed(_ value: String) -> String {
    var signs = Array(value)
    let last = signs.lastIndex { $0.isNumber } ?? 0
    signs[last] = signs[last] == "7" ? "3" : "7"
    return String(signs)
  }

  // MARK: Chance

  private mutating func next(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  private mutating func flip() -> Bool { next(2) == 0 }
  private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }
  private mutating func hex(_ count: Int) -> String {
    String(next(1 << (4 * count)) | 1 << (4 * count - 1), radix: 16)
  }

  private mutating func digits(_ count: Int, from first: Int = 0) -> String {
    (0..<count).map { String($0 == 0 ? first + next(10 - first) : next(10)) }.joined()
  }

  /// In one piece, in groups, in full-width digits, or with a joiner that nobody sees.
  private mutating func spaced(_ number: String, _ sizes: [Int]) -> String {
    switch next(6) {
    case 0, 1: return number
    case 2:
      return String(
        String.UnicodeScalarView(number.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    case 3: return String(number.prefix(4)) + "\u{200D}" + number.dropFirst(4)
    default:
      var rest = Substring(number)
      let divider = pick([" ", "-"])
      let groups = sizes.compactMap { size -> String? in
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : String(rest.prefix(size))
      }
      return groups.joined(separator: divider)
    }
  }
}

/// Steele, Lea and Flood's generator.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
