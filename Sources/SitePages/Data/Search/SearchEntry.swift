import JourneyAtlas
import MarkdownTree

/// What search finds: a page by its name, and what stands on it.
struct SearchEntry {
  /// The groups of results, in their order.
  enum Kind: String, CaseIterable {
    case journey, stage, persona, touchpoint, channel, owner, metric, segment, page

    var number: Int {
      switch self {
      case .journey: 0
      case .stage: 1
      case .persona: 2
      case .touchpoint: 3
      case .channel: 4
      case .owner: 5
      case .metric: 6
      case .segment: 7
      case .page: 8
      }
    }
  }

  /// A text of the page, as its author wrote it.
  struct Passage {
    /// The letter in the files, and the group of the result.
    enum Kind: String {
      case pain = "p"
      case quote = "q"
      case opportunity = "o"
      case text = "t"
    }

    var kind: Kind
    var text: String
    /// The id of an element on the page; nil for the page as a whole.
    var fragment: String?
  }

  var kind: Kind
  var page: Destination
  /// Other names by which it is found.
  var otherNames: [String] = []
  /// What tells it from others of the same name: a stage's journey; empty for none.
  var context = ""
  var passages: [Passage] = []

  /// Whether it says the same in another language.
  func isOther(than entry: SearchEntry) -> Bool {
    page.name != entry.page.name || page.language != entry.page.language
  }
}
