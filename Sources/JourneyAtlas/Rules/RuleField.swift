/// What a condition may speak of.
enum RuleField: Hashable, Sendable {
  // Numbers
  case emotion, importance, performance, effort, impact, share, shortfall, score
  /// Of a metric: its newest value, of how many answers, what it should reach, and for how long it has not.
  case metricValue, answers, target, missedPeriods
  // Words
  case quadrant, band, alignment, channelGroup, kind, state, status, segment, verdict
  // There or not
  /// A journey's last review, or a persona's journey.
  case review, journey
  /// A labelled field; of touchpoints, the column of that name.
  case label(KnownLabel)

  /// The field of a word, by its own name or as authors call it in any of the languages.
  init?(_ word: String, labels: LabelTable) {
    let normal = LabelTable.normalise(word).replacing("-", with: " ").replacing("_", with: " ")
    if let own = Self.byName[normal] {
      self = own
    } else if let label = labels.label(normal) {
      self = label == .emotion ? .emotion : .label(label)
    } else if let column = labels.column(normal), let own = Self.byName[column] {
      self = own
    } else {
      return nil
    }
  }

  /// As it is taught, and as messages call it.
  var name: String {
    if case .label(let label) = self { return label.rawValue }
    return Self.names.first { $0.0 == self }?.1 ?? ""
  }

  private static let names: [(RuleField, String)] = [
    (.emotion, "emotion"), (.importance, "importance"), (.performance, "performance"), (.effort, "effort"),
    (.impact, "impact"), (.share, "share"), (.shortfall, "shortfall"), (.score, "score"),
    (.quadrant, "quadrant"), (.band, "band"), (.alignment, "alignment"), (.channelGroup, "channel group"),
    (.kind, "kind"), (.state, "state"), (.status, "status"), (.segment, "segment"), (.review, "review"),
    (.journey, "journey"), (.metricValue, "value"), (.answers, "n"), (.target, "target"),
    (.missedPeriods, "missed periods"), (.verdict, "verdict"),
  ]

  private static let byName: [String: RuleField] = {
    var byName = Dictionary(names.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })
    byName["opportunity score"] = .score
    byName["reviewed"] = .review
    return byName
  }()

  /// All fields that a subject has, in the order in which messages list them.
  static func all(of subject: RuleSubject) -> [RuleField] {
    let labels = KnownLabel.allCases.filter { $0 != .emotion }.map(RuleField.label)
    return (names.map(\.0) + labels).filter { $0.isField(of: subject) }
  }

  func isField(of subject: RuleSubject) -> Bool {
    switch (self, subject) {
    case (.emotion, .touchpoint), (.emotion, .stage), (.emotion, .moment), (.emotion, .journey),
      (.emotion, .opportunity):
      true
    case (.importance, .touchpoint), (.performance, .touchpoint), (.shortfall, .touchpoint),
      (.score, .touchpoint), (.quadrant, .touchpoint), (.band, .touchpoint), (.alignment, .touchpoint):
      true
    case (.effort, .touchpoint), (.effort, .opportunity), (.impact, .opportunity): true
    case (.status, .touchpoint), (.status, .opportunity): true
    case (.channelGroup, let subject):
      subject != .persona && subject != .opportunity && subject != .metric
    case (.kind, let subject), (.state, let subject): subject != .persona && subject != .metric
    case (.metricValue, .metric), (.answers, .metric), (.target, .metric), (.missedPeriods, .metric): true
    case (.verdict, .metric): true
    case (.share, .persona), (.segment, .persona), (.journey, .persona), (.review, .journey): true
    case (.label(let label), .touchpoint): Self.labelsOfTouchpoints.contains(label)
    case (.label(let label), .persona): Self.labelsOfPersonas[label] != nil
    case (.label(let label), .opportunity): label == .owner
    case (.label(let label), .metric): label == .metric || label == .touchpoint
    case (.label(let label), _): label != .emotion
    default: false
    }
  }

  static let labelsOfTouchpoints: Set<KnownLabel> = [
    .channel, .owner, .metric, .evidence, .persona, .opportunity, .pain, .momentOfTruth,
  ]

  static let labelsOfPersonas: [KnownLabel: PersonaLabel] = [
    .channel: .channel, .evidence: .source, .goal: .goal, .need: .need, .pain: .challenge,
  ]

  enum Value { case number, words, presence }

  var value: Value {
    switch self {
    case .emotion, .importance, .performance, .effort, .impact, .share, .shortfall, .score, .metricValue,
      .answers, .target, .missedPeriods:
      .number
    case .quadrant, .band, .alignment, .channelGroup, .kind, .state, .status, .segment, .verdict: .words
    case .label(let label): [.channel, .owner, .metric, .persona].contains(label) ? .words : .presence
    case .review, .journey: .presence
    }
  }

  /// Whether its words are ours.
  var isFixed: Bool {
    switch self {
    case .quadrant, .band, .alignment, .channelGroup, .kind, .state, .verdict: true
    default: false
    }
  }

  /// The words that the field may have, where they are fixed.
  var choices: [String]? {
    switch self {
    case .quadrant: Gap.Quadrant.allCases.map(\.rawValue)
    case .band: Gap.Band.allCases.map(\.rawValue)
    case .alignment: Gap.Alignment.allCases.map(\.rawValue)
    case .channelGroup: Channel.Group.allCases.map(\.rawValue)
    case .kind: Journey.Kind.allCases.map(\.rawValue)
    case .state: Journey.State.allCases.map(\.rawValue)
    case .verdict: TargetGap.Verdict.allCases.map(\.rawValue)
    default: nil
    }
  }
}
