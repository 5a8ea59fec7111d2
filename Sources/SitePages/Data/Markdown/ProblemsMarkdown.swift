import JourneyAtlas
import MarkdownTree

/// The problems of the build, a row each.
struct ProblemsMarkdown {
  private let context: PageContext
  private let page: ProblemsPage

  init(_ context: PageContext) {
    self.context = context
    page = ProblemsPage(context)
  }

  func bytes() -> ByteBuffer {
    let phrases = context.phrases
    var text = MarkdownText(capacity: 1 << 14)
    text.title(page.paging.title(phrases.problems.title))
    text.line(gap: true) { $0.text(page.lede, starts: true) }
    guard !page.problems.isEmpty else { return text.buffer }
    text.heads([
      phrases.problems.severity, phrases.problems.problem, phrases.problems.place,
      GapRows.capital(phrases.words.page), GapRows.capital(phrases.words.owner),
    ])
    for index in page.paging.range { row(page.problems[index], into: &text) }
    return text.buffer
  }

  private func row(_ problem: Diagnostic, into text: inout MarkdownText) {
    let spot = ProblemSpot(problem, context.site)
    text.line { text in
      text.append("|")
      text.cell(context.phrases.problems.name(problem.severity))
      text.cell("\(problem.message) (\(problem.code.rawValue)): \(problem.help)")
      text.cell("\(problem.path):\(problem.start.line):\(problem.start.column)")
      text.append(" ")
      if let page = spot.page {
        context.markdownLink(page, context.site.links.destination(page).name, into: &text)
      } else {
        text.append("–")
      }
      text.append(" |")
      text.cell(spot.owners.joined(separator: context.phrases.words.comma))
    }
  }
}
