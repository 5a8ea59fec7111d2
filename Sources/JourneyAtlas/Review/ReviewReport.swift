/// A review as people and programs read it. Pure: values in, bytes out.
///
///     let report = ReviewReport(review, base: "main", head: "")
///     write(report.bytes(in: .markdown))
public struct ReviewReport: Sendable {
  public let review: Review
  /// The revisions as they were given; an empty head is the work tree.
  public let base: String
  public let head: String
  public let links: ReviewLinks

  public init(_ review: Review, base: String, head: String, links: ReviewLinks = ReviewLinks()) {
    self.review = review
    self.base = base
    self.head = head
    self.links = links
  }

  public enum Format: String, Sendable, CaseIterable {
    /// For people at a terminal.
    case text
    /// A comment of a pull or merge request.
    case markdown
    /// What CONTRACT and `diff.schema.json` say.
    case json
    /// Workflow commands of GitHub Actions.
    case github
    /// GitLab's Code Quality report.
    case gitlab
  }

  /// The whole report. `color` paints the text form; the other forms have none.
  public func bytes(in format: Format, color: Bool = false) -> [UInt8] {
    switch format {
    case .text: text(color: color)
    case .markdown: markdown()
    case .json: json()
    case .github: github()
    case .gitlab: gitlab()
    }
  }

  /// "from main to the work tree".
  var range: String { "from \(Report.safe(base)) to \(head.isEmpty ? "the work tree" : Report.safe(head))" }

  /// "14 changes (3 added, 1 removed, 10 changed), 4 worse, 2 better", or that there is none.
  public var summary: String {
    let summary = review.summary
    guard !review.changes.isEmpty else {
      return review.isEmpty ? "no change in meaning" : "no change in the text, but in what follows from it"
    }
    func parts(_ counts: [(Int, String)]) -> String {
      counts.filter { $0.0 > 0 }.map { "\(Report.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
    }
    let kinds = parts([
      (summary.added, "added"), (summary.removed, "removed"), (summary.renamed, "renamed"),
      (summary.moved, "moved"), (summary.changed, "changed"),
    ])
    let verdicts = parts([(summary.worse, "worse"), (summary.better, "better")])
    return "\(Report.counted(review.changes.count, "change")) (\(kinds))"
      + (verdicts.isEmpty ? "" : ", \(verdicts)")
  }
}

/// Where the files of both sides can be looked at, and where the project lies in its repository.
public struct ReviewLinks: Sendable, Equatable {
  /// The address below which the older files lie: `https://github.com/halden/atlas/blob/4f1c9e2/`; nil: no links.
  public var before: String?
  /// The same of the newer files.
  public var after: String?
  /// The project's folder in the repository, `docs/map/`; empty for the repository itself. It stands before each path
  /// of links and annotations, which are relative to the repository.
  public var folder: String

  public init(before: String? = nil, after: String? = nil, folder: String = "") {
    self.before = before
    self.after = after
    self.folder = folder
  }

  /// The place that a reader of a change looks at, and its address: in the newer version, unless what it tells is gone
  /// and the older one can be looked at, or is all that there is.
  public func place(of change: Change) -> (path: String, line: Int, address: String?) {
    guard change.kind == .removed, let origin = change.origin, before != nil || change.isGone else {
      return (change.path, change.line, address(of: change.path, line: change.line, isOld: false))
    }
    return (origin.path, origin.line, address(of: origin.path, line: origin.line, isOld: true))
  }

  /// The address of a line; nil where nobody said where the files lie.
  public func address(of path: String, line: Int, isOld: Bool) -> String? {
    (isOld ? before : after).map { $0 + Self.encoded(folder + path) + "#L\(line)" }
  }

  /// Only what RFC 3986 lets stand in a path.
  private static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        encoded.append(Character(Unicode.Scalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
