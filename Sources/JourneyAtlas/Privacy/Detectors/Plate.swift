extension Detector {
  /// Number plates of Chinese cars: province, letter, five signs – six on electric cars –, never I or O.
  ///
  ///     京A·F8832    沪AD12345
  static let plate = Detector(kind: .plate, minimumDigits: 3) { line in
    line.text.indices.compactMap { index -> Range<Int>? in
      guard line[index] > 0x4E00, line[index + 1].isUpper, line[index + 1] != 0x49,
        provinces.contains(line[index])
      else { return nil }
      var start = index + 2
      if [0x20, 0xB7, 0x2D, 0x2E, 0x2022, 0x30FB].contains(line[start]) { start += 1 }
      var end = start
      while line[end].isUpper || line[end].isDigit, end - start < 7 { end += 1 }
      let signs = line.text[min(start, line.text.count)..<min(end, line.text.count)]
      guard signs.count == 5 || signs.count == 6, !line[end].isWord, signs.count(where: \.isDigit) > 2,
        !signs.contains(0x49), !signs.contains(0x4F), Set(signs).count > 1
      else { return nil }
      return index..<end
    }
  }

  private static let provinces = Set(
    "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars.map(\.value))
}
