import Foundation
import TestSupport
import Testing

/// What the command is made of, and how it is linked. Catalogue J07.
struct SupplyChainTests {
  private static let script = PackageFolder.path("Tests/Tools/sbom.py")

  @Test func theBillOfMaterialsIsWhatIsLinked() throws {
    let folder = try TemporaryFolder()
    let run = try Command.run("/usr/bin/env", ["python3", Self.script, "0.1.0"], in: folder.path)
    try #require(run.status == 0, "\(run.stderr)")
    let bill = try #require(try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
    #expect(bill["bomFormat"] as? String == "CycloneDX")
    #expect(bill["specVersion"] as? String == "1.5")
    #expect(bill["version"] as? Int == 1)
    #expect(bill["serialNumber"] == nil)
    let components = try #require(bill["components"] as? [[String: Any]])
    #expect(
      components.allSatisfy {
        $0["type"] as? String == "library" && ($0["purl"] as? String)?.hasPrefix("pkg:") == true
      })
    let versions = Dictionary(
      uniqueKeysWithValues: components.map { ($0["name"] as? String ?? "", $0["version"] as? String ?? "") })
    #expect(Set(versions.keys) == ["cmark", "libyaml", "swift-argument-parser"])
    let version = try Waymark.run(["--version"], in: folder).stdout
    #expect(version.contains("(libcmark \(versions["cmark"] ?? ""))"))
    // Held against what is there now, and against what is not.
    try folder.write(run.stdout, to: "sbom.json")
    #expect(
      try Command.run("/usr/bin/env", ["python3", Self.script, "--check", "sbom.json"], in: folder.path)
        .status == 0)
    try folder.write(run.stdout.replacing("cmark@", with: "cmark@9"), to: "sbom.json")
    #expect(
      try Command.run("/usr/bin/env", ["python3", Self.script, "--check", "sbom.json"], in: folder.path)
        .status == 1)
  }

  #if os(Linux)
    @Test func theBinaryIsHardenedAndNeedsOnlyWhatIsKnown() throws {
      let folder = try TemporaryFolder()
      let run = try Command.run("/usr/bin/env", ["readelf", "-hldW", Waymark.binary], in: folder.path)
      try #require(run.status == 0, "\(run.stderr)")
      #expect(run.stdout.contains("(Position-Independent Executable file)"))
      #expect(run.stdout.contains("GNU_RELRO"))
      #expect(!run.stdout.contains("RWE"))
      for line in run.stdout.split(separator: "\n") where line.contains("PATH)") {
        #expect(!line.contains(PackageFolder.path), "\(line)")
      }
      let needed = run.stdout.matches(of: /\(NEEDED\).*\[([^\]]+)\]/).map { String($0.1) }
      let known = [
        "libcmark.so", "libyaml-0.so", "libm.so", "libstdc++.so", "libgcc_s.so", "libc.so", "ld-linux",
        "libswift", "libFoundation",
      ]
      #expect(!needed.isEmpty)
      for library in needed { #expect(known.contains { library.hasPrefix($0) }, "\(library)") }
    }
  #endif
}
