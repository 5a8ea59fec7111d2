import MarkdownTree

/// Reads content files into an ``Atlas``: `site.yml` first, then every file alone (in any order, in
/// parallel), then all together.
///
///     let reader = AtlasReader(siteFile: siteFile)
///     let drafts = files.map(reader.draft)
///     let reading = reader.link(drafts, assets: assets, today: today)
public struct AtlasReader: Sendable {
  public let site: Site
  /// site.yml and the lifecycle files, with personal data masked.
  public let settings: [SourceFile]
  /// Their problems.
  let diagnostics: [Diagnostic]
  private let suppressed: Int
  private let hasSiteFile: Bool
  private let labels: LabelTable
  private let lifecycles: [String: Lifecycle]

  public init(siteFile: SourceFile? = nil, lifecycleFiles: [SourceFile] = []) {
    // Only site.yml itself says how it is to be looked at.
    let severities = siteFile.map { SiteReader.read($0).0.severities } ?? [:]
    let own = siteFile.map { PersonalData($0, severities: severities) }
    let others = lifecycleFiles.map { PersonalData($0, severities: severities) }
    let (site, problems) = own.map { SiteReader.read($0.masked) } ?? (Site(), [])
    self.site = site
    hasSiteFile = siteFile != nil
    labels = LabelTable(own: site.labels)
    let (lifecycles, more) = Lifecycle.read(others.map(\.masked), severities: site.severities)
    self.lifecycles = lifecycles
    let checks = (own.map { [$0] } ?? []) + others
    settings = checks.map(\.masked)
    suppressed = checks.reduce(0) { $0 + $1.suppressed }
    diagnostics = problems + more + checks.flatMap(\.diagnostics)
  }

  /// A path, or the words of a message that holds one, as outputs may show it.
  public func shown(_ text: String) -> String {
    PersonalData.isOff(site.severities) ? text : PersonalData.masked(text)
  }

  /// One file understood alone.
  public func draft(of original: SourceFile) -> Draft {
    let privacy = PersonalData(original, severities: site.severities)
    var draft = draft(ofMasked: privacy.masked, privacy.diagnostics)
    draft.suppressed = privacy.suppressed
    return draft
  }

  private func draft(ofMasked file: SourceFile, _ earlier: [Diagnostic]) -> Draft {
    var findings = Findings(file: file, severities: site.severities, earlier: earlier)
    if let (message, span) = Encoding.problem(in: file, &findings) {
      findings.report(message, at: span)
      return Self.unreadable(file, findings)
    }
    let translation = TranslationName(file.path)
    if file.path.hasSuffix(".yml") {
      let words = SiteWords(file, language: translation?.language ?? site.language, &findings)
      var draft = Draft(
        file: file, diagnostics: findings.diagnostics, content: .site(words), references: [], links: [])
      draft.translation = translation
      return draft
    }
    let front = FrontMatter.read(file, &findings)
    if front.isBroken { return Self.unreadable(file, findings) }
    let limits = MarkdownLimits.problems(in: file, from: front.bodyStart)
    if !limits.isEmpty {
      for problem in limits { findings.report(Self.message(problem.kind), at: problem.span) }
      return Self.unreadable(file, findings)
    }
    var document = MarkdownDocument(file, from: front.bodyStart)
    takeOutPrivateParts(of: &document, file, &findings)
    SmallCells(k: site.smallCellsBelow).check(document.blocks, &findings)
    let links = links(of: document, file, front, &findings)
    let isDraft = front.keys.flag("draft", &findings) ?? false
    if isDraft, let node = front.keys.node("draft") {
      findings.report(.draft(), at: front.keys.span(node.range))
    }
    var draft = read(file, front, document, links, findings, translation)
    draft.translation = translation
    draft.isDraft = isDraft || draft.isDraft
    return draft.isDraft ? draft : Self.withUnreadDrafts(draft, front.keys, document.blocks, site.severities)
  }

  private func takeOutPrivateParts(
    of document: inout MarkdownDocument, _ file: SourceFile, _ findings: inout Findings
  ) {
    guard PrivateParts.mayStand(in: file) else { return }
    var privateParts = PrivateParts(file: file)
    document.blocks = privateParts.removed(from: document.blocks)
    if !privateParts.places.isEmpty {
      // Not at the part itself: a report shows the line that it speaks of.
      findings.report(.internalParts(privateParts.places.count), at: Span(0, 0))
      for line in privateParts.lazyLines { findings.report(.lazyInternal(line: line), at: Span(0, 0)) }
    }
    guard InternalForms.mayStand(in: file) else { return }
    for (message, span) in InternalForms(file, document.blocks, labels).findings {
      findings.report(message, at: span)
    }
  }

  /// The links of a text, after what is said of any text, whatever the file is.
  private func links(
    of document: MarkdownDocument, _ file: SourceFile, _ front: FrontMatter, _ findings: inout Findings
  ) -> [LinkReference] {
    var collector = LinkCollector(file: file)
    collector.collect(document.blocks)
    for span in collector.beyondHeads { findings.report(.cellBeyondHead(), at: span) }
    for span in collector.rawHTML { findings.report(.rawHTML(), at: span) }
    for (message, span) in LostText.findings(in: file, from: front.bodyStart, document.blocks) {
      findings.report(message, at: span)
    }
    for (message, span) in CharacterReferences.findings(in: file, document.blocks) {
      findings.report(message, at: span)
    }
    for (message, span) in UnreadHeadings.findings(
      in: file, document.blocks, isTitled: front.keys.node("title") != nil || front.keys.node("name") != nil)
    {
      findings.report(message, at: span)
    }
    return collector.links
  }

  /// With the lines that look as if the file were none to publish. Where such a line has an error already, it was read.
  private static func withUnreadDrafts(
    _ draft: Draft, _ keys: Keys, _ blocks: [Block], _ severities: [String: Severity?]
  ) -> Draft {
    let unread = DraftSpelling(draft.file, blocks, keys).findings
    if unread.isEmpty { return draft }
    var findings = Findings(file: draft.file, severities: severities)
    for (message, span) in unread { findings.report(message, at: span) }
    let errors = Set(draft.diagnostics.filter { $0.severity == .error }.map(\.start.line))
    return findings.diagnostics.filter { !errors.contains($0.start.line) }.reduce(draft) { $0.adding($1) }
  }

  /// A file that could not even be read as bytes, and the problem that says why: what refers to it is then
  /// no problem of its own.
  public func draft(unread problem: Diagnostic) -> Draft {
    var draft = Draft(
      file: SourceFile(path: shown(problem.path), bytes: []), diagnostics: [problem], content: .unreadable,
      references: [], links: [])
    draft.translation = TranslationName(draft.file.path)
    return draft
  }

  private func read(
    _ file: SourceFile, _ front: FrontMatter, _ document: MarkdownDocument, _ links: [LinkReference],
    _ findings: Findings, _ translation: TranslationName?
  ) -> Draft {
    var document = document
    var site = site
    if let translation { site.language = translation.language }
    switch ContentPath(translation?.base ?? file.path) {
    case .journey(let id):
      var reader = JourneyReader(file: file, id: id, site: site, labels: labels, findings: findings)
      reader.read(front, document)
      Consent(keys: front.keys, fields: reader.publishing).check(
        reader.journey, &reader.builder.findings)
      return Draft(
        file: file, diagnostics: reader.builder.findings.diagnostics,
        content: .journey(reader.journey, reviewBy: reader.reviewBy), references: reader.builder.references,
        links: links, isDraft: reader.publishing.isDraft, stated: reader.stated)
    case .persona(let id):
      var reader = PersonaReader(file: file, id: id, site: site, labels: labels, findings: findings)
      reader.read(front, document)
      var findings = reader.findings
      Consent(keys: front.keys, fields: reader.publishing).check(reader.persona, &findings)
      return Draft(
        file: file, diagnostics: findings.diagnostics, content: .persona(reader.persona),
        references: reader.references, links: links, isDraft: reader.publishing.isDraft)
    case .page(let path):
      var findings = findings
      var publishing = PublishingFields()
      document.blocks = PageFields.taken(from: document.blocks, labels, front.keys, &publishing, &findings)
      let page = PageReader.read(front, document, path: path, file: file, site: site, &findings)
      return Draft(
        file: file, diagnostics: findings.diagnostics, content: .page(page), references: [], links: links,
        isDraft: publishing.isDraft)
    }
  }

  private static func unreadable(_ file: SourceFile, _ findings: Findings) -> Draft {
    var draft = Draft(
      file: file, diagnostics: findings.diagnostics, content: .unreadable, references: [], links: [])
    draft.translation = TranslationName(file.path)
    return draft
  }

  private static func message(_ kind: MarkdownLimits.Problem.Kind) -> Message {
    switch kind {
    case .tooDeep: .tooDeep(MarkdownLimits.depth)
    case .blockTooLong: .blockTooLong(MarkdownLimits.blockSize / 1024)
    case .fileTooLarge: .fileTooLarge(MarkdownLimits.fileSize / 1_048_576)
    }
  }

  /// Links all drafts. `assets` are the paths of other files below `content/` (`content/images/a.png`),
  /// `refused` those of files and folders there that cannot be used.
  /// Files with errors are left out of the atlas; whether it may be published is the caller's decision.
  /// `today` decides which reviews are stale; `measurements` are what the files of metrics and surveys gave.
  public func link(
    _ drafts: [Draft], assets: [String], refused: [String] = [], today: Day,
    measurements: MeasurementReading = .none
  ) -> AtlasReading {
    var linker = Linker(
      site: site, hasSiteFile: hasSiteFile, lifecycles: lifecycles, drafts: drafts, assets: assets.map(shown),
      refused: refused.map(shown), today: today, measurements: measurements)
    let (atlas, linked) = linker.link()
    let unpublished = Set(drafts.filter(\.isDraft).map(\.file.path))
    let ruled = ruled(atlas.metrics, measurements)
    let found = linked + measurements.diagnostics + ruled + overruns(atlas, drafts)
    let all = Set(diagnostics + drafts.flatMap(\.diagnostics) + found).map {
      diagnostic in
      // Nothing of a draft is published, so nothing of it stops the others.
      guard diagnostic.severity == .error, unpublished.contains(diagnostic.path) else { return diagnostic }
      var warning = diagnostic
      warning.severity = .warning
      return warning
    }
    return AtlasReading(
      atlas: atlas, diagnostics: all.sorted(), sources: settings + measurements.sources + drafts.map(\.file),
      suppressed: drafts.reduce(suppressed + measurements.suppressed) { $0 + $1.suppressed },
      drafts: unpublished.count)
  }

  /// What rules find of metrics. Where files of measurements have errors nobody knows what they would say.
  private func ruled(_ metrics: [Metric], _ measurements: MeasurementReading) -> [Diagnostic] {
    guard let settings = settings.first, !measurements.diagnostics.contains(where: { $0.severity == .error })
    else { return [] }
    var findings = Findings(file: settings, severities: [:])
    RuleCheck(site.rules).check(metrics, &findings)
    return findings.diagnostics
  }

  private func overruns(_ atlas: Atlas, _ drafts: [Draft]) -> [Diagnostic] {
    guard !site.budgets.isEmpty, let settings = settings.first else { return [] }
    let sources = Dictionary(drafts.map { ($0.file.path, $0.file) }, uniquingKeysWith: { first, _ in first })
    return BudgetCheck(atlas: atlas, settings: settings, sources: sources).diagnostics()
  }
}

/// What reading found: the atlas of the files without errors, and every problem, sorted, none twice.
public struct AtlasReading: Sendable {
  public let atlas: Atlas
  public let diagnostics: [Diagnostic]
  /// All that was read, with personal data masked: what reports may show.
  public let sources: [SourceFile]
  /// Values of personal data that stay because the author gave a reason.
  public let suppressed: Int
  /// How many files stay out of the site because they are drafts.
  public let drafts: Int

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
