import Testing

@testable import JourneyAtlas

/// What a name may become as an id, and so as a part of a path. B04, B06, B07, A11
struct SlugTests {
  static let nasty = [
    "../x", "..", ".", "", "/abs", "..%2f..%2fetc", "a/../../b", "a\\..\\b", ".git", "a\u{0}b", "a\nb",
    "C:\\x", "~",
    "-", "--", "a--b", "\u{202E}x", "<img src=x onerror=alert(1)>", "{{7*7}}", "${x}", "a\u{301}\u{301}b",
    "İstanbul",
    "ﬁn", "Straße", "GROẞ", "ΟΔΟΣ", "ǅ", "ŉ", "１２３", "👩\u{200D}💻", "❤\u{FE0F} love", "1\u{FE0F}\u{20E3}",
    "\u{200B}",
    "pay\u{AD}ment",
    "con", "NUL", "index", "404", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", String(repeating: "旅", count: 300),
    String(repeating: "a", count: 4_000),
    "a" + String(repeating: "\u{301}", count: 500), String(repeating: "ab-", count: 100), "مرحبا بالعالم",
    "می\u{200C}خواهم", "हिन्दी", "\u{1F1E9}\u{1F1EA} Reise", "a\u{2044}b", "a\u{2215}b", "a\u{FF0F}b", "․．。",
    "ٱلسَّلَام",
  ]

  @Test(arguments: nasty) func aSlugIsOnePartOfAPath(_ name: String) {
    let slug = Slug.make(name)
    #expect(slug.utf8.count <= Slug.maximumBytes)
    #expect(!slug.utf8.contains { $0 < 0x2D || $0 == 0x2E || $0 == 0x2F || $0 == 0x5C || $0 == 0x7F })
    #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
    #expect(!slug.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
    // A reference by id finds what has it.
    #expect(Array(Slug.make(slug).utf8) == Array(slug.utf8))
    #expect(Array(Slug.foldKey(slug).utf8) == Array(slug.utf8))
  }

  @Test(arguments: [
    ("Stage", "stage"), ("café", "cafe\u{301}"), ("straße", "STRASSE"), ("ﬁn", "FIN"), ("İ", "i\u{307}"),
    ("ΟΔΟΣ", "οδος"), ("Å", "\u{212B}"), ("K", "\u{212A}"), ("ſ", "S"), ("ǆ", "Ǆ"),
    ("pay\u{200B}ment", "payment"),
  ])
  func whatASystemTakesForOneIsOne(_ one: String, _ other: String) {
    #expect(Array(Slug.make(one).utf8) == Array(Slug.make(other).utf8))
  }

  @Test func whatDiffersStaysTwo() {
    for (one, other) in [("ı", "i"), ("a", "á"), ("ё", "е"), ("l", "1"), ("旅", "族")] {
      #expect(Slug.make(one) != Slug.make(other))
    }
  }

  // B07: 255 bytes are a name; `.html` and what a system may add must fit.
  @Test(arguments: [66, 67, 84, 85, 300]) func longChineseNames(_ count: Int) {
    let slug = Slug.make(String(repeating: "旅", count: count))
    #expect(slug.utf8.count <= 200)
    #expect((slug.count == count) == (count <= 66))
    #expect(count <= 66 || slug.wholeMatch(of: /旅{63}-[0-9a-f]{8}/) != nil)
  }

  /// The cut is between letters as people see them.
  @Test func lettersAreNotCut() {
    let word = String(repeating: "e\u{323}\u{302}\u{31B}", count: 60)
    let head = Slug.make(word).prefix { $0 != "-" }
    let first = Slug.make("e\u{323}\u{302}\u{31B}")
    #expect(head == String(repeating: first, count: head.count)[...])
  }

  // B05
  @Test func devicesAreAvoidedInPaths() {
    #expect(DeviceName.avoided(in: "touchpoints/nul.html") == "touchpoints/nul_.html")
    #expect(DeviceName.avoided(in: "journeys/con/aux.html") == "journeys/con_/aux_.html")
    #expect(DeviceName.avoided(in: "journeys/contact/auxiliary.html") == "journeys/contact/auxiliary.html")
  }

  // A11
  @Test func lookalikes() {
    for (one, other) in [("payment", "раyment"), ("scope", "ѕсоре"), ("abc1", "ａｂｃ１"), ("alpha", "αlphα")] {
      #expect(Confusables.looks(one) == Confusables.looks(other))
    }
    #expect(Confusables.looks("оплата") != Confusables.looks("oplata"))
    #expect(Confusables.looks("购买") == "购买")
  }
}
