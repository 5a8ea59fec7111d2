import Foundation
import TestSupport
import Testing

/// `waymark diff` on repositories that are made here: streams, exit codes, and what is touched.
struct DiffTests {
  private static let journey = """
    # Buying

    ## Look

    - Emotion: 2

    | Touchpoint | Channel | Owner     | Importance | Performance |
    | ---------- | ------- | --------- | ---------: | ----------: |
    | Size guide | Website | Marketing |          5 |           4 |

    """

  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  /// A folder with a program called git that does something else. Variables of the test do not reach it.
  private func gitInstead(_ commands: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["git": "#!/bin/sh\n\(commands)\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("git"))
    return folder
  }

  private func repository() throws -> TemporaryRepository {
    let repository = try TemporaryRepository(["content/journeys/buying.md": Self.journey])
    try repository.commit("first")
    return repository
  }

  private func worse(_ repository: TemporaryRepository) throws {
    try repository.commit(
      "worse",
      [
        "content/journeys/buying.md": Self.journey.replacing("Emotion: 2", with: "Emotion: -1")
          .replacing("|           4 |", with: "|           2 |")
      ])
  }

  // MARK: What is said

  @Test func theReportIsDataAndTheRestIsNot() throws {
    let repository = try repository()
    try worse(repository)
    let text = try Waymark.run(["diff", "HEAD~1", "HEAD"], in: repository.folder)
    #expect(text.status == 0 && text.stderr == "")
    #expect(text.stdout.contains("from HEAD~1 to HEAD: 2 changes"))
    #expect(text.stdout.contains("emotion +2 → −1") && text.stdout.contains("Size guide"))
    #expect(!text.stdout.contains("\u{1B}"))
    let markdown = try Waymark.run(["diff", "HEAD~1", "--format", "markdown"], in: repository.folder)
    #expect(markdown.stdout.hasPrefix("<!-- waymark-diff -->\n"))
    #expect(markdown.stdout.contains("Compared from HEAD\\~1 to the work tree."))
    let json = try Waymark.run(["diff", "HEAD~1..HEAD", "--format", "json"], in: repository.folder)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.stdout.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "waymark-diff" && object["head"] as? String == "HEAD")
    #expect(
      (object["changes"] as? [[String: Any]])?.map { $0["field"] as? String } == ["emotion", "performance"])
    let github = try Waymark.run(["diff", "HEAD~1", "--format", "github"], in: repository.folder)
    #expect(github.stdout.contains("::warning file=content/journeys/buying.md,line=5,"))
    let gitlab = try Waymark.run(["diff", "HEAD", "--format", "gitlab"], in: repository.folder)
    #expect(gitlab.stdout == "[]\n")
    let merge = try Waymark.run(["diff", "HEAD~1...HEAD"], in: repository.folder)
    #expect(merge.stdout.contains("from the merge base of HEAD~1 and HEAD to HEAD: 2 changes"))
  }

  /// In CI the lines are links, by the variables of GitHub or GitLab; paths start at the repository.
  @Test func linksLeadToTheLines() throws {
    let repository = try TemporaryRepository(["docs/content/journeys/buying.md": Self.journey])
    let first = try repository.commit("first")
    let second = try repository.commit(
      "second", ["docs/content/journeys/buying.md": Self.journey.replacing("Emotion: 2", with: "Pain: size")])
    func run(_ environment: [String: String], format: String = "markdown") throws -> String {
      try Waymark.run(
        ["diff", "HEAD~1", "HEAD", "--source", "docs", "--format", format], in: repository.folder,
        environment: environment
      ).stdout
    }
    let github = try run(["GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "halden/atlas"])
    let path = "docs/content/journeys/buying.md#L5)"
    #expect(github.contains("](https://github.com/halden/atlas/blob/\(second)/\(path)"))
    #expect(github.contains("](https://github.com/halden/atlas/blob/\(first)/\(path)"))
    let gitlab = try run(["CI_PROJECT_URL": "https://git.halden.example/halden/atlas"])
    #expect(gitlab.contains("](https://git.halden.example/halden/atlas/-/blob/\(second)/\(path)"))
    let neither = try run(["CI_PROJECT_URL": "javascript:alert(1)"])
    #expect(!neither.contains("](") && neither.contains("buying.md line 5"))
    #expect(try run([:], format: "github").contains("file=docs/content/journeys/buying.md,line=5,"))
  }

  // MARK: Exit codes

  // J05
  @Test func gatesEndWithThree() throws {
    let repository = try repository()
    try worse(repository)
    func status(_ base: String, _ head: String, _ gate: String) throws -> Int32 {
      try Waymark.run(["diff", base, head, "--fail-on", gate], in: repository.folder).status
    }
    #expect(try status("HEAD~1", "HEAD", "worse") == 3 && status("HEAD~1", "HEAD", "any") == 3)
    #expect(try status("HEAD", "HEAD~1", "worse") == 0 && status("HEAD", "HEAD~1", "any") == 3)
    #expect(try status("HEAD~1", "HEAD", "budget") == 0 && status("HEAD", "HEAD", "any") == 0)
    try repository.commit(
      "budget",
      ["content/site.yml": "budgets:\n  - id: mood\n    each: stage\n    needs: emotion >= 0\n    limit: 0\n"]
    )
    #expect(try status("HEAD~1", "HEAD", "budget") == 3)
    // What is broken must not hide what got worse.
    try repository.commit("broken", ["content/journeys/other.md": "# O\n\n## S\n\n- Emotion: 9\n"])
    #expect(try status("HEAD~3", "HEAD", "worse") == 3)
    #expect(try status("HEAD~1", "HEAD", "worse") == 1)
  }

  @Test func errorsOfTheNewerSideEndWithOne() throws {
    let repository = try repository()
    try repository.commit(
      "broken",
      [
        "content/journeys/broken.md": "# B\n\n## S\n\n- Emotion: 9\n",
        "content/journeys/other.md": "# Other\n\n## S\n",
      ])
    let new = try Waymark.run(["diff", "HEAD~1", "HEAD"], in: repository.folder)
    #expect(new.status == 1)
    #expect(
      new.stderr.hasPrefix(
        "waymark: not compared, for problems in HEAD:\ncontent/journeys/broken.md:5:12: error[off-scale]: "))
    #expect(new.stdout.contains("Other") && !new.stdout.contains("broken"))
    try repository.commit("mended", ["content/journeys/broken.md": "# B\n\n## S\n\n- Emotion: 2\n"])
    let old = try Waymark.run(["diff", "HEAD~1", "HEAD", "--format", "json"], in: repository.folder)
    #expect(old.status == 0 && old.stderr.hasPrefix("waymark: not compared, for problems in HEAD~1:\n"))
    #expect(old.stdout.contains("\"changes\":[]"))
  }

  @Test(arguments: [
    ["diff"], ["diff", "-p"], ["diff", "--output=x", "HEAD"], ["diff", "--", "-p"],
    ["diff", "HEAD", "--", "--output=x"],
    ["diff", "HEAD", "--format", "html"], ["diff", "HEAD", "--format", "sarif"],
    ["diff", "HEAD", "--fail-on", "all"],
    ["diff", "HEAD", "--fail-on", ""], ["diff", ""], ["diff", "HEAD", "HEAD", "HEAD"],
    ["diff", "HEAD..HEAD", "HEAD"],
    ["diff", "mian"], ["diff", "HEAD", "--source", "nowhere"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let repository = try repository()
    let before = try repository.folder.tree()
    let run = try Waymark.run(arguments, in: repository.folder)
    #expect(run.status == 2 && run.stdout == "" && !run.stderr.isEmpty, "\(run)")
    #expect(try repository.folder.tree() == before)
  }

  @Test func gitAndTheRepositoryEndWithFour() throws {
    let repository = try repository()
    func run(_ path: String, in folder: TemporaryFolder) throws -> Command {
      try Waymark.run(["diff", "HEAD"], in: folder, environment: ["PATH": path])
    }
    let missing = try run("/nowhere", in: repository.folder)
    #expect(missing.status == 4)
    #expect(
      missing.stderr
        == "waymark: git is not here: no program of this name stands in PATH\n   help: install git; nothing else is needed\n"
    )
    let none = try Waymark.run(["diff", "HEAD"], in: TemporaryFolder(["content/journeys/a.md": "# A\n"]))
    #expect(none.status == 4 && none.stderr.hasPrefix("waymark: this folder is in no git repository\n"))
    // A git that is killed, one that fails, one that says nonsense.
    for (number, words) in ["kill -9 $$", "echo 'fatal: out of paper' >&2; exit 128", "echo nonsense"]
      .enumerated()
    {
      for command in ["rev-parse", "ls-tree", "cat-file"] {
        let folder = try gitInstead(
          "case \"$*\" in *\(command)*) \(words) ;; *) exec env PATH='\(Self.path)' git \"$@\" ;; esac")
        let broken = try run(folder.path + ":" + Self.path, in: repository.folder)
        #expect([2, 4].contains(broken.status) && broken.stdout == "", "\(command) \(words): \(broken)")
        if number == 1, command != "rev-parse" {
          #expect(broken.stderr.contains("out of paper"), "\(broken)")
        }
      }
    }
  }

  /// I04: git says whose the folder is not, and how to trust it.
  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func somebodyElsesRepository() throws {
    let repository = try repository()
    for path in ["", ".git"] { #expect(chown(repository.folder.path(path), 12_345, 12_345) == 0) }
    let run = try Waymark.run(["diff", "HEAD"], in: repository.folder)
    #expect(run.status == 4 && run.stderr.contains("detected dubious ownership"))
    #expect(run.stderr.contains("git config --global --add safe.directory"))
  }

  // MARK: What is touched and run

  /// Only plumbing is asked, with everything switched off; nothing of repository or work tree changes, and the
  /// index is not even refreshed.
  @Test func onlyPlumbingIsAsked() throws {
    let repository = try repository()
    try worse(repository)
    let log = try TemporaryFolder(["log": ""])
    let folder = try gitInstead(
      "for word; do printf '%s ' \"$word\"; done >> '\(log.path("log"))'; echo >> '\(log.path("log"))'; "
        + "exec env PATH='\(Self.path)' git \"$@\"")
    // A stale index: a command that looks at it would write it.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
      ofItemAtPath: repository.folder.path("content/journeys/buying.md"))
    let before = try repository.folder.tree()
    let stamp = try repository.folder.stamp(".git/index")
    for range in [["HEAD~1...HEAD"], ["HEAD~1"], ["mian"]] {
      _ = try Waymark.run(
        ["diff"] + range, in: repository.folder, environment: ["PATH": folder.path + ":" + Self.path])
    }
    let lines = try log.text("log").split(separator: "\n")
    #expect(lines.count > 8)
    for line in lines {
      #expect(
        line.hasPrefix("--no-pager --no-replace-objects -c core.fsmonitor=false -c core.hooksPath=/dev/null ")
      )
      let command = try #require(line.split(separator: " -C . ").last?.split(separator: " ").first)
      #expect(
        ["rev-parse", "ls-tree", "cat-file", "merge-base", "for-each-ref"].contains(command), "\(line)")
    }
    #expect(try repository.folder.tree() == before)
    #expect(try repository.folder.stamp(".git/index") == stamp)
  }

  /// Git tells its hooks the repository by GIT_DIR, which is relative, and by other variables.
  @Test func itRunsInAHook() throws {
    let repository = try TemporaryRepository(["docs/content/journeys/buying.md": Self.journey])
    try repository.commit("first")
    try repository.folder.write(
      "#!/bin/sh\n'\(Waymark.binary)' diff HEAD --source docs > ../seen-\(repository.folder.path.suffix(8)) 2>&1\n",
      to: ".git/hooks/pre-commit")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: repository.folder.path(".git/hooks/pre-commit"))
    let seen = repository.folder.path + "/../seen-\(repository.folder.path.suffix(8))"
    defer { try? FileManager.default.removeItem(atPath: seen) }
    try repository.commit(
      "second", ["docs/content/journeys/buying.md": Self.journey.replacing("Emotion: 2", with: "Emotion: 1")])
    #expect(try String(contentsOfFile: seen, encoding: .utf8).contains("emotion +2 → +1"))
  }

  @Test func theRepositoryMayBeNamedByTheEnvironment() throws {
    let repository = try TemporaryRepository(["docs/content/journeys/buying.md": Self.journey])
    try repository.commit("first")
    let elsewhere = try TemporaryFolder()
    try elsewhere.copy(repository.folder.path("docs"), as: "docs")
    try elsewhere.write(
      Self.journey.replacing("Emotion: 2", with: "Emotion: 1"), to: "docs/content/journeys/buying.md")
    for directory in [
      repository.folder.path(".git"), "../\((repository.folder.path as NSString).lastPathComponent)/.git",
    ] {
      let run = try Waymark.run(
        ["diff", "HEAD", "--source", "docs"], in: elsewhere, environment: ["GIT_DIR": directory])
      #expect(run.status == 0 && run.stdout.contains("emotion +2 → +1"), "\(run)")
    }
    // Variables that would make git run, write or tell something else stay away from it.
    let canaries = try TemporaryFolder()
    let variables = [
      "GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_EDITOR", "GIT_PROXY_COMMAND",
    ]
    var environment = Dictionary(uniqueKeysWithValues: variables.map { ($0, "touch \(canaries.path($0))") })
    environment["GIT_TRACE"] = canaries.path("trace")
    environment["GIT_INDEX_FILE"] = canaries.path("index")
    let run = try Waymark.run(["diff", "HEAD"], in: repository.folder, environment: environment)
    #expect(run.status == 2 && run.stderr.contains("holds no folder content/"))
    let inner = try Waymark.run(
      ["diff", "HEAD", "--source", "docs"], in: repository.folder, environment: environment)
    #expect(inner.status == 0 && inner.stdout == "from HEAD to the work tree: no change in meaning\n")
    #expect(try canaries.tree().isEmpty)
  }

  @Test func aReaderThatHasGoneEndsItQuietly() throws {
    let repository = try repository()
    let run = try Command.run(
      "/bin/sh",
      ["-c", "'\(Waymark.binary)' diff HEAD | true; '\(Waymark.binary)' diff HEAD > /dev/full; echo $?"],
      in: repository.folder.path, environment: ["SOURCE_DATE_EPOCH": Waymark.day])
    #expect(run.stdout == "4\n" && run.stderr.hasPrefix("waymark: cannot write to stdout: "))
  }
}
