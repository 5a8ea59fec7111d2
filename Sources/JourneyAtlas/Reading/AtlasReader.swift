import MarkdownTree

/// Reads content files into an ``Atlas``: `site.yml` first, then every file alone (in any order, in
/// parallel), then all together.
///
///     let reader = AtlasReader(siteFile: siteFile)
///     let drafts = files.map(reader.draft)
///     let reading = reader.link(drafts, assets: assets, today: today)
public struct AtlasReader: Sendable {
  public let site: Site
  /// Problems of site.yml and of the lifecycle files.
  let diagnostics: [Diagnostic]
  private let labels: LabelTable
  private let lifecycles: [String: Lifecycle]

  public init(siteFile: SourceFile? = nil, lifecycleFiles: [SourceFile] = []) {
    let (site, problems) = siteFile.map(SiteReader.read) ?? (Site(), [])
    self.site = site
    labels = LabelTable(own: site.labels)
    let (lifecycles, more) = Lifecycle.read(lifecycleFiles, severities: site.severities)
    self.lifecycles = lifecycles
    diagnostics = problems + more
  }

  /// One file understood alone.
  public func draft(of file: SourceFile) -> Draft {
    var findings = Findings(file: file, severities: site.severities)
    if let (message, span) = Encoding.problem(in: file, &findings) {
      findings.report(message, at: span)
      return Self.unreadable(file, findings)
    }
    let front = FrontMatter.read(file, &findings)
    if front.isBroken { return Self.unreadable(file, findings) }
    let limits = MarkdownLimits.problems(in: file, from: front.bodyStart)
    if !limits.isEmpty {
      for problem in limits { findings.report(Self.message(problem.kind), at: problem.span) }
      return Self.unreadable(file, findings)
    }
    let document = MarkdownDocument(file, from: front.bodyStart)
    var collector = LinkCollector(file: file)
    collector.collect(document.blocks)
    for span in collector.rawHTML { findings.report(.rawHTML(), at: span) }
    for (message, span) in CharacterReferences.findings(in: file, document.blocks) {
      findings.report(message, at: span)
    }
    PersonalData.scan(file, from: front.bodyStart, &findings)
    return read(file, front, document, collector.links, findings)
  }

  /// A file that could not even be read as bytes, and the problem that says why: what refers to it is then
  /// no problem of its own.
  public func draft(unread problem: Diagnostic) -> Draft {
    Draft(
      file: SourceFile(path: problem.path, bytes: []), diagnostics: [problem], content: .unreadable,
      references: [], links: [])
  }

  private func read(
    _ file: SourceFile, _ front: FrontMatter, _ document: MarkdownDocument, _ links: [LinkReference],
    _ findings: Findings
  ) -> Draft {
    switch ContentPath(file.path) {
    case .journey(let id):
      var reader = JourneyReader(file: file, id: id, site: site, labels: labels, findings: findings)
      reader.read(front, document)
      return Draft(
        file: file, diagnostics: reader.builder.findings.diagnostics,
        content: .journey(reader.journey, reviewBy: reader.reviewBy), references: reader.builder.references,
        links: links)
    case .persona(let id):
      var reader = PersonaReader(file: file, id: id, site: site, labels: labels, findings: findings)
      reader.read(front, document)
      return Draft(
        file: file, diagnostics: reader.findings.diagnostics, content: .persona(reader.persona),
        references: reader.references, links: links)
    case .page(let path):
      var findings = findings
      let page = PageReader.read(front, document, path: path, file: file, site: site, &findings)
      return Draft(
        file: file, diagnostics: findings.diagnostics, content: .page(page), references: [], links: links)
    }
  }

  private static func unreadable(_ file: SourceFile, _ findings: Findings) -> Draft {
    Draft(file: file, diagnostics: findings.diagnostics, content: .unreadable, references: [], links: [])
  }

  private static func message(_ kind: MarkdownLimits.Problem.Kind) -> Message {
    switch kind {
    case .tooDeep: .tooDeep(MarkdownLimits.depth)
    case .blockTooLong: .blockTooLong(MarkdownLimits.blockSize / 1024)
    case .fileTooLarge: .fileTooLarge(MarkdownLimits.fileSize / 1_048_576)
    }
  }

  /// Links all drafts. `assets` are the paths of other files below `content/` (`content/images/a.png`).
  /// Files with errors are left out of the atlas; whether it may be published is the caller's decision.
  /// `today` decides which reviews are stale.
  public func link(_ drafts: [Draft], assets: [String], today: Day) -> AtlasReading {
    var linker = Linker(site: site, lifecycles: lifecycles, drafts: drafts, assets: assets, today: today)
    let (atlas, found) = linker.link()
    let all = Set(diagnostics + drafts.flatMap(\.diagnostics) + found)
    return AtlasReading(atlas: atlas, diagnostics: all.sorted())
  }
}

/// What reading found: the atlas of the files without errors, and every problem, sorted, none twice.
public struct AtlasReading: Sendable {
  public let atlas: Atlas
  public let diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
