import JourneyAtlas
import MarkdownTree

/// Counts the surveys of a project. A file goes by in pieces of one MiB, so its size does not matter.
struct Surveys {
  private let content: ContentFolder
  private let counters: [(path: String, counter: SurveyCounter)]
  private let problems: [Diagnostic]

  init(_ content: ContentFolder, _ reader: AtlasReader) {
    self.content = content
    (counters, problems) = reader.surveys(content.surveys, maps: content.surveyMaps)
  }

  /// Several at once; each piece is watched for itself, since a survey may be as large as it likes.
  func count(_ options: Project.Options) throws(WorkspaceError) -> MeasurementReading {
    var whole = MeasurementReading(diagnostics: problems)
    guard !counters.isEmpty else { return whole }
    let pieces = counters.reduce(0) { $0 + PieceReader.pieces(of: $1.path, below: content.root) }
    let step = options.progress.step("counting", of: pieces)
    let readings = try parallelMap(counters, jobs: options.jobs) { (path, counter) throws(WorkspaceError) in
      var counter = counter
      let pieces = try PieceReader(path, below: content.root)
      while !counter.isStopped, let piece = try pieces.next() {
        options.watchdog.watch("counting \(path)") { counter.read(piece) }
        step.advance()
      }
      return options.watchdog.watch("counting \(path)") { counter.finish() }
    }
    for reading in readings { whole.add(reading) }
    return whole
  }
}

/// A file of the content, a MiB at a time.
struct PieceReader {
  private static let size = 1 << 20
  private let path: String
  private let file: FileHandle

  init(_ path: String, below root: FileHandle) throws(WorkspaceError) {
    guard let (file, _) = Files.open(file: path, below: root) else { throw .failed("read", path) }
    self.path = path
    self.file = file
  }

  /// About how many pieces a file has.
  static func pieces(of path: String, below root: FileHandle) -> Int {
    if case .file(let size)? = Files.kind(of: path, below: root) { size / Self.size + 1 } else { 1 }
  }

  /// nil at its end.
  func next() throws(WorkspaceError) -> [UInt8]? {
    guard let piece = Files.read(file, count: Self.size) else { throw .failed("read", path) }
    return piece.isEmpty ? nil : piece
  }
}
