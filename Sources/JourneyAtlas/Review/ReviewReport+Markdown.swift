extension ReviewReport {
  /// Stands in the first line of every comment, so that CI finds its own and writes it anew.
  public static let marker = "<!-- waymark-diff -->"

  /// GitHub takes 65,536 characters; the rest is for what CI may add. In UTF-16, which counts no character less than
  /// others do.
  static let longestComment = 60_000

  /// A comment of a pull or merge request: the summary first, then what got worse, what follows, who is to be asked,
  /// and all changes, folded by journey. What does not fit is counted.
  ///
  /// Content is text and nothing else there: it makes no markup, calls nobody by `@`, refers to no issue by `#`.
  public func markdown() -> [UInt8] {
    var comment = MarkdownComment(limit: Self.longestComment)
    comment.always(Self.marker)
    comment.always("### Journey maps: \(MarkdownComment.text(summary))")
    comment.always("Compared \(MarkdownComment.text(range)).")
    guard !review.isEmpty else { return comment.bytes }
    let (worse, better) = (worse, better)
    comment.add("**Worse**", worse, more: "got worse")
    comment.add("**Better**", better, more: "got better")
    comment.add("**Who is touched**", touched, more: "are touched")
    let groups = ReviewGroups(review.changes).groups
    let isOpen = review.changes.count <= 20
    for group in groups { comment.fold(title(group), lines(group), isOpen: isOpen) }
    let isTold = max(worse.count, better.count) <= MarkdownComment.listed && following(.neutral).isEmpty
    if !isTold { comment.fold("All that follows", follows, isOpen: false) }
    comment.fold("Not touched, but it refers to what changed", ripple, isOpen: groups.isEmpty)
    comment.finish()
    return comment.bytes
  }

  private func told(_ verdict: Verdict) -> [String] {
    review.changes.filter { $0.verdict == verdict }.map { "\(MarkdownComment.text($0.sentence))\(link($0))" }
      + following(verdict)
  }

  /// What follows, each with a link where it has a line.
  private func following(_ verdict: Verdict) -> [String] {
    review.budgets.filter { $0.verdict == verdict }.map { MarkdownComment.text($0.clause) }
      + review.targets.filter { $0.verdict == verdict }.map { MarkdownComment.text($0.sentence) }
      + review.gaps.filter { $0.verdict == verdict }.map { MarkdownComment.text($0.sentence) + link($0) }
      + review.figures.filter { $0.verdict == verdict }.map { MarkdownComment.text($0.sentence) }
  }

  private var worse: [String] { told(.worse).map { "- ▼ " + $0 } }

  private var better: [String] { told(.better).map { "- ▲ " + $0 } }

  private var touched: [String] {
    let lists = [
      ("Owners to ask", review.touched.owners), ("Personas", review.touched.personas.map(\.title)),
      ("Maps that refer to it", review.ripple.isEmpty ? [] : [String(Set(review.ripple.map(\.path)).count)]),
    ]
    return lists.filter { !$0.1.isEmpty }.map { name, words in
      "- \(name): "
        + words.prefix(50).map { MarkdownComment.text(ReviewSentence.short($0)) }.joined(separator: ", ")
        + (words.count > 50 ? " and \(words.count - 50) more" : "")
    }
  }

  private var follows: [String] {
    Verdict.allCases.flatMap { verdict in following(verdict).map { "- \(verdict.mark): \($0)" } }
  }

  private var ripple: [String] {
    review.ripple.map { entry in
      "- \(MarkdownComment.text(entry.sentence))"
        + link(links.address(of: entry.path, line: 1, isOld: false), entry.path, nil)
    }
  }

  private func title(_ group: ReviewGroups.Group) -> String {
    let counts = [(group.count(.worse), "worse"), (group.count(.better), "better")].filter { $0.0 > 0 }
    return ReviewSentence.short(group.title) + ": "
      + ([Report.counted(group.count, "change")] + counts.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
  }

  private func lines(_ group: ReviewGroups.Group) -> [String] {
    var lines: [String] = []
    for part in group.parts {
      if let title = part.title {
        if !lines.isEmpty { lines.append("") }
        lines += ["**\(MarkdownComment.text(ReviewSentence.short(title)))**", ""]
      }
      lines += part.changes.map { "- \($0.sign) \(MarkdownComment.text($0.clauseInStage))\(link($0))" }
    }
    return lines
  }

  // MARK: Links to lines

  private func link(_ change: Change) -> String {
    let place = links.place(of: change)
    return link(place.address, place.path, place.line)
  }

  private func link(_ gap: GapChange) -> String {
    link(links.address(of: gap.path, line: gap.line, isOld: gap.after == nil), gap.path, gap.line)
  }

  /// Where nobody knows an address, the place in words.
  private func link(_ address: String?, _ path: String, _ line: Int?) -> String {
    let file = MarkdownComment.text(path.split(separator: "/").last.map(String.init) ?? path)
    let words = line.map { "\(file) line \($0)" } ?? file
    return " (" + (address.map { "[\(words)](\($0))" } ?? words) + ")"
  }
}

/// A comment under construction, which never grows beyond its limit.
private struct MarkdownComment {
  private var text = ""
  private var size = 0
  private let limit: Int
  private var leftOut = 0

  /// What stays free for the sentence that counts the rest.
  private static let reserve = 200

  init(limit: Int) { self.limit = limit }

  var bytes: [UInt8] { Array(text.utf8) }

  mutating func always(_ line: String) { append(line + "\n\n") }

  private mutating func append(_ part: String) {
    text += part
    size += part.utf16.count
  }

  private func hasRoom(for part: String) -> Bool { size + part.utf16.count + Self.reserve <= limit }

  /// So many entries of a list, so that what follows is seen too.
  static let listed = 30

  /// A list below a line.
  mutating func add(_ title: String, _ entries: [String], more: String) {
    guard !entries.isEmpty else { return }
    var part = title + "\n\n" + entries.prefix(Self.listed).joined(separator: "\n") + "\n"
    let rest = entries.count - Self.listed
    if rest > 0 { part += "- … and \(Report.grouped(rest)) more that \(more)\n" }
    if hasRoom(for: part + "\n") { append(part + "\n") } else { leftOut += entries.count }
  }

  /// A list that can be folded. As many of its lines as there is room for; the others are counted.
  mutating func fold(_ title: String, _ lines: [String], isOpen: Bool) {
    guard !lines.isEmpty else { return }
    let head = "<details\(isOpen ? " open" : "")><summary><b>\(Self.html(title))</b></summary>\n\n"
    let tail = "\n</details>\n\n"
    var part = head
    var count = 0
    for line in lines {
      guard hasRoom(for: part + line + "\n- … and 1,000,000 more\n" + tail) else { break }
      part += line + "\n"
      count += 1
    }
    guard count > 0 else {
      leftOut += lines.count
      return
    }
    let rest = lines[count...].count { $0.hasPrefix("- ") }
    if rest > 0 { part += "- … and \(Report.grouped(rest)) more\n" }
    append(part + tail)
  }

  mutating func finish() {
    if leftOut > 0 {
      append("… and \(Report.counted(leftOut, "line")) more: `waymark diff` shows them all.\n")
    }
  }

  // MARK: Escapes

  /// Text on one line that stays text.
  static func text(_ text: String) -> String {
    var safe = ""
    for scalar in Report.safe(text).unicodeScalars {
      switch scalar {
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "&": safe += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "!", "|", "~", "$", "+":
        safe += "\\" + String(Character(scalar))
      case "@", "#": safe += String(Character(scalar)) + apart
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// Keeps a sign from what follows without being seen: `@` calls nobody, `#` is no issue.
  private static let apart = "\u{2060}"

  private static func html(_ text: String) -> String {
    var safe = ""
    for scalar in Report.safe(text).unicodeScalars {
      switch scalar {
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "&": safe += "&amp;"
      case "\"": safe += "&quot;"
      case "@", "#": safe += String(Character(scalar)) + apart
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
