/// A fast 128-bit hash of bytes, to tell whether two contents are the same. It guards against accident, not
/// against an opponent.
///
///     ContentHash(of: page.bytes).hex     "5f0c…", 32 digits, the same on every machine
///
/// Bytes may come in pieces, as they are read or written:
///
///     var hash = ContentHash.Running()
///     hash.update(piece)
///     let done = hash.finish()
public struct ContentHash: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentHash(of: $0) } }

  public init(of bytes: UnsafeRawBufferPointer) {
    var running = Running()
    running.update(bytes)
    self = running.finish()
  }

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// 32 lower-case hexadecimal digits.
  public var hex: String { Self.digits(high) + Self.digits(low) }

  /// The hash that ``hex`` wrote; nil for anything else.
  public init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    guard digits.count == 32, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let high = UInt64(String(decoding: digits[..<16], as: UTF8.self), radix: 16),
      let low = UInt64(String(decoding: digits[16...], as: UTF8.self), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func digits(_ word: UInt64) -> String {
    let text = String(word, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

extension ContentHash {
  /// A hash under way. Blocks of sixteen bytes go to four lanes in turn, so that a processor multiplies for all
  /// four at once; every step folds the 128-bit product of lane and input back into the lane. One core hashes
  /// faster than memory brings what is not in its caches.
  public struct Running: Sendable {
    private var lanes = Lanes()
    /// The last bytes, fewer than a stripe, that wait for more.
    private var rest: [UInt8] = []
    private var count: UInt64 = 0

    /// One block for each lane.
    private static let stripe = 64

    public init() {}

    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
      count &+= UInt64(bytes.count)
      var at = 0
      if !rest.isEmpty {
        at = min(Self.stripe - rest.count, bytes.count)
        rest.append(contentsOf: bytes[..<at])
        guard rest.count == Self.stripe else { return }
        rest.withUnsafeBytes { lanes.mix($0) }
        rest.removeAll(keepingCapacity: true)
      }
      let stripes = (bytes.count - at) / Self.stripe * Self.stripe
      lanes.mix(UnsafeRawBufferPointer(rebasing: bytes[at..<(at + stripes)]))
      if at + stripes < bytes.count { rest.append(contentsOf: bytes[(at + stripes)...]) }
    }

    public consuming func finish() -> ContentHash {
      if !rest.isEmpty {
        rest.append(contentsOf: repeatElement(0, count: Self.stripe - rest.count))
        rest.withUnsafeBytes { lanes.mix($0) }
      }
      // The length tells a text from the same text followed by zero bytes.
      return lanes.finish(count)
    }
  }

  private struct Lanes {
    // The first fractional digits of √2, √3, √5, √7, √11, √13, √17, √19: numbers with nothing up their sleeve.
    private var a = Lane(first: 0x6A09_E667_F3BC_C908, second: 0xBB67_AE85_84CA_A73B)
    private var b = Lane(first: 0x3C6E_F372_FE94_F82B, second: 0xA54F_F53A_5F1D_36F1)
    private var c = Lane(first: 0x510E_527F_ADE6_82D1, second: 0x9B05_688C_2B3E_6C1F)
    private var d = Lane(first: 0x1F83_D9AB_FB41_BD6B, second: 0x5BE0_CD19_137E_2179)

    /// Whole stripes.
    mutating func mix(_ buffer: UnsafeRawBufferPointer) {
      guard let bytes = buffer.baseAddress else { return }
      var (a, b, c, d) = (a, b, c, d)
      var at = 0
      while at < buffer.count {
        a.mix(bytes, at: at)
        b.mix(bytes, at: at &+ 16)
        c.mix(bytes, at: at &+ 32)
        d.mix(bytes, at: at &+ 48)
        at &+= 64
      }
      (self.a, self.b, self.c, self.d) = (a, b, c, d)
    }

    consuming func finish(_ count: UInt64) -> ContentHash {
      var last = a
      for lane in [b, c, d, Lane(first: count, second: ~count), a] { last.mix(lane.first, lane.second) }
      last.mix(last.second, last.first)
      return ContentHash(high: last.first, low: last.second)
    }
  }

  private struct Lane {
    var first: UInt64
    var second: UInt64

    @inline(__always)
    mutating func mix(_ bytes: UnsafeRawPointer, at offset: Int) {
      mix(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)))
    }

    @inline(__always)
    mutating func mix(_ a: UInt64, _ b: UInt64) {
      // One wide product a block: a second one would halve the speed.
      let product = (first ^ a).multipliedFullWidth(by: 0x3C6E_F372_FE94_F82B ^ b)
      first = (product.high ^ product.low) &+ second
      let mixed = second ^ a
      second = (mixed << 27 | mixed >> 37) &+ b
    }
  }
}
