extension Detector {
  /// Passport numbers: one or two letters and 7 or 8 digits, or 9 digits. Much looks like that, so the word must
  /// stand before it.
  ///
  ///     Passport: E12345678    护照号 EA1234567
  static let passport = Detector(kind: .passport, minimumDigits: 6) { line in
    line.groups.compactMap { group -> Range<Int>? in
      var start = group.lowerBound
      while start > 0, line[start - 1].isUpper, group.lowerBound - start < 3 { start -= 1 }
      let letters = group.lowerBound - start
      guard letters == 0 ? group.count == 9 : (letters <= 2 && (6...8).contains(group.count)),
        !line[start - 1].isWord, !line[group.upperBound].isWord,
        line.hasWord(passportWords, before: start, within: 24)
      else { return nil }
      return start..<group.upperBound
    }
  }

  private static let passportWords = FoldedLine.words("passport", "护照", "護照")
}
