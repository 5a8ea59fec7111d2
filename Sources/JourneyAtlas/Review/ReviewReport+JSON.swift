extension ReviewReport {
  /// One object, as `diff.schema.json` says: numbers as numbers, what is not there as null.
  public func json() -> [UInt8] {
    let summary = review.summary
    var json = JSONWriter()
    json.object { json in
      json.member("format", "waymark-diff")
      json.member("version", 1)
      json.member("base", base)
      json.member("head", head)
      json.member(
        "summary",
        object: { json in
          json.member("added", summary.added)
          json.member("removed", summary.removed)
          json.member("renamed", summary.renamed)
          json.member("moved", summary.moved)
          json.member("changed", summary.changed)
          json.member("worse", summary.worse)
          json.member("better", summary.better)
        })
      json.member("changes", array: review.changes) { json, change in json.object { Self.write(change, &$0) }
      }
      json.member("gaps", array: review.gaps) { json, gap in
        json.object { json in
          json.member("journey", gap.place.journey?.id)
          json.member("stage", gap.place.stage?.id)
          json.member("touchpoint", gap.place.touchpoint?.id)
          json.member("shortfall", array: [gap.before?.shortfall, gap.after?.shortfall]) { $0.element($1) }
          json.member("opportunity", array: [gap.before?.opportunity, gap.after?.opportunity]) {
            $0.element($1)
          }
        }
      }
    }
    return json.finished()
  }

  private static func write(_ change: Change, _ json: inout JSONWriter) {
    json.member("kind", change.kind.rawValue)
    json.member("what", change.what.rawValue)
    json.member("journey", change.place.journey?.id)
    json.member("stage", change.place.stagePath)
    json.member("touchpoint", change.place.touchpoint?.id)
    json.member("field", change.field)
    write("before", change.before, &json)
    write("after", change.after, &json)
    json.member("verdict", change.verdict.rawValue)
    json.member("path", change.path)
    json.member("line", change.line)
    json.member("sentence", change.sentence)
  }

  private static func write(_ key: StaticString, _ value: FactValue?, _ json: inout JSONWriter) {
    switch value {
    case .number(let number)?: json.member(key, number)
    case .nothing?, nil: json.member(key, nil as String?)
    case .pair?, .words?, .list?, .prose?: json.member(key, value?.text)
    }
  }
}
