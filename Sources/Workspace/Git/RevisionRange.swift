/// The two sides of a comparison as they are asked for.
///
///     main                 main, and the work tree
///     main feature         two revisions; also main..feature
///     main...feature       where feature left main, and feature
///     main...              where HEAD left main, and HEAD
public struct RevisionRange: Sendable, Equatable {
  public let base: String
  /// nil: the files as they lie on disk.
  public let head: String?
  /// Whether the older side is where the two histories part.
  public let fromMergeBase: Bool

  private static let longest = 1_024

  /// `first` may hold both sides, and then stands alone.
  public init(_ first: String, _ second: String? = nil) throws(WorkspaceError) {
    if let (left, right, isMergeBase) = Self.parts(of: first) {
      guard second == nil else {
        throw .usage(
          "\(first) is two revisions already, and there is another: \(second ?? "")",
          help: "write waymark diff A B, or waymark diff A...B")
      }
      (base, head, fromMergeBase) = (
        left.isEmpty ? "HEAD" : left, right.isEmpty ? "HEAD" : right, isMergeBase
      )
    } else {
      (base, head, fromMergeBase) = (first, second, false)
    }
    if let second, Self.parts(of: second) != nil {
      throw .usage(
        "\(second) is two revisions, and \(first) is one already",
        help: "write waymark diff A B, or waymark diff A...B")
    }
    for revision in [base, head].compactMap({ $0 }) { try Self.check(revision) }
  }

  /// Dots between braces are words of a message that is searched for: `HEAD^{/fix..}`.
  private static func parts(of text: String) -> (String, String, isMergeBase: Bool)? {
    guard !text.hasPrefix(":") else { return nil }
    let bytes = Array(text.utf8)
    var depth = 0
    for index in bytes.indices {
      if bytes[index] == 0x7B { depth += 1 }
      if bytes[index] == 0x7D { depth -= 1 }
      guard depth == 0, bytes[index...].starts(with: "..".utf8) else { continue }
      let dots = bytes[index...].starts(with: "...".utf8) ? 3 : 2
      return (
        String(decoding: bytes[..<index], as: UTF8.self),
        String(decoding: bytes[(index + dots)...], as: UTF8.self), dots == 3
      )
    }
    return nil
  }

  private static func check(_ revision: String) throws(WorkspaceError) {
    if revision.hasPrefix("-") {
      throw .usage(
        "\(revision) is no revision: it starts with a dash", help: "name a branch, a tag or a commit")
    }
    if revision.isEmpty {
      throw .usage("a revision has no name", help: "name a branch, a tag or a commit, such as main")
    }
    if revision.utf8.count > longest {
      throw .usage("a revision is longer than 1,024 bytes", help: "name a branch, a tag or a commit")
    }
  }
}
