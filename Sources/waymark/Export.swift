import ArgumentParser
import JourneyAtlas
import Workspace

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the content as data.",
    discussion: """
      json     the whole atlas with its figures, in the documented form of
               data/atlas.json, which every site has
      csv      every gap table and every matrix as a file, at the paths that
               they have in a site: --output names the folder
      mermaid  one journey as a Mermaid diagram, or all of them as ID.mmd into
               the folder that --output names

        waymark export json | jq '.journeys[].title'
        waymark export csv --bom --output tables
        waymark export mermaid choosing-a-crm
        waymark export mermaid --output diagrams

      Content with errors is not exported: the problems go to stderr.

      Exit codes:
        0  written
        1  errors in the content
        2  usage or configuration
        4  files, rights, disk
      """)

  enum Form: String, ExpressibleByArgument, CaseIterable { case json, csv, mermaid }

  @Argument(help: "The form: json, csv or mermaid.")
  var form: Form

  @Argument(help: "mermaid: the id of a journey.")
  var journey: String?

  @OptionGroup var source: SourceOption

  @Option(help: ArgumentHelp("A file, or - for stdout; a folder for several.", valueName: "path"))
  var output: String?

  @Flag(help: "csv: start each file with the mark by which Excel knows UTF-8.")
  var bom = false

  func validate() throws {
    if journey != nil, form != .mermaid {
      throw ValidationError("Only mermaid takes a journey; \(form.rawValue) has them all.")
    }
    if bom, form != .csv { throw ValidationError("--bom is for csv.") }
    if form == .csv, output == nil || output == "-" {
      throw ValidationError("csv is several files: name their folder with --output.")
    }
    if form == .mermaid, journey == nil, output == nil || output == "-" {
      throw ValidationError("Name a journey, or a folder for all of them with --output.")
    }
  }

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
    switch (form, output ?? "-") {
    case (.json, let output): try write(project.atlasJSON(), to: output)
    case (.csv, let folder): try project.exportCSV(into: folder, byteOrderMark: bom)
    case (.mermaid, let output):
      if let journey {
        try write(project.mermaid(journey: journey), to: output)
      } else {
        try project.exportMermaid(into: output)
      }
    }
  }

  private func write(_ bytes: [UInt8], to output: String) throws {
    if output == "-" { Console.stdout(bytes) } else { try NewFile.export(bytes, to: output) }
  }
}
