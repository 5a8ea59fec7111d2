import ArgumentParser
import JourneyAtlas
import Workspace

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the content as data.",
    discussion: """
      json is the whole atlas – journeys, stages, touchpoints with their gaps,
      personas – in the documented form of data/atlas.json, which every site has.

        waymark export json | jq '.journeys[].title'
        waymark export json --output atlas.json

      Content with errors is not exported: the problems go to stderr.

      Exit codes:
        0  written
        1  errors in the content
        2  usage or configuration
        4  files, rights, disk
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case json }

  @Argument(help: "The form: json.")
  var form: Form

  @OptionGroup var source: SourceOption

  @Option(help: ArgumentHelp("A file, or - for stdout.", valueName: "path"))
  var output = "-"

  func run() throws {
    var options = Project.Options()
    options.source = source.source
    options.watchdog = Console.watchdog()
    let project = try Project(reading: options, today: today())
    let report = project.report
    if report.holdsBack(strict: false) {
      Console.stderr(report.bytes(in: .text, version: Version.number, color: Console.paints(.error)))
      throw ExitCode(1)
    }
    let bytes = project.atlasJSON()
    if output == "-" { Console.stdout(bytes) } else { try NewFile.export(bytes, to: output) }
  }
}
