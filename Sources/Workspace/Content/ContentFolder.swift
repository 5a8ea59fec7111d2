import JourneyAtlas
import MarkdownTree

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What `content/` holds: files in order of their paths' bytes, whatever order the disk gives them in.
public struct ContentFolder: Sendable {
  /// `content/site.yml`, where there is one.
  public let siteFile: SourceFile?
  /// Markdown, in order of path.
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
  /// Other files that cannot be used, or have no effect.
  public let diagnostics: [Diagnostic]
  /// How many files were looked at.
  public let files: Int
  /// The project's folder.
  let root: FileHandle

  public static let maximumFileSize = 1 << 20
  static let maximumFiles = 20_000
  static let maximumDepth = 16
  static let maximumPathLength = 1_024

  /// Walks `SOURCE/content` and reads what is to be read.
  ///
  /// Names that start with `_` or `.` are left alone. Symbolic links, pipes, sockets and devices are problems,
  /// and never opened. A folder or file that may not be read stops everything: a site without it would be wrong.
  public static func read(source: String, jobs: Int) throws(WorkspaceError) -> ContentFolder {
    let walk = try ContentWalk(source: source)
    var unread = walk.unread
    var diagnostics = walk.diagnostics
    func readFiles(_ paths: [String], _ problems: inout [Diagnostic]) throws(WorkspaceError) -> [SourceFile] {
      let files = try parallelMap(paths, jobs: jobs) { (path) throws(WorkspaceError) in
        try readFile(path, below: walk.root)
      }
      problems += zip(paths, files).filter { $0.1 == nil }.map { .tooLarge($0.0) }
      return files.compactMap { $0 }
    }
    return ContentFolder(
      siteFile: try readFiles(walk.site.map { [$0] } ?? [], &diagnostics).first,
      markdown: try readFiles(walk.markdown, &unread),
      lifecycles: try readFiles(walk.lifecycles, &diagnostics), measurements: walk.measurements,
      surveys: walk.surveys, surveyMaps: try readFiles(walk.surveyMaps, &diagnostics), assets: walk.assets,
      refused: walk.refused,
      unread: unread.sorted(), diagnostics: diagnostics.sorted(), files: walk.files, root: walk.root)
  }

  /// Only `content/site.yml`, for commands that need no more.
  public static func readSiteFile(source: String) throws(WorkspaceError) -> SourceFile? {
    let path = "content/site.yml"
    guard let root = Files.open(folder: source), case .file? = Files.kind(of: path, below: root) else {
      return nil
    }
    return try readFile(path, below: root)
  }

  /// The first bytes of `content/surveys/NAME.csv`; nil where there is no such file.
  public static func head(ofSurvey name: String, source: String) throws(WorkspaceError) -> [UInt8]? {
    let path = "content/surveys/\(name).csv"
    guard name.utf8.first != 0x2E, !name.utf8.contains(0x2F), let root = Files.open(folder: source),
      case .file? = Files.kind(of: path, below: root)
    else { return nil }
    guard let (file, _) = Files.open(file: path, below: root), let head = Files.read(file, count: 1 << 16)
    else {
      throw .failed("read", path)
    }
    return head
  }

  /// The first bytes of an asset, where a photo says what it knows about itself.
  func head(of asset: String) throws(WorkspaceError) -> [UInt8] {
    guard let (file, size) = Files.open(file: asset, below: root),
      let bytes = Files.read(file, count: min(size, 1 << 17))
    else { throw .failed("read", asset) }
    return bytes
  }

  /// nil for a file beyond the limit.
  private static func readFile(_ path: String, below root: FileHandle) throws(WorkspaceError) -> SourceFile? {
    guard let (file, size) = Files.open(file: path, below: root) else { throw .failed("read", path) }
    guard size <= maximumFileSize else { return nil }
    // A byte more than expected shows a file that grows meanwhile; room for it would be kept for every file.
    guard var bytes = Files.read(file, count: size + 1) else { throw .failed("read", path) }
    if bytes.count > size {
      guard let more = Files.read(file, count: maximumFileSize) else { throw .failed("read", path) }
      bytes += more
    }
    return bytes.count > maximumFileSize ? nil : SourceFile(path: path, bytes: bytes)
  }
}

/// One walk through `content/`.
private struct ContentWalk {
  let root: FileHandle
  var site: String?
  var markdown: [String] = []
  var lifecycles: [String] = []
  var measurements: [String] = []
  var surveys: [String] = []
  var surveyMaps: [String] = []
  var assets: [String] = []
  var refused: [String] = []
  var unread: [Diagnostic] = []
  var diagnostics: [Diagnostic] = []
  var files = 0

  init(source: String) throws(WorkspaceError) {
    guard let root = Files.open(folder: source) else {
      throw .usage(
        "\(source): no folder that can be read",
        help: "give --source the folder that holds content/")
    }
    self.root = root
    switch Files.kind(of: "content", below: root) {
    case .folder?: try walk("content", depth: 1, hasTwin: false)
    case .special(let kind)?: diagnostics.append(.special("content", kind))
    case .file?, nil:
      throw .usage(
        "\(source == "." ? "this folder" : source) holds no folder content/",
        help: "waymark new journey \"My first journey\" makes one with a first map, "
          + "or give --source the folder that holds content/")
    }
  }

  /// `hasTwin`: another folder has the same name where names have no case. What it holds is looked at, but not
  /// copied.
  private mutating func walk(_ path: String, depth: Int, hasTwin: Bool) throws(WorkspaceError) {
    guard let folder = Files.open(folder: path, below: root), let entries = Files.entries(of: folder) else {
      throw .failed("read the folder", path)
    }
    var names: [String: String] = [:]
    for entry in entries where entry.name.utf8.first != 0x2E && entry.name.utf8.first != 0x5F {
      let path = path + "/" + entry.name
      guard entry.nameIsUTF8 else {
        diagnostics.append(.nameNotUTF8(path))
        continue
      }
      guard path.utf8.count <= ContentFolder.maximumPathLength else {
        diagnostics.append(.pathTooLong(path))
        continue
      }
      let other = names.updateValue(path, forKey: Slug.foldKey(entry.name))
      let twin = other.flatMap { isPage(path) && isPage($0) ? nil : $0 }
      if let twin { diagnostics.append(.sameName(path, as: twin)) }
      if let problem = PortableName.problem(entry.name) {
        let diagnostic = Diagnostic.unportable(path, problem)
        guard diagnostic.severity == .warning else {
          refuse(path, diagnostic)
          continue
        }
        diagnostics.append(diagnostic)
      }
      switch entry.kind {
      case .special(let kind): refuse(path, .special(path, kind))
      case .folder where depth >= ContentFolder.maximumDepth: diagnostics.append(.tooDeep(path))
      case .folder: try walk(path, depth: depth + 1, hasTwin: hasTwin || twin != nil)
      case .file:
        files += 1
        if files <= ContentFolder.maximumFiles { add(path, hasTwin: hasTwin || twin != nil) }
        if files == ContentFolder.maximumFiles + 1 { diagnostics.append(.tooManyFiles()) }
      }
    }
  }

  /// Leaves something out; links to it are no problem of their own.
  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    if isPage(path) {
      unread.append(diagnostic)
    } else {
      diagnostics.append(diagnostic)
      refused.append(path)
    }
  }

  /// Pages that would be one are told by their ids.
  private func isPage(_ path: String) -> Bool {
    switch ContentPlace(below: path) {
    case .markdown, .strayMarkdown: true
    default: false
    }
  }

  private mutating func add(_ path: String, hasTwin: Bool) {
    switch ContentPlace(below: path) {
    case .site: site = path
    case .markdown: markdown.append(path)
    case .strayMarkdown(let place):
      markdown.append(path)
      diagnostics.append(.stray(path, shouldBe: place))
    case .asset where hasTwin: refused.append(path)
    case .asset: assets.append(path)
    case .lifecycle: lifecycles.append(path)
    case .measurements: measurements.append(path)
    case .survey: surveys.append(path)
    case .surveyMap: surveyMaps.append(path)
    case .ignored(let help): diagnostics.append(.ignored(path, help: help))
    }
  }
}

extension ContentPlace {
  /// By the path in the project: `content/journeys/buy.md`.
  fileprivate init(below path: String) {
    self.init(String(path.utf8.dropFirst("content/".utf8.count)) ?? path)
  }
}
