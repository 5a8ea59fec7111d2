/// References, the map itself, and what it leaves open.
extension Message {
  static func unknownPersona(_ name: String, near: String?, isJourney: Bool) -> Message {
    Message(
      .unknownPersona, "there is no persona “\(name)”",
      help: isJourney
        ? "“\(name)” is a journey; name a persona here"
        : didYouMean(near, otherwise: "write content/personas/\(Slug.make(name)).md, or take the name out"))
  }

  static func unknownPersonaName(_ name: String, near: String?) -> Message {
    Message(
      .unknownPersonaName, "no persona is called “\(name)”",
      help: didYouMean(
        near,
        otherwise: "write content/personas/\(Slug.make(name)).md, or add the name to a persona's aliases"))
  }

  static func unknownJourney(_ name: String, near: String?, isPersona: Bool) -> Message {
    Message(
      .unknownJourney, "there is no journey “\(name)”",
      help: isPersona
        ? "“\(name)” is a persona; name a journey here"
        : didYouMean(near, otherwise: "write the path of its file below journeys/, without .md"))
  }

  static func comparesItself() -> Message {
    Message(
      .unknownJourney, "a journey cannot be compared with itself",
      help: "name the current journey that this one is held against")
  }

  static func unknownMetric(_ name: String, near: String?) -> Message {
    Message(
      .unknownMetric, "site.yml defines no metric “\(name)”",
      help: didYouMean(near, otherwise: "define it below “metrics:” in content/site.yml"))
  }

  static func unknownChannel(_ name: String, near: String) -> Message {
    Message(
      .unknownChannel, "site.yml has no channel “\(name)”", help: "did you mean “\(near)”?")
  }

  static func brokenLink(_ target: String, near: String?) -> Message {
    Message(
      .brokenLink, "the link leads nowhere: there is no file “\(target)”",
      help: didYouMean(
        near, otherwise: "write the path from this file to the other, like ../personas/name.md"))
  }

  /// `right` is the full address that was meant.
  static func linkWithoutScheme(_ target: String, right: String) -> Message {
    Message(
      .brokenLink, "the link leads nowhere: there is no file “\(target)”",
      help: "if it is not a file of yours, write the whole address: \(right)")
  }

  static func linkOutside(_ target: String) -> Message {
    Message(
      .brokenLink, "the link leads out of the content folder: “\(target)”",
      help: "link to a file below content/, or to a full address like https://…")
  }

  static func absoluteLink(_ target: String) -> Message {
    Message(
      .brokenLink, "the link “\(target)” starts at the root, which differs from host to host",
      help: "write the path from this file to the other, like ../personas/name.md")
  }

  static func unsafeLink(_ target: String) -> Message {
    Message(
      .unsafeLink, "links like “\(target)” are not written",
      help: "use https:, http:, mailto:, tel: or a relative path")
  }

  static func aliasInUse(_ alias: String, by owner: String) -> Message {
    Message(
      .aliasInUse, "the alias “\(alias)” is already \(owner)",
      help: "an alias is an old id that nothing else uses; take it out or choose another")
  }

  static func noStage(_ cause: NoStage?) -> Message {
    let help =
      switch cause {
      case .inCodeBlock: "the text stands in a block of code: take the lines of ``` above and below it out"
      case .tabs:
        "words with tabs between them are no table: write | around each cell, and a line like | --- | --- | below the first"
      case .bold(let words): "bold words are no heading: write “## \(words)”, and so each stage"
      case .item(let words): "an item of a list is no heading: write “## \(words)”, and so each stage"
      case .deepHeading: "write each stage's heading with two signs: ## Name"
      case nil: "write a heading “## Name of the stage” for each stage, or name the file README.md"
      }
    return Message(.noStage, "this journey has no stage", help: help)
  }

  static func unreadHeading(_ right: String) -> Message {
    Message(
      .unreadHeading, "this is no heading: what stands below belongs to the part above",
      help: "write a blank after the hashes: \(right)")
  }

  static func unendedComment() -> Message {
    Message(
      .unreadHeading, "this comment is never ended: it hides everything below it",
      help: "write --> where it ends")
  }

  static func unendedCode(_ fence: String) -> Message {
    Message(
      .unreadHeading, "this code is never ended: everything below it is code",
      help: "write \(fence) on a line of its own where it ends")
  }

  static func severalTitles(_ title: String) -> Message {
    Message(
      .severalTitles, "a second title: “\(title)” is read as a stage",
      help: "write stages with two signs, and what stands below them with three: ## \(title)")
  }

  static func offScale(_ what: String, _ value: String, scale: String) -> Message {
    Message(.offScale, "“\(value)” is outside the scale of \(what)", help: "write \(scale)")
  }

  static func emotionOffScale(_ value: String) -> Message {
    Numbers.withPoint(value).map { decimalComma(value, right: $0) }
      ?? offScale("emotion", value, scale: "−2 … +2, or 1/5 … 5/5, or 0/10 … 10/10")
  }

  /// Commas part lists and thousands.
  static func decimalComma(_ value: String, right: String) -> Message {
    Message(.offScale, "“\(value)” has a decimal comma, and is not read", help: "write \(right)")
  }

  /// `first` is nil where one of both goes from one feeling to another already.
  static func secondEmotion(_ text: String, first: String?) -> Message {
    let line = first.map { "both in one line, “\($0) -> \(text)”, or " } ?? ""
    return Message(
      .secondEmotion, "“\(text)” is a second emotion: it is kept as words, the curve draws the first",
      help: "write \(line)a step (###) for each; of a persona: “NAME: \(text)”")
  }

  /// Of a key, an attribute or a column that has one value.
  static func secondValue(_ text: String, of name: String) -> Message {
    Message(
      .secondValue, "“\(text)” is a second \(name): it is kept as words, the first counts",
      help: "keep one of the two")
  }

  static func cellBeyondHead() -> Message {
    Message(
      .cellBeyondHead, "this stands behind the last column of the table, and is not shown",
      help: "add a column to the table's first two lines; a bar inside a cell is written \\|")
  }

  static func duplicateID(_ id: String, line: Int) -> Message {
    Message(
      .duplicateID, "the id “\(id)” is already taken in line \(line)",
      help: "choose another id in {#…}, or leave it out")
  }

  static func invalidID(_ id: String) -> Message {
    Message(
      .duplicateID, "“\(id)” cannot be an id",
      help: "write {#\(Slug.make(id).isEmpty ? "name" : Slug.make(id))}: small letters, digits and hyphens")
  }

  static func reservedID(_ id: String) -> Message {
    Message(
      .duplicateID, "the id “\(id)” belongs to the journey's own page",
      help: "choose another id in {#…}, or leave it out")
  }

  static func duplicateName(_ name: String, line: Int, id: String) -> Message {
    Message(
      .duplicateName, "“\(name)” stands in line \(line) too; this one gets the id “\(id)”",
      help: "give it a name or an id of its own: ## \(name) {#\(id)}")
  }

  static func rawHTML() -> Message {
    Message(
      .rawHTML, "HTML is shown as text, not as markup",
      help: "write it in Markdown; <!-- comments --> may stay")
  }

  static func unmatchedLifecycleStage(_ stage: String, lifecycle: String) -> Message {
    Message(
      .unmatchedLifecycleStage, "no stage matches “\(stage)” of the lifecycle “\(lifecycle)”",
      help: "add the stage, or give the one that is meant its id: {#\(Slug.make(stage))}")
  }

  static func stageWithoutTouchpoint(_ stage: String) -> Message {
    Message(
      .stageWithoutTouchpoint, "the stage “\(stage)” has no touchpoint, other stages of this map have",
      help: "add a row, or “- Touchpoint: …”, for where the customer meets you")
  }

  static func touchpointWithoutOwner(_ name: String) -> Message {
    Message(
      .touchpointWithoutOwner, "nobody owns the touchpoint “\(name)”, others in this map have an owner",
      help: "fill the owner cell")
  }

  static func touchpointWithoutMetric(_ name: String) -> Message {
    Message(
      .touchpointWithoutMetric, "the touchpoint “\(name)” has no metric, others in this map have one",
      help: "fill the metrics cell with a metric's id")
  }

  static func painWithoutOpportunity(_ stage: String) -> Message {
    Message(
      .painWithoutOpportunity, "the stage “\(stage)” has a pain but no opportunity",
      help: "write what could be better: “- Opportunity: … | impact 4 | effort 2”")
  }

  static func unusedPersona(_ name: String) -> Message {
    Message(
      .unusedPersona, "no journey is about the persona “\(name)”",
      help: "name it in a journey's “personas:”, or start the file name with “_” to set it aside")
  }

  static func staleReview(_ day: String, days: Int) -> Message {
    Message(
      .staleReview, "the last review, \(day), is more than \(days) days ago",
      help: "look whether the map still holds, then set “reviewed:” to the day you did")
  }

  static func reviewAhead(_ day: String) -> Message {
    Message(
      .staleReview, "the last review, \(day), lies ahead, so that none would ever be due",
      help: "set “reviewed:” to the day on which somebody looked, “review_by:” to the day of the next look")
  }

  static func reviewOverdue(_ day: String) -> Message {
    Message(
      .staleReview, "the review was due by \(day)",
      help: "look whether the map still holds, then set “reviewed:” and “review_by:”")
  }

  static func moreSuccessesThanTrials(_ successes: Int, _ trials: Int) -> Message {
    Message(
      .invalidValue, "\(successes) successes in \(trials) trials cannot be",
      help: "write the successes first and all trials behind them, like 41/1,204")
  }

  static func unknownLifecycleState(_ text: String) -> Message {
    Message(
      .unknownLifecycleState, "“\(text)” is no state of a customer that Waymark knows; it stays text",
      help: "write one of aware, lead, customer, regular and advocate")
  }

  static func sharesAboveWhole(_ sum: String) -> Message {
    Message(
      .sharesAboveWhole, "with this one, the shares of all personas are \(sum) % of customers",
      help: "lower a share, or take it out where personas overlap")
  }

  static func impossibleConversion(_ text: String) -> Message {
    Message(
      .invalidValue, "“\(text)”: more go on than came",
      help: "write those who go on, then those who came: “- Conversion: 31 of 40”")
  }
}
