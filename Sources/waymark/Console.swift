import JourneyAtlas
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the command says: data to stdout, all else to stderr.
enum Console {
  /// Whether stderr is a terminal.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// Whether a stream may be painted: a terminal that wants it (no-color.org).
  static func paints(_ stream: Stream) -> Bool {
    guard isatty(stream.rawValue) == 1, variable("TERM") != "dumb" else { return false }
    return (variable("NO_COLOR") ?? "").isEmpty
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func stdout(_ bytes: [UInt8]) {
    // A reader that has gone ends us by SIGPIPE, quietly; a full disk must not look like success.
    guard !Files.write(bytes, to: STDOUT_FILENO) else { return }
    stderr("waymark: cannot write to stdout: \(String(cString: strerror(errno)))\n")
    exit(4)
  }

  static func stderr(_ bytes: [UInt8]) { _ = Files.write(bytes, to: STDERR_FILENO) }

  static func stderr(_ text: String) { stderr(Array(text.utf8)) }

  /// Ends the program where something takes too long.
  static func watchdog() -> Watchdog {
    Watchdog { complaint in
      Interruption.shared.end(70) {
        stderr("waymark: \(Report.safe(complaint)); please report this\n")
      }
    }
  }

  /// Says what went wrong outside the content, and ends.
  static func fail(_ error: WorkspaceError) -> Never {
    Interruption.shared.settle()
    let (message, help, code): (String, String, Int32) =
      switch error {
      case .usage(let message, let help): (message, help, 2)
      case .environment(let message, let help): (message, help, 4)
      }
    // Names of files may be personal data, as in every report.
    stderr(
      "waymark: \(shown(message))\n" + (help.isEmpty ? "" : "   help: \(shown(help))\n"))
    exit(code)
  }

  /// A message as a terminal may show it.
  private static func shown(_ text: String) -> String { Report.safe(PersonalData.masked(text)) }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
