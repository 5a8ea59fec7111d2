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

      404.html is shown at any address, so its links need --base-url: without it
      they hold for addresses at the top of the site only. sitemap.xml needs it too,
      and is made where site.yml says indexing: true.

      SOURCE_DATE_EPOCH (seconds since 1970), where it is set, is today for the age
      of reviews: the same content then makes the same site on any day.

      --history asks git, and needs the whole history: a shallow clone is refused.
      Without it git is not asked, and a site does not depend on it. Figures are
      followed over the last commits of n months, or over n tags: history: in
      site.yml says which.

      Exit codes:
        0  the site stands
        1  errors in the content, or warnings with --strict: nothing is written;
           or a budget of site.yml does not hold: the site is written
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
      "The theme: default, plain, or a folder below themes/. (default: what site.yml says)", valueName: "name"
    ))
  var theme: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The address that the site will have, for sitemap.xml and for the links of 404.html.",
      valueName: "url"),
    transform: BaseURL.init)
  var baseURL: BaseURL?

  @OptionGroup var reporting: ReportOptions

  @Flag(help: "Leave out files that have errors, write the rest, and exit with 1 all the same.")
  var keepGoing = false

  @Option(
    help: ArgumentHelp(
      "Show out of git what changed last, and follow figures over n revisions: the commits that moved them.",
      valueName: "n"),
    transform: ChangeCount.init)
  var history: ChangeCount?

  @Option(help: ArgumentHelp("Threads to use. (default: one a core)", valueName: "n"), transform: Jobs.init)
  var jobs: Jobs?

  @Flag(help: "Print problems only: no progress and no closing line.")
  var quiet = false

  @Flag(help: "Print what each part took: read, parse, link, analyse, render, write.")
  var timings = false

  func run() throws {
    let watch = Stopwatch()
    let line = ProgressLine(isTerminal: Console.isTerminal)
    Interruption.shared.install { line.clear() }
    var options = Project.Options()
    options.source = source.source
    options.watchdog = Console.watchdog()
    options.theme = theme
    if let jobs { options.jobs = jobs.count }
    if !quiet, reporting.format == .text { options.progress = line.progress }
    let output = try OutputFolder(self.output ?? source.source + "/public", source: source.source)
    try output.recover()
    var timings = Timings()
    let today = try today()
    let history = try self.history.map { _ in try FileHistory(source: source.source) }
    options.keepsDrafts = history != nil
    let count = self.history?.count ?? 0
    let (inputs, revisions, fingerprint) = try timings.measure(\.read) {
      let inputs = try Inputs(reading: options)
      let revisions = try history?.revisions(count, by: inputs.historySteps) ?? []
      let settings = settings + ["\(count)", history?.head ?? ""] + revisions.map(\.key)
      let fingerprint = try Fingerprint(inputs, settings: settings, today: today, jobs: options.jobs)
      return (inputs, revisions, fingerprint)
    }
    if let receipt = output.receipt(for: fingerprint.key) {
      line.clear()
      Console.stderr(receipt.report)
      if reporting.format == .text { conclude(receipt, output, nil, timings, seconds: watch.seconds) }
      if receipt.fails { throw ExitCode(1) }
      return
    }
    var project = try Project(inputs, options: options, today: today, timings: timings)
    let report = project.report
    var receipt = Receipt(key: fingerprint.key)
    receipt.fails = report.fails(strict: reporting.strict)
    if receipt.fails || !report.diagnostics.isEmpty || reporting.format != .text {
      receipt.report = report.bytes(
        in: reporting.format, version: Version.number, color: Console.paints(.error))
    }
    line.clear()
    Console.stderr(receipt.report)
    guard !report.holdsBack(strict: reporting.strict) || keepGoing else {
      if reporting.format == .text, !quiet { Console.stderr("nothing was written\n") }
      throw ExitCode(1)
    }
    var past = ReadHistory()
    if let history {
      past = try project.read(history, over: revisions, count: count, output: output, options: options)
    }
    let published = try project.publish(
      to: output, baseURL: baseURL?.text, options: options, assets: fingerprint.assets, history: past,
      receipt: &receipt)
    line.clear()
    if reporting.format == .text, !quiet {
      for notice in past.notices { Console.stderr(notice + "\n") }
    }
    // The process ends while all that was read is still there: to free it would take as long as to link it.
    withExtendedLifetime(project) {
      if reporting.format == .text {
        conclude(
          receipt, output, published, project.timings, objects: past.objects, seconds: watch.seconds)
      }
      Console.exit(receipt.fails ? 1 : 0)
    }
  }

  /// Everything that was asked for and that the site, the report or the exit code depend on.
  private var settings: [String] {
    [
      Version.text, theme ?? "", baseURL?.text ?? "", reporting.format.rawValue, "\(reporting.strict)",
      "\(keepGoing)", "\(Console.paints(.error))",
    ]
  }

  /// `published` is nil where there was nothing to do.
  private func conclude(
    _ receipt: Receipt, _ output: OutputFolder, _ published: Publisher.Published?, _ timings: Timings,
    objects: Int = 0, seconds: Double
  ) {
    if let published { Console.tell(published, in: output.name, what: "site") }
    if !quiet {
      if receipt.journeys == 0 {
        Console.stderr("content/ holds no journey yet; waymark new journey NAME writes one\n")
      }
      let parts = [
        "\(output.address): \(Report.counted(receipt.pages, "page"))",
        published.map { "\(Report.grouped($0.written)) of \(Report.counted($0.files, "file")) written" }
          ?? "nothing to do",
        Report.counted(receipt.warnings, "warning"),
        receipt.leftOut > 0 ? "\(Report.counted(receipt.leftOut, "file")) left out" : nil,
        receipt.drafts > 0 ? Report.counted(receipt.drafts, "draft") + " left out" : nil,
        Self.decimals(seconds, 2) + " s",
      ]
      Console.stderr(parts.compactMap { $0 }.joined(separator: ", ") + "\n")
    }
    if self.timings {
      var parts = timings.parts.map { "\($0.name) \(Self.decimals($0.seconds, 3)) s" }
      if timings.history != nil { parts.append(Report.counted(objects, "object") + " of git") }
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
