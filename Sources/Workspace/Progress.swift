/// Who wants to know how far a command is.
public struct Progress: Sendable {
  /// What is done, how much of it, and how much there is. Called from any thread, after every piece of work.
  private let show: @Sendable (_ step: String, _ done: Int, _ total: Int) -> Void

  public init(_ show: @escaping @Sendable (_ step: String, _ done: Int, _ total: Int) -> Void) {
    self.show = show
  }

  public static let silent = Progress { _, _, _ in }

  func step(_ name: String, of total: Int) -> Step { Step(name, of: total, show) }

  /// A step under way.
  final class Step: @unchecked Sendable {
    private let name: String
    private let total: Int
    private let show: @Sendable (String, Int, Int) -> Void
    private let mutex = Mutex()
    private var done = 0

    init(_ name: String, of total: Int, _ show: @escaping @Sendable (String, Int, Int) -> Void) {
      self.name = name
      self.total = total
      self.show = show
    }

    func advance() {
      mutex.locked {
        done += 1
        show(name, done, total)
      }
    }
  }
}
