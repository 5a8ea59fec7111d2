/// The matrices, as sections and pages.
extension Phrases {
  struct MatrixKinds: Sendable {
    /// Names the way between them.
    let tabs: String
    let name: @Sendable (MatrixKind) -> String
    /// Of a section, and whether it is across the atlas.
    let heading: @Sendable (MatrixKind, Bool) -> String
    /// Under the title of a page across the atlas.
    let lede: @Sendable (MatrixKind) -> String
    /// What a line is about, in the middle of a sentence.
    let noun: @Sendable (MatrixKind, Words) -> String
    /// The line of touchpoints that name no persona, no owner.
    let nobody: @Sendable (MatrixKind, Words) -> String
    /// The mark of who answers for something, and what it means.
    let r: String
    /// A heading in front of the sentences of a caption.
    let captionHeading: @Sendable (String) -> String
    let responsible: String
    /// The kind, and the number of journeys from which it is folded.
    let folded: @Sendable (MatrixKind, Int) -> String
    /// The number of channels from which it is folded.
    let foldedFit: @Sendable (Int) -> String
    /// Shown, of all.
    let firstLines: @Sendable (Int, Int) -> String
    let fitKey: String
    let preferredAndMet: String
    /// Some, of all.
    let of: @Sendable (Int, Int) -> String
    let useCaption: String
    let shared: String
    let metricsCaption: String
    /// The number of metrics from which the matrix is folded.
    let foldedMetrics: @Sendable (Int) -> String
    let targetMet: String
    /// Spoken before the name of the format.
    let download: String
    let downloadMap: String
  }
}
