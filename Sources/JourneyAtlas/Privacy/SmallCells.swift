import MarkdownTree

/// Counts of people that are so small that somebody may be recognised, and hidden ones that a total gives away.
///
///     | Faculty | PhD (n) |     k = 5
///     | Arts    |      24 |
///     | Law     |       3 |     small-cell: fewer than 5
///     | Total   |      27 |     and hiding it alone would not help: 27 − 24
///
/// A column counts people where its head says `n`, `count`, `participants`, `样本量` and the like.
struct SmallCells {
  /// Counts from 1 to `k` − 1 are small.
  let k: Int

  /// What a cell of a counting column holds.
  private enum Count: Equatable {
    case number(Int), hidden, other
  }

  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  func check(_ blocks: [Block], _ findings: inout Findings) {
    for block in blocks {
      switch block.content {
      case .table(let table): check(table, &findings)
      case .quote(let inner): check(inner, &findings)
      case .list(let list):
        for item in list.items { check(item.blocks, &findings) }
      default: break
      }
    }
  }

  private func check(_ table: Table, _ findings: inout Findings) {
    guard table.header.contains(where: { Self.mayCount($0.plainText) }) else { return }
    let heads = table.header.map { LabelTable.normalise($0.plainText) }
    let columns = heads.indices.filter { Self.counts(heads[$0]) && !Self.isTotal(heads[$0]) }
    guard !columns.isEmpty else { return }
    let totalColumn = heads.indices.first { Self.isTotal(heads[$0]) }
    let totalRow = table.rows.firstIndex { row in
      row.contains { Self.isTotal(LabelTable.normalise($0.inlines.plainText)) }
    }
    let rows = table.rows.indices.filter { $0 != totalRow }
    func count(_ place: Place) -> Count { Self.count(table.rows[place.row][place.column].inlines.plainText) }

    var revealed: Set<Place> = []
    if let totalRow {
      for column in columns where Self.isNumber(count(Place(row: totalRow, column: column))) {
        revealed.formUnion(onlyOpen(rows.map { Place(row: $0, column: column) }, count))
      }
    }
    if let totalColumn {
      for row in rows where Self.isNumber(count(Place(row: row, column: totalColumn))) {
        revealed.formUnion(onlyOpen(columns.map { Place(row: row, column: $0) }, count))
      }
    }
    for row in rows {
      for column in columns {
        let place = Place(row: row, column: column)
        let span = table.rows[row][column].span
        if isSmall(count(place)) {
          findings.report(.smallCell(k, isRevealed: revealed.contains(place)), at: span)
        } else if revealed.contains(place) {
          findings.report(.revealedCell(), at: span)
        }
      }
    }
  }

  /// The one cell that is small or hidden, where all others beside the total are plain counts.
  private func onlyOpen(_ places: [Place], _ count: (Place) -> Count) -> [Place] {
    let open = places.filter { count($0) == .hidden || isSmall(count($0)) }
    let isSum = places.count > 1 && places.allSatisfy { count($0) != .other }
    return isSum && open.count == 1 ? open : []
  }

  private func isSmall(_ count: Count) -> Bool {
    if case .number(let number) = count { (1..<k).contains(number) } else { false }
  }

  private static func isNumber(_ count: Count) -> Bool {
    if case .number = count { true } else { false }
  }

  private static let countWords: Set<String> = [
    "n", "count", "counts", "participants", "respondents", "responses", "interviewees", "headcount",
    "sample size",
  ]

  /// The quick look: a head of ASCII that has none of the words, whatever stands around them, counts nothing.
  private static func mayCount(_ head: String) -> Bool {
    if head.utf8.contains(where: { $0 >= 0x80 }) { return true }
    return head.utf8.split(whereSeparator: { !UInt32($0).isLatin }).contains { word in
      quickWords.contains { $0.count == word.count && zip($0, word).allSatisfy { $0 == $1 | 0x20 } }
    }
  }

  private static let quickWords = countWords.flatMap { $0.split(separator: " ") }.map { Array($0.utf8) }

  private static func counts(_ head: String) -> Bool {
    let words = head.split(whereSeparator: { !$0.isLetter }).map(String.init)
    return words.contains(where: countWords.contains) || head.contains("sample size")
      || ["样本量", "样本数", "樣本數", "樣本量", "人数", "人數", "频数"].contains { head.contains($0) }
  }

  private static func isTotal(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { !$0.isLetter }).map(String.init)
    return words.contains {
      ["total", "totals", "sum", "overall", "合计", "合計", "总计", "總計", "总数", "總數"].contains($0)
    }
  }

  /// `24`, `1,204`; `<5`, `*`, `–` and nothing are hidden.
  private static func count(_ text: String) -> Count {
    let text = ListText.trimmed(text)
    if text.isEmpty || LabelWords.nothing.contains(text) || ["*", "…", "...", "x", "X", "•"].contains(text) {
      return .hidden
    }
    if text.hasPrefix("<") || text.hasPrefix("＜") || text.hasPrefix("≤") { return .hidden }
    let digits = text.filter { $0 != "," && $0 != " " && $0 != "\u{202F}" }
    return Int(digits).map(Count.number) ?? .other
  }
}
