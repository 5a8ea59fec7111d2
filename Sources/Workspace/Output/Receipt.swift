import MarkdownTree

/// What a build said when the site that stands was made: enough to say it again where nothing changed since.
public struct Receipt: Equatable, Sendable {
  /// The hash of everything that the site and the report depend on.
  public let key: ContentHash
  public var pages = 0
  public var journeys = 0
  public var warnings = 0
  public var leftOut = 0
  public var drafts = 0
  /// The content has errors, or warnings that count as such; files that have them were left out.
  public var fails = false
  /// The problems, as they were printed.
  public var report: [UInt8] = []

  public init(key: ContentHash) { self.key = key }
}
