import JourneyAtlas
import MarkdownTree

/// Reads what git tells of a project: figures at earlier revisions, what moved them, and when each touchpoint changed.
///
/// A revision is read as `build` reads the files on disk, and is understood as far as its own site.yml says; versions
/// of single files are read by the site.yml of today.
struct HistoryReader {
  let history: FileHistory
  /// Oldest first.
  let picked: [PickedRevision]
  let project: Project
  let drafted: DraftedContent
  let options: Project.Options
  let today: Day
  let cache: HistoryCache

  /// What was found, and what is to be said of it.
  struct Result {
    var history = ContentHistory()
    /// Lines for people: files that could not be read, content that stood elsewhere.
    var notices: [String] = []
    /// Contents that were read out of the repository.
    var objects = 0
  }

  private var repository: Repository { history.repository }
  private var content: ContentFolder { project.content }
  private var reader: AtlasReader { drafted.reader }

  /// A revision, and its figures.
  private struct Point {
    let revision: ContentHistory.Revision
    let commit: Repository.Commit
    let folder: String
    let figures: AtlasFigures
  }

  /// `count` is how many changes of each file are told.
  func read(count: Int) throws(WorkspaceError) -> Result {
    var result = Result()
    let objects = ObjectReader(repository.git)
    let points = try points(objects, &result)
    let tables = content.measurements + content.surveys + content.surveyMaps.map(\.path)
    let settings = content.lifecycles.map(\.path) + (content.siteFile.map { [$0.path] } ?? [])
    var folders: [String] = []
    for folder in points.map(\.folder) where !folders.contains(folder) { folders.append(folder) }
    let log = try FileLog(
      repository, points: points.map(\.commit), folders: folders,
      paths: content.markdown.map(\.path) + tables + settings)
    for file in content.markdown {
      let changes = log.changes(of: file.path, count).map(shown)
      if !changes.isEmpty { result.history.changes[reader.shown(file.path)] = changes }
    }
    result.history.stale = stale(result.history.changes)
    result.history.revisions = points.map(\.revision)
    let journeys = try self.journeys(
      points, log, OtherFiles(tables: tables, settings: settings), objects)
    for (path, journey) in journeys { result.history.journeys[path] = journey }
    result.objects = objects.count
    return result
  }

  /// Where a map says when it was reviewed, that decides; where nothing does, the last change is all that shows that
  /// somebody looked at a file.
  private func stale(_ changes: [String: [FileChange]]) -> Set<String> {
    let atlas = project.reading.atlas
    let unreviewed =
      atlas.journeys.filter { $0.review == .never }.map(\.source) + atlas.personas.map(\.source)
      + atlas.pages.map(\.source)
    return Set(
      unreviewed.filter { path in
        guard let day = changes[path]?.first?.day else { return false }
        return today.number - day.number > atlas.site.reviewEvery
      })
  }

  // MARK: Revisions

  /// The revisions and, as the last one, the content as it was built. Where the newest revision has the content of the
  /// newest commit, it is that.
  private func points(_ objects: ObjectReader, _ result: inout Result) throws(WorkspaceError) -> [Point] {
    var earlier = picked
    var name: String?
    var day = try history.day()
    if let newest = picked.last, try hasNewestContent(newest) {
      earlier.removeLast()
      (name, day) = (newest.name, newest.day)
    }
    var points = [
      Point(
        revision: ContentHistory.Revision(name: name.map(reader.shown), day: day, commit: nil),
        commit: history.commit, folder: repository.prefix, figures: AtlasFigures(project.reading.atlas))
    ]
    var previous = Previous(
      drafted: drafted, folder: repository.prefix, pages: Set(content.markdown.map { PathKey($0.path) }))
    let step = options.progress.step("looking back", of: earlier.count)
    for revision in earlier.reversed() {
      points.append(try point(revision, objects, &previous, &result))
      step.advance()
    }
    points.reverse()
    result.notices += unread(points.dropLast())
    return points
  }

  /// Files that had errors, told once for all revisions in a row that lack the same ones.
  private func unread(_ points: ArraySlice<Point>) -> [String] {
    var notices: [String] = []
    var start = points.startIndex
    for index in points.indices {
      let files = points[index].figures.unread
      if index + 1 < points.endIndex, points[index + 1].figures.unread == files { continue }
      defer { start = index + 1 }
      guard !files.isEmpty else { continue }
      let names = [points[start], points[index]].map { $0.revision.name ?? "" }
      let which = start == index ? "at \(names[0])" : "from \(names[0]) to \(names[1])"
      let shown = files.prefix(3).map { Report.safe(reader.shown($0)) }.joined(separator: ", ")
      notices.append(
        "history: \(which) \(Report.counted(files.count, "file")) had errors and "
          + "\(files.count == 1 ? "is" : "are") left out: \(shown)\(files.count > 3 ? " …" : "")")
    }
    return notices
  }

  private func hasNewestContent(_ revision: PickedRevision) throws(WorkspaceError) -> Bool {
    if revision.commit == history.commit { return true }
    guard let now = try repository.tree(repository.prefix + "content", at: history.commit) else {
      return false
    }
    return try repository.tree(repository.prefix + "content", at: revision.commit) == now
  }

  /// What is known of the revision that was looked at before, the next newer one.
  private struct Previous {
    /// Of the last one that was read.
    var drafted: DraftedContent
    /// Where its content stood; nil where it had none.
    var folder: String?
    /// What an earlier place of the project is known by.
    var pages: Set<PathKey>
  }

  private func point(
    _ revision: PickedRevision, _ objects: ObjectReader, _ previous: inout Previous, _ result: inout Result
  ) throws(WorkspaceError) -> Point {
    let name = Report.safe(reader.shown(revision.name))
    func read(_ place: Place) throws(WorkspaceError) -> AtlasFigures {
      var quiet = options
      quiet.progress = .silent
      previous.drafted = try place.drafted(quiet, like: previous.drafted)
      return AtlasFigures(previous.drafted.link(today: today).atlas)
    }
    func place() throws(WorkspaceError) -> Place {
      try Place(
        name, revision.commit, in: repository, objects: objects, like: previous.pages, jobs: options.jobs)
    }
    var figures = AtlasFigures(journeys: [:], unread: [])
    var folder: String? = repository.prefix
    if let tree = try repository.tree(repository.prefix + "content", at: revision.commit) {
      figures = try cache.value(
        HistoryCache.key("tree", tree), read: { $0.atlasFigures() }, write: { $0.add($1) },
        make: { () throws(WorkspaceError) in try read(try place()) })
    } else {
      let place = try place()
      folder = place.isEmpty ? nil : place.folder
      // Told where it begins, and not of all that are older.
      if folder != previous.folder, let notice = place.notice { result.notices.append("history: \(notice)") }
      if !place.isEmpty {
        figures = try read(place)
        previous.pages = place.pages
      }
    }
    previous.folder = folder
    return Point(
      revision: ContentHistory.Revision(name: name, day: revision.day, commit: revision.commit.id),
      commit: revision.commit, folder: folder ?? repository.prefix, figures: figures)
  }

  // MARK: Journeys

  /// Files that figures depend on beside that of the journey.
  private struct OtherFiles {
    let tables: [String]
    let settings: [String]
  }

  private func journeys(
    _ points: [Point], _ log: FileLog, _ others: OtherFiles, _ objects: ObjectReader
  ) throws(WorkspaceError) -> [(String, JourneyHistory)] {
    let files = Dictionary(
      content.markdown.map { (reader.shown($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    let heads = try history.contents()
    let source = FileTrail.Source(
      reader: reader, objects: objects, cache: cache,
      settings: ((content.siteFile.map { [$0] } ?? []) + content.lifecycles).reduce("") {
        $0 + "\($1.path) \(ContentHash(of: $1.bytes).hex) "
      })
    let step = options.progress.step("following", of: project.reading.atlas.journeys.count)
    return try parallelMap(project.reading.atlas.journeys, jobs: options.jobs) {
      (journey) throws(WorkspaceError) -> (String, JourneyHistory)? in
      defer { step.advance() }
      guard let file = files[journey.source] else { return nil }
      let trail = FileTrail(log.versions[file.path] ?? [], source)
      let rows = journey.stages.reduce(0) { $0 + $1.allTouchpoints.count }
      let head = heads[PathKey(repository.prefix + file.path)]
      let touchpoints = try trail.lastChanges(file, rows: rows, head: head).map(shown)
      let values = points.indices.map { self.value(of: file.path, at: $0, points, log) }
      let moves = try moves(values, trail, log, others)
      return (journey.source, JourneyHistory(points: values, moves: moves, touchpoints: touchpoints))
    }.compactMap { $0 }
  }

  private func value(
    of path: String, at point: Int, _ points: [Point], _ log: FileLog
  ) -> JourneyHistory.Point {
    let (figures, folder) = (points[point].figures, points[point].folder)
    let names = (log.namesAt[point][path] ?? []).map(\.path).filter { $0.utf8.starts(with: folder.utf8) }
      .map { String($0.utf8.dropFirst(folder.utf8.count)) ?? $0 }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names + [path] {
      let shown = reader.shown(name)
      if let found = figures.journeys[shown] ?? figures.journeys[name] { return .figures(masked(found)) }
      if figures.unread.contains(where: { $0 == shown || $0 == name }) { return .unreadable }
    }
    return .absent
  }

  /// By the rules of today, whatever those of the revision were.
  private func masked(_ figures: JourneyFigures) -> JourneyFigures {
    var figures = figures
    for index in figures.worst.indices { figures.worst[index].name = reader.shown(figures.worst[index].name) }
    return figures
  }

  private func moves(
    _ values: [JourneyHistory.Point], _ trail: FileTrail, _ log: FileLog, _ others: OtherFiles
  ) throws(WorkspaceError) -> [JourneyHistory.Move] {
    var moves: [JourneyHistory.Move] = []
    for point in values.indices.dropFirst().reversed() {
      guard let before = values[point - 1].figures, let after = values[point].figures else { continue }
      var figures = JourneyFigures.Figure.allCases.map { JourneyFigures.Followed.figure($0) }
      for metric in after.metrics + before.metrics where !figures.contains(.metric(metric.metric)) {
        figures.append(.metric(metric.metric))
      }
      for figure in figures where before[figure] != after[figure] {
        var commits: [FileChange] = []
        if case .figure(let own) = figure { commits = try trail.movers(of: own, at: point) }
        if commits.isEmpty { commits = changes(of: others, at: point, log) }
        moves.append(
          JourneyHistory.Move(
            revision: point, figure: figure, before: before[figure], after: after[figure],
            commits: commits.prefix(Self.toldCommits).map(shown),
            more: max(commits.count - Self.toldCommits, 0)
          ))
      }
    }
    return moves
  }

  private static let toldCommits = 3

  /// What changed the files of tables or, where none did, the settings; newest first.
  private func changes(of others: OtherFiles, at point: Int, _ log: FileLog) -> [FileChange] {
    for paths in [others.tables, others.settings] {
      var found: [FileChange] = []
      for path in paths {
        let own = (log.versions[path] ?? []).filter { $0.point == point && !$0.isMerge }.map(\.change)
        for change in own where !found.contains(where: { $0.commit == change.commit }) {
          found.append(change)
        }
      }
      if !found.isEmpty { return found.sorted { $0.day > $1.day } }
    }
    return []
  }

  // MARK: Words

  /// With personal data masked, and without signs that nobody sees.
  private func shown(_ change: FileChange) -> FileChange {
    FileChange(
      day: change.day, commit: change.commit, subject: Report.safe(reader.shown(change.subject)))
  }

  private func shown(_ change: JourneyHistory.LastChange) -> JourneyHistory.LastChange {
    if case .commit(let commit) = change { .commit(shown(commit)) } else { change }
  }
}
