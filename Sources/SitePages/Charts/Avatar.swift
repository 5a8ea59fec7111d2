import JourneyAtlas
import MarkdownTree

/// A persona's picture: contour lines around a summit, drawn from the name, so that the same name always looks
/// the same and nobody needs a photo.
struct Avatar: Markup {
  let name: String
  /// Unique on the page.
  let id: String

  init(_ persona: Persona, id: String) {
    name = persona.name.plain
    self.id = id
  }

  func write(into svg: inout HTML) {
    var random = Seeded(name)
    let summit = (x: 38 + random.next() * 24, y: 38 + random.next() * 24)
    // Three waves of different length bend the circles; each ring bends a little less than the one outside.
    let waves = (2...4).map { count in
      Wave(count: Double(count), depth: 0.05 + 0.09 * random.next(), turn: random.next() * 2 * .pi)
    }
    svg += """
      <svg class="avatar" viewBox="0 0 100 100" aria-hidden="true"><clipPath id="\(id)"><rect width="100" \
      height="100" rx="3"/></clipPath><g clip-path="url(#\(id))"><rect class="bg" width="100" height="100"/>\
      <path class="r" d="
      """
    let bends = (0..<Self.corners).map { Self.bend(at: Self.angle($0), waves) }
    for ring in stride(from: 62.0, through: 8, by: -9) { Self.ring(ring, around: summit, bends, into: &svg) }
    svg += "\"/></g><text x=\"14\" y=\"93\">\(initials)</text></svg>"
  }

  private struct Wave {
    let count: Double
    let depth: Double
    let turn: Double
  }

  private static let corners = 24

  private static func angle(_ corner: Int) -> Double { Double(corner) / Double(corners) * 2 * .pi }

  private static func bend(at angle: Double, _ waves: [Wave]) -> Double {
    waves.reduce(1.0) { $0 + $1.depth * Trigonometry.sine($1.count * angle + $1.turn) }
  }

  private static func ring(
    _ radius: Double, around centre: (x: Double, y: Double), _ bends: [Double], into svg: inout HTML
  ) {
    for corner in 0..<corners {
      svg.append(corner == 0 ? "M" : "L")
      let length = radius * bends[corner]
      svg.number(Int((centre.x + length * Trigonometry.sine(angle(corner) + .pi / 2)).rounded()))
      svg.append(" ")
      svg.number(Int((centre.y + length * Trigonometry.sine(angle(corner))).rounded()))
    }
    svg.append("Z")
  }

  /// `MH` for Marta Halloran; of a Chinese name the last character.
  private var initials: String {
    let parts = name.split(separator: " ")
    guard let first = name.unicodeScalars.first else { return "" }
    if first.value >= 0x2E80, let last = name.unicodeScalars.last { return String(Character(last)) }
    let letters = [parts.first, parts.count > 1 ? parts.last : nil].compactMap { $0?.unicodeScalars.first }
    return letters.map { String(Character($0)) }.joined()
  }

  /// Numbers 0…1 that follow from a name (FNV-1a, then a linear congruence), the same on every machine.
  private struct Seeded {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ name: String) {
      for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24)
    }
  }
}

/// A sine from arithmetic alone: the C library's last digit differs between machines, a site's bytes must not.
enum Trigonometry {
  /// Error below 0.0002.
  static func sine(_ angle: Double) -> Double {
    var x = angle.truncatingRemainder(dividingBy: 2 * .pi)
    if x > .pi { x -= 2 * .pi }
    if x < -.pi { x += 2 * .pi }
    if x > .pi / 2 { x = .pi - x }
    if x < -.pi / 2 { x = -.pi - x }
    let square = x * x
    return x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42)))
  }
}
