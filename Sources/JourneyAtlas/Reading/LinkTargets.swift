import MarkdownTree

/// Knows the files of the content folder, and says what is wrong with a link to one.
struct LinkTargets {
  private let files: Set<String>
  private let folders: Set<String>
  private let sorted: [String]

  init(files: [String]) {
    self.files = Set(files)
    sorted = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var folders: Set<String> = []
    for file in files {
      var parts = file.split(separator: "/")
      while parts.count > 1 {
        parts.removeLast()
        folders.insert(parts.joined(separator: "/"))
      }
    }
    self.folders = folders
  }

  /// nil where the link is good.
  func problem(with destination: String, from source: String) -> Message? {
    guard LinkPolicy.isAllowed(destination) else { return .unsafeLink(destination) }
    guard let path = ContentLink.path(of: destination) else { return nil }
    if path.hasPrefix("/") { return .absoluteLink(destination) }
    guard let target = ContentLink.resolve(path, from: source) else { return .linkOutside(destination) }
    if files.contains(target) { return nil }
    if folders.contains(target), files.contains(target + "/README.md") || files.contains(target + "/index.md")
    {
      return nil
    }
    return .brokenLink(path, near: near(target, from: source))
  }

  /// The nearest file by spelling, or the one of that name elsewhere, as a path from `source`.
  private func near(_ target: String, from source: String) -> String? {
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let found =
      sorted.first { $0.hasSuffix("/" + name) }
      ?? sorted.first { $0 == target + ".md" }
      ?? Spelling.nearest(to: target, in: sorted, within: 3)
    return found.map { ContentLink.relative($0, from: source) }
  }
}

/// Links between content files, as authors write them: relative paths.
public enum ContentLink {
  /// The path of a destination, percent signs decoded, without query and fragment; nil for a full address, a
  /// bare fragment and nothing at all.
  public static func path(of destination: String) -> String? {
    let end = destination.utf8.firstIndex { $0 == 0x23 || $0 == 0x3F } ?? destination.endIndex
    let path = String(destination[..<end])
    guard !path.isEmpty, !hasScheme(path) else { return nil }
    return decoded(path)
  }

  private static func hasScheme(_ path: String) -> Bool {
    guard let colon = path.utf8.firstIndex(of: 0x3A) else { return false }
    return !path[..<colon].utf8.contains(0x2F)
  }

  /// The content path that a relative path means; nil where it leads out of `content/`.
  public static func resolve(_ path: String, from source: String) -> String? {
    var parts = source.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
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

  private static func decoded(_ path: String) -> String {
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
