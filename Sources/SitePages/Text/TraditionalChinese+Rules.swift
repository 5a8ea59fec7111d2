import JourneyAtlas
import MarkdownTree

extension Phrases.Rules {
  static let traditionalChinese = Phrases.Rules(
    budgetsHeading: "預算",
    rulesHeading: "規則發現了什麼",
    hold: { "\($1) 項預算中有 \($0) 項達標" },
    budget: "預算",
    stands: "現值",
    limit: "限度",
    holds: "達標",
    over: "超出",
    atMost: { "最多 \($0)" },
    atLeast: { "至少 \($0)" },
    none: "無",
    against: { "\($1) 處中 \($0) 處不符" + ($2.map { "，\($0) %" } ?? "") },
    meets: { "\($1) 處中 \($0) 處符合" + ($2.map { "，\($0) %" } ?? "") },
    budgetCaption: "各項預算、現值與超出之處",
    rule: "規則",
    places: "處數",
    whereFirst: "所在",
    rulesCaption: "有所發現的規則及所在",
    shipped: {
      switch $0 {
      case "stage-without-touchpoint": "每個階段都有觸點"
      case "touchpoint-without-owner": "每個觸點都有負責人"
      case "touchpoint-without-metric": "每個觸點都有指標"
      case "pain-without-opportunity": "有痛點的階段都有機會點"
      case "unused-persona": "每個人物誌都出現在旅程中"
      case "stage-without-emotion": "每個階段都有情緒"
      case "low-moment": "情緒很低的階段都有機會點"
      case "wide-gap": "缺口達 2 的觸點都有機會點"
      case "off-the-journey": "客戶不用的觸點已停止投入，或說明了理由"
      case "moment-of-truth": "關鍵時刻都有指標"
      case "strong-opportunity": "影響大的機會點都有負責人"
      default: nil
      }
    },
    accepted: { "已接受：\($0)" },
    planned: { $0.map { "已規劃：\($0)" } ?? "已規劃" },
    review: { "複查 \($0)" },
    openAgain: { "有效期至 \($0)，重新待辦" },
    decided: { accepted, planned, open in
      let parts = [
        accepted > 0 ? "已接受 \(accepted) 個" : nil,
        planned > 0 ? "已規劃 \(planned) 個" : nil,
        open > 0 ? "重新待辦 \(open) 個" : nil,
      ]
      return parts.compactMap { $0 }.joined(separator: "，") + "。"
    },
    coverageHeading: "旅程圖還缺什麼",
    coverageNote: "只統計用到該項的旅程圖。",
    coverageCaption: "缺少什麼、總數多少、哪些旅程缺得最多",
    open: "待補",
    missing: "缺少",
    mostIn: "缺得最多的旅程",
    kinds: {
      switch $0 {
      case .touchpointOwner: "沒有負責人的觸點"
      case .touchpointMetric: "沒有指標的觸點"
      case .touchpointEvidence: "沒有證據的觸點"
      case .stageTouchpoint: "沒有觸點的階段"
      case .stageEmotion: "沒有情緒的階段"
      case .stageEvidence: "沒有證據的階段"
      case .painOpportunity: "沒有機會點的痛點"
      case .opportunityOwner: "沒有負責人的機會點"
      case .lifecycleStage: "沒有對應的生命週期階段"
      }
    },
    missingOf: { "\($0) / \($1)" },
    evidenceQuestion: "有研究依據，而非假設",
    evidenceShare: { "\($1) 個階段和觸點中的 \($0) 個，\($2) %" },
    newestQuestion: "最新的證據",
    unresearchedQuestion: "沒有任何證據的旅程圖",
    reviewQuestion: "到期的審閱")
}
