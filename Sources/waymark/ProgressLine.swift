import JourneyAtlas
import Workspace

/// How far a long command is. On a terminal one line that is written over, after half a second; elsewhere a
/// line for each step of a command that takes more than five.
///
///     writing 4,100 of 8,121 (50 %)
final class ProgressLine: @unchecked Sendable {
  private let isTerminal: Bool
  private let start = Stopwatch()
  private var shownAt = 0.0
  private var shownStep = ""
  private var isVisible = false

  private static let patience = (terminal: 0.5, log: 5.0)
  private static let pause = 0.1

  init(isTerminal: Bool) { self.isTerminal = isTerminal }

  /// Called by one thread at a time: steps follow each other, and count under a lock.
  var progress: Progress {
    Progress { [self] step, done, total in show(step, done, total) }
  }

  private func show(_ step: String, _ done: Int, _ total: Int) {
    let now = start.seconds
    if isTerminal {
      guard now > Self.patience.terminal, now > shownAt + Self.pause else { return }
      shownAt = now
      isVisible = true
      Console.stderr(
        "\r\u{1B}[2K\(step) \(Report.grouped(done)) of \(Report.grouped(total)) (\(done * 100 / max(total, 1)) %)"
      )
    } else if now > Self.patience.log, step != shownStep {
      shownStep = step
      Console.stderr("waymark: \(step) \(Report.grouped(total)) files\n")
    }
  }

  /// Before anything else is printed.
  func clear() {
    if isVisible { Console.stderr("\r\u{1B}[2K") }
    isVisible = false
  }
}
