/// A run of text inside a block. Values, without positions: a finding inside a block is located by
/// searching the source of the block (see ``SourceFile/find(_:in:)``).
public enum Inline: Sendable, Equatable {
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  // In boxes, so that the many texts stay small.
  indirect case link(Link)
  indirect case image(Image)
  /// Raw inline HTML, as written, comments included.
  case html(String)
  case softBreak
  case hardBreak
}

public struct Link: Sendable, Equatable {
  public var destination: String
  public var title: String
  public var inlines: [Inline]

  public init(destination: String, title: String = "", inlines: [Inline]) {
    self.destination = destination
    self.title = title
    self.inlines = inlines
  }
}

public struct Image: Sendable, Equatable {
  public var source: String
  public var title: String
  /// The description, from which `alt` is made.
  public var inlines: [Inline]

  public init(source: String, title: String = "", inlines: [Inline]) {
    self.source = source
    self.title = title
    self.inlines = inlines
  }
}

extension Array where Element == Inline {
  /// The text without markup: breaks and `<br>` are blanks, an image is its description, other raw HTML is
  /// left out.
  public var plainText: String {
    // Most runs are one text.
    if count == 1, case .text(let words) = self[0] { return words }
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        inner.appendPlainText(to: &text)
      case .link(let link): link.inlines.appendPlainText(to: &text)
      case .image(let image): image.inlines.appendPlainText(to: &text)
      case .html(let tag): if Inline.isLineBreak(tag) { text += " " }
      case .softBreak, .hardBreak: text += " "
      }
    }
  }
}

extension Inline {
  /// Whether raw HTML is `<br>`: in table cells there is no other way to break a line.
  public static func isLineBreak(_ tag: String) -> Bool {
    let bare = tag.lowercased().utf8.filter { !Byte.isSpace($0) }
    return bare.elementsEqual("<br>".utf8) || bare.elementsEqual("<br/>".utf8)
  }

  /// With ``Strikethrough/escapedTilde`` turned back into a tilde.
  var withEscapedTildes: Inline {
    switch self {
    case .text(let text): .text(Self.tildes(text))
    case .emphasis(let inner): .emphasis(inner.map(\.withEscapedTildes))
    case .strong(let inner): .strong(inner.map(\.withEscapedTildes))
    case .strikethrough(let inner): .strikethrough(inner.map(\.withEscapedTildes))
    case .link(let link):
      .link(
        Link(
          destination: Self.tildes(link.destination), title: link.title,
          inlines: link.inlines.map(\.withEscapedTildes)))
    case .image(let image):
      .image(
        Image(source: image.source, title: image.title, inlines: image.inlines.map(\.withEscapedTildes)))
    case .code, .html, .softBreak, .hardBreak: self
    }
  }

  private static func tildes(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar == Strikethrough.escapedTilde ? "~" : scalar) }
    return String(scalars)
  }
}
