import JourneyAtlas

/// A revision that figures are followed over.
public struct PickedRevision: Sendable {
  /// A month, `2026-03`, or a tag.
  let name: String
  let day: Day
  let commit: Repository.Commit

  /// What it adds to the reasons to build again.
  public var key: String { "\(name) \(commit.id)" }
}

extension FileHistory {
  /// The newest `count` revisions, oldest first: the last commit of each month on the line of first parents, or those
  /// tags that the newest commit holds. No name of a tag ever becomes an argument.
  public func revisions(_ count: Int, by steps: Site.HistorySteps) throws(WorkspaceError) -> [PickedRevision]
  {
    switch steps {
    case .months: try months(count)
    case .tags(let pattern): try tags(count, like: pattern)
    }
  }

  private func months(_ count: Int) throws(WorkspaceError) -> [PickedRevision] {
    let process = try repository.git.start(["rev-list", "--first-parent", "--timestamp", commit.id])
    process.closeInput()
    var picked: [PickedRevision] = []
    // Lines such as `1790000000 3f2a…`.
    while picked.count < count, let line = process.readLine() {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 2, let day = Int(words[0]).flatMap(Day.init(secondsSince1970:)),
        let commit = Repository.Commit(id: String(words[1]))
      else { continue }
      let month = String(day.iso.dropLast(3))
      // A clock that went wrong makes no month twice.
      guard picked.last.map({ month < $0.name }) ?? true else { continue }
      picked.append(PickedRevision(name: month, day: day, commit: commit))
    }
    if picked.count < count, process.wait() != 0 { throw Git.failure(process.errors, doing: "list commits") }
    return picked.reversed()
  }

  private func tags(_ count: Int, like pattern: String) throws(WorkspaceError) -> [PickedRevision] {
    // Of a tag that is an object of its own, what it points to stands behind the star.
    let format =
      "%(objecttype) %(objectname) %(committerdate:unix) %(*objecttype) %(*objectname) "
      + "%(*committerdate:unix) %(refname:strip=2)"
    let answer = try repository.git.ask(
      ["for-each-ref", "--merged=\(commit.id)", "--format=\(format)", "refs/tags"], limit: 64 << 20)
    guard answer.status == 0 else { throw Git.failure(answer.errors, doing: "list tags") }
    var tags = answer.lines.compactMap { Self.tag($0, like: Array(pattern.utf8)) }
    tags.sort { a, b in
      a.time == b.time ? a.revision.name.precedes(b.revision.name) : a.time < b.time
    }
    // Of several tags of one commit the last one names it.
    var newest: [PickedRevision] = []
    for (_, tag) in tags.reversed() where newest.count < count && newest.last?.commit != tag.commit {
      newest.append(tag)
    }
    return newest.reversed()
  }

  private static func tag(_ line: String, like pattern: [UInt8]) -> (time: Int, revision: PickedRevision)? {
    let words = line.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false).map(String.init)
    guard words.count == 7, matches(Array(words[6].utf8)[...], pattern[...]) else { return nil }
    let own = words[0] == "commit" ? words[0..<3] : words[3..<6]
    let parts = Array(own)
    guard parts[0] == "commit", let commit = Repository.Commit(id: parts[1]), let time = Int(parts[2]),
      let day = Day(secondsSince1970: time)
    else { return nil }
    return (time, PickedRevision(name: words[6], day: day, commit: commit))
  }

  /// Whether a name is what a pattern says, in which `*` is any text. Each star takes as little as it can, so the
  /// time grows with the product of both lengths at most.
  static func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var (at, place) = (name.startIndex, pattern.startIndex)
    var star: (place: Int, at: Int)?
    while at < name.endIndex {
      if place < pattern.endIndex, pattern[place] == UInt8(ascii: "*") {
        star = (place, at)
        place += 1
      } else if place < pattern.endIndex, pattern[place] == name[at] {
        (at, place) = (at + 1, place + 1)
      } else if let last = star {
        star = (last.place, last.at + 1)
        (at, place) = (last.at + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
