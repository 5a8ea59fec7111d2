/// Personas grouped by the segments that their files name. A persona of two segments stands in both.
public struct Segmentation: Sendable {
  /// By id.
  public let segments: [Segment]
  /// Personas without a segment, by index.
  public let without: [Int]
  /// The sum of all shares in percent, each persona once; nil where none is given.
  public let share: Double?
  /// Personas whose share is given.
  public let shared: Int
  private let places: [String: Int]

  /// The index of the segment that a persona's word names.
  public func index(named name: String) -> Int? { places[Slug.id(name)] }

  public struct Segment: Sendable, Equatable {
    /// The slug of its name.
    public var id: String
    /// As written the first time.
    public var name: String
    /// Indices in ``Atlas/personas``.
    public var personas: [Int]
    /// The sum of its personas' shares in percent; nil where none is given.
    public var share: Double?
    /// Its personas whose share is not given.
    public var unshared: Int
  }

  public init(_ atlas: Atlas) {
    var segments: [Segment] = []
    var index: [String: Int] = [:]
    var without: [Int] = []
    for (number, persona) in atlas.personas.enumerated() {
      var own: Set<String> = []
      for name in persona.segments {
        let id = Slug.id(name)
        guard own.insert(id).inserted else { continue }
        if index[id] == nil {
          index[id] = segments.count
          segments.append(
            Segment(id: id, name: atlas.segmentNames[id] ?? name, personas: [], share: nil, unshared: 0))
        }
        if let place = index[id] { segments[place].add(number, persona.share) }
      }
      if own.isEmpty { without.append(number) }
    }
    let sorted = segments.sorted { $0.id.precedes($1.id) }
    self.segments = sorted
    var places = Dictionary(uniqueKeysWithValues: zip(sorted.map(\.id), sorted.indices))
    for (id, name) in atlas.segmentNames where places[Slug.id(name)] == nil {
      places[Slug.id(name)] = places[id]
    }
    self.places = places
    self.without = without
    let shares = atlas.personas.compactMap(\.share)
    share = shares.isEmpty ? nil : Gap.rounded(shares.reduce(0, +))
    shared = shares.count
  }

  /// More than all customers: shares overlap, or are too large.
  public var isTooMuch: Bool { (share ?? 0) > 100 }
}

extension Segmentation.Segment {
  fileprivate mutating func add(_ persona: Int, _ share: Double?) {
    personas.append(persona)
    if let share { self.share = Gap.rounded((self.share ?? 0) + share) } else { unshared += 1 }
  }
}
