import MarkdownTree

/// Experiments and messages, once the stages have their ids.
extension JourneyReader {
  mutating func settleLenses() {
    journey.experiments = builder.experiments.map { row in
      var experiment = row.value
      experiment.stage = stageID(row.stageIndex, row.stageName)
      if let name = unknownStage(row.stageName, "experiment") {
        experiment.columns.append(name)
      }
      return experiment
    }
    for (key, wording) in builder.headWordings { addWording(wording, as: key) }
    var rows = builder.messages
    for stage in journey.stages {
      for value in stage.values(.message) + stage.steps.flatMap({ $0.values(.message) })
      where !value.text.isEmpty {
        rows.append(MessageReader.read(value, stage: stage.id, file: file))
      }
    }
    journey.messages = rows.map { row in
      var message = row.value
      message.stage = message.stage ?? stageID(row.stageIndex, row.stageName)
      if let name = unknownStage(row.stageName, "message") {
        message.columns.append(name)
      }
      return message
    }
  }

  /// The stage that a row names, else the one that its table stands in.
  private func stageID(_ index: Int?, _ name: CellText?) -> String? {
    (name.flatMap { stageIndex(named: $0.plain) } ?? index).map { journey.stages[$0].id }
  }

  /// A name that no stage has stays as it is written.
  private mutating func unknownStage(_ name: CellText?, _ what: String) -> TouchpointUse.Column? {
    guard let name, stageIndex(named: name.plain) == nil else { return nil }
    hintAtStage(name, what)
    return TouchpointUse.Column(name: "stage", wording: "stage", text: RichText(name.plain, span: name.span))
  }

  /// Where no stage is called so, what names it is of the stage that it stands in, or of none.
  mutating func hintAtStage(_ name: CellText, _ what: String) {
    let near = Spelling.nearest(to: name.plain, in: journey.stages.map(\.name.plain))
    builder.findings.report(.unknownStage(name.plain, what, near: near), at: name.span)
  }
}
