import Foundation
import TestSupport
import Testing

/// A survey goes by: ten times the rows take no more memory. `Tests/Soak/survey.sh` counts a million.
struct SurveyMemoryTests {
  // C06
  @Test func memoryDoesNotGrowWithTheRows() throws {
    let run = try Command.run(
      "/usr/bin/env",
      [
        "python3", PackageFolder.path("Tests/Soak/survey.py"), Waymark.binary, "--rows", "100000",
        "--against",
        "10000", "--limit", "8",
      ], in: PackageFolder.path)
    #expect(run.status == 0, "\(run.stderr)")
    #expect(run.stdout.contains("\"rows\": 100000"))
  }
}
