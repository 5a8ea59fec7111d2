import MarkdownTree

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `.NAME.waymark/` beside the output: what we wrote there last, what is about to be written, and a lock.
///
///     lock            held while a build publishes; says by which process
///     manifest        the site as it stands
///     manifest.next   the site as it will stand, while files are being moved
///     stage/          files that are ready to be moved
///
/// A file of the output is ours if either manifest says so: a build that was killed while it moved files has
/// left some of both.
final class StateFolder: Sendable {
  let folder: FileHandle
  let manifest: Manifest?
  let next: Manifest?
  /// Held until the last user of this object is gone.
  private let lock: FileHandle

  private static let patience = 30.0

  static func hasManifest(of output: OutputFolder) -> Bool {
    guard let parent = Files.open(folder: output.parent),
      let folder = Files.open(folder: output.stateName, below: parent)
    else { return false }
    return read("manifest", in: folder) != nil || read("manifest.next", in: folder) != nil
  }

  /// Makes the folder where there is none, waits for the lock, and removes what a killed build left.
  init(of output: OutputFolder) throws(WorkspaceError) {
    let state = output.parent + output.stateName
    guard let root = Files.open(folder: "/"),
      Files.makeFolders(String(state.dropFirst()), below: root),
      let parent = Files.open(folder: output.parent),
      let folder = Files.open(folder: output.stateName, below: parent)
    else { throw .failed("make the folder", state) }
    self.folder = folder
    lock = try Self.lock(folder, output)
    manifest = Self.read("manifest", in: folder)
    next = Self.read("manifest.next", in: folder)
    guard Files.removeTree("stage", in: folder), mkdirat(folder.descriptor, "stage", 0o777) == 0 else {
      throw .failed("make the folder", state + "/stage")
    }
  }

  private static func lock(_ folder: FileHandle, _ output: OutputFolder) throws(WorkspaceError) -> FileHandle
  {
    let descriptor = openat(folder.descriptor, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .failed("lock", output.stateName) }
    let file = FileHandle(descriptor)
    let watch = Stopwatch()
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .failed("lock", output.stateName) }
      guard watch.seconds < patience else {
        let owner = Files.read(file, count: 20).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let digits = owner.prefix { $0.isASCII && $0.isNumber }
        throw .environment(
          "\(output.shown): locked by pid \(digits.isEmpty ? "unknown" : String(digits))",
          help: "another build publishes there; wait for it or end it")
      }
      usleep(50_000)
    }
    // The lock is the open file, not its text: what cannot be written here is only missing from a message.
    if ftruncate(descriptor, 0) == 0 { _ = Files.write(Array("\(getpid())\n".utf8), to: descriptor) }
    return file
  }

  private static func read(_ name: String, in folder: FileHandle) -> Manifest? {
    guard let (file, size) = Files.open(file: name, below: folder),
      let bytes = Files.read(file, count: size)
    else { return nil }
    return Manifest(bytes: bytes)
  }

  /// What is about to stand: from now on its files are ours.
  func announce(_ manifest: Manifest) throws(WorkspaceError) {
    unlinkat(folder.descriptor, "manifest.new", 0)
    guard let file = Files.create("manifest.new", below: folder),
      Files.write(manifest.bytes, to: file.descriptor),
      renameat(folder.descriptor, "manifest.new", folder.descriptor, "manifest.next") == 0
    else { throw .failed("write", "manifest") }
  }

  /// What was announced stands.
  func conclude() throws(WorkspaceError) {
    guard renameat(folder.descriptor, "manifest.next", folder.descriptor, "manifest") == 0 else {
      throw .failed("write", "manifest")
    }
  }

  deinit { removeStage() }

  /// Threads that still render may put files into it meanwhile: it is emptied again until it is gone, and then
  /// nothing can be made in it any more.
  func removeStage() {
    for _ in 0..<1_000 where !Files.removeTree("stage", in: folder) { usleep(1_000) }
  }
}
