import JourneyAtlas

/// Which page a Markdown file says the same as. A journey's file holds its stages, its gaps and its matrices too;
/// a list's holds what stands on the pages of its entries.
public enum MarkdownFile: Sendable, Hashable {
  case overview
  case journey(Int)
  case persona(Int)
  case prose(Int)
  case metric(Int)
  case segment(Int)
  /// One of the pages of a list, from 1.
  case list(EntityList, Int)
  /// One of the pages of the build's problems, from 1.
  case problems(Int)

  public enum EntityList: Sendable, Hashable, CaseIterable {
    case touchpoints, channels, owners

    var list: Page.List {
      switch self {
      case .touchpoints: .touchpoints
      case .channels: .channels
      case .owners: .owners
      }
    }
  }

  /// The file's own page: `index.html.md` says the same as `index.html`.
  var page: Page {
    switch self {
    case .overview: .overview
    case .journey(let index): .journey(index)
    case .persona(let index): .persona(index)
    case .prose(let index): .prose(index)
    case .metric(let index): .metric(index)
    case .segment(let index): .segment(index)
    case .list(let list, let number): .list(list.list, number)
    case .problems(let number): .list(.problems, number)
    }
  }

  /// The file of a page; nil where another page's file has its content.
  init?(of page: Page) {
    switch page {
    case .overview: self = .overview
    case .journey(let index): self = .journey(index)
    case .persona(let index): self = .persona(index)
    case .prose(let index): self = .prose(index)
    case .metric(let index): self = .metric(index)
    case .segment(let index): self = .segment(index)
    case .touchpoints: self = .list(.touchpoints, 1)
    case .channels: self = .list(.channels, 1)
    case .owners: self = .list(.owners, 1)
    case .listPage(.touchpoints, let number): self = .list(.touchpoints, number)
    case .listPage(.channels, let number): self = .list(.channels, number)
    case .listPage(.owners, let number): self = .list(.owners, number)
    case .problems: self = .problems(1)
    case .listPage(.problems, let number): self = .problems(number)
    default: return nil
    }
  }
}
