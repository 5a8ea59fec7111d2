#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that a command writes at a place of its own, besides the site.
public enum NewFile {
  /// Makes a file below SOURCE, and the folders above it; never writes over one that exists, nor one whose name
  /// some system cannot have.
  public static func write(_ bytes: [UInt8], to path: String, source: String) throws(WorkspaceError) {
    guard let root = Files.open(folder: source) else {
      throw .usage("\(source): no folder that can be read", help: "give --source the project's folder")
    }
    let (parent, name) = Files.split(path)
    if let problem = PortableName.problem(name) {
      throw .usage(
        "\(path): \(problem.words)",
        help: "give it a longer name, for example one that makes \(PortableName.suggestion(for: name))")
    }
    guard Files.makeFolders(parent, below: root), let folder = Files.open(folder: parent, below: root) else {
      throw .failed("make the folder", parent)
    }
    guard Files.write(bytes, toNew: name, in: folder) else {
      guard errno == EEXIST else { throw .failed("write", path) }
      throw .usage("\(path) exists", help: "choose another name, or edit that file; it was not touched")
    }
  }

  /// Writes an export: beside its place first, then moved over what was there, so that a reader never sees
  /// half of it. A pipe or device is written to as it is.
  public static func export(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    switch Files.kind(of: path) {
    case .folder?:
      throw .usage("--output \(path): is a folder", help: "give the path of a file, or - for stdout")
    case .special?:
      let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
      guard descriptor >= 0 else { throw .failed("write", path) }
      let file = FileHandle(descriptor)
      guard Files.write(bytes, to: file.descriptor) else { throw .failed("write", path) }
      return
    case .file?, nil: break
    }
    let (parent, name) = Files.split(path)
    let place = parent.isEmpty ? (path.utf8.first == 0x2F ? "/" : ".") : parent
    guard let folder = Files.open(folder: place) else { throw .failed("write", path) }
    try replace(name, in: folder, with: bytes, path)
  }

  /// Writes several files below a folder, which is made where it is missing; each as ``export(_:to:)`` does.
  /// Whatever else stands there stays.
  static func export<Item>(
    into folder: String, paths: [(Item, String)], _ bytes: (Item) -> [UInt8]
  ) throws(WorkspaceError) {
    switch Files.kind(of: folder) {
    case .folder?: break
    case nil:
      let root = Files.open(folder: folder.utf8.first == 0x2F ? "/" : ".")
      let below = String(Substring(folder.utf8.drop { $0 == 0x2F }))
      guard let root, Files.makeFolders(below, below: root) else { throw .failed("make the folder", folder) }
    default:
      throw .usage(
        "--output \(folder): is no folder", help: "several files are written: give a folder for them")
    }
    guard let root = Files.open(folder: folder) else { throw .failed("open", folder) }
    for (item, path) in paths {
      let (parent, name) = Files.split(path)
      guard Files.makeFolders(parent, below: root), let place = Files.open(folder: parent, below: root) else {
        throw .failed("make the folder", "\(folder)/\(parent)")
      }
      try replace(name, in: place, with: bytes(item), "\(folder)/\(path)")
    }
  }

  private static func replace(
    _ name: String, in folder: FileHandle, with bytes: [UInt8], _ path: String
  ) throws(WorkspaceError) {
    let draft = ".\(name).\(getpid()).waymark"
    // A killed process of the same number, as in a container, may have left its own.
    unlinkat(folder.descriptor, draft, 0)
    guard Files.write(bytes, toNew: draft, in: folder) else { throw .failed("write", path) }
    guard Kernel.rename(draft, in: folder, name, in: folder) else {
      let error = WorkspaceError.failed("write", path)
      unlinkat(folder.descriptor, draft, 0)
      throw error
    }
  }
}
