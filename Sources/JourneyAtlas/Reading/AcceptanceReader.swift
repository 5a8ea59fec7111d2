import MarkdownTree

/// Reads whether a gap is accepted or planned.
///
///     Status    accepted because the law asks for it, review 2027-03-01
///     Status    planned for the spring
///     Accepted  the law asks for it              Review  2027-03-01
///     已接受     法律要求
///
/// A status that says anything else stays a status.
struct AcceptanceReader {
  /// The cells or attributes of these names.
  var status: CellText?
  var accepted: CellText?
  var planned: CellText?
  var review: CellText?
  /// What stands at the end of a reason as the day of a review, and is none.
  private var unreadReview: CellText?
  let file: SourceFile

  static let names: Set<String> = ["status", "accepted", "planned", "review"]

  init(file: SourceFile) { self.file = file }

  /// Takes a cell by the canonical name of its column; the first of a name counts.
  mutating func take(_ name: String, _ text: CellText) {
    switch name {
    case "status": status = status ?? text
    case "accepted": accepted = accepted ?? text
    case "planned": planned = planned ?? text
    case "review": review = review ?? text
    default: break
    }
  }

  /// nil where nothing is decided, or no reason is given for it.
  mutating func read(_ findings: inout Findings) -> Acceptance? {
    guard var found = decision() else { return nil }
    if let unreadReview {
      findings.report(
        .invalidValue("review", unreadReview.plain, expected: "a day like 2027-03-01"), at: unreadReview.span)
    }
    if let review {
      let text = ListText.trimmed(review.plain)
      if Day(iso: text) != nil {
        (found.review, found.span) = (text, review.span)
      } else {
        findings.report(.invalidValue("review", text, expected: "a day like 2027-03-01"), at: review.span)
      }
    }
    if found.kind == .accepted, found.reason == nil {
      findings.report(.acceptanceWithoutReason(), at: found.span)
      return nil
    }
    return found
  }

  private mutating func decision() -> Acceptance? {
    if let accepted, !Self.says(Self.no, accepted) { return acceptance(.accepted, accepted) }
    if let planned, !Self.says(Self.no, planned) { return acceptance(.planned, planned) }
    guard let status else { return nil }
    let text = ListText.trimmed(status.plain)
    for (kind, words) in [(Acceptance.Kind.accepted, Self.acceptedWords), (.planned, Self.plannedWords)] {
      guard let rest = Self.rest(of: text, behind: words) else { continue }
      // "accepted by customers" decides nothing.
      let says = rest.isEmpty || kind == .planned || Self.reviewDay(at: rest)?.before.isEmpty == true
      guard says || Self.rest(of: rest, behind: Self.because) != nil || Self.startsWithSign(rest) else {
        continue
      }
      var found = acceptance(kind, status, without: words)
      found.standsInStatus = true
      return found
    }
    return nil
  }

  /// What a cell decides; its text starts with one of `words`, where it is a status.
  private mutating func acceptance(_ kind: Acceptance.Kind, _ cell: CellText, without words: [String] = [])
    -> Acceptance
  {
    var found = Acceptance(kind: kind, span: cell.span)
    if Self.says(Self.yes, cell) { return found }
    var inlines = InlineCutting.trimmed(cell.inlines)
    if case .text(let text)? = inlines.last, let day = Self.reviewDay(at: text) {
      found.review = day.text
      found.span = file.find(day.text, in: cell.span) ?? cell.span
      inlines[inlines.count - 1] = .text(day.before)
    } else if case .text(let text)? = inlines.last, let (day, before) = Self.unreadDay(at: text) {
      unreadReview = CellText(plain: day, span: file.find(day, in: cell.span) ?? cell.span)
      inlines[inlines.count - 1] = .text(before)
    }
    if case .text(let text)? = inlines.first {
      var rest = Self.rest(of: text, behind: words) ?? text
      rest = Self.withoutSign(rest)
      inlines[0] = .text(Self.rest(of: rest, behind: Self.because).map(Self.withoutSign) ?? rest)
    }
    inlines = InlineCutting.trimmed(inlines)
    if !inlines.isEmpty { found.reason = RichText(inlines, span: cell.span) }
    return found
  }

  // MARK: Words

  static let acceptedWords = words("accepted")
  static let plannedWords = words("planned")
  private static let reviewWords = words("review")
  /// Before a reason.
  static let because = ["because of", "because", "since", "因为", "因為"]
  private static let yes: Set<String> = ["yes", "true", "x", "✓", "✔", "是"]
  private static let no: Set<String> = ["no", "not yet", "false", "否"]

  /// The longest first.
  private static func words(_ column: String) -> [String] {
    let words = LabelWords.columns.first { $0.0 == column }?.1 ?? []
    return words.sorted { $0.utf8.count > $1.utf8.count }
  }

  private static func says(_ words: Set<String>, _ cell: CellText) -> Bool {
    words.contains(ListText.trimmed(cell.plain).lowercased())
  }

  /// What stands behind one of the words; nil where the text starts with none, or the word goes on.
  private static func rest(of text: String, behind words: [String]) -> String? {
    let text = ListText.trimmed(text)
    let lower = text.lowercased()
    for word in words where lower.utf8.starts(with: word.utf8) && text.utf8.count == lower.utf8.count {
      let rest = String(decoding: Array(text.utf8.dropFirst(word.utf8.count)), as: UTF8.self)
      // Han words need no blank behind them.
      let ends = word.utf8.allSatisfy { $0 < 0x80 }
      if ends, let next = rest.unicodeScalars.first, next.properties.isAlphabetic { continue }
      return ListText.trimmed(rest)
    }
    return nil
  }

  private static let signs: Set<Unicode.Scalar> = [
    ":", "：", ",", "，", ";", "；", "–", "—", "-", ".", "。", "·",
  ]

  private static func startsWithSign(_ text: String) -> Bool {
    text.unicodeScalars.first.map(signs.contains) ?? false
  }

  private static func withoutSign(_ text: String) -> String {
    ListText.withoutLeadingSpace(
      String(String.UnicodeScalarView(text.unicodeScalars.drop { signs.contains($0) || $0 == " " })))
  }

  /// What stands where the day of a review would, at the end of a text: `…, review 1 March 2027`, `…, review soon`.
  private static func unreadDay(at text: String) -> (text: String, before: String)? {
    let scalars = text.unicodeScalars
    guard let sign = scalars.lastIndex(where: { partings.contains($0) }) else { return nil }
    let last = ListText.trimmed(String(scalars[scalars.index(after: sign)...]))
    guard let rest = rest(of: last, behind: reviewWords).map(withoutSign) else { return nil }
    let day = String(
      String.UnicodeScalarView(
        rest.unicodeScalars.reversed().drop { ")）.。 ".unicodeScalars.contains($0) }.reversed()))
    let words = day.split(separator: " ")
    let hasDigit = day.utf8.contains { (0x30...0x39).contains($0) }
    let isMeant = words.first.map { laterWords.contains($0.lowercased()) } ?? false
    guard words.count <= 4, !words.contains("of"), hasDigit || isMeant else { return nil }
    return (day, String(scalars[..<sign]))
  }

  /// What parts a review from a reason.
  private static let partings: Set<Unicode.Scalar> = [",", "，", "、", ";", "；", "(", "（", "。"]
  private static let laterWords: Set<String> = [
    "soon", "later", "next", "in", "tbd", "open", "pending", "稍后", "稍後", "以后", "以後", "待定", "明年",
  ]

  /// The day of a review at the end of a text, and what stands before it: `…, review 2027-03-01`.
  private static func reviewDay(at text: String) -> (text: String, before: String)? {
    var scalars = Array(text.unicodeScalars)
    func dropEnd(_ isDropped: (Unicode.Scalar) -> Bool) {
      while let last = scalars.last, isDropped(last) { scalars.removeLast() }
    }
    dropEnd { $0 == " " || $0 == ")" || $0 == "）" || $0 == "." || $0 == "。" }
    guard scalars.count >= 10 else { return nil }
    let day = String(String.UnicodeScalarView(scalars.suffix(10)))
    guard Day(iso: day) != nil else { return nil }
    scalars.removeLast(10)
    dropEnd { $0 == " " || $0 == ":" || $0 == "：" }
    let word = reviewWords.lazy.map { Array($0.unicodeScalars) }.first { word in
      String(String.UnicodeScalarView(scalars.suffix(word.count))).lowercased().unicodeScalars.elementsEqual(
        word)
    }
    guard let word else { return nil }
    scalars.removeLast(min(word.count, scalars.count))
    dropEnd { $0 == " " || $0 == "(" || $0 == "（" || $0 == "|" || signs.contains($0) }
    return (day, String(String.UnicodeScalarView(scalars)))
  }
}
