import JourneyAtlas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `git`, as it is asked here: by plumbing commands that read objects and names and nothing else. They take no
/// lock, write nothing, look at neither the index nor the files of the work tree, and with ``switches`` and
/// ``environment`` start no other program, whatever the repository's configuration says.
struct Git: Sendable {
  /// Where it is started.
  let folder: String

  struct Answer {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]

    /// Lines, without the last end.
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    private var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// What a repository's configuration could make git do, switched off. Not one of these is reached by the
  /// commands that are asked; they are the second lock on the door.
  private static let switches =
    ["--no-pager", "--no-replace-objects"]
    + [
      // Programs: a monitor of files, hooks, a pager, another ssh, helpers for passwords.
      "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "core.sshCommand=false",
      "core.askPass=", "credential.helper=",
      // Objects that are not here stay away.
      "protocol.allow=never",
    ].flatMap { ["-c", $0] }

  /// Variables of ours.
  private static let variables = [
    "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_CONFIG_NOSYSTEM=1", "GIT_ATTR_NOSYSTEM=1",
    // No protocol is allowed, so nothing is fetched into a partial clone; the first does the same since git 2.45.
    "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=",
    // History as it is: no replaced objects, and no file of grafts, since none can stand there.
    "GIT_NO_REPLACE_OBJECTS=1", "GIT_GRAFT_FILE=/dev/null/none",
    // Paths are paths, not patterns; messages are in one language.
    "GIT_LITERAL_PATHSPECS=1", "LC_ALL=C", "LANGUAGE=C",
  ]

  /// Variables of the user that git needs to find itself, his settings and, in a hook, the repository. All others
  /// stay away: editors, pagers, askpass, ssh, traces.
  private static let passed = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "LD_LIBRARY_PATH", "SUDO_UID", "GIT_EXEC_PATH",
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_PARAMETERS", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  ]

  /// Those that are paths, which git would take from ``folder`` and not from where the command was started.
  private static let passedPaths = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_WORK_TREE"]

  private var environment: [String] {
    var environment = Self.variables
    func pass(_ name: String, _ change: (String) -> String = { $0 }) {
      if let value = getenv(name) { environment.append("\(name)=\(change(String(cString: value)))") }
    }
    for name in Self.passed { pass(name) }
    for name in Self.passedPaths { pass(name, Self.absolute) }
    // Where only the repository is named, git takes the folder that it is started in for the top of the work tree.
    if folder != ".", getenv("GIT_DIR") != nil, getenv("GIT_WORK_TREE") == nil {
      environment.append("GIT_WORK_TREE=" + Self.absolute("."))
    }
    let settings = getenv("GIT_CONFIG_COUNT").flatMap { Int(String(cString: $0)) } ?? 0
    if (1...1_000).contains(settings) {
      pass("GIT_CONFIG_COUNT")
      for number in 0..<settings {
        pass("GIT_CONFIG_KEY_\(number)")
        pass("GIT_CONFIG_VALUE_\(number)")
      }
    }
    return environment
  }

  private static func absolute(_ path: String) -> String {
    guard path.utf8.first != 0x2F, let here = Files.real(".") else { return path }
    return here + "/" + path
  }

  func start(_ arguments: [String]) throws(WorkspaceError) -> ChildProcess {
    let all = Self.switches + ["-C", folder] + arguments
    if let process = ChildProcess("git", all, environment: environment) { return process }
    guard errno == ENOENT else { throw .failed("start", "git") }
    throw .environment(
      "git is not here: no program of this name stands in PATH", help: "install git; nothing else is needed")
  }

  /// Runs it to its end. Where it says more than `limit` bytes, it is ended.
  func ask(_ arguments: [String], limit: Int = 1 << 20) throws(WorkspaceError) -> Answer {
    let process = try start(arguments)
    process.closeInput()
    let output = process.read(count: limit + 1)
    guard output.count <= limit else {
      throw .environment("git \(arguments[0]) says more than \(limit >> 20) MiB", help: "")
    }
    return Answer(status: process.wait(), output: output, errors: process.errors)
  }

  /// The words of a git that failed.
  static func failure(_ errors: [UInt8], doing work: String) -> WorkspaceError {
    let lines = String(decoding: errors, as: UTF8.self).split(separator: "\n").map(String.init)
    let words =
      lines.first { $0.hasPrefix("fatal: ") } ?? lines.first { $0.hasPrefix("error: ") } ?? lines.first
    let told = words.map { ": " + ($0.hasPrefix("fatal: ") ? String($0.dropFirst(7)) : $0) } ?? ""
    return .environment("git cannot \(work)\(told)", help: help(for: errors))
  }

  private static func help(for errors: [UInt8]) -> String {
    let text = String(decoding: errors, as: UTF8.self)
    func says(_ words: String) -> Bool {
      text.utf8.count < keptForHelp && text.contains(words)
    }
    if says("dubious ownership") {
      return "the folder is somebody else's; if you trust it: git config --global --add safe.directory FOLDER"
    }
    if says("promisor remote") || says("lazy fetching disabled") {
      return
        "this clone left out files, and nothing is fetched here: git fetch --refetch --no-filter gets all"
    }
    return ""
  }

  private static let keptForHelp = 1 << 15
}
