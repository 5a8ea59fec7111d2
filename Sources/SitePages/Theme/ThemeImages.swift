import JourneyAtlas
import MarkdownTree

/// The pictures that a theme is known by: the mark in the header, the one of the browser's tab, the social card.
struct ThemeImages: Sendable {
  /// What the header shows beside the site's name.
  struct Logo: Sendable, Equatable {
    /// Its name in `assets/`.
    let name: String
    /// In pixels of the screen, so that nothing moves when it comes.
    let width: Int
  }

  /// Height of the header's mark: 24 px.
  static let height = 24
  /// 64 KiB: it is on every page, and a drawn mark takes two.
  static let maximumLogo = 64 << 10
  /// 1 MiB, which all services take.
  static let maximumCard = 1 << 20

  let logo: Logo?
  /// `favicon.svg`, `favicon.png`, or the logo where the theme brings nothing else.
  let favicon: String?
  /// `card.png`, which services show where somebody posts a page's address.
  let card: String?

  /// `own` are the files of the theme itself, `files` those with what it takes over.
  init(own: [String: [UInt8]], files: [String: [UInt8]], path: String, _ problems: inout [Diagnostic]) {
    func first(_ names: [String], _ files: [String: [UInt8]]) -> String? { names.first { files[$0] != nil } }
    for name in own.keys.sorted(by: { $0.precedes($1) }) {
      let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
      guard let kind = Kind(rawValue: String(decoding: Array(stem), as: UTF8.self)) else { continue }
      let bytes = own[name] ?? []
      if let wrong = kind.problem(name, bytes) {
        problems.append(.badImage(path + "/" + name, wrong))
      }
    }
    let logo = first(Kind.logo.names, own) ?? first(Kind.logo.names, files)
    self.logo = logo.map {
      Logo(name: $0, width: ImageSize(files[$0] ?? [])?.width(at: Self.height) ?? Self.height)
    }
    favicon =
      first(Kind.favicon.names, own) ?? first(Kind.logo.names, own) ?? first(Kind.favicon.names, files)
    card = first(Kind.card.names, files)
  }

  /// What can be wrong with a picture.
  enum Wrong: Sendable, Equatable {
    case type(allowed: [String])
    case content
    case noSize
    case tooLarge(limit: Int)
  }

  private enum Kind: String {
    case logo, favicon, card

    var names: [String] { self == .card ? ["card.png"] : [rawValue + ".svg", rawValue + ".png"] }

    func problem(_ name: String, _ bytes: [UInt8]) -> Wrong? {
      guard names.contains(name) else { return .type(allowed: names) }
      let limit = self == .card ? ThemeImages.maximumCard : ThemeImages.maximumLogo
      if bytes.count > limit { return .tooLarge(limit: limit) }
      let isSVG = name.hasSuffix(".svg")
      guard isSVG ? ImageSize.isSVG(bytes) : ImageSize.isPNG(bytes) else { return .content }
      return ImageSize(bytes) == nil ? .noSize : nil
    }
  }
}

/// How wide and high a picture is, in its own units.
struct ImageSize: Equatable {
  let width: Double
  let height: Double

  /// Of a PNG by its header, of an SVG by its `viewBox`.
  init?(_ bytes: [UInt8]) {
    if Self.isPNG(bytes) {
      guard bytes.count >= 24 else { return nil }
      width = Double(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) })
      height = Double(bytes[20..<24].reduce(0) { $0 << 8 | Int($1) })
    } else {
      let name = Array("viewBox=".utf8)
      guard let start = bytes.indices.prefix(4_096).first(where: { bytes[$0...].starts(with: name) }) else {
        return nil
      }
      let isQuote = { (byte: UInt8) in byte == 0x22 || byte == 0x27 }
      let box = bytes[(start + name.count)...].drop(while: isQuote).prefix { !isQuote($0) }
      let numbers = box.split { $0 == 0x20 || $0 == 0x2C }
        .compactMap { Double(String(decoding: Array($0), as: UTF8.self)) }
      guard numbers.count == 4 else { return nil }
      (width, height) = (numbers[2], numbers[3])
    }
    guard width > 0, height > 0, width < 100_000, height < 100_000 else { return nil }
  }

  /// A tag of SVG in what starts like markup.
  static func isSVG(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    return start.first == "<" && start.contains("<svg")
  }

  static func isPNG(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }

  /// In whole pixels, at least one, at most twelve times the height.
  func width(at height: Int) -> Int {
    let exact = Double(height) * width / self.height
    return max(1, Int(min(exact, Double(12 * height)).rounded()))
  }
}
