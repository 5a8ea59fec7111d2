import MarkdownTree

/// Knows the files of the content folder, and says what is wrong with a link to one.
struct LinkTargets {
  private let files: Set<String>
  /// Files and folders that are there and cannot be used: that is their problem, not the link's.
  private let refused: Set<String>
  private let folders: Set<String>
  private let sorted: [String]

  init(files: [String], refused: [String] = []) {
    self.files = Set(files)
    self.refused = Set(refused)
    sorted = files.sorted { $0.precedes($1) }
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
    guard let target = ContentLink.resolve(path, from: source), target.hasPrefix("content/") else {
      return .linkOutside(destination)
    }
    if files.contains(target) { return nil }
    if folders.contains(target), files.contains(target + "/README.md") || files.contains(target + "/index.md")
    {
      return nil
    }
    if isRefused(target) { return nil }
    if let right = FullAddress.meant(by: destination) {
      return .linkWithoutScheme(path, right: right)
    }
    return .brokenLink(path, near: near(target, from: source))
  }

  private func isRefused(_ target: String) -> Bool {
    guard !refused.isEmpty else { return false }
    return target.indices.contains { target[$0] == "/" && refused.contains(String(target[..<$0])) }
      || refused.contains(target)
  }

  /// The nearest file by spelling, or the one of that name elsewhere, as a path from `source`. A short name is a
  /// few letters away from many.
  private func near(_ target: String, from source: String) -> String? {
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let stem = name.hasSuffix(".md") ? name.dropLast(3) : name[...]
    let length = stem.unicodeScalars.count
    let found =
      sorted.first { $0.hasSuffix("/" + name) }
      ?? sorted.first { $0 == target + ".md" }
      ?? Spelling.nearest(to: target, in: sorted, within: length < 3 ? 0 : min(3, length / 3))
    return found.map { ContentLink.relative($0, from: source) }
  }
}
