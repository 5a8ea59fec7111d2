import JourneyAtlas
import MarkdownTree

/// What changed in a journey, by its places on the map: marks for what stands there, and what is gone from there, struck
/// out. Each mark leads to its change in the list, and each change in the list to its mark.
final class MapReview {
  private let context: PageContext
  private let journey: ReviewedJourney
  private let changes: [Change]
  /// Changes by the place where what they are about stands now; those of whole stages that are gone, where they stood.
  private var here: [ReviewSpot: [Int]] = [:]
  /// Changes that took something away, by the cell where it stood.
  private var gone: [ReviewSpot: [Int]] = [:]
  /// Where each change is marked.
  private var columns: [Int: Int] = [:]

  init(_ context: PageContext, _ journey: ReviewedJourney, _ changes: [Change]) {
    self.context = context
    self.journey = journey
    self.changes = changes
    guard !journey.isWhole else { return }
    for (number, change) in changes.enumerated() { place(number, change) }
  }

  private func place(_ number: Int, _ change: Change) {
    let (old, new) = journey.spots(of: change)
    columns[number] = (new ?? old)?.column
    if let new { here[new, default: []].append(number) }
    guard let old else { return }
    if old.part == .whole {
      if new == nil { here[old, default: []].append(number) }
      return
    }
    // A stage that is gone shows all that it held.
    guard journey.columns[old.column].new != nil else { return }
    let isAway = change.kind == .moved && (old.column != new?.column || old.step != new?.step)
    if new == nil || isAway {
      gone[ReviewSpot(column: old.column, step: old.step, old.part.cell), default: []].append(number)
    }
  }

  private var text: Phrases.Review { context.reviewWords }

  // MARK: The list

  /// Where on the page a change stands, for whoever comes from the list: its mark, else the stage that it is in.
  func target(of number: Int) -> String? {
    if marked.contains(number) { return "m\(number + 1)" }
    return columns[number].map { "s-\(context.atlas.journeys[index].stages[$0].id)" }
  }

  private var index: Int { context.site.journeyIndex[journey.id] ?? 0 }

  private lazy var marked: Set<Int> = Set(
    here.filter { $0.key.part != .other }.values.joined()
  ).union(gone.filter { $0.key.part != .other }.values.joined())

  // MARK: The whole

  /// Both versions, for what a map needs to have a place for.
  var everything: Journey {
    var all = context.atlas.journeys[index]
    guard let old = journey.old, journey.new != nil else { return all }
    all.stages += old.stages
    all.opportunities += old.opportunities
    return all
  }

  /// ` gone`, ` come`: the class of a column that stands on one side only.
  func fate(of column: Int) -> HTML {
    guard !journey.isWhole else { return HTML() }
    if journey.columns[column].new == nil { return " gone" }
    return journey.columns[column].old == nil ? " come" : ""
  }

  /// The number and the name of a stage, with its marks.
  func head(of column: Int, _ stage: Stage) -> HTML {
    let isGone = !journey.isWhole && journey.columns[column].new == nil
    var html: HTML = isGone ? "<span class=\"wm\">−</span>" : "<span class=\"wm\">\(stage.number)</span>"
    html.append("<span class=\"nm\">")
    if !writeName(stage.name.plain, at: ReviewSpot(column: column, .whole), into: &html) {
      html.text(stage.name.plain)
    }
    html.append("</span>")
    return html
  }

  /// `2.1`, counted without what is gone.
  func stepTag(_ stage: Stage, _ step: Int) -> HTML {
    guard let column = context.atlas.journeys[index].stages.firstIndex(where: { $0.id == stage.id }),
      journey.columns[column].steps.indices.contains(step), !journey.isWhole
    else { return "<span class=\"sn\">\(stage.number).\(step + 1)</span> " }
    guard journey.columns[column].new == nil || journey.columns[column].steps[step].new != nil else {
      return "<span class=\"sn\">−</span> "
    }
    let number = journey.columns[column].steps[...step].count { $0.new != nil }
    return journey.columns[column].new == nil
      ? "<span class=\"sn\">−</span> " : "<span class=\"sn\">\(stage.number).\(number)</span> "
  }

  // MARK: Marks

  /// The sign and word of a change, which leads to it in the list.
  private func mark(_ number: Int) -> HTML {
    let change = changes[number]
    let mark = ReviewMark(change)
    var html: HTML = """
      <a class="rv \(mark.tone)" id="m\(number + 1)" href="#c\(number + 1)">\
      <span aria-hidden="true">\(mark.sign)</span> \(text.marks(ReviewMark(change.kind)))
      """
    if change.verdict != .neutral {
      html += "<span class=\"vh\">\(context.phrases.words.comma)\(text.marks(mark))</span>"
    }
    html.append("</a> ")
    return html
  }

  /// ` ch w`: the classes of what has marks.
  func tone(at spot: ReviewSpot) -> HTML {
    guard let verdict = here[spot]?.map({ changes[$0].verdict }).min() else { return HTML() }
    return " ch \(ReviewMark(verdict).tone)"
  }

  /// Writes a name that is new, gone or another one; false where it is what it was.
  func writeName(_ name: String, at spot: ReviewSpot, into html: inout HTML, withMark: Bool = true) -> Bool {
    let numbers = (here[spot] ?? []).filter { changes[$0].isNamed }
    guard !numbers.isEmpty else { return false }
    if withMark { for number in numbers { html += mark(number) } }
    let kinds = numbers.map { changes[$0].kind }
    if let renamed = numbers.first(where: { changes[$0].kind == .renamed && !changes[$0].isAddress }) {
      html += context.exchanged(changes[renamed].before, changes[renamed].after, nil)
    } else if kinds.contains(.added) {
      html += "<ins>\(name)</ins>"
    } else if kinds.contains(.removed) || isGone(spot) {
      html += "<del>\(name)</del>"
    } else {
      html.text(name)
    }
    if withMark { for number in numbers { html += remark(number) } }
    return true
  }

  private func isGone(_ spot: ReviewSpot) -> Bool {
    let column = journey.columns[spot.column]
    return spot.step.map { column.steps[$0].new == nil } ?? (column.new == nil)
  }

  /// Where something came from, or went.
  private func remark(_ number: Int) -> HTML {
    let change = changes[number]
    let remark: String?
    switch change.kind {
    case .moved:
      if case .number(let one)? = change.before, case .number(let other)? = change.after {
        remark = text.reordered(Numbers.plain(one), Numbers.plain(other))
      } else {
        remark = text.movedHere(change.before?.text ?? "")
      }
    case .added: remark = change.parted.map(text.splitFrom)
    case .removed: remark = change.parted.map(text.mergedInto)
    case .renamed, .changed: remark = nil
    }
    return remark.map { "<span class=\"rm\">\($0)</span>" } ?? HTML()
  }

  /// Writes a value that is new, moved or another one, with its marks; false where it is what it was.
  func writeValue(at spot: ReviewSpot, into html: inout HTML) -> Bool {
    guard let number = here[spot]?.first(where: isOfValue) else { return false }
    let change = changes[number]
    html += mark(number)
    switch change.kind {
    case .added, .moved: html += "<ins>\(change.subject)</ins>\(remark(number))"
    case .changed, .renamed, .removed: html += context.exchanged(change.before, change.after, change.field)
    }
    return true
  }

  /// Of the value itself, and not of what belongs to it.
  private func isOfValue(_ number: Int) -> Bool {
    changes[number].place.item == nil && !changes[number].isProse
  }

  /// What else is to be said of a place: figures that are others, one a line. `besides` leaves out what
  /// ``writeValue(at:into:)`` wrote.
  func notes(at spot: ReviewSpot, besides isTold: Bool = false) -> HTML {
    var numbers = here[spot] ?? []
    if isTold, let told = numbers.first(where: isOfValue) { numbers.removeAll { $0 == told } }
    if spot.part == .emotion { numbers += gone[spot] ?? [] }
    guard !numbers.isEmpty else { return HTML() }
    var html: HTML = "<span class=\"nts\">"
    for number in numbers { html += "<span>\(mark(number))\(note(number))</span>" }
    html.append("</span>")
    return html
  }

  private func note(_ number: Int) -> HTML {
    let change = changes[number]
    if change.isNamed { return remark(number) }
    if change.isProse { return HTML() }
    if change.field == "quote" {
      return change.kind == .changed ? context.exchanged(change.before, change.after, nil) : HTML()
    }
    let label: HTML = change.field == "emotion" ? HTML() : "\(context.fieldName(change.field ?? "")) "
    return "\(label)\(context.exchanged(change.before, change.after, change.field))"
  }

  /// What is gone from a cell and from the same cell of its steps, struck out, each with its mark.
  func ghosts(in spot: ReviewSpot, steps: Int) -> [HTML] {
    let spots = [spot] + (0..<steps).map { ReviewSpot(column: spot.column, step: $0, spot.part) }
    return spots.flatMap { gone[$0] ?? [] }.map { number in
      let change = changes[number]
      guard change.kind == .moved else { return "\(mark(number))<del>\(change.subject)</del>" }
      if change.isDeparture {
        let way = text.movedTo(change.after?.text ?? "")
        return "\(mark(number))<del>\(change.subject)</del><span class=\"rm\">\(way)</span>"
      }
      // The mark with its id stands where it is now.
      let target = change.place.step ?? change.place.stage
      let moved: HTML = """
        <a class="rv s" href="#c\(number + 1)"><span aria-hidden="true">◇</span> \(text.marks(.moved))</a> \
        <del>\(change.subject)</del>
        """
      return target.map { "\(moved)<span class=\"rm\">\(text.movedTo($0.title))</span>" } ?? moved
    }
  }
}
