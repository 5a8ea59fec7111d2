/// The ids given to headings so far: `h-` and the slug of the text, with a number where that is taken.
///
///     Why we lost      h-why-we-lost
///     Why we lost?     h-why-we-lost-2
///     购买之后          h-购买之后
public struct HeadingIDs: Sendable {
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  public init() {}

  public mutating func id(for text: String) -> String {
    let slug = Self.slug(text)
    let base = slug.isEmpty ? "h" : "h-" + slug
    var id = base
    while !used.insert(id).inserted {
      let count = (counts[base] ?? 1) + 1
      counts[base] = count
      id = "\(base)-\(count)"
    }
    return id
  }

  /// Letters and digits of any script, in lower case; everything between them is one hyphen.
  private static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil else {
        isPending = !slug.isEmpty
        continue
      }
      if isPending { slug.append("-") }
      isPending = false
      slug.append(scalar)
    }
    return String(slug)
  }
}
