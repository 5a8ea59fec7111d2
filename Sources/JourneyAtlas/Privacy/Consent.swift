import MarkdownTree

/// Holds texts about real people against what the author says of their consent.
///
///     real: true                                      a persona that is one person: needs consent and source
///     > — Olga Petrova, CFO, Acme Ltd, 2026-08-14     name, role and employer or date: needs consent
///
/// `consent:` in the front matter says where it is kept. Words alone decide; it is no legal judgement.
struct Consent {
  let keys: Keys
  /// What fields below the title say.
  let fields: PublishingFields

  private var isGiven: Bool { fields.hasConsent || says("consent") }

  private func says(_ key: String) -> Bool {
    switch keys.node(key) {
    case nil: false
    case .scalar(let scalar): !scalar.isNull && scalar.text != "false"
    case .some: true
    }
  }

  func check(_ persona: Persona, _ findings: inout Findings) {
    check(persona.quotes, &findings)
    guard let real = realPlace(&findings) else { return }
    let hasSource = !(persona.field(.source)?.values.isEmpty ?? true)
    if !isGiven || !hasSource {
      findings.report(.realPersona(consent: isGiven, source: hasSource), at: real)
    }
    // Words in front matter and text alike.
    let file = findings.file
    for index in file.lineStarts.indices { reportSpecial(in: file.line(index), &findings) }
    if let age = persona.field(.age)?.values.first, let years = Int(age.text.plain), years < 16 {
      findings.report(.specialCategory("childhood"), at: age.text.span)
    }
  }

  /// Where it says that the persona is one person; nil where it does not.
  private func realPlace(_ findings: inout Findings) -> Span? {
    guard let node = keys.node("real") else { return fields.real }
    return keys.flag("real", &findings) ?? false ? keys.span(node.range) : nil
  }

  func check(_ journey: Journey, _ findings: inout Findings) {
    let stages = journey.stages + journey.stages.flatMap(\.steps)
    check(journey.quotes + stages.flatMap(\.quotes), &findings)
  }

  private func check(_ quotes: [Quote], _ findings: inout Findings) {
    for quote in quotes {
      guard let source = quote.source, NamedPerson.isNamed(in: source.plain) else { continue }
      if !isGiven {
        let words = ListText.trimmed(source.plain)
        findings.report(.namedQuote(), at: findings.file.find(words, in: quote.span) ?? source.span)
      }
      reportSpecial(in: quote.span, &findings)
    }
  }

  // MARK: Special categories

  /// Health, belief, origin, orientation, union: GDPR article 9, PIPL article 28.
  private static let special: [(what: String, words: [String])] = [
    (
      "health",
      [
        "diabetes", "cancer", "pregnant", "pregnancy", "hiv", "depression", "disability", "dementia",
        "asthma",
        "糖尿病", "癌症", "怀孕", "懷孕", "抑郁", "憂鬱", "残疾", "殘疾", "艾滋", "高血压", "高血壓",
      ]
    ),
    ("belief", ["muslim", "christian", "catholic", "jewish", "hindu", "buddhist", "穆斯林", "基督徒", "佛教徒"]),
    ("origin", ["ethnicity", "ethnic", "少数民族", "少數民族"]),
    ("orientation", ["gay", "lesbian", "bisexual", "transgender", "同性恋", "同性戀"]),
    ("union membership", ["trade union", "union member", "工会会员", "工會會員"]),
  ]

  private func reportSpecial(in span: Span, _ findings: inout Findings) {
    let text = findings.file.text(span)
    let padded = " " + text.lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
    for (what, words) in Self.special {
      let word = words.first {
        $0.utf8.allSatisfy { $0 < 0x80 } ? padded.contains(" \($0) ") : text.contains($0)
      }
      if word != nil { findings.report(.specialCategory(what), at: span) }
    }
  }
}

/// Whether the line behind a quote tells who it was: a name, a role, and an employer or a day.
enum NamedPerson {
  static func isNamed(in source: String) -> Bool {
    let separators: Set<Unicode.Scalar> = [
      ",", "，", "、", ";", "；", "/", "·", "|", "(", ")", "（", "）", "–", "—",
    ]
    let parts = source.unicodeScalars.split { separators.contains($0) }.map { ListText.trimmed(String($0)) }
    guard parts.contains(where: isName), parts.contains(where: isRole) else { return false }
    return parts.contains { isEmployer($0) || isDate($0) }
  }

  /// `Olga Petrova`, `Dr Lin`, `张先生`, `王晓梅`.
  private static func isName(_ part: String) -> Bool {
    guard !part.unicodeScalars.contains(where: { ("0"..."9").contains($0) }), !isRole(part), !isEmployer(part)
    else {
      return false
    }
    let scalars = Array(part.unicodeScalars)
    if scalars.first?.properties.isIdeographic ?? false {
      guard (2...5).contains(scalars.count), let first = scalars.first else { return false }
      let isPolite = ["先生", "女士", "小姐", "太太"].contains { part.hasSuffix($0) }
      return isPolite || (surnames.contains(first) && scalars.count <= 3)
    }
    let words = part.split(separator: " ").map(String.init)
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }

  private static let surnames = Set(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘蔡蒋蔣余于杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛阎雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯"
      .unicodeScalars)

  private static let roles: Set<String> = [
    "ceo", "cfo", "cto", "coo", "cio", "cmo", "founder", "director", "manager", "head", "lead", "vp",
    "president",
    "engineer", "nurse", "doctor", "teacher", "partner", "owner", "chief", "buyer", "analyst", "consultant",
    "officer",
    "secretary", "accountant", "controller", "designer", "developer",
  ]

  private static let chineseRoles = [
    "经理", "總監", "总监", "主任", "总裁", "總裁", "董事", "医生", "醫生", "护士", "老师", "老師", "店长", "店長", "工程师", "工程師", "主管",
    "会计", "會計", "采购", "老板", "创始人", "創辦人", "經理",
  ]

  private static func isRole(_ part: String) -> Bool {
    words(part).contains(where: roles.contains) || chineseRoles.contains { part.contains($0) }
  }

  private static let companies: Set<String> = [
    "inc", "ltd", "llc", "gmbh", "ag", "corp", "plc", "company", "bank", "hospital", "university", "group",
    "limited",
  ]

  private static func isEmployer(_ part: String) -> Bool {
    let words = words(part)
    return words.contains(where: companies.contains) || (words.contains("at") && words.count > 1)
      || ["公司", "集团", "集團", "银行", "銀行", "医院", "醫院", "大学", "大學", "学校", "學校", "工厂", "工廠"].contains {
        part.contains($0)
      }
  }

  private static func isDate(_ part: String) -> Bool {
    part.split(whereSeparator: { !$0.isNumber }).contains {
      $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
  }

  private static func words(_ part: String) -> [String] {
    part.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
  }
}
