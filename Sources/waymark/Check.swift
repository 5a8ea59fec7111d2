import ArgumentParser
import JourneyAtlas
import Workspace

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report every problem of the content, and write nothing.",
    discussion: """
      The report goes to stdout:

        content/journeys/buy.md:12:12: error[off-scale]: …
          12 | - Emotion: 7
             |            ^
             help: …

      Columns count Unicode characters. For machines there are json (one object a
      line), sarif (code scanning), github (workflow commands) and gitlab:

        waymark check --format gitlab > gl-code-quality-report.json

      Exit codes:
        0  clean
        1  errors, a budget that does not hold, or warnings with --strict
        2  usage or configuration
        4  files that cannot be read
      """)

  @OptionGroup var source: SourceOption
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let line = ProgressLine(isTerminal: Console.isTerminal)
    var options = Project.Options()
    options.source = source.source
    options.watchdog = Console.watchdog()
    options.progress = line.progress
    let project = try Project(reading: options, today: today())
    line.clear()
    // The process ends while all that was read is still there: to free it would take as long as to link it.
    withExtendedLifetime(project) {
      let report = project.report
      Console.stdout(
        report.bytes(in: reporting.format, version: Version.number, color: Console.paints(.output)))
      Console.exit(report.fails(strict: reporting.strict) ? 1 : 0)
    }
  }
}
