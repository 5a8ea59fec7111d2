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
    if let found = try ThemeFolder.theme(name, source: options.source) {
      (theme, themeFiles, problems) = found
      return
    }
    theme = .builtIn
    themeFiles = [:]
    let known = ThemeFolder.names(source: options.source)
    guard options.theme == nil else {
      let names = known.joined(separator: ", ")
      throw .usage(
        "--theme \(name): there is no such theme",
        help: ThemeFolder.isName(name)
          ? "make the folder themes/\(name)/, or give one of: \(names)"
          : "give the name of a folder below themes/, or one of: \(names)")
    }
    problems = [.unknownTheme(name, known: known, in: content.siteFile)]
  }
}
