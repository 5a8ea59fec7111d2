import JourneyAtlas

/// The repository that a project lies in, and where in it.
struct Repository: Sendable {
  let git: Git
  /// The project's folder in the repository: `docs/`, empty at its top.
  let prefix: String
  let isBare: Bool
  /// Whether its history was cut off when it was cloned.
  let isShallow: Bool

  /// What a revision is: the id of a commit.
  struct Commit: Sendable, Equatable {
    /// 40 or 64 hexadecimal digits.
    let id: String

    fileprivate init?(_ answer: Git.Answer) {
      guard answer.status == 0, let line = answer.lines.first else { return nil }
      self.init(id: line)
    }

    /// nil for what is no id.
    init?(id: String) {
      guard [40, 64].contains(id.utf8.count),
        id.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
      else { return nil }
      self.id = id
    }
  }

  /// Looks for the repository from `source` upwards. A folder that is not there is one of a revision: what is
  /// missing of its path is looked for in the tree.
  init(source: String) throws(WorkspaceError) {
    let (folder, missing) = Self.existing(source)
    git = Git(folder: folder)
    let answer = try git.ask([
      "rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-prefix",
    ])
    guard answer.status == 0 else {
      let failure = Git.failure(answer.errors, doing: "read the repository")
      guard case .environment(let words, let help) = failure, words.contains("not a git repository") else {
        throw failure
      }
      throw .environment(
        "\(source == "." ? "this folder" : source) is in no git repository",
        help: help.isEmpty ? "revisions are git's: git init, and git commit, make the first" : help)
    }
    // The prefix stands last: it may hold any sign, even the end of a line.
    let parts = answer.output.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let inside = String(validating: parts[2].dropLast(), as: UTF8.self) else {
      throw .environment("\(source): the path in the repository is not UTF-8", help: "rename the folder")
    }
    isBare = parts[0].elementsEqual("true".utf8)
    isShallow = parts[1].elementsEqual("true".utf8)
    prefix = inside + missing.map { $0 + "/" }.joined()
  }

  /// The part of a path that stands on disk, and the folders below it that do not.
  private static func existing(_ path: String) -> (String, missing: [String]) {
    var (folder, missing): (String, [String]) = (path, [])
    while Files.open(folder: folder) == nil {
      let (parent, name) = Files.split(folder)
      guard !name.isEmpty, name != "..", name != "." else { break }
      missing.insert(name, at: 0)
      folder = parent.isEmpty ? (path.utf8.first == 0x2F ? "/" : ".") : parent
    }
    return (folder, missing)
  }

  /// The commit that a revision names.
  func commit(_ revision: String) throws(WorkspaceError) -> Commit {
    // What follows `:/` is words of a message.
    let name = revision.hasPrefix(":/") ? revision : revision + "^{commit}"
    let answer = try git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
    if let commit = Commit(answer) { return commit }
    if answer.errors.starts(with: "error: short object ID".utf8) {
      throw .usage(
        "\(revision) is the beginning of several commits", help: "write more digits of the one that you mean")
    }
    guard !isShallow else {
      throw .environment(
        "there is no revision \(revision) in this clone, which holds only the end of the history",
        help: Self.fetchHelp)
    }
    throw .usage("there is no revision \(revision)", help: try help(for: revision))
  }

  /// The id of a folder as a commit has it; nil where there is none. `path` is that in the repository.
  func tree(_ path: String, at commit: Commit) throws(WorkspaceError) -> String? {
    let answer = try git.ask([
      "rev-parse", "--verify", "--quiet", "--end-of-options", "\(commit.id):\(path)",
    ])
    return Commit(answer)?.id
  }

  static let fetchHelp =
    "git fetch --unshallow gets the rest (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: \"0\")"

  /// The name that was meant, or where names are to be seen.
  private func help(for revision: String) throws(WorkspaceError) -> String {
    let refs = try git.ask(["for-each-ref", "--format=%(refname:strip=2)", "--count=20000"], limit: 16 << 20)
    let names = refs.lines
    guard !names.isEmpty || revision != "HEAD" else {
      return "the repository has no commit yet: git commit makes the first"
    }
    // A clone has branches of others only by the name of where it came from.
    let remote = names.first { $0.hasSuffix("/" + revision) }
    if let near = remote ?? Spelling.nearest(to: revision, in: names + ["HEAD"]) {
      return "did you mean \(near)?"
    }
    return "name a branch, a tag or a commit; git branch --all and git log show them"
  }

  /// Where two histories part.
  func mergeBase(_ first: Commit, _ second: Commit, named names: String) throws(WorkspaceError) -> Commit {
    let answer = try git.ask(["merge-base", first.id, second.id])
    if let commit = Commit(answer) { return commit }
    guard answer.status == 1 else { throw Git.failure(answer.errors, doing: "find where \(names) part") }
    guard !isShallow else {
      throw .environment(
        "\(names): where they part is not in this clone, which holds only the end of the history",
        help: Self.fetchHelp)
    }
    throw .usage("\(names): the two have no history in common", help: "compare them as they are: A B")
  }
}
