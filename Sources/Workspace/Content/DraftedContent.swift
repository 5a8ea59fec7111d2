import JourneyAtlas
import MarkdownTree

/// Content of which every file is understood alone, and nothing is linked yet.
struct DraftedContent: Sendable {
  let content: ContentFolder
  let reader: AtlasReader
  private var drafts: [Draft]
  private var measured: MeasurementReading

  /// Where `other` holds a file with the same bytes at the same path, and reads it by the same settings, it is not
  /// read again.
  init(
    _ content: ContentFolder, reader: AtlasReader, options: Project.Options, like other: DraftedContent? = nil
  ) throws(WorkspaceError) {
    self.content = content
    self.reader = reader
    let other = other.flatMap { $0.hasSettings(of: content) ? $0 : nil }
    let known = other?.draftsByPath ?? [:]
    let step = options.progress.step("reading", of: content.markdown.count)
    let misnamed = Dictionary(grouping: content.misnamed) { PathKey($0.page) }
    drafts = parallelMap(content.markdown, jobs: options.jobs) { file in
      defer { step.advance() }
      if let (bytes, draft) = known[PathKey(file.path)], bytes == file.bytes { return draft }
      return options.watchdog.watch("reading \(reader.shown(file.path))") {
        let problems = misnamed[PathKey(file.path), default: []].compactMap { reader.graded($0.problem) }
        return problems.reduce(reader.draft(of: file)) { $0.adding($1) }
      }
    }
    drafts += content.unread.compactMap { reader.graded($0).map(reader.draft(unread:)) }
    if let other, other.hasTables(of: content) {
      measured = other.measured
      return
    }
    measured = try MetricFiles(content: content, reader: reader).read(options)
    measured.add(try Surveys(content, reader).count(options))
  }

  func link(today: Day) -> AtlasReading {
    reader.link(
      drafts, assets: content.assets, refused: content.refused, today: today, measurements: measured)
  }

  /// The same as if nothing could be read of the files that these problems are in; what refers to them stays no
  /// problem.
  func without(_ problems: [Diagnostic]) -> DraftedContent {
    let problems = Dictionary(problems.map { (PathKey($0.path), $0) }) { first, _ in first }
    var rest = self
    rest.drafts = drafts.map { draft in problems[PathKey(draft.file.path)].map(reader.draft(unread:)) ?? draft
    }
    rest.measured.measurements.removeAll { problems[PathKey($0.path)] != nil }
    return rest
  }

  // MARK: What is the same

  private var draftsByPath: [PathKey: (bytes: [UInt8], draft: Draft)] {
    Dictionary(zip(content.markdown, drafts).map { (PathKey($0.path), ($0.bytes, $1)) }) { first, _ in first }
  }

  /// Whether drafts depend on the same site.yml and lifecycles.
  private func hasSettings(of other: ContentFolder) -> Bool {
    Self.isSame(content.siteFile.map { [$0] } ?? [], other.siteFile.map { [$0] } ?? [])
      && Self.isSame(content.lifecycles, other.lifecycles)
  }

  /// Whether the tables are known to be the same without reading them.
  private func hasTables(of other: ContentFolder) -> Bool {
    let tables = content.measurements + content.surveys
    return content.measurements == other.measurements && content.surveys == other.surveys
      && Self.isSame(content.surveyMaps, other.surveyMaps)
      && tables.allSatisfy { path in
        content.tree.identity(of: path).map { $0 == other.tree.identity(of: path) } ?? false
      }
  }

  private static func isSame(_ some: [SourceFile], _ others: [SourceFile]) -> Bool {
    some.count == others.count
      && zip(some, others).allSatisfy { PathKey($0.path) == PathKey($1.path) && $0.bytes == $1.bytes }
  }
}

extension AtlasReader {
  /// With the severity that site.yml gives its code, and personal data in paths masked; nil where the code is
  /// switched off.
  func graded(_ diagnostic: Diagnostic) -> Diagnostic? {
    var graded = diagnostic
    graded.path = shown(diagnostic.path)
    graded.message = shown(diagnostic.message)
    graded.help = shown(diagnostic.help)
    guard let chosen = site.severities[diagnostic.code.rawValue] else { return graded }
    guard let severity = chosen else { return nil }
    graded.severity = severity
    return graded
  }
}
