import JourneyAtlas
import MarkdownTree

/// The problems of the build as CSV, in the order of the report, as many as its pages show. Heads are fixed and in
/// English, and so are messages.
struct ProblemsCSV {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  func bytes() -> ByteBuffer {
    let problems = site.problems.prefix(ProblemsPage.limit)
    var csv = CSVWriter(byteOrderMark: site.csvByteOrderMark, capacity: 256 + problems.count * 256)
    csv.row {
      $0.words("severity", "code", "message", "help", "file", "line", "column", "page", "owner")
    }
    for problem in problems { csv.row { write(problem, to: &$0) } }
    return csv.buffer
  }

  private func write(_ problem: Diagnostic, to csv: inout CSVWriter) {
    let spot = ProblemSpot(problem, site)
    csv.text(problem.severity.rawValue)
    csv.text(problem.code.rawValue)
    csv.text(problem.message)
    csv.text(problem.help)
    csv.text(problem.path)
    csv.number(problem.start.line)
    csv.number(problem.start.column)
    csv.text(spot.page.map(site.path(of:)))
    csv.text(spot.owners.isEmpty ? nil : spot.owners.joined(separator: ", "))
  }
}
