/// Links between content files, as authors write them: relative paths. What checks a link and what
/// writes it into a page read it here, so that they cannot disagree.
package enum ContentLink {
  /// The path of a destination, percent signs decoded, without query and fragment; nil for a full address, a
  /// bare fragment and nothing at all.
  package static func path(of destination: String) -> String? {
    let end = destination.utf8.firstIndex { $0 == 0x23 || $0 == 0x3F } ?? destination.endIndex
    let path = String(destination[..<end])
    guard !path.isEmpty, !hasScheme(path) else { return nil }
    return decoded(path)
  }

  /// Whether an address names its scheme: a colon before any `/`, `?` or `#`.
  package static func hasScheme(_ destination: String) -> Bool {
    for byte in destination.utf8 {
      switch byte {
      case 0x3A: return true
      case 0x2F, 0x3F, 0x23: return false
      default: continue
      }
    }
    return false
  }

  /// The path from the project folder that a relative path means; nil where it climbs out of it or starts at
  /// the root.
  package static func resolve(_ path: String, from source: String) -> String? {
    if path.utf8.first == 0x2F { return nil }
    var parts = source.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The way from one file to another.
  static func relative(_ target: String, from source: String) -> String {
    let from = source.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (from.dropFirst(common).map { _ in ".." } + to.dropFirst(common)).joined(separator: "/")
  }

  /// `%20` and the like as bytes; a `%` that starts no such pair stays.
  package static func decoded(_ path: String) -> String {
    guard path.utf8.contains(0x25) else { return path }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let high = hex(rest[rest.startIndex]),
        let low = hex(rest[rest.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
