/// Bytes that only grow, with the value semantics of an array.
///
/// A page is some thousand appends of a dozen bytes each. An array spends over a hundred instructions on one,
/// most of them on asking; where a literal is appended here, the compiler knows its length and copies it with a
/// few moves.
@usableFromInline
package struct ByteBuffer: @unchecked Sendable {
  /// One piece of memory, freed with its last owner; with a second owner it is never written to.
  @usableFromInline package typealias Memory = ManagedBuffer<Void, UInt8>

  /// nil while there is nothing.
  @usableFromInline var memory: Memory?
  /// Where the memory starts.
  @usableFromInline var base: UnsafeMutablePointer<UInt8>?
  @usableFromInline package var count = 0
  @usableFromInline var capacity = 0

  /// What grows at all mostly grows to some hundred bytes; the C library keeps pieces of up to a thousand at hand.
  private static let least = 960

  package init() {}

  package init(capacity: Int) { if capacity > 0 { replace(with: capacity) } }

  package var last: UInt8? { count > 0 ? base?[count - 1] : nil }

  @inlinable @inline(__always)
  package func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    // The memory must not go before the body is done.
    withExtendedLifetime(memory) { body(UnsafeBufferPointer(start: base, count: count)) }
  }

  /// Takes everything away but the memory.
  package mutating func clear() { count = 0 }

  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) { withUnsafePointer(to: byte) { append($0, 1) } }

  @inlinable @inline(__always)
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { append(start, bytes.count) }
  }

  @inlinable @inline(__always)
  package mutating func append(_ other: ByteBuffer) { other.withBytes { append($0) } }

  @inlinable @inline(__always)
  package mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
    if count + length > capacity || !isKnownUniquelyReferenced(&memory) { grow(by: length) }
    guard let base else { return }
    (base + count).update(from: bytes, count: length)
    count += length
  }

  /// Memory of its own, with room for so many bytes more.
  @usableFromInline @inline(never)
  mutating func grow(by length: Int) {
    let old = self
    replace(with: max(count * 2, count + length, Self.least))
    old.withBytes { bytes in
      if let start = bytes.baseAddress { base?.update(from: start, count: bytes.count) }
    }
  }

  private mutating func replace(with capacity: Int) {
    let memory = Memory.create(minimumCapacity: capacity) { _ in }
    base = memory.withUnsafeMutablePointerToElements { $0 }
    self.memory = memory
    self.capacity = capacity
  }
}
