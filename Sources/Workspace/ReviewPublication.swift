import JourneyAtlas
import SitePages

/// Puts a review site into an output folder, with all that ``Publisher`` promises of a site.
public struct ReviewPublication: Sendable {
  private let output: OutputFolder
  private let options: Project.Options

  /// Refuses, before anything is read, a folder where a site would do harm, and one that holds a site of `build`: its
  /// pages would have to give way.
  public init(to path: String, options: Project.Options) throws(WorkspaceError) {
    output = try OutputFolder(path, source: options.source)
    self.options = options
    if try output.holdsSite {
      throw .usage(
        "--output \(path): holds a site that waymark build wrote",
        help: "give the review a folder of its own, such as review; nothing was touched")
    }
  }

  /// The folder, as messages name it.
  public var name: String { output.name }

  /// The review's first page as a browser takes it.
  public var address: String { output.address }

  /// Renders every page and puts the site in the place of the old one. `site` is what site.yml of the newer version says;
  /// the theme comes from the disk.
  public func publish(
    _ edition: ReviewEdition, site: Site
  ) throws(WorkspaceError) -> (published: Publisher.Published, pages: Int, problems: [Diagnostic]) {
    let found = try ThemeFolder.theme(site.theme, source: options.source)
    let known = ThemeFolder.names(source: options.source)
    let (theme, _, problems) = found ?? (.builtIn, [:], [.unknownTheme(site.theme, known: known, in: nil)])
    try output.recover()
    let pages = SitePages(review: edition, site: site, theme: theme)
    let publisher = try Publisher(to: output)
    let groups = pages.groups
    let (options, step) = (options, options.progress.step("writing", of: groups.count))
    let staged = try parallelMap(groups, jobs: options.jobs) {
      (group) throws(WorkspaceError) -> [Publisher.Staged] in
      defer { step.advance() }
      var staged: [Publisher.Staged] = []
      for page in group {
        let file = options.watchdog.watch("rendering \(pages.path(of: page))") { pages.render(page) }
        staged.append(try publisher.stage(file))
      }
      return staged
    }
    return (try publisher.publish(staged.flatMap { $0 }), edition.pageCount, problems)
  }
}
