import JourneyAtlas
import Testing

@testable import SitePages

/// In which order names stand for whom.
struct NameOrderTests {
  private func sorted(_ names: [String], _ language: InterfaceLanguage) -> [String] {
    let order = NameOrder(language)
    return names.map { ($0, order.key($0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  /// Each list is in order already; it is turned round first.
  @Test(arguments: [
    ["(draft)", "2 emails", "10 emails", "Äpfel", "App", "email", "Émile", "Œuvre", "Österreich", "Zoo"],
    ["e-mail", "email", "Ｅｍａｉｌｓ"], ["Step 2", "Step 02a", "Step 10"], ["straße", "strasze"],
    ["Søren", "Sos"], ["Zoo", "Ёлка", "Почта", "メール", "长城", "阿"],
  ])
  func latin(_ names: [String]) { #expect(sorted(names.reversed(), .english) == names) }

  /// By pinyin: ā, bǎi, cháng chéng, yóu; what the table does not have behind it, then Latin letters.
  @Test(arguments: [
    ["2 封", "10 封", "阿姨", "百货", "长城", "长江", "邮件", "掛號", "App", "Zoo"], ["邮", "邮寄", "邮件"],
  ])
  func pinyin(_ names: [String]) { #expect(sorted(names.reversed(), .simplifiedChinese) == names) }

  /// By strokes: 1, 3, 4, 8, 11, 17.
  @Test(arguments: [["一日", "三月", "文件", "門市", "掛號", "優惠", "邮件", "App", "Zoo"]])
  func strokes(_ names: [String]) { #expect(sorted(names.reversed(), .traditionalChinese) == names) }

  @Test func lettersAreWhatReadersLookBelow() {
    let (english, simplified) = (NameOrder(.english), NameOrder(.simplifiedChinese))
    let traditional = NameOrder(.traditionalChinese)
    #expect(english.letter("Émile") == .latin(UInt8(ascii: "E")))
    #expect(english.letter("Øre") == .latin(UInt8(ascii: "O")))
    #expect(english.letter("阿姨") == .other)
    #expect(english.letter("“quoted”") == .signs)
    #expect(simplified.letter("阿姨") == .latin(UInt8(ascii: "A")))
    #expect(simplified.letter("微信") == .latin(UInt8(ascii: "W")))
    #expect(simplified.letter("座谈") == .latin(UInt8(ascii: "Z")))
    #expect(simplified.letter("掛號") == .other)
    #expect(traditional.letter("掛號") == .strokes(11))
    #expect(traditional.letter("ｗeb") == .latin(UInt8(ascii: "W")))
  }

  /// The lists of a site stand in the order of its language; what site.yml lists stays first.
  @Test func listsAreByName() throws {
    let journey = """
      # 甲

      ## 阶段

      | 触点 | 渠道 | 负责人 |
      |---|---|---|
      | 邮件 | 电话 | 运营 |
      | 安装 | 门店 | 销售 |
      | 百科 | 柜台 | 地推 |
      """
    let site = try Sample.site(
      ["journeys/a.md": journey, "journeys/b.md": "# 阿\n\n## 一\n"],
      siteFile: "language: zh-Hans\nchannels: [门店]\n")
    let atlas = site.atlas
    #expect(site.names.touchpoints.map { atlas.touchpoints[$0].name } == ["安装", "百科", "邮件"])
    #expect(site.names.channels.map { atlas.channels[$0].name } == ["门店", "电话", "柜台"])
    #expect(site.names.owners.map { atlas.owners[$0].name } == ["地推", "销售", "运营"])
    #expect(site.names.journeys.map { atlas.journeys[$0].title.plain } == ["阿", "甲"])
    let names = site.main(.names)
    #expect(names.contains("<h2 id=\"az-y\">Y</h2>"))
    #expect(!names.contains("az-other"))
  }
}
