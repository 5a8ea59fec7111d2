import MarkdownTree

/// What fields say besides their words.
extension StageBuilder {
  /// A conversion that is a count or a share, and the state of a `Lifecycle:` field; the words stay a field.
  mutating func readLenses(_ entry: Entry, into stage: inout Stage) {
    switch labels.label(entry.wording) {
    case .conversion: readConversion(entry, into: &stage)
    case nil where labels.journeyKey(entry.wording) == "lifecycle":
      readLifecycle(entry, into: &stage)
    default: break
    }
  }

  /// Keeps the words of a table's head: the page heads its columns with them.
  mutating func noteHeads(of kind: String, _ heads: [String]) {
    for (index, head) in heads.enumerated() {
      let key = index == 0 ? kind : labels.column(head).map { "\(kind) \($0)" }
      if let key { headWordings.append((key, head)) }
    }
  }

  /// The first that is one counts.
  private mutating func readLifecycle(_ entry: Entry, into stage: inout Stage) {
    let text = entry.inlines.plainText
    if let state = LifecycleWords.states.lookUp(text) {
      stage.lifecycle = stage.lifecycle ?? state
    } else if !text.isEmpty {
      findings.report(.unknownLifecycleState(text), at: file.find(text, in: entry.span) ?? entry.span)
    }
  }

  /// The first that is one counts.
  private mutating func readConversion(_ entry: Entry, into stage: inout Stage) {
    guard stage.conversion == nil else { return }
    let text = ListText.trimmed(entry.inlines.plainText)
    switch ConversionReader.read(text) {
    case .nothing:
      guard Numbers.count(text) != nil || Numbers.read(text) != nil else { return }
      findings.report(.bareConversion(text), at: file.find(text, in: entry.span) ?? entry.span)
    case .conversion(let conversion): stage.conversion = conversion
    case .impossible(let text):
      findings.report(.impossibleConversion(text), at: file.find(text, in: entry.span) ?? entry.span)
    }
  }
}
