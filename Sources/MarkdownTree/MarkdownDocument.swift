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

  /// Reads the file from `bodyStart` on, where front matter ends. Every span counts from the file's start.
  ///
  /// The caller has looked at ``MarkdownLimits`` before: libcmark takes minutes over some small texts.
  public init(_ file: SourceFile, from bodyStart: Int = 0, options: Options = Options()) {
    let input = ParserInput(file, from: bodyStart, withMarks: options.extensions)
    var reader = CommonMarkReader(input, extensions: options.extensions, tables: options.extensions)
    blocks = reader.read()
    if !reader.deferred.isEmpty {
      let texts = reader.deferred.parsed(definitions: blocks, in: input)
      blocks = DeferredText.fill(blocks, from: texts)
    }
  }
}
