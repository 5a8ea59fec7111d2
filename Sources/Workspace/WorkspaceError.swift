#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What keeps a command from doing its work; problems of content are diagnostics instead.
public enum WorkspaceError: Error, Equatable {
  /// The command was asked for something that it refuses, and nothing was touched: exit code 2.
  case usage(String, help: String)
  /// The machine refused: files, rights, disk, locks: exit code 4.
  case environment(String, help: String)

  /// The refusal that `errno` holds right now.
  static func failed(_ what: String, _ path: String, code: Int32 = errno) -> WorkspaceError {
    .environment("\(path): cannot \(what): \(String(cString: strerror(code)))", help: "")
  }

  /// Something of the output went while it was looked through: somebody else writes there.
  static func changed(_ path: String) -> WorkspaceError {
    .environment(
      "\(path): went away while the site was made", help: "build again; nothing was written")
  }
}
