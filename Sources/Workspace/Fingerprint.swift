import JourneyAtlas
import MarkdownTree

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of the content that is not kept in memory, and what it held.
public struct Asset: Sendable {
  /// Relative to the project: `content/images/store.png`.
  let path: String
  let size: Int
  let hash: ContentHash
}

/// A hash of everything that a site and its report depend on: every input, the settings, the day, the program.
/// Where it is what it was, so are they.
public struct Fingerprint: Sendable {
  public let key: ContentHash
  public let assets: [Asset]

  /// `settings` are what the command was asked for, in a fixed order, as text.
  public init(
    _ inputs: Inputs, settings: [String], today: Day, jobs: Int
  ) throws(WorkspaceError) {
    let content = inputs.content
    func hashes(of paths: [String]) throws(WorkspaceError) -> [Asset] {
      try parallelMap(paths, jobs: jobs) { (path) throws(WorkspaceError) in
        var size = 0
        let hash = try content.hash(of: path) { size += $0.count }
        return Asset(path: path, size: size, hash: hash)
      }
    }
    assets = try hashes(of: content.assets)
    let tables = try hashes(of: content.measurements + content.surveys)
    var hash = ContentHash.Running()
    Self.add(Self.program(), to: &hash)
    for text in settings + ["\(today)"] { Self.add(Array(text.utf8), to: &hash) }
    let files =
      content.markdown + content.lifecycles + content.surveyMaps + (content.siteFile.map { [$0] } ?? [])
    Self.add(
      [
        "\(content.markdown.count)", "\(content.lifecycles.count)", "\(content.surveyMaps.count)",
        "\(content.files)",
      ],
      to: &hash)
    for file in files {
      Self.add(Array(file.path.utf8), to: &hash)
      Self.add(file.bytes, to: &hash)
    }
    Self.add(assets.flatMap { [$0.path, $0.hash.hex] }, to: &hash)
    Self.add(tables.flatMap { [$0.path, $0.hash.hex] }, to: &hash)
    // Of files that were not read, the problem is all that there is.
    for problem in content.unread + content.misnamed.map(\.problem) + content.diagnostics + inputs.problems {
      Self.add([problem.path, problem.code.rawValue, problem.message, problem.help], to: &hash)
    }
    for (name, bytes) in inputs.themeFiles.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    {
      Self.add(Array(name.utf8), to: &hash)
      Self.add(bytes, to: &hash)
    }
    key = hash.finish()
  }

  /// With its length, so that no two lists of texts are the same bytes.
  private static func add(_ bytes: [UInt8], to hash: inout ContentHash.Running) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update($0) }
    hash.update(bytes)
  }

  private static func add(_ texts: [String], to hash: inout ContentHash.Running) {
    add(Array("\(texts.count)".utf8), to: &hash)
    for text in texts { add(Array(text.utf8), to: &hash) }
  }

  /// The program and the libraries that run with it, each by its path and what the disk says of the file.
  /// Reading them would cost more than all content; a file that was replaced or written to has another time of
  /// change, which nobody can set. Where the system does not tell what is running, every run is another program.
  private static func program() -> [UInt8] {
    guard let code = codeFiles() else { return Array("\(getpid()) \(Stopwatch.now())".utf8) }
    var bytes: [UInt8] = []
    for path in code {
      let name = path.map { CChar(bitPattern: $0) } + [0]
      var status = stat()
      guard fstatat(AT_FDCWD, name, &status, 0) == 0 else { continue }
      let stamp = FileStamp(status)
      bytes += path
      for word in [stamp.size, stamp.modified, stamp.changed, Int(bitPattern: UInt(stamp.inode))] {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }

  /// The program and its libraries by what they hold: the same on another machine, where they lie elsewhere and are
  /// newer. nil where the system does not tell what is running.
  static func programContents() -> ContentHash? {
    guard let code = codeFiles(), let root = Files.open(folder: "/") else { return nil }
    var hash = ContentHash.Running()
    for path in code {
      guard let (file, _) = Files.open(file: String(decoding: path.dropFirst(), as: UTF8.self), below: root),
        let own = Publisher.hash(file)
      else { return nil }
      for word in [own.high, own.low] { withUnsafeBytes(of: word.littleEndian) { hash.update($0) } }
    }
    return hash.finish()
  }

  /// The files that code is run from, by path; nil where the system does not tell.
  private static func codeFiles() -> [ArraySlice<UInt8>]? {
    guard let own = Files.open(folder: "/proc/self"), let (file, _) = Files.open(file: "maps", below: own),
      let maps = Files.read(file, count: 1 << 20)
    else { return nil }
    // Lines such as `7f21c0400000-7f21c0428000 r-xp 00000000 fe:00 131 /usr/lib/libyaml.so`.
    let code = maps.split(separator: 0x0A).compactMap { line -> ArraySlice<UInt8>? in
      let fields = line.split(separator: 0x20, maxSplits: 2)
      guard fields.count > 1, fields[1].contains(0x78) else { return nil }
      return line.firstIndex(of: 0x2F).map { line[$0...] }
    }
    return Set(code).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
