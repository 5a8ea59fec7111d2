import JourneyAtlas

/// What every commit did to the files of a project, read from `git log`, range after range from the newest commit back.
///
/// A file keeps its history where it was moved: half of its lines or more are the same. What a merge changed by itself,
/// because it is like none of its parents, is a version too.
struct FileLog {
  /// What one commit made of a file.
  struct Version: Sendable {
    let change: FileChange
    let isMerge: Bool
    /// The contents before, one a parent; empty where the file is new.
    let old: [String]
    /// nil where the file was removed.
    let new: String?
    /// Index of the point that it belongs to: the first one that holds it.
    let point: Int
  }

  /// Newest first, by what the file is called today.
  private(set) var versions: [String: [Version]] = [:]
  /// What files were called at each point, by what they are called today.
  private(set) var namesAt: [[String: [PathKey]]]

  /// What each path is called today.
  private var names: [PathKey: String] = [:]

  private static let switches = [
    "-c", "format.pretty=medium", "-c", "diff.renameLimit=400", "log", "-z", "--raw", "-c", "--date-order",
    "--no-relative", "--no-abbrev", "--find-renames=50%", "--no-show-signature", "--no-ext-diff",
    "--no-textconv", "--no-notes", "--no-color", "--encoding=UTF-8", "--format=tformat:%H %ct %s",
    // A configuration may leave out what the first commit made, and name a file that gives the order of paths.
    "--root", "-O/dev/null",
  ]
  /// A message's first line, or a path; what is longer is cut, and a cut path is none of the project's.
  private static let longestRecord = 1 << 20
  /// So many versions of a file are looked at.
  static let limit = 200

  /// `points` are oldest first, the last one is where it starts; `folders` are those that the project was in:
  /// `docs/`. `paths` are those of today, in the project.
  init(
    _ repository: Repository, points: [Repository.Commit], folders: [String], paths: [String]
  ) throws(WorkspaceError) {
    namesAt = points.map { _ in [:] }
    for path in paths { names[PathKey(repository.prefix + path)] = path }
    // Paths are those from the folder that git is started in.
    let top = repository.prefix.utf8.filter { $0 == 0x2F }.map { _ in "../" }.joined()
    for point in points.indices.reversed() {
      for (path, name) in names { namesAt[point][name, default: []].append(path) }
      let older = point > 0 ? ["^\(points[point - 1].id)"] : []
      let process = try repository.git.start(
        Self.switches + [points[point].id] + older + ["--"] + folders.map { top + $0 + "content" })
      process.closeInput()
      var records = Records(point: point)
      while let record = process.readRecord(cutAt: Self.longestRecord, end: 0) {
        if let file = records.add(record) { add(file, records) }
      }
      if process.wait() != 0 { throw Git.failure(process.errors, doing: "read the history") }
    }
  }

  private mutating func add(_ file: Records.File, _ records: Records) {
    guard let name = names[file.path], let change = records.change else { return }
    let known = versions[name]?.count ?? 0
    if known < Self.limit, !(versions[name] ?? []).contains(where: { $0.isSame(as: change, file.new) }) {
      versions[name, default: []].append(
        Version(
          change: change, isMerge: file.old.count > 1, old: file.old.filter { !Self.isNone($0) },
          new: Self.isNone(file.new) ? nil : file.new, point: records.point))
    }
    if let former = file.former {
      // Before, the file had the other name, unless there is one of this name again.
      if names[former] == nil { names[former] = name }
      names[file.path] = nil
    } else if file.old.allSatisfy(Self.isNone) {
      // An older file of this name was another one.
      names[file.path] = nil
    }
  }

  private static func isNone(_ id: String) -> Bool { id.utf8.allSatisfy { $0 == 0x30 } }

  /// The records of a log, one after the other: a commit, then for each file `:MODE MODE ID ID M` and its path, or
  /// `… R100` and two paths; of a merge one more colon, mode, id and letter a parent, and one path.
  private struct Records {
    struct File {
      var old: [String]
      var new: String
      var former: PathKey?
      var path: PathKey
    }

    let point: Int
    private(set) var change: FileChange?
    private var file: File?
    private var expected = 0
    /// In characters.
    private let longestSubject = 300

    init(point: Int) { self.point = point }

    /// The file that is whole now.
    mutating func add(_ record: [UInt8]) -> File? {
      if expected > 0 {
        let path = PathKey(String(decoding: record, as: UTF8.self))
        expected -= 1
        if expected == 1 { file?.former = path } else { file?.path = path }
        return expected == 0 ? file : nil
      }
      // The first file of a commit stands behind the end of a line; that of a merge behind an empty record.
      guard !record.isEmpty else { return nil }
      let line = record.first == 0x0A ? record[1...] : record[...]
      let parents = line.prefix { $0 == 0x3A }.count
      let words = String(decoding: line, as: UTF8.self)
      guard parents > 0 else {
        begin(words)
        return nil
      }
      // Modes, ids, letters.
      let parts = words.split(separator: " ").map(String.init)
      guard parts.count == 2 * (parents + 1) + 1 else { return nil }
      let ids = Array(parts[(parents + 1)..<(2 * parents + 2)])
      let isRename = parents == 1 && (parts.last?.utf8.first.map { $0 == UInt8(ascii: "R") } ?? false)
      file = File(old: Array(ids.dropLast()), new: ids[parents], former: nil, path: PathKey(""))
      expected = isRename ? 2 : 1
      return nil
    }

    private mutating func begin(_ line: String) {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      let day = words.count == 3 ? Int(words[1]).flatMap(Day.init(secondsSince1970:)) : nil
      change = day.map { FileChange(day: $0, commit: String(words[0]), subject: shortened(words[2])) }
    }

    /// Some messages are one line of many pages.
    private func shortened(_ subject: Substring) -> String {
      subject.count > longestSubject ? subject.prefix(longestSubject) + "…" : String(subject)
    }
  }
}

extension FileLog.Version {
  /// Where tags do not lie on one line, a commit may stand in two ranges.
  fileprivate func isSame(as change: FileChange, _ new: String) -> Bool {
    self.change.commit == change.commit && (self.new ?? "") == new
  }
}
