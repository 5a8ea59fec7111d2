import MarkdownTree

/// A file of the built site: where it stands, relative to the site's root, and its bytes.
public struct OutputFile: Sendable {
  public var path: String
  private let buffer: ByteBuffer

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    var buffer = ByteBuffer(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { buffer.append($0) }
    self.buffer = buffer
  }

  /// Of bytes that were written for it.
  init(path: String, _ buffer: ByteBuffer) {
    self.path = path
    self.buffer = buffer
  }

  public var bytes: [UInt8] { buffer.withBytes(Array.init) }

  /// The bytes where they lie.
  public func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    buffer.withBytes { body(UnsafeRawBufferPointer($0)) }
  }
}
