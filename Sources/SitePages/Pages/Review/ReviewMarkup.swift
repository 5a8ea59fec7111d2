import JourneyAtlas
import MarkdownTree

/// What the pages of a review write alike: marks, values, names of fields.
extension PageContext {
  var reviewWords: Phrases.Review { phrases.review }

  /// `▼ worse`.
  func mark(_ mark: ReviewMark) -> HTML {
    "<span class=\"k \(mark.tone)\"><span aria-hidden=\"true\">\(mark.sign)</span> \(reviewWords.marks(mark))</span>"
  }

  /// A value in one line; emotions have a sign.
  func shown(_ value: FactValue, _ field: String?) -> String {
    switch value {
    case .nothing: "–"
    case .number(let number): EmotionLabel.isEmotion(field) ? Numbers.signed(number) : Numbers.plain(number)
    case .pair(let from, let to):
      EmotionLabel.isEmotion(field)
        ? "\(Numbers.signed(from)) → \(Numbers.signed(to))" : "\(Numbers.plain(from))–\(Numbers.plain(to))"
    case .words(let text), .prose(let text): text
    case .list(let words): line(words)
    }
  }

  /// What a value was and is: of longer texts the words that differ, else one behind the other.
  func exchanged(_ before: FactValue?, _ after: FactValue?, _ field: String?) -> HTML {
    let (before, after) = (before.map { inWords($0, field) }, after.map { inWords($0, field) })
    if case .words(let one)? = before, case .words(let other)? = after {
      let lines = WordDiff(one, other).lines
      if lines.count == 1, lines[0].kind == nil { return pieces(lines[0].pieces) }
    }
    switch (before, after) {
    case (let before?, let after?):
      return "<del>\(shown(before, field))</del> → <ins>\(shown(after, field))</ins>"
    case (nil, let after?): return "<ins>\(shown(after, field))</ins>"
    case (let before?, nil): return "<del>\(shown(before, field))</del>"
    case (nil, nil): return HTML()
    }
  }

  /// Words that stayed, went and came.
  func pieces(_ pieces: [WordDiff.Piece]) -> HTML {
    var html = HTML()
    for piece in pieces {
      switch piece.kind {
      case .kept: html.text(piece.text)
      case .removed: html += "<del>\(piece.text)</del>"
      case .added: html += "<ins>\(piece.text)</ins>"
      }
    }
    return html
  }

  /// `4 → 2`, where both are figures.
  func exchanged(_ before: Double?, _ after: Double?, _ text: (Double) -> String) -> HTML {
    func shown(_ number: Double?) -> HTML { number.map { "\(text($0))" } ?? dash.html }
    return "\(shown(before)) → <b>\(shown(after))</b>"
  }

  /// A title that may be in another language than the page.
  func named(_ name: ReviewPlace.Name) -> HTML { "<b>\(name.title)</b>" }
}

extension Verdict {
  var tone: HTML {
    switch self {
    case .worse: "neg"
    case .better: "pos"
    case .neutral: "even"
    }
  }
}
