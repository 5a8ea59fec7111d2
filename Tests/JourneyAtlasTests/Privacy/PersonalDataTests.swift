import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What counts as personal data, and that it goes no further. Catalogue K01, K02.
struct PersonalDataTests {
  private func kinds(_ line: String) -> [PersonalData.Kind] {
    PersonalData.values(in: SourceFile(path: "a.md", text: line + "\n")).map(\.kind)
  }

  // K01
  @Test(arguments: PersonalData.Kind.allCases) func recallAndPrecision(_ kind: PersonalData.Kind) {
    var set = LabelledSet()
    let missed = set.positives(of: kind, 200).filter { !kinds($0.line).contains(kind) }
    let wrong = set.negatives(of: kind, 400).filter { kinds($0).contains(kind) }
    let found = 200 - missed.count
    #expect(found >= 190, "missed: \(missed.prefix(5).map(\.line))")
    #expect(Double(found) / Double(found + wrong.count) >= 0.9, "wrong: \(wrong.prefix(5))")
  }

  @Test(arguments: LabelledSet.harmless) func harmless(_ text: String) {
    #expect(kinds(text) == [])
    #expect(PersonalData.masked(text) == text)
  }

  /// What is near to harmless texts and is none.
  @Test(arguments: [
    ("0.1234, 51.5678", PersonalData.Kind.coordinates), ("GPS 12.3456 78.9012", .coordinates),
    ("From 81.2.69.142", .networkAddress), ("IP of Halden 81.2.69.142", .networkAddress),
    ("mobile no. 1234567", .phoneNumber), ("Phone (work): 901 82 03", .phoneNumber),
    ("电话号码是 9018203", .phoneNumber), ("WeChat id: zhangwei", .account), ("wechat: mini-7-program", .account),
    ("https://shop.org/x?id=1 13912345678", .mobileNumber), ("https://shop.org，13912345678", .mobileNumber),
    ("https://shop.org/?to=zhang.wei@corp.cn", .mailAddress),
    ("[13912345678](https://shop.org/13912345678)", .mobileNumber),
    ("ftp://x/?id=13912345678", .mobileNumber),
  ])
  func notHarmless(_ text: String, _ kind: PersonalData.Kind) { #expect(kinds(text) == [kind]) }

  // K02
  @Test(arguments: [
    ("１３９１２３４５６７８", PersonalData.Kind.mobileNumber), ("139 1234 5678", .mobileNumber),
    ("139-1234-5678", .mobileNumber),
    ("139\u{200D}1234\u{2060}5678", .mobileNumber), ("1 3 9 1 2 3 4 5 6 7 8", .mobileNumber),
    ("**139**12345678", .mobileNumber), ("\u{1D7CF}3912345678", .mobileNumber),
    ("手机号13912345678是", .mobileNumber),
    ("+86 139 1234 5678", .mobileNumber), ("tel:+8613912345678", .mobileNumber),
    ("zhang 〔at〕 x.com", .mailAddress), ("zhang（at）x.com", .mailAddress), ("zhang＠x．com", .mailAddress),
    ("zhang&#64;x.com", .mailAddress), ("zhang&#x40;x&period;com", .mailAddress),
    ("zhang&commat;x.com", .mailAddress),
    ("zhang\\@x.com", .mailAddress), ("mailto:zhang%40x.com", .mailAddress),
    ("\"zhang\\x40x.com\"", .mailAddress),
    ("邮箱zhang@x.com谢谢", .mailAddress), ("zh\u{AD}ang@x.com", .mailAddress),
    ("jo [at] x [dot] com", .mailAddress),
    ("110105（北京）19491231002X", .residentID), ("110105 19491231 002x", .residentID),
    ("身份证11010519491231002X的", .residentID),
    ("１１０１０５１９４９１２３１００２Ｘ", .residentID), ("4111-1111-1111-1111", .cardNumber),
    ("DE89 3704 0044 0532 0130 00", .bankAccount),
    ("1391234<b></b>5678", .mobileNumber), ("zhang.wei<!-- x -->@corp.cn", .mailAddress),
    ("~~139~~12345678", .mobileNumber), ("[zhang.wei](a.md)@corp.cn", .mailAddress),
    ("[139][a]<i class=\"b\">1234</i>5678", .mobileNumber), ("zhang.wei@corp。cn", .mailAddress),
    ("139/1234/5678", .mobileNumber), ("zhang.wei@mail.example.de", .mailAddress),
  ])
  func disguises(_ text: String, _ kind: PersonalData.Kind) {
    #expect(kinds("They said \(text).") == [kind])
    #expect(kinds("| \(text) | 3 |") == [kind])
  }

  @Test(arguments: [
    ("zhang.wei@farrowmere.org", "z••••.•••@••••••••••.•••"), ("13912345678", "13•••••••••"),
    ("+44 20 7183 8750", "+44 •• •••• ••••"),
    ("1<b>391</b><!-- 1 a -->2345678", "1<b>3••</b><!-- 1 a -->•••••••"),
    ("zhang.wei<a href=\"jo@x.org\">@corp.cn</a>", "z••••.•••<a href=\"j•@•.•••\">@••••.••</a>"),
    ("１３９１２３４５６７８", "１３•••••••••"), ("京A·F8832", "京A·•••••"), ("39.90421, 116.40741", "39.•••••, •••.•••••"),
  ])
  func valuesAreMaskedSignBySign(_ text: String, _ masked: String) {
    #expect(PersonalData.masked("a \(text) b") == "a \(masked) b")
    #expect(PersonalData.masked("a \(text) b").unicodeScalars.count == text.unicodeScalars.count + 4)
  }

  /// Also of texts that mean nothing: no trap, every scalar where it was, and no value left whole.
  @Test func anyTextIsMasked() {
    var random = SplitMix(state: 7)
    let pieces = [
      "1", "13912345678", "+", "86", "(", ")", "-", " ", ".", "@", "a", "x.com", "微信", "QQ", ":", "：", "京A",
      "DE89", "&#",
      "%40", "\\", "*", "`", "０", "〔at〕", "39.9042", ",", "0", "E12", "护照", "tel", "::", "00:1b", "|", "北",
      "\u{200D}", "X",
      "\u{0}", "🙂", "\u{301}", "&", ";", "#", "_", "4111111111111111",
      "<b>", "<!--", "-->", "~~", "[", "](", ">",
    ]
    for _ in 0..<6_000 {
      let text = (0..<(1 + Int(random.next() % 12))).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))]
      }
      .joined()
      let file = SourceFile(path: "a.md", text: text)
      let masked = PersonalData.masked(text)
      #expect(masked.unicodeScalars.count == text.unicodeScalars.count, "\(text)")
      for value in PersonalData.values(in: file) {
        let isWhole = value.pieces.allSatisfy { piece in
          let start = file.text(Span(0, piece.start)).unicodeScalars.count
          return masked.unicodeScalars.dropFirst(start).starts(with: file.text(piece).unicodeScalars)
        }
        #expect(!isWhole, "\(text)")
      }
    }
  }

  /// Every detector looks at every sign a bounded number of times; a quadratic one would run for hours.
  @Test(arguments: [
    "a@", "1 ", "139 ", "1.", ":", "a@a.", "DE8", "微信", "(at)", "%40a", "&#", "1\u{200D}", "京A1", "*", "<b",
    "<!-- ", "[",
    "](", "~~1", "1<b>",
  ])
  func hostileLinesEnd(_ piece: String) {
    let text = String(repeating: piece, count: 6_000 / piece.utf8.count)
    #expect(PersonalData.masked(text).unicodeScalars.count == text.unicodeScalars.count)
    let addresses = String(repeating: "\(piece)jo@x.org ", count: 300)
    #expect(PersonalData(SourceFile(path: "a.md", text: addresses), severities: [:]).diagnostics.count > 1)
  }

  // MARK: In files

  private static let journey = """
    ---
    owner: zhang.wei@farrowmere.org
    ---
    # Buying 13912345678

    ## Calls 13912345678

    - Doing: reads 13912345678 | owner zhang.wei@farrowmere.org
    - ![zhang.wei@farrowmere.org](zhang.wei@farrowmere.org.png "13912345678")
    - [x](mailto:zhang.wei@farrowmere.org)
    - Touchpoint: 13912345678
    - Emotion: 7 13912345678

    """

  /// One place masks for all: what is read of a file has no value any more, and stands where it stood.
  @Test func nothingThatIsReadHoldsAValue() throws {
    let file = SourceFile(path: "content/journeys/zhang.wei@farrowmere.org.md", text: Self.journey)
    let reading = try TestContent([file]).read(assets: ["content/journeys/zhang.wei@farrowmere.org.png"])
    let all = "\(reading)"
    #expect(!all.contains("zhang.wei"))
    #expect(!all.contains("13912345678"))
    let places = reading.diagnostics.map { "\($0.start.line):\($0.start.column) \($0.code.rawValue)" }
    #expect(
      places == [
        "1:1 personal-data", "2:8 personal-data", "4:10 personal-data", "6:10 personal-data",
        "8:16 personal-data",
        "8:36 personal-data", "9:5 personal-data", "9:31 personal-data", "9:61 personal-data",
        "10:14 personal-data",
        "11:15 personal-data", "12:12 off-scale", "12:14 personal-data",
      ])
    for format in Report.Format.allCases {
      let report = Report(reading.diagnostics, sources: reading.sources, files: 1)
      let text = String(decoding: report.bytes(in: format, version: "1.0.0"), as: UTF8.self)
      #expect(!text.contains("zhang.wei") && !text.contains("13912345678"), "\(format)")
    }
  }

  @Test func aFileThatIsNotUTF8IsMaskedToo() throws {
    let bytes = Array("# 13912345678\n".utf8) + [0xFF, 0x0A]
    let reading = try TestContent([SourceFile(path: "content/journeys/a.md", bytes: bytes)]).read()
    #expect(reading.diagnostics.map(\.code) == [.personalData, .notUTF8])
    #expect(!"\(reading.sources.map { $0.text(Span(0, 100)) })".contains("13912345678"))
  }

  // MARK: Reasons

  @Test(arguments: [
    ("- Doing: 13912345678 <!-- pii: ok, invented -->", 0, 1),
    ("- Doing: 13912345678 <!-- pii: ok invented number -->", 0, 1),
    ("<!-- pii: ok, invented -->\n- Doing: 13912345678", 0, 1),
    ("> <!-- pii: ok, invented -->\n> 13912345678", 0, 1),
    ("- Doing: 13912345678 <!-- pii:ok：编的号码 -->", 0, 1),
    ("- Doing: 13912345678 <!-- pii: ok -->", 2, 0), ("- Doing: 13912345678 <!-- pii: ok, - -->", 2, 0),
    ("- Doing: 13912345678 pii: ok, no comment", 1, 0), ("# pii: ok, no comment\n- Doing: 13912345678", 1, 0),
    ("- Doing: 13912345678 <!-- pii: okay, no -->", 1, 0), ("- Doing: 13912345678 <!-- ok -->", 1, 0),
    ("- One <!-- pii: ok, invented -->\n- Doing: 13912345678", 1, 0),
    ("<!-- pii: ok, invented -->\n\n- Doing: 13912345678", 1, 0),
  ])
  func reasons(_ text: String, problems: Int, suppressed: Int) {
    let check = PersonalData(SourceFile(path: "a.md", text: "# A\n\n" + text + "\n"), severities: [:])
    #expect(check.diagnostics.count == problems, "\(check.diagnostics)")
    #expect(check.suppressed == suppressed)
    #expect(check.masked.text(Span(0, 1_000)).contains("13912345678") == (suppressed == 1))
  }

  @Test func yamlHasCommentsOfItsOwn() {
    let text = "title: 13912345678 # pii: ok, invented\n# pii: ok, invented\nx: 13912345678\n"
    #expect(PersonalData(SourceFile(path: "content/site.yml", text: text), severities: [:]).suppressed == 2)
    let front = "---\n\(text)---\n# 13912345678 # pii: ok, invented\n"
    let check = PersonalData(SourceFile(path: "content/a.md", text: front), severities: [:])
    #expect((check.suppressed, check.diagnostics.count) == (2, 1))
  }

  @Test func reasonsAreCountedInTheReport() throws {
    let text = "# A\n\n## B\n\n- Doing: 13912345678 <!-- pii: ok, invented -->\n"
    let reading = try TestContent([SourceFile(path: "content/journeys/a.md", text: text)]).read()
    #expect(reading.suppressed == 1)
    let report = Report(reading.diagnostics, files: 1, suppressed: reading.suppressed)
    #expect(report.summary == "no problems in 1 file; 1 value of personal data allowed by a reason")
    #expect(
      String(decoding: report.sarif(version: "1.0.0"), as: UTF8.self).contains(
        "1 value of personal data allowed"))
  }

  // MARK: Photos

  /// A JPEG with an Exif segment: directory 0 with the GPS pointer, the GPS directory with one entry.
  private static func photo(gpsTag: Int, isLittleEndian: Bool) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      let bytes = (0..<size).map { UInt8(value >> (8 * $0) & 0xFF) }
      return isLittleEndian ? bytes : bytes.reversed()
    }
    func directory(_ tag: Int, _ value: Int) -> [UInt8] {
      number(1, 2) + number(tag, 2) + number(4, 2) + number(1, 4) + number(value, 4) + number(0, 4)
    }
    let tiff =
      Array((isLittleEndian ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
      + directory(0x8825, 26) + directory(gpsTag, 0)
    let exif = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + [
      0xFF, 0xDA, 0, 2,
    ]
  }

  @Test(arguments: [true, false]) func photosThatTellTheirPlace(_ isLittleEndian: Bool) {
    let photo = Self.photo(gpsTag: 2, isLittleEndian: isLittleEndian)
    #expect(PhotoPlace.isTold(in: photo))
    #expect(!PhotoPlace.isTold(in: Self.photo(gpsTag: 29, isLittleEndian: isLittleEndian)))
    // Cut anywhere, and with any byte changed: an answer, never a trap.
    for end in photo.indices { _ = PhotoPlace.isTold(in: Array(photo[..<end])) }
    for index in photo.indices {
      for value in [UInt8(0), 0x7F, 0xFF] {
        var changed = photo
        changed[index] = value
        _ = PhotoPlace.isTold(in: changed)
      }
    }
  }
}
