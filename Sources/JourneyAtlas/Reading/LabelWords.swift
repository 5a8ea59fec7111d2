/// The words that authors use for labels: English, 简体, 繁體. Data; matching is ``LabelTable``'s.
///
/// Written without plural `s`; matching ignores case, emphasis, emoji, a plural `s` and a trailing colon.
/// `labels:` in site.yml adds to it.
enum LabelWords {
  /// Labels of journeys, stages and steps.
  static let journey: [(KnownLabel, [String])] = [
    (
      .mindset,
      [
        "mindset", "thinking", "thought", "questions & thoughts", "questions and thoughts", "thoughts",
        "想法", "心态", "心態", "思考",
      ]
    ),
    (
      .doing,
      [
        "doing", "action", "user action", "customer action", "activity", "activities", "task", "step taken",
        "steps taken", "行为", "用户行为", "行动", "行動", "用戶動作", "用户动作", "行為", "用戶行為",
      ]
    ),
    (.goal, ["goal", "user goal", "customer goal", "objective", "目标", "用户目标", "目標", "用戶目標"]),
    (.need, ["need", "user need", "customer need", "job", "需求", "用户需求", "用戶需求"]),
    (.expectation, ["expectation", "expects", "expect", "期望", "用户期望", "用戶期望"]),
    (
      .pain,
      [
        "pain", "pain point", "painpoint", "frustration", "barrier", "obstacle", "friction", "痛点", "障碍",
        "痛點", "障礙",
      ]
    ),
    (.bottleneck, ["bottleneck", "瓶颈", "瓶頸"]),
    (.question, ["question", "问题", "疑问", "問題", "疑問"]),
    (
      .emotion,
      [
        "emotion", "feeling", "emotional state", "experience", "sentiment", "情绪", "感受", "情感状态", "情緒",
        "情感狀態",
      ]
    ),
    (
      .opportunity,
      [
        "opportunity", "opportunities", "idea", "improvement", "机会点", "改进机会", "优化机会", "機會點",
        "改進機會", "優化機會",
      ]
    ),
    (
      .touchpoint,
      [
        "touchpoint", "touch point", "touch-point", "interaction", "contact point", "触点", "接触点", "觸點",
        "接觸點",
      ]
    ),
    (.channel, ["channel", "medium", "渠道", "管道", "通路"]),
    (.message, ["message", "communication", "沟通信息", "溝通訊息"]),
    (.owner, ["owner", "team", "responsible", "department", "负责人", "责任人", "责任部门", "負責人", "責任人", "責任部門"]),
    (.frontstage, ["frontstage", "front stage", "front-stage", "前台"]),
    (.backstage, ["backstage", "back stage", "back-stage", "后台", "後台"]),
    (.support, ["support", "support process", "support processes", "支持", "支援"]),
    (.evidence, ["evidence", "source", "research", "证据", "依据", "證據", "依據"]),
    (.metric, ["metric", "kpi", "指标", "指標"]),
    (.duration, ["duration", "time", "how long", "时长", "耗时", "時長", "耗時"]),
    (
      .momentOfTruth,
      ["moment of truth", "moments of truth", "moment that matters", "moments that matter", "关键时刻", "關鍵時刻"]
    ),
    (.persona, ["persona", "actor", "role", "user type", "用户画像", "人物角色", "人物誌"]),
    (.conversion, ["conversion", "转化", "转化率", "轉換", "轉換率"]),
    (.note, ["note", "remark", "comment", "备注", "備註"]),
  ]

  /// Words for "stage", as a table's first header.
  static let stage = [
    "stage", "phase", "step", "milestone", "moment", "阶段", "环节", "階段", "環節", "步骤", "步驟",
  ]

  /// Columns of touchpoint and opportunity tables, and names of attributes, that are no labels.
  static let columns: [(String, [String])] = [
    ("importance", ["importance", "impact to customer", "重要性", "重要程度", "重要度"]),
    ("performance", ["performance", "satisfaction", "how well", "表现", "表現", "满意度", "滿意度"]),
    ("effort", ["effort", "spend", "投入"]),
    ("impact", ["impact", "影响", "影響"]),
    ("status", ["status", "state", "状态", "狀態"]),
    ("direction", ["direction", "方向"]),
    ("accepted", ["accepted", "已接受"]),
    ("planned", ["planned", "已计划", "计划中", "已規劃", "規劃中"]),
    ("review", ["review", "review by", "复查", "複查"]),
    ("format", ["format", "形式", "格式"]),
    ("stage", stage),
  ]

  /// Labels of personas.
  static let persona: [(PersonaLabel, [String])] = [
    (.role, ["role", "occupation", "job", "job title", "profession", "职业", "角色", "职位", "職業", "職位"]),
    (.age, ["age", "年龄", "年齡"]),
    (.location, ["location", "lives in", "city", "所在地", "城市", "地点", "居住地", "地點"]),
    (.segment, ["segment", "customer segment", "细分", "客群", "客户细分", "細分", "客戶細分", "分群", "區隔"]),
    (.share, ["share", "share of customers", "占比", "佔比"]),
    (.goal, ["goal", "objective", "目标", "目標"]),
    (.need, ["need", "需求"]),
    (
      .challenge,
      ["challenge", "frustration", "pain point", "pain", "挑战", "痛点", "困扰", "挑戰", "痛點", "困擾"]
    ),
    (.motivation, ["motivation", "motive", "动机", "動機"]),
    (
      .channel,
      ["preferred channel", "channel", "偏好渠道", "渠道", "常用渠道", "偏好管道", "管道", "通路"]
    ),
    (
      .purchase,
      [
        "purchase", "purchase behaviour", "purchase behavior", "buying behaviour", "buying behavior", "购买行为",
        "購買行為",
      ]
    ),
    (.technology, ["technology", "tech", "devices", "device", "技术", "设备", "科技", "技術", "設備", "裝置", "科技使用"]),
    (.quote, ["quote", "in their own words", "引语", "原话", "引言", "原話"]),
    (.alias, ["alias", "aliases", "also known as", "别名", "別名"]),
    (.source, ["source", "evidence", "research", "来源", "依据", "來源", "依據"]),
  ]

  /// Front-matter keys of a journey that may stand as a field under the title.
  static let journeyKeys: [(String, [String])] = [
    ("title", ["title", "标题", "標題"]),
    ("kind", ["kind", "map type", "类型", "類型"]),
    ("state", ["state", "状态", "狀態"]),
    ("compares", ["compares", "compares with", "对照", "對照"]),
    ("lifecycle", ["lifecycle", "life cycle", "生命周期", "生命週期"]),
    ("reviewed", ["reviewed", "last reviewed", "审阅", "审阅日期", "審閱", "審閱日期"]),
    ("review_by", ["review by", "下次审阅", "下次審閱"]),
    ("aliases", ["alias", "aliases", "别名", "別名"]),
    ("lang", ["lang", "language", "语言", "語言"]),
    ("draft", ["draft", "草稿"]),
    ("consent", ["consent", "同意"]),
  ]

  /// Front-matter keys of a persona that may stand as a field, besides its labels and those it has in common
  /// with journeys.
  static let personaKeys: [(String, [String])] = [
    ("real", ["real", "真人"]), ("name", ["name", "title", "姓名"]), ("lang", ["lang"]),
  ]

  /// Sections that are no stage. Exactly these words; synonyms of labels do not count here.
  static let sections: [String: KnownSection] = [
    "opportunities": .opportunities, "机会点": .opportunities, "機會點": .opportunities,
    "experiments": .experiments, "实验": .experiments, "實驗": .experiments,
    "communication": .communication, "沟通": .communication, "溝通": .communication,
    "evidence": .other, "证据": .other, "證據": .other,
    "notes": .other, "备注": .other, "備註": .other,
    "summary": .other, "概要": .other,
    "background": .other, "背景": .other,
    "sources": .other, "来源": .other, "來源": .other,
    "references": .other,
    "appendix": .other, "附录": .other, "附錄": .other,
  ]

  enum KnownSection { case opportunities, experiments, communication, other }

  /// Rows of a blueprint that hold nothing: the page draws these lines itself.
  static let blueprintLines: Set<String> = [
    "line of visibility", "line of interaction", "line of internal interaction", "可视线", "可见线", "可視線",
    "可見線", "互动线", "互動線", "内部互动线", "內部互動線",
  ]

  /// What authors write where there is nothing.
  static func isNothing(_ word: String) -> Bool {
    // Names and numbers need no look-up.
    guard word.utf8.count <= 3, let first = word.utf8.first,
      first >= 0x80 || first == 0x2D || first | 0x20 == 0x6E
    else { return false }
    return nothing.contains(word)
  }

  static let nothing: Set<String> = ["–", "-", "—", "−", "无", "無", "n/a", "N/A", "n/A", "N/a"]

  /// What authors write where something is not known yet. As a name it would count: "TBD" would own touchpoints.
  static func isPlaceholder(_ word: String) -> Bool {
    // The first letters of all of them: names need no look-up.
    guard word.utf8.count <= 9, let first = word.utf8.first,
      first >= 0x80 || first == 0x3F || placeholderStarts.contains(first | 0x20)
    else { return false }
    return word.utf8.allSatisfy { $0 == 0x3F } || placeholders.contains(word.lowercased())
  }

  private static let placeholders: Set<String> = [
    "tbd", "tba", "tbc", "todo", "xxx", "none", "nobody", "unknown", "keine", "niemand", "unbekannt", "？",
    "？？",
    "？？？", "待定", "未定", "待确认", "待確認", "没有", "沒有", "暂无", "暫無", "未知",
  ]
  private static let placeholderStarts = Set(placeholders.compactMap(\.utf8.first))

  /// What says that there is no moment of truth, as an answer to a question.
  static let denials: Set<String> = ["no", "not", "none", "false", "nein", "keiner", "否", "不是", "没有", "沒有"]

  /// What is written as evidence where there is none.
  static let assumptions: Set<String> = [
    "assumption", "assumptions", "assumed", "guess", "annahme", "假设", "假設",
  ]

  /// Words for kinds and states, as slugs, besides the format's own.
  static let kinds: [String: Journey.Kind] = [
    "客户": .customer, "顾客": .customer, "客戶": .customer, "顧客": .customer, "用户": .user, "用戶": .user,
    "使用者": .user, "生活体验": .lifeExperience, "生活體驗": .lifeExperience, "服务蓝图": .serviceBlueprint,
    "服務藍圖": .serviceBlueprint,
  ]

  static let states: [String: Journey.State] = [
    "现状": .current, "現狀": .current, "当前": .current, "目前": .current, "未来": .future, "未來": .future,
    "假设": .hypothetical, "假設": .hypothetical, "as-is": .current, "to-be": .future,
  ]
}
