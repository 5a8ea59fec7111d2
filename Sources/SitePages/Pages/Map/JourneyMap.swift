import JourneyAtlas
import MarkdownTree

/// The map of a journey: one column a stage, one row a lane, the emotion curve across.
///
/// The markup goes stage by stage, which is the order to read it in, on a phone and aloud; the style sheet
/// lines the lanes up. Labels stand in a column of their own for the eye, and in every cell for the ear.
final class JourneyMap {
  let context: PageContext
  let index: Int
  let journey: Journey
  let lanes: [MapLane]
  let curve: EmotionCurve
  let other: (index: Int, curve: EmotionCurve)?
  /// Whose feelings it tells, in the order of the map's personas.
  let personas: [(id: String, mark: PersonaMark, curve: EmotionCurve)]
  /// What changed, where the map shows that: then it has no curve, and nothing on it leads to another page.
  let review: MapReview?
  private let captions: [CurveCaption]
  private let usesEmotion: Bool
  private let usesOwners: Bool

  init(_ context: PageContext, _ index: Int, review: MapReview? = nil) {
    let journey = context.atlas.journeys[index]
    self.context = context
    self.index = index
    self.journey = journey
    self.review = review
    // What is gone has lanes too.
    let all = review?.everything ?? journey
    lanes = MapLane.all(all, context)
    curve = context.site.gaps[index].curve
    other =
      review != nil
      ? nil
      : context.counterpart(of: index).flatMap { other in
        let curve = EmotionCurve(context.atlas.journeys[other], over: journey)
        return curve.hasValues ? (other, curve) : nil
      }
    let places = all.stages + all.stages.flatMap(\.steps)
    personas = Self.personas(of: journey)
    let others = (other.map { [$0.curve] } ?? []) + personas.map(\.curve)
    captions = review == nil ? CurveCaption.all(journey, curve, others: others) : []
    usesEmotion = places.contains(where: \.tellsEmotion)
    usesOwners = places.contains { $0.touchpoints.contains { !$0.owners.isEmpty } }
  }

  private var maps: Phrases.Maps { context.phrases.maps }
  private var words: Phrases.Words { context.phrases.words }
  private var hasCurve: Bool { review == nil && (curve.hasValues || other != nil || !personas.isEmpty) }

  private static func personas(of journey: Journey)
    -> [(id: String, mark: PersonaMark, curve: EmotionCurve)]
  {
    let ids = journey.personasWithEmotions
    return ids.enumerated().map { number, id in
      let shift = PersonaMark.shift(number, of: ids.count)
      return (id, PersonaMark(number: number), EmotionCurve(journey, persona: id, shift: shift))
    }
  }

  var html: HTML {
    let shape = hasCurve ? "curve" : usesEmotion ? "words" : "none"
    var html = review == nil ? MapOverview(map: self).html : HTML()
    html += """
      <div class="map\(Self.isWide(journey) ? " wide" : "")" tabindex="0" role="region" aria-labelledby="map-h">\
      <div class="map-grid" data-emotion="\(shape)" data-crowd="\(curve.crowd)"\(room)>
      """
    labels(into: &html)
    if hasCurve { html += "<figure class=\"map-trail\">\(trail)</figure>" }
    html += "<ol class=\"stages\">"
    for stage in journey.stages.indices { column(stage, into: &html) }
    html += "</ol></div></div>"
    return html
  }

  /// What the drawing needs: room for captions above or below it; and more personas than a phone has room for, which the
  /// strip there leaves to the stages.
  private var room: HTML {
    var room: HTML = personas.count > 4 ? " data-personas=\"many\"" : ""
    let width = Self.columnWidth(journey)
    if width > 8.5 { room += " data-column=\"\(Int(width * 2))\"" }
    if captions.contains(where: { $0.isOutside && $0.isAbove }) { room += " data-over" }
    if captions.contains(where: { $0.isOutside && !$0.isAbove }) { room += " data-under" }
    return room
  }

  /// The channels' marks that the map uses.
  var icons: [(icon: ChannelIcon, channel: String)] {
    var icons: [(icon: ChannelIcon, channel: String)] = []
    for stage in journey.stages.indices {
      for index in journey.stages[stage].allTouchpoints.indices {
        let row = context.site.gaps[self.index].use(stage: stage, row: index)
        guard let channel = row.channels.first else { continue }
        let name = channel.page?.name ?? channel.word
        if !icons.contains(where: { $0.channel == name }) { icons.append((row.icon, name)) }
      }
    }
    return icons
  }

  /// Whether the map is wider than most screens, and scrolls in itself.
  static func isWide(_ journey: Journey) -> Bool {
    Double(journey.stages.count) * columnWidth(journey) > 8 * 8.5
  }

  /// The least width of a column in rem: 8.5, or as much as the longest ordinary word in the name of a stage needs beside
  /// the stage's number, in steps of half a rem. Browsers without a dictionary break words anywhere.
  private static func columnWidth(_ journey: Journey) -> Double {
    let widest = journey.stages.map { LabelLines.widestWord($0.name.plain, atMost: 20) }.max() ?? 0
    // Bold letters of 15 pixels; the number, the gap and the padding take 45.
    let needed = (widest * 1.05 * 15 + 45) / 16
    return min(max((needed * 2).rounded(.up) / 2, 8.5), 12)
  }

  private var trail: TrailChart {
    TrailChart(
      curve: curve, isFuture: journey.state == .future,
      drawn: other == nil && personas.isEmpty ? context.site.gaps[index].drawing : nil, other: other?.curve,
      personas: personas.map { ($0.mark, $0.curve) }, captions: captions, id: "trail",
      title: maps.curve(journey.title.plain), description: description)
  }

  private var description: String {
    let phrases = context.site.interface.phrases(around: journey.language)
    return personas.reduce(context.curveDescription(index)) { text, persona in
      text + phrases.words.semicolon + context.personaName(persona.id) + phrases.words.colon
        + phrases.curveDescription(journey, of: persona.id)
    }
  }

  // MARK: The column of labels

  private func labels(into html: inout HTML) {
    html += "<div class=\"labels\" aria-hidden=\"true\"><div>\(stageName)</div>"
    if usesEmotion || hasCurve {
      html += "<div class=\"sc\">\(emotionName)\(hasCurve ? scale : HTML())</div>"
    }
    for lane in lanes {
      if let line = lane.line { html += "<div class=\"\(line.tone)\">\(line.name(context.phrases))</div>" }
      html += "<div class=\"\(lane.isBackstage ? "bk" : "ln")\">\(lane.title)</div>"
    }
    html += "</div>"
  }

  /// The author's word for stages, where a table has one.
  var stageName: String { journey.wordings["stage"] ?? maps.stage }

  private var emotionName: String {
    journey.stages.lazy.compactMap { $0.wordings["emotion"] }.first ?? words.emotion
  }

  private var scale: HTML {
    let marks: [(value: Double, text: String)] = [
      (2, maps.veryPositive + " +2"), (1, "+1"), (0, maps.neutral + " 0"), (-1, "−1"),
      (-2, maps.veryNegative + " −2"),
    ]
    var svg: HTML = "<svg class=\"scale\">"
    for mark in marks {
      svg +=
        "<svg x=\"100%\" y=\"\(TrailChart.y(mark.value))%\"><text x=\"-10\" y=\"4\">\(mark.text)</text></svg>"
    }
    svg += "</svg>"
    return svg
  }

  // MARK: Columns

  private func column(_ number: Int, into html: inout HTML) {
    let stage = journey.stages[number]
    let fate: HTML = review?.fate(of: number) ?? ""
    html += "<li class=\"stage\(fate)\" id=\"s-\(stage.id)\">"
    head(stage, number, into: &html)
    if usesEmotion || hasCurve { emotion(stage, number, into: &html) }
    let cells = MapCells(map: self, stage: stage, number: number)
    var cell = HTML(capacity: 4_096)
    for index in lanes.indices {
      if let line = lanes[index].line {
        html += "<div class=\"\(line.tone)\" aria-hidden=\"true\"></div>"
      }
      cell.clear()
      cells.write(lanes[index].content, into: &cell)
      let tone = lanes[index].tone(isEmpty: cell.isEmpty)
      if tone.isEmpty { html.append("<div>") } else { html += "<div class=\"\(tone)\">" }
      html += "<h4>\(ownTitle(lanes[index], stage))</h4>"
      if cell.isEmpty {
        html += "–<i> \(words.noneRecorded)</i>"
      } else {
        html += cell
      }
      html.append("</div>")
    }
    html.append("</li>")
  }

  /// The lane's name as this stage writes it.
  private func ownTitle(_ lane: MapLane, _ stage: Stage) -> String {
    guard case .field(let label) = lane.content else { return lane.title }
    let field = stage.fields.first { $0.label == label }
    guard let wording = field?.wording, case .known(let known) = label,
      wording.lowercased() != known.rawValue
    else { return lane.title }
    return wording
  }

  private func head(_ stage: Stage, _ number: Int, into html: inout HTML) {
    html.append("<div class=\"st-h\"><h3>")
    if let review {
      html += review.head(of: number, stage)
    } else {
      html += """
        <span class="wm">\(stage.number)</span>\
        <a href="\(context.href(.stage(journey: index, stage: number)))">\(stage.name.plain)</a>
        """
    }
    html.append("</h3><p>")
    for value in stage.values(.duration) {
      html += "\(context.inline(value.text, source: journey.source)) · "
    }
    html += "\(context.evidence(stage.evidence))</p></div>"
  }

  private func emotion(_ stage: Stage, _ column: Int, into html: inout HTML) {
    html += "<div class=\"emo\"><h4>\(stage.wordings["emotion"] ?? emotionName)</h4>"
    let steps = stage.steps.enumerated().filter { $1.tellsEmotion }
    if stage.emotion != nil || (steps.isEmpty && !stage.tellsEmotion) {
      html += emotionLine(stage.emotion, tag: HTML())
    }
    emotions(stage.personaEmotions, into: &html)
    if let review { html += review.notes(at: ReviewSpot(column: column, .emotion)) }
    for (number, step) in steps {
      html += emotionLine(step.emotion, tag: stepTag(stage, number))
      emotions(step.personaEmotions, into: &html)
      if let review { html += review.notes(at: ReviewSpot(column: column, step: number, .emotion)) }
    }
    html += "</div>"
  }

  private func emotions(_ emotions: [PersonaEmotion], into html: inout HTML) {
    if emotions.isEmpty { return }
    html += "<ul class=\"who\">"
    for one in emotions {
      guard let mark = personas.first(where: { $0.id == one.persona })?.mark else { continue }
      html +=
        "<li class=\"\(mark.name)\">\(mark)<span>\(context.personaName(one.persona)) \(context.feeling(one.emotion))</span></li>"
    }
    html += "</ul>"
  }

  private func emotionLine(_ emotion: Emotion?, tag: HTML) -> HTML {
    guard let emotion else {
      return "<p>\(tag)<span class=\"muted\">–</span><span class=\"vh\"> \(words.noneRecorded)</span></p>"
    }
    return "<p>\(tag)\(context.feeling(emotion))</p>"
  }

  /// `2.1`, before what belongs to a step.
  func stepTag(_ stage: Stage, _ step: Int) -> HTML {
    if let review { return review.stepTag(stage, step) }
    return "<span class=\"sn\">\(stage.number).\(step + 1)</span> "
  }

  /// Whether a touchpoint without owner is worth a word: only where others have one.
  var flagsOwners: Bool { usesOwners }
}
