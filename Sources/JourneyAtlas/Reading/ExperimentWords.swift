/// The words of tables of experiments: English, 简体, 繁體. As they are when normalised.
enum ExperimentWords {
  /// First headers that make a table one of experiments; no labels.
  static let heads: Set<String> = ["experiment", "experiments", "a/b test", "a/b tests", "实验", "實驗"]

  private static let sides: [[String]] = [
    ["a", "control", "对照组", "對照組"],
    ["b", "variant", "实验组", "實驗組"],
  ]

  static let successes: Set<String> = [
    "success", "successes", "conversion", "conversions", "成功", "成功数", "成功數", "转化", "转化数", "轉換",
    "轉換數",
  ]

  static let trials: Set<String> = [
    "trial", "trials", "n", "sample", "visitors", "试验", "试验数", "样本", "人数", "試驗", "試驗數", "樣本",
    "人數",
  ]

  /// The side that a header names, 0 for A and 1 for B, and the rest of its words: `A successes`, `实验组人数`,
  /// `trials B`. Latin words stand alone, so that "Before" is not B.
  static func side(_ head: String) -> (side: Int, rest: String)? {
    let head = LabelTable.normalise(head)
    for (side, words) in sides.enumerated() {
      for word in words {
        if head == word { return (side, "") }
        if head.hasPrefix(word), let rest = rest(head.dropFirst(word.count), isHan: !isLatin(word)) {
          return (side, rest)
        }
        if head.hasSuffix(" " + word) {
          return (side, LabelTable.normalise(String(head.dropLast(word.count + 1))))
        }
      }
    }
    return nil
  }

  private static func rest(_ rest: Substring, isHan: Bool) -> String? {
    guard let first = rest.unicodeScalars.first else { return nil }
    let stands = isHan || first == " " || first == ":" || first == "：" || first.value >= 0x2E80
    return stands ? LabelTable.normalise(String(rest)) : nil
  }

  private static func isLatin(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

  /// nil for other words.
  static func lowerIsBetter(_ text: String) -> Bool? {
    let word = LabelTable.normalise(text).replacing("-", with: " ")
    if lower.contains(word) { return true }
    return higher.contains(word) ? false : nil
  }

  private static let lower: Set<String> = ["lower is better", "lower", "down", "越低越好", "越少越好", "低", "降低"]
  private static let higher: Set<String> = [
    "higher is better", "higher", "up", "越高越好", "越多越好", "高", "提高",
  ]
}
