import MarkdownTree

/// Names that get in each other's way.
extension Linker {
  mutating func reportCollisions(_ entries: [(id: String, draft: Draft)]) {
    // Ids have no case and are composed, so what a file system takes for one is one here.
    var first: [String: Draft] = [:]
    var looks = ConfusableIDs<Draft>()
    for (id, draft) in entries {
      if let other = first[id] {
        report(in: draft) { $0.report(.idCollision(id, other: other.file.path), at: Span(0, 0)) }
        continue
      }
      first[id] = draft
      if let other = looks.add(id, at: draft) {
        report(in: draft) { $0.report(.confusableID(id, other: other.file.path), at: Span(0, 0)) }
      }
    }
  }

  /// Touchpoints are one where their ids are, in all journeys.
  mutating func reportConfusable(_ journeys: [Located<Journey>]) {
    var looks = ConfusableIDs<String>()
    for journey in journeys {
      for use in journey.value.stages.lazy.flatMap(\.allTouchpoints) {
        let other = looks.add(
          use.touchpoint, at: "“\(use.name.plain)” in \(journey.draft.file.path):\(use.line)")
        guard let other else { continue }
        report(in: journey.draft) {
          $0.report(.confusableID(use.touchpoint, other: other), at: use.name.span)
        }
      }
    }
  }

  /// Folders of the site that Waymark fills itself.
  static let reservedFolders: Set<String> = [
    "assets", "data", "touchpoints", "channels", "owners", "matrices", "gaps", "metrics", "segments",
    "methods", "problems",
  ]

  mutating func reportReserved(_ pages: [(path: String, draft: Draft)]) {
    for (path, draft) in pages {
      let folder = path.split(separator: "/").first.map(String.init) ?? path
      guard (Self.reservedFolders.contains(folder) && path.contains("/")) || path == "404" else { continue }
      report(in: draft) { $0.report(.reservedPath("\(path).html"), at: Span(0, 0)) }
    }
  }
}
