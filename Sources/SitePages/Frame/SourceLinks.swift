import JourneyAtlas

/// The addresses of content files on the Git host.
struct SourceLinks: Sendable {
  private let repository: Repository

  init?(_ site: Site) {
    guard let repository = site.repository else { return nil }
    self.repository = repository
  }

  /// Where a file is changed: `content/journeys/a.md`.
  func edit(_ path: String) -> String? { address("edit", path) }

  /// Where a line of a file is read, as source.
  func line(_ line: Int, of path: String) -> String? {
    address("blob", path).map { "\($0)?plain=1#L\(line)" }
  }

  /// What a commit changed.
  func commit(_ id: String) -> String {
    "\(repository.url)\(repository.host == .gitlab ? "/-" : "")/commit/\(id)"
  }

  /// nil for a path that shows a masked part: no file has that name.
  private func address(_ verb: String, _ path: String) -> String? {
    guard !path.utf8.contains(UInt8(ascii: "*")) else { return nil }
    let folder = repository.folder.isEmpty ? "" : repository.folder + "/"
    let dash = repository.host == .gitlab ? "/-" : ""
    return "\(repository.url)\(dash)/\(verb)/\(Links.encoded("\(repository.branch)/\(folder)\(path)"))"
  }
}

extension SitePages {
  /// The content file that a page shows; nil where it shows many.
  func source(of page: Page) -> String? {
    switch page {
    case .journey(let index), .stage(let index, _), .gaps(let index?), .matrix(let index?),
      .history(let index):
      atlas.journeys[index].source
    case .persona(let index): atlas.personas[index].source
    case .prose(let index): atlas.pages[index].source
    case .overview: atlas.pages.first { $0.path == "index" }?.source
    default: nil
    }
  }
}
