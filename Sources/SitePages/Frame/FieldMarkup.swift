import JourneyAtlas
import MarkdownTree

/// Fields, values and quotes of content files as markup, nothing left out.
extension PageContext {
  /// The name of a label: the author's word, else ours.
  func name(_ field: Field) -> String { field.wording.isEmpty ? name(field.label) : field.wording }

  /// Our word for a label, or the author's own label.
  func name(_ label: Label) -> String {
    switch label {
    case .known(let known): phrases.words.labels(known)
    case .own(let word): word
    }
  }

  /// A value with its attributes and what hangs below it.
  func value(_ value: Value, of label: Label, source: String) -> HTML {
    var html = text(value, of: label, source: source)
    html += attributes(value.attributes)
    if !value.details.isEmpty {
      html += "<div class=\"more\">\(prose(value.details, source: source, below: 4))</div>"
    }
    return html
  }

  /// The text of a value; what names an entity is a link to it.
  func text(_ value: Value, of label: Label, source: String) -> HTML {
    var html = HTML()
    writeText(value, of: label, source: source, into: &html)
    return html
  }

  /// The same, into a page.
  func writeText(_ value: Value, of label: Label, source: String, into html: inout HTML) {
    if case .known(let known) = label, let page = page(of: value, known) {
      link(page, value.text.plain).write(into: &html)
    } else {
      writeInline(value.text, source: source, into: &html)
    }
  }

  /// The page of the entity that a value names.
  private func page(of value: Value, _ label: KnownLabel) -> Page? {
    switch label {
    case .channel: atlas.channelIndex(named: value.text.plain).map(Page.channel)
    case .owner: atlas.ownerIndex(named: value.text.plain).map(Page.owner)
    case .persona: site.personaIndex(named: value.text.plain).map(Page.persona)
    default: nil
    }
  }

  /// `impact 4, effort 2, owner Content team`, small, in the author's words.
  func attributes(_ attributes: [Attribute]) -> HTML {
    guard !attributes.isEmpty else { return HTML() }
    let pieces = attributes.map { attribute -> HTML in
      let value: HTML = attribute.name == "owner" ? ownerLink(attribute.text).html : "\(attribute.text)"
      return attribute.wording.isEmpty ? value : "\(attribute.wording) \(value)"
    }
    return "<span class=\"att\">\(joined(pieces))</span>"
  }

  /// All values of a field: one as it is, several as a list; names of entities in one line.
  func values(_ field: Field, source: String) -> HTML {
    let isBare = field.values.allSatisfy { $0.attributes.isEmpty && $0.details.isEmpty }
    if isBare, case .known(let known) = field.label, Self.inOneLine.contains(known) {
      return joined(field.values.map { text($0, of: field.label, source: source) })
    }
    if field.values.isEmpty { return "<span class=\"muted\">–</span>" }
    if field.values.count == 1 { return value(field.values[0], of: field.label, source: source) }
    var html: HTML = "<ul>"
    for one in field.values { html += "<li>\(value(one, of: field.label, source: source))</li>" }
    html += "</ul>"
    return html
  }

  private static let inOneLine: Set<KnownLabel> = [
    .touchpoint, .channel, .persona, .evidence, .metric, .owner,
  ]

  /// The customer's own words and where they are from.
  func quote(_ quote: Quote, source: String) -> HTML {
    var html: HTML = "<blockquote class=\"q\">\(prose(quote.blocks, source: source, below: 4))"
    if let from = quote.source { html += "<footer>\(inline(from, source: source))</footer>" }
    html += "</blockquote>"
    return html
  }

  /// The headers of the author's key/value tables, which are no label: small and grey, but there.
  func tableHeads(_ heads: [[RichText]], source: String) -> HTML {
    guard !heads.isEmpty else { return HTML() }
    var html = HTML()
    for head in heads {
      html += "<p class=\"heads\">"
      for (index, cell) in head.enumerated() {
        html += "\(index > 0 ? " · " : "")\(inline(cell, source: source))"
      }
      html += "</p>"
    }
    return html
  }

  /// "researched" or "assumption" with its diamond.
  func evidence(_ evidence: Evidence) -> EvidenceTag {
    switch evidence {
    case .researched: EvidenceTag(isResearched: true, word: phrases.words.researched)
    case .assumption: EvidenceTag(isResearched: false, word: phrases.words.assumption)
    }
  }

  /// `−2`, or `−1 → −2`, coloured by its lower end; `–` where there is no number.
  func emotion(_ emotion: Emotion?) -> HTML {
    guard let emotion, let value = emotion.value else { return "<b class=\"muted\">–</b>" }
    let text = Numbers.signed(value) + (emotion.to.map { " → " + Numbers.signed($0) } ?? "")
    let low = min(value, emotion.to ?? value)
    let high = max(value, emotion.to ?? value)
    let tone = low < 0 ? "neg" : high > 0 ? "pos" : "even"
    return "<b class=\"\(tone) nb\">\(text)</b>"
  }

  /// The number and the words around it; where there are only words, only those.
  func feeling(_ emotion: Emotion) -> HTML {
    guard let words = emotion.words else { return self.emotion(emotion) }
    return emotion.value == nil ? "\(words)" : "\(self.emotion(emotion)) \(words)"
  }

  /// The feelings of single personas at a stage or step, each with what names it.
  func personaFeelings(_ place: Stage) -> [(name: HTML, value: HTML)] {
    let label = place.wordings["emotion"] ?? phrases.words.emotion
    return place.personaEmotions.map { one in
      ("\(label)\(phrases.words.colon)\(personaLink(one.persona))", feeling(one.emotion))
    }
  }

  /// A day in the page's language, from `2026-10-01`.
  func date(_ iso: String) -> HTML {
    guard let day = Day(iso: iso) else { return "\(iso)" }
    return "<time datetime=\"\(iso)\">\(phrases.words.date(day))</time>"
  }
}

/// Whether a place stands on research, as a small tag.
struct EvidenceTag: Markup {
  let isResearched: Bool
  let word: String

  func write(into html: inout HTML) {
    html.append(isResearched ? "<span class=\"tag full\">" : "<span class=\"tag\">")
    html.text(word)
    html.append("</span>")
  }
}
