import Foundation
import TestSupport
import Testing

/// `waymark build --history`: what git tells of each file stands on its page.
struct HistoryTests {
  private func repository() throws -> TemporaryRepository {
    let repository = try TemporaryRepository([
      "content/site.yml": "language: en\n",
      "content/journeys/buying.md": "---\npersonas: [ann]\n---\n\n# Buying\n\n## Look\n\n- Emotion: 1\n",
      "content/journeys/mai.md": "---\nlang: zh-Hans\n---\n\n# 购买\n\n## 看\n",
      "content/personas/ann.md": "# Ann\n",
      "content/about.md": "# About\n",
    ])
    try repository.commit("first & <b>bold</b>, told by zhang.wei@corp.cn")
    try repository.commit("second", ["content/about.md": "# About us\n"])
    return repository
  }

  private func build(_ arguments: [String], in repository: TemporaryRepository) throws -> Command {
    try Waymark.run(["build"] + arguments, in: repository.folder)
  }

  @Test func pagesTellTheNewestChanges() throws {
    let repository = try repository()
    let run = try build(["--history", "2"], in: repository)
    #expect(run.status == 0, "\(run.stderr)")
    let about = try repository.folder.text("public/about.html")
    let commit = try repository.git(["rev-parse", "HEAD"]).prefix(10)
    #expect(about.contains("<h2 id=\"changes-h\">Changes</h2>"))
    #expect(about.contains("<code>\(commit)</code> <bdi>second</bdi>"))
    let journey = try repository.folder.text("public/journeys/buying/index.html")
    // Markup is text, personal data is masked, and nobody's name is there.
    #expect(journey.contains("<bdi>first &amp; &lt;b&gt;bold&lt;/b&gt;, told by z"))
    #expect(journey.contains("datetime=\"2026-09-21\"") && !journey.contains("second"))
    #expect(try repository.folder.text("public/personas/ann.html").contains("id=\"changes-h\""))
    #expect(
      try repository.folder.text("public/journeys/mai/index.html").contains("<h2 id=\"changes-h\">更改</h2>"))
    for (path, bytes) in try repository.folder.tree("public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("zhang.wei@") && !text.contains("a@example.com"), "\(path)")
    }
  }

  /// A site does not depend on git unless it is asked to; a commit is then a reason to build again.
  @Test func onlyWhereItIsAskedFor() throws {
    let repository = try repository()
    #expect(try build([], in: repository).status == 0)
    let plain = try repository.folder.tree("public")
    #expect(plain.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("changes-h") })
    #expect(try build(["--history", "1"], in: repository).status == 0)
    let told = try repository.folder.tree("public")
    #expect(told != plain)
    #expect(try build(["--history", "1"], in: repository).stderr.contains("nothing to do"))
    try repository.commit("third")
    let again = try build(["--history", "1"], in: repository)
    #expect(!again.stderr.contains("nothing to do") && again.status == 0)
    #expect(try build([], in: repository).status == 0)
    #expect(try repository.folder.tree("public") == plain)
    // The number of threads changes nothing.
    #expect(try build(["--history", "1", "--jobs", "1"], in: repository).status == 0)
    #expect(try repository.folder.tree("public") == told)
  }

  @Test func whatIsRefused() throws {
    let repository = try repository()
    for count in ["0", "-1", "many", "101"] {
      #expect(try build(["--history", count], in: repository).status == 2)
    }
    let folder = try TemporaryFolder(["content/journeys/buying.md": "# Buying\n\n## Look\n"])
    let none = try Waymark.run(["build", "--history", "1"], in: folder)
    #expect(none.status == 4 && none.stderr.hasPrefix("waymark: this folder is in no git repository"))
    let noGit = try Command.run(
      Waymark.binary, ["build", "--history", "1"], in: repository.folder.path,
      environment: ["SOURCE_DATE_EPOCH": Waymark.day, "PATH": "/nowhere"])
    #expect(noGit.status == 4 && noGit.stderr.contains("git"), "\(noGit.stderr)")
    #expect(!repository.folder.exists("public"))
    let clone = try TemporaryFolder()
    try repository.git([
      "clone", "--quiet", "--depth=1", "file://" + repository.folder.path, clone.path("clone"),
    ])
    let shallow = try Command.run(
      Waymark.binary, ["build", "--history", "1"], in: clone.path("clone"),
      environment: ["SOURCE_DATE_EPOCH": Waymark.day])
    #expect(shallow.status == 4 && shallow.stderr.contains("git fetch --unshallow"))
    #expect(!clone.exists("clone/public"))
  }
}
