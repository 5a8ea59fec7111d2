import MarkdownTree

/// Knows the files of the content folder, and says what is wrong with a link to one.
struct LinkTargets {
  private let files: Set<String>
  private let folders: Set<String>
  private let sorted: [String]

  init(files: [String]) {
    self.files = Set(files)
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
