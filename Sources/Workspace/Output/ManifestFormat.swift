import MarkdownTree

/// A manifest on disk: a line that names the format, then words of eight bytes, little end first.
///
///     waymark-manifest 2 ␤
///     plan, root, time, number of files, length of paths, length of report (0: no receipt, else + 1)
///     each file: hash, hash, size, modified, changed, inode, end of its path
///     receipt: key, key, pages, journeys, warnings, left out, drafts, fails
///     paths, report
///     hash of all before
///
/// It is read as nothing where a single bit is not as it was written: a manifest decides what may be removed.
enum ManifestFormat {
  private static let title = Array("waymark-manifest 2\n".utf8)
  private static let wordsOfAFile = 7
  private static let wordsOfAReceipt = 8

  static func bytes(_ manifest: Manifest) -> [UInt8] {
    var bytes = title
    bytes.reserveCapacity(manifest.entries.count * wordsOfAFile * 8 + manifest.names.count + 1_024)
    func add(_ words: UInt64...) {
      for word in words { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    }
    add(manifest.plan.rawValue, manifest.root, UInt64(bitPattern: Int64(manifest.time)))
    add(UInt64(manifest.entries.count), UInt64(manifest.names.count))
    add(manifest.receipt.map { UInt64($0.report.count + 1) } ?? 0)
    for entry in manifest.entries {
      let words = (
        entry.hash.high.littleEndian, entry.hash.low.littleEndian, UInt64(entry.stamp.size).littleEndian,
        UInt64(bitPattern: Int64(entry.stamp.modified)).littleEndian,
        UInt64(bitPattern: Int64(entry.stamp.changed)).littleEndian, entry.stamp.inode.littleEndian,
        UInt64(entry.nameEnd).littleEndian
      )
      withUnsafeBytes(of: words) { bytes.append(contentsOf: $0) }
    }
    if let receipt = manifest.receipt {
      add(receipt.key.high, receipt.key.low)
      add(UInt64(receipt.pages), UInt64(receipt.journeys), UInt64(receipt.warnings))
      add(UInt64(receipt.leftOut), UInt64(receipt.drafts))
      add(receipt.fails ? 1 : 0)
    }
    bytes += manifest.names
    bytes += manifest.receipt?.report ?? []
    let hash = ContentHash(of: bytes)
    add(hash.high, hash.low)
    return bytes
  }

  static func read(_ bytes: [UInt8]) -> Manifest? {
    guard bytes.count >= title.count + 64, bytes.starts(with: title) else { return nil }
    return bytes.withUnsafeBytes { buffer in
      let end = buffer.count - 16
      guard
        ContentHash(of: UnsafeRawBufferPointer(rebasing: buffer[..<end]))
          == ContentHash(high: word(buffer, end), low: word(buffer, end + 8))
      else { return nil }
      return read(buffer, end: end)
    }
  }

  private static func read(_ buffer: UnsafeRawBufferPointer, end: Int) -> Manifest? {
    var at = title.count
    func next() -> UInt64 {
      defer { at += 8 }
      return word(buffer, at)
    }
    guard let plan = Manifest.Plan(rawValue: next()) else { return nil }
    let root = next()
    let time = Int(Int64(bitPattern: next()))
    let (count, length, report) = (next(), next(), next())
    // Sums of what is larger than the file could overflow.
    guard max(count, length, report) <= UInt64(end) else { return nil }
    let receiptWords = report == 0 ? 0 : wordsOfAReceipt
    let words = (Int(count) * wordsOfAFile + receiptWords) * 8
    guard at + words + Int(length) + max(Int(report) - 1, 0) == end else { return nil }
    var entries: [Manifest.Entry] = []
    entries.reserveCapacity(Int(count))
    for _ in 0..<count {
      let hash = ContentHash(high: next(), low: next())
      let (size, modified, changed, inode, nameEnd) = (next(), next(), next(), next(), next())
      guard let size = Int(exactly: size), let nameEnd = Int(exactly: nameEnd) else { return nil }
      let stamp = FileStamp(
        size: size, modified: Int(Int64(bitPattern: modified)), changed: Int(Int64(bitPattern: changed)),
        inode: inode)
      entries.append(Manifest.Entry(hash: hash, stamp: stamp, nameEnd: nameEnd))
    }
    var receipt: Receipt?
    if report > 0 {
      var read = Receipt(key: ContentHash(high: next(), low: next()))
      let (pages, journeys, warnings) = (next(), next(), next())
      let (leftOut, drafts, fails) = (next(), next(), next())
      read.pages = Int(clamping: pages)
      read.journeys = Int(clamping: journeys)
      read.warnings = Int(clamping: warnings)
      read.leftOut = Int(clamping: leftOut)
      read.drafts = Int(clamping: drafts)
      read.fails = fails != 0
      read.report = Array(buffer[(at + Int(length))..<end])
      receipt = read
    }
    var manifest = Manifest(entries: entries, names: Array(buffer[at..<(at + Int(length))]))
    manifest?.receipt = receipt
    manifest?.plan = plan
    manifest?.root = root
    manifest?.time = time
    return manifest
  }

  private static func word(_ buffer: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }
}
