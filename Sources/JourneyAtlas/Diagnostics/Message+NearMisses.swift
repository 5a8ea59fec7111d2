/// What nearly is a label, an attribute, a table or an id, and is read as none.
extension Message {
  static func nearMissLabel(_ label: String, near: String) -> Message {
    Message(
      .nearMissLabel, "“\(label)” becomes a lane of its own",
      help: "did you mean “\(near)”?")
  }

  static func nearMissColumn(_ column: String, near: String) -> Message {
    Message(
      .nearMissLabel, "the column “\(column)” is kept, but not read",
      help: "did you mean “\(near)”?")
  }

  static func nearMissTable(_ head: String, near: String) -> Message {
    Message(
      .nearMissLabel, "a table headed “\(head)” is shown as it is, and no touchpoint is read of it",
      help: "did you mean “\(near)”?")
  }

  static func nearMissAttribute(_ word: String, near: String) -> Message {
    Message(
      .nearMissLabel, "the attribute “\(word)” is kept, but not read",
      help: "did you mean “\(near)”?")
  }

  /// `right`: with a blank before the value that it has.
  static func bareAttribute(_ word: String, right: String?) -> Message {
    Message(
      .nearMissLabel, "“\(word)” has no value, so that it and what stands before it is text",
      help: right.map { "write a blank before its value: “\($0)”" }
        ?? "write “\(word) …” with its value, or take it out")
  }

  static func bracketedAttributes(_ found: BracketedAttributes, isName: Bool) -> Message {
    Message(
      .nearMissLabel,
      "“\(found.text)” is part of the \(isName ? "touchpoint's name" : "opportunity's words")",
      help: "write attributes behind a bar: "
        + found.pairs.map { "| \($0.name) \($0.value)" }.joined(separator: " "))
  }

  static func bracketsInHeading(_ found: BracketedAttributes) -> Message {
    let facts = found.pairs.filter { $0.name != "#" }.map { "“- \($0.name): \($0.value)”" }
    let ids = found.pairs.filter { $0.name == "#" }.map { Slug.make($0.value) }
    return Message(
      .nearMissLabel, "“\(found.text)” is part of the heading's words",
      help: facts.isEmpty
        ? "an id stands at the end of the heading, in braces: {#\(ids.first.flatMap { $0.isEmpty ? nil : $0 } ?? "name")}"
        : "write it as a list item below the heading: \(facts.joined(separator: ", "))")
  }

  /// Of a persona, whose own facts have no lanes.
  static func nearMissFact(_ label: String, near: String) -> Message {
    Message(
      .nearMissLabel, "“\(label)” is kept, but not read",
      help: "did you mean “\(near)”?")
  }

  static func labelInProse(_ label: String) -> Message {
    Message(
      .nearMissLabel, "“\(label):” stands in prose and is not read as a field",
      help: "write it as a list item: “- \(label): …”")
  }

  static func labelWithoutColon(_ label: String) -> Message {
    Message(
      .nearMissLabel, "“\(label)” has no colon and blank behind it, and is not read as a label",
      help: "write “- \(label): …”")
  }

  static func signOfNoList(_ sign: String, _ label: String) -> Message {
    Message(
      .nearMissLabel, "“\(sign)” begins no item of a list here, and “\(label)” is not read as a label",
      help: "begin each of these lines with “- ”, below a blank line: “- \(label): …”")
  }

  static func signBeforeLabel(_ sign: String, _ label: String) -> Message {
    Message(
      .nearMissLabel, "“\(sign)” before “\(label)” becomes part of the label",
      help: "take it out: “- \(label): …”")
  }

  static func labelAsStage(_ name: String) -> Message {
    Message(
      .nearMissLabel, "“\(name)” becomes a stage of this name",
      help: "write it one level lower, below the heading of its stage: “## Stage”, then “### \(name)”")
  }

  static func figureOfStage(_ word: String, value: String) -> Message {
    Message(
      .nearMissLabel, "“\(word)” is a figure of touchpoints; here it becomes a lane of its own",
      help: "write it behind its touchpoint: “- Touchpoint: … | \(word.lowercased()) \(value)”")
  }

  static func bareConversion(_ text: String) -> Message {
    Message(
      .nearMissLabel, "“\(text)” is neither a share nor a count of customers, and stays text",
      help: "write “\(text) %”, or those who go on and those who came: “31 of 40”")
  }

  static func labelGoesOn(_ label: String) -> Message {
    Message(
      .nearMissLabel,
      "“\(label)” stands in a line that goes on with the one above, and is not read as a label",
      help: "make it an item of its own, with a blank behind the dash: “- \(label): …”")
  }

  static func labelInHeading(_ label: String) -> Message {
    Message(
      .nearMissLabel, "“\(label)” is part of the step's name, and is not read as a label",
      help: "leave the label alone in the heading, with its value below, or write “- \(label): …”")
  }

  /// `isDoubled`: with two bars between the cells of the first line, as wikis have it.
  static func noTable(columns: Int, isDoubled: Bool) -> Message {
    let dashes = "|" + String(repeating: " --- |", count: min(columns, 12))
    return Message(
      .nearMissLabel,
      "these lines are no table: no line of dashes for \(columns) columns stands below the first",
      help: isDoubled
        ? "write one bar between the cells of the first line, and below it: \(dashes)"
        : "write it there: \(dashes)")
  }

  static func attributesBelow(_ name: String, right: String) -> Message {
    Message(
      .nearMissLabel, "“\(name)” stands below a value, and is not read as an attribute of it",
      help: "write attributes behind a bar, in the same line: \(right)")
  }

  static func attributeAsName(_ text: String, right: String) -> Message {
    Message(
      .nearMissLabel, "“\(text)” becomes a touchpoint of its own",
      help: "write attributes behind a bar: \(right)")
  }

  static func unusedDefinition(_ name: String) -> Message {
    Message(
      .nearMissLabel, "“[\(name)]:” gives a link its address, no link uses it, and it is shown nowhere",
      help: "write it without brackets, or link to it: [text][\(name)]")
  }

  static func placeholder(_ word: String) -> Message {
    Message(
      .nearMissLabel, "“\(word)” counts as a name like any other",
      help: "leave the place empty, or write “–”, until it is known")
  }

  static func wideBar() -> Message {
    Message(
      .nearMissLabel, "“｜” is a full-width bar: what stands behind it is part of the text",
      help: "write | instead, with blanks around it")
  }
}
