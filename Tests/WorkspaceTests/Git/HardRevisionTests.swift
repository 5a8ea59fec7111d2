import Foundation
import TestSupport
import Testing

@testable import JourneyAtlas
@testable import Workspace

/// Revisions that cannot be read as a whole, or not in the usual way. I01, I03, I04.
struct HardRevisionTests {
  private static let journey = "# Buy\n\n## See\n\n- Emotion: 1\n"

  private func compare(_ range: String, _ head: String? = nil, in source: String) throws -> Comparison {
    var options = Project.Options()
    options.source = source
    options.jobs = 2
    return try Comparison(
      RevisionRange(range, head), options: options, today: #require(Day(secondsSince1970: 1_793_491_200)))
  }

  private func titles(_ side: Comparison.Side) -> [String] { side.reading.atlas.journeys.map(\.title.plain) }

  private func failure(_ range: String, _ head: String? = nil, in source: String) -> WorkspaceError? {
    do { _ = try compare(range, head, in: source) } catch { return error as? WorkspaceError }
    return nil
  }

  // MARK: Content

  /// A file that cannot be read on one side is compared on neither: it was not removed.
  @Test func errorsAreToldAndTheRestIsCompared() throws {
    let repository = try TemporaryRepository([
      "content/journeys/buy.md": Self.journey, "content/journeys/use.md": "# Use\n\n## See\n",
      "content/personas/ann.md": "# Ann\n",
      "content/journeys/ann.md": "---\npersonas: ann\n---\n# With Ann\n\n## See\n",
      "content/site.yml": "metrics:\n  - id: trial\n    name: Trial\n",
      "content/metrics/trial.csv": "metric,date,value\ntrial,2026-01,4\n",
    ])
    try repository.commit("whole")
    try repository.commit(
      "broken",
      [
        "content/journeys/buy.md": "# Buy\n\n## See\n\n- Emotion: 17\n",
        "content/personas/ann.md": "---\n: [\n---\n# Ann\n",
        "content/journeys/use.md": "# Used\n\n## See\n",
        "content/metrics/trial.csv": "metric,date,value\ntrial,2026-01,many\n",
      ])
    for (base, head) in [("HEAD~1", "HEAD"), ("HEAD", "HEAD~1")] {
      let comparison = try compare(base, head, in: repository.folder.path)
      let (broken, whole) =
        head == "HEAD" ? (comparison.head, comparison.base) : (comparison.base, comparison.head)
      #expect(
        broken.problems.diagnostics.map { "\($0.path):\($0.start.line): \($0.code.rawValue)" } == [
          "content/journeys/buy.md:5: off-scale", "content/metrics/trial.csv:2: invalid-measurement",
          "content/personas/ann.md:2: invalid-yaml",
        ])
      #expect(whole.problems.diagnostics.isEmpty)
      #expect(titles(broken) == ["With Ann", "Used"] && titles(whole) == ["With Ann", "Use"])
      #expect(broken.reading.atlas.personas.isEmpty && whole.reading.atlas.personas.isEmpty)
      #expect(broken.reading.atlas.metrics.allSatisfy { $0.measurements.isEmpty })
      #expect(whole.reading.atlas.metrics.allSatisfy { $0.measurements.isEmpty })
    }
    // What is wrong on both sides is the newer side's to tell.
    let same = try compare("HEAD", "HEAD", in: repository.folder.path)
    #expect(same.base.problems.diagnostics.isEmpty && same.head.problems.diagnostics.count == 3)
  }

  @Test func linksAndSubmodulesAreNotFollowed() throws {
    let other = try TemporaryRepository(["journeys/inner.md": "# Inner\n\n## S\n", "a.md": "# A\n"])
    try other.commit("other")
    let repository = try TemporaryRepository([
      "content/journeys/buy.md": Self.journey, "secret.md": "# Secret\n",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: repository.folder.path("content/journeys/link.md"), withDestinationPath: "../../secret.md")
    try repository.git(["submodule", "--quiet", "add", other.folder.path, "content/journeys/sub"])
    try repository.commit("with both")
    for head in [nil, "HEAD"] {
      let comparison = try compare("HEAD", head, in: repository.folder.path)
      #expect(titles(comparison.base) == ["Buy"] && titles(comparison.head) == ["Buy"])
      #expect(
        comparison.head.problems.diagnostics.map { "\($0.severity) \($0.path) \($0.message)" } == [
          "error content/journeys/link.md this is a symbolic link, not a plain file or folder",
          "warning content/journeys/sub this is a submodule, not a plain file or folder",
        ])
    }
    // A folder content/ that is a link in a revision.
    try repository.git(["mv", "content", "real"])
    try FileManager.default.createSymbolicLink(
      atPath: repository.folder.path("content"), withDestinationPath: "real")
    try repository.commit("a link")
    let comparison = try compare("HEAD~1", "HEAD", in: repository.folder.path)
    #expect(comparison.head.reading.atlas.journeys.isEmpty)
    #expect(comparison.head.problems.diagnostics.map(\.path) == ["content"])
  }

  /// What Git LFS keeps elsewhere is compared on neither side, also where the work tree has it.
  @Test func pointersOfLFSAreNoTables() throws {
    let pointer =
      "version https://git-lfs.github.com/spec/v1\noid sha256:\(String(repeating: "0", count: 64))\nsize 9\n"
    let repository = try TemporaryRepository([
      "content/journeys/buy.md": Self.journey, "content/metrics/trial.csv": pointer,
      "content/metrics/small.csv": "metric,date,value\ntrial,2026-02,4\n",
      "content/site.yml": "metrics:\n  - id: trial\n    name: Trial\n",
    ])
    try repository.commit("first")
    try repository.folder.write("metric,date,value\ntrial,2026-01,4\n", to: "content/metrics/trial.csv")
    let comparison = try compare("HEAD", in: repository.folder.path)
    for side in [comparison.base, comparison.head] {
      #expect(side.reading.atlas.metrics.flatMap(\.measurements).map(\.path) == ["content/metrics/small.csv"])
    }
    #expect(
      comparison.base.problems.diagnostics.map { "\($0.severity) \($0.path) \($0.message)" } == [
        "warning content/metrics/trial.csv this is a pointer of Git LFS, not a plain file or folder"
      ])
    #expect(comparison.head.problems.diagnostics.isEmpty)
  }

  @Test func namesAreBytes() throws {
    let names = ["with blanks", "it's", "中文 名字", "new\nline", "quo\"te", "e\u{301}", "tab\t"]
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    for (index, name) in names.enumerated() {
      try repository.folder.write("# J\(index)\n\n## S\n", to: "docs \"中\n文\"/content/journeys/\(name).md")
    }
    try repository.commit("names")
    let source = repository.folder.path("docs \"中\n文\"")
    for head in [nil, "HEAD"] {
      let comparison = try compare("HEAD", head, in: source)
      for side in [comparison.base, comparison.head] {
        #expect(Set(titles(side)) == ["J0", "J1", "J2", "J5"])
        #expect(
          side.reading.atlas.journeys.first { $0.title.plain == "J2" }?.source == "content/journeys/中文 名字.md")
      }
      // Names that no system but this one takes are refused as `build` refuses them.
      #expect(
        comparison.head.problems.diagnostics.map(\.code.rawValue) == [
          "unportable-name", "unportable-name", "unportable-name",
        ])
    }
  }

  /// I03: trees that git itself would not make.
  @Test func hostileTreesAreOnlyLists() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try repository.commit("first")
    let blob = try repository.git(["hash-object", "-w", "--stdin"], input: "# Out\n\n## S\n")
    let journeys = try repository.git(
      ["mktree", "-z"],
      input: [
        "100644 blob \(blob)\t..", "100644 blob \(blob)\t.git", "100644 blob \(blob)\tA.md",
        "100644 blob \(blob)\ta.md", "100644 blob \(blob)\tCON.md", "120000 blob \(blob)\tlink.md",
      ].joined(separator: "\0") + "\0")
    let content = try repository.git(["mktree"], input: "040000 tree \(journeys)\tjourneys\n")
    let root = try repository.git(["mktree"], input: "040000 tree \(content)\tcontent\n")
    let commit = try repository.git(["commit-tree", "-m", "hostile", root])
    let comparison = try compare("HEAD", commit, in: repository.folder.path)
    #expect(titles(comparison.base) == ["Buy"])
    #expect(titles(comparison.head) == ["Out"])
    #expect(
      Set(comparison.head.problems.diagnostics.map { "\($0.path) \($0.code.rawValue)" }).isSuperset(of: [
        "content/journeys/CON.md unportable-name", "content/journeys/link.md special-file",
        "content/journeys/a.md id-collision",
      ]))
  }

  @Test func largeBlobsAreNotRead() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    let large = String(repeating: "a line of text\n", count: 80_000)
    try repository.commit("large", ["content/journeys/large.md": "# Large\n\n## S\n\n" + large])
    let comparison = try compare("HEAD", "HEAD", in: repository.folder.path)
    #expect(titles(comparison.head) == ["Buy"])
    #expect(comparison.head.problems.diagnostics.map(\.code.rawValue) == ["file-limit"])
  }

  // MARK: Where the content is

  @Test func aBaseWithoutContent() throws {
    let repository = try TemporaryRepository(["README.md": "# Project\n"])
    try repository.commit("first")
    try repository.commit("maps", ["content/journeys/buy.md": Self.journey])
    let source = repository.folder.path
    for head in [nil, "HEAD"] {
      let comparison = try compare("HEAD~1", head, in: source)
      #expect(comparison.base.reading.atlas.journeys.isEmpty && titles(comparison.head) == ["Buy"])
      #expect(comparison.base.notice == "HEAD~1 has no folder content/" && comparison.head.notice == nil)
    }
    let gone = try compare("HEAD", "HEAD~1", in: source)
    #expect(titles(gone.base) == ["Buy"] && gone.head.reading.atlas.journeys.isEmpty)
    #expect(gone.head.notice == "HEAD~1 has no folder content/")
    #expect(
      failure("HEAD~1", "HEAD~1", in: source)
        == .usage(
          "neither HEAD~1 nor HEAD~1 has a folder content/",
          help: "give --source the folder that holds content/"))
  }

  @Test func aFolderThatWasMoved() throws {
    let repository = try TemporaryRepository([
      "content/journeys/buy.md": Self.journey, "content/journeys/use.md": "# Use\n\n## S\n",
      "old/content/journeys/else.md": "# Else\n\n## S\n",
    ])
    try repository.commit("at the top")
    try repository.folder.makeFolder("docs/maps")
    try repository.git(["mv", "content", "docs/maps/content"])
    try repository.commit("moved", ["docs/maps/content/journeys/use.md": "# Used\n\n## S\n"])
    for head in [nil, "HEAD"] {
      let comparison = try compare("HEAD~1", head, in: repository.folder.path("docs/maps"))
      #expect(titles(comparison.base) == ["Buy", "Use"] && titles(comparison.head) == ["Buy", "Used"])
      #expect(comparison.base.notice == "at HEAD~1 the content stands in content/")
    }
    let back = try compare("HEAD~1", "HEAD", in: repository.folder.path)
    #expect(titles(back.base) == ["Buy", "Use"] && titles(back.head) == ["Buy", "Used"])
    #expect(back.head.notice == "at HEAD the content stands in docs/maps/content/")
  }

  // MARK: The repository

  @Test func shallowClonesSayWhatToFetch() throws {
    let origin = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try origin.commit("first")
    try origin.git(["branch", "feature"])
    try origin.commit("second")
    let folder = try TemporaryFolder()
    try origin.git(["clone", "--quiet", "--depth=1", "file://" + origin.folder.path, folder.path("clone")])
    let source = folder.path("clone")
    #expect(try titles(compare("HEAD", in: source).head) == ["Buy"])
    #expect(
      failure("origin/feature", in: source)
        == .environment(
          "there is no revision origin/feature in this clone, which holds only the end of the history",
          help:
            "git fetch --unshallow gets the rest (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: \"0\")"
        ))
    // Both ends are there, where they part is not.
    try origin.git(["checkout", "--quiet", "feature"])
    try origin.commit("third")
    try Self.in(folder, "clone").git(["fetch", "--quiet", "--depth=1", "origin", "feature:feature"])
    guard case .environment(let message, let help)? = failure("main...feature", in: source) else {
      Issue.record("main...feature was compared")
      return
    }
    #expect(
      message
        == "main...feature: where they part is not in this clone, which holds only the end of the history")
    #expect(help.contains("git fetch --unshallow"))
  }

  private static func `in`(_ folder: TemporaryFolder, _ path: String) throws -> InnerRepository {
    InnerRepository(path: folder.path(path))
  }

  private struct InnerRepository {
    let path: String

    func git(_ arguments: [String]) throws {
      _ = try TemporaryRepository(in: TemporaryFolder()).git(["-C", path] + arguments)
    }
  }

  /// Files that a partial clone left out are not fetched.
  @Test func partialClonesFetchNothing() throws {
    let origin = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try origin.commit("first")
    try origin.commit("second", ["content/journeys/buy.md": "# Bought\n\n## S\n"])
    try origin.git(["config", "uploadpack.allowFilter", "true"])
    let folder = try TemporaryFolder()
    try origin.git([
      "clone", "--quiet", "--filter=blob:none", "file://" + origin.folder.path, folder.path("clone"),
    ])
    let objects = try TemporaryFolder.tree(at: folder.path("clone/.git/objects"))
    guard case .environment(_, let help)? = failure("HEAD~1", in: folder.path("clone")) else {
      Issue.record("what is missing was read")
      return
    }
    #expect(help.contains("git fetch --refetch --no-filter"))
    #expect(try TemporaryFolder.tree(at: folder.path("clone/.git/objects")) == objects)
  }

  @Test func unknownRevisions() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    let source = repository.folder.path
    #expect(
      failure("HEAD", in: source)
        == .usage(
          "there is no revision HEAD", help: "the repository has no commit yet: git commit makes the first"))
    try repository.commit("first")
    try repository.git(["branch", "develop"])
    try repository.git(["update-ref", "refs/remotes/origin/release", "HEAD"])
    try repository.git(["tag", "v1.0"])
    let near = [
      "mian": "main", "devlop": "develop", "release": "origin/release", "v1.1": "v1.0", "Head": "HEAD",
    ]
    for (typed, meant) in near {
      #expect(
        failure(typed, in: source)
          == .usage("there is no revision \(typed)", help: "did you mean \(meant)?"))
    }
    // Names that are something else, patterns, and what would be several.
    for typed in [
      "content/journeys/buy.md", "HEAD:content", "^main", "HEAD^@", "main^!", "*", "refs/heads/*",
      "$(touch x)", "a b",
      "main;touch x", "HEAD^{tree}", "@{u}", "HEAD~9", "\u{1B}[31m",
    ] {
      guard case .usage(let message, _)? = failure(typed, in: source) else {
        Issue.record("\(typed) was compared")
        continue
      }
      #expect(message == "there is no revision \(typed)")
    }
    for typed in ["HEAD", "@", "main", "v1.0", "refs/heads/main", ":/first", "HEAD^{/fir}", "develop@{0}"] {
      #expect(try titles(compare(typed, in: source).base) == ["Buy"], "\(typed)")
    }
    #expect(!repository.folder.exists("x"))
  }

  @Test func bareRepositoriesAndOtherWorkTrees() throws {
    let origin = try TemporaryRepository([
      "content/journeys/buy.md": Self.journey, "docs/content/journeys/use.md": "# Use\n\n## S\n",
    ])
    try origin.commit("first")
    try origin.commit("second", ["content/journeys/buy.md": "# Bought\n\n## S\n"])
    let folder = try TemporaryFolder()
    try origin.git(["clone", "--quiet", "--bare", origin.folder.path, folder.path("bare.git")])
    let bare = try compare("main~1", "main", in: folder.path("bare.git"))
    #expect(titles(bare.base) == ["Buy"] && titles(bare.head) == ["Bought"])
    // A folder that is only in the revisions.
    #expect(try titles(compare("main~1", "main", in: folder.path("bare.git/docs")).head) == ["Use"])
    #expect(
      failure("main", in: folder.path("bare.git"))
        == .usage(
          "a bare repository has no work tree to compare with", help: "name two revisions: waymark diff A B"))
    try origin.git(["worktree", "add", "--quiet", "--detach", folder.path("other"), "main~1"])
    let other = try compare("main", in: folder.path("other"))
    #expect(titles(other.base) == ["Bought"] && titles(other.head) == ["Buy"])
    try origin.git(["submodule", "--quiet", "add", origin.folder.path, "inner"])
    #expect(try titles(compare("HEAD~1", "HEAD", in: origin.folder.path("inner")).base) == ["Buy"])
  }

  @Test func notARepository() throws {
    let folder = try TemporaryFolder(["content/journeys/buy.md": Self.journey])
    #expect(
      failure("HEAD", in: folder.path)
        == .environment(
          "\(folder.path) is in no git repository",
          help: "revisions are git's: git init, and git commit, make the first"))
    let broken = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try broken.commit("first")
    try broken.folder.write("not a config\n[", to: ".git/config")
    guard case .environment(let message, _)? = failure("HEAD", in: broken.folder.path) else {
      Issue.record("a broken repository was read")
      return
    }
    #expect(message.hasPrefix("git cannot read the repository: bad config line 1"))
  }

  /// A repository that lost an object says so, and nothing is compared.
  @Test func damagedRepositories() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try repository.commit("first")
    let id = try repository.git(["rev-parse", "HEAD:content/journeys/buy.md"])
    let path = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: repository.folder.path(path)))
    try FileManager.default.removeItem(atPath: repository.folder.path(path))
    guard case .environment(let message, let help)? = failure("HEAD", in: repository.folder.path) else {
      Issue.record("a missing object was read")
      return
    }
    #expect(
      message == "git cannot read the object \(id): it is not in this clone" && help.contains("git fsck"))
    // Its beginning is whole, and tells the size.
    try repository.folder.write(bytes.prefix(bytes.count - 6), to: path)
    guard case .environment(let words, _)? = failure("HEAD", in: repository.folder.path) else {
      Issue.record("a broken object was read")
      return
    }
    #expect(words.hasPrefix("git cannot read the object \(id)"))
  }
}
