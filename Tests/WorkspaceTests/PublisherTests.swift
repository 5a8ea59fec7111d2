import Foundation
import MarkdownTree
import SitePages
import TestSupport
import Testing

@testable import Workspace

/// The laws of publishing.
struct PublisherTests {
  private func publish(_ files: [String: String], to folder: TemporaryFolder, as name: String = "public")
    throws
    -> Publisher.Published
  {
    let publisher = try Publisher(to: OutputFolder(folder.path(name), source: folder.path))
    let staged = try files.sorted { $0.key < $1.key }.map {
      try publisher.stage(OutputFile(path: $0.key, bytes: Array($0.value.utf8)))
    }
    return try publisher.publish(staged)
  }

  private func site(_ folder: TemporaryFolder) throws -> [String: String] {
    try folder.tree("public").mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aSiteStandsAsItWasGiven() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    let files = ["index.html": "1", "a/b/c.html": "2", "a/index.html": "3", "旅程/x.html": ""]
    let published = try publish(files, to: folder, as: "public")
    #expect(try site(folder) == files)
    #expect((published.written, published.unchanged, published.removed) == (4, 0, 0))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        ".public.waymark", "content", "public",
      ])
    #expect(try folder.tree(".public.waymark").keys.sorted() == ["lock", "manifest"])
  }

  @Test func whatDidNotChangeIsNotWritten() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "same", "b/c.html": "old"], to: folder)
    let same = try folder.stamp("public/a.html")
    let changing = try folder.stamp("public/b/c.html")
    let manifest = try folder.stamp(".public.waymark/manifest")
    var published = try publish(["a.html": "same", "b/c.html": "old"], to: folder)
    #expect((published.written, published.unchanged) == (0, 2))
    #expect(try folder.stamp("public/b/c.html") == changing)
    #expect(try folder.stamp(".public.waymark/manifest") == manifest)
    published = try publish(["a.html": "same", "b/c.html": "new"], to: folder)
    #expect((published.written, published.unchanged) == (1, 1))
    #expect(try folder.stamp("public/a.html") == same)
    #expect(try site(folder) == ["a.html": "same", "b/c.html": "new"])
  }

  @Test func whatIsNoLongerMadeIsRemovedWithItsFolders() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1", "x/y/old.html": "2", "x/keep.html": "3"], to: folder)
    let published = try publish(["a.html": "1", "x/keep.html": "3"], to: folder)
    #expect(published.removed == 1)
    #expect(try site(folder) == ["a.html": "1", "x/keep.html": "3"])
    #expect(!folder.exists("public/x/y"))
  }

  @Test func foreignFilesStay() throws {
    let folder = try TemporaryFolder(["content/a.md": "", "public/.gitignore": "*\n"])
    _ = try publish(["a.html": "1", "x/old.html": "2"], to: folder)
    try folder.write("mine", to: "public/CNAME")
    try folder.write("mine", to: "public/x/notes.txt")
    _ = try publish(["a.html": "2"], to: folder)
    #expect(
      try site(folder) == ["a.html": "2", "CNAME": "mine", "x/notes.txt": "mine", ".gitignore": "*\n"])
  }

  @Test func aPageChangedByHandIsKeptWhenItsTimeIsOver() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1", "old.html": "2"], to: folder)
    try folder.write("by hand", to: "public/old.html")
    let published = try publish(["a.html": "1"], to: folder)
    #expect(published.kept == ["old.html"])
    #expect(try site(folder) == ["a.html": "1", "old.html": "by hand"])
  }

  @Test(arguments: ["a.html", "b/c.html"])
  func nothingForeignIsWrittenOver(path: String) throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["index.html": "1"], to: folder)
    try folder.write("mine", to: "public/\(path)")
    let before = try folder.tree("public")
    #expect(
      throws: WorkspaceError.environment(
        "\(folder.path)/public/\(path): not as Waymark wrote it, and a page of the site belongs there",
        help: "move it away or remove it; nothing was written")
    ) {
      try publish(["index.html": "2", path: "ours"], to: folder)
    }
    #expect(try folder.tree("public") == before)
    // The same bytes are as good as ours.
    try folder.write("ours", to: "public/\(path)")
    _ = try publish(["index.html": "2", path: "ours"], to: folder)
    #expect(try site(folder) == ["index.html": "2", path: "ours"])
  }

  @Test func linksInTheOutputAreNotFollowed() throws {
    let folder = try TemporaryFolder(["content/a.md": "", "outside/a.html": "theirs"])
    _ = try publish(["index.html": "1"], to: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("public/x"), withDestinationPath: folder.path("outside"))
    for files in [["x/a.html": "ours"], ["x": "ours"]] {
      #expect(
        throws: WorkspaceError.environment(
          "\(folder.path)/public/x: stands where the site has a file or folder of its own",
          help: "move it away or remove it; nothing was written")
      ) {
        try publish(files.merging(["index.html": "2"]) { $1 }, to: folder)
      }
    }
    #expect(try folder.text("outside/a.html") == "theirs")
    #expect(try folder.text("public/index.html") == "1")
  }

  @Test func aFileMayBecomeAFolderAndBack() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    for files in [["x": "1"], ["x/y/z": "2"], ["x": "3"], ["x/y": "4"]] {
      _ = try publish(files, to: folder)
      #expect(try site(folder) == files)
    }
  }

  @Test func nothingChangesWhenPreparingFails() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1", "b.html": "1"], to: folder)
    let before = try folder.tree("public")
    do {
      let publisher = try Publisher(to: OutputFolder(folder.path("public"), source: folder.path))
      _ = try publisher.stage(OutputFile(path: "a.html", bytes: [0x32]))
    }
    #expect(try folder.tree("public") == before)
    // What was prepared is swept by the next build.
    _ = try publish(["a.html": "3"], to: folder)
    #expect(try site(folder) == ["a.html": "3"])
    #expect(try folder.tree(".public.waymark").keys.sorted() == ["lock", "manifest"])
  }

  /// Killed while files were being moved: the manifest of what was to come is there, files of both sites are.
  @Test func aBuildThatWasKilledWhileMovingIsRepaired() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "old", "b.html": "old", "gone.html": "old"], to: folder)
    let next = Manifest([
      .init(path: "a.html", size: 3, hash: ContentHash(of: Array("new".utf8))),
      .init(path: "more.html", size: 3, hash: ContentHash(of: Array("new".utf8))),
    ])
    try folder.write(Data(next.bytes), to: ".public.waymark/manifest.next")
    try folder.write("new", to: "public/a.html")
    try folder.write("new", to: "public/more.html")
    _ = try publish(["a.html": "newest"], to: folder)
    #expect(try site(folder) == ["a.html": "newest"])
  }

  @Test func aDamagedManifestRemovesNothing() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1", "b.html": "1"], to: folder)
    try folder.write("waymark-manifest 1", to: ".public.waymark/manifest")
    #expect(throws: WorkspaceError.self) { try publish(["a.html": "2"], to: folder) }
    #expect(try site(folder) == ["a.html": "1", "b.html": "1"])
  }

  @Test func assetsAreCopiedAndCompared() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    let large = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
    try folder.write(large, to: "content/images/a.png")
    func copy() throws -> Publisher.Published {
      let content = try ContentFolder.read(source: folder.path, jobs: 1)
      let publisher = try Publisher(to: OutputFolder(folder.path("public"), source: folder.path))
      let staged = try publisher.stage(asset: "content/images/a.png", of: content, at: "images/a.png")
      return try publisher.publish([staged])
    }
    #expect(try copy().written == 1)
    #expect(try folder.tree("public") == ["images/a.png": large])
    let stamp = try folder.stamp("public/images/a.png")
    #expect(try copy().written == 0)
    #expect(try folder.stamp("public/images/a.png") == stamp)
    let other = Data(large.reversed())
    try folder.write(other, to: "content/images/a.png")
    #expect(try copy().written == 1)
    #expect(try folder.tree("public") == ["images/a.png": other])
  }

  @Test func filesHaveTheRightsThatTheMaskLeaves() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["x/a.html": "1"], to: folder)
    let mask = umask(0)
    umask(mask)
    func rights(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(path))
      return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
    #expect(try rights("public/x/a.html") == 0o666 & ~Int(mask))
    #expect(try rights("public/x") == 0o777 & ~Int(mask))
  }
}
