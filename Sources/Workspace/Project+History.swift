import JourneyAtlas

/// What git told of a project.
public struct ReadHistory: Sendable {
  public var content = ContentHistory()
  /// Lines for people: files of earlier revisions that could not be read, content that stood elsewhere.
  public var notices: [String] = []
  /// How many contents were read out of the repository; what was known of others is noted beside the output.
  public var objects = 0
  /// What the next build need not read again.
  var note: [UInt8]?

  public init() {}
}

extension Project {
  /// Reads the history of a project that was read with ``Options/keepsDrafts``: `count` changes of each file, and
  /// figures over the revisions.
  public mutating func read(
    _ history: FileHistory, over revisions: [PickedRevision], count: Int, output: OutputFolder,
    options: Options
  ) throws(WorkspaceError) -> ReadHistory {
    guard let drafted else { return ReadHistory() }
    let watch = Stopwatch()
    let program = Fingerprint.programContents()
    let cache = HistoryCache(
      output.note(HistoryCache.name, atMost: HistoryCache.largest), program: program)
    let reader = HistoryReader(
      history: history, picked: revisions, project: self, drafted: drafted, options: options, today: today,
      cache: cache)
    let result = try reader.read(count: count)
    timings.history = watch.seconds
    var read = ReadHistory()
    read.content = result.history
    read.notices = result.notices
    read.objects = result.objects
    read.note = cache.bytes()
    return read
  }
}
