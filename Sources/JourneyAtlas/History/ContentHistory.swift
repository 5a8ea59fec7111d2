/// What git tells of a project, beside its atlas: what changed each file, how figures were at earlier revisions, and
/// which commits moved them. Nobody's name is in it.
public struct ContentHistory: Sendable {
  /// The newest changes of each file, newest first, by its path.
  public var changes: [String: [FileChange]]
  /// Files of which nobody notes reviews, and that did not change for longer than a review may be old.
  public var stale: Set<String>
  /// Oldest first; the last one is the content as it was built. Empty where there is none to look back at.
  public var revisions: [Revision]
  /// By the file of the journey.
  public var journeys: [String: JourneyHistory]

  public init(
    changes: [String: [FileChange]] = [:], stale: Set<String> = [], revisions: [Revision] = [],
    journeys: [String: JourneyHistory] = [:]
  ) {
    self.changes = changes
    self.stale = stale
    self.revisions = revisions
    self.journeys = journeys
  }

  public struct Revision: Sendable, Equatable {
    /// A month or a tag; nil for the content as it was built where neither says it.
    public var name: String?
    /// Of its commit, in UTC.
    public var day: Day
    /// The first ten digits of its commit; nil for the content as it was built.
    public var commit: String?

    public init(name: String?, day: Day, commit: String?) {
      self.name = name
      self.day = day
      self.commit = commit.map { String($0.prefix(10)) }
    }
  }
}

/// How one journey came to be what it is.
public struct JourneyHistory: Sendable {
  /// By revision.
  public var points: [Point]
  /// Newest first, then in the order of the figures.
  public var moves: [Move]
  /// Of each touchpoint row, in the order of the map.
  public var touchpoints: [LastChange]

  public init(points: [Point], moves: [Move], touchpoints: [LastChange]) {
    self.points = points
    self.moves = moves
    self.touchpoints = touchpoints
  }

  public enum Point: Sendable, Equatable {
    case figures(JourneyFigures)
    /// There was no such journey.
    case absent
    /// Its file, or one that it needs, had errors.
    case unreadable

    public var figures: JourneyFigures? {
      if case .figures(let figures) = self { figures } else { nil }
    }
  }

  /// A figure that is not what it was at the revision before.
  public struct Move: Sendable, Equatable {
    /// Index of the newer revision.
    public var revision: Int
    public var figure: JourneyFigures.Followed
    public var before: Double?
    public var after: Double?
    /// What moved it, newest first; empty where nothing that is committed did.
    public var commits: [FileChange]
    /// How many more commits did.
    public var more: Int

    public init(
      revision: Int, figure: JourneyFigures.Followed, before: Double?, after: Double?, commits: [FileChange],
      more: Int
    ) {
      self.revision = revision
      self.figure = figure
      self.before = before
      self.after = after
      self.commits = commits
      self.more = more
    }
  }

  /// When a touchpoint row began to say what it says.
  public enum LastChange: Sendable, Equatable {
    case commit(FileChange)
    /// It is not committed yet.
    case uncommitted
    /// Longer ago than was looked.
    case unknown
  }
}
