import Foundation
import TestSupport
import Testing

@testable import Workspace

/// B09, B10: where a site may be written to, and where not. Every refusal comes before anything is touched.
struct OutputFolderTests {
  private func project() throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/journeys/a.md": "# A\n", "themes/acme/style.css": "", "file.txt": "x", "full/mine.txt": "x",
      ".git/config": "", "dots/.gitignore": "*\n", "clone/.git/config": "", "worktree/.git": "gitdir: x\n",
    ])
  }

  private func refusal(_ path: String, _ folder: TemporaryFolder, source: String? = nil) -> String? {
    let source = source ?? folder.path
    do {
      _ = try OutputFolder(path, source: source)
      return nil
    } catch {
      guard case .usage(let message, _) = error else { return "\(error)" }
      return message.replacingOccurrences(of: source, with: "PROJECT")
    }
  }

  @Test(arguments: [
    ("content", "is the project's content folder"),
    ("content/site", "is inside the project's content folder"),
    ("content/journeys", "is inside the project's content folder"),
    ("themes", "is the project's themes folder"),
    ("themes/acme/public", "is inside the project's themes folder"),
    (".", "is the project's own folder"),
    (".git/public", "is inside a repository"),
    // B09: what stands there is emptied by the next build.
    (".public.waymark/stage", "is where Waymark keeps what it knows of another output"),
    ("file.txt", "is a file"),
    ("full", "holds files that Waymark did not write"),
    ("clone", "is the root of a repository"),
    ("new/../content", "not a path that can be made"),
  ])
  func isRefused(path: String, why: String) throws {
    let folder = try project()
    let before = try folder.tree()
    #expect(refusal(folder.path(path), folder) == "--output PROJECT/\(path): \(why)")
    #expect(try folder.tree() == before)
    #expect(!folder.exists("new"))
  }

  /// In a folder of its own: the parent of all temporary folders may hold the one that the tests run in too.
  @Test func whatHoldsTheProjectIsRefused() throws {
    let folder = try TemporaryFolder(["project/content/a.md": "# A\n"])
    let project = folder.path("project")
    #expect(
      refusal(project + "/..", folder, source: project)
        == "--output PROJECT/..: holds the project's content folder")
    #expect(try folder.tree().count == TemporaryFolder(["project/content/a.md": "# A\n"]).tree().count)
  }

  /// A site in a folder that has a meaning would be taken for what belongs there.
  @Test func foldersThatTheProjectMayHaveAreRefused() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    for path in ["themes", "themes/acme", "new/../themes"] {
      #expect(refusal(folder.path(path), folder)?.hasPrefix("--output PROJECT/\(path): ") == true, "\(path)")
    }
    for path in ["Content", "Themes", "CONTENT/site"] {
      let why = refusal(folder.path(path), folder)
      #expect(why?.hasSuffix(" folder where names have no case") == true, "\(path): \(why ?? "")")
    }
    #expect(refusal(folder.path("contents"), folder) == nil)
    try folder.makeFolder("store")
    try folder.makeFolder("repository")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("repository/.git"), withDestinationPath: folder.path("store"))
    #expect(
      refusal(folder.path("repository"), folder) == "--output PROJECT/repository: is the root of a repository"
    )
  }

  @Test func rootHomeAndSpecialFilesAreRefused() throws {
    let folder = try project()
    #expect(refusal("/", folder) == "--output /: is the root of the file system")
    #expect(refusal("/dev/null", folder) == "--output /dev/null: is a device")
    #expect(refusal("", folder) == "--output : not a path that can be made")
    mkfifo(folder.path("pipe"), 0o644)
    #expect(refusal(folder.path("pipe"), folder) == "--output PROJECT/pipe: is a named pipe")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "dots")
    #expect(refusal(folder.path("link"), folder) == "--output PROJECT/link: is a symbolic link")
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    #expect(refusal(home, folder) == "--output \(home): is your home folder")
  }

  @Test func aFolderThatOneIsInIsRefused() throws {
    let folder = try TemporaryFolder(["content/a.md": "", "here/inner/.keep": ""])
    for (place, why) in [
      ("here", "is the folder that you are in"), ("here/inner", "holds the folder that you are in"),
    ] {
      let run = try Command.run(
        Waymark.binary, ["build", "--source", folder.path, "--output", folder.path("here")],
        in: folder.path(place))
      #expect(run.status == 2)
      #expect(run.stderr.hasPrefix("waymark: --output \(folder.path)/here: \(why)\n"), "\(run.stderr)")
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func anotherUsersFolderIsRefused() throws {
    let folder = try project()
    chown(folder.path("dots"), 12_345, 12_345)
    #expect(refusal(folder.path("dots"), folder) == "--output PROJECT/dots: belongs to another user")
    chown(folder.path, 12_345, 12_345)
    #expect(refusal(folder.path("dots"), folder) == nil)
  }

  @Test(arguments: ["public", "a/b/c", "dots", "public/", "./public", "worktree"])
  func isTaken(path: String) throws {
    let folder = try project()
    #expect(refusal(folder.path(path), folder) == nil)
  }

  @Test func theStateLiesBeside() throws {
    let folder = try project()
    let output = try OutputFolder(folder.path("out/site/"), source: folder.path)
    #expect(output.path == folder.path("out/site"))
    #expect(output.parent + output.stateName == folder.path("out/.site.waymark"))
    #expect(output.address == "file://" + folder.path("out/site/index.html"))
  }
}
