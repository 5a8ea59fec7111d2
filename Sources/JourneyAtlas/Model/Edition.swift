/// A site in one language, where some of its files are translated into it: the same entities with the same ids, in
/// the same order, each in the language where there is a translation, else as in its base file.
///
/// All figures are those of the base files, so that no language counts anything a second time or differently.
public struct Edition: Sendable {
  public let language: InterfaceLanguage
  public let atlas: Atlas

  package init(language: InterfaceLanguage, atlas: Atlas) {
    self.language = language
    self.atlas = atlas
  }
}

extension Atlas {
  /// The atlas with its translations.
  package func with(_ editions: [Edition]) -> Atlas {
    Atlas(
      site: site, journeys: journeys, personas: personas, touchpoints: touchpoints, channels: channels,
      owners: owners, metrics: metrics, pages: pages, redirects: redirects, leftOut: leftOut,
      editions: editions)
  }

  /// What the base files say: the atlas itself, unless it is that of an edition.
  public var original: Atlas { base ?? self }
}
