import JourneyAtlas
import MarkdownTree

/// What a review calls by a word of ours, besides the labels of maps: keys of files, columns, what a metric has. The raw
/// value is that of the fact.
enum ReviewField: String, CaseIterable {
  case language, compares, lifecycle, alias, quote, source, experiment, format, accepted, planned
  case reviewBy = "review_by"
  case control = "A"
  case variant = "B"
  // Of personas.
  case role, age, location, segment, share, challenge, motivation, technology
  case preferredChannel = "preferred channel"
  case purchase = "purchase behaviour"
  // Of metrics.
  case calc, unit, direction, target, scale, description, why, n
  // Of site.yml.
  case title, group, rule, budget, limit, severity
}

extension PageContext {
  /// The name of a field, column or key: our word where it is ours. Keys of site.yml that no other file has stand as they
  /// are written there.
  func fieldName(_ field: String) -> String {
    if let label = KnownLabel(rawValue: field) { return reviewWords.label(label) }
    if let field = ReviewField(rawValue: field) { return reviewWords.fields(field) }
    if let persona = EmotionLabel.persona(in: field) {
      return reviewWords.label(.emotion) + " · " + personaName(persona)
    }
    let words = phrases.words
    switch field {
    case "importance": return words.importance.lowercased()
    case "performance": return words.performance.lowercased()
    case "effort": return words.effort.lowercased()
    case "impact": return phrases.maps.impact.lowercased()
    case "status": return phrases.maps.status.lowercased()
    case "kind": return words.kind.lowercased()
    case "state": return words.state.lowercased()
    case "reviewed": return words.reviewed.lowercased()
    default: return field
    }
  }

  /// A value that is one of ours, in the words of the page; any other as it is written.
  func inWords(_ value: FactValue, _ field: String?) -> FactValue {
    guard case .words(let text) = value else { return value }
    let words = phrases.words
    let own: String? =
      switch field {
      case "state": Journey.State(rawValue: text).map(words.states)
      case "kind": Journey.Kind(rawValue: text).map(words.kinds)
      case "group": Channel.Group(rawValue: text).map(words.channelGroups)
      case "calc": MetricDefinition.Calculation(rawValue: text).map(phrases.metrics.calculations)
      case "direction": MetricDefinition.Direction(rawValue: text).map(phrases.metrics.directions)
      case "language":
        InterfaceLanguage.allCases.first { $0.rawValue == text }
          .map { site.interface.phrases(of: $0).languages.own }
      default: nil
      }
    return own.map(FactValue.words) ?? value
  }

  /// Whether a field and its values are what site.yml writes, in every language: keys, conditions, severities.
  func isCode(_ field: String, in change: Change) -> Bool {
    guard change.what == .site else { return false }
    switch ReviewField(rawValue: field) {
    case .rule, .budget, .limit, .severity: return true
    case .some: return false
    case nil: return KnownLabel(rawValue: field) == nil && field != "message"
    }
  }
}
