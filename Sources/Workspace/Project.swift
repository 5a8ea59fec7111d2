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
  public private(set) var timings: Timings

  public struct Options: Sendable {
    /// The folder that holds `content/`.
    public var source = "."
    /// nil: what site.yml says.
    public var theme: String?
    /// Threads.
    public var jobs = availableCores()
    public var progress: Progress = .silent
    public var watchdog: Watchdog = .off

    public init() {}
  }

  /// Reads everything and writes nothing.
  public init(reading options: Options, today: Day) throws(WorkspaceError) {
    var timings = Timings()
    let inputs = try timings.measure(\.read) { () throws(WorkspaceError) in try Inputs(reading: options) }
    self.init(inputs, options: options, today: today, timings: timings)
  }

  /// Understands what was read.
  public init(_ inputs: Inputs, options: Options, today: Day, timings: Timings = Timings()) {
    var timings = timings
    let (content, reader) = (inputs.content, inputs.reader)
    let site = reader.site
    var drafts = timings.measure(\.parse) {
      let step = options.progress.step("reading", of: content.markdown.count)
      return parallelMap(content.markdown, jobs: options.jobs) { file in
        defer { step.advance() }
        return options.watchdog.watch("reading \(file.path)") { reader.draft(of: file) }
      }
    }
    drafts += content.unread.map { reader.draft(unread: Self.graded($0, by: site) ?? $0) }
    let reading = timings.measure(\.link) { reader.link(drafts, assets: content.assets, today: today) }
    let own = content.diagnostics + inputs.problems + Self.collisions(content, inputs.theme, reading.atlas)
    self.reading = reading
    self.content = content
    theme = inputs.theme
    self.timings = timings
    report = Report(
      reading.diagnostics + own.compactMap { Self.graded($0, by: reading.atlas.site) },
      sources: content.markdown + content.lifecycles + (content.siteFile.map { [$0] } ?? []),
      files: content.files)
  }

  /// With the severity that site.yml gives its code; nil where it is switched off.
  private static func graded(_ diagnostic: Diagnostic, by site: Site) -> Diagnostic? {
    guard let chosen = site.severities[diagnostic.code.rawValue] else { return diagnostic }
    guard let severity = chosen else { return nil }
    var graded = diagnostic
    graded.severity = severity
    return graded
  }

  /// Assets that would take the place of a file of the theme. No other file of a site ends as assets do.
  private static func collisions(_ content: ContentFolder, _ theme: Theme, _ atlas: Atlas) -> [Diagnostic] {
    let near = content.assets.filter { Slug.foldKey(sitePath(ofAsset: $0)).utf8.starts(with: "assets/".utf8) }
    guard !near.isEmpty else { return [] }
    let site = SitePages(atlas: atlas, theme: theme)
    let taken = Set(site.pages.map { Slug.foldKey(site.path(of: $0)) })
    return near.filter { taken.contains(Slug.foldKey(sitePath(ofAsset: $0))) }
      .map { .taken($0, sitePath(ofAsset: $0)) }
  }

  /// Where an asset stands in the site: `content/images/a.png` is `images/a.png`.
  private static func sitePath(ofAsset path: String) -> String {
    String(path.utf8.dropFirst("content/".utf8.count)) ?? path
  }

  /// Renders every page and puts the site in the place of the old one. Pages are not collected: each is written
  /// beside the output as soon as it is rendered.
  ///
  /// `receipt` is what was already said of the site; it gets what is known now.
  public mutating func publish(
    to output: OutputFolder, baseURL: String?, options: Options, assets: [Asset], receipt: inout Receipt
  ) throws(WorkspaceError) -> Publisher.Published {
    let watch = Stopwatch()
    let site = SitePages(
      atlas: reading.atlas, theme: theme, baseURL: baseURL, workers: Threads(jobs: options.jobs))
    let pages = site.pages
    timings.analyse = watch.seconds
    let publisher = try Publisher(to: output)
    let step = options.progress.step("writing", of: pages.count + assets.count)
    let rendered = try parallelMap(pages, jobs: options.jobs) {
      (page) throws(WorkspaceError) -> (Publisher.Staged, Double) in
      defer { step.advance() }
      let watch = Stopwatch()
      let file = options.watchdog.watch("rendering \(site.path(of: page))") { site.render(page) }
      let seconds = watch.seconds
      return (try publisher.stage(file), seconds)
    }
    let content = content
    let copied = try parallelMap(assets, jobs: options.jobs) { (asset) throws(WorkspaceError) in
      defer { step.advance() }
      return try publisher.stage(asset: asset, of: content, at: Self.sitePath(ofAsset: asset.path))
    }
    receipt.pages = rendered.count { $0.0.path.utf8.suffix(5).elementsEqual(".html".utf8) }
    receipt.journeys = reading.atlas.journeys.count
    receipt.leftOut = reading.atlas.leftOut.count
    receipt.warnings = report.count(.warning)
    let published = try publisher.publish(rendered.map(\.0) + copied, receipt: receipt)
    timings.render = rendered.reduce(0) { $0 + $1.1 } / Double(max(min(options.jobs, pages.count), 1))
    timings.write = max(watch.seconds - timings.analyse - timings.render, 0)
    return published
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

  public init() {}

  /// In the order of the work.
  public var parts: [(name: String, seconds: Double)] {
    [
      ("read", read), ("parse", parse), ("link", link), ("analyse", analyse), ("render", render),
      ("write", write),
    ]
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
