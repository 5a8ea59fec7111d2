import MarkdownTree
import SitePages

/// What must hold of any theme: every finding has a place that exists. Pages of a theme are what it makes of them.
///
/// A line `=== tokens.css` starts each file; a text that does not begin so is `tokens.css`.
func themeProblems(_ bytes: [UInt8]) -> [String] {
  let mark = Array("=== ".utf8)
  var files: [String: [UInt8]] = [:]
  if bytes.starts(with: mark) {
    for (name, text) in FuzzedProject.sections(bytes, mark) { files[name] = text }
  } else {
    files["tokens.css"] = bytes
  }
  let (theme, diagnostics) = Theme.read(files, over: .builtIn, path: "themes/fuzzed")
  _ = Theme.read(files, over: theme, path: "themes/above")
  return placeProblems(
    diagnostics, in: files.map { SourceFile(path: "themes/fuzzed/" + $0.key, bytes: $0.value) })
}
