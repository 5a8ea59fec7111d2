import Foundation

/// A git repository of its own for one test, made with nobody's settings, at times that are always the same.
///
///     let repository = try TemporaryRepository(["content/journeys/buy.md": "# Buy\n\n## See\n"])
///     try repository.commit("first")
public final class TemporaryRepository: Sendable {
  public let folder: TemporaryFolder

  public init(_ files: [String: String] = [:], bare: Bool = false) throws {
    folder = try TemporaryFolder(files)
    try git(["init", "--quiet", "--initial-branch=main"] + (bare ? ["--bare"] : []))
  }

  /// A clone, or a work tree that another repository has.
  public init(in folder: TemporaryFolder) { self.folder = folder }

  static let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com",
    "GIT_AUTHOR_DATE": "1790000000 +0000", "GIT_COMMITTER_DATE": "1790000000 +0000",
    // Local clones of local submodules, which newer versions refuse.
    "GIT_ALLOW_PROTOCOL": "file",
  ]

  public struct Failed: Error, CustomStringConvertible {
    public let description: String
  }

  /// Runs git in the repository; what it says, without the last line end.
  @discardableResult
  public func git(_ arguments: [String], input: String? = nil, at seconds: Int? = nil) throws -> String {
    var environment = Self.environment
    if let seconds {
      for name in ["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"] { environment[name] = "\(seconds) +0000" }
    }
    let run = try Command.run(
      "/usr/bin/env", ["git"] + arguments, in: folder.path, environment: environment, input: input)
    guard run.status == 0 else { throw Failed(description: "git \(arguments): \(run.stderr)") }
    return run.stdout.hasSuffix("\n") ? String(run.stdout.dropLast()) : run.stdout
  }

  /// Writes files, adds all that there is, and commits it, at a time if it matters: the commit's id.
  @discardableResult
  public func commit(
    _ message: String, _ files: [String: String] = [:], at seconds: Int? = nil
  ) throws -> String {
    for (path, text) in files { try folder.write(text, to: path) }
    try git(["add", "--all"])
    try git(["commit", "--quiet", "--allow-empty", "--message", message], at: seconds)
    return try git(["rev-parse", "HEAD"])
  }
}
