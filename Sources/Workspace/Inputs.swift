import JourneyAtlas
import MarkdownTree
import SitePages

/// Everything that a site is made of, read from disk and not yet understood, but for site.yml.
public struct Inputs: Sendable {
  let content: ContentFolder
  let reader: AtlasReader
  let theme: Theme
  /// The site's own files of the theme, by path in it.
  let themeFiles: [String: [UInt8]]
  /// Of the theme.
  let problems: [Diagnostic]

  /// Which revisions site.yml wants figures to be followed over.
  public var historySteps: Site.HistorySteps { reader.site.history }

  /// Reads everything and writes nothing.
  public init(reading options: Project.Options) throws(WorkspaceError) {
    content = try ContentFolder.read(source: options.source, jobs: options.jobs)
    reader = AtlasReader(siteFile: content.siteFile, lifecycleFiles: content.lifecycles)
    let name = options.theme ?? reader.site.theme
    if let own = try ThemeFolder.read(name, source: options.source) {
      let (theme, problems) = Theme.read(
        own.files, over: Theme.builtIn(name) ?? .builtIn, path: "themes/" + name)
      self.theme = theme
      themeFiles = own.files
      self.problems = own.diagnostics + problems
      return
    }
    let builtIn = Theme.builtIn(name)
    theme = builtIn ?? .builtIn
    themeFiles = [:]
    if builtIn != nil {
      problems = []
      return
    }
    let known = ThemeFolder.names(source: options.source)
    guard options.theme == nil else {
      throw .usage(
        "--theme \(name): there is no such theme",
        help: "make the folder themes/\(name)/, or give one of: \(known.joined(separator: ", "))")
    }
    problems = [.unknownTheme(name, known: known, in: content.siteFile)]
  }
}
