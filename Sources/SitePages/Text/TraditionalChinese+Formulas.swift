extension Phrases.Formulas {
  static let traditionalChinese = Phrases.Formulas(
    title: "這些數字怎麼來的",
    lede: "本站每一個數字的公式、輸入和含義。缺少的內容從不當作 0。",
    sections: {
      switch $0 {
      case .scales: "刻度"
      case .touchpoints: "觸點"
      case .journeys: "階段與旅程"
      case .lenses: "漏斗、生命週期、對照、實驗"
      case .metrics: "指標與問卷"
      case .missing: "缺少的內容"
      }
    },
    texts: text,
    inputsHeading: "本站的輸入",
    inputsNote: "只有填了輸入的地方才計入。",
    input: "輸入",
    count: "n",
    inputs: {
      switch $0 {
      case .rows: "觸點列"
      case .importance: "有重要度"
      case .performance: "有表現"
      case .effort: "有投入"
      case .rated: "同時有重要度和表現：缺口、機會分、象限"
      case .aligned: "同時有重要度和投入：匹配"
      case .moments: "情緒寫了數字的階段和步驟"
      case .researched: "有調研的階段"
      case .conversions: "有轉換數字的階段"
      case .experiments: "兩邊都有計數的實驗"
      case .shares: "有占比的人物"
      }
    },
    of: { "\($1) 中的 \($0)" },
    midpoint: "在兩個刻度的中點，3 和 3",
    means: "在同時有兩個數字的各列的平均值，每條旅程和全站各自計算",
    reviewEvery: { "超過 \($0) 天算過期" },
    setting: "在 site.yml 中設定",
    crosshair: "象限的分界線",
    review: "審閱")

  private static func text(_ formula: Formula) -> Formula.Text {
    switch formula {
    case .emotion:
      .init(
        "情緒", "−2 … +2",
        "顧客的感受，可以是任何小數。x/5 算作 x − 3，x/10 算作 0.4 x − 2；表情算作 −2、−1、0、+1、+2。只有文字時不畫點。成對的值兩端都保留。階段的情緒不由步驟合成。")
    case .importance: .init("重要度", "0 … 5", "觸點對顧客有多重要；0 表示顧客不用它。")
    case .performance: .init("表現", "1 … 5", "做得多好，也叫滿意度。空白表示未測量。")
    case .effort: .init("投入", "0 … 5", "組織投入多少；0 表示什麼也沒做。")
    case .shortfall: .init("缺口", "重要度 − 表現", "大於 0 表示做得不夠，小於 0 表示超出需要。SERVQUAL 的寫法正好相反。")
    case .quadrant:
      .init(
        "象限", "重要度、表現與分界線 c 相比",
        "重要度 ≥ c 而表現 < c：重點改進；都 ≥ c：繼續保持；都 < c：次要；重要度 < c 而表現 ≥ c：可能過度（Martilla 與 James，1977）。正好在線上算高。")
    case .score:
      .init(
        "機會分", "I₁₀ + max(I₁₀ − S₁₀, 0)",
        "I₁₀ =（重要度 − 1）/ 4 × 10，S₁₀ =（表現 − 1）/ 4 × 10；0 到 20（Ulwick），由評分換算，所以是近似值。15 以上極大，12 以上較大，10 到 12 值得關注，10 以下已滿足；S₁₀ 高於 I₁₀ 時還算過度滿足。重要度低於 1 沒有機會分。"
      )
    case .alignment:
      .init(
        "匹配", "d = 投入 − 重要度",
        "重要度 1 及以上而投入為 0：缺席；重要度為 0 而投入 1 及以上：偏離旅程；d ≥ 2：有投入無影響；d ≤ −2：有影響無投入；其餘為匹配。投入過多與過少的兩張清單就是前四種，d 大的在前。")
    case .priority: .init("差距表的順序", nil, "依次按機會分（不適用排最後）、缺口、重要度、旅程、階段、名稱。")
    case .fromMetric:
      .init("由指標得出的表現", "1 + 4 ×（實際 − 最差）/（最好 − 最差）", "表現空白而觸點的指標有刻度時使用；限制在 1 到 5 之間，並加標記。")
    case .targetGap:
      .init(
        "目標差距", "（實際 − 目標）×（越高越好 +1，越低越好 −1）",
        "取最近一期。達到或超過目標為達標；相差 5% 以內為接近；否則未達標；沒有數據時寫明。")
    case .means:
      .init("平均值", "總和 / n", "只計入有該數字的觸點，n 寫在旁邊或下方。投入過多：有投入無影響或偏離旅程；投入過少：有影響無投入或缺席。")
    case .lowest: .init("最低時刻", nil, "情緒最低的三處，每個階段一處；相同時後面的階段在前。")
    case .drop:
      .init("最大落差", "之前的情緒 − 之後的情緒", "曲線上相鄰兩點之間，或成對的值之內；曲線斷開處不算相鄰。相同時取後面的。")
    case .peakEnd: .init("頂點與結尾", nil, "離 0 最遠的情緒（相同時取後面的）和最後一個情緒：顧客記住的就是它們（峰終定律）。")
    case .coverage: .init("完整度", "y 中的 x", "地圖還沒寫的內容，只看它在別處用到的欄位。從不使用的欄位與它無關。")
    case .evidence: .init("依據", "有調研的 / 全部", "有引言或寫明依據的階段或觸點算有調研，其餘算假設。")
    case .staleness: .init("過期", "建置日 − 審閱日 > 天數", "上次審閱早於站點允許的天數，或者下次審閱的日子已過。")
    case .funnel:
      .init(
        "漏斗", "轉換率 = 繼續 / 進入；流失率 = 1 − 轉換率",
        "流失 = 進入 − 繼續。走到這裡：到該階段為止所有轉換率的乘積；前面有階段沒有轉換數字時不適用。流失最多：每個階段都有計數時按人數，否則按比例；相同時取後面的。階段自己沒有計數時，取指標 entered 與 left（或 conversion）的最新數值。"
      )
    case .lifecycle:
      .init("生命週期", nil, "按顧客與企業的關係給階段分組：知曉者、潛在客戶、顧客、常客、推薦者。由階段自己寫明，或由範本給出。")
    case .comparison:
      .init("現況與目標", "目標 − 現況", "階段按 id 對應，觸點按名稱對應，先在同一階段內找。成對的情緒取較低的。兩個低於 0 的缺口之間不分好壞。")
    case .fit: .init("管道匹配", nil, "人物偏好且遇到、偏好但沒遇到、遇到但不偏好的管道。")
    case .segments:
      .init("區隔與占比", "各人物占比之和", "觸點列寫明該人物，或沒有寫明人物時，計入該人物。占比合計超過 100% 時會指出。")
    case .experiments:
      .init(
        "實驗", "差值 = B − A；提升 =（B − A）/ A",
        "A 與 B 是成功數 / 試驗數。差值的 95% 區間用 Newcombe（1998，方法 10），由兩邊的 Wilson 區間得出。整個區間都在 0 的一邊才說更好或更差，否則尚未證明。n 是兩邊的試驗數之和。"
      )
    case .share:
      .init(
        "比例：CSAT、轉換、留存、流失", "p = 分子 / 分母",
        "95% 區間用 Wilson：(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)，z = 1.96。CSAT 計 1 到 5 中的 4 和 5。")
    case .promoters:
      .init(
        "NPS", "9、10 分的百分比 − 0 到 6 分的百分比",
        "−100 到 +100。標準誤 √((p + d − (p − d)²) / n)，p 為推薦者比例，d 為貶損者比例；區間為 ± 1.96 倍。")
    case .mean:
      .init("答案的平均值：CES 等", "x̄ = 總和 / n", "95% 區間 x̄ ± t × s / √n，自由度 n − 1。CES 從 1 到 7。")
    case .small: .init("樣本小", "n < 30", "少於 30 個答案的分數會加標記。存的是計數，分數是算出來的。")
    case .missing: .init("不適用", nil, "缺少輸入的數字記為不適用並寫明原因，不參加排名和平均，並計為缺少。")
    }
  }
}
