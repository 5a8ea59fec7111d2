import MarkdownTree
import Testing

@testable import JourneyAtlas
@testable import Workspace

struct HistoryCacheTests {
  private static let program = ContentHash(high: 1, low: 2)

  private func value(_ cache: HistoryCache, _ key: String, made: Int) -> Int {
    cache.value(
      HistoryCache.key(key), read: { $0.number() }, write: { $0.add($1) }, make: { made })
  }

  private func written(_ count: Int = 3) throws -> [UInt8] {
    let cache = HistoryCache(nil, program: Self.program)
    for number in 0..<count { #expect(value(cache, "\(number)", made: number + 100) == number + 100) }
    return try #require(cache.bytes())
  }

  @Test func whatIsKnownIsNotMadeAgain() throws {
    let bytes = try written()
    let cache = HistoryCache(bytes, program: Self.program)
    #expect(value(cache, "1", made: -1) == 101)
    #expect(value(cache, "new", made: 5) == 5)
    // Only what was asked for is kept.
    let next = try #require(cache.bytes())
    let later = HistoryCache(next, program: Self.program)
    #expect(value(later, "0", made: -1) == -1 && value(later, "1", made: -1) == 101)
    #expect(value(later, "new", made: -1) == 5)
  }

  @Test func anotherProgramBelievesNothing() throws {
    let bytes = try written()
    let other = HistoryCache(bytes, program: ContentHash(high: 1, low: 3))
    #expect(value(other, "1", made: -1) == -1)
    let unknown = HistoryCache(bytes, program: nil)
    #expect(value(unknown, "1", made: -1) == -1 && unknown.bytes() == nil)
  }

  /// B12: every bit, every end.
  @Test func damageIsNoticed() throws {
    let bytes = try written()
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        #expect(value(HistoryCache(damaged, program: Self.program), "1", made: -1) == -1)
      }
      let cut = HistoryCache(Array(bytes[..<index]), program: Self.program)
      #expect(value(cut, "1", made: -1) == -1)
    }
    #expect(value(HistoryCache(bytes + [0], program: Self.program), "1", made: -1) == -1)
  }

  /// A value that its reader does not take is made again, though the hash of the file is right.
  @Test func valuesOfAnotherFormAreMadeAgain() throws {
    let cache = HistoryCache(nil, program: Self.program)
    let key = HistoryCache.key("1")
    _ = cache.value(key, read: { $0.text() }, write: { $0.add($1) }, make: { "three words here" })
    let next = HistoryCache(cache.bytes(), program: Self.program)
    #expect(value(next, "1", made: 7) == 7)
  }

  @Test func figuresComeBack() throws {
    let figures = AtlasFigures(
      journeys: [
        "content/journeys/é \"中\n文\".md": JourneyFigures(
          values: [nil, -2, 0.3333, 17.5, 88.2], worst: [.init(name: "页面", score: 17.5)],
          metrics: [.init(metric: "nps", value: -12.5)]),
        "content/journeys/b.md": JourneyFigures(
          values: [nil, nil, nil, nil, nil], worst: [], metrics: []),
      ], unread: ["content/journeys/c.md"])
    var writer = RecordWriter()
    writer.add(figures)
    var reader = RecordReader(writer.bytes)
    #expect(reader.atlasFigures() == figures && reader.isAtEnd)
    for end in writer.bytes.indices {
      var cut = RecordReader(Array(writer.bytes[..<end]))
      #expect(cut.atlasFigures() == nil)
    }
  }

  /// What no page could show is no figure.
  @Test(arguments: [Double.nan, .infinity, 1e300]) func numbersBeyondAllScales(number: Double) {
    var writer = RecordWriter()
    writer.add(Optional(number))
    var reader = RecordReader(writer.bytes)
    #expect(reader.decimal() == nil)
    var long = RecordWriter()
    long.add(Int.max)
    var list = RecordReader(long.bytes)
    #expect(list.list { $0.number() } == nil)
    var text = RecordReader(long.bytes)
    #expect(text.text() == nil)
  }
}
