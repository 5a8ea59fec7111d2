/// What a site of several languages says of them.
extension Phrases {
  struct Languages: Sendable {
    /// Of the links to other languages.
    let label: String
    /// What the language calls itself.
    let own: String
    /// Above a text that is in another language.
    let untranslated: String
    /// Of the list of files in other languages.
    let others: String

    static let english = Languages(
      label: "Language", own: "English",
      untranslated:
        "This page is not translated into English yet. It is shown in the language in which it was written.",
      others: "Other languages")
    static let simplifiedChinese = Languages(
      label: "语言", own: "简体中文", untranslated: "本页尚无简体中文译文，以下为原文。", others: "其他语言")
    static let traditionalChinese = Languages(
      label: "語言", own: "繁體中文", untranslated: "本頁尚無繁體中文譯文，以下為原文。", others: "其他語言")
  }
}
