import MarkdownTree
import Testing

@testable import Workspace

struct ManifestTests {
  private static let manifest = Manifest([
    .init(path: "b/ü\n.html", size: 3, hash: ContentHash(of: [1, 2, 3])),
    .init(path: "a.html", size: 0, hash: ContentHash(of: [])),
  ])

  @Test func isReadAsItWasWritten() {
    #expect(Manifest(bytes: Self.manifest.bytes) == Self.manifest)
    #expect(Self.manifest.entries.map(\.path) == ["a.html", "b/ü\n.html"])
    #expect(Manifest(bytes: Manifest([]).bytes) == Manifest([]))
  }

  /// Nothing that is damaged may decide what is removed.
  @Test func anyDamageMakesItNothing() {
    let bytes = Self.manifest.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x01
      #expect(Manifest(bytes: damaged) == nil, "byte \(index)")
      #expect(Manifest(bytes: Array(bytes[..<index])) == nil, "cut at \(index)")
    }
    #expect(Manifest(bytes: bytes + [0]) == nil)
  }

  @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "a//b", "./a", "", "a/"])
  func aPathThatLeavesTheSiteMakesItNothing(path: String) {
    let forged = Manifest([.init(path: path, size: 1, hash: ContentHash(of: [1]))])
    #expect(Manifest(bytes: forged.bytes) == nil)
  }
}

struct ContentHashTests {
  @Test func piecesMakeNoDifference() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = ContentHash(of: bytes)
    for size in [1, 3, 15, 16, 17, 100, 999] {
      var running = ContentHash.Running()
      for start in stride(from: 0, to: bytes.count, by: size) {
        running.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(running.finish() == whole, "pieces of \(size)")
    }
  }

  @Test func smallDifferencesCount() {
    var seen: Set<ContentHash> = []
    for length in 0..<70 {
      var bytes = [UInt8](repeating: 0, count: length)
      #expect(seen.insert(ContentHash(of: bytes)).inserted, "\(length) zeros")
      for bit in 0..<(length * 8) {
        bytes[bit / 8] ^= 1 << (bit % 8)
        #expect(seen.insert(ContentHash(of: bytes)).inserted)
        bytes[bit / 8] ^= 1 << (bit % 8)
      }
    }
  }

  /// Manifests on disk hold these: another value would make every published file a stranger.
  @Test func theValueIsFixed() {
    #expect(ContentHash(of: Array("waymark".utf8)).hex == "76d14163196692e443e3e1c2ed77e34d")
    #expect(ContentHash(hex: ContentHash(of: [7]).hex) == ContentHash(of: [7]))
    #expect(ContentHash(hex: "x") == nil)
  }
}
