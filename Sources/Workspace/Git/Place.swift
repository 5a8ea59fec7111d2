import JourneyAtlas

/// One side of a comparison: what it is called, and the content that was found there.
struct Place {
  /// Empty for the work tree.
  let name: String
  /// nil for the work tree.
  let commit: String?
  /// The project's folder in the repository: `docs/`.
  let folder: String
  let content: ContentFolder
  var notice: String?

  /// The files as they lie on disk. Repositories within the repository are left alone, as in revisions.
  init(workTree options: Project.Options, in repository: Repository) throws(WorkspaceError) {
    name = ""
    commit = nil
    folder = repository.prefix
    content = try ContentFolder.read(source: options.source, jobs: options.jobs, leavesSubmodules: true)
  }

  /// A revision. Where it has no `content/`, it may have it in another folder: the one that shares most pages with
  /// `other`.
  init(
    _ name: String, _ commit: Repository.Commit, in repository: Repository, objects: ObjectReader,
    like other: Set<PathKey>, jobs: Int
  ) throws(WorkspaceError) {
    self.name = name
    self.commit = commit.id
    var folder = repository.prefix
    var tree = try RevisionTree(commit, in: repository, prefix: repository.prefix, objects: objects)
    if tree.kind(of: "content") == nil {
      if let (moved, prefix) = try tree.moved(like: other) {
        (tree, folder) = (moved, prefix)
        notice = "at \(name) the content stands in \(prefix)content/"
      } else {
        notice = "\(name) has no folder \(repository.prefix)content/"
      }
    }
    self.folder = folder
    content = try ContentFolder.read(from: tree, jobs: jobs) ?? .empty(tree)
  }

  /// Of Markdown files: what two sides are known by as the same project.
  var pages: Set<PathKey> { Set(content.markdown.map { PathKey($0.path) }) }

  var isEmpty: Bool { content.files == 0 && notice != nil }

  func drafted(_ options: Project.Options, like other: DraftedContent?) throws(WorkspaceError)
    -> DraftedContent
  {
    let reader = AtlasReader(siteFile: content.siteFile, lifecycleFiles: content.lifecycles)
    return try DraftedContent(content, reader: reader, options: options, like: other)
  }
}

/// Both sides.
struct Places {
  let base: Place
  let head: Place

  init(_ range: RevisionRange, _ options: Project.Options) throws(WorkspaceError) {
    let repository = try Repository(source: options.source)
    let objects = ObjectReader(repository.git)
    func place(
      _ name: String, _ commit: Repository.Commit, like other: Set<PathKey>
    ) throws(WorkspaceError) -> Place {
      try Place(name, commit, in: repository, objects: objects, like: other, jobs: options.jobs)
    }
    var older = try repository.commit(range.base)
    guard let name = range.head else {
      guard !repository.isBare else {
        throw .usage(
          "a bare repository has no work tree to compare with", help: "name two revisions: waymark diff A B")
      }
      head = try Place(workTree: options, in: repository)
      base = try place(range.base, older, like: head.pages)
      return
    }
    let newer = try repository.commit(name)
    if range.fromMergeBase {
      older = try repository.mergeBase(older, newer, named: "\(range.base)...\(name)")
    }
    let head = try place(name, newer, like: [])
    let oldName = range.fromMergeBase ? "the merge base of \(range.base) and \(name)" : range.base
    base = try place(oldName, older, like: head.pages)
    // The other way round, where only the older side has content where it was looked for.
    self.head = head.isEmpty ? try place(name, newer, like: base.pages) : head
    guard !base.isEmpty || !self.head.isEmpty else {
      throw .usage(
        "neither \(range.base) nor \(name) has a folder \(repository.prefix)content/",
        help: "give --source the folder that holds content/")
    }
  }
}
