import MarkdownTree
import Testing

@testable import Workspace

struct ManifestTests {
  static func staged(_ path: String, _ text: String = "") -> Publisher.Staged {
    let bytes = Array(text.utf8)
    return .init(
      path: path, hash: ContentHash(of: bytes),
      stamp: FileStamp(size: bytes.count, modified: -1, changed: 1 << 62, inode: .max), isNew: true)
  }

  private static let manifest: Manifest = {
    var receipt = Receipt(key: ContentHash(of: [7]))
    (receipt.pages, receipt.journeys, receipt.warnings, receipt.leftOut) = (1, 2, 3, 4)
    receipt.fails = true
    receipt.report = Array("ü\n".utf8)
    var manifest = Manifest(
      [staged("b/ü\n.html", "123"), staged("a.html"), staged("b.html")], receipt: receipt)
    (manifest.plan, manifest.root, manifest.time) = (.exchange, 9, -9)
    return manifest
  }()

  @Test func isReadAsItWasWritten() {
    #expect(ManifestFormat.read(ManifestFormat.bytes(Self.manifest)) == Self.manifest)
    #expect(Self.manifest.entries.indices.map(Self.manifest.path) == ["a.html", "b.html", "b/ü\n.html"])
    #expect(ManifestFormat.read(ManifestFormat.bytes(Manifest([]))) == Manifest([]))
  }

  @Test func pathsAreFound() {
    #expect(Self.manifest.index(of: "a.html") == 0)
    #expect(Self.manifest.index(of: "b/ü\n.html") == 2)
    for path in ["", "a", "a.html2", "b", "b/", "c"] { #expect(Self.manifest.index(of: path) == nil) }
    #expect(Self.manifest.hasFiles(below: "b"))
    for path in ["a", "a.html", "b.html", "b/ü", "c"] { #expect(!Self.manifest.hasFiles(below: path)) }
  }

  /// B12: nothing that is damaged may decide what is removed.
  @Test func anyDamageMakesItNothing() {
    let bytes = ManifestFormat.bytes(Self.manifest)
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << bit
        #expect(ManifestFormat.read(damaged) == nil, "byte \(index)")
      }
      #expect(ManifestFormat.read(Array(bytes[..<index])) == nil, "cut at \(index)")
    }
    #expect(ManifestFormat.read(bytes + [0]) == nil)
  }

  /// Numbers that lie, under a hash that is right.
  @Test func forgedNumbersMakeItNothing() {
    let bytes = ManifestFormat.bytes(Self.manifest).dropLast(16)
    let title = "waymark-manifest 2\n".utf8.count
    for word in 3..<27 where word != 10 {
      for value: UInt64 in [1 << 63, .max, 1 << 40] {
        var forged = Array(bytes)
        withUnsafeBytes(of: value.littleEndian) {
          forged.replaceSubrange((title + word * 8)..., with: $0 + forged[(title + word * 8 + 8)...])
        }
        let hash = ContentHash(of: forged)
        for half in [hash.high, hash.low] { withUnsafeBytes(of: half.littleEndian) { forged += $0 } }
        _ = ManifestFormat.read(forged)
        if [3, 4, 5, 12, 19, 26].contains(word) {
          #expect(ManifestFormat.read(forged) == nil, "word \(word)")
        }
      }
    }
  }

  /// B12: paths that leave the site, or do not stand in order, each once.
  @Test(arguments: [
    ["../x"], ["/etc/passwd"], ["a/../../x"], ["a//b"], ["./a"], ["a/.."], [""], ["a/"], ["a", "a"],
  ])
  func aPathThatLeavesTheSiteMakesItNothing(paths: [String]) {
    let forged = Manifest(paths.map { Self.staged($0) })
    #expect(ManifestFormat.read(ManifestFormat.bytes(forged)) == nil)
  }

  @Test func namesThatOnlyLookLikeParentsArePaths() {
    let manifest = Manifest(["...", "..a/b", "a./.b"].map { Self.staged($0) })
    #expect(ManifestFormat.read(ManifestFormat.bytes(manifest)) == manifest)
  }

  /// F03: a stamp says nothing of a file that was written in the tick in which it was last looked at.
  @Test func aFileOfTheSameTickIsNotTrusted() {
    let second = 1_000_000_000
    var manifest = Manifest([
      .init(
        path: "a", hash: ContentHash(of: []),
        stamp: FileStamp(size: 0, modified: 5 * second + 7, changed: 1, inode: 1),
        isNew: true)
    ])
    let stamp = manifest.entries[0].stamp
    for (time, isTrusted) in [(4 * second, false), (5 * second + 7, false), (5 * second + 9_000_000, false)]
      + [(5 * second + 11_000_000, true)]
    {
      manifest.time = time
      #expect(manifest.trusts(0, stamp) == isTrusted, "\(time)")
    }
    // A disk that knows whole seconds only may know every second one only.
    let coarse = FileStamp(size: 0, modified: 5 * second, changed: 1, inode: 1)
    #expect(coarse.isRacy(at: 7 * second) && !coarse.isRacy(at: 7 * second + 1))
    for change in [\FileStamp.size, \.modified, \.changed] {
      var other = stamp
      other[keyPath: change] += 1
      #expect(!manifest.trusts(0, other))
    }
  }
}

struct ContentHashTests {
  @Test func piecesMakeNoDifference() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = ContentHash(of: bytes)
    for size in [1, 3, 15, 16, 17, 63, 64, 65, 100, 130, 999] {
      var running = ContentHash.Running()
      for start in stride(from: 0, to: bytes.count, by: size) {
        running.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(running.finish() == whole, "pieces of \(size)")
    }
  }

  @Test func smallDifferencesCount() {
    var seen: Set<ContentHash> = []
    for length in 0..<150 {
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
    #expect(ContentHash(of: Array("waymark".utf8)).hex == "053f6d1e7f1d0018fcc8798d35cb6f1d")
    #expect(ContentHash(hex: ContentHash(of: [7]).hex) == ContentHash(of: [7]))
    #expect(ContentHash(hex: "x") == nil)
  }
}
