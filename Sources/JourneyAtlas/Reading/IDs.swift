import MarkdownTree

/// Gives ids that are unique in their place: the written one, else the slug of the name.
struct IDs {
  let file: SourceFile
  private var lines: [String: Int] = [:]
  /// The last number behind a name that stands several times.
  private var numbers: [String: Int] = [:]

  init(file: SourceFile) { self.file = file }

  /// `fallback` serves a name without letters or digits; `reserved` are names of pages of ours.
  mutating func take(
    _ heading: StageHeading, fallback: String, reserved: Set<String>, _ findings: inout Findings
  ) -> String {
    let line = file.lineIndex(at: heading.name.span.start) + 1
    if let id = heading.id {
      let place = heading.idSpan ?? heading.name.span
      if Slug.make(id) != id {
        findings.report(.invalidID(id), at: place)
      } else if reserved.contains(id) {
        findings.report(.reservedID(id), at: place)
      } else if let other = lines[id] {
        findings.report(.duplicateID(id, line: other), at: place)
      } else {
        lines[id] = line
        return id
      }
    }
    let slug = Slug.make(heading.name.plain)
    let base = slug.isEmpty || reserved.contains(slug) ? fallback : slug
    guard let other = lines[base] else {
      lines[base] = line
      return base
    }
    var number = numbers[base, default: 1] + 1
    while lines["\(base)-\(number)"] != nil { number += 1 }
    numbers[base] = number
    let id = "\(base)-\(number)"
    lines[id] = line
    findings.report(.duplicateName(heading.name.plain, line: other, id: id), at: heading.name.span)
    return id
  }
}
