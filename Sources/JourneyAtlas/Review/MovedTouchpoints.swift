/// Touchpoints that one map lost and another got: they moved. Each map tells its side of it.
///
///     Choosing › Trigger: touchpoint “Blog” moved to “Buying › Looking around”
///     Buying › Looking around › Blog: touchpoint moved here from “Choosing › Trigger”
enum MovedTouchpoints {
  /// Marks them. A touchpoint of which the maps say nothing but the name may stand in many: it is gone here and new
  /// there.
  static func settle(_ changes: inout [Change]) {
    var gone: [Key: [Int]] = [:]
    for index in changes.indices.reversed() {
      if changes[index].kind == .removed, let key = key(changes[index], changes[index].edit.old) {
        gone[key, default: []].append(index)
      }
    }
    for index in changes.indices where changes[index].kind == .added && !gone.isEmpty {
      let journey = changes[index].place.journey?.id
      guard let key = key(changes[index], changes[index].edit.new),
        let place = gone[key]?.lastIndex(where: { changes[$0].place.journey?.id != journey }),
        let origin = gone[key]?.remove(at: place)
      else { continue }
      let word = changes[index].what.rawValue
      let (from, to) = (changes[origin].place, changes[index].place)
      changes[index].clause = ReviewSentence.movedHere(word, from: name(from))
      changes[origin].clause = ReviewSentence.movedAway(word, to: name(to))
      for change in [index, origin] {
        changes[change].kind = .moved
        (changes[change].before, changes[change].after) = (.words(name(from)), .words(name(to)))
      }
    }
  }

  private struct Key: Hashable {
    let id: String?
    let digest: Int
  }

  /// nil for what is no touchpoint of a map, and for a bare name.
  private static func key(_ change: Change, _ fact: Fact?) -> Key? {
    guard change.what == .touchpoint, change.place.journey != nil, let fact, !fact.parts.isEmpty else {
      return nil
    }
    return Key(id: fact.id, digest: fact.digest)
  }

  /// The map, the stage and the step.
  private static func name(_ place: ReviewPlace) -> String {
    [place.journey, place.stage, place.step].compactMap { $0?.title }.joined(separator: " › ")
  }
}
