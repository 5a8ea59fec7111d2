/// Reads files out of a repository through one `git cat-file --batch`, each content once, whoever asks.
final class ObjectReader: @unchecked Sendable {
  private let git: Git
  private let mutex = Mutex()
  private var process: ChildProcess?
  private var known: [String: [UInt8]] = [:]
  private var fetched = 0

  /// So many requests fit into a pipe at once: nobody waits for the other.
  private static let atOnce = 512

  init(_ git: Git) { self.git = git }

  /// The bytes of files by their ids, which are to be small: all are kept.
  func contents(of ids: [String]) throws(WorkspaceError) -> [[UInt8]] {
    try mutex.locked { () throws(WorkspaceError) in
      var asked: Set<String> = []
      let new = ids.filter { known[$0] == nil && asked.insert($0).inserted }
      var first = 0
      while first < new.count {
        let some = new[first..<min(first + Self.atOnce, new.count)]
        try fetch(some)
        first = some.endIndex
      }
      return ids.map { known[$0] ?? [] }
    }
  }

  /// How many contents were read out of the repository so far.
  var count: Int { mutex.locked { fetched } }

  /// The bytes of one file, which are not kept; nil where there are more than `limit`.
  func content(of id: String, limit: Int) throws(WorkspaceError) -> [UInt8]? {
    try mutex.locked { () throws(WorkspaceError) in
      if let bytes = known[id] { return bytes.count > limit ? nil : bytes }
      let process = try running()
      guard process.write(Array((id + "\n").utf8)) else { throw Self.ended(process, id) }
      let size = try size(of: id, from: process)
      fetched += 1
      let bytes = process.read(count: min(size, limit + 1))
      var left = size - bytes.count
      // What is too large is read past.
      while left > 0 {
        let piece = process.read(count: min(left, PieceReader.size))
        guard !piece.isEmpty else { throw Self.ended(process, id) }
        left -= piece.count
      }
      guard process.read(count: 1) == [0x0A] else { throw Self.ended(process, id) }
      return size > limit ? nil : bytes
    }
  }

  /// Of a line such as `ID blob 4711`.
  private func size(of id: String, from process: ChildProcess) throws(WorkspaceError) -> Int {
    guard let line = process.readLine() else { throw Self.ended(process, id) }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[1] == "blob", let size = Int(words[2]) else { throw Self.missing(id) }
    return size
  }

  private func running() throws(WorkspaceError) -> ChildProcess {
    if let process { return process }
    let started = try git.start(["cat-file", "--batch"])
    process = started
    return started
  }

  private func fetch(_ ids: ArraySlice<String>) throws(WorkspaceError) {
    let process = try running()
    guard process.write(Array(ids.map { $0 + "\n" }.joined().utf8)) else {
      throw Self.ended(process, ids.first)
    }
    for id in ids {
      // A line that tells the size, the bytes, and the end of a line.
      let size = try size(of: id, from: process)
      fetched += 1
      let bytes = process.read(count: size)
      guard bytes.count == size, process.read(count: 1) == [0x0A] else { throw Self.ended(process, id) }
      known[id] = bytes
    }
  }

  /// A file of any size, by a process of its own that is ended with its last reader.
  func pieces(of id: String, size: Int) throws(WorkspaceError) -> PieceReader {
    let process = try git.start(["cat-file", "blob", id])
    process.closeInput()
    return PieceReader { () throws(WorkspaceError) in
      let piece = process.read(count: size)
      if piece.count < size, process.wait() != 0 { throw Self.ended(process, id) }
      return piece
    }
  }

  private static func ended(_ process: ChildProcess, _ id: String?) -> WorkspaceError {
    _ = process.wait()
    return Git.failure(process.errors, doing: "read the object \(id ?? "")")
  }

  private static func missing(_ id: String) -> WorkspaceError {
    .environment(
      "git cannot read the object \(id): it is not in this clone",
      help:
        "git fsck tells what is missing; in a clone with --filter, git fetch --refetch --no-filter gets it")
  }
}
