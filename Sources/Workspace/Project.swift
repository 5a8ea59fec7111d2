import JourneyAtlas
import MarkdownTree
import SitePages

/// A project that was read: its content understood, its theme at hand, every problem known. The line from
/// `content/` to `public/`, as far as it touches the disk, is this file.
public struct Project: Sendable {
  public let reading: AtlasReading
  public let report: Report
  let content: ContentFolder
  let theme: Theme
  private let reader: AtlasReader
  public internal(set) var timings: Timings
  /// Only where history is asked for.
  let drafted: DraftedContent?
  let today: Day

  public struct Options: Sendable {
    /// The folder that holds `content/`.
    public var source = "."
    /// nil: what site.yml says.
    public var theme: String?
    /// Threads.
    public var jobs = availableCores()
    public var progress: Progress = .silent
    public var watchdog: Watchdog = .off
    /// Whether files are kept as they were understood, to be held against earlier ones.
    public var keepsDrafts = false

    public init() {}
  }

  /// Reads everything and writes nothing.
  public init(reading options: Options, today: Day) throws(WorkspaceError) {
    var timings = Timings()
    let inputs = try timings.measure(\.read) { () throws(WorkspaceError) in try Inputs(reading: options) }
    try self.init(inputs, options: options, today: today, timings: timings)
  }

  /// Understands what was read.
  public init(
    _ inputs: Inputs, options: Options, today: Day, timings: Timings = Timings()
  ) throws(WorkspaceError) {
    var timings = timings
    let (content, reader) = (inputs.content, inputs.reader)
    let drafted = try timings.measure(\.parse) { () throws(WorkspaceError) in
      try DraftedContent(content, reader: reader, options: options)
    }
    let reading = timings.measure(\.link) { drafted.link(today: today) }
    let assets = content.assets.map { NamedAsset($0, reader) }
    let own =
      content.diagnostics + inputs.problems + Self.collisions(assets, inputs.theme, reading.atlas)
      + (try Self.personalData(in: assets, content, jobs: options.jobs))
    self.reading = reading
    self.today = today
    self.drafted = options.keepsDrafts ? drafted : nil
    self.content = content
    self.reader = reader
    theme = inputs.theme
    self.timings = timings
    report = Report(
      reading.diagnostics + own.compactMap(reader.graded),
      sources: reading.sources, files: content.files, suppressed: reading.suppressed)
  }

  /// A file that is copied: where it lies, and the path that outputs show, with personal data masked.
  private struct NamedAsset: Sendable {
    let source: String
    let path: String

    init(_ source: String, _ reader: AtlasReader) {
      self.source = source
      path = reader.shown(source)
    }

    /// Where it stands in the site: `content/images/a.png` is `images/a.png`.
    var sitePath: String { String(path.utf8.dropFirst("content/".utf8.count)) ?? path }
  }

  /// Names of assets that hold personal data, and photos that tell where they were taken.
  private static func personalData(
    in assets: [NamedAsset], _ content: ContentFolder, jobs: Int
  ) throws(WorkspaceError) -> [Diagnostic] {
    let names = assets.filter { $0.source != $0.path }.map { Diagnostic.personalDataInName($0.path) }
    let photos = assets.filter { asset in
      let name = asset.source.lowercased()
      return name.hasSuffix(".jpg") || name.hasSuffix(".jpeg")
    }
    let told = try parallelMap(photos, jobs: jobs) { (photo) throws(WorkspaceError) in
      PhotoPlace.isTold(in: try content.head(of: photo.source))
    }
    return names + zip(photos, told).filter { $0.1 }.map { .placeInPhoto($0.0.path) }
  }

  /// Assets that would take the place of a file of the theme, or of each other where their names are masked. No
  /// other file of a site ends as assets do.
  private static func collisions(_ assets: [NamedAsset], _ theme: Theme, _ atlas: Atlas) -> [Diagnostic] {
    let masked = Dictionary(
      grouping: assets.filter { $0.source != $0.path }, by: { Slug.foldKey($0.path) })
    let twins = masked.values.filter { $0.count > 1 }.map { Diagnostic.taken($0[0].path, $0[0].sitePath) }
    // Every language has its own: zh-hans/assets/.
    let near = assets.filter { "/\(Slug.foldKey($0.sitePath))".contains("/assets/") }
    guard !near.isEmpty else { return twins }
    let site = SitePages(atlas: atlas, theme: theme)
    let taken = Set(
      ([site] + site.others).flatMap { site in site.pages.map { Slug.foldKey(site.path(of: $0)) } })
    return twins
      + near.filter { taken.contains(Slug.foldKey($0.sitePath)) }.map { .taken($0.path, $0.sitePath) }
  }

  /// Pages that one thread renders; nil for the files of search.
  private struct PageGroup: Sendable {
    let site: SitePages
    let pages: [Page]?
  }

  /// Renders every page and puts the site in the place of the old one. Pages are not collected: each is written
  /// beside the output as soon as it is rendered.
  ///
  /// `receipt` is what was already said of the site; it gets what is known now.
  /// `history` is what git tells, and what is noted of it.
  public mutating func publish(
    to output: OutputFolder, baseURL: String?, options: Options, assets: [Asset],
    history: ReadHistory = ReadHistory(), receipt: inout Receipt
  ) throws(WorkspaceError) -> Publisher.Published {
    let watch = Stopwatch()
    let site = SitePages(
      atlas: reading.atlas, theme: theme, baseURL: baseURL, history: history.content,
      problems: report.diagnostics,
      workers: Threads(jobs: options.jobs))
    let languages = [site] + site.others
    let groups = languages.flatMap { site in
      [PageGroup(site: site, pages: nil)] + site.groups.map { PageGroup(site: site, pages: $0) }
    }
    let count = groups.reduce(0) { $0 + ($1.pages?.count ?? 0) }
    timings.analyse = watch.seconds
    let publisher = try Publisher(to: output)
    let step = options.progress.step("writing", of: count + assets.count)
    // Search goes through all journeys alone, so it begins first.
    let rendered = try parallelMap(groups, jobs: options.jobs) {
      (group) throws(WorkspaceError) -> ([Publisher.Staged], Double) in
      let site = group.site
      guard let pages = group.pages else { return try Self.stageSearch(of: site, languages, publisher) }
      var staged: [Publisher.Staged] = []
      var seconds = 0.0
      for page in pages {
        defer { step.advance() }
        let watch = Stopwatch()
        let file = options.watchdog.watch("rendering \(site.path(of: page))") { site.render(page) }
        seconds += watch.seconds
        staged.append(try publisher.stage(file))
      }
      return (staged, seconds)
    }
    let pages = rendered.flatMap(\.0)
    let (content, reader) = (content, reader)
    let copied = try parallelMap(assets, jobs: options.jobs) { (asset) throws(WorkspaceError) in
      defer { step.advance() }
      return try publisher.stage(
        asset: asset, of: content, at: NamedAsset(asset.path, reader).sitePath)
    }
    receipt.pages = pages.count { $0.path.utf8.suffix(5).elementsEqual(".html".utf8) }
    receipt.journeys = reading.atlas.journeys.count
    receipt.leftOut = reading.atlas.leftOut.count
    receipt.drafts = reading.drafts
    receipt.warnings = report.count(.warning)
    let published = try publisher.publish(pages + copied, receipt: receipt)
    if let note = history.note { publisher.state.note(note, as: HistoryCache.name) }
    timings.render = rendered.reduce(0) { $0 + $1.1 } / Double(max(min(options.jobs, groups.count), 1))
    timings.write = max(watch.seconds - timings.analyse - timings.render, 0)
    return published
  }

  /// The files that search loads, and the seconds that making them took.
  private static func stageSearch(
    of site: SitePages, _ languages: [SitePages], _ publisher: Publisher
  ) throws(WorkspaceError) -> ([Publisher.Staged], Double) {
    var staged: [Publisher.Staged] = []
    var failure: WorkspaceError?
    let watch = Stopwatch()
    var writing = 0.0
    site.searchFiles(in: languages) { file in
      guard failure == nil else { return }
      let own = Stopwatch()
      do throws(WorkspaceError) { staged.append(try publisher.stage(file)) } catch { failure = error }
      writing += own.seconds
    }
    if let failure { throw failure }
    return (staged, watch.seconds - writing)
  }

  /// `data/atlas.json`, the same bytes that a build writes.
  public func atlasJSON() -> [UInt8] {
    SitePages(atlas: reading.atlas, theme: .builtIn).render(.atlasJSON).bytes
  }
}

/// Seconds by the clock that each part of a build took. Rendering and writing happen at once on several
/// threads; what rendering took is summed and divided by their number, writing is the rest.
public struct Timings: Sendable {
  public var read = 0.0
  public var parse = 0.0
  public var link = 0.0
  public var analyse = 0.0
  public var render = 0.0
  public var write = 0.0
  /// nil where none is asked for.
  public var history: Double?

  public init() {}

  /// In the order of the work.
  public var parts: [(name: String, seconds: Double)] {
    [("read", read), ("parse", parse), ("link", link)] + (history.map { [("history", $0)] } ?? [])
      + [("analyse", analyse), ("render", render), ("write", write)]
  }

  public mutating func measure<T, E: Error>(
    _ part: WritableKeyPath<Timings, Double>, _ body: () throws(E) -> T
  ) throws(E) -> T {
    let watch = Stopwatch()
    let result = try body()
    self[keyPath: part] += watch.seconds
    return result
  }
}
