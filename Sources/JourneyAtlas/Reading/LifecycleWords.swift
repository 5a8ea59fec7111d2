/// The words of the states of ``LifecycleState``, English, 简体, 繁體.
enum LifecycleWords {
  static let states = WordTable<LifecycleState>([
    (.aware, ["aware", "awareness", "stranger", "知晓", "认知", "知曉", "認知"]),
    (.lead, ["lead", "prospect", "潜在客户", "线索", "潛在客戶", "名單"]),
    (.customer, ["customer", "buyer", "客户", "顾客", "客戶", "顧客"]),
    (.regular, ["regular", "regular customer", "repeat customer", "常客", "老客户", "回头客", "老客戶", "回頭客"]),
    (.advocate, ["advocate", "promoter", "推荐者", "拥护者", "推薦者", "擁護者"]),
  ])
}
