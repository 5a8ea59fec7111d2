import JourneyAtlas

/// One walk through `content/`.
struct ContentWalk {
  let tree: any ContentTree
  var site: String?
  var markdown: [String] = []
  var lifecycles: [String] = []
  var measurements: [String] = []
  var surveys: [String] = []
  var surveyMaps: [String] = []
  var assets: [String] = []
  var refused: [String] = []
  var unread: [Diagnostic] = []
  var misnamed: [ContentFolder.Misnamed] = []
  var diagnostics: [Diagnostic] = []
  var files = 0

  /// nil where there is no folder `content/`.
  init?(_ tree: some ContentTree) throws(WorkspaceError) {
    self.tree = tree
    switch tree.kind(of: "content") {
    case .folder?: try walk("content", depth: 1, hasTwin: false, problems: [])
    case .special(let kind)?: diagnostics.append(.special("content", kind))
    case .file?, nil: return nil
    }
  }

  /// `hasTwin`: another folder has the same name where names have no case. What it holds is looked at, but not
  /// copied. `problems`: what is wrong with the names of this folder and of those above. Only its pages are looked at.
  private mutating func walk(
    _ path: String, depth: Int, hasTwin: Bool, problems: [Diagnostic]
  ) throws(WorkspaceError) {
    var names: [String: String] = [:]
    for entry in try tree.entries(of: path)
    where entry.name.utf8.first != 0x2E && entry.name.utf8.first != 0x5F {
      let path = path + "/" + entry.name
      guard entry.nameIsUTF8 else {
        diagnostics.append(.nameNotUTF8(path))
        continue
      }
      guard path.utf8.count <= ContentFolder.maximumPathLength else {
        diagnostics.append(.pathTooLong(path))
        continue
      }
      let other = names.updateValue(path, forKey: Slug.foldKey(entry.name))
      let twin = other.flatMap { isPage(path) && isPage($0) ? nil : $0 }
      if let twin { diagnostics.append(.sameName(path, as: twin)) }
      var problems = problems
      if let problem = PortableName.problem(entry.name) {
        let diagnostic = Diagnostic.unportable(path, problem)
        switch (diagnostic.severity, entry.kind) {
        case (.error, .file) where isPage(path), (.error, .folder): problems.append(diagnostic)
        case (.error, _):
          refuse(path, diagnostic)
          continue
        default: diagnostics.append(diagnostic)
        }
      }
      switch entry.kind {
      case .special(let kind): refuse(path, .special(path, kind))
      case .folder where depth >= ContentFolder.maximumDepth: diagnostics.append(.tooDeep(path))
      case .folder:
        let told = misnamed.count
        try walk(path, depth: depth + 1, hasTwin: hasTwin || twin != nil, problems: problems)
        guard let problem = problems.last, problem.path == path else { break }
        refused.append(path)
        if misnamed.count == told { diagnostics.append(problem) }
      case .file where !problems.isEmpty && !isPage(path): files += 1
      case .file:
        files += 1
        misnamed += problems.map { ContentFolder.Misnamed(page: path, problem: $0) }
        if files <= ContentFolder.maximumFiles { add(path, hasTwin: hasTwin || twin != nil) }
        if files == ContentFolder.maximumFiles + 1 { diagnostics.append(.tooManyFiles()) }
      }
    }
  }

  /// Leaves something out; links to it are no problem of their own.
  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    if isPage(path) {
      unread.append(diagnostic)
    } else {
      diagnostics.append(diagnostic)
      refused.append(path)
    }
  }

  /// Pages that would be one are told by their ids.
  private func isPage(_ path: String) -> Bool {
    switch ContentPlace(below: path) {
    case .markdown, .strayMarkdown, .siteWords: true
    default: false
    }
  }

  private mutating func add(_ path: String, hasTwin: Bool) {
    switch ContentPlace(below: path) {
    case .site: site = path
    case .markdown, .siteWords: markdown.append(path)
    case .strayMarkdown(let place):
      markdown.append(path)
      diagnostics.append(.stray(path, shouldBe: place))
    case .asset where hasTwin: refused.append(path)
    case .asset: assets.append(path)
    case .lifecycle: lifecycles.append(path)
    case .measurements: measurements.append(path)
    case .survey: surveys.append(path)
    case .surveyMap: surveyMaps.append(path)
    case .ignored(let help): diagnostics.append(.ignored(path, help: help))
    }
  }
}

extension ContentPlace {
  /// By the path in the project: `content/journeys/buy.md`.
  fileprivate init(below path: String) {
    self.init(String(path.utf8.dropFirst("content/".utf8.count)) ?? path)
  }
}
