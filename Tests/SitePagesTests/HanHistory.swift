import JourneyAtlas
import Testing

/// What happened to ``HanAtlas``: what git tells of it, and an edit of everything that a review tells in words of ours.
enum HanHistory {
  // MARK: What git tells

  /// Figures at three revisions of each journey: once it was not there, once it had errors, once it was as today.
  static func history(of atlas: Atlas) throws -> ContentHistory {
    let days = try ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-22"].map { try #require(Day(iso: $0)) }
    let change = FileChange(day: days[1], commit: "0123456789", subject: "改了")
    var history = ContentHistory(
      changes: ["content/journeys/jia.md": [change], "content/personas/zi.md": [change]],
      stale: ["content/journeys/bing.md"],
      revisions: [
        .init(name: "2026-08", day: days[0], commit: "0123456789"),
        .init(name: "2026-09", day: days[1], commit: "1123456789"),
        .init(name: nil, day: days[2], commit: "2123456789"), .init(name: nil, day: days[3], commit: nil),
      ])
    for (index, journey) in atlas.journeys.enumerated() {
      let figures = JourneyFigures(journey, metrics: [.init(metric: "csat", value: 95)])
      var earlier = figures
      earlier.values = figures.values.map { $0.map { $0 - 1 } }
      let moves = JourneyFigures.Figure.allCases.enumerated().map { number, figure in
        JourneyHistory.Move(
          revision: 3, figure: .figure(figure), before: 1, after: Double(number % 2 * 2),
          commits: number < 2 ? [] : [change], more: number)
      }
      let changes: [JourneyHistory.LastChange] = [.commit(change), .uncommitted, .unknown]
      let rows = journey.stages.reduce(0) { $0 + $1.allTouchpoints.count }
      history.journeys[journey.source] = JourneyHistory(
        points: [
          index == 0 ? .absent : .figures(earlier), .unreadable, .figures(earlier), .figures(figures),
        ],
        moves: moves, touchpoints: (0..<rows).map { changes[$0 % 3] })
    }
    return history
  }

  // MARK: An edit

  private static let edits: [String: [(old: String, new: String)]] = [
    "journeys/jia.md": [
      ("owner: 市场部\nreviewed: 2026-01-01", "owner: 销售部\nreviewed: 2026-11-01\nstate: hypothetical"),
      ("# 甲\n\n引子", "# 新甲\n\n新的引子"), ("- 想法：要换\n", "- 需求：简单\n"), ("-1 -> -2 烦", "-2 很烦"),
      ("- 痛点：太贵\n", ""), ("影响 5 | 投入 1 | 负责人 市场部 | 状态 构想", "影响 3 | 投入 2 | 负责人 销售部 | 状态 完成"),
      ("- 心得：自己的一栏", "- 心得：换了"), ("| 5 | 1 | 1 | csat、nps", "| 5 | 5 | 2 | csat"),
      ("| 柜台 | 门店 |", "| 前台 | 电话 |"), ("因为法律要求，复查 2026-02-01", "因为太贵，复查 2026-12-01"),
      ("| 橱窗 | – | – | – | 5 | – | 0 | – | – | – | – | – |\n", ""), ("### 看价格", "### 问价格"),
      ("| 按钮 | 触发 | 41/1204", "| 按钮 | 触发 | 45/1204"), ("| 谢谢 | 购买 |", "| 多谢 | 购买 |"),
      ("背景说明。", "背景另有说明。再说一句。"), ("太慢。\n>", "太慢了。\n>"),
    ],
    "journeys/yi.md": [
      ("compares: jia\n", ""), ("kind: service-blueprint", "kind: user\nlang: zh-Hant"),
      ("personas: [zi, chou]", "personas: [zi]"),
      ("## 比较\n\n- 情绪：0\n", ""), ("## 收尾", "## 试试\n\n- 情绪：-2 糟\n\n## 收尾"),
    ],
    "personas/zi.md": [
      ("- 角色：店长", "- 角色：老板"), ("- 年龄：40–49", "- 年龄：50–59"), ("占比：40 %", "占比：30 %"),
      ("- 技术：手机", "- 技术：电脑"), ("- 动机：安心\n", ""), ("购买行为：偶尔", "购买行为：经常"), ("引言：要快", "引言：要好"),
      ("- 挑战：太忙", "- 挑战：太累"), ("细分：小店、新店", "细分：小店"), ("来源：访谈", "来源：问卷"), ("别名：老子", "别名：小子"),
    ],
    "about/how.md": [("# 研究", "# 怎样研究"), ("- [x] 已做", "- [x] 都已做")],
  ]

  static var edited: [String: String] {
    var files = HanAtlas.files
    for (path, edits) in edits {
      for edit in edits {
        files[path] = files[path]?.replacing(edit.old, with: edit.new)
      }
    }
    files["journeys/ding.md"] = nil
    files["journeys/wu.md"] = "# 戊\n\n## 起\n\n- 情绪：+1 好\n"
    files["personas/yin.md"] = "# 寅\n"
    return files
  }

  static let editedSiteFile = HanAtlas.siteFile
    .replacing("title: 图册", with: "title: 新图册").replacing("review_every: 30", with: "review_every: 60")
    .replacing("owners: [市场部, 销售部]", with: "owners: [市场部, 销售部, 客服部]")
    .replacing("name: 电话\n    group: human", with: "name: 电话\n    group: digital\n    aliases: [热线]")
    .replacing("target: 30", with: "target: 60").replacing("calc: mean", with: "calc: sum")
    .replacing("direction: lower", with: "direction: higher").replacing("unit: 小时", with: "unit: 天")
    .replacing("scale: [24, 1]", with: "scale: [1, 24]").replacing("why: 熟人介绍带来客户", with: "why: 省钱")
    .replacing("at_least: 90 %", with: "at_least: 20 %").replacing("at_most: 0", with: "at_most: 3")
    .replacing("message: 触点要有证据", with: "message: 触点应有证据\n    severity: hint")

  static let editedMeasurements = HanAtlas.measurements
    .replacing("柜台", with: "前台")
    .replacing("2026-10,csat,jia,trigger,首页,,38,40,,", with: "2026-10,csat,jia,trigger,首页,,10,40,,")
    .replacing("2026-10,wait,,,,,,,8,12", with: "2026-10,wait,,,,,,,3,12")

  /// Whether all that a text says in Latin letters is what is called the same in every language: names of files, and ids,
  /// which are their names: `jia.md L4`, `journeys/jia.md`, `zi`.
  static func namesOnlyFiles(_ text: String) -> Bool {
    let files = #/[a-z\/]+\.(md|yml|csv)( L\d+)?|\b(jia|yi|ding|wu|zi|chou|yin|trigger)\b/#
    return !InterfaceText.hasLatin(text.replacing(files, with: ""))
  }
}
