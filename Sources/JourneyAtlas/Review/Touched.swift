/// Who a change is about.
public struct Touched: Sendable {
  /// Names of those who own what changed, before or after, sorted: they are to be asked.
  public private(set) var owners: [String] = []
  /// Personas that changed, and those of journeys that did.
  public private(set) var personas: [ReviewPlace.Name] = []
  public private(set) var journeys: [ReviewPlace.Name] = []

  init() {}

  init(_ changes: [Change], _ old: Atlas, _ new: Atlas) {
    var people: [String: ReviewPlace.Name] = [:]
    var seen: Set<String> = []
    var names: Set<String> = []
    func addOwner(_ word: String) {
      names.insert((new.owner(named: word) ?? old.owner(named: word))?.name ?? word)
    }
    for change in changes {
      if let persona = change.place.persona { people[persona.id] = persona }
      guard let place = change.place.journey, change.place.metric == nil else { continue }
      if seen.insert(place.id).inserted {
        journeys.append(place)
        for (atlas, id) in [(old, change.edit.old?.id ?? place.id), (new, place.id)] {
          guard let journey = atlas.journey(id) ?? atlas.journey(place.id) else { continue }
          for owner in journey.owners { addOwner(owner) }
          for id in journey.personas + journey.personasWithEmotions {
            people[id] = ReviewPlace.Name(id: id, title: atlas.persona(id)?.name.plain ?? id)
          }
        }
      }
      for atlas in [old, new] { for owner in Self.owners(of: change.place, in: atlas) { addOwner(owner) } }
      // Who gives something up, or takes it over, is to be asked too.
      if change.field == "owner" {
        for value in [change.before, change.after] {
          switch value {
          case .list(let words)?: for word in words { addOwner(word) }
          case .words(let word)?: for word in ListText.split(word) { addOwner(word) }
          default: break
          }
        }
      }
    }
    owners = names.sorted { $0.precedes($1) }
    personas = people.values.sorted { $0.id.precedes($1.id) }
  }

  private static func owners(of place: ReviewPlace, in atlas: Atlas) -> [String] {
    guard let id = place.touchpoint?.id, let stage = place.stage?.id,
      let found = place.journey.flatMap({ atlas.journey($0.id) })?.stage(stage)
    else { return [] }
    return found.allTouchpoints.filter { $0.touchpoint == id }.flatMap(\.owners)
  }
}
