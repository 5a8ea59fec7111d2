import JourneyAtlas
import MarkdownTree
import SitePages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of a site's own theme, `SOURCE/themes/NAME/`.
public enum ThemeFolder {
  /// A theme's files are read whole.
  static let maximumSize = 16 << 20
  /// So much of them together.
  static let maximumSum = 64 << 20

  /// By path in the theme: `layout.html`, `fonts/text.woff2`. Names that start with `_` or `.` are left alone.
  public struct Contents: Sendable {
    public var files: [String: [UInt8]] = [:]
    /// Links and other special files, which are not opened, and what is beyond a limit.
    public var diagnostics: [Diagnostic] = []
    /// Bytes of all files, those that were not read as well.
    fileprivate var size = 0
  }

  /// A theme with the files that the site has of it, and their problems; nil where there is no such theme.
  static func theme(
    _ name: String, source: String
  ) throws(WorkspaceError) -> (theme: Theme, files: [String: [UInt8]], problems: [Diagnostic])? {
    guard let own = try read(name, source: source) else {
      return Theme.builtIn(name).map { ($0, [:], []) }
    }
    let (theme, problems) = Theme.read(
      own.files, over: Theme.builtIn(name) ?? .builtIn, path: "themes/" + name)
    return (theme, own.files, own.diagnostics + problems)
  }

  /// nil where the site has no such folder.
  public static func read(_ name: String, source: String) throws(WorkspaceError) -> Contents? {
    guard isName(name), let root = Files.open(folder: source) else { return nil }
    var contents = Contents()
    for path in ["themes", "themes/" + name] {
      switch Files.kind(of: path, below: root) {
      case .folder?: continue
      case .special(let kind)?:
        contents.diagnostics.append(.special(path, kind))
        return contents
      case .file?, nil: return nil
      }
    }
    try read("themes/" + name, as: "", below: root, depth: 1, into: &contents)
    return contents
  }

  /// The themes that can be chosen: those that ship, and the site's own.
  static func names(source: String) -> [String] {
    guard let root = Files.open(folder: source), let themes = Files.open(folder: "themes", below: root) else {
      return Theme.names
    }
    let own = (Files.entries(of: themes) ?? []).filter { $0.kind == .folder && isName($0.name) }.map(\.name)
    return Theme.names + own.filter { !Theme.names.contains($0) }
  }

  /// Whether a theme can be called so: one component of a path. What starts with `_` is left alone, as everywhere.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.first != 0x2E && name.utf8.first != 0x5F && !name.utf8.contains(0x2F)
      && !name.utf8.contains(0)
  }

  private static func read(
    _ path: String, as prefix: String, below root: FileHandle, depth: Int, into contents: inout Contents
  ) throws(WorkspaceError) {
    guard let folder = Files.open(folder: path, below: root), let entries = Files.entries(of: folder) else {
      throw .failed("read the folder", path)
    }
    var names: [String: String] = [:]
    for entry in entries where entry.name.utf8.first != 0x2E && entry.name.utf8.first != 0x5F {
      let inner = path + "/" + entry.name
      let twin = names.updateValue(inner, forKey: Slug.foldKey(entry.name))
      if let problem = twin.map({ .sameName(inner, as: $0) }) ?? problem(entry, inner, depth: depth) {
        contents.diagnostics.append(problem)
        if problem.severity == .error { continue }
      }
      switch entry.kind {
      case .special: break
      case .folder:
        try read(inner, as: prefix + entry.name + "/", below: root, depth: depth + 1, into: &contents)
      case .file(let size):
        contents.size += size
        guard contents.size <= maximumSum else {
          if contents.size - size <= maximumSum { contents.diagnostics.append(.tooMuch(path, maximumSum)) }
          continue
        }
        guard let (file, _) = Files.open(file: inner, below: root), let bytes = Files.read(file, count: size)
        else { throw .failed("read", inner) }
        contents.files[prefix + entry.name] = bytes
      }
    }
  }

  /// What is wrong with a name or a size, by the rules of `content/`: what is a warning is read all the same.
  private static func problem(_ entry: FolderEntry, _ path: String, depth: Int) -> Diagnostic? {
    guard entry.nameIsUTF8 else { return .nameNotUTF8(path) }
    guard path.utf8.count <= ContentFolder.maximumPathLength else { return .pathTooLong(path) }
    switch entry.kind {
    case .special(let kind): return .special(path, kind)
    case .folder where depth >= ContentFolder.maximumDepth: return .tooDeep(path)
    case .file(let size) where size > maximumSize:
      return .tooLarge(path, maximumSize, help: "make it smaller")
    case .folder, .file: return PortableName.problem(entry.name).map { .unportable(path, $0) }
    }
  }
}
