@testable import JourneyAtlas
import MarkdownTree

/// What must hold of the id of any name.
func slugProblems(_ bytes: [UInt8]) -> [String] {
  guard let name = text(bytes) else { return [] }
  let slug = Slug.make(name)
  var problems: [String] = []
  if slug.utf8.count > Slug.maximumBytes { problems.append("\(slug.utf8.count) bytes") }
  let signs = slug.unicodeScalars
  if signs.first == "-" || signs.last == "-" { problems.append("a hyphen at an end: \(slug)") }
  let forbidden: [Unicode.Scalar] = ["/", ".", "\\", ":", "%", "\"", "<", ">", "|", "?", "*", "#", "&", "'"]
  if signs.contains(where: { forbidden.contains($0) || $0.value <= 0x20 || $0.value == 0x7F }) {
    problems.append("not a file name: \(slug)")
  }
  // An id that is written out leads to where the name does.
  if !Slug.make(slug).utf8.elementsEqual(slug.utf8) { problems.append("\(slug) becomes \(Slug.make(slug))") }
  return problems
}

/// What the policy allows, a browser must find harmless.
func linkProblems(_ bytes: [UInt8]) -> [String] {
  guard let address = text(bytes) else { return [] }
  return LinkPolicy.isAllowed(address) && !Address.isHarmless(address) ? ["allowed: \(address)"] : []
}

/// Figures are on their scale, whatever somebody wrote.
func valueProblems(_ bytes: [UInt8]) -> [String] {
  // A byte order mark stands before the text of a file, and in no value.
  let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  guard let written = text(bytes) else { return [] }
  var problems: [String] = []
  let emotion = EmotionReader.read(written).emotion
  for value in [emotion.value, emotion.to] {
    if let value, !(-2...2).contains(value) { problems.append("an emotion of \(value)") }
  }
  if emotion.value == nil, emotion.to != nil { problems.append("an emotion that ends and does not begin") }
  let file = SourceFile(path: "a.md", bytes: bytes)
  var findings = Findings(file: file, severities: [:])
  let span = Span(0, bytes.count)
  if let figure = Numbers.onScale(written, 1...5, name: "Importance", at: span, &findings) {
    if !(1...5).contains(figure) { problems.append("an importance of \(figure)") }
  }
  if let day = Day(iso: written), written.utf8.count != 10 { problems.append("\(day) is a day") }
  return problems + placeProblems(findings.diagnostics, in: [file])
}
