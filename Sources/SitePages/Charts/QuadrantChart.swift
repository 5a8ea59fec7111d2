import JourneyAtlas
import MarkdownTree

/// Importance against performance as a lattice: every whole-number cell stacks its points, so that labels
/// never overlap and a diff of two builds reads as text. Rows grow with their labels.
///
/// A value between two whole numbers stands in the lower cell, unless the crosshair parts the two: a point is
/// always drawn on the side of the crosshair that its quadrant says.
struct QuadrantChart {
  struct Point {
    var importance: Double
    /// nil stands in the strip of what is not measured.
    var performance: Double?

    var shortfall: Double? { performance.map { importance - $0 } }
  }

  let points: [Point]
  private let crosshair: Gap.Crosshair
  let phrases: Phrases
  /// Where "+ n more" leads: the full table.
  private let moreHref: String
  /// The name and address of a point; asked only for those that are shown.
  private let name: (Int) -> (label: String, href: String)
  /// Importance 0 has a column only where some point stands in it.
  private let firstColumn: Int

  /// How many labels a cell shows; with more, one less and a line that counts the rest.
  private static let perCell = 4
  private static let left = 52.0
  private static let width = 820.0
  private static let line = 15.0
  private static let caption = 26.0

  init(
    points: [Point], crosshair: Gap.Crosshair, phrases: Phrases, moreHref: String,
    name: @escaping (Int) -> (label: String, href: String)
  ) {
    self.points = points
    self.crosshair = crosshair
    self.phrases = phrases
    self.moreHref = moreHref
    self.name = name
    firstColumn = points.contains { $0.importance < 1 } ? 0 : 1
  }

  private var text: Phrases.Gaps { phrases.gaps }
  var columns: ClosedRange<Int> { firstColumn...5 }
  private var columnWidth: Double { Self.width / Double(columns.count) }

  func svg(titleID: String, descriptionID: String) -> HTML {
    let (rows, unmeasured) = cells
    var top = 18 + Self.caption
    var body = HTML()
    var edges = [top]
    for row in rows {
      let height = max(54, (row.map(\.height).max() ?? 0) + 20)
      for (index, cell) in row.enumerated() {
        cell.draw(x: x(index), y: top + (height - cell.height) / 2, into: &body)
      }
      top += height
      edges.append(top)
    }
    let strip = top + Self.caption + 44
    var end = strip
    if unmeasured.contains(where: { $0.height > 0 }) {
      for (index, cell) in unmeasured.enumerated() { cell.draw(x: x(index), y: strip + 28, into: &body) }
      end += 36 + (unmeasured.map(\.height).max() ?? 0)
    }
    // No role of an image: its labels are links, and those of an image are out of reach.
    var svg: HTML = """
      <svg class="quad" viewBox="0 0 880 \(Coordinate.text(end))" \
      aria-labelledby="\(titleID) \(descriptionID)"><title id="\(titleID)">\(text.quadrantHeading)</title>\
      <desc id="\(descriptionID)">\(description)</desc>
      """
    svg += lattice(
      Lattice(edges: edges, left: Self.left, width: Self.width, caption: Self.caption, inset: 10))
    svg += body
    svg += axes(edges)
    if end > strip {
      svg += """
        <path class="split" d="M52 \(Coordinate.text(strip))h820"/>\
        <text class="ttl" x="56" y="\(Coordinate.text(strip + 18))">\(phrases.words.notMeasured)</text>
        """
    }
    svg += "</svg>"
    return svg
  }

  private func x(_ index: Int) -> Double { Self.left + Double(index) * columnWidth }

  var description: String {
    let short = points.indices.filter { index in points[index].shortfall.map { $0 >= 2 } ?? false }
    let named = short.prefix(8).map { name($0).label }.joined(separator: phrases.words.comma)
    return text.chartDescription(
      points.count, short.count, named, points.count { $0.performance == nil })
  }

  // MARK: Cells

  private var cells: (rows: [[Cell]], unmeasured: [Cell]) {
    let (rows, unmeasured) = grid
    return (rows.map { $0.map(cell) }, unmeasured.map(cell))
  }

  /// The points of each cell of the rows 5…1, and of the strip of what is not measured.
  var grid: (rows: [[[Int]]], unmeasured: [[Int]]) {
    let bare = [[Int]](repeating: [], count: columns.count)
    var grid = [[[Int]]](repeating: bare, count: 5)
    var strip = bare
    for (index, point) in points.enumerated() {
      let column = Self.cell(point.importance, crosshair.importance, columns) - firstColumn
      if let performance = point.performance {
        grid[5 - Self.cell(performance, crosshair.performance, 1...5)][column].append(index)
      } else {
        strip[column].append(index)
      }
    }
    return (grid, strip)
  }

  private static func cell(_ value: Double, _ crosshair: Double, _ range: ClosedRange<Int>) -> Int {
    var cell = value.rounded(.down)
    let split = crosshair.rounded(.up)
    if value >= crosshair { cell = max(cell, split) } else { cell = min(cell, split - 1) }
    return min(max(Int(cell), range.lowerBound), range.upperBound)
  }

  private func cell(_ indices: [Int]) -> Cell {
    let shown = indices.count > Self.perCell ? indices.prefix(Self.perCell - 1) : indices[...]
    var labels = shown.map { index in
      let (label, href) = name(index)
      let shortfall = points[index].shortfall
      return Cell.Label(
        lines: lines(label, shortfall), href: href, tone: GapMark.tone(shortfall: shortfall),
        shortfall: shortfall)
    }
    if shown.count < indices.count {
      labels.append(
        Cell.Label(
          lines: [text.more(indices.count - shown.count)], href: moreHref, tone: nil, shortfall: nil))
    }
    return Cell(labels: labels)
  }

  /// The shortfall takes part in the wrapping, so that it never sticks out.
  private func lines(_ label: String, _ shortfall: Double?) -> [String] {
    var text = label
    if let shortfall, shortfall != 0 { text += " " + Numbers.signed(shortfall) }
    // The large shortfalls are set bold.
    return LabelLines.wrap(text, width: columnWidth - 26, fontSize: (shortfall ?? 0) >= 2 ? 12.5 : 11.5)
  }

  private struct Cell {
    struct Label {
      var lines: [String]
      var href: String
      /// nil for the line that counts the rest.
      var tone: String?
      var shortfall: Double?
    }

    var labels: [Label]

    var height: Double { Double(labels.reduce(0) { $0 + $1.lines.count }) * QuadrantChart.line }

    func draw(x: Double, y: Double, into html: inout HTML) {
      var y = y
      for label in labels {
        draw(label, x: x, y: y, into: &html)
        y += Double(label.lines.count) * QuadrantChart.line
      }
    }

    private func draw(_ label: Label, x: Double, y: Double, into html: inout HTML) {
      if let tone = label.tone {
        html.append("<path class=\"d ")
        html.text(tone)
        html.append("\" d=\"M")
        Coordinate.write(x + 11, into: &html)
        html.append(" ")
        Coordinate.write(y + 2, into: &html)
        html.append("l5.5 5.5-5.5 5.5-5.5-5.5z\"/>")
      }
      html.append("<a href=\"")
      html.text(label.href)
      html.append((label.shortfall ?? 0) >= 2 ? "\"><text class=\"hot\" y=\"" : "\"><text y=\"")
      Coordinate.write(y + 11.5, into: &html)
      html.append("\">")
      for index in label.lines.indices {
        html.append("<tspan x=\"")
        Coordinate.write(x + 20, into: &html)
        html.append(index > 0 ? "\" dy=\"15\">" : "\">")
        let isLast = index == label.lines.count - 1
        write(label.lines[index], shortfall: isLast ? label.shortfall : nil, into: &html)
        html.append("</tspan>")
      }
      html.append("</text></a>")
    }

    /// A line; the shortfall at its end stands out.
    private func write(_ line: String, shortfall: Double?, into html: inout HTML) {
      guard let shortfall, shortfall != 0 else { return html.text(line) }
      let number = Numbers.signed(shortfall)
      html.text(String(decoding: line.utf8.dropLast(number.utf8.count), as: UTF8.self))
      html.append("<tspan class=\"qs\">")
      html.text(number)
      html.append("</tspan>")
    }
  }
}

/// What lies behind and around the points.
extension QuadrantChart {
  /// Where a drawing's cells lie.
  struct Lattice {
    /// The upper edges of the rows 5…1 and the lower edge of the last.
    let edges: [Double]
    let left: Double
    let width: Double
    /// The height above and below the rows in which the names of the quadrants stand, and how far from the sides.
    let caption: Double
    let inset: Double
  }

  func lattice(_ lattice: Lattice) -> HTML {
    let edges = lattice.edges
    guard let first = edges.first, let last = edges.last else { return HTML() }
    let top = first - lattice.caption
    let bottom = last + lattice.caption
    let (left, right) = (lattice.left, lattice.left + lattice.width)
    func x(_ column: Int) -> Double { left + Double(column) * lattice.width / Double(columns.count) }
    let splitColumn = min(max(Int(crosshair.importance.rounded(.up)), firstColumn), 6)
    let splitX = x(splitColumn - firstColumn)
    let splitRow = min(max(Int(crosshair.performance.rounded(.up)), 1), 6)
    let splitY = edges[6 - splitRow]
    func number(_ value: Double) -> String { Coordinate.text(value) }
    var html: HTML = """
      <path class="act" d="M\(number(splitX)) \(number(splitY))H\(number(right))V\(number(bottom))\
      H\(number(splitX))z"/>\
      <path class="ease" d="M\(number(left)) \(number(top))H\(number(splitX))V\(number(splitY))H\(number(left))z"/><path class="grid" d="
      """
    for index in 0...columns.count { html += "M\(number(x(index))) \(number(top))V\(number(bottom))" }
    for edge in [top] + edges + [bottom] { html += "M\(number(left)) \(number(edge))H\(number(right))" }
    html += "\"/><path class=\"split\" d=\"M\(number(splitX)) \(number(top))V\(number(bottom))"
    html += "M\(number(left)) \(number(splitY))H\(number(right))\"/>"
    let names = phrases.methods.quadrants
    func name(_ quadrant: Gap.Quadrant, _ tone: HTML, _ x: Double, _ y: Double, _ anchor: HTML) -> HTML {
      """
      <text class="ql\(tone)" x="\(number(x))" y="\(number(y))" text-anchor="\(anchor)">\
      \(names(quadrant))</text>
      """
    }
    let (start, end) = (left + lattice.inset, right - lattice.inset)
    html += name(.possibleOverkill, " e", start, top + 17, "start")
    html += name(.keepUp, "", end, top + 17, "end")
    html += name(.lowPriority, "", start, bottom - 9, "start")
    html += name(.concentrateHere, " a", end, bottom - 9, "end")
    return html
  }

  private func axes(_ edges: [Double]) -> HTML {
    guard let first = edges.first, let last = edges.last else { return HTML() }
    let bottom = last + Self.caption
    var html: HTML = "<g class=\"ax\">"
    for (index, column) in columns.enumerated() {
      html += """
        <text x="\(Coordinate.text(x(index) + columnWidth / 2))" y="\(Coordinate.text(bottom + 16))" \
        text-anchor="middle">\(column)</text>
        """
    }
    for row in 1...5 {
      let middle = (edges[5 - row] + edges[6 - row]) / 2
      html += "<text x=\"42\" y=\"\(Coordinate.text(middle + 4))\" text-anchor=\"end\">\(row)</text>"
    }
    html += """
      </g><text class="ttl" x="872" y="\(Coordinate.text(bottom + 34))" text-anchor="end">\
      \(text.importanceAxis)</text><text class="ttl" \
      transform="translate(14 \(Coordinate.text(first - Self.caption))) rotate(-90)" \
      text-anchor="end">\(text.performanceAxis)</text>
      """
    return html
  }
}
