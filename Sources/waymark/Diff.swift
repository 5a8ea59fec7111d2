import ArgumentParser
import JourneyAtlas
import SitePages
import Workspace

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a change of the maps means.",
    discussion: """
      Reads two versions out of git, without touching the work tree, and compares
      what they say: journeys, stages, touchpoints, fields, personas, metrics, and
      what follows for gaps and figures. Formatting is no change.

        waymark diff main                 main, and the files as they lie here
        waymark diff main feature         two branches, tags or commits
        waymark diff main...feature       what feature changed since it left main
        waymark diff v1.0 --format markdown
        waymark diff main --format html --output review
        waymark diff main...HEAD --fail-on worse

      The report goes to stdout: text for people, markdown for the comment of a
      pull request, json, and annotations for github and gitlab. Files with errors
      are told on stderr, and not compared.

      --format html writes a site instead, into the folder that --output names: an
      overview, and a page for each journey that changed. It goes by the rules of
      build: the folder must be new, empty, or a review that Waymark wrote.

      --fail-on worse: something got worse; budget: a budget of site.yml does not
      hold, or is missed by more; any: anything but formatting changed.

      Exit codes:
        0  compared
        1  the newer version has errors
        2  usage or configuration, a revision that does not exist, or an output
           folder that is refused
        3  --fail-on found it
        4  git, the repository, or files that cannot be read
      """)

  @Argument(help: "The older version: a revision, or both as A..B or A...B.")
  var base: String

  @Argument(help: "The newer version. (default: the files as they lie on disk)")
  var head: String?

  @OptionGroup var source: SourceOption

  @Option(help: ArgumentHelp("How the changes are shown.", valueName: "format"))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The folder that the pages of --format html are written to. Only with it, and always.",
      valueName: "dir"))
  var output: String?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp("What ends with exit code 3.", valueName: "gate"))
  var failOn: Review.Gate?

  /// The reports, and the site.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, github, gitlab, html

    /// nil for the site.
    var report: ReviewReport.Format? { ReviewReport.Format(rawValue: rawValue) }
  }

  func validate() throws {
    if format == .html, output == nil {
      throw ValidationError("--format html writes a site: give a folder for it, such as --output review")
    }
    if format != .html, output != nil {
      throw ValidationError("--output belongs to --format html; the other formats go to stdout")
    }
  }

  func run() throws {
    let range = try RevisionRange(base, head)
    let line = ProgressLine(isTerminal: Console.isTerminal)
    var options = Project.Options()
    options.source = source.source
    options.watchdog = Console.watchdog()
    options.progress = line.progress
    if format == .html { Interruption.shared.install { line.clear() } }
    let publication = try output.map { path in try ReviewPublication(to: path, options: options) }
    let comparison = try Comparison(range, options: options, today: today())
    let review = Review.between(comparison.base.reading, comparison.head.reading)
    line.clear()
    // The process ends while all that was read is still there: to free it would take as long as to link it.
    try withExtendedLifetime((comparison, review)) {
      for side in [comparison.base, comparison.head] { tell(side) }
      let links = Forge.links(comparison)
      let report = ReviewReport(
        review, base: comparison.base.name, head: comparison.head.name, links: links)
      if let format = format.report {
        Console.stdout(report.bytes(in: format, color: Console.paints(.output)))
      }
      if let publication {
        let names = ReviewRange(
          base: range.base, head: range.head, isFromMergeBase: range.fromMergeBase,
          baseCommit: comparison.base.commit, headCommit: comparison.head.commit)
        try publish(
          ReviewEdition(review, names, links: links), comparison.head.reading.atlas.site, publication, report)
        line.clear()
      }
      if let failOn, review.stops(at: failOn) { Console.exit(3) }
      Console.exit(comparison.head.problems.fails(strict: false) ? 1 : 0)
    }
  }

  private func publish(
    _ edition: ReviewEdition, _ site: Site, _ publication: ReviewPublication, _ report: ReviewReport
  ) throws {
    let (published, pages, problems) = try publication.publish(edition, site: site)
    if !problems.isEmpty {
      let report = Report(problems, files: 0)
      Console.stderr(report.bytes(in: .text, version: Version.number, color: Console.paints(.error)))
    }
    Console.tell(published, in: publication.name, what: "review")
    Console.stderr(
      "\(publication.address): \(Report.counted(pages, "page")), \(Report.grouped(published.written)) of "
        + "\(Report.counted(published.files, "file")) written; \(report.summary)\n")
  }

  /// What of a side is not compared.
  private func tell(_ side: Comparison.Side) {
    let name = side.name.isEmpty ? "the work tree" : side.name
    if let notice = side.notice { Console.stderr("waymark: \(Report.safe(notice))\n") }
    guard !side.problems.diagnostics.isEmpty else { return }
    Console.stderr("waymark: not compared, for problems in \(Report.safe(name)):\n")
    Console.stderr(
      side.problems.bytes(in: .text, version: Version.number, color: Console.paints(.error)))
  }
}

extension Review.Gate: ExpressibleByArgument {}
