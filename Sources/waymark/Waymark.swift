import ArgumentParser
import JourneyAtlas
import MarkdownTree
import Workspace

/// The command. Each verb has a file of its own; this one turns what they throw into exit codes.
@main
struct Waymark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Turn a folder of Markdown journey maps into a linked site.",
    discussion: """
      A project is a folder that holds content/. Start one, and look at it:

        waymark new journey "Buying a bicycle"
        waymark build                    then open public/index.html
        waymark check                    lists problems, writes nothing
        waymark diff main                says what changed since main

      Only content/journeys/ is needed; everything else has a default.

      Exit codes:
        0         clean
        1         the content has errors (with --strict: or warnings)
        2         usage or configuration
        3         diff --fail-on found what it stops at
        4         the machine refused: files, rights, disk, a lock, git
        70        a mistake of Waymark's own
        130, 143  ended by Ctrl-C or kill; the old site still stands
      """,
    version: Version.text,
    subcommands: [Build.self, Check.self, Diff.self, New.self, Export.self])

  /// ArgumentParser ends with 64 for wrong usage; ours is 2.
  static func main() {
    CrashReport.install()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as WorkspaceError {
      Console.fail(error)
    } catch let error as ExitCode {
      Console.exit(error.rawValue)
    } catch {
      let message = fullMessage(for: error) + (hint() ?? "")
      let code = exitCode(for: error)
      guard code == .success else {
        Console.stderr(message.hasSuffix("\n") ? message : message + "\n")
        Console.exit(code == .validationFailure ? 2 : 70)
      }
      Console.stdout(Array((message + "\n").utf8))
      Console.exit(0)
    }
  }
}

extension Waymark {
  /// The command that a first word like `chek` nearly is.
  private static func hint() -> String? {
    guard let word = CommandLine.arguments.dropFirst().first else { return nil }
    let names = configuration.subcommands.map { $0._commandName }
    guard !names.contains(word), let near = Spelling.nearest(to: word, in: names) else { return nil }
    return "\nDid you mean '\(near)'?"
  }
}

/// What `--version` prints, and reports name as their maker.
enum Version {
  static let number = "0.1.0"
  static let text = "waymark \(number) (libcmark \(MarkdownDocument.libraryVersion))"
}
