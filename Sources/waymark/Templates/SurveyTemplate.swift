import JourneyAtlas

/// A first map of a survey's columns, with comments that say what may be written. Where the export lies beside it
/// already, its columns are listed.
struct SurveyTemplate {
  let language: InterfaceLanguage
  /// Of the file, without ending.
  let name: String
  let system: SurveySystem?
  /// Quoted for YAML.
  let columns: [String]

  /// What a template says in one language.
  struct Words {
    /// `NAME` stands for the file's name.
    var head: [String]
    var scope: [String]
    var writing: [String]
    var columns: String
    var known: String
    var found: String
    var examples: [String]
  }

  var text: String {
    var lines = words.head.map { "# " + $0.replacing("NAME", with: name) }
    if let system {
      lines += ["", "# \(system.name)"] + system.notes.map { "# " + $0 } + ["system: \(system.id)"]
    }
    lines += [""] + words.scope + [""] + words.writing + ["", "# " + words.columns, "columns:"]
    if let system {
      lines += ["  # " + words.known] + system.columns.map { "  # " + $0.dropFirst(2) }
    }
    if columns.isEmpty {
      lines += words.examples.map { "  # " + $0 }
    } else {
      lines += ["  # " + words.found] + columns.map { "  # \($0): ignore" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var words: Words {
    switch language {
    case .english: EnglishTemplates.survey
    case .simplifiedChinese: SimplifiedChineseTemplates.survey
    case .traditionalChinese: TraditionalChineseTemplates.survey
    }
  }
}

extension EnglishTemplates {
  static let survey = SurveyTemplate.Words(
    head: [
      "What the columns of NAME.csv are. Only what is named here is counted; what a person wrote never reaches the site.",
      "Take the # away from what you need.",
    ],
    scope: [
      "# journey: choosing-a-crm   # what all answers are about: ids of files, stages and touchpoints",
      "# touchpoint: set-up-call",
    ],
    writing: [
      "# dates: dd.mm.yyyy         # how days are written; without this line yyyy-mm-dd",
      "# decimal: \",\"              # how numbers are written; without this line 4.5",
      "# period: day               # what is counted together; without this line a month",
      "# except: { Status: [Test] }   # rows that do not count",
    ],
    columns: "A column and what it is: date, segment, ignore, or a metric of site.yml.",
    known: "The ready-made map knows these; name one to change what it is.",
    found: "These are in the file.",
    examples: [
      "Submitted: date", "Plan: segment", "How likely are you to recommend us?: nps",
      "How easy was it?: { metric: ces, touchpoint: set-up-call, answers: ease }",
    ])
}

extension SimplifiedChineseTemplates {
  static let survey = SurveyTemplate.Words(
    head: ["说明 NAME.csv 各列的含义。只统计此处列出的列；受访者写下的内容不会出现在网站上。", "需要哪一行，就去掉行首的 #。"],
    scope: [
      "# journey: choosing-a-crm   # 全部回答所属的旅程、阶段或触点（用其 id）", "# touchpoint: set-up-call",
    ],
    writing: [
      "# dates: yyyy年mm月dd日      # 日期的写法；省略此行即 yyyy-mm-dd",
      "# decimal: \",\"              # 小数点的写法；省略此行即 4.5",
      "# period: day               # 按天统计；省略此行即按月",
      "# except: { 状态: [测试] }    # 不计入的行",
    ],
    columns: "列名及其含义：date（日期）、segment（分组）、ignore（忽略），或 site.yml 中的指标。",
    known: "现成的映射认得以下各列；写出列名即可修改其含义。",
    found: "文件中有以下各列。",
    examples: [
      "提交时间: date", "套餐: segment", "您有多大可能推荐我们？: nps",
      "过程容易吗？: { metric: ces, touchpoint: set-up-call, answers: ease }",
    ])
}

extension TraditionalChineseTemplates {
  static let survey = SurveyTemplate.Words(
    head: ["說明 NAME.csv 各欄的含義。只統計此處列出的欄；受訪者寫下的內容不會出現在網站上。", "需要哪一行，就去掉行首的 #。"],
    scope: [
      "# journey: choosing-a-crm   # 全部回答所屬的旅程、階段或接觸點（用其 id）", "# touchpoint: set-up-call",
    ],
    writing: [
      "# dates: yyyy年mm月dd日      # 日期的寫法；省略此行即 yyyy-mm-dd",
      "# decimal: \",\"              # 小數點的寫法；省略此行即 4.5",
      "# period: day               # 按日統計；省略此行即按月",
      "# except: { 狀態: [測試] }    # 不計入的列",
    ],
    columns: "欄名及其含義：date（日期）、segment（分組）、ignore（忽略），或 site.yml 中的指標。",
    known: "現成的對應表認得以下各欄；寫出欄名即可修改其含義。",
    found: "檔案中有以下各欄。",
    examples: [
      "提交時間: date", "方案: segment", "您有多大可能推薦我們？: nps",
      "過程容易嗎？: { metric: ces, touchpoint: set-up-call, answers: ease }",
    ])
}
