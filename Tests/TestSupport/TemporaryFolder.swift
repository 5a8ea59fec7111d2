import Foundation

/// A folder of its own for one test, gone when the test is done with it.
///
///     let folder = try TemporaryFolder(["content/journeys/buy.md": "# Buy\n\n## See\n"])
///     folder.path("content/journeys/buy.md")
public final class TemporaryFolder: Sendable {
  public let path: String

  /// Makes the folder and the files in it, by relative path.
  public init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = base.appendingPathComponent("waymark-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  public func path(_ relative: String) -> String { path + "/" + relative }

  public func write(_ text: String, to relative: String) throws { try write(Data(text.utf8), to: relative) }

  public func write(_ data: Data, to relative: String) throws {
    try makeFolder((relative as NSString).deletingLastPathComponent)
    try data.write(to: URL(fileURLWithPath: path(relative)))
  }

  public func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(
      atPath: relative.isEmpty ? path : path(relative), withIntermediateDirectories: true)
  }

  public func remove(_ relative: String) throws { try FileManager.default.removeItem(atPath: path(relative)) }

  public func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

  public func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }

  /// Copies a file or folder from elsewhere.
  public func copy(_ other: String, as relative: String) throws {
    try makeFolder((relative as NSString).deletingLastPathComponent)
    try FileManager.default.copyItem(atPath: other, toPath: path(relative))
  }

  /// Every file below a folder with its bytes, by path relative to it, dotfiles too.
  public func tree(_ relative: String = "") throws -> [String: Data] {
    try Self.tree(at: relative.isEmpty ? path : path(relative))
  }

  public static func tree(at path: String) throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      tree[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return tree
  }

  /// When a file was last written, to the nanosecond where the disk keeps it, and which file it is.
  public func stamp(_ relative: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(relative))
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
    return "\(time) \(attributes[.systemFileNumber] ?? "")"
  }
}

/// Places in the package that tests run from.
public enum PackageFolder {
  /// The folder that holds Package.swift.
  public static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  public static func path(_ relative: String) -> String { path + "/" + relative }

  /// A Python that has the packages of Tests/Tools/requirements.txt; nil where `make setup` did not run.
  public static var python: String? {
    let python = path(".venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: python) ? python : nil
  }
}
