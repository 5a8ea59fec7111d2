import JourneyAtlas
import MarkdownTree

/// What content is read from: folders and files by their path in the project, on disk or in a revision.
protocol ContentTree: Sendable {
  /// What stands at a path; nil where nothing does.
  func kind(of path: String) -> FolderEntry.Kind?

  /// What stands in a folder, sorted by the bytes of the names.
  func entries(of folder: String) throws(WorkspaceError) -> [FolderEntry]

  /// Whole files, in the order of their paths; nil for one beyond the limit.
  func files(_ paths: [String], jobs: Int) throws(WorkspaceError) -> [SourceFile?]

  /// A file of any size, so many bytes at a time.
  func pieces(of path: String, size: Int) throws(WorkspaceError) -> PieceReader

  /// The same only where a file holds the same; nil where that is not known without reading it.
  func identity(of path: String) -> String?
}

/// A file of the content, piece by piece.
struct PieceReader {
  /// What tables are read in.
  static let size = 1 << 20

  /// Fewer bytes than asked for only at the end; none behind it.
  private let read: () throws(WorkspaceError) -> [UInt8]

  init(_ read: @escaping () throws(WorkspaceError) -> [UInt8]) { self.read = read }

  /// nil at its end.
  func next() throws(WorkspaceError) -> [UInt8]? {
    let piece = try read()
    return piece.isEmpty ? nil : piece
  }
}

extension ContentFolder {
  func pieces(of path: String) throws(WorkspaceError) -> PieceReader {
    try tree.pieces(of: path, size: PieceReader.size)
  }

  /// Reads a file of any size through; each piece is shown as it comes.
  func hash(
    of path: String, piece show: ([UInt8]) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) -> ContentHash {
    let pieces = try tree.pieces(of: path, size: 1 << 18)
    var hash = ContentHash.Running()
    while let piece = try pieces.next() {
      try show(piece)
      hash.update(piece)
    }
    return hash.finish()
  }

  /// About how many pieces a file has.
  func count(ofPieces path: String) -> Int {
    if case .file(let size)? = tree.kind(of: path) { size / PieceReader.size + 1 } else { 1 }
  }
}
