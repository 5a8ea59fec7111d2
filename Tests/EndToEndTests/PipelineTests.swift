import Foundation
import TestSupport
import Testing

/// The pipelines that people copy: read as YAML, held against what must be so, and their commands run. J08.
struct PipelineTests {
  private static let github = ".github/pipelines/github-actions.yml"
  private static let gitlab = ".github/pipelines/gitlab-ci.yml"
  static let exists = FileManager.default.fileExists(atPath: PackageFolder.path(github))

  private typealias Map = [String: Any]

  /// What another reader of YAML makes of a file. `on:`, which YAML 1.1 takes for true, stays a word.
  private func read(_ path: String) throws -> Map {
    let python = try #require(PackageFolder.python)
    let script = """
      import json, sys, yaml
      print(json.dumps(yaml.load(sys.stdin, Loader=yaml.BaseLoader)))
      """
    let text = try String(contentsOfFile: PackageFolder.path(path), encoding: .utf8)
    let run = try Command.run(python, ["-c", script], in: PackageFolder.path, input: text)
    return try #require(JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? Map, "\(run.stderr)")
  }

  private func steps(_ job: String, of pipeline: Map) throws -> [Map] {
    let jobs = try #require(pipeline["jobs"] as? Map)
    return try #require((jobs[job] as? Map)?["steps"] as? [Map])
  }

  /// A repository with a change on a branch, in which the command stands where `make build` puts it.
  private func project() throws -> TemporaryRepository {
    let repository = try TemporaryRepository([
      ".gitignore": ".build\n/public/\n",
      "content/journeys/buying.md": "# Buying\n\n## Look\n\n- Emotion: 2\n",
    ])
    try repository.commit("first")
    try repository.git(["update-ref", "refs/remotes/origin/main", "HEAD"])
    try repository.commit("second", ["content/journeys/buying.md": "# Buying\n\n## Look\n\n- Emotion: -1\n"])
    try repository.folder.makeFolder(".build/release")
    try FileManager.default.createSymbolicLink(
      atPath: repository.folder.path(".build/release/waymark"), withDestinationPath: Waymark.binary)
    return repository
  }

  /// Programs that write down what they were asked, and answer.
  private func stand(in folder: TemporaryFolder, _ programs: [String: String]) throws {
    for (name, answer) in programs {
      try folder.write(
        "#!/bin/sh\necho \(name) \"$@\" >> '\(folder.path("asked"))'\n\(answer)\n", to: "bin/\(name)")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/\(name)"))
    }
  }

  private func run(
    _ script: String, in folder: TemporaryFolder, with programs: TemporaryFolder,
    _ environment: [String: String]
  ) throws -> Command {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Command.run(
      "/bin/sh", ["-e", "-c", script], in: folder.path,
      environment: [
        "PATH": programs.path("bin") + ":" + path, "SOURCE_DATE_EPOCH": Waymark.day, "HOME": programs.path,
      ].merging(environment) { $1 })
  }

  // MARK: GitHub

  @Test(.enabled(if: exists)) func githubGivesRightsOnlyToWhatRunsNoCode() throws {
    let pipeline = try read(Self.github)
    #expect((pipeline["on"] as? Map)?.keys.sorted() == ["pull_request", "push"])
    #expect(pipeline["permissions"] as? [String: String] == ["contents": "read"])
    let jobs = try #require(pipeline["jobs"] as? [String: Map])
    #expect(jobs.keys.sorted() == ["build", "comment", "publish"])
    for (name, job) in jobs {
      #expect(job["timeout-minutes"] != nil && job["runs-on"] as? String == "ubuntu-latest")
      let uses = try steps(name, of: pipeline).compactMap { $0["uses"] as? String }
      // A job with rights has neither the sources nor anything that they built but files.
      #expect((job["permissions"] == nil) == uses.contains("actions/checkout@v4"), "\(name)")
    }
    let checkout = try #require(try steps("build", of: pipeline).first?["with"] as? Map)
    #expect(
      checkout["fetch-depth"] as? String == "0" && checkout["persist-credentials"] as? String == "false")
    // What strangers choose – titles, names of branches – comes by variables, never into the text of a script.
    for name in jobs.keys {
      for step in try steps(name, of: pipeline) { #expect((step["run"] as? String)?.contains("${{") != true) }
    }
  }

  @Test(.enabled(if: exists)) func githubRunsWhatItSays() throws {
    let (pipeline, repository, programs) = (try read(Self.github), try project(), try TemporaryFolder())
    try stand(
      in: programs, ["apt-get": "", "make": "[ \"$1\" != site ] || .build/release/waymark build"])
    let environment = [
      "GITHUB_WORKSPACE": repository.folder.path, "GITHUB_BASE_REF": "main",
      "GITHUB_STEP_SUMMARY": programs.path("summary"), "GITHUB_SERVER_URL": "https://github.com",
      "GITHUB_REPOSITORY": "halden/atlas",
    ]
    var output = ""
    for step in try steps("build", of: pipeline) {
      guard let script = step["run"] as? String else { continue }
      let run = try run(script, in: repository.folder, with: programs, environment)
      #expect(run.status == 0, "\(script)\n\(run.stderr)")
      output += run.stdout
    }
    let made = try programs.text("asked").split(separator: "\n").filter { $0.hasPrefix("make ") }
    #expect(made == ["make build", "make site"])
    #expect(repository.folder.exists("public/index.html"))
    #expect(output.contains("::warning file=content/journeys/buying.md,line=5,"))
    let comment = try repository.folder.text("diff.md")
    #expect(comment.hasPrefix("<!-- waymark-diff -->\n"))
    #expect(repository.folder.exists("review/journeys/buying/index.html"))
    #expect(comment.contains("https://github.com/halden/atlas/blob/"))
    #expect(try programs.text("summary") == comment)
    // With errors the comparison is still written, and the step fails.
    try repository.commit("broken", ["content/journeys/broken.md": "# B\n\n## S\n\n- Emotion: 9\n"])
    let compare = try #require(try steps("build", of: pipeline).compactMap { $0["run"] as? String }.last)
    #expect(try run(compare, in: repository.folder, with: programs, environment).status == 1)
    #expect(try repository.folder.text("diff.md").contains("Buying"))
  }

  @Test(.enabled(if: exists), arguments: [true, false])
  func githubKeepsOneComment(exists: Bool) throws {
    let (pipeline, programs) = (
      try read(Self.github), try TemporaryFolder(["diff.md": "<!-- waymark-diff -->\n"])
    )
    let script = try #require(try steps("comment", of: pipeline).last?["run"] as? String)
    try stand(in: programs, ["gh": exists ? "case \"$*\" in *--jq*) echo 4711; echo 4712;; esac" : ""])
    let environment = ["GITHUB_REPOSITORY": "halden/atlas", "NUMBER": "7", "GH_TOKEN": "secret"]
    let run = try run(script, in: programs, with: programs, environment)
    #expect(run.status == 0, "\(run.stderr)")
    let asked = try programs.text("asked").split(separator: "\ngh ").map(String.init)
    #expect(asked.count == 2 && asked[0].hasPrefix("gh api --paginate repos/halden/atlas/issues/7/comments "))
    #expect(
      asked[1]
        == (exists
          ? "api --silent --method PATCH repos/halden/atlas/issues/comments/4711 --field body=@diff.md\n"
          : "api --silent --method POST repos/halden/atlas/issues/7/comments --field body=@diff.md\n"))
    // The marker that it looks for is the one that the command writes.
    #expect(script.contains("startswith(\"<!-- waymark-diff -->\")"))
  }

  // MARK: GitLab

  @Test(.enabled(if: exists)) func gitlabRunsWhatItSays() throws {
    let (pipeline, repository, programs) = (try read(Self.gitlab), try project(), try TemporaryFolder())
    try stand(
      in: programs, ["apt-get": "", "make": "[ \"$1\" != site ] || .build/release/waymark build"])
    let environment = [
      "CI_PROJECT_DIR": repository.folder.path, "CI_PROJECT_URL": "https://git.halden.example/atlas",
      "CI_MERGE_REQUEST_DIFF_BASE_SHA": try repository.git(["rev-parse", "HEAD~1"]),
    ]
    let shared = try #require((pipeline[".waymark"] as? Map)?["before_script"] as? [String])
    func script(_ job: String) throws -> String {
      let own = try #require(pipeline[job] as? Map, "\(job)")
      #expect(own["extends"] as? String == ".waymark")
      return (shared + (try #require(own["script"] as? [String]))).joined(separator: "\n")
    }
    for (job, file) in [
      ("problems", "gl-code-quality-report.json"), ("changes", "diff.md"), ("pages", "public/index.html"),
    ] {
      let run = try run(script(job), in: repository.folder, with: programs, environment)
      #expect(run.status == 0 && repository.folder.exists(file), "\(job)\n\(run.stderr)")
      if job == "changes" {
        let report = Data(try repository.folder.text("gl-code-quality-report.json").utf8)
        #expect(try (JSONSerialization.jsonObject(with: report) as? [Map])?.isEmpty == false)
      }
    }
    #expect((pipeline["variables"] as? Map)?["GIT_DEPTH"] as? String == "0")
    #expect(((pipeline["pages"] as? Map)?["artifacts"] as? Map)?["paths"] as? [String] == ["public"])
    let stages = Set(try #require(pipeline["stages"] as? [String]))
    for (name, job) in pipeline {
      if let stage = (job as? Map)?["stage"] as? String { #expect(stages.contains(stage), "\(name)") }
    }
  }

  @Test(.enabled(if: exists), arguments: [true, false])
  func gitlabKeepsOneComment(exists: Bool) throws {
    let (pipeline, programs) = (
      try read(Self.gitlab), try TemporaryFolder(["diff.md": "<!-- waymark-diff -->\n"])
    )
    let job = try #require(pipeline["comment"] as? Map)
    let script = try #require(job["script"] as? [String]).joined(separator: "\n")
    // The token is in no job that has the sources.
    #expect((job["variables"] as? Map)?["GIT_STRATEGY"] as? String == "none")
    #expect(pipeline.filter { "\($0.value)".contains("WAYMARK_TOKEN") }.map(\.key) == ["comment"])
    let notes = [
      "[{\"id\": 1, \"body\": \"of somebody: <!-- waymark-diff -->\"}",
      exists ? ", {\"id\": 4711, \"body\": \"<!-- waymark-diff --> old\"}]" : "]",
    ].joined()
    try stand(in: programs, ["curl": "case \"$*\" in *per_page*) echo '\(notes)';; esac"])
    let environment = [
      "CI_API_V4_URL": "https://git.example/api/v4", "CI_PROJECT_ID": "3", "CI_MERGE_REQUEST_IID": "7",
      "WAYMARK_TOKEN": "secret",
    ]
    // jq is the real one.
    let run = try run(script, in: programs, with: programs, environment)
    #expect(run.status == 0, "\(run.stderr)")
    let last = try programs.text("asked").split(separator: "\n").last.map(String.init)
    let address = "https://git.example/api/v4/projects/3/merge_requests/7/notes"
    #expect(
      last?.hasSuffix(
        exists
          ? "--request PUT --data-urlencode body@diff.md \(address)/4711"
          : "--request POST --data-urlencode body@diff.md \(address)") == true, "\(last ?? "")")
  }
}
