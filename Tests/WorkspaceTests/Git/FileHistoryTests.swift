import Foundation
import TestSupport
import Testing

@testable import JourneyAtlas
@testable import Workspace

struct FileHistoryTests {
  private func changes(
    _ paths: [String], _ count: Int, in repository: TemporaryRepository, source: String = ""
  ) throws -> [String: [String]] {
    let folder = source.isEmpty ? repository.folder.path : repository.folder.path(source)
    let log = try self.log(paths, source: folder)
    var found: [String: [String]] = [:]
    for path in paths {
      let changes = log.changes(of: path, count).map { "\($0.day.iso) \($0.subject)" }
      if !changes.isEmpty { found[path] = changes }
    }
    return found
  }

  private func log(_ paths: [String], source: String) throws -> FileLog {
    let history = try FileHistory(source: source)
    return try FileLog(
      history.repository, points: [history.commit], folders: [history.repository.prefix], paths: paths)
  }

  @Test func theNewestChangesOfEachFile() throws {
    let repository = try TemporaryRepository([
      "docs/content/a.md": "# A\n", "docs/content/b \"中\n文\".md": "# B\n",
    ])
    let first = try repository.commit("first")
    try repository.commit("second", ["docs/content/a.md": "# A2\n", "content/a.md": "# not this one\n"])
    try repository.commit("elsewhere", ["README.md": "x"])
    try repository.commit("third: what’s “new” in <b>", ["docs/content/a.md": "# A3\n"])
    let paths = ["content/a.md", "content/b \"中\n文\".md", "content/untracked.md"]
    let day = "2026-09-21"
    #expect(
      try changes(paths, 2, in: repository, source: "docs") == [
        "content/a.md": ["\(day) third: what’s “new” in <b>", "\(day) second"],
        "content/b \"中\n文\".md": ["\(day) first"],
      ])
    #expect(try changes(paths, 9, in: repository, source: "docs")["content/a.md"]?.count == 3)
    let commits = try log(paths, source: repository.folder.path("docs")).changes(of: "content/a.md", 9)
    #expect(commits.last?.commit == String(first.prefix(10)))
  }

  /// A file that was only moved has one history; one whose name is taken again has not.
  @Test func historyGoesOnWhereAFileWasMoved() throws {
    let repository = try TemporaryRepository(["content/old.md": "# Old\n\nSome text.\n"])
    try repository.commit("made")
    try repository.git(["mv", "content/old.md", "content/new.md"])
    try repository.commit("moved")
    try repository.commit("changed", ["content/new.md": "# New\n\nSome text.\n"])
    let found = try changes(["content/new.md"], 9, in: repository)
    #expect(found["content/new.md"]?.map { String($0.dropFirst(11)) } == ["changed", "moved", "made"])
    try repository.commit("again", ["content/old.md": "# Old again\n"])
    let both = try changes(["content/new.md", "content/old.md"], 9, in: repository)
      .mapValues { $0.map { String($0.dropFirst(11)) } }
    #expect(
      both["content/old.md"]?.first == "again" && both["content/new.md"]?.prefix(2) == ["changed", "moved"])
  }

  /// Merges bring what others changed.
  @Test func mergesAreNoChanges() throws {
    let repository = try TemporaryRepository(["content/a.md": "# A\n"])
    try repository.commit("made")
    try repository.git(["checkout", "--quiet", "-b", "feature"])
    try repository.commit("on feature", ["content/b.md": "# B\n"])
    try repository.git(["checkout", "--quiet", "main"])
    try repository.commit("on main", ["content/a.md": "# A2\n"])
    try repository.git(["merge", "--quiet", "--no-edit", "feature"])
    let found = try changes(["content/a.md", "content/b.md"], 9, in: repository)
      .mapValues { $0.map { String($0.dropFirst(11)) } }
    #expect(found == ["content/a.md": ["on main", "made"], "content/b.md": ["on feature"]])
  }

  @Test func shallowClonesAreRefused() throws {
    let origin = try TemporaryRepository(["content/a.md": "# A\n"])
    try origin.commit("first")
    try origin.commit("second", ["content/a.md": "# B\n"])
    let folder = try TemporaryFolder()
    try origin.git(["clone", "--quiet", "--depth=1", "file://" + origin.folder.path, folder.path("clone")])
    #expect(throws: WorkspaceError.self) { try FileHistory(source: folder.path("clone")) }
    #expect(throws: WorkspaceError.self) { try FileHistory(source: TemporaryFolder().path) }
  }

  /// B12: what a configuration says of `git log` changes nothing: the first commit is told, and no file of orders is
  /// asked for.
  @Test func whatIsConfiguredChangesNothing() throws {
    let repository = try TemporaryRepository(["content/a.md": "# A\n"])
    try repository.commit("made")
    try repository.commit("changed", ["content/a.md": "# B\n"])
    let plain = try changes(["content/a.md"], 9, in: repository)
    #expect(plain["content/a.md"]?.count == 2)
    for (key, value) in [("log.showRoot", "false"), ("diff.orderFile", "nowhere")] {
      try repository.git(["config", key, value])
      #expect(try changes(["content/a.md"], 9, in: repository) == plain, "\(key)")
    }
  }

  /// A message of one line that is longer than a page ends neither the page nor the history behind it.
  @Test func longMessagesAreCut() throws {
    let repository = try TemporaryRepository(["content/a.md": "# A\n"])
    try repository.commit("made")
    try repository.folder.write(String(repeating: "字", count: 1_000_000), to: "message")
    try repository.folder.write("# B\n", to: "content/a.md")
    try repository.git(["add", "--all", "content"])
    try repository.git(["commit", "--quiet", "--file", "message"])
    #expect(
      try changes(["content/a.md"], 9, in: repository)["content/a.md"]?.map { String($0.dropFirst(11)) } == [
        String(repeating: "字", count: 300) + "…", "made",
      ])
  }

  /// I02: `git log` is more than plumbing: it could check signatures and order files by the configuration.
  @Test func nothingOfTheRepositoryRuns() throws {
    let canaries = try TemporaryFolder()
    let repository = try TemporaryRepository(["content/a.md": "# A\n", ".gitattributes": "* diff=evil\n"])
    let first = try repository.commit("first")
    let tree = try repository.git(["rev-parse", "HEAD^{tree}"])
    let who = "A <a@example.com> 1790000000 +0000"
    let signed = try repository.git(
      ["hash-object", "-t", "commit", "-w", "--stdin"],
      input: "tree \(tree)\nauthor \(who)\ncommitter \(who)\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n "
        + "-----END PGP SIGNATURE-----\n\nsigned\n")
    try repository.git(["update-ref", "HEAD", signed])
    #expect(first != signed)
    func canary(_ name: String) -> String { "touch '\(canaries.path(name))'" }
    // This one is a program, not a line for a shell.
    let tools = try TemporaryFolder(["gpg": "#!/bin/sh\n\(canary("gpg"))\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tools.path("gpg"))
    for (key, value) in [
      "log.showSignature": "true", "gpg.program": tools.path("gpg"), "gpg.openpgp.program": tools.path("gpg"),
      "diff.external": canary("diff"), "diff.evil.textconv": canary("textconv"),
      "diff.evil.command": canary("command"),
      "core.pager": canary("pager"), "pager.log": canary("pager"), "format.pretty": "evil",
      "log.follow": "true",
      "color.ui": "always", "log.abbrevCommit": "true", "log.decorate": "full", "log.diffMerges": "on",
      "diff.renames": "copies", "diff.noprefix": "true", "log.date": "human", "diff.relative": "true",
      "core.abbrev": "4", "core.quotePath": "true", "diff.orderFile": "/dev/null", "log.mailmap": "true",
    ] { try repository.git(["config", key, value]) }
    #expect(try changes(["content/a.md"], 3, in: repository) == ["content/a.md": ["2026-09-21 signed"]])
    #expect(try canaries.tree().keys.sorted() == [])
    _ = try? repository.git(["-c", "format.pretty=medium", "log", "-1"])
    #expect(try !canaries.tree().isEmpty)
  }
}
