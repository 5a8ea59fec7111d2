import ArgumentParser
import JourneyAtlas
import Workspace

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the site.",
    discussion: """
      Reads content/, reports every problem at its line and column, and writes the
      site. With errors nothing is written: the last good site stays. Only files
      whose bytes changed are written; what Waymark did not write is never touched.

        waymark build
        waymark build --source docs --output /srv/journeys
        waymark build --base-url https://intranet.example/journeys/
        waymark build --keep-going --format github

      The output must be new, empty, or a site that Waymark wrote; the manifest that
      tells lies beside it, in .public.waymark/.

      SOURCE_DATE_EPOCH (seconds since 1970), where it is set, is today for the age
      of reviews: the same content then makes the same site on any day.

      Exit codes:
        0  the site stands
        1  errors in the content, or warnings with --strict
        2  usage or configuration, or an output folder that is refused
        4  files, rights, disk, or another build that holds the lock
      """)

  @OptionGroup var source: SourceOption

  @Option(
    help: ArgumentHelp(
      "The folder that the site is written to. (default: public in the source folder)", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The theme: a folder below themes/, or default. (default: what site.yml says)", valueName: "name"))
  var theme: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The address that the site will have, for sitemap.xml and other absolute links.", valueName: "url"))
  var baseURL: BaseURL?

  @OptionGroup var reporting: ReportOptions

  @Flag(help: "Leave out files that have errors, write the rest, and exit with 1 all the same.")
  var keepGoing = false

  @Option(help: ArgumentHelp("Threads to use. (default: one a core)", valueName: "n"))
  var jobs: Jobs?

  @Flag(help: "Print problems only: no progress and no closing line.")
  var quiet = false

  @Flag(help: "Print what each part took: read, parse, link, render, write.")
  var timings = false

  func run() throws {
    let watch = Stopwatch()
    let line = ProgressLine(isTerminal: Console.isTerminal)
    Interruption.shared.install { line.clear() }
    var options = Project.Options()
    options.source = source.source
    options.theme = theme
    if let jobs { options.jobs = jobs.count }
    if !quiet, reporting.format == .text { options.progress = line.progress }
    let output = try OutputFolder(self.output ?? source.source + "/public", source: source.source)
    var project = try Project(reading: options, today: today())
    let report = project.report
    let fails = report.fails(strict: reporting.strict)
    line.clear()
    if fails || !report.diagnostics.isEmpty || reporting.format != .text {
      Console.stderr(
        report.bytes(in: reporting.format, version: Version.number, color: Console.paints(.error)))
    }
    guard !fails || keepGoing else {
      if reporting.format == .text, !quiet { Console.stderr("nothing was written\n") }
      throw ExitCode(1)
    }
    let published = try project.publish(to: output, baseURL: baseURL?.text, options: options)
    line.clear()
    if reporting.format == .text { conclude(project, output, published, seconds: watch.seconds) }
    if fails { throw ExitCode(1) }
  }

  private func conclude(
    _ project: Project, _ output: OutputFolder, _ published: Publisher.Published, seconds: Double
  ) {
    for path in published.kept {
      Console.stderr(
        "kept \(path): it no longer belongs to the site, but was changed after Waymark wrote it\n")
    }
    if !quiet {
      if project.reading.atlas.journeys.isEmpty {
        Console.stderr("content/ holds no journey yet; waymark new journey NAME writes one\n")
      }
      let leftOut = project.reading.atlas.leftOut.count
      let drafts = project.reading.drafts
      let parts = [
        "\(output.address): \(Report.counted(published.pages, "page"))",
        "\(Report.grouped(published.written)) of \(Report.counted(published.files, "file")) written",
        Report.counted(project.report.count(.warning), "warning"),
        leftOut > 0 ? "\(Report.counted(leftOut, "file")) left out" : nil,
        drafts > 0 ? Report.counted(drafts, "draft") + " left out" : nil,
        Self.decimals(seconds, 2) + " s",
      ]
      Console.stderr(parts.compactMap { $0 }.joined(separator: ", ") + "\n")
    }
    if timings {
      let parts = project.timings.parts.map { "\($0.name) \(Self.decimals($0.seconds, 3)) s" }
      Console.stderr(parts.joined(separator: "  ") + "\n")
    }
  }

  private static func decimals(_ number: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }
}
