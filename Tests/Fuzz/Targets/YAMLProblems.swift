import MarkdownTree
import YAMLTree

/// What must hold of any YAML text: nodes stand in the text, and a plain word stands where its node says.
func yamlProblems(_ bytes: [UInt8]) -> [String] {
  let file = SourceFile(path: "site.yml", bytes: bytes)
  // YAML counts lines at U+0085, U+2028 and U+2029 too.
  let isText =
    text(bytes)?.unicodeScalars.contains { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) } == false
  do throws(YAMLProblem) {
    // As files are given to it: a byte order mark is no part of the first line.
    let text = bytes.dropFirst(file.lineStarts[0])
    guard let root = try YAMLReader.read(Array(text)), isText else { return [] }
    return YAMLPlaces(file: file).problems(root)
  } catch {
    return isText && !YAMLPlaces(file: file).exists(error.range) ? ["\(error) is outside of the text"] : []
  }
}

private struct YAMLPlaces {
  let file: SourceFile

  /// The depth is bounded by the reader.
  func problems(_ node: YAMLNode) -> [String] {
    guard exists(node.range) else { return ["\(node) is outside of the text"] }
    switch node {
    case .scalar(let scalar): return problems(scalar)
    case .sequence(let items, _): return items.flatMap(problems)
    case .mapping(let entries, _): return entries.flatMap { problems($0.key) + problems($0.value) }
    }
  }

  private func problems(_ scalar: YAMLScalar) -> [String] {
    let range = scalar.range
    guard scalar.isPlain, range.startLine == range.endLine else { return [] }
    let start = file.offset(line: range.startLine, column: range.startColumn)
    let end = file.offset(line: range.endLine, column: range.endColumn)
    return file.text(Span(start, end)).utf8.elementsEqual(scalar.text.utf8)
      ? [] : ["\(scalar) does not stand where it says"]
  }

  func exists(_ range: YAMLRange) -> Bool {
    exists(range.startLine, range.startColumn) && exists(range.endLine, range.endColumn)
      && (range.startLine, range.startColumn) <= (range.endLine, range.endColumn)
  }

  /// libyaml ends every text with a line end, so things may end at the start of one line more.
  private func exists(_ line: Int, _ column: Int) -> Bool {
    placeExists(.init(line: line, column: column), in: file)
      || (line, column) == (file.lineStarts.count + 1, 1)
  }
}
