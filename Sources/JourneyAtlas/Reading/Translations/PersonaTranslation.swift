import MarkdownTree

/// Lays a translation of a persona over its base: the words of the one, the id, share and segments of the other.
struct PersonaTranslation {
  let base: Persona
  let own: Persona
  private(set) var names: TranslatedNames
  private(set) var differences: [TranslationDifference] = []

  init(of base: Persona, by own: Persona, names: TranslatedNames) {
    self.base = base
    self.own = own
    self.names = names
  }

  mutating func persona() -> Persona {
    var persona = own
    persona.id = base.id
    persona.share = base.share
    persona.segments = base.segments
    persona.redirects = base.redirects
    persona.aliases = base.aliases + own.aliases.filter { !base.aliases.contains($0) }
    persona.role = own.role ?? base.role
    let channels = names.channels(base.channels, own.channels)
    persona.channels = channels.words
    if let share = own.share, share != base.share {
      report(
        .translationFigure(
          "share", JSONWriter.decimal(share), base.share.map(JSONWriter.decimal), base: base.source), .share)
    }
    if !own.segments.isEmpty {
      if own.segments.count == base.segments.count {
        for (name, word) in zip(base.segments, own.segments) { names.learn(segment: name, word) }
      } else {
        report(
          .translationCounts("segment", own.segments.count, base.segments.count, base: base.source), .segment)
      }
    }
    if let other = channels.other { report(.translationNames(other, base: base.source), .channel) }
    for field in base.fields {
      guard let label = field.label, !field.values.isEmpty, own.field(label) == nil, label != .alias else {
        continue
      }
      // A share is a figure, which need not be repeated.
      if label != .share {
        differences.append((.translationLacks("“\(field.wording)”", base: base.source), own.name.span))
      }
      persona.fields.append(field)
    }
    return persona
  }

  private mutating func report(_ message: Message, _ label: PersonaLabel) {
    differences.append((message, own.field(label)?.values.first?.text.span ?? own.name.span))
  }
}
