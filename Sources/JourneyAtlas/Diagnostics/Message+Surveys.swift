import MarkdownTree

/// Surveys and the maps of their columns. No message repeats what a cell holds: it may be what a person wrote.
extension Message {
  static func surveyWithoutMap(_ name: String) -> Message {
    Message(
      .surveyWithoutMap, "nothing says what the columns of this file are, so it is not counted",
      help: "waymark new survey \(name) writes \(name).yml beside it, to be filled in")
  }

  static func mapWithoutSurvey(_ name: String) -> Message {
    Message(
      .surveyWithoutMap, "there is no survey \(name).csv for this map",
      help: "put the export beside it, under this name")
  }

  static func unknownColumn(_ name: String, in file: String, near: String?) -> Message {
    Message(
      .unknownColumn, "\(file) has no column “\(name)”",
      help: didYouMean(
        near, otherwise: "write it as the file's header does; a column without a name is called “column 1”"))
  }

  static func ambiguousColumn(_ name: String, first: SourceFile.Position, parts: [String]) -> Message {
    Message(
      .unknownColumn, "“\(name)” is the name of two columns; the other is at \(first.line):\(first.column)",
      help: parts.isEmpty
        ? "call one of them something else in the file, or its place: “column 1”"
        : "name one of \(choice(parts)) in the map")
  }

  static func noDateColumn() -> Message {
    Message(
      .unknownColumn, "no column of the survey is its date",
      help: "name the column that says when an answer was given: “Submitted: date”")
  }

  static func severalDateColumns() -> Message {
    Message(.invalidValue, "another column is the date already", help: "make this one “ignore”")
  }

  static func noScoreColumn(offered: [String]) -> Message {
    Message(
      .unknownColumn, "no column of the survey is an answer that counts",
      help: offered.isEmpty
        ? "name a column and the metric of site.yml that it counts for: “How likely …?: nps”"
        : "define one of \(choice(offered)) below metrics: of site.yml, or name a column and its metric")
  }

  static func noSuchMetric(_ name: String, near: String?) -> Message {
    Message(
      .invalidValue, "“\(name)” is no metric of site.yml",
      help: didYouMean(near, otherwise: "define it below metrics: of site.yml, or write “ignore”"))
  }

  static func answersWithoutCalculation(_ id: String) -> Message {
    Message(
      .invalidValue, "site.yml does not say how “\(id)” is made of answers",
      help: "give it a calc: in site.yml, such as mean, or read the column “as: value”")
  }

  static func partsOfNoShare(_ id: String, use: String) -> Message {
    Message(
      .invalidValue, "“\(id)” is no share, so nothing can be its \(use)",
      help: "give it calc: share (or conversion, retention, churn) in site.yml")
  }

  static func unreadValues(_ count: Int, as what: String) -> Message {
    Message(
      .unreadValue,
      count == 1
        ? "a value of this column, here, is not \(what), and is not counted"
        : "\(Report.grouped(count)) values of this column are not \(what), and are not counted; the first is here",
      help: "say in the map what such words count as, or how the column writes its values")
  }

  static func valuesOffScale(_ count: Int, scale: String) -> Message {
    Message(
      .unreadValue,
      count == 1
        ? "an answer of this column, here, is outside of its scale, and is not counted"
        : "\(Report.grouped(count)) answers of this column are outside of its scale, and are not counted; the first "
          + "is here",
      help: "the answers of this metric are \(scale)")
  }

  static func secondValue(_ count: Int) -> Message {
    Message(
      .unreadValue,
      "\(Report.counted(count, "row")) give a value for what has one already, and are not counted; the first is here",
      help: "amounts that are to be added are read “as: count”; to keep days apart, write period: day")
  }

  static func personalSegments(_ count: Int) -> Message {
    Message(
      .personalData,
      "\(Report.counted(count, "row")) of this column hold what looks like personal data, and are in no segment; the "
        + "first is here",
      help: "take the column out of the map, or name the segments with values: in it")
  }

  static func smallGroups(_ groups: Int, of what: String, k: Int) -> Message {
    Message(
      .smallCell,
      "\(Report.counted(groups, "group")) of answers by \(what) \(groups == 1 ? "is" : "are") left out: too few "
        + "people answered",
      help:
        "figures of fewer than \(k) people could tell who they are; join groups with values: in the map, or "
        + "count by month")
  }

  static func tooManyGroups(_ limit: Int) -> Message {
    Message(
      .fileLimit, "this column has more than \(Report.grouped(limit)) different values",
      help: "is it free text, or a name? only what groups many answers can be a segment or an id")
  }

  static func tooManyFigures(_ limit: Int) -> Message {
    Message(
      .fileLimit, "the survey makes more than \(Report.grouped(limit)) figures",
      help: "count by month, or by fewer columns")
  }
}
