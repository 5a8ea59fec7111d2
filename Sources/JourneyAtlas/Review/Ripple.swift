import MarkdownTree

/// Something that refers to what changed, and was not itself touched: it may say what is no longer true.
public struct Ripple: Sendable, Equatable {
  public enum Kind: String, Sendable { case journey, persona, page }

  /// What it has to do with the change.
  public enum Reason: Sendable, Hashable {
    /// It names a persona that changed.
    case persona(ReviewPlace.Name)
    /// It is a future map of a journey that changed.
    case compares(ReviewPlace.Name)
    case link(ReviewPlace.Name)
    /// It meets a touchpoint that changed elsewhere.
    case touchpoint(ReviewPlace.Name)
    /// Its touchpoints name a metric that changed.
    case metric(ReviewPlace.Name)
  }

  public var kind: Kind
  public var name: ReviewPlace.Name
  public var path: String
  public var reason: Reason

  /// "is about “Operations lead”, who changed".
  public var clause: String { ReviewSentence.ripple(reason) }

  public var sentence: String { "\(ReviewSentence.short(name.title)) \(clause)" }
}

/// Finds what refers to the changes of a review.
struct RippleReader {
  private(set) var ripple: [Ripple] = []
  private let atlas: Atlas
  private let files: [SourceFile]
  private var touched: Set<String> = []
  private var seen: Set<Key> = []

  private struct Key: Hashable {
    var path: String
    var reason: Ripple.Reason
  }

  init(_ review: Review, _ reading: AtlasReading) {
    atlas = reading.atlas
    files = reading.sources.filter { $0.path.hasSuffix(".md") }
    for change in review.changes { touched.insert(change.path) }
    var (personas, journeys, metrics, touchpoints) = (Names(), Names(), Names(), Names())
    var targets: [String: ReviewPlace.Name] = [:]
    for change in review.changes {
      if let metric = change.place.metric {
        metrics.add(metric)
        continue
      }
      journeys.add(change.place.journey)
      personas.add(change.place.persona)
      touchpoints.add(change.place.touchpoint)
      if let name = change.place.journey ?? change.place.persona ?? change.place.page {
        targets[change.path] = name
      }
    }
    add(personas: personas, journeys: journeys, metrics: metrics, touchpoints: touchpoints)
    addLinks(to: targets)
    ripple.sort { a, b in a.path == b.path ? a.clause.precedes(b.clause) : a.path.precedes(b.path) }
  }

  /// Things that changed, each once, by id.
  private struct Names {
    private(set) var byID: [String: ReviewPlace.Name] = [:]

    mutating func add(_ name: ReviewPlace.Name?) {
      if let name { byID[name.id] = name }
    }
  }

  private mutating func add(personas: Names, journeys: Names, metrics: Names, touchpoints: Names) {
    for journey in atlas.journeys where !touched.contains(journey.source) {
      for id in journey.personasMet {
        if let persona = personas.byID[id] { add(journey, .persona(persona)) }
      }
      if let other = journey.compares.flatMap({ journeys.byID[$0] }) { add(journey, .compares(other)) }
    }
    for (id, name) in touchpoints.byID { add(atlas.touchpoint(id)?.uses ?? [], .touchpoint(name)) }
    for (id, name) in metrics.byID { add(atlas.metric(id)?.uses ?? [], .metric(name)) }
  }

  private mutating func add(_ uses: [Place], _ reason: Ripple.Reason) {
    for place in uses { add(atlas.journeys[place.journey], reason) }
  }

  private mutating func add(_ journey: Journey, _ reason: Ripple.Reason) {
    add(
      Ripple(
        kind: .journey, name: ReviewPlace.Name(id: journey.id, title: journey.title.plain),
        path: journey.source, reason: reason))
  }

  private mutating func add(_ entry: Ripple) {
    guard !touched.contains(entry.path) else { return }
    guard seen.insert(Key(path: entry.path, reason: entry.reason)).inserted else { return }
    ripple.append(entry)
  }

  // MARK: Links

  private mutating func addLinks(to targets: [String: ReviewPlace.Name]) {
    guard !targets.isEmpty else { return }
    let entries = self.entries
    let search = LinkSearch(targets.keys.sorted { $0.precedes($1) })
    for file in files where !touched.contains(file.path) {
      guard let (kind, name) = entries[file.path] else { continue }
      for target in search.targets(of: file) {
        guard let other = targets[target] else { continue }
        add(Ripple(kind: kind, name: name, path: file.path, reason: .link(other)))
      }
    }
  }

  /// What can be linked from, by path.
  private var entries: [String: (Ripple.Kind, ReviewPlace.Name)] {
    var entries: [String: (Ripple.Kind, ReviewPlace.Name)] = [:]
    for journey in atlas.journeys {
      entries[journey.source] = (.journey, ReviewPlace.Name(id: journey.id, title: journey.title.plain))
    }
    for persona in atlas.personas {
      entries[persona.source] = (.persona, ReviewPlace.Name(id: persona.id, title: persona.name.plain))
    }
    for page in atlas.pages {
      entries[page.source] = (.page, ReviewPlace.Name(id: page.path, title: page.title.plain))
    }
    return entries
  }
}

/// Finds links to a few files. Only a text that holds the name of one is parsed once more for it.
private struct LinkSearch {
  private let targets: Set<String>
  private let names: [String]
  /// Names that may be written with percent signs.
  private let isEncodable: Bool

  init(_ targets: [String]) {
    self.targets = Set(targets)
    names = targets.compactMap { $0.split(separator: "/").last.map(String.init) }
    isEncodable = names.contains { $0.utf8.contains { $0 >= 0x80 || $0 == 0x20 } }
  }

  /// Looking for more names than this costs more than parsing.
  private static let worthLooking = 20

  /// The files that a file links to, of those that are looked for, sorted.
  func targets(of file: SourceFile) -> [String] {
    let whole = Span(0, file.bytes.count)
    let mayLink =
      names.count > Self.worthLooking || names.contains { file.find($0, in: whole) != nil }
      || (isEncodable && file.find("%", in: whole) != nil)
    guard mayLink else { return [] }
    var findings = Findings(file: file, severities: [:])
    let front = FrontMatter.read(file, &findings)
    guard !front.isBroken, MarkdownLimits.problems(in: file, from: front.bodyStart).isEmpty else { return [] }
    var collector = LinkCollector(file: file)
    collector.collect(MarkdownDocument(file, from: front.bodyStart).blocks)
    let found = collector.links.compactMap { link in
      ContentLink.path(of: link.destination).flatMap { ContentLink.resolve($0, from: file.path) }
    }
    return Set(found).intersection(targets).sorted { $0.precedes($1) }
  }
}
