extension Phrases.Machine {
  static let simplifiedChinese = Phrases.Machine(
    summary: "客户旅程地图：客户在每个阶段做什么、感受如何、遇到什么，以及我们在哪里不足。",
    scales: """
      量表：情绪 −2 到 +2，重要性与投入 0 到 5，表现 1 到 5。缺口 = 重要性 − 表现；机会分 0 到 20，高于 12 为强。\
      “–”表示未知或不适用，绝不是零。
      """,
    files: "每个文件是一页的 Markdown。旅程的文件含其各阶段、触点与数字；列表的文件含其各条目页面的内容。",
    lists: "列表",
    more: { "\($1) 个中的前 \($0) 个；数据中有全部。" },
    data: "全部内容与数字（JSON）",
    schema: "其中每个键的含义（JSON Schema）",
    table: "所有旅程（CSV）")
}
