/// What git tells of a file.
extension Phrases {
  struct History: Sendable {
    let changes: String
    let source: String

    static let english = History(
      changes: "Changes", source: "The newest commits that changed the file of this page.")
    static let simplifiedChinese = History(changes: "更改", source: "更改了本页文件的最近提交。")
    static let traditionalChinese = History(changes: "變更", source: "變更了本頁檔案的最近提交。")
  }
}
