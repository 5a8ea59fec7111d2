import Testing

@testable import JourneyAtlas

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(body)
    return String(decoding: writer.finished(), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", #""plain""#),
    (#"a "b" \c"#, #""a \"b\" \\c""#),
    ("<a href=x>&</a>", #""\u003ca href=x\u003e\u0026\u003c/a\u003e""#),
    ("a\u{2028}b\u{2029}c", #""a\u2028b\u2029c""#),
    ("\u{0}\t\n\r\u{8}\u{C}\u{1F}\u{7F}", #""\u0000\t\n\r\b\f\u001f\u007f""#),
    ("情绪 – 😀 \u{2027}\u{A0}\u{2065}é", "\"情绪 – 😀 \u{2027}\u{A0}\u{2065}é\""),
    ("\u{80}\u{9B}\u{9F}\u{202A}\u{202E}\u{2066}\u{2069}", #""\u0080\u009b\u009f\u202a\u202e\u2066\u2069""#),
    ("", #""""#),
  ])
  func escapes(text: String, json: String) {
    #expect(written { $0.member("t", text) } == "{\"t\":\(json)}\n")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (3.0, "3"), (17.5, "17.5"), (-2.0, "-2"), (2.0 / 3, "0.6667"),
    (-2.0 / 3, "-0.6667"),
    (0.05, "0.05"), (0.00004, "0"), (-0.00004, "0"), (1.00005, "1.0001"), (99.99999, "100"),
    (123_456_789.25, "123456789.25"), (1e12, "1000000000000.0"), (1e20, "1e+20"),
  ])
  func decimals(number: Double, json: String) {
    #expect(JSONWriter.decimal(number) == json)
  }

  @Test func nothingIsNull() {
    let text = written {
      $0.member("a", nil as String?)
      $0.member("b", nil as Double?)
      $0.member("c", Double.nan)
      $0.member("d", -Double.infinity)
      $0.member("e", nil as Int?)
      $0.member("f", nil as Bool?)
    }
    #expect(text == #"{"a":null,"b":null,"c":null,"d":null,"e":null,"f":null}"# + "\n")
  }

  @Test func commasAndLines() {
    let text = written {
      $0.member("a", 1)
      $0.member("b", array: [true, false]) { json, flag in json.object { $0.member("flag", flag) } }
      $0.member("c", strings: ["x", "[", ","])
      $0.member("d", strings: [])
      $0.member("e") { $0.member("f", "{") }
      $0.member("g", 2.5)
    }
    #expect(
      text == """
        {"a":1,"b":[
        {"flag":true},
        {"flag":false}],"c":["x","[",","],"d":[],"e":{"f":"{"},"g":2.5}

        """)
  }
}
