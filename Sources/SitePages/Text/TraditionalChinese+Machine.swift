extension Phrases.Machine {
  static let traditionalChinese = Phrases.Machine(
    summary: "顧客旅程地圖：顧客在每個階段做什麼、感受如何、遇到什麼，以及我們在哪裡不足。",
    scales: """
      量表：情緒 −2 到 +2，重要性與投入 0 到 5，表現 1 到 5。缺口 = 重要性 − 表現；機會分 0 到 20，高於 12 為強。\
      「–」表示未知或不適用，絕不是零。
      """,
    files: "每個檔案是一頁的 Markdown。旅程的檔案含其各階段、觸點與數字；列表的檔案含其各條目頁面的內容。",
    lists: "列表",
    more: { "\($1) 個中的前 \($0) 個；資料中有全部。" },
    data: "全部內容與數字（JSON）",
    schema: "其中每個鍵的含義（JSON Schema）",
    table: "所有旅程（CSV）")
}
