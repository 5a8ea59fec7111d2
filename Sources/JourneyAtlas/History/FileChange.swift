/// A commit that changed a file. Who made it is not said.
public struct FileChange: Sendable, Equatable {
  /// In UTC.
  public let day: Day
  /// The first ten digits of the commit's id: as many as name one commit in a history of millions.
  public let commit: String
  /// The first line of its message.
  public let subject: String

  public init(day: Day, commit: String, subject: String) {
    self.day = day
    self.commit = String(commit.prefix(10))
    self.subject = subject
  }
}
