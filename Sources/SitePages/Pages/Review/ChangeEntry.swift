import JourneyAtlas
import MarkdownTree

/// One change in a list: a mark, what happened, and where it is written.
struct ChangeEntry {
  let context: PageContext
  let links: ReviewLinks
  let change: Change
  /// What follows for the shortfall of the touchpoint.
  var gap: GapChange?

  private var text: Phrases.Review { context.reviewWords }
  private var words: Phrases.Words { context.phrases.words }

  /// Names on the way to it, from `names` on: the journey, the stage, the touchpoint.
  func names(_ names: [ReviewPlace.Name?]) -> HTML {
    let titles = names.compactMap { $0?.title }
    return titles.isEmpty ? HTML() : "<b>\(titles.joined(separator: " › "))\(words.colon)</b>"
  }

  /// Below the heading of its stage.
  var inStage: HTML {
    let place = change.place
    let isOwn = change.what == .touchpoint && change.field == nil
    let names =
      place.metric == nil
      ? [place.step, isOwn ? nil : place.touchpoint]
      : [place.journey, place.stage, place.touchpoint, place.persona]
    return "\(self.names(names))\(clause)\(follows)"
  }

  /// The place in the file, as a link where somebody said where the files lie.
  var file: HTML {
    let place = links.place(of: change)
    let name = place.path.split(separator: "/").last.map(String.init) ?? place.path
    let shown = "\(name) L\(place.line)"
    guard let address = place.address else { return "<span class=\"f\">\(shown)</span>" }
    return "<span class=\"f\"><a href=\"\(address)\" rel=\"noopener noreferrer\">\(shown)</a></span>"
  }

  private var follows: HTML {
    guard let gap, let one = gap.before?.shortfall, let other = gap.after?.shortfall, one != other else {
      return HTML()
    }
    let name = context.phrases.methods.shortfall.lowercased()
    return "\(words.semicolon)\(name) \(Numbers.plain(one)) → \(Numbers.plain(other))"
  }

  // MARK: What happened

  var clause: HTML {
    var html = HTML()
    if let item { html += "\(item)\(words.colon)" }
    switch change.kind {
    case .moved: html += moved
    case .renamed: html += renamed
    case .added, .removed, .changed: html += change.isNamed ? whole : value
    }
    return html
  }

  /// What a value belongs to that has no id, with our word for its label.
  private var item: String? {
    guard let item = change.place.item, let label = change.place.itemLabel, item.hasPrefix(label) else {
      return change.place.item
    }
    return context.fieldName(label) + item.dropFirst(label.count)
  }

  /// The noun and the name of what has one, and what it was parted from.
  private var whole: HTML {
    let isAdded = change.kind == .added
    let name: HTML = isAdded ? "<ins>\(change.subject)</ins>" : "<del>\(change.subject)</del>"
    var html: HTML = "\(text.things(change.what)) \(name)"
    if let parted = change.parted {
      html += "\(words.comma)\(isAdded ? text.splitFrom(parted) : text.mergedInto(parted))"
    } else {
      html += " \(text.marks(ReviewMark(change.kind)))"
    }
    return html
  }

  private var value: HTML {
    if change.isProse { return prose }
    let name = change.field.map { field in
      change.period ?? context.fieldName(field)
    }
    if let field = change.field, context.isCode(field, in: change) {
      return "<code>\(exchange(field))</code>"
    }
    return exchange(name)
  }

  /// The name of a value, and what it was and is.
  private func exchange(_ name: String?) -> HTML {
    let label: HTML = name.map { "\($0) " } ?? HTML()
    if change.before == nil, change.isSingle {
      return "\(label)<del>\(text.notGiven)</del> → \(context.exchanged(nil, change.after, change.field))"
    }
    if change.after == nil, change.isSingle {
      return "\(label)\(context.exchanged(change.before, nil, change.field)) → <ins>\(text.notGiven)</ins>"
    }
    let exchanged = context.exchanged(change.before, change.after, change.field)
    if change.kind == .changed { return "\(label)\(exchanged)" }
    return "\(label)\(text.marks(ReviewMark(change.kind)))\(words.colon)\(exchanged)"
  }

  private var prose: HTML {
    let name: HTML = change.section.map { "<b>\($0)</b>" } ?? "\(text.prose)"
    let (before, after) = (change.before?.text ?? "", change.after?.text ?? "")
    return """
      \(name)\(words.comma)\(text.sentences(Sentences.changed(before, after)))\
      \(ProseDiff(context, before: before, after: after))
      """
  }

  private var renamed: HTML {
    let value = change.isProse ? text.section : context.fieldName(change.field ?? "")
    let noun = change.isNamed ? text.things(change.what) : value
    let label = change.isNamed && change.isAddress ? "\(noun) (\(text.address))" : noun
    if change.place.metric != nil, !change.isNamed {
      return "\(label) \(places(change.before, change.after))"
    }
    return "\(label) \(context.exchanged(change.before, change.after, nil))"
  }

  /// The period and place of a figure that is said of another place now, by their ids.
  private func places(_ before: FactValue?, _ after: FactValue?) -> HTML {
    func shown(_ value: FactValue?) -> String {
      (value?.text ?? "").split { $0.unicodeScalars.first?.properties.generalCategory == .control }
        .joined(separator: " › ")
    }
    return "<del>\(shown(before))</del> → <ins>\(shown(after))</ins>"
  }

  private var moved: HTML {
    let noun = change.isNamed ? text.things(change.what) : context.fieldName(change.field ?? "")
    if change.isFile {
      return "\(text.file) <del>\(change.before?.text ?? "")</del> → <ins>\(change.after?.text ?? "")</ins>"
    }
    if case .number(let one)? = change.before, case .number(let other)? = change.after {
      return "\(noun) \(text.reordered(Numbers.plain(one), Numbers.plain(other)))"
    }
    let way =
      change.isDeparture ? text.movedTo(change.after?.text ?? "") : text.movedHere(change.before?.text ?? "")
    return "\(noun) <b>\(change.subject)</b>\(words.comma)\(way)"
  }
}
