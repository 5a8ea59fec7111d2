import Foundation
import TestSupport
import Testing

/// Same content, same bytes.
struct DeterminismTests {
  private func build(_ project: String, _ arguments: [String] = [], _ environment: [String: String] = [:])
    throws
    -> [String: Data]
  {
    let folder = try TemporaryFolder()
    let run = try Waymark.run(
      ["build", "--quiet", "--source", project, "--output", folder.path("some/where")] + arguments,
      in: folder,
      environment: environment)
    try #require(run.status == 0, "\(run.stderr)")
    return try folder.tree("some/where")
  }

  @Test func theDemoIsTheSameEverywhere() throws {
    let first = try build(PackageFolder.path)
    #expect(first.count > 100)
    for (arguments, environment) in [
      (["--jobs", "1"], ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
      (
        ["--jobs", "7"],
        ["TZ": "America/Anchorage", "LANG": "C", "USER": "someone", "SOURCE_DATE_EPOCH": "1793500000"]
      ),
    ] {
      #expect(differences(first, try build(PackageFolder.path, arguments, environment)) == [])
    }
    // Files in another order on disk, in another place.
    let copy = try TemporaryFolder()
    let files = try FileManager.default.subpathsOfDirectory(atPath: PackageFolder.path("content")).sorted()
      .reversed()
    for file in files where file.contains(".") {
      try copy.copy(PackageFolder.path("content/" + file), as: "content/" + file)
    }
    #expect(differences(first, try build(copy.path)) == [])
  }

  @Test func noPlaceOnThisMachineIsInTheSite() throws {
    let site = try build(PackageFolder.path)
    for (path, bytes) in site {
      for place in [PackageFolder.path, FileManager.default.temporaryDirectory.path + "/", "some/where"] {
        #expect(bytes.range(of: Data(place.utf8)) == nil, "\(path) names \(place)")
      }
    }
  }

  private func differences(_ a: [String: Data], _ b: [String: Data]) -> [String] {
    Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
  }
}
