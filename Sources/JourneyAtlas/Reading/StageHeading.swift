import MarkdownTree

/// A heading taken apart: number, name, id.
///
///     Stage 2: Active evaluation {#eval}     2, "Active evaluation", eval
///     Phase II – Search                      2, "Search"
///     阶段二：触发                             2, "触发"
///     3. Loyalty                             3, "Loyalty"
struct StageHeading {
  var number: Int?
  var name: RichText
  var id: String?
  var idSpan: Span?

  static func read(_ inlines: [Inline], span: Span, file: SourceFile) -> StageHeading {
    var heading = StageHeading(name: RichText([], span: span))
    var (inlines, id) = cutID(inlines)
    if let id {
      heading.id = id
      heading.idSpan = file.find("{#\(id)}", in: span).map { Span($0.start + 2, $0.end - 1) }
    }
    if case .text(let text) = inlines.first, let (number, rest) = StageNumber.split(text) {
      let name = InlineCutting.trimmed([.text(rest)] + inlines.dropFirst())
      if !name.isEmpty {
        heading.number = number
        inlines = name
      }
    }
    heading.name = RichText(inlines, span: InlineCutting.place(inlines, in: span, file: file))
    return heading
  }

  /// The words of a heading whose id has no use: `# Choosing a CRM {#top}`.
  static func withoutID(_ inlines: [Inline]) -> [Inline] { cutID(inlines).words }

  private static func cutID(_ inlines: [Inline]) -> (words: [Inline], id: String?) {
    var words = InlineCutting.trimmed(InlineCutting.withoutComments(inlines))
    guard case .text(let text) = words.last, let (before, id) = explicitID(text) else { return (words, nil) }
    words[words.count - 1] = .text(before)
    return (InlineCutting.trimmed(words), id)
  }

  /// `Trigger {#trigger}`: the text before, and the id.
  private static func explicitID(_ text: String) -> (before: String, id: String)? {
    guard text.utf8.last == 0x7D, text.hasSuffix("}"), let open = text.ranges(of: "{#").last else {
      return nil
    }
    let id = String(text[open.upperBound...].dropLast())
    guard !id.isEmpty, !id.contains("}") else { return nil }
    return (String(text[..<open.lowerBound]), id)
  }
}

/// A stage's number as people write it in front of the name.
enum StageNumber {
  static func split(_ text: String) -> (number: Int, rest: String)? {
    guard let first = text.utf8.first, first >= 0x80 || mayStart(first) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var hasWord = false
    if let word = word(scalars) {
      index = word
      hasWord = true
      while index < scalars.count, scalars[index] == " " || scalars[index] == "#" { index += 1 }
    } else if scalars.first == "第" {
      index = 1
    }
    guard let (number, afterNumber) = number(scalars, from: index) else { return nil }
    index = afterNumber
    if scalars.first == "第" {
      guard let end = chineseWord(scalars, from: index) else { return nil }
      index = end
      hasWord = true
    }
    let blanks = index
    while index < scalars.count, scalars[index] == " " { index += 1 }
    guard index < scalars.count else { return nil }
    switch scalars[index] {
    case ":", "：", ".", "、", ")", "）", "．": index += 1
    case "-", "–", "—":
      // "2-day trial" is a name.
      guard index > blanks || hasWord, index + 1 < scalars.count, scalars[index + 1] == " " else {
        return nil
      }
      index += 1
    default:
      guard hasWord, scalars.first == "第", index > blanks else { return nil }
    }
    // "2.5 hours" is a name too.
    if index < scalars.count, ("0"..."9").contains(scalars[index]) { return nil }
    return (number, ListText.trimmed(String(scalars: scalars[index...])))
  }

  /// Whether a number may start with this byte: a digit, a Roman numeral, or a word for stages.
  private static func mayStart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x49 || byte == 0x56 || byte == 0x58
      || wordStarts.contains(byte | 0x20)
  }

  private static let wordStarts = Set(LabelWords.stage.compactMap(\.utf8.first))

  private static func word(_ scalars: [Unicode.Scalar]) -> Int? {
    for word in words where isHead(word, of: scalars) {
      let isHan = word.first.map { $0.properties.isIdeographic } ?? false
      if isHan || (word.count < scalars.count && scalars[word.count] == " ") { return word.count }
    }
    return nil
  }

  private static let words = LabelWords.stage.map { Array($0.unicodeScalars) }

  /// Whether a word stands first, whatever its case.
  private static func isHead(_ word: [Unicode.Scalar], of scalars: [Unicode.Scalar]) -> Bool {
    guard word.count <= scalars.count else { return false }
    return word.indices.allSatisfy { index in
      let scalar = scalars[index]
      return scalar == word[index]
        || ("A"..."Z").contains(scalar) && scalar.value | 0x20 == word[index].value
    }
  }

  private static func chineseWord(_ scalars: [Unicode.Scalar], from index: Int) -> Int? {
    let rest = String(String.UnicodeScalarView(scalars[index...]))
    guard let word = LabelWords.stage.first(where: { rest.hasPrefix($0) }) else { return nil }
    return index + word.unicodeScalars.count
  }

  private static func number(_ scalars: [Unicode.Scalar], from start: Int) -> (Int, end: Int)? {
    var index = start
    while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
    if index > start {
      return index - start <= 3
        ? Int(String(String.UnicodeScalarView(scalars[start..<index]))).map { ($0, index) } : nil
    }
    return chinese(scalars, from: start) ?? roman(scalars, from: start)
  }

  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// 一 … 九十九.
  private static func chinese(_ scalars: [Unicode.Scalar], from start: Int) -> (Int, end: Int)? {
    var index = start
    var value = 0
    if index < scalars.count, let digit = chineseDigits[scalars[index]] {
      value = digit
      index += 1
    }
    if index < scalars.count, scalars[index] == "十" {
      value = max(value, 1) * 10
      index += 1
      if index < scalars.count, let digit = chineseDigits[scalars[index]] {
        value += digit
        index += 1
      }
    }
    return value > 0 ? (value, index) : nil
  }

  /// I … XX, in capitals.
  private static func roman(_ scalars: [Unicode.Scalar], from start: Int) -> (Int, end: Int)? {
    var end = start
    while end < scalars.count, "IVX".unicodeScalars.contains(scalars[end]) { end += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<end]))
    let numerals = [
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
      "XVII", "XVIII", "XIX", "XX",
    ]
    return numerals.firstIndex(of: text).map { ($0 + 1, end) }
  }
}
