import MarkdownTree

/// Reads content files into an ``Atlas``: `site.yml` first, then every file alone (in any order, in
/// parallel), then all together.
///
///     let reader = AtlasReader(siteFile: siteFile)
///     let drafts = files.map(reader.draft)
///     let reading = reader.link(drafts, assets: assets, today: today)
public struct AtlasReader: Sendable {
  public let site: Site

  public init(siteFile: SourceFile?) {
    site = Site()
  }

  /// One file understood alone; what it refers to is still words.
  public func draft(of file: SourceFile) -> Draft {
    Draft(file: file)
  }

  /// Links all drafts. `assets` are the paths of other files below `content/` (`content/images/a.png`).
  /// Files with errors are left out of the atlas; whether it may be published is the caller's decision.
  public func link(_ drafts: [Draft], assets: [String], today: Day) -> AtlasReading {
    AtlasReading(
      atlas: Atlas(
        site: site, journeys: [], personas: [], touchpoints: [], channels: [], owners: [], pages: [],
        redirects: [], leftOut: []),
      diagnostics: [])
  }
}

/// One file understood alone.
public struct Draft: Sendable {
  public let file: SourceFile
}

/// What reading found: the atlas of the files without errors, and every problem, sorted, none twice.
public struct AtlasReading: Sendable {
  public let atlas: Atlas
  public let diagnostics: [Diagnostic]
}
