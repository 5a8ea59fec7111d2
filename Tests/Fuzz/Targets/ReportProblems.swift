import Foundation
import JourneyAtlas
import MarkdownTree

/// What must hold of the report of any findings: programs can read it, texts come through as they were, and no
/// line and no terminal is commanded by what stands in a file.
///
/// The lines of the input are path, message and help of one finding after the other, and the text they are in.
func reportProblems(_ bytes: [UInt8]) -> [String] {
  let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init)
  let file = SourceFile(path: words[0], bytes: bytes)
  let diagnostics = stride(from: 0, to: min(words.count, 60), by: 3).map { at in
    let place = file.position(at: at * 7 % (bytes.count + 1))
    let end = file.position(at: (at * 7 + 5) % (bytes.count + 1))
    return Diagnostic(
      code: Code.allCases[at % Code.allCases.count], severity: Severity.allCases[at / 3 % 3],
      path: at.isMultiple(of: 2) ? words[0] : words[at], start: min(place, end), end: max(place, end),
      message: at + 1 < words.count ? words[at + 1] : "", help: at + 2 < words.count ? words[at + 2] : "")
  }
  let report = Report(diagnostics, sources: [file], files: 1)
  func written(_ format: Report.Format) -> [UInt8] { report.bytes(in: format, version: "1.0.0") }
  var problems = jsonProblems(report, written(.json)) + gitLabProblems(report, written(.gitlab))
  if (try? JSONSerialization.jsonObject(with: Data(written(.sarif)))) == nil { problems.append("no SARIF") }
  for (format, keptSigns) in [(Report.Format.text, "\t\n"), (.github, "\n")] {
    let text = String(decoding: written(format), as: UTF8.self)
    let commands = text.unicodeScalars.filter { isCommand($0) && !keptSigns.unicodeScalars.contains($0) }
    if !commands.isEmpty { problems.append("\(format) lets through \(commands.map(\.value))") }
  }
  let lines = written(.github).split(separator: 0x0A)
  if lines.count != report.diagnostics.count || !lines.allSatisfy(isGitHubCommand) {
    problems.append("a message is a workflow command of its own")
  }
  return problems
}

private func jsonProblems(_ report: Report, _ bytes: [UInt8]) -> [String] {
  let lines = bytes.split(separator: 0x0A).map {
    (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
  }
  guard lines.count == report.diagnostics.count else { return ["\(lines.count) lines of JSON"] }
  return zip(lines, report.diagnostics).compactMap { line, diagnostic in
    let texts = ["path", "message", "help"].map { line?[$0] as? String }
    // Foundation drops byte order marks.
    let expected = [diagnostic.path, diagnostic.message, diagnostic.help].map {
      $0.replacing("\u{FEFF}", with: "")
    }
    return zip(texts, expected).allSatisfy {
      $0?.replacing("\u{FEFF}", with: "").utf8.elementsEqual($1.utf8) == true
    }
      ? nil : "JSON changed \(expected) to \(texts)"
  }
}

private func gitLabProblems(_ report: Report, _ bytes: [UInt8]) -> [String] {
  guard let entries = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [[String: Any]] else {
    return ["no JSON for GitLab"]
  }
  let fingerprints = Set(entries.compactMap { $0["fingerprint"] as? String })
  return fingerprints.count == report.diagnostics.count ? [] : ["GitLab would fold two findings into one"]
}

/// What a terminal obeys, or shows in another order than it stands.
func isCommand(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func isGitHubCommand(_ line: ArraySlice<UInt8>) -> Bool {
  ["::error file=", "::warning file=", "::notice file="].contains { line.starts(with: $0.utf8) }
}

extension SourceFile.Position: Comparable {
  public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
