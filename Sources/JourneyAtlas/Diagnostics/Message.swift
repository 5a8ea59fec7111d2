/// What a diagnostic says: the problem in one sentence, and in `help` what to write instead. All prose of
/// content diagnostics stands in the `Message+….swift` files, as constructors that read as sentences where
/// they are called.
public struct Message: Sendable {
  public var code: Code
  public var text: String
  public var help: String

  public init(_ code: Code, _ text: String, help: String) {
    self.code = code
    self.text = Self.shortened(text, from: 600)
    // Lists of all that may be written are long.
    self.help = Self.shortened(help, from: 4_000)
  }

  /// A text that is longer than so many bytes without its middle: who writes 50,000 digits need not read them again.
  private static func shortened(_ text: String, from length: Int) -> String {
    guard text.utf8.count > length else { return text }
    let scalars = text.unicodeScalars
    return String(scalars.prefix(100)) + " … " + String(scalars.suffix(100))
  }

  /// “a”, “b” or “c”.
  static func choice(_ words: some Sequence<String>) -> String {
    let quoted = words.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// "did you mean “x”?" where there is a near word, else `otherwise`.
  static func didYouMean(_ near: String?, otherwise: String) -> String {
    near.map { "did you mean “\($0)”?" } ?? otherwise
  }
}
