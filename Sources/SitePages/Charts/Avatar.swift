import MarkdownTree

/// A persona's mark: contour lines around a summit, drawn from the bytes of the name, with its initials. No
/// photo: a persona is nobody.
///
/// Equal names give equal lines on every machine: sines come from a table, numbers from SplitMix64.
struct Avatar {
  let name: String

  private static let rings = 5
  private static let corners = 12

  var svg: HTML {
    var random = SplitMix64(seed: Self.hash(name))
    let centreX = 160 + random.next(below: 80)
    let centreY = 150 + random.next(below: 80)
    let waves = (1...3).map { wave in
      Wave(frequency: wave, phase: random.next(below: 36), height: 18 + random.next(below: 26 / wave))
    }
    var svg: HTML = "<svg class=\"avatar\" viewBox=\"0 0 400 400\" aria-hidden=\"true\">"
    svg += "<path class=\"bg\" d=\"M0 0h400v400H0z\"/><path class=\"r\" d=\""
    for ring in 1...Self.rings {
      // Outer lines bend more than those near the summit.
      svg += contour(centreX, centreY, radius: 44 * ring, bend: ring, waves)
    }
    svg += """
      "/><path class="pk" d="M\(centreX) \(centreY - 14)l14 14-14 14-14-14z"/>\
      <text x="20" y="376">\(Self.initials(name))</text></svg>
      """
    return svg
  }

  private struct Wave {
    var frequency: Int
    /// In steps of 10°.
    var phase: Int
    /// In thousandths of the radius, for the outermost ring.
    var height: Int
  }

  /// A closed curve through the middles of its corners.
  private func contour(_ x: Int, _ y: Int, radius: Int, bend: Int, _ waves: [Wave]) -> HTML {
    let points = (0..<Self.corners).map { corner -> (x: Int, y: Int) in
      let angle = corner * 36 / Self.corners
      var stretch = 1_000_000
      for wave in waves {
        stretch += wave.height * bend * Self.sine(angle * wave.frequency + wave.phase)
      }
      let length = radius * (stretch / 1000)
      return (
        x + length * Self.sine(angle + 9) / 1_000_000, y + length * Self.sine(angle) / 1_000_000
      )
    }
    var last = middle(points[Self.corners - 1], points[0])
    var path: HTML = "M\(last.x) \(last.y)"
    for (index, point) in points.enumerated() {
      let end = middle(point, points[(index + 1) % Self.corners])
      path += "q\(point.x - last.x) \(point.y - last.y) \(end.x - last.x) \(end.y - last.y)"
      last = end
    }
    path += "z"
    return path
  }

  private func middle(_ a: (x: Int, y: Int), _ b: (x: Int, y: Int)) -> (x: Int, y: Int) {
    ((a.x + b.x) / 2, (a.y + b.y) / 2)
  }

  /// The sine of `tens` × 10°, in thousandths.
  private static func sine(_ tens: Int) -> Int {
    let quarter = [0, 174, 342, 500, 643, 766, 866, 940, 985, 1000]
    let turn = ((tens % 36) + 36) % 36
    switch turn {
    case 0...9: return quarter[turn]
    case 10...18: return quarter[18 - turn]
    case 19...27: return -quarter[turn - 18]
    default: return -quarter[36 - turn]
    }
  }

  /// FNV-1a over the bytes of the name.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The first letters of the first and the last word; the first character where the name has no blanks and
  /// is not Latin.
  static func initials(_ name: String) -> String {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "，" || $0 == "·" })
    guard let first = words.first?.first else { return "" }
    guard first.isASCII, let last = words.dropFirst().last?.first, last.isLetter else {
      return String(first).uppercased()
    }
    return String(first).uppercased() + String(last).uppercased()
  }
}

/// Sebastiano Vigna's generator: small, and the same everywhere.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return Int(bits % UInt64(max(limit, 1)))
  }
}
