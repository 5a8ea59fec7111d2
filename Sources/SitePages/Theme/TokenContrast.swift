import JourneyAtlas
import MarkdownTree

/// What is read on what: each pair of tokens with the least contrast that it must have.
///
/// 4.5 to 1 for text, 3 to 1 for edges of controls and the shapes of charts (WCAG 2.2, 1.4.3 and 1.4.11).
enum TokenContrast {
  struct Pair: Sendable {
    let front: String
    let ground: String
    let least: Double
  }

  /// A pair that is too faint.
  struct Shortfall: Sendable {
    let pair: Pair
    let scheme: TokenColour.Scheme
    let ratio: Double
  }

  private static let surfaces = ["--paper", "--sheet", "--sunken", "--band"]
  private static let tints = [
    "--neg-soft", "--neg-wash", "--pos-soft", "--pos-wash", "--mid-soft", "--link-soft",
  ]

  static let pairs: [Pair] = {
    var pairs: [Pair] = []
    for ink in ["--ink", "--ink-2", "--ink-3", "--link"] { pairs += text(of: ink, on: surfaces + tints) }
    for side in ["--neg", "--pos"] {
      let grounds = [side + "-soft", side + "-wash", "--mid-soft", "--link-soft"]
      pairs += text(of: side + "-text", on: surfaces + grounds)
    }
    pairs += text(of: "--on-fill", on: ["--neg-fill", "--pos-fill", "--mid-fill"])
    pairs += text(of: "--on-here", on: ["--here"])
    pairs += shapes("--line-3", on: ["--paper", "--sheet", "--sunken"])
    for fill in ["--neg-fill", "--neg-mid", "--pos-fill", "--pos-mid", "--mid-fill"] {
      pairs += shapes(fill, on: ["--sheet"])
    }
    return pairs
  }()

  private static func text(of front: String, on grounds: [String]) -> [Pair] {
    grounds.map { Pair(front: front, ground: $0, least: 4.5) }
  }

  private static func shapes(_ front: String, on grounds: [String]) -> [Pair] {
    grounds.map { Pair(front: front, ground: $0, least: 3) }
  }

  static func shortfalls(_ tokens: ThemeTokens) -> [Shortfall] {
    var colours: [String: TokenColour] = [:]
    for token in tokens.tokens { colours[token.name] = token.colour }
    return pairs.flatMap { pair -> [Shortfall] in
      guard let front = colours[pair.front], let ground = colours[pair.ground] else { return [] }
      return TokenColour.Scheme.allCases.compactMap { scheme in
        let ratio = front.contrast(with: ground, scheme)
        return ratio < pair.least ? Shortfall(pair: pair, scheme: scheme, ratio: ratio) : nil
      }
    }
  }

  /// The worst pair of each token that `own` holds, at the token. A pair counts for the token in front, unless only
  /// the ground is the theme's own.
  static func problems(_ tokens: ThemeTokens, own: Set<String>, in file: SourceFile) -> [Diagnostic] {
    var worst: [String: Shortfall] = [:]
    for shortfall in shortfalls(tokens) {
      let pair = shortfall.pair
      guard let name = [pair.front, pair.ground].first(where: own.contains) else { continue }
      if let other = worst[name], other.ratio / other.pair.least <= shortfall.ratio / pair.least { continue }
      worst[name] = shortfall
    }
    return tokens.tokens.compactMap { token in
      worst[token.name].map { .lowContrast($0, token.span, in: file) }
    }
  }
}
