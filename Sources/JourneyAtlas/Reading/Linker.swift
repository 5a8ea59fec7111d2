import MarkdownTree

/// Links drafts into an atlas: ids settled, references resolved, uses collected.
///
/// References are looked up among all drafts, those with errors included: a broken persona file must not
/// make every journey that names it look broken too.
struct Linker {
  let site: Site
  let hasSiteFile: Bool
  let lifecycles: [String: Lifecycle]
  let drafts: [Draft]
  let today: Day
  private let assets: [String]
  private let refused: [String]
  private lazy var targets = LinkTargets(files: drafts.map(\.file.path) + assets, refused: refused)
  /// Words that mean something: a map uses the same few over and over.
  private var rightWords: [Reference.Kind: Set<String>] = [:]
  private var diagnostics: [Diagnostic] = []
  var failed: Set<String> = []
  /// Paths of drafts.
  let unpublished: Set<String>
  private(set) var hiddenPersonas: Set<String> = []
  private var metricNames: MetricNames
  private let measurements: MeasurementReading

  struct Located<Value> {
    var value: Value
    var draft: Draft
  }

  init(
    site: Site, hasSiteFile: Bool, lifecycles: [String: Lifecycle], drafts: [Draft], assets: [String],
    refused: [String] = [], today: Day, measurements: MeasurementReading = .none
  ) {
    self.site = site
    self.hasSiteFile = hasSiteFile
    self.measurements = measurements
    metricNames = MetricNames(site.metrics)
    self.lifecycles = lifecycles
    self.today = today
    self.drafts = drafts.sorted { $0.file.path.precedes($1.file.path) }
    self.assets = assets
    self.refused = refused
    unpublished = Set(drafts.filter(\.isDraft).map(\.file.path))
  }

  mutating func link() -> (Atlas, [Diagnostic]) {
    var journeys: [Located<Journey>] = []
    var personas: [Located<Persona>] = []
    var pages: [Located<ProsePage>] = []
    for draft in drafts {
      if draft.hasErrors { failed.insert(draft.file.path) }
      if draft.translation != nil { continue }
      switch draft.content {
      case .journey(let journey, _): journeys.append(Located(value: journey, draft: draft))
      case .persona(let persona): personas.append(Located(value: persona, draft: draft))
      case .page(let page): pages.append(Located(value: page, draft: draft))
      case .site, .unreadable: break
      }
    }
    let unreadable = UnreadableIDs(drafts)
    reportCollisions(journeys.map { ($0.value.id, $0.draft) })
    reportCollisions(personas.map { ($0.value.id, $0.draft) })
    reportCollisions(pages.map { ($0.value.path, $0.draft) })
    reportReserved(pages.map { ($0.value.path, $0.draft) })
    reportConfusable(journeys)
    let names = PersonaNames(personas.map(\.value), unreadable: unreadable.personas)
    let journeyIDs = journeys.map(\.value.id) + unreadable.journeys
    hiddenPersonas = Set(personas.filter(\.draft.isDraft).map(\.value.id))
    for index in journeys.indices {
      resolve(&journeys[index].value, journeys[index].draft, names: names, journeyIDs: journeyIDs)
    }
    checkWords(personas.map(\.draft), names: names, journeyIDs: journeyIDs)
    checkWords(drafts.filter { $0.translation != nil }, names: names, journeyIDs: journeyIDs)
    for draft in drafts { checkLinks(draft) }
    for index in journeys.indices {
      settle(&journeys[index].value, journeys[index].draft, names)
      checkCompleteness(journeys[index].value, journeys[index].draft)
    }
    checkPersonas(personas.map { ($0.value, $0.draft) }, journeys.map(\.value))
    let aliases = redirects(
      journeys.map { ($0.value, $0.draft) }, personas.map { ($0.value, $0.draft) }, unreadable)
    let rows = linkedMeasurements(journeys.map(\.value), names, unreadable)
    let translations = checkedTranslations()
    let missing = failed.union(unpublished)
    let published = MetricMaker.published(
      rows, without: missing, journeys: journeys.map(\.value), personas: personas.map(\.value))
    let metrics = MetricMaker(site.metrics, measurements: published)
    if !published.isEmpty {
      let performance = DerivedPerformance(metrics.metrics)
      let conversion = DerivedConversion(metrics.metrics)
      for index in journeys.indices {
        performance.fill(&journeys[index].value)
        conversion.fill(&journeys[index].value)
      }
    }
    let maker = AtlasMaker(
      site: site, journeys: journeys.map(\.value).filter { !missing.contains($0.source) },
      personas: personas.map(\.value).filter { !missing.contains($0.source) },
      pages: pages.map(\.value).filter { !missing.contains($0.source) },
      metrics: metrics, redirects: aliases,
      leftOut: failed.subtracting(unpublished).sorted { $0.precedes($1) },
      isComplete: missing.isEmpty)
    return (withEditions(maker.make(), translations), diagnostics)
  }

  // MARK: Reporting

  /// Problems that only the whole shows, placed in one file.
  mutating func report(in draft: Draft, _ body: (inout Findings) -> Void) {
    var findings = Findings(file: draft.file, severities: site.severities)
    body(&findings)
    if findings.hasErrors { failed.insert(draft.file.path) }
    diagnostics += findings.diagnostics
  }

  /// Rules about personas. Where no journey names any, or a file that cannot be read may, none is unmet.
  private mutating func checkPersonas(
    _ personas: [(persona: Persona, draft: Draft)], _ journeys: [Journey]
  ) {
    let met = journeys.reduce(into: Set<String>()) { $0.formUnion($1.personasMet) }
    let complete = drafts.allSatisfy(\.isWhollyRead)
    let published = personas.filter { !$0.draft.isDraft }
    let facts = PersonaFacts(personas: published.map(\.persona), met: complete ? met : nil)
    RuleCheck(site.rules).check(facts) { index, body in report(in: published[index].draft, body) }
    checkShares(published.map { ($0.persona, $0.draft) })
  }

  /// Tells the one persona with which the shares are more than all customers.
  private mutating func checkShares(_ personas: [(persona: Persona, draft: Draft)]) {
    var sum = 0.0
    for (persona, draft) in personas {
      guard let share = persona.share, let value = persona.field(.share)?.values.first else { continue }
      let before = sum
      sum = Gap.rounded(sum + share)
      guard before <= 100, sum > 100 else { continue }
      report(in: draft) { $0.report(.sharesAboveWhole(JSONWriter.decimal(sum)), at: value.text.span) }
    }
  }

  /// What the journey is known to say, now that its references are.
  private mutating func settle(_ journey: inout Journey, _ draft: Draft, _ names: PersonaNames) {
    journey.personasMet.formUnion(journey.personas)
    for stage in journey.stages where stage.namesPersonas {
      for use in stage.allTouchpoints { journey.personasMet.formUnion(use.personas) }
    }
    for stage in journey.stages {
      for place in [stage] + stage.steps {
        journey.personasMet.formUnion(place.personaEmotions.map(\.persona))
      }
    }
    journey.personasMet.formUnion(named(in: journey).compactMap(names.id))
    completeness(of: journey).settle(&journey, reviewBy: draft.reviewBy)
    reopen(&journey, draft)
  }

  /// What stands in `Persona:` fields of a journey, its stages and steps.
  private func named(in journey: Journey) -> [String] {
    var names: [String] = []
    func add(_ fields: [Field]) {
      for index in fields.indices where fields[index].label == .known(.persona) {
        names += fields[index].values.map(\.text.plain)
      }
    }
    add(journey.fields)
    for stage in journey.stages {
      add(stage.fields)
      for step in stage.steps { add(step.fields) }
    }
    return names
  }

  // MARK: References

  private mutating func resolve(
    _ journey: inout Journey, _ draft: Draft, names: PersonaNames, journeyIDs: [String]
  ) {
    checkWords([draft], names: names, journeyIDs: journeyIDs)
    var ids: [String] = []
    for name in journey.personas {
      if let id = names.id(of: name) {
        if !ids.contains(id) { ids.append(id) }
        if let note = ListText.brackets(behind: name) { journey.personaNotes[id] = note }
      } else {
        journey.unknownPersonas.append(name)
      }
    }
    // The id of a draft is not for the site.
    journey.personas = hiddenPersonas.isEmpty ? ids : ids.filter { !hiddenPersonas.contains($0) }
    journey.compares = journey.compares.flatMap { journeyID($0, from: journeyIDs) }
    settleLenses(of: &journey)
    resolvePersonaEmotions(&journey, draft, names)
    for stage in journey.stages.indices where journey.stages[stage].namesPersonas {
      resolve(&journey.stages[stage].touchpoints, names)
      for step in journey.stages[stage].steps.indices {
        resolve(&journey.stages[stage].steps[step].touchpoints, names)
      }
    }
    if !metricNames.isEmpty { resolveMetrics(&journey) }
    if journey.compares == journey.id {
      journey.compares = nil
      if let reference = draft.references.first(where: { $0.kind == .journey }) {
        report(in: draft) { $0.report(.comparesItself(), at: reference.span) }
      }
    }
  }

  private func resolve(_ uses: inout [TouchpointUse], _ names: PersonaNames) {
    for index in uses.indices where !uses[index].personas.isEmpty {
      uses[index].personas = uses[index].personas.map { word in
        names.id(of: word).flatMap { hiddenPersonas.contains($0) ? nil : $0 } ?? word
      }
    }
  }

  /// Names of metrics to their ids; what site.yml does not define stays as written.
  private mutating func resolveMetrics(_ journey: inout Journey) {
    for stage in journey.stages.indices {
      resolveMetrics(&journey.stages[stage].touchpoints)
      for step in journey.stages[stage].steps.indices {
        resolveMetrics(&journey.stages[stage].steps[step].touchpoints)
      }
    }
  }

  private mutating func resolveMetrics(_ uses: inout [TouchpointUse]) {
    for index in uses.indices where !uses[index].metrics.isEmpty {
      var ids: [String] = []
      for word in uses[index].metrics {
        let id = metricNames.id(of: word) ?? word
        if !ids.contains(id) { ids.append(id) }
      }
      uses[index].metrics = ids
    }
  }

  private func journeyID(_ text: String, from ids: [String]) -> String? {
    let bare = text.hasSuffix(".md") ? String(text.dropLast(3)) : text
    let slug = bare.split(separator: "/").map { Slug.make(String($0)) }.joined(separator: "/")
    return ids.first { $0 == slug }
  }

  private mutating func checkWords(_ drafts: [Draft], names: PersonaNames, journeyIDs: [String]) {
    for draft in drafts {
      var reported: Set<String> = []
      for reference in draft.references {
        if rightWords[reference.kind]?.contains(reference.text) == true { continue }
        guard let message = message(for: reference, in: draft, names: names, journeyIDs: journeyIDs) else {
          rightWords[reference.kind, default: []].insert(reference.text)
          continue
        }
        // One word that is wrong in thirty cells is one finding a cell, but never two at one place.
        guard reported.insert("\(reference.span.start) \(message.code.rawValue)").inserted else { continue }
        report(in: draft) { $0.report(message, at: reference.span) }
      }
    }
  }

  private mutating func message(
    for reference: Reference, in draft: Draft, names: PersonaNames, journeyIDs: [String]
  ) -> Message? {
    let text = reference.text
    switch reference.kind {
    case .persona:
      guard names.id(of: text) == nil else { return nil }
      return .unknownPersona(
        text, near: names.nearest(to: text), isJourney: journeyID(text, from: journeyIDs) != nil)
    case .personaName:
      // A map without personas speaks of roles in words.
      guard names.id(of: text) == nil, !names.isEmpty else { return nil }
      return .unknownPersonaName(text, near: names.nearest(to: text))
    case .emotionOffScale(let value):
      return names.id(of: text).map { _ in .emotionOffScale(value) }
    case .journey:
      guard journeyID(text, from: journeyIDs) == nil else { return nil }
      return .unknownJourney(
        text, near: Spelling.nearest(to: text, in: journeyIDs.filter { $0 != draft.journeyID }),
        isPersona: names.id(of: text) != nil)
    case .lifecycle:
      guard lifecycles[Slug.make(text)] == nil else { return nil }
      let known = lifecycles.keys.sorted { $0.precedes($1) }
      return .invalidValue(
        "lifecycle", text, expected: Message.choice(known), near: Spelling.nearest(to: text, in: known))
    case .metric:
      guard !metricNames.isEmpty, metricNames.id(of: text) == nil else { return nil }
      return .unknownMetric(text, near: metricNames.nearest(to: text))
    case .channel:
      let known = site.channels.flatMap { [$0.name] + $0.aliases }
      let slug = Slug.make(text)
      guard !known.contains(where: { Slug.make($0) == slug }),
        let near = Spelling.nearest(to: text, in: known, within: text.unicodeScalars.count > 4 ? 2 : 1)
      else { return nil }
      return .unknownChannel(text, near: near)
    case .alias: return nil
    }
  }

  /// The rows of measurements with the ids of what they name. A file with errors counts as one, as any other.
  private mutating func linkedMeasurements(
    _ journeys: [Journey], _ names: PersonaNames, _ unreadable: UnreadableIDs
  ) -> [Measurement] {
    for problem in measurements.diagnostics where problem.severity == .error { failed.insert(problem.path) }
    guard !measurements.measurements.isEmpty else { return [] }
    var linker = MeasurementLinker(
      site: site, metrics: metricNames, personas: names, journeys: journeys, unreadable: unreadable.journeys,
      isWhole: drafts.allSatisfy(\.isWhollyRead), today: today)
    let rows = linker.link(measurements.measurements)
    for problem in linker.diagnostics where problem.severity == .error { failed.insert(problem.path) }
    diagnostics += linker.diagnostics
    return rows
  }

  private mutating func checkLinks(_ draft: Draft) {
    // One wrong address may stand in every line.
    var known: [String: Message?] = [:]
    var found: [(Message, Span)] = []
    for link in draft.links {
      let message =
        known[link.destination] ?? targets.problem(with: link.destination, from: draft.file.path)
      known[link.destination] = .some(message)
      if let message { found.append((message, link.span)) }
    }
    guard !found.isEmpty else { return }
    report(in: draft) { findings in
      for (message, span) in found { findings.report(message, at: span) }
    }
  }

  private func completeness(of journey: Journey) -> CompletenessRules {
    CompletenessRules(site: site, lifecycle: journey.lifecycle.flatMap { lifecycles[$0] }, today: today)
  }

  private mutating func checkCompleteness(_ journey: Journey, _ draft: Draft) {
    let completeness = completeness(of: journey)
    let rules = RuleCheck(site.rules)
    let facts = JourneyFacts(journey, site)
    report(in: draft) { findings in
      rules.check(facts, &findings)
      completeness.check(journey, reviewBy: draft.reviewBy, draft.references, &findings)
    }
  }
}

extension Stage {
  /// Whether a touchpoint of its own or of a step names a persona.
  fileprivate var namesPersonas: Bool {
    touchpoints.contains { !$0.personas.isEmpty } || steps.contains { $0.namesPersonas }
  }
}
