import Foundation
import TestSupport
import Testing

@testable import JourneyAtlas
@testable import Workspace

/// I02: repositories whose configuration would run programs, fetch, or show other objects than there are.
struct HostileRepositoryTests {
  private static let journey = "# Buy\n\n## See\n\n- Emotion: 1\n"

  private func titles(_ base: String, _ head: String?, in source: String) throws -> [[String]] {
    var options = Project.Options()
    options.source = source
    options.jobs = 2
    let comparison = try Comparison(
      RevisionRange(base, head), options: options, today: #require(Day(secondsSince1970: 1_793_491_200)))
    return [comparison.base, comparison.head].map { $0.reading.atlas.journeys.map(\.title.plain) }
  }

  /// A repository in which whatever is configured leaves a file in `canaries` when it runs.
  private func hostile(_ canaries: TemporaryFolder) throws -> TemporaryRepository {
    let repository = try TemporaryRepository([
      "content/journeys/buy.md": Self.journey, ".gitattributes": "* diff=evil filter=evil\n",
    ])
    try repository.commit("first")
    try repository.commit("second", ["content/journeys/buy.md": "# Bought\n\n## See\n"])
    func canary(_ name: String) -> String { "touch '\(canaries.path(name))'" }
    let settings = [
      "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.askPass", "core.gitProxy",
      "core.alternateRefsCommand", "diff.external", "diff.evil.textconv", "diff.evil.command",
      "filter.evil.smudge", "filter.evil.clean", "filter.evil.process", "gpg.program", "sequence.editor",
      "credential.helper", "uploadpack.packObjectsHook", "interactive.diffFilter", "pager.rev-parse",
      "pager.ls-tree", "pager.cat-file", "pager.merge-base", "pager.for-each-ref",
    ]
    for setting in settings { try repository.git(["config", setting, canary(setting)]) }
    for command in ["rev-parse", "ls-tree", "cat-file", "merge-base", "for-each-ref", "fetch"] {
      try repository.git(["config", "alias.\(command)", "!" + canary("alias")])
    }
    try repository.folder.write("[core]\n\tfsmonitor = \(canary("include"))\n", to: ".git/more")
    try repository.git(["config", "include.path", "more"])
    for hook in [
      "post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman",
    ] {
      try repository.folder.write("#!/bin/sh\n\(canary("hook"))\n", to: ".git/hooks/\(hook)")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: repository.folder.path(".git/hooks/\(hook)"))
    }
    return repository
  }

  @Test func nothingOfTheRepositoryRuns() throws {
    let canaries = try TemporaryFolder()
    let repository = try hostile(canaries)
    let source = repository.folder.path
    #expect(try canaries.tree().isEmpty)
    for head in [nil, "HEAD"] {
      #expect(try titles("HEAD~1", head, in: source) == [["Buy"], ["Bought"]])
    }
    #expect(try titles("main~1...main", nil, in: source) == [["Buy"], ["Bought"]])
    #expect(throws: WorkspaceError.self) { try titles("mian", nil, in: source) }
    #expect(try canaries.tree().keys.sorted() == [])
    // The trap is set: what people would use to compare runs some of it.
    _ = try? repository.git(["status", "--short"])
    _ = try? repository.git(["-c", "core.fsmonitor=false", "diff", "HEAD~1"])
    #expect(try !canaries.tree().isEmpty)
  }

  /// An object that is missing is not asked of any remote, by whatever way of getting there.
  @Test(arguments: [
    "ext::sh -c touch% %s", "ssh://-oProxyCommand=touch%20x/y", "file:///nowhere", "https://localhost:9/x",
  ])
  func nothingIsFetched(url: String) throws {
    let canaries = try TemporaryFolder()
    let repository = try hostile(canaries)
    try repository.git(["config", "core.repositoryFormatVersion", "1"])
    for (key, value) in [
      "extensions.partialClone": "origin",
      "remote.origin.url": url.replacing("%s", with: canaries.path("ext")),
      "remote.origin.promisor": "true", "remote.origin.uploadpack": "touch '\(canaries.path("pack"))'",
      "remote.origin.partialCloneFilter": "blob:none", "protocol.ext.allow": "always",
      "protocol.allow": "always",
      "remote.origin.vcs": "evil",
    ] { try repository.git(["config", key, value]) }
    let id = try repository.git(["rev-parse", "HEAD~1:content/journeys/buy.md"])
    try repository.folder.remove(".git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
    #expect(throws: WorkspaceError.self) { try titles("HEAD~1", "HEAD", in: repository.folder.path) }
    #expect(try canaries.tree().keys.sorted() == [])
  }

  /// History is what was committed, not what a reference or a file beside it says.
  @Test func replacedObjectsAndGraftsDoNotCount() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    let first = try repository.commit("first")
    let second = try repository.commit("second", ["content/journeys/buy.md": "# Bought\n\n## See\n"])
    try repository.git(["replace", first, second])
    #expect(try titles(first, second, in: repository.folder.path) == [["Buy"], ["Bought"]])
    try repository.git(["replace", "--delete", first])
    try repository.git(["checkout", "--quiet", "--orphan", "alone"])
    let alone = try repository.commit("alone")
    try repository.folder.write("\(alone) \(first)\n", to: ".git/info/grafts")
    #expect(throws: WorkspaceError.self) {
      try titles("\(second)...\(alone)", nil, in: repository.folder.path)
    }
    #expect(try repository.git(["merge-base", second, alone]) == first)
  }

  /// Where the configuration moves the work tree, nothing else is read than objects and the folder that was named.
  @Test func anotherWorkTreeIsNotRead() throws {
    let elsewhere = try TemporaryFolder(["content/journeys/secret.md": "# Secret\n\n## S\n"])
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try repository.commit("first")
    try repository.git(["config", "core.worktree", elsewhere.path])
    #expect(try titles("HEAD", nil, in: repository.folder.path) == [["Buy"], ["Buy"]])
  }
}
