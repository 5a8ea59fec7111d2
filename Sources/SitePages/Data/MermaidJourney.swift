import JourneyAtlas

/// A journey as a Mermaid `journey`: stages are sections, what happens in them are tasks with a score from 1 to 5,
/// personas are actors.
///
///     journey
///       title Choosing a CRM
///       section Trigger
///         reads three blogs: 2: Olga Brandt
///
/// **Tasks** are the steps of a stage; without steps what the customer does; without that the touchpoints; else
/// the stage itself. **Score** is emotion + 3, of a pair the mean: −2 … +2 becomes 1 … 5. Mermaid has no task
/// without a score, so what names no emotion is drawn in the middle and marked `(?)`, with a comment that says so.
///
/// **Signs.** Mermaid ends a text at `#`, `;` and `:` and an actor at `,`, has no escape for them, and reads `%%`
/// as a comment or a command; so these become their wide forms `＃；：，％`. A task that starts with a word of
/// Mermaid's own, as `title`, stands in quotation marks.
struct MermaidJourney {
  let atlas: Atlas
  let journey: Journey
  private let actors: String

  init(_ atlas: Atlas, _ index: Int) {
    self.atlas = atlas
    journey = atlas.journeys[index]
    actors = Self.actors(journey.personas, atlas)
  }

  var text: String {
    var text = "journey\n  title "
    text += Self.escaped(journey.title.plain)
    text += "\n"
    let tasks = journey.stages.map(self.tasks)
    if tasks.contains(where: { $0.contains { $0.score == nil } }) {
      text += "  %% (?) names no emotion; Mermaid asks for a score.\n"
    }
    for (stage, tasks) in zip(journey.stages, tasks) {
      text += "  section "
      text += Self.escaped(stage.name.plain)
      text += "\n"
      for task in tasks {
        text += "    "
        text += Self.name(task.name)
        text += task.score == nil ? " (?): " : ": "
        text += JSONWriter.decimal(task.score ?? 3)
        if !task.actors.isEmpty {
          text += ": "
          text += task.actors
        }
        text += "\n"
      }
    }
    return text
  }

  private struct Task {
    var name: String
    /// 1…5; nil where no emotion is named.
    var score: Double?
    var actors: String
  }

  private func tasks(of stage: Stage) -> [Task] {
    let score = Self.score(stage.emotion)
    if !stage.steps.isEmpty {
      return stage.steps.map {
        Task(name: $0.name.plain, score: Self.score($0.emotion) ?? score, actors: actors)
      }
    }
    let doing = stage.values(.doing).map(\.text.plain).filter { !$0.isEmpty }
    if !doing.isEmpty { return doing.map { Task(name: $0, score: score, actors: actors) } }
    if !stage.touchpoints.isEmpty {
      return stage.touchpoints.map { use in
        let people = use.personas.isEmpty ? actors : Self.actors(use.personas, atlas)
        return Task(name: use.name.plain, score: score, actors: people)
      }
    }
    return [Task(name: stage.name.plain, score: score, actors: actors)]
  }

  private static func score(_ emotion: Emotion?) -> Double? {
    guard let value = emotion?.value else { return nil }
    return (value + (emotion?.to ?? value)) / 2 + 3
  }

  /// Names in one line; ids that no persona has are names as the author wrote them.
  private static func actors(_ personas: [String], _ atlas: Atlas) -> String {
    personas.map { escaped(atlas.persona($0)?.name.plain ?? $0).replacing(",", with: "，") }
      .joined(separator: ", ")
  }

  /// In one line, without what Mermaid takes for its own.
  private static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "#": escaped += "＃"
      case ";": escaped += "；"
      case ":": escaped += "："
      case "%": escaped += escaped.last == "%" ? "％" : "%"
      // An empty line, or a blank at the end, would not come back.
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", " ": if escaped.last != " " { escaped += " " }
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    while escaped.last == " " { escaped.removeLast() }
    return escaped.isEmpty ? "–" : escaped
  }

  /// Whether a text surely stays as it is, as nearly all do: looked at byte by byte, since letters cost far more.
  private static func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: "\n")
    for byte in text.utf8 {
      switch byte {
      // The first byte of a line separator, among others.
      case 0...0x1F, UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "%"), 0xE2:
        return false
      case UInt8(ascii: " ") where last == UInt8(ascii: " "): return false
      default: last = byte
      }
    }
    return !text.isEmpty && last != UInt8(ascii: " ")
  }

  private static let words = ["journey", "title", "section", "acctitle", "accdescr"]
  private static let initials = words.compactMap(\.utf8.first)

  private static func name(_ text: String) -> String {
    let escaped = escaped(text)
    guard let initial = escaped.utf8.first, initials.contains(initial | 0x20) else { return escaped }
    // Mermaid's words count in any case, and where a letter follows they are no words of its own.
    let first = escaped.prefix { $0.isASCII && $0.isLetter }
    guard words.contains(first.lowercased()) else { return escaped }
    return "“\(first)”\(escaped.dropFirst(first.count))"
  }
}

/// Forms that `waymark export` writes.
extension SitePages {
  /// A journey as a Mermaid diagram; nil for an id that no journey has.
  public func mermaid(journey id: String) -> [UInt8]? {
    journeyIndex[id].map { Array(MermaidJourney(atlas, $0).text.utf8) }
  }
}
