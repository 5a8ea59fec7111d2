/// A language that Waymark speaks itself: its buttons, headings and sentences, and so one in which a site can be
/// read as a whole. A case is all that other rooms need: whoever has text in each language switches over it.
public enum InterfaceLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"

  /// The language of a tag: `en-GB` is English, `zh-TW`, `zh-HK` and `zh-Hant…` are Traditional Chinese, other `zh`
  /// Simplified; nil for a language that Waymark does not speak.
  public init?(tag: String) {
    let parts = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    switch parts.first {
    case "en": self = .english
    case "zh":
      let isTraditional = parts.dropFirst().contains { ["hant", "tw", "hk", "mo"].contains($0) }
      self = isTraditional ? .traditionalChinese : .simplifiedChinese
    default: return nil
    }
  }

  /// The language of the interface around texts of a language: English where Waymark does not speak it.
  public init(around tag: String) { self = Self(tag: tag) ?? .english }

  /// The folder of its pages in a site of several languages. Small letters, as all ids: what a disk takes for one
  /// name is one.
  public var folder: String { rawValue.lowercased() }
}
