import JourneyAtlas
import Workspace

/// The place that a repository is hosted at, as its CI tells it: that of GitHub or GitLab, in their own variables. By
/// hand there are none, and no addresses; the repository's remotes are not asked.
enum Forge {
  /// Where the files of both sides can be looked at. An older side that lay in another folder has no addresses.
  static func links(_ comparison: Comparison) -> ReviewLinks {
    let (base, head) = (comparison.base, comparison.head)
    return ReviewLinks(
      before: base.folder == head.folder ? base.commit.flatMap(address) : nil,
      after: head.commit.flatMap(address),
      folder: head.folder)
  }

  /// `https://github.com/halden/atlas/blob/4f1c9e2/`.
  private static func address(of commit: String) -> String? {
    if let server = Console.variable("GITHUB_SERVER_URL"), let name = Console.variable("GITHUB_REPOSITORY") {
      return (try? BaseURL("\(server)/\(name)")).map { "\($0.text)/blob/\(commit)/" }
    }
    guard let project = Console.variable("CI_PROJECT_URL") else { return nil }
    return (try? BaseURL(project)).map { "\($0.text)/-/blob/\(commit)/" }
  }
}
