import MarkdownTree

/// Everything linked: every persona that a journey names exists, every touchpoint knows its uses. Only the
/// reader can make one, so whoever holds an Atlas need not check again.
///
/// An object, because every part of every page asks it.
public final class Atlas: Sendable {
  public let site: Site
  /// By id.
  public let journeys: [Journey]
  /// By id.
  public let personas: [Persona]
  /// By id.
  public let touchpoints: [Touchpoint]
  /// In the order of site.yml, then by name.
  public let channels: [Channel]
  /// In the order of site.yml, then by name.
  public let owners: [Owner]
  /// In the order of site.yml.
  public let metrics: [Metric]
  /// Prose pages, by path.
  public let pages: [ProsePage]
  /// Where each redirect page stands and leads.
  public let redirects: [Redirect]
  /// Content files left out because they have errors (`--keep-going`).
  public let leftOut: [String]
  /// The same in other languages, and in the site's own where base files are in another one; empty where nothing is
  /// translated.
  public let editions: [Edition]
  /// Of an edition: what the base files say.
  let base: Atlas?
  /// Of an edition: what segments are called, by id.
  let segmentNames: [String: String]

  private let journeyIndex: [String: Int]
  private let personaIndex: [String: Int]
  private let touchpointIndex: [String: Int]
  private let channelIndex: [String: Int]
  private let ownerIndex: [String: Int]
  private let metricIndex: [String: Int]

  package init(
    site: Site, journeys: [Journey], personas: [Persona], touchpoints: [Touchpoint], channels: [Channel],
    owners: [Owner], metrics: [Metric] = [], pages: [ProsePage], redirects: [Redirect], leftOut: [String],
    editions: [Edition] = [], base: Atlas? = nil, segmentNames: [String: String] = [:]
  ) {
    self.editions = editions
    self.base = base
    self.segmentNames = segmentNames
    self.site = site
    self.journeys = journeys
    self.personas = personas
    self.touchpoints = touchpoints
    self.channels = channels
    self.owners = owners
    self.metrics = metrics
    self.pages = pages
    self.redirects = redirects
    self.leftOut = leftOut
    journeyIndex = Self.index(journeys.map(\.id))
    personaIndex = Self.index(personas.map(\.id))
    touchpointIndex = Self.index(touchpoints.map(\.id))
    metricIndex = Self.index(metrics.map(\.id))
    var channelIndex: [String: Int] = [:]
    for (index, channel) in channels.enumerated() {
      for word in channel.wordings { channelIndex[word] = index }
    }
    self.channelIndex = channelIndex
    var ownerIndex: [String: Int] = [:]
    for (index, owner) in owners.enumerated() {
      for word in owner.wordings { ownerIndex[word] = index }
    }
    self.ownerIndex = ownerIndex
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  public func journey(_ id: String) -> Journey? { journeyIndex[id].map { journeys[$0] } }
  public func persona(_ id: String) -> Persona? { personaIndex[id].map { personas[$0] } }
  /// The same, as index in ``personas``.
  public func personaIndex(_ id: String) -> Int? { personaIndex[id] }
  public func touchpoint(_ id: String) -> Touchpoint? { touchpointIndex[id].map { touchpoints[$0] } }
  /// The same, as index in ``touchpoints``.
  public func touchpointIndex(_ id: String) -> Int? { touchpointIndex[id] }
  public func metric(_ id: String) -> Metric? { metricIndex[id].map { metrics[$0] } }
  /// The same, as index in ``metrics``.
  public func metricIndex(_ id: String) -> Int? { metricIndex[id] }
  /// The channel that a cell's word names.
  public func channel(named word: String) -> Channel? { channelIndex[word].map { channels[$0] } }
  /// The same, as index in ``channels``.
  public func channelIndex(named word: String) -> Int? { channelIndex[word] }
  /// The owner that a cell's word names.
  public func owner(named word: String) -> Owner? { ownerIndex[word].map { owners[$0] } }
  /// The same, as index in ``owners``.
  public func ownerIndex(named word: String) -> Int? { ownerIndex[word] }
}

/// A place in the atlas: a stage of a journey, by index, and the touchpoint row in
/// ``Stage/allTouchpoints`` where one is meant.
public struct Place: Hashable, Sendable {
  /// Index in ``Atlas/journeys``.
  public var journey: Int
  /// Index in ``Journey/stages``.
  public var stage: Int
  /// Index in ``Stage/allTouchpoints``.
  public var row: Int

  public init(journey: Int, stage: Int, row: Int) {
    self.journey = journey
    self.stage = stage
    self.row = row
  }
}

/// A touchpoint across the atlas.
public struct Touchpoint: Sendable {
  /// The slug of its name.
  public var id: String
  /// As written the first time, plain.
  public var name: String
  /// Every row that names it, in the order of the journeys.
  public var uses: [Place]

  public init(id: String, name: String, uses: [Place]) {
    self.id = id
    self.name = name
    self.uses = uses
  }
}

public struct Channel: Sendable {
  public enum Group: String, Sendable, CaseIterable { case digital, physical, human }

  public var id: String
  public var name: String
  public var group: Group?
  /// Every word that authors use for it.
  public var wordings: [String]
  public var uses: [Place]
  /// Ids of personas that prefer it.
  public var preferredBy: [String]

  public init(
    id: String, name: String, group: Group?, wordings: [String], uses: [Place] = [],
    preferredBy: [String] = []
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.wordings = wordings
    self.uses = uses
    self.preferredBy = preferredBy
  }
}

/// A team or person that answers for journeys, touchpoints or opportunities.
public struct Owner: Sendable {
  public var id: String
  public var name: String
  public var wordings: [String]
  /// Touchpoint rows it owns.
  public var uses: [Place]
  /// Ids of journeys it owns.
  public var journeys: [String]
  /// Opportunities: journey index and index in ``Journey/opportunities``.
  public var opportunities: [OpportunityPlace]

  public struct OpportunityPlace: Hashable, Sendable {
    public var journey: Int
    public var opportunity: Int

    public init(journey: Int, opportunity: Int) {
      self.journey = journey
      self.opportunity = opportunity
    }
  }

  public init(id: String, name: String, wordings: [String]) {
    self.id = id
    self.name = name
    self.wordings = wordings
    uses = []
    journeys = []
    opportunities = []
  }
}

/// Any other Markdown page.
public struct ProsePage: Sendable {
  /// The page's path in the site without `.html`: `about/how-we-research`; `index` for the overview's text.
  public var path: String
  public var title: RichText
  public var language: String
  public var blocks: [Block]
  public var source: String

  package init(path: String, title: RichText, language: String, blocks: [Block], source: String) {
    self.path = path
    self.title = title
    self.language = language
    self.blocks = blocks
    self.source = source
  }
}

/// An old address that leads to a new one. `from` is the page's path in the site, with `.html`.
public struct Redirect: Sendable, Equatable {
  public enum Target: Sendable, Equatable { case journey(String), persona(String) }

  public var from: String
  public var target: Target

  public init(from: String, target: Target) {
    self.from = from
    self.target = target
  }
}
