import MarkdownTree

/// Reads the conditions of rules and budgets.
///
///     moment of truth and emotion < -1       two clauses
///     metric or evidence                     one clause of two conditions
///     state is current or future             one condition of two words
struct ConditionReader {
  let labels: LabelTable
  let subjects: [RuleSubject]
  /// Aliases of channels, by the slug of any of their words.
  let channels: [String: [String]]

  /// A problem and the words that it is about.
  struct Problem: Error {
    var message: Message
    var words: String
  }

  func clauses(_ text: String) throws(Problem) -> [Clause] {
    let tokens = Self.tokens(of: text)
    var groups: [[String]] = [[]]
    var joints: Set<String> = []
    for token in tokens {
      if ["and", "or"].contains(token.lowercased()) {
        joints.insert(token.lowercased())
        groups.append([])
      } else {
        groups[groups.count - 1].append(token)
      }
    }
    guard joints.count < 2 else { throw Problem(message: .mixedConditions(text), words: text) }
    var conditions: [Condition] = []
    for group in groups {
      if joints.contains("or"), let last = conditions.last, let longer = added(group, to: last) {
        conditions[conditions.count - 1] = longer
      } else {
        conditions.append(try condition(group))
      }
    }
    return joints.contains("or") ? [Clause(any: conditions)] : conditions.map { Clause(any: [$0]) }
  }

  /// Words, with comparisons as words of their own.
  private static func tokens(of text: String) -> [String] {
    var spaced = ""
    var isSign = false
    for scalar in text.unicodeScalars {
      let sign = comparisonSigns.contains(scalar)
      if sign != isSign { spaced += " " }
      isSign = sign
      spaced.unicodeScalars.append(scalar)
    }
    return spaced.unicodeScalars.split(whereSeparator: \.isSpace).map(String.init)
  }

  private static let comparisonSigns: Set<Unicode.Scalar> = ["<", ">", "=", "!", "≤", "≥", "≠"]

  private static let comparisons: [(words: [String], comparison: Condition.Comparison)] = [
    (["<"], .below), (["below"], .below), (["<="], .atMost), (["≤"], .atMost), (["at", "most"], .atMost),
    ([">"], .above), (["above"], .above), ([">="], .atLeast), (["≥"], .atLeast), (["at", "least"], .atLeast),
    (["="], .equal), (["=="], .equal), (["is", "not"], .unequal), (["is"], .equal), (["!="], .unequal),
    (["≠"], .unequal),
  ]

  /// Where the comparison of a condition stands, and what it is.
  private static func comparison(in group: [String])
    -> (range: Range<Int>, comparison: Condition.Comparison)?
  {
    for start in group.indices {
      for (words, comparison) in comparisons where start + words.count <= group.count {
        let here = group[start..<(start + words.count)].map { $0.lowercased() }
        if here == words { return (start..<(start + words.count), comparison) }
      }
    }
    return nil
  }

  // MARK: One condition

  private func condition(_ group: [String]) throws(Problem) -> Condition {
    let text = group.joined(separator: " ")
    guard !group.isEmpty else { throw Problem(message: .emptyCondition(), words: text) }
    guard let (range, comparison) = Self.comparison(in: group) else {
      if ["no", "without"].contains(group[0].lowercased()), group.count > 1 {
        let field = try field(group.dropFirst().joined(separator: " "))
        return Condition(field: field, test: .missing, text: text)
      }
      return Condition(field: try field(text), test: .given, text: text)
    }
    let field = try field(group[..<range.lowerBound].joined(separator: " "))
    let value = group[range.upperBound...].joined(separator: " ")
    let test = try test(field, comparison, value, in: text)
    return Condition(field: field, test: test, text: text)
  }

  private func field(_ word: String) throws(Problem) -> RuleField {
    let found = RuleField(word, labels: labels)
    if let found, subjects.allSatisfy(found.isField) { return found }
    let known = subjects.first.map(RuleField.all) ?? []
    let names = known.filter { field in subjects.allSatisfy(field.isField) }.map(\.name)
    if let found, let subject = subjects.first(where: { !found.isField(of: $0) }) {
      throw Problem(message: .fieldOfOthers(found.name, subject, known: names), words: word)
    }
    throw Problem(
      message: .unknownField(word, near: Spelling.nearest(to: word, in: names), known: names), words: word)
  }

  private func test(
    _ field: RuleField, _ comparison: Condition.Comparison, _ value: String, in text: String
  ) throws(Problem) -> Condition.Test {
    if ["missing", "empty"].contains(value.lowercased()) {
      return comparison == .unequal ? .given : .missing
    }
    switch field.value {
    case .presence: throw Problem(message: .onlyGiven(field.name), words: text)
    case .number:
      guard let number = Self.number(value) else {
        throw Problem(message: .notANumber(value, field.name), words: value.isEmpty ? text : value)
      }
      return .number(comparison, number)
    case .words:
      guard comparison == .equal || comparison == .unequal else {
        throw Problem(message: .notOrdered(field.name, comparison.rawValue), words: text)
      }
      let words = try words(value, of: field)
      return comparison == .equal ? .isAny(words) : .isNone(words)
    }
  }

  private func words(_ value: String, of field: RuleField) throws(Problem) -> [String] {
    let slug = Slug.make(value)
    if let choices = field.choices {
      guard choices.contains(slug) else {
        throw Problem(
          message: .unknownChoice(
            value, field.name, near: Spelling.nearest(to: slug, in: choices), choices: choices),
          words: value.isEmpty ? field.name : value)
      }
      return [slug]
    }
    return field == .label(.channel) ? channels[slug] ?? [slug] : [slug]
  }

  /// `state is current or future`: what stands behind "or" is one more word, unless it is a condition.
  private func added(_ group: [String], to last: Condition) -> Condition? {
    let text = group.joined(separator: " ")
    // "no data" is a verdict, "no owner" a condition.
    let isChoice = last.field.choices?.contains(Slug.make(text)) ?? false
    guard Self.comparison(in: group) == nil, RuleField(text, labels: labels) == nil,
      isChoice || group.first?.lowercased() != "no", let more = try? words(text, of: last.field)
    else { return nil }
    var longer = last
    longer.text += " or " + text
    switch last.test {
    case .isAny(let known): longer.test = .isAny(known + more)
    case .isNone(let known): longer.test = .isNone(known + more)
    default: return nil
    }
    return longer
  }

  /// `-1`, `−1`, `+2`, `2.5`.
  static func number(_ text: String) -> Double? {
    var plain = text.replacing("−", with: "-")
    if plain.hasPrefix("+") { plain.removeFirst() }
    let digits = plain.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    return digits ? Double(plain) : nil
  }
}
