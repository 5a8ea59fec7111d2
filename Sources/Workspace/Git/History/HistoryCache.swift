import MarkdownTree

/// What was found out about contents of the repository, by the ids that git gives them. It lies beside the output as
/// `.NAME.waymark/history`, and only saves work: whoever removes it gets the same site.
///
///     waymark-history 1 ␤
///     the hash of the program that wrote it
///     number of entries
///     each entry: hash of its key, length, bytes
///     hash of all before
///
/// It is read as nothing where a single bit is not as it was written, or another program wrote it.
final class HistoryCache: @unchecked Sendable {
  private let known: [ContentHash: [UInt8]]
  private var used: [ContentHash: [UInt8]] = [:]
  private let program: ContentHash?
  private let mutex = Mutex()

  static let name = "history"
  static let largest = 256 << 20
  private static let title = Array("waymark-history 1\n".utf8)

  /// `program` is the hash of what runs; without it nothing is believed and nothing kept.
  init(_ bytes: [UInt8]?, program: ContentHash?) {
    self.program = program
    known = bytes.flatMap { bytes in program.flatMap { Self.read(bytes, $0) } } ?? [:]
  }

  /// The key of what is known of some objects. No two lists of words are the same bytes.
  static func key(_ words: String...) -> ContentHash {
    var writer = RecordWriter()
    for word in words { writer.add(word) }
    return ContentHash(of: writer.bytes)
  }

  /// What is known, as its reader takes it; else what `make` finds out, which is kept.
  func value<Value, Failure: Error>(
    _ key: ContentHash, read: (inout RecordReader) -> Value?, write: (inout RecordWriter, Value) -> Void,
    make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let bytes = mutex.locked({ used[key] ?? known[key] }) {
      var reader = RecordReader(bytes)
      if let value = read(&reader), reader.isAtEnd {
        mutex.locked { used[key] = bytes }
        return value
      }
    }
    let value = try make()
    var writer = RecordWriter()
    write(&writer, value)
    mutex.locked { used[key] = writer.bytes }
    return value
  }

  /// Of what was asked for; nil where the program is not known.
  func bytes() -> [UInt8]? {
    guard let program else { return nil }
    var bytes = Self.title
    func add(_ words: UInt64...) {
      for word in words { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    }
    let entries = used.sorted { ($0.key.high, $0.key.low) < ($1.key.high, $1.key.low) }
    add(program.high, program.low, UInt64(entries.count))
    for (key, value) in entries {
      add(key.high, key.low, UInt64(value.count))
      bytes += value
    }
    let hash = ContentHash(of: bytes)
    add(hash.high, hash.low)
    return bytes.count > Self.largest ? nil : bytes
  }

  private static func read(_ bytes: [UInt8], _ program: ContentHash) -> [ContentHash: [UInt8]]? {
    let head = title.count + 24
    guard bytes.count >= head + 16, bytes.count <= largest, bytes.starts(with: title) else { return nil }
    let end = bytes.count - 16
    func word(_ at: Int) -> UInt64 {
      bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
    }
    let hash = bytes.withUnsafeBytes { ContentHash(of: UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    guard hash == ContentHash(high: word(end), low: word(end + 8)),
      program == ContentHash(high: word(title.count), low: word(title.count + 8))
    else { return nil }
    var entries: [ContentHash: [UInt8]] = [:]
    var at = head
    for _ in 0..<word(title.count + 16) {
      guard at + 24 <= end, let length = Int(exactly: word(at + 16)), length <= end - at - 24 else {
        return nil
      }
      entries[ContentHash(high: word(at), low: word(at + 8))] = Array(bytes[(at + 24)..<(at + 24 + length)])
      at += 24 + length
    }
    return at == end ? entries : nil
  }
}
