import JourneyAtlas
import MarkdownTree

/// What `content/` holds: files in order of their paths' bytes, whatever order they are given in.
public struct ContentFolder: Sendable {
  /// `content/site.yml`, where there is one.
  public let siteFile: SourceFile?
  /// Texts that are understood alone: Markdown, and the words of site.yml in other languages, in order of path.
  public let markdown: [SourceFile]
  /// Stage templates, `content/lifecycles/*.yml`, in order of path.
  public let lifecycles: [SourceFile]
  /// Tables of measurements, `content/metrics/*.csv`, in order of path; they are read piece by piece.
  public let measurements: [String]
  /// Raw answers, `content/surveys/*.csv`, in order of path; they are read piece by piece.
  public let surveys: [String]
  /// What the columns of surveys are, `content/surveys/*.yml`, in order of path.
  public let surveyMaps: [SourceFile]
  /// Files to be copied, relative to the project: `content/images/store.png`.
  public let assets: [String]
  /// Other files and folders that cannot be used; links to them are no problem of their own.
  public let refused: [String]
  /// Markdown that was not read, and why.
  public let unread: [Diagnostic]
  /// Pages that are read, so that all that is wrong with them is told at once, and that cannot stay where they are.
  let misnamed: [Misnamed]
  /// Other files that cannot be used, or have no effect.
  public let diagnostics: [Diagnostic]
  /// How many files were looked at.
  public let files: Int
  /// Where files that are not kept in memory are read from.
  let tree: any ContentTree

  struct Misnamed: Sendable {
    var page: String
    /// Of its own name, or of a folder's above it.
    var problem: Diagnostic
  }

  public static let maximumFileSize = 1 << 20
  static let maximumFiles = 20_000
  static let maximumDepth = 16
  static let maximumPathLength = 1_024

  /// Walks `SOURCE/content` and reads what is to be read.
  ///
  /// Names that start with `_` or `.` are left alone. Symbolic links, pipes, sockets and devices are problems,
  /// and never opened. A folder or file that may not be read stops everything: a site without it would be wrong.
  public static func read(source: String, jobs: Int) throws(WorkspaceError) -> ContentFolder {
    try read(source: source, jobs: jobs, leavesSubmodules: false)
  }

  static func read(source: String, jobs: Int, leavesSubmodules: Bool) throws(WorkspaceError) -> ContentFolder
  {
    let tree = try DiskTree(source: source, leavesSubmodules: leavesSubmodules)
    if let content = try read(from: tree, jobs: jobs) { return content }
    throw .usage(
      "\(source == "." ? "this folder" : source) holds no folder content/",
      help: "waymark new journey \"My first journey\" makes one with a first map, "
        + "or give --source the folder that holds content/")
  }

  /// The same from any tree; nil where it has no folder `content/`.
  static func read(from tree: some ContentTree, jobs: Int) throws(WorkspaceError) -> ContentFolder? {
    guard let walk = try ContentWalk(tree) else { return nil }
    var unread = walk.unread
    var diagnostics = walk.diagnostics
    func readFiles(_ paths: [String], _ problems: inout [Diagnostic]) throws(WorkspaceError) -> [SourceFile] {
      let files = try tree.files(paths, jobs: jobs)
      problems += zip(paths, files).filter { $0.1 == nil }.map { .tooLarge($0.0) }
      return files.compactMap { $0 }
    }
    return ContentFolder(
      siteFile: try readFiles(walk.site.map { [$0] } ?? [], &diagnostics).first,
      markdown: try readFiles(walk.markdown, &unread),
      lifecycles: try readFiles(walk.lifecycles, &diagnostics), measurements: walk.measurements,
      surveys: walk.surveys, surveyMaps: try readFiles(walk.surveyMaps, &diagnostics), assets: walk.assets,
      refused: walk.refused, unread: unread.sorted(), misnamed: walk.misnamed,
      diagnostics: diagnostics.sorted(), files: walk.files, tree: tree)
  }

  /// Of a tree that has no folder `content/`.
  static func empty(_ tree: some ContentTree) -> ContentFolder {
    ContentFolder(
      siteFile: nil, markdown: [], lifecycles: [], measurements: [], surveys: [], surveyMaps: [], assets: [],
      refused: [], unread: [], misnamed: [], diagnostics: [], files: 0, tree: tree)
  }

  /// Only `content/site.yml`, for commands that need no more.
  public static func readSiteFile(source: String) throws(WorkspaceError) -> SourceFile? {
    let path = "content/site.yml"
    guard let tree = DiskTree(ifThere: source), case .file? = tree.kind(of: path) else { return nil }
    return try tree.files([path], jobs: 1)[0]
  }

  /// The first bytes of `content/surveys/NAME.csv`; nil where there is no such file.
  public static func head(ofSurvey name: String, source: String) throws(WorkspaceError) -> [UInt8]? {
    let path = "content/surveys/\(name).csv"
    guard name.utf8.first != 0x2E, !name.utf8.contains(0x2F), let tree = DiskTree(ifThere: source),
      case .file? = tree.kind(of: path)
    else { return nil }
    return try tree.pieces(of: path, size: 1 << 16).next() ?? []
  }

  /// The first bytes of an asset, where a photo says what it knows about itself.
  func head(of asset: String) throws(WorkspaceError) -> [UInt8] {
    try tree.pieces(of: asset, size: 1 << 17).next() ?? []
  }
}
