import JourneyAtlas
import MarkdownTree

/// A segment: its share, its personas, and how the journeys that they walk do for them.
struct SegmentMarkdown {
  private let context: PageContext
  private let segment: Segmentation.Segment

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    segment = context.site.segmentation.segments[index]
  }

  private var words: Phrases.SegmentWords { context.phrases.lenses.segments }

  func bytes() -> ByteBuffer {
    var text = MarkdownText(capacity: 4_096)
    text.title(segment.name)
    if let share = segment.share {
      text.fact(words.share) { $0.text(context.phrases.lenses.percent(Numbers.plain(share))) }
    }
    if segment.unshared > 0 { text.line(gap: true) { $0.text(words.withoutShare(segment.unshared)) } }
    text.blank()
    text.section(context.phrases.frame.personas)
    for persona in segment.personas {
      text.line {
        $0.append("- ")
        context.markdownLink(.persona(persona), context.atlas.personas[persona].name.plain, into: &$0)
      }
    }
    journeys(into: &text)
    return text.buffer
  }

  private func journeys(into text: inout MarkdownText) {
    let met = MetRows(context.site, personas: segment.personas.map { context.atlas.personas[$0].id })
    guard !met.byJourney.isEmpty else { return }
    text.blank()
    text.section(context.phrases.frame.journeys)
    text.heads([
      words.byJourney, context.phrases.frame.touchpoints, context.phrases.matrices.meanPerformance,
      context.phrases.matrices.meanShortfall,
    ])
    for (journey, figures) in met.byJourney {
      text.line { text in
        text.append("| ")
        context.markdownLink(.journey(journey), context.atlas.journeys[journey].title.plain, into: &text)
        text.append(" |")
        text.cell("\(figures.rows)")
        text.cell(figures.meanPerformance)
        text.cell(figures.meanShortfall)
      }
    }
  }
}
