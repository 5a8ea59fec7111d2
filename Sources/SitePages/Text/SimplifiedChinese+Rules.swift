import JourneyAtlas
import MarkdownTree

extension Phrases.Rules {
  static let simplifiedChinese = Phrases.Rules(
    budgetsHeading: "预算",
    rulesHeading: "规则发现了什么",
    hold: { "\($1) 项预算中有 \($0) 项达标" },
    budget: "预算",
    stands: "现值",
    limit: "限度",
    holds: "达标",
    over: "超出",
    atMost: { "最多 \($0)" },
    atLeast: { "至少 \($0)" },
    none: "无",
    against: { "\($1) 处中 \($0) 处不符" + ($2.map { "，\($0) %" } ?? "") },
    meets: { "\($1) 处中 \($0) 处符合" + ($2.map { "，\($0) %" } ?? "") },
    budgetCaption: "各项预算、现值与超出之处",
    rule: "规则",
    places: "处数",
    whereFirst: "所在",
    rulesCaption: "有所发现的规则及所在",
    shipped: {
      switch $0 {
      case "stage-without-touchpoint": "每个阶段都有触点"
      case "touchpoint-without-owner": "每个触点都有负责人"
      case "touchpoint-without-metric": "每个触点都有指标"
      case "pain-without-opportunity": "有痛点的阶段都有机会点"
      case "unused-persona": "每个用户画像都出现在旅程中"
      case "stage-without-emotion": "每个阶段都有情绪"
      case "low-moment": "情绪很低的阶段都有机会点"
      case "wide-gap": "缺口达 2 的触点都有机会点"
      case "off-the-journey": "客户不用的触点已停止投入，或说明了理由"
      case "moment-of-truth": "关键时刻都有指标"
      case "strong-opportunity": "影响大的机会点都有负责人"
      default: nil
      }
    },
    accepted: { "已接受：\($0)" },
    planned: { $0.map { "已计划：\($0)" } ?? "已计划" },
    review: { "复查 \($0)" },
    openAgain: { "有效期至 \($0)，重新待办" },
    decided: { accepted, planned, open in
      let parts = [
        accepted > 0 ? "已接受 \(accepted) 个" : nil,
        planned > 0 ? "已计划 \(planned) 个" : nil,
        open > 0 ? "重新待办 \(open) 个" : nil,
      ]
      return parts.compactMap { $0 }.joined(separator: "，") + "。"
    },
    coverageHeading: "旅程图还缺什么",
    coverageNote: "只统计用到该项的旅程图。",
    coverageCaption: "缺少什么、总数多少、哪些旅程缺得最多",
    open: "待补",
    missing: "缺少",
    mostIn: "缺得最多的旅程",
    kinds: {
      switch $0 {
      case .touchpointOwner: "没有负责人的触点"
      case .touchpointMetric: "没有指标的触点"
      case .touchpointEvidence: "没有证据的触点"
      case .stageTouchpoint: "没有触点的阶段"
      case .stageEmotion: "没有情绪的阶段"
      case .stageEvidence: "没有证据的阶段"
      case .painOpportunity: "没有机会点的痛点"
      case .opportunityOwner: "没有负责人的机会点"
      case .lifecycleStage: "没有对应的生命周期阶段"
      }
    },
    missingOf: { "\($0) / \($1)" },
    evidenceQuestion: "有研究依据，而非假设",
    evidenceShare: { "\($1) 个阶段和触点中的 \($0) 个，\($2) %" },
    newestQuestion: "最新的证据",
    unresearchedQuestion: "没有任何证据的旅程图",
    reviewQuestion: "到期的审阅")
}
