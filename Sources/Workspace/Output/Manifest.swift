import MarkdownTree

/// Which files of the output are ours: their paths, sizes and hashes, as they were written.
///
/// On disk, each field ends with a NUL byte, which no path can hold:
///
///     waymark-manifest 1 ␀ 5f0c…e1 ␀ 10240 ␀ gaps/index.html ␀ … ␀ HASH OF ALL BEFORE ␀
struct Manifest: Equatable {
  struct Entry: Equatable, Sendable {
    let path: String
    let size: Int
    let hash: ContentHash
  }

  /// By path.
  private(set) var entries: [Entry]

  private static let title = "waymark-manifest 1"

  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  var bytes: [UInt8] {
    var bytes = Array(Self.title.utf8) + [0]
    for entry in entries {
      for field in [entry.hash.hex, String(entry.size), entry.path] {
        bytes += Array(field.utf8)
        bytes.append(0)
      }
    }
    return bytes + Array(ContentHash(of: bytes).hex.utf8) + [0]
  }

  /// nil for anything that ``bytes`` did not write: a manifest decides what may be removed, so a damaged or
  /// forged one counts for nothing.
  init?(bytes: [UInt8]) {
    guard bytes.count > 33, bytes.last == 0,
      let hash = ContentHash(hex: String(decoding: bytes.dropLast().suffix(32), as: UTF8.self)),
      ContentHash(of: Array(bytes.dropLast(33))) == hash
    else { return nil }
    let fields = bytes.dropLast(34).split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.first == Self.title, fields.count % 3 == 1 else { return nil }
    var entries: [Entry] = []
    for at in stride(from: 1, to: fields.count, by: 3) {
      guard let hash = ContentHash(hex: fields[at]), let size = Int(fields[at + 1]), size >= 0,
        Self.isBelowTheRoot(fields[at + 2])
      else { return nil }
      entries.append(Entry(path: fields[at + 2], size: size, hash: hash))
    }
    self.init(entries)
  }

  /// Whether a path can only lead to something below the folder that it is taken from.
  static func isBelowTheRoot(_ path: String) -> Bool {
    path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { component in
      !component.isEmpty && !component.elementsEqual(".".utf8) && !component.elementsEqual("..".utf8)
    }
  }
}
