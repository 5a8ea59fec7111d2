import JourneyAtlas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that may be published to.
public struct OutputFolder: Sendable {
  /// Absolute, without links.
  public let path: String
  /// As it was asked for, for messages.
  let shown: String

  /// The folder that holds it.
  var parent: String { Files.split(path).parent + "/" }
  public var name: String { Files.split(path).name }
  /// Where manifest, stage and lock lie: beside the output, on the same disk.
  var stateName: String { ".\(name).waymark" }

  /// The site's front page as a browser takes it: `file:///home/lin/atlas/public/index.html`.
  public var address: String { "file://" + Report.uri(path) + "/index.html" }

  /// Refuses – before anything is touched – a folder where a site would do harm: the file system's root, the
  /// home folder, the folder one is in, the project, its content or themes, anything inside or around those, a
  /// repository's root or inside, another user's folder, whatever is no folder, and a folder with files
  /// (dotfiles aside) that Waymark did not write.
  public init(_ path: String, source: String) throws(WorkspaceError) {
    shown = path
    switch Files.kind(of: path) {
    case .file?: throw Self.refused(path, "is a file")
    case .special(let kind)?: throw Self.refused(path, "is a \(kind)")
    case .folder?, nil: break
    }
    // Below a file there can be no folder.
    if case .file = Files.kind(of: source) { _ = try DiskTree(source: source) }
    guard let resolved = Self.resolve(path) else {
      throw .usage("--output \(path): not a path that can be made", help: "leave out .. and empty parts")
    }
    self.path = resolved
    try refuseDangerousPlaces(source: source)
    try refuseForeignFolder(source: source)
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
    if let here = Files.real("."), here == path || Self.isInside(here, path) {
      throw Self.refused(
        shown, here == path ? "is the folder that you are in" : "holds the folder that you are in")
    }
    if path.split(separator: "/").contains(".git") { throw Self.refused(shown, "is inside a repository") }
    if path.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0.hasSuffix(".waymark") }) {
      throw Self.refused(shown, "is where Waymark keeps what it knows of another output")
    }
    guard let source = Files.real(source) else { return }
    if path == source { throw Self.refused(shown, "is the project's own folder") }
    for name in ["content", "themes"] {
      // Where there is none yet, a site would be taken for one.
      let own = Files.real(source + "/" + name) ?? source + "/" + name
      if isAs(own) { throw Self.refused(shown, "is the project's \(name) folder where names have no case") }
      if path == own { throw Self.refused(shown, "is the project's \(name) folder") }
      if Self.isInside(path, own) { throw Self.refused(shown, "is inside the project's \(name) folder") }
      if Self.isInside(own, path) { throw Self.refused(shown, "holds the project's \(name) folder") }
    }
  }

  /// Whether the path is another spelling of a folder, or lies in one.
  private func isAs(_ own: String) -> Bool {
    let (mine, theirs) = (Slug.foldKey(path), Slug.foldKey(own))
    return path != own && !Self.isInside(path, own)
      && (mine == theirs || Self.isInside(mine, theirs))
  }

  /// nil where there is none.
  func open() throws(WorkspaceError) -> FileHandle? {
    guard let parent = Files.open(folder: parent) else { throw .failed("open", parent) }
    return try Files.openIfThere(name, in: parent)
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    path.utf8.starts(with: (folder == "/" ? "/" : folder + "/").utf8)
  }

  /// Somebody else's folder, and one that neither a manifest nor its own look says to be a site of ours.
  private func refuseForeignFolder(source: String) throws(WorkspaceError) {
    guard let parent = Files.open(folder: parent) else {
      if errno == ENOENT { return }
      throw .failed("open", parent)
    }
    if case .some(let kind) = Files.kind(of: stateName, below: parent), kind != .folder {
      throw .usage(
        "\(stateName), beside the output, is no folder", help: "remove it: Waymark keeps its manifest there")
    }
    guard let output = try Files.openIfThere(name, in: parent) else { return }
    var status = stat()
    // In a container one may be root and the project somebody else's.
    let owners = [geteuid(), Files.status(of: source)?.st_uid]
    if fstat(output.descriptor, &status) == 0, !owners.contains(status.st_uid) {
      throw Self.refused(shown, "belongs to another user")
    }
    guard let names = Files.names(in: output) else { throw .failed("read the folder", shown) }
    if names.contains(where: { Files.text($0.bytes) == ".git" && !$0.isPlain }) {
      throw Self.refused(shown, "is the root of a repository")
    }
    guard names.contains(where: { $0.bytes.first != 0x2E }), !hasManifest(parent),
      !Self.looksLikeASite(output)
    else { return }
    throw .usage(
      "--output \(shown): holds files that Waymark did not write",
      help: "give an empty or new folder, or empty this one; nothing was touched")
  }

  /// Any manifest, even a damaged one: publishing then compares every file, and removes none.
  private func hasManifest(_ parent: FileHandle) -> Bool {
    ["manifest", "manifest.next"].contains { Files.kind(of: stateName + "/" + $0, below: parent) != nil }
  }

  /// Whether a site of a build stands there, or what looks like one.
  var holdsSite: Bool {
    get throws(WorkspaceError) { try open().map(Self.looksLikeASite) ?? false }
  }

  /// A site whose state was lost: publishing takes it over if every file is what it would write.
  private static func looksLikeASite(_ output: FileHandle) -> Bool {
    guard Files.kind(of: "index.html", below: output) != nil,
      let (file, _) = Files.open(file: "data/atlas.json", below: output)
    else { return false }
    return Files.read(file, count: 25)?.elementsEqual("{\"format\":\"waymark-atlas\"".utf8.prefix(25))
      ?? false
  }
}

extension String {
  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
