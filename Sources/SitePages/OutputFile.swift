/// A file of the built site: where it stands, relative to the site's root, and its bytes.
public struct OutputFile: Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
