/// Characters that nobody sees in a text, and that make it read otherwise for people than for programs.
package enum InvisibleText {
  /// Whether a character may not stand in content at all: controls of C0 and C1 but tab and line ends, the line
  /// separators that editors count as lines and Markdown does not, U+FEFF anywhere but at the start of a file,
  /// and what Unicode will never assign.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFDD0...0xFDEF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a character turns the direction of writing until another one ends it.
  package static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// `U+202E`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The first control character, or turn of direction without its other half, of a text that is one line or
  /// paragraph; nil where there is none.
  static func first(in text: some Sequence<Unicode.Scalar>) -> Unicode.Scalar? {
    var directions = Directions<Unicode.Scalar>()
    for scalar in text {
      if isControl(scalar) { return scalar }
      if scalar.value >= 0x202A, let stray = directions.take(scalar, at: scalar) { return stray }
    }
    return directions.open.first
  }
}

/// Follows turns of direction through a line: U+202A, B, D, E end with U+202C, U+2066, 7, 8 with U+2069, the
/// inner one first. A turn that is not ended shows the rest of a line to reviewers in an order that programs do
/// not read (CVE-2021-42574).
struct Directions<Place> {
  private var stack: [(isIsolate: Bool, place: Place)] = []

  /// What was not ended, the outermost first.
  var open: [Place] { stack.map(\.place) }

  /// The place of a character that ends nothing; nil for any other.
  mutating func take(_ scalar: Unicode.Scalar, at place: Place) -> Place? {
    switch scalar.value {
    case 0x202A, 0x202B, 0x202D, 0x202E: stack.append((false, place))
    case 0x2066, 0x2067, 0x2068: stack.append((true, place))
    case 0x202C, 0x2069:
      guard let last = stack.last, last.isIsolate == (scalar.value == 0x2069) else { return place }
      stack.removeLast()
    default: break
    }
    return nil
  }

  mutating func endLine() { stack.removeAll(keepingCapacity: true) }
}
