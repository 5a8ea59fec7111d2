import JourneyAtlas

/// Reads the files of `content/metrics/`, piece by piece.
struct MetricFiles {
  let content: ContentFolder
  let reader: AtlasReader

  /// In the order of the files.
  func read(_ options: Project.Options) throws(WorkspaceError) -> MeasurementReading {
    var whole = MeasurementReading.none
    guard !content.measurements.isEmpty else { return whole }
    let (content, reader) = (content, reader)
    let readings = try parallelMap(content.measurements, jobs: options.jobs) {
      (path) throws(WorkspaceError) -> MeasurementReading in
      var rows = reader.measurementReader(of: path)
      let pieces = try content.pieces(of: path)
      let doing = "reading \(reader.shown(path))"
      while !rows.isStopped, let piece = try pieces.next() {
        options.watchdog.watch(doing) { rows.read(piece) }
      }
      return options.watchdog.watch(doing) { rows.finish() }
    }
    for reading in readings { whole.add(reading) }
    return whole
  }
}
