import MarkdownTree

extension OutputFolder {
  /// What the last build said, where nothing that it depends on has changed, and every file of the site stands as
  /// it was written: then there is nothing to do. Nothing is opened for writing, no lock is taken: a build that
  /// publishes meanwhile makes this nil, or the answer was right when it was asked.
  public func receipt(for key: ContentHash) -> Receipt? {
    guard let parent = Files.open(folder: parent), let state = Files.open(folder: stateName, below: parent),
      Files.kind(of: "manifest.next", below: state) == nil,
      let manifest = try? StateFolder.read("manifest", in: state)?.manifest, let receipt = manifest.receipt,
      receipt.key == key, let root = Files.open(folder: name, below: parent)
    else { return nil }
    // What cannot be read now is the build's to report.
    let stands = try? manifest.entries.indices.allSatisfy { try manifest.isOurs($0, below: root) }
    return stands == true ? receipt : nil
  }

  /// What an earlier build noted beside the output; nil where it did not, or not that much.
  func note(_ name: String, atMost limit: Int) -> [UInt8]? {
    guard let parent = Files.open(folder: parent), let state = Files.open(folder: stateName, below: parent),
      let (file, size) = Files.open(file: name, below: state), size <= limit
    else { return nil }
    return Files.read(file, count: size)
  }
}
