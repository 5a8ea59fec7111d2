import MarkdownTree

/// The quadrant as small as a phone: in each cell the numbers that points have in the list below, beside their diamonds.
struct QuadrantSketch {
  let chart: QuadrantChart
  /// The number of a point in the list.
  let number: (Int) -> Int

  private static let left = 28.0
  private static let width = 288.0
  private static let line = 17.0
  private static let caption = 24.0
  /// How many lines of numbers a cell shows.
  private static let lines = 4

  private var columnWidth: Double { Self.width / Double(chart.columns.count) }
  private func x(_ column: Int) -> Double { Self.left + Double(column) * columnWidth }

  func svg(titleID: String, descriptionID: String) -> HTML {
    let (rows, unmeasured) = chart.grid
    var top = Self.caption
    var edges = [top]
    var marks = HTML()
    for row in rows {
      let height = max(40, (row.map(height).max() ?? 0) + 10)
      for (column, cell) in row.enumerated() {
        draw(cell, x: x(column), y: top + (height - self.height(cell)) / 2, into: &marks)
      }
      top += height
      edges.append(top)
    }
    let bottom = top + Self.caption
    var end = bottom + 36
    if unmeasured.contains(where: { !$0.isEmpty }) {
      marks += """
        <path class="split" d="M28 \(Coordinate.text(end))h288"/><text class="ttl" x="28" \
        y="\(Coordinate.text(end + 16))">\(chart.phrases.words.notMeasured)</text>
        """
      for (column, cell) in unmeasured.enumerated() { draw(cell, x: x(column), y: end + 22, into: &marks) }
      end += 28 + (unmeasured.map(height).max() ?? 0)
    }
    return """
      <svg class="sketch" viewBox="0 0 320 \(Coordinate.text(end))" role="img" \
      aria-labelledby="\(titleID) \(descriptionID)"><title id="\(titleID)">\
      \(chart.phrases.gaps.quadrantHeading)</title><desc id="\(descriptionID)">\(chart.description)</desc>\
      \(chart.lattice(lattice(edges)))\(marks)\(axes(edges, bottom))</svg>
      """
  }

  private func lattice(_ edges: [Double]) -> QuadrantChart.Lattice {
    .init(edges: edges, left: Self.left, width: Self.width, caption: Self.caption, inset: 4)
  }

  // MARK: Numbers

  /// As many as the widest number of the drawing allows.
  private var perLine: Int {
    let widest = chart.points.indices.map(number).max() ?? 0
    return max(1, Int((columnWidth - 4) / (13 + 6.5 * Double(String(widest).utf8.count))))
  }

  private func height(_ cell: [Int]) -> Double {
    Double(min(Self.lines, (cell.count + perLine - 1) / perLine)) * Self.line
  }

  private func draw(_ cell: [Int], x: Double, y: Double, into html: inout HTML) {
    let perLine = perLine
    let room = Self.lines * perLine
    let shown = cell.count > room ? cell.prefix(room - 1) : cell[...]
    func place(_ slot: Int) -> (x: Double, y: Double) {
      let step = (columnWidth - 4) / Double(perLine)
      return (x + 4 + Double(slot % perLine) * step, y + Double(slot / perLine) * Self.line)
    }
    for (slot, point) in shown.enumerated() {
      let (x, y) = place(slot)
      html += """
        <path class="d \(GapMark.tone(shortfall: chart.points[point].shortfall))" \
        d="M\(Coordinate.text(x + 4)) \(Coordinate.text(y + 4))l4.5 4.5-4.5 4.5-4.5-4.5z"/>\
        <text x="\(Coordinate.text(x + 10))" y="\(Coordinate.text(y + 12.5))">\(number(point))</text>
        """
    }
    if shown.count < cell.count {
      let (x, y) = place(shown.count)
      html += """
        <text x="\(Coordinate.text(x))" y="\(Coordinate.text(y + 12.5))">+\(cell.count - shown.count)</text>
        """
    }
  }

  // MARK: Around

  private func axes(_ edges: [Double], _ bottom: Double) -> HTML {
    var html: HTML = "<g class=\"ax\">"
    for (index, column) in chart.columns.enumerated() {
      html += """
        <text x="\(Coordinate.text(x(index) + columnWidth / 2))" y="\(Coordinate.text(bottom + 13))" \
        text-anchor="middle">\(column)</text>
        """
    }
    for row in 1...5 {
      let middle = (edges[5 - row] + edges[6 - row]) / 2
      html += "<text x=\"24\" y=\"\(Coordinate.text(middle + 4))\" text-anchor=\"end\">\(row)</text>"
    }
    html += """
      </g><text class="ttl" x="316" y="\(Coordinate.text(bottom + 29))" text-anchor="end">\
      \(chart.phrases.gaps.importanceAxis)</text><text class="ttl" transform="translate(11 2) rotate(-90)" \
      text-anchor="end">\(chart.phrases.gaps.performanceAxis)</text>
      """
    return html
  }
}
