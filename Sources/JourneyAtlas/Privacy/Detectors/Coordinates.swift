extension Detector {
  /// A latitude and a longitude with four decimals or more: 11 metres and less. Two numbers below 1 are scores, and
  /// two with only a blank or slash between are coordinates behind a word that says so.
  ///
  ///     39.9042, 116.4074    39.9042° N, 116.4074° E
  static let coordinates = Detector(kind: .coordinates, minimumDigits: 10) { line in
    var found: [Range<Int>] = []
    var last: (range: Range<Int>, value: Double)?
    for first in line.groups.indices.dropLast() {
      guard let number = decimal(line, first) else { continue }
      if let latitude = last, latitude.value <= 90, number.value <= 180,
        max(latitude.value, number.value) >= 1,
        isPair(line, latitude.range.upperBound..<number.range.lowerBound, from: latitude.range.lowerBound)
      {
        found.append(latitude.range.lowerBound..<number.range.upperBound)
        last = nil
      } else {
        last = number
      }
    }
    return found
  }

  private static func decimal(_ line: FoldedLine, _ first: Int) -> (range: Range<Int>, value: Double)? {
    let (whole, decimals) = (line.groups[first], line.groups[first + 1])
    guard whole.count <= 3, (4...12).contains(decimals.count), decimals.lowerBound == whole.upperBound + 1,
      line[whole.upperBound] == 0x2E, line[whole.lowerBound - 1] != 0x2E, line[decimals.upperBound] != 0x25,
      let value = Double(
        String(
          line.text[whole.lowerBound..<decimals.upperBound].compactMap(Unicode.Scalar.init).map(
            Character.init)))
    else { return nil }
    return (whole.lowerBound..<decimals.upperBound, value)
  }

  private static func isPair(_ line: FoldedLine, _ between: Range<Int>, from start: Int) -> Bool {
    let text = line.text[between]
    guard isBetween(text) else { return false }
    return text.contains { ![0x20, 0x2F, 0x2D, 0x2B, 0x3A].contains($0) }
      || line.hasWord(coordinateWords, before: start, within: 24)
  }

  private static let coordinateWords = FoldedLine.words(
    "lat", "latitude", "gps", "coordinates", "location", "position", "坐标", "坐標", "位置", "经纬度")

  /// A comma, semicolon, slash or blank, with degree signs, points of the compass and a minus.
  private static func isBetween(_ text: ArraySlice<UInt32>) -> Bool {
    let signs: Set<UInt32> = [
      0x20, 0x2C, 0x3B, 0x2F, 0xB0, 0x2D, 0x4E, 0x53, 0x45, 0x57, 0x3001, 0x5EA6, 0x5317, 0x4E1C, 0x7EAC,
      0x7ECF,
      0x2B, 0x3A, 0x5357, 0x897F,
    ]
    return !text.isEmpty && text.count <= 8 && text.allSatisfy(signs.contains) && !text.elementsEqual([0x2D])
  }
}
