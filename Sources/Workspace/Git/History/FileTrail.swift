import JourneyAtlas
import MarkdownTree

/// The way back from a journey's file of today through its versions.
///
/// Contents follow each other by their ids, so where branches were merged each touchpoint goes back along the side
/// that it came from. Only what it takes is read.
final class FileTrail {
  private let source: Source
  private let versions: [FileLog.Version]
  /// Versions that were read, by the id of their content; `.some(nil)` for one that is no journey.
  private var read: [String: JourneyVersion?] = [:]

  /// What all trails share.
  struct Source: Sendable {
    let reader: AtlasReader
    let objects: ObjectReader
    let cache: HistoryCache
    /// The hash of site.yml and life cycles, by which all versions are read.
    let settings: String
  }

  init(_ versions: [FileLog.Version], _ source: Source) {
    self.versions = versions
    self.source = source
  }

  // MARK: Touchpoints

  /// When each touchpoint row of today's file began to say what it says.
  ///
  /// `head` is the content in the newest commit, nil where there is none.
  func lastChanges(_ file: SourceFile, rows count: Int, head: String?) throws(WorkspaceError)
    -> [JourneyHistory.LastChange]
  {
    var changes = [JourneyHistory.LastChange](repeating: .unknown, count: count)
    guard let head else { return changes.map { _ in .uncommitted } }
    var rows: [(today: Int, index: Int)] = (0..<count).map { ($0, $0) }
    if let known = try content(head), known.hash != ContentHash(of: file.bytes) {
      // Not committed as it stands: a row that the newest commit does not know this way is not committed either.
      guard let today = source.reader.version(of: file), let old = try version(head), today.rows == count
      else {
        return changes.map { _ in .uncommitted }
      }
      let same = today.unchangedRows(since: old)
      for row in same.indices where same[row] == nil { changes[row] = .uncommitted }
      rows = same.indices.compactMap { row in same[row].map { (row, $0) } }
    }
    var stops = [Stop(from: 0, content: head, rows: rows)]
    while let stop = stops.popLast() {
      guard !stop.rows.isEmpty, let at = versions[stop.from...].firstIndex(where: { $0.new == stop.content })
      else { continue }
      var left = stop.rows
      var seen: Set<Int> = []
      for old in try readable(before: at, &seen) {
        let same = try unchangedRows(from: old.content, to: stop.content)
        func partner(_ row: Int) -> Int? { same.indices.contains(row) ? same[row] : nil }
        let stay = left.compactMap { row in partner(row.index).map { (row.today, $0) } }
        left = left.filter { partner($0.index) == nil }
        stops.append(Stop(from: old.from, content: old.content, rows: stay))
      }
      for row in left { changes[row.today] = .commit(versions[at].change) }
    }
    return changes
  }

  /// Rows that are the same from today back to a content.
  private struct Stop {
    var from: Int
    var content: String
    var rows: [(today: Int, index: Int)]
  }

  /// The contents that a version was made of, and from where on their own versions are to be looked for. One that
  /// cannot be read is passed over to what it was made of, once: branches that merge each other again and again have
  /// more ways back than anybody can walk. `seen` are the versions that were passed over.
  private func readable(
    before at: Int, _ seen: inout Set<Int>
  ) throws(WorkspaceError) -> [(content: String, from: Int)] {
    var found: [(content: String, from: Int)] = []
    for old in versions[at].old {
      if try content(old)?.values != nil {
        found.append((old, at + 1))
      } else if let next = versions[(at + 1)...].firstIndex(where: { $0.new == old }),
        seen.insert(next).inserted
      {
        found += try readable(before: next, &seen)
      }
    }
    return found
  }

  // MARK: Figures

  /// The commits of a point's range that moved a figure of the file, newest first.
  func movers(of figure: JourneyFigures.Figure, at point: Int) throws(WorkspaceError) -> [FileChange] {
    var movers: [FileChange] = []
    for version in versions where version.point == point {
      guard let new = version.new, let after = try content(new)?.values, !version.old.isEmpty else {
        continue
      }
      var isMoved = true
      for old in version.old {
        // Where the version before cannot be read, nobody knows.
        guard let before = try content(old)?.values else {
          isMoved = false
          break
        }
        isMoved = isMoved && before[figure.rawValue] != after[figure.rawValue]
      }
      if isMoved { movers.append(version.change) }
    }
    return movers
  }

  // MARK: Contents

  /// What is known of a content by itself.
  private struct Known {
    let hash: ContentHash
    /// By figure; nil where it is no journey that can be read.
    let values: [Double?]?
  }

  private func content(_ id: String) throws(WorkspaceError) -> Known? {
    try source.cache.value(
      HistoryCache.key("content", source.settings, id),
      read: { reader -> Known? in
        guard let high = reader.number(), let low = reader.number(),
          let values = reader.list({ $0.decimal() }),
          values.isEmpty || values.count == JourneyFigures.Figure.allCases.count
        else { return nil }
        let hash = ContentHash(high: UInt64(UInt(bitPattern: high)), low: UInt64(UInt(bitPattern: low)))
        return Known(hash: hash, values: values.isEmpty ? nil : values)
      },
      write: { writer, known in
        writer.add(Int(bitPattern: UInt(known.hash.high)))
        writer.add(Int(bitPattern: UInt(known.hash.low)))
        writer.add(known.values ?? []) { $0.add($1) }
      },
      make: { () throws(WorkspaceError) -> Known in
        let bytes = try source.objects.content(of: id, limit: ContentFolder.maximumFileSize)
        return Known(
          hash: ContentHash(of: bytes ?? []), values: try version(id, bytes: bytes)?.figures.values)
      })
  }

  private func unchangedRows(from old: String, to new: String) throws(WorkspaceError) -> [Int?] {
    try source.cache.value(
      HistoryCache.key("rows", source.settings, old, new),
      read: { reader in reader.list { $0.number() }?.map { $0 < 0 ? nil : $0 } },
      write: { writer, rows in writer.add(rows) { $0.add($1 ?? -1) } },
      make: { () throws(WorkspaceError) -> [Int?] in
        guard let before = try version(old), let after = try version(new) else { return [] }
        return after.unchangedRows(since: before)
      })
  }

  private func version(_ id: String) throws(WorkspaceError) -> JourneyVersion? {
    if let known = read[id] { return known }
    return try version(id, bytes: source.objects.content(of: id, limit: ContentFolder.maximumFileSize))
  }

  private func version(_ id: String, bytes: [UInt8]?) throws(WorkspaceError) -> JourneyVersion? {
    if let known = read[id] { return known }
    // The path decides only that it is a journey.
    let version = bytes.flatMap {
      source.reader.version(of: SourceFile(path: "content/journeys/version.md", bytes: $0))
    }
    read[id] = .some(version)
    return version
  }
}
