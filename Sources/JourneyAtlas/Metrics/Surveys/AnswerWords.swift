/// Scales in words that many surveys use, each with its number. `answers:` of a map names one of them, or says
/// itself what a word counts as.
enum AnswerWords {
  static let lists: [(name: String, words: [(word: String, number: Double)])] = [
    (
      "satisfaction",
      scale([
        ["Very dissatisfied", "Very unsatisfied", "非常不满意", "非常不滿意"],
        ["Dissatisfied", "Unsatisfied", "Somewhat dissatisfied", "不满意", "不滿意"],
        ["Neutral", "Neither satisfied nor dissatisfied", "一般", "普通"],
        ["Satisfied", "Somewhat satisfied", "满意", "滿意"],
        ["Very satisfied", "非常满意", "非常滿意"],
      ])
    ),
    (
      "agreement",
      scale([
        ["Strongly disagree", "非常不同意"], ["Disagree", "不同意"],
        ["Neutral", "Neither agree nor disagree", "中立", "一般", "普通"], ["Agree", "同意"],
        ["Strongly agree", "非常同意"],
      ])
    ),
    (
      "agreement-7",
      scale([
        ["Strongly disagree", "非常不同意"], ["Disagree", "不同意"], ["Somewhat disagree", "有点不同意", "有點不同意"],
        ["Neutral", "Neither agree nor disagree", "中立", "一般", "普通"], ["Somewhat agree", "有点同意", "有點同意"],
        ["Agree", "同意"], ["Strongly agree", "非常同意"],
      ])
    ),
    (
      "ease",
      scale([
        ["Very difficult", "非常困难", "非常困難"], ["Difficult", "困难", "困難"],
        ["Somewhat difficult", "比较困难", "比較困難", "有点困难", "有點困難"],
        ["Neutral", "Neither easy nor difficult", "一般", "普通"],
        ["Somewhat easy", "比较容易", "比較容易"], ["Easy", "容易"], ["Very easy", "非常容易"],
      ])
    ),
    (
      "yes-no",
      [
        ("Yes", 1), ("True", 1), ("是", 1), ("有", 1), ("No", 0), ("False", 0), ("否", 0), ("没有", 0), ("沒有", 0),
      ]
    ),
  ]

  /// Steps from 1, the lowest first.
  private static func scale(_ steps: [[String]]) -> [(word: String, number: Double)] {
    steps.enumerated().flatMap { step, words in words.map { ($0, Double(step + 1)) } }
  }

  /// The list of a name, by the words as they are compared.
  static func list(_ name: String) -> [String: Double]? {
    lists.first { $0.name == name }.map { list in
      Dictionary(list.words.map { (LabelTable.normalise($0.word), $0.number) }) { first, _ in first }
    }
  }
}
