/// What `site.yml` says, with a default for everything.
public struct Site: Sendable {
  /// The file that its words are from.
  public var source: String
  /// nil: the site's fixed phrase in its language.
  public var title: String?
  public var description: String?
  /// `en`, `zh-Hans` or `zh-Hant` (others are kept, and fall back to English interface text).
  public var language: String
  public var theme: String
  /// Search engines are kept out unless this is true.
  public var indexing: Bool
  /// Channels in the order of site.yml.
  public var channels: [ChannelDefinition]
  public var owners: [String]
  /// Days after which a review is stale.
  public var reviewEvery: Int
  public var crosshair: Crosshair
  /// In the order of site.yml.
  public var metrics: [MetricDefinition]
  /// Authors' own words for known labels: `labels: { pain: [Ärger] }`.
  public var labels: [String: [String]]
  /// Counts of people below this are reported.
  public var smallCellsBelow: Int
  /// Severities that the site sets by code; nil = off.
  public var severities: [String: Severity?]
  /// Those that ship, as site.yml changes them, and its own.
  public var rules: [Rule]
  public var budgets: [Budget]
  /// nil: pages do not lead to their sources.
  public var repository: Repository?
  /// Which revisions figures are followed over, where a build is asked for history.
  public var history: HistorySteps

  public enum HistorySteps: Sendable, Equatable {
    /// The last commit of each month.
    case months
    /// Tags whose name matches: `*` is any text.
    case tags(String)

    /// As site.yml says it.
    public var text: String {
      switch self {
      case .months: "month"
      case .tags(let pattern): "tags \(pattern)"
      }
    }
  }

  /// Where the quadrant's lines cross: 3/3 or the means.
  public enum Crosshair: String, Sendable { case midpoint, mean }

  public struct ChannelDefinition: Sendable {
    public var name: String
    public var group: Channel.Group?
    public var aliases: [String]

    public init(name: String, group: Channel.Group?, aliases: [String]) {
      self.name = name
      self.group = group
      self.aliases = aliases
    }
  }

  public init() {
    source = "content/site.yml"
    title = nil
    description = nil
    language = "en"
    theme = "default"
    indexing = false
    channels = []
    owners = []
    reviewEvery = 180
    crosshair = .midpoint
    metrics = []
    labels = [:]
    smallCellsBelow = 5
    severities = [:]
    rules = Rule.shipped
    budgets = []
    repository = nil
    history = .months
  }
}
