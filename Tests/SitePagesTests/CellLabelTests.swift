import MarkdownTree
import Testing

@testable import SitePages

/// Cells carry the heads of their columns, for screens on which rows stack.
@Suite struct CellLabelTests {
  private func labelled(_ rows: HTML, below head: HTML) -> String {
    var html = HTML()
    CellLabels(head: head).write(rows, into: &html)
    return html.string
  }

  private let head: HTML = """
    <th scope="col">Name</th><th scope="col" class="n">A &amp; <b>B</b></th><th scope="col"></th>
    """

  @Test func headsBecomeLabels() {
    #expect(
      labelled("<tr><th scope=\"row\">x</th><td class=\"n\">1</td><td>2</td></tr>", below: head)
        == "<tr><th scope=\"row\">x</th><td data-l=\"A &amp; B\" class=\"n\">1</td><td>2</td></tr>")
  }

  @Test(arguments: ["", "–", "–<span class=\"vh\"> none</span>", "<span class=\"muted\">–</span>"])
  func nothingIsMarked(_ cell: String) {
    var rows: HTML = "<tr><td>"
    rows.append(theme: Array(cell.utf8))
    rows += "</td></tr>"
    #expect(labelled(rows, below: head) == "<tr><td data-no>\(cell)</td></tr>")
  }

  /// A missing value that is a finding is no empty cell.
  @Test func whatIsMissingStays() {
    #expect(
      labelled("<tr><td><span class=\"none\">–</span></td></tr>", below: head)
        == "<tr><td data-l=\"Name\"><span class=\"none\">–</span></td></tr>")
  }

  @Test func cellsOverSeveralRowsKeepTheirColumns() {
    let rows: HTML = "<tr><th rowspan=\"2\">x</th><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>"
    #expect(
      labelled(rows, below: "<th>N</th><th>M</th>")
        == "<tr><th rowspan=\"2\">x</th><td data-l=\"M\">1</td></tr><tr><td data-l=\"M\">2</td></tr>"
        + "<tr><td data-l=\"N\">3</td></tr>")
  }

  @Test func headsOfTwoRowsAreOneLabel() {
    let head: HTML = """
      <th rowspan="2">Stage</th><th colspan="2">Emotion</th></tr><tr><th>as is</th><th>to be</th>
      """
    #expect(
      labelled("<tr><th>x</th><td>1</td><td>2</td></tr>", below: head)
        == "<tr><th>x</th><td data-l=\"Emotion · as is\">1</td><td data-l=\"Emotion · to be\">2</td></tr>")
  }

  @Test func fewColumnsNeedNone() {
    #expect(!CellLabels(head: head).isNeeded)
    #expect(CellLabels(head: "<th>1</th><th>2</th><th>3</th><th>4</th>").isNeeded)
  }

  /// An author's table has them too.
  @Test func proseHasLabels() throws {
    let main = try Sample.journey(
      "# J\n\n## A\n\n- Doing: x\n\n## Sources\n\n| a | b | c | d |\n|-|-|-|-|\n| 1 | 2 | 3 | |\n"
    ).main(.journey(0))
    #expect(main.contains("<div class=\"scroll stack\""))
    #expect(main.contains("<td data-l=\"b\">2</td>"))
    #expect(main.contains("<td data-no></td>"))
  }
}
