#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `.NAME.waymark/` beside the output: what we wrote there last, what is about to be written, and a lock.
///
///     lock            held while a build publishes; says by which process
///     manifest        the site as it stands
///     manifest.next   the site as it will stand, while it is being moved
///     history         what `--history` found out about contents, to save work
///     stage/          the new site while it is made, the old one while it is taken away
final class StateFolder: Sendable {
  let folder: FileHandle
  /// Held until the last user of this object is gone.
  private let lock: FileHandle
  /// Those of the sites that the output lies in, such as a review's in the site that it is about: while one of them is
  /// exchanged, what is written here would stay behind.
  private let outerLocks: [FileHandle]

  private static let patience = 30.0

  /// Makes the folder where there is none, and waits for the locks, from outside to inside.
  init(of output: OutputFolder) throws(WorkspaceError) {
    outerLocks = try Self.outerLocks(of: output)
    let state = output.parent + output.stateName
    guard let root = Files.open(folder: "/"),
      Files.makeFolders(String(state.dropFirst()), below: root),
      let folder = Files.open(folder: state)
    else { throw .failed("make the folder", state) }
    self.folder = folder
    let descriptor = openat(folder.descriptor, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .failed("lock", output.stateName) }
    lock = FileHandle(descriptor)
    try Self.take(lock, output.stateName, output.shown)
    // The lock is the open file, not its text: what cannot be written here is only missing from a message.
    if ftruncate(descriptor, 0) == 0 { _ = Files.write(Array("\(getpid())\n".utf8), to: descriptor) }
  }

  /// A site has a lock beside it once it was published. One that is not ours to open is nobody's whom we could meet.
  private static func outerLocks(of output: OutputFolder) throws(WorkspaceError) -> [FileHandle] {
    var locks: [FileHandle] = []
    var above = ""
    for name in output.parent.split(separator: "/") {
      let state = "\(above)/.\(name).waymark"
      above += "/" + name
      guard let folder = Files.open(folder: state) else { continue }
      let descriptor = openat(folder.descriptor, "lock", O_RDWR | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      let file = FileHandle(descriptor)
      try take(file, state, above)
      locks.append(file)
    }
    return locks
  }

  private static func take(_ file: FileHandle, _ name: String, _ shown: String) throws(WorkspaceError) {
    let watch = Stopwatch()
    while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .failed("lock", name) }
      guard watch.seconds < patience else {
        let owner = Files.read(file, count: 20).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let digits = owner.prefix { $0.isASCII && $0.isNumber }
        throw .environment(
          "\(shown): locked by pid \(digits.isEmpty ? "unknown" : String(digits))",
          help: "another build publishes there; wait for it or end it")
      }
      usleep(20_000)
    }
  }

  // MARK: Manifests

  /// nil for none, and for one that is damaged or of another version.
  func manifest() throws(WorkspaceError) -> Manifest? { try Self.read("manifest", in: folder)?.manifest }

  /// With the time that the disk gave the file. What cannot be read now is not taken for missing: it says what is
  /// ours.
  static func read(_ name: String, in folder: FileHandle) throws(WorkspaceError) -> (
    manifest: Manifest, time: Int
  )? {
    guard let (file, size) = Files.open(file: name, below: folder) else {
      if [ENOENT, ELOOP, EINVAL].contains(errno) { return nil }
      throw .failed("read", name)
    }
    var status = stat()
    guard let bytes = Files.read(file, count: size), fstat(file.descriptor, &status) == 0 else {
      throw .failed("read", name)
    }
    return ManifestFormat.read(bytes).map { ($0, FileStamp(status).modified) }
  }

  /// What is about to stand: if this build is killed from now on, the next one sees by it how far it came. Gives
  /// the disk's time.
  func announce(_ manifest: Manifest) throws(WorkspaceError) -> Int {
    guard write(manifest, as: "manifest.next"), let status = Files.status(of: "manifest.next", below: folder)
    else {
      let error = WorkspaceError.failed("write", "manifest.next")
      withdraw()
      throw error
    }
    return FileStamp(status).modified
  }

  /// What was announced does not come.
  func withdraw() { unlinkat(folder.descriptor, "manifest.next", 0) }

  /// What was announced stands. Where this fails, the next build sees that it stands, and concludes.
  func conclude(_ manifest: Manifest) {
    var manifest = manifest
    manifest.plan = .done
    manifest.root = 0
    if write(manifest, as: "manifest") { withdraw() }
  }

  /// The same site stands, and more is known of it.
  func correct(_ manifest: Manifest) throws(WorkspaceError) {
    guard write(manifest, as: "manifest") else { throw .failed("write", "manifest") }
  }

  private func write(_ manifest: Manifest, as name: String) -> Bool {
    write(ManifestFormat.bytes(manifest), as: name, by: "manifest.new")
  }

  private func write(_ bytes: [UInt8], as name: String, by new: String) -> Bool {
    unlinkat(folder.descriptor, new, 0)
    guard Files.write(bytes, toNew: new, in: folder) else { return false }
    if Kernel.rename(new, in: folder, name, in: folder) { return true }
    let code = errno
    unlinkat(folder.descriptor, new, 0)
    errno = code
    return false
  }

  /// Notes what the next build may want to know; where that fails, it finds out again.
  func note(_ bytes: [UInt8], as name: String) { _ = write(bytes, as: name, by: name + ".new") }

  // MARK: Stage

  /// Empty, whatever was there before.
  func makeStage() throws(WorkspaceError) -> FileHandle {
    guard Files.removeTree("stage", in: folder), Files.makeFolders("stage", below: folder),
      let stage = Files.open(folder: "stage", below: folder)
    else { throw .failed("make the folder", "stage") }
    return stage
  }

  /// As a killed build left it; nil where there is none.
  func stage() throws(WorkspaceError) -> FileHandle? { try Files.openIfThere("stage", in: folder) }

  deinit { removeStage() }

  /// Threads that still render may put files into it meanwhile: it is emptied again until it is gone, and then
  /// nothing can be made in it any more. While a manifest is announced, it belongs to the next build.
  func removeStage() {
    guard Files.kind(of: "manifest.next", below: folder) == nil else { return }
    for _ in 0..<1_000 {
      if Files.removeTree("stage", in: folder) { return }
      usleep(1_000)
    }
  }
}
