import Foundation
import SitePages
import TestSupport
import Testing

@testable import Workspace

/// G06: a site inside another, such as a review in the site that it is about, is not published while the other one is
/// exchanged.
struct NestedOutputTests {
  private func publish(_ text: String, to folder: TemporaryFolder, as name: String) throws {
    let publisher = try Publisher(to: OutputFolder(folder.path(name), source: folder.path))
    let staged = try publisher.stage(OutputFile(path: "index.html", bytes: Array(text.utf8)))
    _ = try publisher.publish([staged])
  }

  @Test func theInnerWaitsForTheOuter() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    try publish("outer", to: folder, as: "public")
    let lock = open(folder.path(".public.waymark/lock"), O_RDWR)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    let released = folder.path("released")
    let holder = Thread {
      usleep(200_000)
      _ = FileManager.default.createFile(atPath: released, contents: nil)
      close(lock)
    }
    holder.start()
    try publish("inner", to: folder, as: "public/review")
    #expect(FileManager.default.fileExists(atPath: released))
    #expect(
      try folder.tree("public").filter { !$0.key.contains(".waymark") }
        == ["index.html": Data("outer".utf8), "review/index.html": Data("inner".utf8)])
  }
}
