/// Where the project is kept, so that pages lead to their sources.
///
///     repository: https://github.com/acme/journeys
///
///     repository:
///       url: https://git.acme.example/research/journeys
///       host: gitlab
///       branch: main
///       folder: maps
public struct Repository: Sendable, Equatable {
  /// Which form addresses have.
  public enum Host: String, Sendable, CaseIterable { case github, gitlab }

  /// Without a slash at its end.
  public var url: String
  public var host: Host
  public var branch: String
  /// The project's folder in the repository: empty, or without slashes at its ends.
  public var folder: String

  public init(url: String, host: Host, branch: String = "main", folder: String = "") {
    self.url = url
    self.host = host
    self.branch = branch
    self.folder = folder
  }
}
