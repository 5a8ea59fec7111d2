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

  public init(of bytes: [UInt8]) {
    var running = Running()
    bytes.withUnsafeBytes { running.update($0) }
    self = running.finish()
  }

  init(high: UInt64, low: UInt64) {
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
  /// A hash under way: two lanes of 64 bits, into each of which every step folds the 128-bit product of the
  /// lane and sixteen bytes of input.
  public struct Running: Sendable {
    // The first fractional digits of √2, √3, √5 and √7: numbers with nothing up their sleeve.
    private var first: UInt64 = 0x6A09_E667_F3BC_C909
    private var second: UInt64 = 0xBB67_AE85_84CA_A73B
    private static let keys: (UInt64, UInt64) = (0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1)
    /// The last bytes, fewer than sixteen, that wait for more.
    private var rest: [UInt8] = []
    private var count: UInt64 = 0

    public init() {}

    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
      count &+= UInt64(bytes.count)
      var at = 0
      if !rest.isEmpty {
        at = min(16 - rest.count, bytes.count)
        rest.append(contentsOf: bytes[..<at])
        guard rest.count == 16 else { return }
        let full = rest
        full.withUnsafeBytes { mix($0, at: 0) }
        rest.removeAll(keepingCapacity: true)
      }
      while at + 16 <= bytes.count {
        mix(bytes, at: at)
        at += 16
      }
      rest.append(contentsOf: bytes[at...])
    }

    public consuming func finish() -> ContentHash {
      rest.append(contentsOf: repeatElement(0, count: 16 - rest.count))
      let last = rest
      last.withUnsafeBytes { mix($0, at: 0) }
      // The length tells a text from the same text followed by zero bytes.
      mix(count, ~count)
      mix(first, second)
      return ContentHash(high: first, low: second)
    }

    private mutating func mix(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
      mix(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)))
    }

    private mutating func mix(_ a: UInt64, _ b: UInt64) {
      let before = first
      first = Self.fold(first ^ a, Self.keys.0 ^ b) &+ (second << 23 | second >> 41)
      second = Self.fold(second ^ b, Self.keys.1 ^ a) &+ (before << 41 | before >> 23)
    }

    private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
      let product = a.multipliedFullWidth(by: b)
      return product.high ^ product.low
    }
  }
}
