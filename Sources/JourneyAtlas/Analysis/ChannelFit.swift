/// Do we meet a persona where they are? A channel against what the persona prefers (METHODS, "Channel fit").
public enum ChannelFit: String, Sendable, CaseIterable {
  /// Preferred, and the journey meets it.
  case met
  /// Preferred, but the journey does not meet it.
  case notMet = "not-met"
  /// The journey meets it; the persona does not prefer it.
  case unasked
}

/// Persona × channel, for one journey or all that the persona walks. A touchpoint row counts where it names the
/// persona, or nobody.
public struct ChannelFitMatrix: Sendable {
  /// Indices in ``Atlas/personas`` of those that say what they prefer, in the order of the map or the atlas.
  public let personas: [Int]
  /// Indices in ``Atlas/channels`` that a persona prefers or meets, in the order of the atlas.
  public let channels: [Int]
  /// By persona, then by channel; nil where it is neither preferred nor met.
  public let fits: [[ChannelFit?]]

  /// Of the personas of one journey (`journey` is its index).
  public init(_ atlas: Atlas, journey: Int) {
    let personas = atlas.journeys[journey].personas.compactMap(atlas.personaIndex)
    self.init(atlas, personas) { _ in [journey] }
  }

  /// Of all personas; `journeys` are the indices of the journeys that a persona walks, by its id.
  public init(_ atlas: Atlas, journeys: [String: [Int]]) {
    self.init(atlas, Array(atlas.personas.indices)) { journeys[atlas.personas[$0].id] ?? [] }
  }

  private init(_ atlas: Atlas, _ personas: [Int], journeys: (Int) -> [Int]) {
    let asking = personas.filter { !atlas.personas[$0].channels.isEmpty }
    let lines = asking.map { ChannelFit.of(atlas.personas[$0], journeys: journeys($0), in: atlas) }
    var used = [Bool](repeating: false, count: atlas.channels.count)
    for line in lines {
      for channel in line.indices where line[channel] != nil { used[channel] = true }
    }
    let channels = used.indices.filter { used[$0] }
    self.personas = asking
    self.channels = channels
    fits = lines.map { line in channels.map { line[$0] } }
  }
}

extension ChannelFit {
  /// By index in ``Atlas/channels``.
  public static func of(_ persona: Persona, journeys: [Int], in atlas: Atlas) -> [ChannelFit?] {
    var fits = [ChannelFit?](repeating: nil, count: atlas.channels.count)
    for word in persona.channels {
      if let channel = atlas.channelIndex(named: word) { fits[channel] = .notMet }
    }
    for journey in journeys {
      for stage in atlas.journeys[journey].stages.indices {
        let uses = atlas.journeys[journey].stages[stage].allTouchpoints
        // By index: a row that is taken out is copied with all its parts.
        for row in uses.indices where uses[row].personas.isEmpty || uses[row].personas.contains(persona.id) {
          for word in uses[row].channels {
            guard let channel = atlas.channelIndex(named: word) else { continue }
            fits[channel] = fits[channel] == nil || fits[channel] == .unasked ? .unasked : .met
          }
        }
      }
    }
    return fits
  }
}
