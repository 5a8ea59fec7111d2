/// CSV files, whatever they are for.
extension Message {
  static func csv(_ problem: CSVProblem.Kind, encoding: CSVDialect.Encoding) -> Message {
    switch problem {
    case .unclosedQuote:
      Message(
        .invalidCSV, "the quote that opens here is never closed, so all that follows is one field",
        help: "close it, or write the quote twice and the field in quotes if it is part of the text")
    case .textBehindQuote:
      Message(
        .invalidCSV, "a field goes on behind its closing quote",
        help: "a quote that is part of a text is written twice: \"5\"\" disk\"")
    case .fieldTooLong(let isQuoted):
      Message(
        .fileLimit, "this field is longer than \(CSVReader.fieldLimit >> 10) KiB",
        help: isQuoted ? "is the quote that opens here ever closed?" : "shorten it, or take the column out")
    case .tooManyColumns:
      Message(
        .fileLimit, "there are more than \(Report.grouped(CSVReader.columnLimit)) columns",
        help: "export only the columns that are counted")
    case .tooManyRows:
      Message(
        .fileLimit, "there are more than \(Report.grouped(CSVReader.rowLimit)) rows",
        help: "split the file by year")
    case .notText(let looksLike):
      Message(
        .notUTF8,
        "from here on the file is not \(name(of: encoding))"
          + (looksLike.map { "; it looks like \($0)" } ?? ""),
        help: "save it as UTF-8"
          + (looksLike.map { ", for example: iconv -f \($0) -t UTF-8 old.csv > new.csv" } ?? ""))
    case .nul:
      Message(
        .notUTF8, "there is a zero byte here, which no text holds",
        help: "save the file as UTF-8; if it is UTF-16, its first bytes must say so (FF FE or FE FF)")
    }
  }

  private static func name(of encoding: CSVDialect.Encoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  static func noHeader() -> Message {
    Message(
      .invalidCSV, "the file has no header row", help: "the first row names the columns: date,metric,value")
  }

  static func raggedRow(_ count: Int, columns: Int) -> Message {
    Message(
      .invalidCSV,
      "this row has \(Report.counted(count, "field")), the header \(Report.counted(columns, "column"))",
      help: "put a field that holds the delimiter or a line end in quotes; leave missing values empty")
  }

  static func moreRaggedRows(_ count: Int) -> Message {
    Message(
      .invalidCSV, "from here on \(Report.counted(count, "more row")) do not have the columns of the header",
      help: "is the delimiter of the file another one?")
  }
}
