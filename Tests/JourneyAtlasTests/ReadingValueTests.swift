import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Small texts and the values they become.
@Suite struct EmotionTests {
  @Test(
    arguments: [
      ("-1 frustrated", -1.0, nil, "frustrated"), ("+2", 2, nil, nil), ("−1", -1, nil, nil),
      ("0", 0, nil, nil),
      ("-1.5 tired", -1.5, nil, "tired"), ("2/5", -1, nil, nil), ("1/5 lost", -2, nil, "lost"),
      ("5 / 5", 2, nil, nil), ("7/10", 0.8, nil, nil), ("0/10", -2, nil, nil), ("10/10", 2, nil, nil),
      ("😟 lost", -1, nil, "lost"), ("😡", -2, nil, nil), ("😐", 0, nil, nil), ("☹️ cold", -1, nil, "cold"),
      ("1 -> -2", 1, -2, nil), ("1→-2 tense", 1, -2, "tense"), ("🙂→😟", 1, -1, nil),
      ("2/5 → 4/5", -1, 1, nil), ("curious", nil, nil, "curious"), ("frustrated (-2)", -2, nil, "frustrated"),
      ("frustrated after 3 calls", nil, nil, "frustrated after 3 calls"),
      ("well-known 24/7 feeling", nil, nil, "well-known 24/7 feeling"), ("😟 -2 both", -2, nil, "😟 both"),
      ("hopeful, 7/10", 0.8, nil, "hopeful"), ("从着急 -1 到憋屈", -1, nil, "从着急 到憋屈"),
    ] as [(String, Double?, Double?, String?)])
  func reads(_ text: String, _ value: Double?, _ to: Double?, _ words: String?) {
    let reading = EmotionReader.read(text)
    #expect(reading.emotion == Emotion(value: value, to: to, words: words))
    #expect(reading.offScale == nil)
  }

  @Test(arguments: [
    ("3", "3"), ("-3 awful", "-3"), ("6/5", "6/5"), ("0/5", "0/5"), ("11/10", "11/10"), ("1 -> 4", "4"),
  ]) func offScale(_ text: String, _ what: String) {
    let reading = EmotionReader.read(text)
    #expect(reading.offScale == what)
    #expect(reading.emotion.value == nil)
  }
}

@Suite struct StageNumberTests {
  @Test(arguments: [
    ("Stage 2: Active evaluation", 2, "Active evaluation"), ("2. Search", 2, "Search"),
    ("2) Search", 2, "Search"), ("Phase II – Search", 2, "Search"), ("Step 3: Go", 3, "Go"),
    ("阶段二：触发", 2, "触发"), ("階段 3：等待", 3, "等待"), ("第一阶段：听说", 1, "听说"), ("十二、收尾", 12, "收尾"),
    ("Phase 10 - End", 10, "End"), ("1 - Start", 1, "Start"),
  ]) func splits(_ text: String, _ number: Int, _ rest: String) throws {
    let split = try #require(StageNumber.split(text))
    #expect(split.number == number)
    #expect(split.rest == rest)
  }

  @Test(arguments: [
    "Trigger", "2-day trial", "2.5 hours of waiting", "24 hours", "Stage fright", "Step by step", "一个人",
    "10:30 arrives", "Phase Two", "I am back", "第一次体验",
  ]) func leavesNames(_ text: String) {
    #expect(StageNumber.split(text).map { "\($0)" } == nil)
  }
}

@Suite struct LabelTests {
  let labels = LabelTable(own: ["pain": ["Ärger"]])

  @Test(arguments: [
    ("Pain points:", KnownLabel.pain), ("PAIN", .pain), ("Ärger", .pain), ("Actions", .doing),
    ("User actions", .doing), ("😟 情绪", .emotion), ("情緒：", .emotion), ("Emotion (−2…+2)", .emotion),
    ("Thoughts", .mindset), ("Touch points", .touchpoint), ("机会点", .opportunity), ("KPIs", .metric),
    ("Moments of truth", .momentOfTruth), ("  Doing  ", .doing),
  ]) func finds(_ word: String, _ label: KnownLabel) { #expect(labels.label(word) == label) }

  @Test(arguments: ["Weather", "Painting", "", ":", "s", "情"]) func leavesOthers(_ word: String) {
    #expect(labels.label(word) == nil)
  }

  @Test func nearMisses() {
    #expect(labels.nearMiss("Paln") == "pain")
    #expect(labels.nearMiss("Oportunity") == "opportunity")
    #expect(labels.nearMiss("Weather") == nil)
    #expect(labels.nearMiss("Tea") == nil)
  }

  /// One word cannot mean two labels.
  @Test func noWordTwice() {
    var seen: [String: KnownLabel] = [:]
    for (label, words) in LabelWords.journey {
      for word in Set(words.map(LabelTable.normalise)) {
        #expect(seen[word] == nil, "\(word)")
        seen[word] = label
      }
    }
  }

  @Test func unknownLabels() {
    #expect(LabelFinder.mayBeLabel("Who helps"))
    #expect(LabelFinder.mayBeLabel("当时几点"))
    #expect(!LabelFinder.mayBeLabel("12"))
    #expect(!LabelFinder.mayBeLabel("one two three four five"))
    #expect(!LabelFinder.mayBeLabel("https://a.example"))
    #expect(!LabelFinder.mayBeLabel("一二三四五六七八九十十一十二"))
  }
}

@Suite struct SmallReadersTests {
  @Test(arguments: [
    ("Active evaluation", "active-evaluation"), ("首次 体验！", "首次-体验"), ("Don't wait", "dont-wait"),
    ("  A  --  B ", "a-b"), ("Cafe\u{301}", "café"), ("😀", ""), ("ÅNGSTRÖM", "ångström"), ("a_b", "a-b"),
  ]) func slugs(_ name: String, _ slug: String) { #expect(Array(Slug.make(name).utf8) == Array(slug.utf8)) }

  @Test func longSlugsAreCutAndStayTwo() {
    let a = Slug.make(String(repeating: "旅", count: 100) + "甲")
    let b = Slug.make(String(repeating: "旅", count: 100) + "乙")
    #expect(a.utf8.count <= Slug.maximumBytes)
    #expect(a != b)
  }

  @Test func lists() {
    #expect(
      ListText.split("Ops lead, Sales rep (EU, US)；甲、乙") == ["Ops lead", "Sales rep (EU, US)", "甲", "乙"])
    #expect(ListText.withoutBrackets("Olga (CFO)") == "Olga")
    #expect(ListText.withoutBrackets("（待定）") == "（待定）")
  }

  @Test func languages() {
    #expect(Language.canonical("zh-CN") == "zh-Hans")
    #expect(Language.canonical("zh_TW") == "zh-Hant")
    #expect(Language.canonical("zh-hant-HK") == "zh-Hant")
    #expect(Language.canonical("de-CH") == "de-CH")
    #expect(Language.canonical("english language") == nil)
    #expect(Language.canonical("1") == nil)
  }

  @Test func spelling() {
    #expect(Spelling.nearest(to: "sevn-stage", in: ["five-stage", "seven-stage"]) == "seven-stage")
    #expect(Spelling.nearest(to: "ab", in: ["ba"]) == "ba")
    #expect(Spelling.nearest(to: "weather", in: ["pain"]) == nil)
    #expect(Spelling.distance(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars), most: 3) == 3)
    #expect(
      Spelling.distance(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars), most: 2) == nil)
  }

  @Test func days() {
    #expect(Day(iso: "2026-02-29") == nil)
    #expect(Day(iso: "2028-02-29")?.day == 29)
    #expect(Day(secondsSince1970: 0) == Day(iso: "1970-01-01"))
    #expect(Day(secondsSince1970: 1_795_392_000) == Day(iso: "2026-11-23"))
    #expect(Day(secondsSince1970: -1) == Day(iso: "1969-12-31"))
  }

  @Test(
    arguments: [
      ([0xC3, 0x28], 0), ([0x61, 0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x61, 0xE4, 0xB8], 1), ([0xE0, 0x80, 0x80], 0), ([0xFF], 0),
    ] as [([UInt8], Int)]) func invalidUTF8(_ bytes: [UInt8], _ offset: Int)
  {
    #expect(Encoding.firstInvalid(bytes) == offset)
  }

  @Test func validUTF8() { #expect(Encoding.firstInvalid(Array("a é 旅 😀".utf8)) == nil) }
}
