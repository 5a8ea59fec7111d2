import JourneyAtlas
import MarkdownTree

extension Phrases.Rules {
  static let english = Phrases.Rules(
    budgetsHeading: "Budgets",
    rulesHeading: "What rules find",
    hold: { $0 == $1 && $1 == 1 ? "The budget holds" : "\($0) of \($1) budgets hold" },
    budget: "Budget",
    stands: "Stands at",
    limit: "Limit",
    holds: "holds",
    over: "over",
    atMost: { "at most \($0)" },
    atLeast: { "at least \($0)" },
    none: "none",
    against: { "\($0) of \($1) against it" + ($2.map { ", \($0) %" } ?? "") },
    meets: { "\($0) of \($1) meet it" + ($2.map { ", \($0) %" } ?? "") },
    budgetCaption: "Budgets, how they stand, and what is over",
    rule: "Rule",
    places: "Places",
    whereFirst: "Where",
    rulesCaption: "Rules that find something, and where",
    shipped: {
      switch $0 {
      case "stage-without-touchpoint": "Every stage has a touchpoint"
      case "touchpoint-without-owner": "Every touchpoint has an owner"
      case "touchpoint-without-metric": "Every touchpoint has a metric"
      case "pain-without-opportunity": "Every stage with a pain has an opportunity"
      case "unused-persona": "Every persona is met in a journey"
      case "stage-without-emotion": "Every stage has an emotion"
      case "low-moment": "A very low moment has an opportunity"
      case "wide-gap": "What falls short by 2 or more has an opportunity"
      case "off-the-journey": "What customers do not use is stopped, or justified"
      case "moment-of-truth": "A moment of truth has a metric"
      case "strong-opportunity": "An opportunity of high impact has an owner"
      default: nil
      }
    },
    accepted: { "accepted: \($0)" },
    planned: { $0.map { "planned: \($0)" } ?? "planned" },
    review: { "review \($0)" },
    openAgain: { "open again, held until \($0)" },
    decided: { accepted, planned, open in
      let parts = [
        accepted > 0 ? "\(accepted) accepted" : nil, planned > 0 ? "\(planned) planned" : nil,
        open > 0 ? "\(open) open again" : nil,
      ]
      return "Decided: \(parts.compactMap { $0 }.joined(separator: ", "))."
    },
    coverageHeading: "What the maps leave open",
    coverageNote: "Only maps that use a field count.",
    coverageCaption: "What is missing, of how many, and in which journeys most",
    open: "Open",
    missing: "Missing",
    mostIn: "Most in",
    kinds: {
      switch $0 {
      case .touchpointOwner: "Touchpoints without owner"
      case .touchpointMetric: "Touchpoints without metric"
      case .touchpointEvidence: "Touchpoints without evidence"
      case .stageTouchpoint: "Stages without touchpoint"
      case .stageEmotion: "Stages without emotion"
      case .stageEvidence: "Stages without evidence"
      case .painOpportunity: "Pains without opportunity"
      case .opportunityOwner: "Opportunities without owner"
      case .lifecycleStage: "Lifecycle stages without match"
      }
    },
    missingOf: { "\($0) of \($1)" },
    evidenceQuestion: "Researched, not assumed",
    evidenceShare: { "\($0) of \($1) stages and touchpoints, \($2) %" },
    newestQuestion: "Newest evidence",
    unresearchedQuestion: "Maps without any evidence",
    reviewQuestion: "Reviews that are due")
}
