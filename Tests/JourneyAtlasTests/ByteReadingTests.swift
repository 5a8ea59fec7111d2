import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What is read by bytes must be what the characters say: the quick ways are held against slow ones.
@Suite struct ByteReadingTests {
  private static let blanks = ["", " ", "\t", "\u{3000}", "\u{A0}", "\u{2028}", "\r\n"]
  private static let words = ["", "a", "Pain", "痛点", "é", "e\u{301}", "🎯", "a b", "a，b"]

  private static var texts: [String] {
    blanks.flatMap { before in words.flatMap { word in blanks.map { before + word + $0 } } }
  }

  @Test func edgesAreTrimmedAsCharactersSay() {
    for text in Self.texts {
      var scalars = text.unicodeScalars[...]
      while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      let slow = String(scalars)
      #expect(ListText.trimmed(text) == slow)
      #expect(InlineCutting.trimmed([.text(text)]) == (slow.isEmpty ? [] : [.text(slow)]))
      #expect(
        InlineCutting.trimmed([.text(text), .code("x")])
          == (ListText.withoutLeadingSpace(text).isEmpty ? [] : [.text(ListText.withoutLeadingSpace(text))])
          + [.code("x")])
    }
  }

  /// The dictionary of normal forms is the slow way.
  @Test func labelsAreFoundInEveryForm() {
    let table = LabelTable()
    for (label, words) in LabelWords.journey {
      for word in words {
        let forms = [
          word, word.uppercased(), "  \(word) ", "**\(word)**:", "\(word)：", "😟 \(word)", "\(word) (−2…+2)",
          word.split(separator: " ").joined(separator: " \t "), "\(word)?",
        ]
        for form in forms { #expect(table.label(form) == label, "\(form)") }
        #expect(table.label("x" + word) == nil || LabelWords.journey.contains { $0.1.contains("x" + word) })
      }
    }
    #expect(table.label("Pains") == .pain)
    #expect(table.label("s") == nil)
    #expect(table.label("") == nil)
    #expect(table.label(String(repeating: "pain ", count: 40)) == nil)
    // Composed or not, the letters are the same.
    let own = LabelTable(own: ["pain": ["Caf\u{E9}"]])
    #expect(own.label("CAFE\u{301}") == .pain)
  }

  @Test func colonsEndLabelsAsBefore() {
    let isKnown: (String) -> Bool = { _ in false }
    func label(_ text: String, _ rest: [Inline] = []) -> String? {
      LabelFinder.find([.text(text)] + rest, isKnown: isKnown).map { "\($0.label)|\($0.rest.plainText)" }
    }
    #expect(label("Pain: nobody") == "Pain|nobody")
    #expect(label(" Pain :\u{3000}nobody ") == "Pain|nobody")
    #expect(label("痛点:没有") == "痛点|没有")
    #expect(label("痛点：没有") == "痛点|没有")
    #expect(label("痛点\u{3000}:没有") == nil)
    #expect(label("10:30") == nil)
    #expect(label(": x") == nil)
    #expect(label("Pain:") == "Pain|")
    #expect(label("Pain:", [.code("x")]) == nil)
    #expect(label("Pain: ", [.code("x")]) == "Pain|x")
    #expect(label("Pain:", [.softBreak, .text("x")]) == "Pain|x")
  }

  @Test func orderIsThatOfBytes() {
    for a in Self.texts {
      for b in Self.words {
        #expect(a.precedes(b) == a.utf8.lexicographicallyPrecedes(b.utf8))
        #expect(b.precedes(a) == b.utf8.lexicographicallyPrecedes(a.utf8))
      }
    }
  }

  /// Eight bytes are looked at at once: what is wrong is found at each of their places.
  @Test func brokenBytesAreFoundAtEveryPlace() {
    for length in 0..<20 {
      let text = Array(repeating: UInt8(ascii: "a"), count: length)
      #expect(Encoding.firstInvalid(text) == nil)
      for place in 0..<length {
        var broken = text
        broken[place] = 0xFF
        #expect(Encoding.firstInvalid(broken) == place)
      }
    }
  }

  @Test func listsAreCutOutsideBracketsOnly() {
    #expect(ListText.split("a, b（c，d）、e;f") == ["a", "b（c，d）", "e", "f"])
    #expect(ListText.split(" , ") == [])
    #expect(ListText.split("只有一个") == ["只有一个"])
    let items = InlineCutting.listItems([.text("a (b"), .code("c, d"), .text("e), f")])
    #expect(items == [[.text("a (b"), .code("c, d"), .text("e)")], [.text("f")]])
  }

  @Test func figuresAreNumbersOnly() {
    for (text, value) in [("4", 4.0), (" 4 ", 4), ("4/5", 4), ("４", 4), ("4.5", 4.5)] {
      #expect(Numbers.read(text) == value)
    }
    for text in ["", "x", "-", "/", "４x"] { #expect(Numbers.read(text) == nil) }
  }
}
