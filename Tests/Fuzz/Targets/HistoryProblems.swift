import JourneyAtlas
import MarkdownTree

@testable import Workspace

/// What must hold of whatever lies beside a site as what is known of its history: it is read as nothing, or as figures
/// that pages can show and that are written as they were read.
///
/// A hash ends the file, which no random change would keep: so the bytes are tried as an entry of a file that is
/// whole, and as all that follows its head.
func historyProblems(_ bytes: [UInt8]) -> [String] {
  let program = ContentHash(of: [1])
  var written = RecordWriter()
  for number in [program.high, program.low] { written.add(Int(Int64(bitPattern: number))) }
  let head = Array("waymark-history 1\n".utf8) + written.bytes
  var forged = head + bytes
  let hash = ContentHash(of: forged)
  for half in [hash.high, hash.low] { withUnsafeBytes(of: half.littleEndian) { forged += $0 } }
  let key = HistoryCache.key("tree", "fuzzed")
  var problems: [String] = []
  for file in [bytes, forged] {
    let cache = HistoryCache(file, program: program)
    let figures = cache.value(
      key, read: { $0.atlasFigures() }, write: { $0.add($1) },
      make: { AtlasFigures(journeys: [:], unread: []) })
    problems += figureProblems(figures)
    guard let kept = cache.bytes() else { return problems + ["nothing is kept"] }
    var isKnown = true
    let again = HistoryCache(kept, program: program).value(
      key, read: { $0.atlasFigures() }, write: { $0.add($1) },
      make: {
        isKnown = false
        return AtlasFigures(journeys: [:], unread: [])
      })
    if !isKnown || again != figures { problems.append("written otherwise") }
  }
  var reader = RecordReader(bytes)
  if let figures = reader.atlasFigures() { problems += figureProblems(figures) }
  return problems
}

private func figureProblems(_ figures: AtlasFigures) -> [String] {
  figures.journeys.values.flatMap { journey in
    (journey.values.compactMap { $0 } + journey.worst.map(\.score) + journey.metrics.map(\.value))
      .filter { !$0.isFinite || $0.magnitude >= 1e15 }.map { "no figure: \($0)" }
  }
}
