import JourneyAtlas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that may be published to. There is none for a folder that holds anything but our own site.
public struct OutputFolder: Sendable {
  /// Absolute, without links.
  public let path: String
  /// As it was asked for, for messages.
  let shown: String

  /// The folder that holds it.
  var parent: String { Files.split(path).parent + "/" }
  var name: String { Files.split(path).name }
  /// Where manifest, stage and lock lie: beside the output, on the same disk.
  var stateName: String { ".\(name).waymark" }

  /// The site's front page as a browser takes it: `file:///home/lin/atlas/public/index.html`.
  public var address: String { "file://" + Report.uri(path) + "/index.html" }

  /// Refuses – before anything is touched – a folder where a site would do harm: the file system's root, the
  /// home folder, the project, its content or themes, anything inside or around those, a repository's inside,
  /// whatever is no folder, and a folder with files (dotfiles aside) that Waymark did not write.
  public init(_ path: String, source: String) throws(WorkspaceError) {
    shown = path
    switch Files.kind(of: path) {
    case .file?: throw Self.refused(path, "is a file")
    case .special(let kind)?: throw Self.refused(path, "is a \(kind)")
    case .folder?, nil: break
    }
    guard let resolved = Self.resolve(path) else {
      throw .usage("--output \(path): not a path that can be made", help: "leave out .. and empty parts")
    }
    self.path = resolved
    try refuseDangerousPlaces(source: source)
    try refuseForeignFolder()
  }

  private static func refused(_ path: String, _ why: String) -> WorkspaceError {
    .usage("--output \(path): \(why)", help: "give a folder of its own, such as public; nothing was touched")
  }

  /// The real path, of which only the end may not exist yet.
  private static func resolve(_ path: String) -> String? {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    var existing = path
    var missing: [String] = []
    while true {
      if let real = Files.real(existing.isEmpty ? "." : existing) {
        guard !missing.contains("..") else { return nil }
        return missing.reversed().filter { $0 != "." && !$0.isEmpty }
          .reduce(real == "/" ? "" : real) { $0 + "/" + $1 }
          .ifEmpty("/")
      }
      guard errno == ENOENT, existing != "/", existing != "" else { return nil }
      let (parent, name) = Files.split(existing)
      missing.append(name)
      existing = parent.isEmpty && existing.utf8.first == 0x2F ? "/" : parent
    }
  }

  private func refuseDangerousPlaces(source: String) throws(WorkspaceError) {
    if path == "/" { throw Self.refused(shown, "is the root of the file system") }
    if let home = getenv("HOME").flatMap({ Files.real(String(cString: $0)) }), home == path {
      throw Self.refused(shown, "is your home folder")
    }
    if path.split(separator: "/").contains(".git") { throw Self.refused(shown, "is inside a repository") }
    guard let source = Files.real(source) else { return }
    if path == source { throw Self.refused(shown, "is the project's own folder") }
    for name in ["content", "themes"] {
      guard let own = Files.real(source + "/" + name) else { continue }
      if path == own { throw Self.refused(shown, "is the project's \(name) folder") }
      if Self.isInside(path, own) { throw Self.refused(shown, "is inside the project's \(name) folder") }
      if Self.isInside(own, path) { throw Self.refused(shown, "holds the project's \(name) folder") }
    }
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    path.utf8.starts(with: (folder == "/" ? "/" : folder + "/").utf8)
  }

  private func refuseForeignFolder() throws(WorkspaceError) {
    guard let parent = Files.open(folder: parent) else { return }
    if case .some(let kind) = Files.kind(of: stateName, below: parent), kind != .folder {
      throw .usage(
        "\(stateName), beside the output, is no folder", help: "remove it: Waymark keeps its manifest there")
    }
    guard let output = Files.open(folder: name, below: parent) else { return }
    guard let entries = Files.entries(of: output) else { throw .failed("read the folder", shown) }
    guard entries.contains(where: { $0.name.utf8.first != 0x2E }), !StateFolder.hasManifest(of: self) else {
      return
    }
    throw .usage(
      "--output \(shown): holds files that Waymark did not write",
      help: "give an empty or new folder, or empty this one; nothing was touched")
  }
}

extension String {
  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
