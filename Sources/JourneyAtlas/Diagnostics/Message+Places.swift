/// What stands in the wrong place, or counts as other than it says.
extension Message {
  static func longTableHead(_ head: String, right: String) -> Message {
    Message(
      .nearMissLabel, "a table headed “\(head)” is shown as it is, and no touchpoint is read of it",
      help: "head its first column “\(right)”, and nothing more")
  }

  /// `right` are the heads in the order that is read.
  static func touchpointsNotFirst(_ head: String, column: Int, right: [String]) -> Message {
    Message(
      .nearMissLabel, "“\(head)” heads column \(column), and no touchpoint is read of this table",
      help: "put that column first: | " + right.prefix(12).joined(separator: " | ") + " |")
  }

  static func touchpointsOfNoStage() -> Message {
    Message(
      .nearMissLabel,
      "this table stands under the title: its touchpoints belong to no stage, and none is read",
      help: "put it below the heading of its stage, or add a column “Stage” that names the stage of each row")
  }

  static func factOfStage(_ label: String) -> Message {
    Message(
      .nearMissLabel, "“\(label)” stands under the title and belongs to no stage: it stays words",
      help: "put it below the heading of its stage")
  }

  static func emptyAttribute() -> Message {
    Message(
      .nearMissLabel, "nothing stands behind this bar, so that it is part of the text",
      help: "take it out: one bar stands before each attribute, none at the end")
  }

  static func figuresWithoutNames(_ figures: String, right: String) -> Message {
    Message(
      .nearMissLabel, "“\(figures)” does not say what it is, and stays text",
      help: right.isEmpty ? "take it out" : "write a name before each figure, like \(right)")
  }

  static func attributeWithSign(_ word: String, right: String) -> Message {
    Message(
      .nearMissLabel, "“\(word)” is no attribute, so that it and what stands before it is text",
      help: "write a blank instead of the sign: \(right)")
  }

  static func unknownStage(_ name: String, _ what: String, near: String?) -> Message {
    Message(
      .nearMissLabel, "“\(name)” is no stage of this map, and stays text of the \(what)",
      help: didYouMean(
        near, otherwise: "write the name of a stage; leave the place empty where none is meant"))
  }

  static func assumptionAsEvidence(_ word: String) -> Message {
    Message(
      .nearMissLabel, "“\(word)” counts as evidence, and what it stands by as researched",
      help: "leave the place empty, or write “–”: what has no evidence is shown as an assumption")
  }

  static func denial(_ word: String) -> Message {
    Message(
      .nearMissLabel, "“\(word)” is shown as a moment of truth",
      help: "leave the line out, or write “–”, where there is none")
  }
}
