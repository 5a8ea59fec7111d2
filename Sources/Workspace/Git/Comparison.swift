import JourneyAtlas
import MarkdownTree

/// Two versions of a project, each read into an atlas by the very reader of `build`, without touching the work tree.
///
/// A file that has errors on one side is left out on both: it is reported as what it is, and not as removed.
public struct Comparison: Sendable {
  public let base: Side
  public let head: Side

  public struct Side: Sendable {
    /// As it was asked for: `main`; empty for the work tree.
    public let name: String
    /// The commit's id; nil for the work tree.
    public let commit: String?
    /// The project's folder in the repository, `docs/`; empty for the repository itself.
    public let folder: String
    /// Without the files that have errors on either side.
    public let reading: AtlasReading
    /// What keeps files of this side from being compared: errors, submodules, and what Git LFS keeps.
    public let problems: Report
    /// What is to be known of where it was read.
    public let notice: String?
  }

  public init(
    _ range: RevisionRange, options: Project.Options, today: Day
  ) throws(WorkspaceError) {
    let places = try Places(range, options)
    let old = try places.base.drafted(options, like: nil)
    let new = try places.head.drafted(options, like: old)
    let readings = (old.link(today: today), new.link(today: today))
    let (before, after) = (old.problems(of: readings.0), new.problems(of: readings.1))
    let (older, newer) = (Self.leftOut(readings.0, before), Self.leftOut(readings.1, after))
    let (onlyOld, onlyNew) = (Self.beyond(older, newer), Self.beyond(newer, older))
    base = Side(
      places.base, onlyNew.isEmpty ? readings.0 : old.without(onlyNew).link(today: today),
      problems: old.report(before.filter { !after.contains($0) }, readings.0))
    head = Side(
      places.head, onlyOld.isEmpty ? readings.1 : new.without(onlyOld).link(today: today),
      problems: new.report(after, readings.1))
  }

  /// The first problem of each file that is left out.
  private static func leftOut(_ reading: AtlasReading, _ problems: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<PathKey> = []
    return problems.filter { seen.insert(PathKey($0.path)).inserted }
  }

  private static func beyond(_ some: [Diagnostic], _ others: [Diagnostic]) -> [Diagnostic] {
    let known = Set(others.map { PathKey($0.path) })
    return some.filter { !known.contains(PathKey($0.path)) }
  }
}

extension Comparison.Side {
  fileprivate init(_ place: Place, _ reading: AtlasReading, problems: Report) {
    self.init(
      name: place.name, commit: place.commit, folder: place.folder, reading: reading, problems: problems,
      notice: place.notice)
  }
}

extension DraftedContent {
  /// What keeps files from being read, or from being compared. A budget that is over is neither.
  fileprivate func problems(of reading: AtlasReading) -> [Diagnostic] {
    let own = (content.unread + content.diagnostics).compactMap(reader.graded)
    return Report(reading.diagnostics + own, files: 0).diagnostics.filter { diagnostic in
      (diagnostic.severity == .error && diagnostic.code != .budgetExceeded) || diagnostic.code == .specialFile
    }
  }

  fileprivate func report(_ problems: [Diagnostic], _ reading: AtlasReading) -> Report {
    Report(problems, sources: reading.sources, files: content.files)
  }
}
