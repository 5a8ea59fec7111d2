import Foundation
import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Bytes that are no text, and texts that hide something. C01, C02, C03, A11
struct EncodingTests {
  private func findings(_ bytes: [UInt8], at path: String = "content/journeys/a.md") throws -> [String] {
    try TestContent([SourceFile(path: path, bytes: bytes)]).read().diagnostics
      .filter { [.notUTF8, .controlCharacter].contains($0.code) }
      .map { "\($0.start.line):\($0.start.column) \($0.message)" }
  }

  private static let head = Array("# A\n\n## S\n\nab".utf8)

  /// After Unicode's table 3-7: what may not follow what.
  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF],
      [0xE4, 0xB8], [0xE4, 0x20, 0x20], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xF0, 0x9F, 0x98], [0xE4, 0xB8, 0xC0],
    ] as [[UInt8]]) func whatIsNoUTF8(_ bytes: [UInt8]) throws
  {
    for tail in ["", "\n", " more\n"] {
      let found = try findings(Self.head + bytes + Array(tail.utf8))
      #expect(found.map { $0.prefix(42) } == ["5:3 the file is not UTF-8 from byte 13 on"])
    }
    #expect(Encoding.firstInvalid(bytes) != nil)
    #expect(String(validating: bytes, as: UTF8.self) == nil)
  }

  @Test(
    arguments: [
      [0x7E], [0xC2, 0xA0], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
      [0xEF, 0xBF, 0xBD],
      [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBD],
    ] as [[UInt8]]) func whatIsUTF8(_ bytes: [UInt8]) throws
  {
    #expect(try findings(Self.head + bytes) == [])
    #expect(Encoding.firstInvalid(bytes) == nil)
  }

  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, "UTF-16LE"), (.utf16BigEndian, "UTF-16BE"),
    (.utf32LittleEndian, "UTF-32LE"),
    (.utf32BigEndian, "UTF-32BE"), (.utf16, "UTF-16"), (.utf32, "UTF-32"),
  ]) func widerEncodingsAreNamed(_ encoding: String.Encoding, _ name: String) throws {
    let text = "# Buying a bicycle\n\n## Looks around\n\n- Emotion: 1\n"
    let bytes = Array(try #require(text.data(using: encoding)))
    #expect(try findings(bytes) == ["1:1 the file is not UTF-8 from byte 0 on; it looks like \(name)"])
    #expect(try findings(bytes, at: "content/site.yml").count == 1)
  }

  @Test func chineseEncodingsAreNamed() throws {
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    for text in ["# 买自行车\n\n## 看车\n", "## 阶段：㐀㐁㐂㐃\n"] {
      let found = try findings(Array(try #require(text.data(using: gb18030))))
      #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix("it looks like GB18030") }, "\(found)")
    }
    let latin1 = try findings(
      Array("# Stra".utf8) + [0xDF] + Array("e nach K".utf8) + [0xF6] + Array("ln\n".utf8))
    #expect(latin1 == ["1:7 the file is not UTF-8 from byte 6 on"])
  }

  // C03
  @Test(
    arguments: Array(0...0x1F) + Array(0x7F...0x9F) + [
      0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0, 0x10FFFF,
    ])
  func controls(_ value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    let found = try findings(Self.head + Array(String(Character(scalar)).utf8))
    guard ![0x09, 0x0A, 0x0D].contains(value) else {
      #expect(found == [])
      return
    }
    let code = String(value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    #expect(found == ["5:3 there is an invisible control character here (\(name))"])
  }

  @Test func manyAreCounted() throws {
    let found = try findings(Self.head + [UInt8](repeating: 1, count: 70_000))
    #expect(found.count == Encoding.reportedAtMost + 1)
    #expect(found.last == "5:103 here and below are 69,900 more invisible characters")
  }

  // A11
  @Test(arguments: [
    ("\u{202E}abc", "202E"), ("abc \u{202B}", "202B"), ("\u{2067}a\nb\u{2069}", "2067 2069"),
    ("a\u{2069}", "2069"),
    ("\u{2067}\u{202E}a\u{2069}\u{202C}", "2067 2069"), ("\u{202A}a\u{202C}\u{202C}", "202C"),
  ]) func turnsOfDirectionEndInTheirLine(_ text: String, _ codes: String) throws {
    let found = try findings(Self.head + Array(text.utf8)).compactMap {
      $0.firstMatch(of: /U\+([0-9A-F]+)/)?.1
    }
    #expect(found.sorted() == codes.split(separator: " ").sorted())
  }

  @Test(arguments: [
    "\u{2067}עברית\u{2069} x", "\u{202B}a \u{2068}b\u{2069} c\u{202C}", "a\u{200F}b\u{200E}",
    "می\u{200C}خواهم",
    "👩\u{200D}💻", "a\u{AD}b",
  ]) func whatMayStandThere(_ text: String) throws {
    #expect(try findings(Self.head + Array(text.utf8)) == [])
  }

  // C02: the same is read, at the same lines, whatever ends them.
  @Test(arguments: ["\r\n", "\r", "\u{FEFF}", ""]) func lineEndsMeanTheSame(_ end: String) throws {
    let text = """
      ---
      owner: Marketing
      title: "Buying"
      ---

      # Buying

      Some *prose*
      over lines\\
      and breaks.

      ## Looks around

      - Doing: reads
      - Emotion: 9
      > said
      > — k

      | Touchpoint | Owner |
      |---|---|
      | Shop | Sales |

      ```
      code

      more
      ```
      """
    let other =
      switch end {
      case "": text
      case "\u{FEFF}": end + text + "\n"
      default: text.replacing("\n", with: end) + end
      }
    func read(_ text: String) throws -> AtlasReading {
      try TestContent([SourceFile(path: "content/journeys/a.md", text: text)]).read()
    }
    let (one, two) = (try read(text + "\n"), try read(other))
    #expect(one.diagnostics == two.diagnostics)
    #expect(one.diagnostics.map(\.start.line) == [15])
    let fixed = { (text: String) in text.replacing("Emotion: 9", with: "Emotion: 1") }
    func page(_ text: String) throws -> String {
      let journey = try #require(try read(fixed(text)).atlas.journeys.first)
      var html = HTML()
      MarkdownHTML().render(journey.prose, into: &html)
      for stage in journey.stages { MarkdownHTML().render(stage.prose, into: &html) }
      return html.string + "\(journey.stages.map { $0.fields.flatMap(\.values).map(\.text.plain) })"
        + "\(journey.stages.flatMap(\.touchpoints).map(\.line))"
    }
    #expect(try page(text + "\n") == page(other))
  }
}
