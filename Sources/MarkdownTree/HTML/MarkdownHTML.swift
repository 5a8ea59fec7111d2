/// Writes a Markdown tree as HTML.
///
/// In the `page` dialect, which is what sites are made of, raw HTML is shown as text, HTML comments are left
/// out, addresses are held against ``LinkPolicy``, and there is no `style=` (a strict content security policy
/// forbids it). The `specification` dialect writes what the CommonMark and GFM specifications print.
public struct MarkdownHTML: Sendable {
  public enum RawHTML: Sendable { case asIs, escaped }

  public enum Dialect: Sendable { case page, specification }

  /// Words that the markup needs for readers who do not see it.
  public struct Words: Sendable {
    public var done: String
    public var notDone: String

    public init(done: String = "done", notDone: String = "not done") {
      self.done = done
      self.notDone = notDone
    }
  }

  public struct Options: Sendable {
    public var dialect: Dialect
    public var rawHTML: RawHTML
    /// Rewrites the destination of a link; nil: do not link, show the text.
    public var link: (@Sendable (String) -> String?)?
    /// Rewrites the source of an image; nil: show its description.
    public var image: (@Sendable (String) -> String?)?
    /// Added to the level of every heading; levels end at 6.
    public var headingShift: Int
    /// `id="h-slug"` on headings, unique among what is rendered with the same ``HeadingIDs``.
    public var headingIDs: Bool
    public var words: Words
    /// What tables are called for readers who do not see what stands above them: a hidden caption; nil: none.
    public var tableCaption: String?

    public init(
      dialect: Dialect = .page, rawHTML: RawHTML = .escaped, link: (@Sendable (String) -> String?)? = nil,
      image: (@Sendable (String) -> String?)? = nil, headingShift: Int = 0, headingIDs: Bool = false,
      words: Words = Words(), tableCaption: String? = nil
    ) {
      self.dialect = dialect
      self.rawHTML = rawHTML
      self.link = link
      self.image = image
      self.headingShift = headingShift
      self.headingIDs = headingIDs
      self.words = words
      self.tableCaption = tableCaption
    }

    /// The HTML that the specifications print, raw HTML and all; not for pages.
    public static let specification = Options(dialect: .specification, rawHTML: .asIs)
  }

  public let options: Options

  public init(_ options: Options = Options()) { self.options = options }

  /// Appends the blocks; heading ids are unique among them.
  public func render(_ blocks: [Block], into html: inout HTML) {
    var ids = HeadingIDs()
    render(blocks, into: &html, ids: &ids)
  }

  /// Appends the blocks; heading ids are unique among all that was rendered with the same `ids`.
  public func render(_ blocks: [Block], into html: inout HTML, ids: inout HeadingIDs) {
    var writer = BlockWriter(inline: InlineWriter(options: options), ids: ids)
    writer.write(blocks, into: &html)
    ids = writer.ids
  }

  /// Appends inline markup without a block around it.
  public func render(inlines: [Inline], into html: inout HTML) {
    InlineWriter(options: options).write(inlines, into: &html)
  }
}
