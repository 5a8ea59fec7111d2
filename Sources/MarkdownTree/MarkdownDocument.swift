/// A Markdown text as a tree of blocks with their places in the source.
///
///     # Choosing a CRM            heading(level: 1, [text])
///     - Doing: asks a colleague   list with one item
///
/// Reading cannot fail: every text is some document.
public struct MarkdownDocument: Sendable {
  public var blocks: [Block]

  public struct Options: Sendable {
    /// Tables, strikethrough, task lists, bare-URL autolinks and the repair of CJK emphasis.
    public var extensions: Bool

    public init(extensions: Bool = true) { self.extensions = extensions }

    /// CommonMark 0.30 and nothing else.
    public static let commonMark = Options(extensions: false)
  }
}
