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
    let pieces = counters.reduce(0) { $0 + content.count(ofPieces: $1.path) }
    let step = options.progress.step("counting", of: pieces)
    let readings = try parallelMap(counters, jobs: options.jobs) { (path, counter) throws(WorkspaceError) in
      var counter = counter
      let pieces = try content.pieces(of: path)
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
