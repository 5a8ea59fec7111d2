import Foundation
import TestSupport
import Testing

@testable import Workspace

/// The walk through `content/`.
struct ContentFolderTests {
  private func read(_ folder: TemporaryFolder, jobs: Int = 2) throws -> ContentFolder {
    try ContentFolder.read(source: folder.path, jobs: jobs)
  }

  @Test func filesAreSortedByTheBytesOfTheirPaths() throws {
    let folder = try TemporaryFolder([
      "content/b.md": "b", "content/a/z.md": "z", "content/a.md": "a", "content/Z.md": "Z",
      "content/站.md": "x", "content/é.md": "e", "content/a-1.md": "1", "content/images/b.png": "",
      "content/images/a.png": "", "content/site.yml": "title: T\n",
      "content/lifecycles/x.yml": "stages: []\n",
    ])
    let content = try read(folder)
    // The walk goes folder by folder: a folder stands where its name does.
    #expect(
      content.markdown.map(\.path) == [
        "content/Z.md", "content/a/z.md", "content/a-1.md", "content/a.md", "content/b.md", "content/é.md",
        "content/站.md",
      ])
    #expect(content.assets == ["content/images/a.png", "content/images/b.png"])
    #expect(content.siteFile?.bytes == Array("title: T\n".utf8))
    #expect(content.lifecycles.map(\.path) == ["content/lifecycles/x.yml"])
    #expect(content.files == 11)
    #expect(content.diagnostics.isEmpty)
  }

  @Test func namesWithUnderscoreOrDotAreLeftAlone() throws {
    let folder = try TemporaryFolder([
      "content/_draft.md": "", "content/.hidden.md": "", "content/_old/a.md": "",
      "content/.git/config.txt": "",
      "content/a.md": "",
    ])
    let content = try read(folder)
    #expect(content.markdown.map(\.path) == ["content/a.md"])
    #expect(content.files == 1)
    #expect(content.diagnostics.isEmpty)
  }

  @Test func filesWithoutEffectGetAHint() throws {
    let folder = try TemporaryFolder(["content/site.yaml": "", "content/journey/buy.md": "# Buy\n"])
    let content = try read(folder)
    #expect(
      content.diagnostics.map { "\($0.path) \($0.severity) \($0.code.rawValue): \($0.help)" } == [
        "content/journey/buy.md hint ignored-file: if it is a journey, move it to content/journeys/buy.md",
        "content/site.yaml hint ignored-file: the site's settings stand in content/site.yml",
      ])
    #expect(content.markdown.map(\.path) == ["content/journey/buy.md"])
  }

  @Test func specialFilesAreNeverOpened() throws {
    let folder = try TemporaryFolder(["outside/secret.md": "# Secret\n", "content/a.md": "# A\n"])
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path("content/link.md"), withDestinationPath: folder.path("outside/secret.md"))
    try files.createSymbolicLink(
      atPath: folder.path("content/folder"), withDestinationPath: folder.path("outside"))
    try files.createSymbolicLink(atPath: folder.path("content/loop"), withDestinationPath: ".")
    try files.createSymbolicLink(atPath: folder.path("content/dangling.md"), withDestinationPath: "nowhere")
    // Opening a pipe that nobody writes to would hang this test.
    #expect(mkfifo(folder.path("content/pipe.md"), 0o644) == 0)
    let content = try read(folder)
    #expect(content.markdown.map(\.path) == ["content/a.md"])
    let problems = (content.diagnostics + content.unread).sorted()
    #expect(
      problems.map { "\($0.path): \($0.message)" } == [
        "content/dangling.md: this is a symbolic link, not a plain file or folder",
        "content/folder: this is a symbolic link, not a plain file or folder",
        "content/link.md: this is a symbolic link, not a plain file or folder",
        "content/loop: this is a symbolic link, not a plain file or folder",
        "content/pipe.md: this is a named pipe, not a plain file or folder",
      ])
    #expect(problems.allSatisfy { $0.code == .specialFile && $0.severity == .error })
    #expect(content.unread.count == 3)
  }

  @Test func contentItselfMayNotBeALink() throws {
    let folder = try TemporaryFolder(["elsewhere/a.md": "# A\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("content"), withDestinationPath: "elsewhere")
    let content = try read(folder)
    #expect(content.markdown.isEmpty)
    #expect(content.diagnostics.map(\.code) == [.specialFile])
  }

  @Test func theProjectMayBeALink() throws {
    let folder = try TemporaryFolder(["real/content/a.md": "# A\n"])
    try FileManager.default.createSymbolicLink(atPath: folder.path("project"), withDestinationPath: "real")
    let content = try ContentFolder.read(source: folder.path("project"), jobs: 1)
    #expect(content.markdown.map(\.path) == ["content/a.md"])
  }

  @Test(arguments: [(0, true), (-1, true), (1, false)])
  func theSizeOfAFileHasALimit(beyond: Int, isRead: Bool) throws {
    let size = ContentFolder.maximumFileSize + beyond
    let folder = try TemporaryFolder()
    try folder.write(Data(repeating: 0x61, count: size), to: "content/a.md")
    let content = try read(folder)
    #expect(content.markdown.first?.bytes.count == (isRead ? size : nil))
    #expect(content.unread.map(\.code) == (isRead ? [] : [.fileLimit]))
  }

  @Test func aHugeFileIsNotRead() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    #expect(truncate(folder.path("content/a.md"), 5 << 30) == 0)
    let watch = Stopwatch()
    #expect(try read(folder).unread.map(\.code) == [.fileLimit])
    #expect(watch.seconds < 1)
  }

  @Test func foldersMayBeNestedSixteenDeep() throws {
    let fine = "content/" + (1...15).map { "d\($0)/" }.joined() + "a.md"
    let deep = "content/" + (1...16).map { "e\($0)/" }.joined() + "a.md"
    let content = try read(try TemporaryFolder([fine: "", deep: ""]))
    #expect(content.markdown.map(\.path) == [fine])
    #expect(content.diagnostics.map(\.code) == [.fileLimit])
  }

  @Test func brokenNamesAreReported() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    let name = (Array(folder.path("content/").utf8) + [0xFF] + Array(".md".utf8)).map {
      CChar(bitPattern: $0)
    }
    let descriptor = open(name + [0], O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    let content = try read(folder)
    #expect(content.markdown.map(\.path) == ["content/a.md"])
    #expect(content.diagnostics.map(\.code) == [.notUTF8])
  }

  @Test func whatMayNotBeReadStopsEverything() throws {
    // Rights do not hold root back.
    guard getuid() != 0 else { return }
    let folder = try TemporaryFolder(["content/a.md": ""])
    chmod(folder.path("content/a.md"), 0)
    #expect(throws: WorkspaceError.environment("content/a.md: cannot read: Permission denied", help: "")) {
      try read(folder)
    }
  }

  @Test func aFolderWithoutContentIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect {
      try read(folder)
    } throws: { error in
      if case .usage(let message, _)? = error as? WorkspaceError {
        message == "\(folder.path) holds no folder content/"
      } else {
        false
      }
    }
  }
}
