import JourneyAtlas
import Testing

@Suite struct SegmentationTests {
  /// Personas a, b, c … with their front matter.
  private func segmentation(_ personas: String...) throws -> Segmentation {
    let files = personas.enumerated().map { index, front in
      "=== content/personas/\("abcdef".map(String.init)[index]).md\n---\n\(front)\n---\n# P\(index)\n"
    }
    return Segmentation(try TestContent(files.joined(separator: "\n")).read().atlas)
  }

  @Test func sharesAddUpBySegment() throws {
    let found = try segmentation(
      "segments: Small\nshare: 30", "segments: Large\nshare: 12.5", "segments: small", "share: 20")
    #expect(found.segments.map(\.name) == ["Large", "Small"])
    #expect(found.segments.map(\.personas) == [[1], [0, 2]])
    #expect(found.segments.map(\.share) == [12.5, 30])
    #expect(found.segments.map(\.unshared) == [0, 1])
    #expect(found.without == [3])
    #expect(found.share == 62.5 && found.shared == 3)
    let both = try segmentation("segments: Small\nshare: 30", "segments: Small\nshare: 25")
    #expect(both.segments.map(\.share) == [55])
  }

  @Test func aHundredPerCentIsAll() throws {
    #expect(try segmentation("share: 60", "share: 40").isTooMuch == false)
    #expect(try segmentation("share: 60", "share: 40.5").isTooMuch)
    #expect(try segmentation("role: x").isTooMuch == false)
    #expect(try segmentation("role: x").share == nil)
  }
}
