import MarkdownTree

/// Old addresses, from `aliases:`.
extension Linker {
  mutating func redirects(
    _ journeys: [(journey: Journey, draft: Draft)], _ personas: [(persona: Persona, draft: Draft)],
    _ unreadable: UnreadableIDs
  ) -> [Redirect] {
    var taken = ["personas/index": "the page of all personas"]
    for (journey, _) in journeys { taken["journeys/\(journey.id)"] = "the journey “\(journey.title.plain)”" }
    for id in unreadable.journeys { taken["journeys/\(id)"] = "a journey" }
    for (persona, _) in personas { taken["personas/\(persona.id)"] = "the persona “\(persona.name.plain)”" }
    var redirects: [Redirect] = []
    for (journey, draft) in journeys {
      for alias in journey.aliases {
        let parts = alias.split(separator: "/", omittingEmptySubsequences: false).map {
          Slug.make(String($0))
        }
        guard !parts.contains("") else {
          report(in: draft) {
            $0.report(
              .invalidValue("aliases", alias, expected: "an old id, like buying-a-crm"),
              at: draft.place(ofAlias: alias))
          }
          continue
        }
        let id = parts.joined(separator: "/")
        claim("journeys/\(id)", alias, by: journey.title.plain, draft, &taken) {
          redirects.append(Redirect(from: "journeys/\(id)/index.html", target: .journey(journey.id)))
        }
      }
    }
    for (persona, draft) in personas {
      // A persona's alias may be the id it has: then it is only a name.
      for alias in persona.redirects where alias != persona.id {
        claim("personas/\(alias)", alias, by: persona.name.plain, draft, &taken) {
          redirects.append(Redirect(from: "personas/\(alias).html", target: .persona(persona.id)))
        }
      }
    }
    return redirects.filter { redirect in
      switch redirect.target {
      case .journey(let id): journeys.contains { $0.journey.id == id && isShown($0.journey.source) }
      case .persona(let id): personas.contains { $0.persona.id == id && isShown($0.persona.source) }
      }
    }
  }

  private func isShown(_ path: String) -> Bool { !failed.contains(path) && !unpublished.contains(path) }

  private mutating func claim(
    _ key: String, _ alias: String, by name: String, _ draft: Draft, _ taken: inout [String: String],
    _ body: () -> Void
  ) {
    if let owner = taken[key] {
      report(in: draft) { $0.report(.aliasInUse(alias, by: owner), at: draft.place(ofAlias: alias)) }
    } else {
      taken[key] = "an alias of “\(name)”"
      body()
    }
  }
}

extension Draft {
  /// The last of that name: one that stands twice takes its own place.
  fileprivate func place(ofAlias alias: String) -> Span {
    references.last { $0.kind == .alias && $0.text == alias }?.span ?? Span(0, 0)
  }
}
