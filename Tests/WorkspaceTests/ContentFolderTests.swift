import Foundation
import JourneyAtlas
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

  /// One fault, one finding: a link to what cannot be used is not broken besides.
  @Test func whatIsRefusedIsNamedForLinks() throws {
    let folder = try TemporaryFolder([
      "content/a.md": "# A\n\n![x](b.png) ![y](media/c.png)\n", "out/c.png": "",
    ])
    for name in ["b.png", "media"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("content/\(name)"), withDestinationPath: "../out")
    }
    #expect(try read(folder).refused == ["content/b.png", "content/media"])
    var options = Project.Options()
    options.source = folder.path
    let project = try Project(reading: options, today: today())
    #expect(project.report.diagnostics.map(\.code) == [.specialFile, .specialFile])
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

  // B05, B08
  @Test func namesThatNotAllSystemsHaveAreRefused() throws {
    let folder = try TemporaryFolder([
      "content/a.md": "", "content/CON.md": "", "content/x:y.png": "", "content/dots./b.md": "",
      "content/COM0.md": "", "content/e\u{1B}[31m.md": "",
    ])
    let content = try read(folder)
    // Pages are read all the same, so that all that is wrong with them is told at once.
    let pages = [
      "content/COM0.md", "content/CON.md", "content/a.md", "content/dots./b.md", "content/e\u{1B}[31m.md",
    ]
    #expect(content.markdown.map(\.path) == pages)
    #expect(content.assets == [])
    #expect(
      (content.diagnostics + content.misnamed.map(\.problem)).sorted().map {
        "\($0.path) \($0.severity) \($0.code.rawValue)"
      }
        == [
          "content/COM0.md warning unportable-name", "content/CON.md error unportable-name",
          "content/dots. error unportable-name", "content/e\u{1B}[31m.md error unportable-name",
          "content/x:y.png error unportable-name",
        ])
    #expect(content.unread.isEmpty)
  }

  /// B05: what else is wrong in such a file is told with its name, and its page is left out.
  @Test func aBadNameHidesNoOtherProblem() throws {
    let folder = try TemporaryFolder(["content/journeys/con.md": "# A\n\n## S\n\n- Emotion: 9\n"])
    var options = Project.Options()
    options.source = folder.path
    let problems = try Project(reading: options, today: today()).report.diagnostics
    #expect(problems.map(\.code).contains(.offScale))
    #expect(
      problems.filter { $0.code == .unportableName }.map(\.help) == ["rename it, for example to con-1.md"])
  }

  /// B05: the same of a folder, which is told once, and with it one inside that is as bad; what else it holds is left out.
  @Test func aBadNameOfAFolderHidesNoOtherProblem() throws {
    let map = "# A\n\n## S\n\n- Emotion: 9\n"
    let folder = try TemporaryFolder([
      "content/journeys/con/a.md": map, "content/journeys/con/b.md": "# B\n\n## S\n\n- Goal: x\n",
      "content/journeys/con/x:y/aux.md": map, "content/journeys/con/a.png": "", "content/lpt1/a.txt": "",
      "content/journeys/fine.md": "# F\n\n## S\n\n- Goal: [x](con/a.png) [y](con/b.md) [z](con/c.md)\n",
    ])
    var options = Project.Options()
    options.source = folder.path
    let project = try Project(reading: options, today: today())
    #expect(
      project.report.diagnostics.map { "\($0.path) \($0.code.rawValue)" }.filter {
        !$0.hasSuffix("coverage-rule")
      } == [
        "content/journeys/con unportable-name", "content/journeys/con/a.md off-scale",
        "content/journeys/con/x:y unportable-name", "content/journeys/con/x:y/aux.md unportable-name",
        "content/journeys/con/x:y/aux.md off-scale", "content/lpt1 unportable-name",
      ])
    #expect(project.reading.atlas.journeys.map(\.id) == ["fine"])
    #expect(project.content.assets == [])
  }

  /// A file that is left out is always said, by a name without personal data.
  @Test(arguments: ["off", "warning"]) func unportableNamesAreAlwaysErrors(_ severity: String) throws {
    let folder = try TemporaryFolder([
      "content/site.yml": "severities: { unportable-name: \(severity) }\n",
      "content/journeys/13912345678:.md": "# A\n\n## S\n",
    ])
    var options = Project.Options()
    options.source = folder.path
    let report = try Project(reading: options, today: today()).report
    let errors = report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code).sorted { $0.rawValue < $1.rawValue } == [.invalidValue, .unportableName])
    #expect(!"\(report)".contains("13912345678"))
  }

  // B06
  @Test(arguments: [
    ("a.png", "A.png"), ("é.png", "e\u{301}.png"), ("STRASSE.svg", "straße.svg"), ("ﬁn.png", "FIN.png"),
    ("Site.yml", "site.yml"), ("Images/a.png", "images/b.png"), ("x.pdf/a.md", "X.pdf"),
  ])
  func namesThatAreOneWithoutCaseAreRefused(_ one: String, _ other: String) throws {
    let folder = try TemporaryFolder(["content/" + one: ""])
    try folder.write("", to: "content/" + other)
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path("content"))
    // On a disk without case there is but one.
    guard entries.count == 2 else { return }
    let content = try read(folder)
    let collisions = content.diagnostics.filter { $0.code == .idCollision }
    #expect(collisions.count == 1)
    let problem = try #require(collisions.first)
    // As Strings, letters that are composed and those that are not would be equal.
    let others = entries.map { "content/" + $0 }.filter { !$0.utf8.elementsEqual(problem.path.utf8) }
    #expect(others.count == 1)
    #expect(others.allSatisfy { problem.message.utf8.reversed().starts(with: $0.utf8.reversed()) })
  }

  /// A collision hides no other problem, and what has a twin is not copied.
  @Test func whatHasATwinIsLookedAtAllTheSame() throws {
    let folder = try TemporaryFolder([
      "content/journeys/Zh/a.md": "# A\n\n## S\n\n- Emotion: 9\n", "content/Images/x.png": "",
      "content/Images/link.md": "",
    ])
    try folder.write(
      "# B\n\n## S\n\n![x](../../images/y.png)\n\n- Emotion: 8\n", to: "content/journeys/zh/b.md")
    try folder.write("", to: "content/images/y.png")
    guard try FileManager.default.contentsOfDirectory(atPath: folder.path("content")).count == 3 else {
      return
    }
    let content = try read(folder)
    #expect(
      content.markdown.map(\.path) == [
        "content/Images/link.md", "content/journeys/Zh/a.md", "content/journeys/zh/b.md",
      ])
    #expect(content.assets == ["content/Images/x.png"])
    #expect(content.refused == ["content/images/y.png"])
    var options = Project.Options()
    options.source = folder.path
    let found = try Project(reading: options, today: today()).report.diagnostics
    #expect(
      found.map { "\($0.path) \($0.code.rawValue)" }.filter { !$0.hasSuffix("coverage-rule") } == [
        "content/images id-collision", "content/journeys/Zh/a.md off-scale",
        "content/journeys/zh id-collision",
        "content/journeys/zh/b.md off-scale",
      ])
  }

  // B02
  @Test func aFolderThatBecomesALinkNeverLeadsOutside() throws {
    let folder = try TemporaryFolder(["outside/deep/secret.md": "SECRET"])
    for number in 0..<20 { try folder.write("fine", to: "content/journeys/deep/\(number).md") }
    #expect(symlink(folder.path("outside"), folder.path("link")) == 0)
    let (real, link, aside) = (folder.path("content/journeys"), folder.path("link"), folder.path("aside"))
    let stop = Flag()
    let flips = Work {
      while !stop.isSet {
        rename(real, aside)
        rename(link, real)
        usleep(100)
        rename(real, link)
        rename(aside, real)
      }
    }
    flips.detach()
    var (whole, refused) = (0, 0)
    for _ in 0..<200 {
      do {
        let content = try read(folder)
        #expect(!content.markdown.contains { $0.bytes == Array("SECRET".utf8) })
        if content.markdown.count == 20 { whole += 1 } else { refused += 1 }
      } catch is WorkspaceError {
        refused += 1
      }
    }
    stop.set()
    #expect(whole + refused == 200 && refused > 0)
  }

  // B07
  @Test func longPathsAreRefusedAndNeverOpened() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    // Longer than a path may be for the system; made step by step.
    var place = open(folder.path("content"), O_RDONLY)
    let name = String(repeating: "n", count: 100)
    for _ in 0..<100 {
      #expect(mkdirat(place, name, 0o755) == 0)
      let next = openat(place, name, O_RDONLY)
      close(place)
      place = next
    }
    close(place)
    let content = try read(folder)
    #expect(content.markdown.map(\.path) == ["content/a.md"])
    #expect(content.diagnostics.map(\.code) == [.fileLimit])
    _ = try Command.run("/bin/rm", ["-rf", "content"], in: folder.path)
  }

  // C04
  @Test func aFileThatGrowsWhileItIsReadStaysWithinTheLimit() throws {
    let folder = try TemporaryFolder(["content/a.md": "a"])
    let stop = Flag()
    let path = folder.path("content/a.md")
    let grow = Work {
      let descriptor = open(path, O_WRONLY | O_APPEND)
      let block = [UInt8](repeating: 0x61, count: 64 << 10)
      var size = 0
      while !stop.isSet, size < 64 << 20 { size += max(write(descriptor, block, block.count), 0) }
      close(descriptor)
    }
    grow.detach()
    for _ in 0..<50 {
      let content = try read(folder)
      #expect(content.markdown.allSatisfy { $0.bytes.count <= ContentFolder.maximumFileSize })
      #expect(content.markdown.count + content.unread.count == 1)
    }
    stop.set()
  }
}

/// Tells another thread to end.
private final class Flag: @unchecked Sendable {
  private let mutex = Mutex()
  private var value = false

  var isSet: Bool { mutex.locked { value } }
  func set() { mutex.locked { value = true } }
}
