import MarkdownTree

/// Experiments and messages, once the stages have their ids.
extension JourneyReader {
  mutating func settleLenses() {
    journey.experiments = builder.experiments.map { row in
      var experiment = row.value
      experiment.stage = stageID(row.stageIndex, row.stageName)
      if experiment.stage == nil, let name = row.stageName {
        experiment.columns.append(unknownStage(name, experiment.name.span))
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
      if message.stage == nil, let name = row.stageName {
        message.columns.append(unknownStage(name, message.text.span))
      }
      return message
    }
  }

  /// The stage that a row names, else the one that its table stands in.
  private func stageID(_ index: Int?, _ name: String?) -> String? {
    (name.flatMap(stageIndex) ?? index).map { journey.stages[$0].id }
  }

  /// A name that no stage has stays as it is written.
  private func unknownStage(_ name: String, _ span: Span) -> TouchpointUse.Column {
    TouchpointUse.Column(name: "stage", wording: "stage", text: RichText(name, span: span))
  }
}
