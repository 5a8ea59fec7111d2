extension Phrases.Formulas {
  static let simplifiedChinese = Phrases.Formulas(
    title: "这些数字怎么来的",
    lede: "本站每一个数字的公式、输入和含义。缺少的内容从不当作 0。",
    sections: {
      switch $0 {
      case .scales: "刻度"
      case .touchpoints: "触点"
      case .journeys: "阶段与旅程"
      case .lenses: "漏斗、生命周期、对照、实验"
      case .metrics: "指标与问卷"
      case .missing: "缺少的内容"
      }
    },
    texts: text,
    inputsHeading: "本站的输入",
    inputsNote: "只有填了输入的地方才计入。",
    input: "输入",
    count: "n",
    inputs: {
      switch $0 {
      case .rows: "触点行"
      case .importance: "有重要性"
      case .performance: "有表现"
      case .effort: "有投入"
      case .rated: "同时有重要性和表现：缺口、机会分、象限"
      case .aligned: "同时有重要性和投入：匹配"
      case .moments: "情绪写了数字的阶段和步骤"
      case .researched: "有调研的阶段"
      case .conversions: "有转化数字的阶段"
      case .experiments: "两边都有计数的实验"
      case .shares: "有占比的人物"
      }
    },
    of: { "\($1) 中的 \($0)" },
    midpoint: "在两个刻度的中点，3 和 3",
    means: "在同时有两个数字的各行的平均值，每条旅程和全站各自计算",
    reviewEvery: { "超过 \($0) 天算过期" },
    setting: "在 site.yml 中设定",
    crosshair: "象限的分界线",
    review: "审阅")

  private static func text(_ formula: Formula) -> Formula.Text {
    switch formula {
    case .emotion:
      .init(
        "情绪", "−2 … +2",
        "客户的感受，可以是任何小数。x/5 算作 x − 3，x/10 算作 0.4 x − 2；表情算作 −2、−1、0、+1、+2。只有文字时不画点。成对的值两端都保留。阶段的情绪不由步骤合成。")
    case .importance: .init("重要性", "0 … 5", "触点对客户有多重要；0 表示客户不用它。")
    case .performance: .init("表现", "1 … 5", "做得多好，也叫满意度。空白表示未测量。")
    case .effort: .init("投入", "0 … 5", "组织投入多少；0 表示什么也没做。")
    case .shortfall: .init("缺口", "重要性 − 表现", "大于 0 表示做得不够，小于 0 表示超出需要。SERVQUAL 的写法正好相反。")
    case .quadrant:
      .init(
        "象限", "重要性、表现与分界线 c 相比",
        "重要性 ≥ c 而表现 < c：重点改进；都 ≥ c：继续保持；都 < c：次要；重要性 < c 而表现 ≥ c：可能过度（Martilla 与 James，1977）。正好在线上算高。")
    case .score:
      .init(
        "机会分", "I₁₀ + max(I₁₀ − S₁₀, 0)",
        "I₁₀ =（重要性 − 1）/ 4 × 10，S₁₀ =（表现 − 1）/ 4 × 10；0 到 20（Ulwick），由评分换算，所以是近似值。15 以上极大，12 以上较大，10 到 12 值得关注，10 以下已满足；S₁₀ 高于 I₁₀ 时还算过度满足。重要性低于 1 没有机会分。"
      )
    case .alignment:
      .init(
        "匹配", "d = 投入 − 重要性",
        "重要性 1 及以上而投入为 0：缺席；重要性为 0 而投入 1 及以上：偏离旅程；d ≥ 2：有投入无影响；d ≤ −2：有影响无投入；其余为匹配。投入过多与过少的两张清单就是前四种，d 大的在前。")
    case .priority: .init("差距表的顺序", nil, "依次按机会分（不适用排最后）、缺口、重要性、旅程、阶段、名称。")
    case .fromMetric:
      .init("由指标得出的表现", "1 + 4 ×（实际 − 最差）/（最好 − 最差）", "表现空白而触点的指标有刻度时使用；限制在 1 到 5 之间，并加标记。")
    case .targetGap:
      .init(
        "目标差距", "（实际 − 目标）×（越高越好 +1，越低越好 −1）",
        "取最近一期。达到或超过目标为达标；相差 5% 以内为接近；否则未达标；没有数据时写明。")
    case .means:
      .init("平均值", "总和 / n", "只计入有该数字的触点，n 写在旁边或下方。投入过多：有投入无影响或偏离旅程；投入过少：有影响无投入或缺席。")
    case .lowest: .init("最低时刻", nil, "情绪最低的三处，每个阶段一处；相同时后面的阶段在前。")
    case .drop:
      .init("最大落差", "之前的情绪 − 之后的情绪", "曲线上相邻两点之间，或成对的值之内；曲线断开处不算相邻。相同时取后面的。")
    case .peakEnd: .init("顶点与结尾", nil, "离 0 最远的情绪（相同时取后面的）和最后一个情绪：客户记住的就是它们（峰终定律）。")
    case .coverage: .init("完整度", "y 中的 x", "地图还没写的内容，只看它在别处用到的字段。从不使用的字段与它无关。")
    case .evidence: .init("依据", "有调研的 / 全部", "有引语或写明依据的阶段或触点算有调研，其余算假设。")
    case .staleness: .init("过期", "构建日 − 审阅日 > 天数", "上次审阅早于站点允许的天数，或者下次审阅的日子已过。")
    case .funnel:
      .init(
        "漏斗", "转化率 = 继续 / 进入；流失率 = 1 − 转化率",
        "流失 = 进入 − 继续。走到这里：到该阶段为止所有转化率的乘积；前面有阶段没有转化数字时不适用。流失最多：每个阶段都有计数时按人数，否则按比例；相同时取后面的。阶段自己没有计数时，取指标 entered 与 left（或 conversion）的最新数值。"
      )
    case .lifecycle:
      .init("生命周期", nil, "按客户与企业的关系给阶段分组：知晓者、潜在客户、客户、常客、推荐者。由阶段自己写明，或由模板给出。")
    case .comparison:
      .init("现状与目标", "目标 − 现状", "阶段按 id 对应，触点按名称对应，先在同一阶段内找。成对的情绪取较低的。两个低于 0 的缺口之间不分好坏。")
    case .fit: .init("渠道匹配", nil, "人物偏好且遇到、偏好但没遇到、遇到但不偏好的渠道。")
    case .segments:
      .init("细分与占比", "各人物占比之和", "触点行写明该人物，或没有写明人物时，计入该人物。占比合计超过 100% 时会指出。")
    case .experiments:
      .init(
        "实验", "差值 = B − A；提升 =（B − A）/ A",
        "A 与 B 是成功数 / 试验数。差值的 95% 区间用 Newcombe（1998，方法 10），由两边的 Wilson 区间得出。整个区间都在 0 的一边才说更好或更差，否则尚未证明。n 是两边的试验数之和。"
      )
    case .share:
      .init(
        "比例：CSAT、转化、留存、流失", "p = 分子 / 分母",
        "95% 区间用 Wilson：(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)，z = 1.96。CSAT 计 1 到 5 中的 4 和 5。")
    case .promoters:
      .init(
        "NPS", "9、10 分的百分比 − 0 到 6 分的百分比",
        "−100 到 +100。标准误 √((p + d − (p − d)²) / n)，p 为推荐者比例，d 为贬损者比例；区间为 ± 1.96 倍。")
    case .mean:
      .init("答案的平均值：CES 等", "x̄ = 总和 / n", "95% 区间 x̄ ± t × s / √n，自由度 n − 1。CES 从 1 到 7。")
    case .small: .init("样本小", "n < 30", "少于 30 个答案的分数会加标记。存的是计数，分数是算出来的。")
    case .missing: .init("不适用", nil, "缺少输入的数字记为不适用并写明原因，不参加排名和平均，并计为缺少。")
    }
  }
}
