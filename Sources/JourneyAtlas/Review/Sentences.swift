/// Prose in sentences.
public enum Sentences {
  /// How many sentences of two texts are not in both: the larger of what was taken out and what was put in, so
  /// that a sentence written anew counts once.
  public static func changed(_ before: String, _ after: String) -> Int {
    let (old, new) = (of(before).sorted(), of(after).sorted())
    return max(old.count, new.count) - Similarity.common(old, new)
  }

  /// A sentence ends at a line end, at `.`, `!` or `?` before a blank, and at `。`, `！` or `？`.
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = String.UnicodeScalarView()
    func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "!" || scalar == "?" }
    func finish() {
      if !sentence.isEmpty { sentences.append(String(sentence)) }
      sentence = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": finish()
      case " ":
        if let last = sentence.last, isEnd(last) {
          finish()
        } else if !sentence.isEmpty {
          sentence.append(scalar)
        }
      case "。", "！", "？":
        sentence.append(scalar)
        finish()
      default: sentence.append(scalar)
      }
    }
    finish()
    return sentences
  }
}
