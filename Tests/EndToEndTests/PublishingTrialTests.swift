import Foundation
import TestSupport
import Testing

/// What is promised of publishing, tried by `Tests/Soak/publishing.py` with the real command: the short runs.
/// `make soak` makes the long ones.
@Suite(.serialized)
struct PublishingTrialTests {
  @Test(arguments: [
    "faults --stride 60 --errors ENOSPC,EIO,EINTR,SHORT",  // G02
    "kill --stride 90",  // G01, G04
    "kill-at-random --rounds 20",  // G01
    "order",  // G05
    "edits --edits 100",  // F01
    "edits --edits 15 --faults",  // F02
    "damage --rounds 10",  // B12, F05
    "crowd --processes 20 --rounds 1",  // G06
    "others",  // B11, G01
    "review --stride 60",  // B11, G01, G02
    "disks --stride 120",  // G03, G04
  ])
  func holds(arguments: String) throws {
    let run = try Command.run(
      "/usr/bin/env",
      ["python3", PackageFolder.path("Tests/Soak/publishing.py"), "--binary", Waymark.binary]
        + arguments.split(separator: " ").map(String.init),
      in: FileManager.default.temporaryDirectory.path)
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
    #expect(!run.stdout.isEmpty)
    if run.stdout.hasPrefix("skipped") { print("publishing.py \(arguments): \(run.stdout)") }
  }
}
