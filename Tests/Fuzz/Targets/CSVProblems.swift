@testable import JourneyAtlas
import MarkdownTree

/// What must hold of any CSV file: it may come in pieces of any size, and every field stands where it says.
func csvProblems(_ bytes: [UInt8]) -> [String] {
  let whole = CSVReading(bytes, piece: bytes.count)
  var problems: [String] = []
  for piece in [1, 2, 7] where CSVReading(bytes, piece: piece) != whole {
    problems.append("read in pieces of \(piece) it is another file")
  }
  // Places count characters of the file, which has others where it is not UTF-8 or starts with a mark.
  guard whole.dialect == CSVDialect(encoding: .utf8, delimiter: whole.dialect?.delimiter ?? .comma) else {
    return problems
  }
  let file = SourceFile(path: "a.csv", bytes: bytes)
  for field in whole.fields where !stands(field, in: file) { problems.append("\(field) stands elsewhere") }
  for problem in whole.problems where !placeExists(problem.start, in: file) {
    problems.append("\(problem) is outside of the file")
  }
  return problems
}

private func stands(_ field: CSVReading.Field, in file: SourceFile) -> Bool {
  guard placeExists(field.start, in: file), placeExists(field.end, in: file) else { return false }
  let start = file.offset(line: field.start.line, column: field.start.column)
  let end = file.offset(line: field.end.line, column: field.end.column)
  let written = file.bytes[start..<max(start, end)]
  guard written.first == 0x22 else { return written.elementsEqual(field.bytes) }
  // Misplaced quotes are told as a problem; of others every second one is doubled.
  return written.count { $0 != 0x22 } == field.bytes.count { $0 != 0x22 }
}

private struct CSVReading: Equatable {
  struct Field: Equatable {
    var bytes: [UInt8]
    var start: SourceFile.Position
    var end: SourceFile.Position
  }

  var fields: [Field] = []
  var rows: [Int] = []
  var problems: [CSVProblem] = []
  var dialect: CSVDialect?

  init(_ bytes: [UInt8], piece: Int) {
    // A short head, so that the pieces are seen by what is behind it.
    var reader = CSVReader(headSize: 16)
    func take(_ row: CSVRow) {
      rows.append(row.count)
      for index in 0..<row.count {
        fields.append(
          Field(bytes: Array(row.bytes(of: index)), start: row.start(of: index), end: row.end(of: index)))
      }
    }
    var at = 0
    while at < bytes.count {
      let end = min(at + piece, bytes.count)
      reader.read(Array(bytes[at..<end]), take: take)
      at = end
    }
    reader.finish(take: take)
    problems = reader.problems
    dialect = reader.dialect
  }
}
