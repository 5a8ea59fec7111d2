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

  /// G06: another program, such as a review that is written into the site, takes a folder away meanwhile.
  @Test func aFolderThatGoesWhileItIsLookedThroughIsSaid() throws {
    let folder = try TemporaryFolder(["public/a.txt": "", "public/sub/b.txt": ""])
    let root = try #require(Files.open(folder: folder.path("public")))
    let sub = folder.path("public/sub")
    #expect(
      throws: WorkspaceError.environment(
        "sub: went away while the site was made", help: "build again; nothing was written")
    ) {
      _ = try OldSite(
        root, after: Manifest([]),
        isStale: { _ in
          try? FileManager.default.removeItem(atPath: sub)
          return false
        }, shown: { $0 })
    }
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

  /// Pages that are ready to be put in place, and what somebody does meanwhile.
  private func publish(
    _ text: String, to folder: TemporaryFolder, meanwhile: () throws -> Void
  ) throws -> Publisher.Published {
    let publisher = try Publisher(to: OutputFolder(folder.path("public"), source: folder.path))
    let staged = try publisher.stage(OutputFile(path: "a.html", bytes: Array(text.utf8)))
    try meanwhile()
    return try publisher.publish([staged])
  }

  // B11
  @Test func whatIsChangedWhileTheSiteIsMadeIsKept() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1"], to: folder)
    for text in ["2", "3"] {
      let published = try publish(text, to: folder) {
        try folder.write("by hand, before \(text)", to: "public/a.html")
      }
      let kept = try #require(published.rescued)
      let page = Data("by hand, before \(text)".utf8)
      #expect(try folder.tree(kept) == ["a.html": page])
      #expect(try site(folder) == ["a.html": text])
    }
  }

  // B11
  @Test func aFolderThatWasMovedAwayIsNotTouched() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1"], to: folder)
    #expect(throws: WorkspaceError.self) {
      try publish("2", to: folder) {
        try FileManager.default.moveItem(atPath: folder.path("public"), toPath: folder.path("backup"))
        try folder.write("theirs", to: "public/theirs.txt")
      }
    }
    #expect(try folder.tree("backup") == ["a.html": Data("1".utf8)])
    #expect(try folder.tree("public") == ["theirs.txt": Data("theirs".utf8)])
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

  /// B11: everything that is not ours, of every kind, stays what it is: the same file, with its rights.
  @Test func foreignFilesOfEveryKindStayTheSame() throws {
    let folder = try TemporaryFolder(["content/a.md": "", "public/.gitignore": "*\n"])
    _ = try publish(["a.html": "1", "x/old.html": "2", "y/a.html": "3"], to: folder)
    try folder.write("mine", to: "public/x/deep/notes.txt")
    try folder.write("mine", to: "public/.well-known/x")
    try folder.makeFolder("public/empty/inner")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("public/link"), withDestinationPath: "../content")
    mkfifo(folder.path("public/pipe"), 0o600)
    chmod(folder.path("public/y"), 0o750)
    chmod(folder.path("public"), 0o711)
    chmod(folder.path("public/x/deep/notes.txt"), 0o400)
    let paths = [".gitignore", "x/deep/notes.txt", ".well-known/x", "link", "pipe"]
    let stamps = try paths.map { try folder.stamp("public/" + $0) }
    for text in ["2", "3"] {
      #expect(try publish(["a.html": text, "y/a.html": "3"], to: folder).written == 1)
      #expect(try paths.map { try folder.stamp("public/" + $0) } == stamps)
      #expect(folder.exists("public/empty/inner") && !folder.exists("public/x/old.html"))
      for (path, rights) in ["public": 0o711, "public/y": 0o750, "public/x/deep/notes.txt": 0o400] {
        #expect(try self.rights(folder, path) == rights, "\(path)")
      }
    }
    #expect(try folder.tree(".public.waymark").keys.sorted() == ["lock", "manifest"])
  }

  /// F07, and for whoever sends the site on: what did not change is the same file, with the same time.
  @Test func unchangedFilesAreTheSameFiles() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1", "x/b.html": "2", "gone.html": "3"], to: folder)
    let stamp = try folder.stamp("public/x/b.html")
    _ = try publish(["a.html": "2", "x/b.html": "2"], to: folder)
    #expect(try folder.stamp("public/x/b.html") == stamp)
    #expect(try site(folder) == ["a.html": "2", "x/b.html": "2"])
  }

  /// F03: a file that somebody wrote to, with the same size and the time set back, is not taken for ours.
  @Test func aTimeThatWasSetBackDeceivesNobody() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "111", "b.html": "1"], to: folder)
    let path = folder.path("public/a.html")
    var status = stat()
    stat(path, &status)
    try folder.write("222", to: "public/a.html")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)
    #expect(throws: WorkspaceError.self) { try publish(["a.html": "111", "b.html": "1"], to: folder) }
    #expect(try site(folder)["a.html"] == "222")
  }

  /// A copy that was put back has other files with the same bytes.
  @Test func aSiteThatWasCopiedBackIsStillOurs() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["a.html": "1", "b.html": "1", "c.html": "1"], to: folder)
    try folder.copy(folder.path("public"), as: "copy")
    try folder.remove("public")
    try folder.copy(folder.path("copy"), as: "public")
    let published = try publish(["a.html": "2", "b.html": "1"], to: folder)
    #expect((published.written, published.unchanged, published.removed) == (1, 1, 1))
    #expect(try site(folder) == ["a.html": "2", "b.html": "1"])
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

  /// F05: the same bytes are taken over, with one notice; nothing is removed.
  @Test(arguments: ["", "waymark-manifest 1", "waymark-manifest 3\n"])
  func aDamagedManifestRemovesNothing(text: String) throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    let files = ["a.html": "1", "b.html": "1"]
    _ = try publish(files, to: folder)
    try folder.write("mine", to: "public/notes.txt")
    try folder.write(text, to: ".public.waymark/manifest")
    // What differs cannot be known to be ours.
    #expect(throws: WorkspaceError.self) { try publish(["a.html": "2"], to: folder) }
    #expect(try site(folder) == files.merging(["notes.txt": "mine"]) { $1 })
    let published = try publish(["a.html": "1"], to: folder)
    #expect(published.isAdopted)
    #expect((published.written, published.unchanged, published.removed) == (0, 1, 0))
    #expect(try site(folder) == files.merging(["notes.txt": "mine"]) { $1 })
    // From now on it is ours again, and b.html is nobody's.
    #expect(try !publish(["a.html": "2"], to: folder).isAdopted)
    #expect(try site(folder) == ["a.html": "2", "b.html": "1", "notes.txt": "mine"])
  }

  @Test func aSiteWhoseStateWasLostIsTakenOverIfEveryFileIsTheSame() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    let files = ["index.html": "1", "data/atlas.json": "{\"format\":\"waymark-atlas\",\"version\":1}"]
    _ = try publish(files, to: folder)
    try folder.remove(".public.waymark")
    #expect(
      throws: WorkspaceError.usage(
        "--output \(folder.path)/public: holds index.html, which is not as this build makes it, and "
          + ".public.waymark, which tells what Waymark wrote there, is missing or damaged",
        help:
          "put .public.waymark back if you have a copy; else move \(folder.path)/public away and "
          + "build again; nothing was touched")
    ) {
      try publish(files.merging(["index.html": "2"]) { $1 }, to: folder)
    }
    #expect(try site(folder) == files)
    #expect(try publish(files, to: folder).isAdopted)
    #expect(try publish(files.merging(["index.html": "2"]) { $1 }, to: folder).written == 1)
  }

  @Test func assetsAreCopiedAndCompared() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    let large = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
    try folder.write(large, to: "content/images/a.png")
    func copy() throws -> Publisher.Published {
      let content = try ContentFolder.read(source: folder.path, jobs: 1)
      let publisher = try Publisher(to: OutputFolder(folder.path("public"), source: folder.path))
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder.path("content/images/a.png"))))
      let asset = Asset(path: "content/images/a.png", size: bytes.count, hash: ContentHash(of: bytes))
      return try publisher.publish([publisher.stage(asset: asset, of: content, at: "images/a.png")])
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

  /// The receipt tells of what was hashed: another file must not be copied under it.
  @Test func anAssetThatChangesMeanwhileIsNotCopied() throws {
    let folder = try TemporaryFolder(["content/a.md": "", "content/images/a.png": "first"])
    let content = try ContentFolder.read(source: folder.path, jobs: 1)
    let publisher = try Publisher(to: OutputFolder(folder.path("public"), source: folder.path))
    let asset = Asset(path: "content/images/a.png", size: 5, hash: ContentHash(of: Array("first".utf8)))
    try folder.write("other", to: "content/images/a.png")
    #expect(
      throws: WorkspaceError.environment(
        "content/images/a.png: was changed while it was copied", help: "build again; nothing was written")
    ) {
      try publisher.stage(asset: asset, of: content, at: "images/a.png")
    }
  }

  @Test func filesHaveTheRightsThatTheMaskLeaves() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    _ = try publish(["x/a.html": "1"], to: folder)
    let mask = umask(0)
    umask(mask)
    #expect(try rights(folder, "public/x/a.html") == 0o666 & ~Int(mask))
    #expect(try rights(folder, "public/x") == 0o777 & ~Int(mask))
  }

  private func rights(_ folder: TemporaryFolder, _ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(path))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}
