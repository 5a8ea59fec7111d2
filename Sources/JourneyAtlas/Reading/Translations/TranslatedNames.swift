import MarkdownTree

/// What things that have no file of their own are called in a language: learnt where a translation stands in the
/// place of its base, since ids stay those of the base.
///
///     | Search results | Search |    in the base
///     | 搜索结果        | 搜索    |    the touchpoint `search-results`, the channel `search`
struct TranslatedNames {
  private let atlas: Atlas
  /// By id: the first name that is given.
  private(set) var touchpoints: [String: String] = [:]
  private(set) var segments: [String: String] = [:]
  private(set) var channels = Words()
  private(set) var owners = Words()

  /// Words of one kind, by the index of what they name.
  struct Words {
    private(set) var names: [Int: String] = [:]
    private(set) var all: [Int: [String]] = [:]
    private var meanings: [String: Int] = [:]

    /// Learns that a word names a thing; false where it names another one.
    fileprivate mutating func learn(_ word: String, for index: Int) -> Bool {
      if let known = meanings[word] { return known == index }
      meanings[word] = index
      if names[index] == nil { names[index] = word }
      all[index, default: []].append(word)
      return true
    }
  }

  init(_ atlas: Atlas) { self.atlas = atlas }

  mutating func learn(touchpoint id: String, _ name: String) {
    if touchpoints[id] == nil { touchpoints[id] = name }
  }

  /// What came of learning a word.
  enum Lesson {
    case learnt
    /// Nothing is called so in the base.
    case unknown
    /// The word means another thing already.
    case taken
  }

  mutating func learn(channel name: String, _ word: String) -> Lesson {
    guard let index = atlas.channelIndex(named: name) else { return .unknown }
    if let other = atlas.channelIndex(named: word), other != index { return .taken }
    return channels.learn(word, for: index) ? .learnt : .taken
  }

  mutating func learn(owner name: String, _ word: String) -> Lesson {
    guard let index = atlas.ownerIndex(named: name) else { return .unknown }
    if let other = atlas.ownerIndex(named: word), other != index { return .taken }
    return owners.learn(word, for: index) ? .learnt : .taken
  }

  mutating func learn(segment name: String, _ word: String) {
    let id = Slug.id(name)
    if segments[id] == nil { segments[id] = word }
  }

  /// What a cell's words are called; those of the base where the translation names others, or names none. `other` is
  /// a word that means something else already.
  mutating func channels(_ base: [String], _ own: [String]) -> (words: [String], other: String?) {
    Self.pair(base, own, \.channels, into: &self) { $0.atlas.channelIndex(named: $1) }
  }

  mutating func owners(_ base: [String], _ own: [String]) -> (words: [String], other: String?) {
    Self.pair(base, own, \.owners, into: &self) { $0.atlas.ownerIndex(named: $1) }
  }

  /// What a channel is called, by a word of the base; the word itself where no translation names it.
  func channel(_ word: String) -> String {
    atlas.channelIndex(named: word).flatMap { channels.names[$0] } ?? word
  }

  func owner(_ word: String) -> String { atlas.ownerIndex(named: word).flatMap { owners.names[$0] } ?? word }

  private static func pair(
    _ base: [String], _ own: [String], _ kind: WritableKeyPath<TranslatedNames, Words>,
    into names: inout TranslatedNames, index: (TranslatedNames, String) -> Int?
  ) -> (words: [String], other: String?) {
    guard !own.isEmpty else { return (base, nil) }
    guard base.count == own.count else { return (base, own.first) }
    for (one, other) in zip(base, own) {
      guard let place = index(names, one) else { return (base, other) }
      if let known = index(names, other), known != place { return (base, other) }
      guard names[keyPath: kind].learn(other, for: place) else { return (base, other) }
    }
    return (own, nil)
  }
}
