import MarkdownTree

/// Makes facts of what was read. What a file says counts, not what follows from it: a performance that comes from
/// a metric is a fact of the metric.
struct FactReader {
  private let files: [String: SourceFile]
  /// By which references are read.
  var renames = Renames()

  /// Sources tell lines.
  init(_ sources: [SourceFile]) {
    files = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func file(_ path: String) -> SourceFile? { files[path] }

  func page(_ page: ProsePage) -> Fact {
    let file = files[page.source]
    return Fact(
      .page, id: page.path, .words(FactText.of(page.title.inlines)), path: page.source,
      line: Self.line(of: page.title.span, file),
      parts: [Self.single("language", page.language, Self.line(ofKey: "lang", file))]
        + Self.prose(page.blocks, file))
  }

  func persona(_ persona: Persona) -> Fact {
    let file = files[persona.source]
    var parts = [Self.single("language", persona.language, Self.line(ofKey: "lang", file))]
    for field in persona.fields {
      let name = field.label?.rawValue ?? field.wording
      parts += field.values.map { Self.value(name, $0, file) }
    }
    parts += persona.quotes.map { Self.quote($0, file) }
    parts += Self.prose(persona.prose, file)
    return Fact(
      .persona, id: persona.id, .words(FactText.of(persona.name.inlines)), path: persona.source,
      line: Self.line(of: persona.name.span, file), parts: parts)
  }

  func journey(_ journey: Journey) -> Fact {
    JourneyFactReader(journey, files[journey.source], renames).fact
  }

  func site(_ site: Site) -> Fact {
    let templates = files.values.filter { $0.path.hasPrefix("content/lifecycles/") }
      .sorted { $0.path.precedes($1.path) }
    return SiteFactReader(site, files[Self.sitePath], lifecycles: templates).fact
  }

  func metric(_ metric: Metric) -> Fact {
    Fact(
      .metric, id: metric.id, .words(metric.name), path: Self.sitePath, line: metric.definition.line,
      parts: SiteFactReader.parts(of: metric.definition) + metric.measurements.map { measurement($0, metric) }
    )
  }

  private func measurement(_ row: Measurement, _ metric: Metric) -> Fact {
    let score = Score(row, metric.definition)
    var parts: [Fact] = []
    if let n = score?.n { parts.append(Self.single("n", .number(Double(n)), row.line)) }
    if let source = row.source { parts.append(Self.single("source", source, row.line)) }
    return Fact(
      .measurement, id: MeasurementPlace(row, renames).id,
      score.map { .number(Gap.rounded($0.value)) } ?? .nothing, path: row.path, line: row.line, parts: parts)
  }

  static let sitePath = "content/site.yml"
}

// MARK: Parts that several kinds have

extension FactReader {
  /// A value that a place has once at most.
  static func single(_ label: String, _ value: FactValue, _ line: Int) -> Fact {
    Fact(.value(label), id: "", value, line: line)
  }

  static func single(_ label: String, _ text: String, _ line: Int) -> Fact {
    single(label, .words(text), line)
  }

  /// One of the values of a label.
  static func value(_ label: String, _ value: Value, _ file: SourceFile?) -> Fact {
    let line = line(of: value.text.span, file)
    var parts = value.attributes.map {
      Fact(.value($0.name), id: "", .words($0.text), line: Self.line(of: $0.span, file))
    }
    if !value.details.isEmpty { parts += prose(value.details, file) }
    return Fact(.value(label), .words(FactText.of(value.text.inlines)), line: line, parts: parts)
  }

  static func quote(_ quote: Quote, _ file: SourceFile?) -> Fact {
    let line = line(of: quote.span, file)
    let source = quote.source.map { single("source", FactText.of($0.inlines), Self.line(of: $0.span, file)) }
    return Fact(
      .value("quote"), .words(FactText.of(quote.blocks)), line: line, parts: source.map { [$0] } ?? [])
  }

  /// All prose of a place is one fact; nothing where there is none.
  static func prose(_ blocks: [Block], _ file: SourceFile?, id: String = "") -> [Fact] {
    let text = FactText.of(blocks)
    guard !text.isEmpty || !id.isEmpty else { return [] }
    return [Fact(.prose, id: id, .prose(text), line: line(of: blocks.first?.span ?? Span(0, 0), file))]
  }

  static func line(of span: Span, _ file: SourceFile?) -> Int {
    file.map { $0.lineIndex(at: span.start) + 1 } ?? 1
  }

  /// The first line from a key of YAML on that holds a word; that of the key where none does.
  static func line(of word: String, belowKey key: String, _ file: SourceFile?) -> Int {
    let line = line(ofKey: key, file)
    guard let file, line <= file.lineStarts.count else { return line }
    let rest = Span(file.lineStarts[line - 1], file.bytes.count)
    return file.find(word, in: rest).map { file.lineIndex(at: $0.start) + 1 } ?? line
  }

  /// The line that starts with a key of YAML; 1 where none does.
  static func line(ofKey key: String, _ file: SourceFile?) -> Int {
    guard let file else { return 1 }
    let key = Array("\(key):".utf8)
    for (index, start) in file.lineStarts.enumerated() {
      if file.bytes[start...].starts(with: key) { return index + 1 }
      // Keys stand in front matter; what lies below its second fence is text.
      if index > 0, file.bytes[start...].starts(with: [0x2D, 0x2D, 0x2D]), file.path != sitePath { return 1 }
    }
    return 1
  }
}

/// Where and when a measurement was taken, as one word that tells it from all others of its metric.
struct MeasurementPlace {
  let period: String
  let scope: Measurement.Scope

  init(_ row: Measurement, _ renames: Renames) {
    period = row.period.description
    scope = renames.scope(row.scope)
  }

  private static let separator: Character = "\u{1F}"

  /// The period comes first, so that ids of one place sort by time.
  var id: String {
    [period, scope.journey, scope.stage, scope.touchpoint, scope.persona, scope.segment].map { $0 ?? "" }
      .joined(separator: String(Self.separator))
  }

  init(id: String) {
    let parts = id.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
    func part(_ index: Int) -> String? {
      parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
    }
    period = part(0) ?? ""
    scope = Measurement.Scope(
      journey: part(1), stage: part(2), touchpoint: part(3), persona: part(4), segment: part(5))
  }
}
