/// Ids of files that could not be read: they exist, and what names them is no second error.
struct UnreadableIDs {
  var journeys: [String] = []
  var personas: [String] = []

  init(_ drafts: [Draft]) {
    for draft in drafts {
      guard case .unreadable = draft.content, draft.translation == nil else { continue }
      switch ContentPath(draft.file.path) {
      case .journey(let id): journeys.append(id)
      case .persona(let id): personas.append(id)
      case .page: break
      }
    }
  }
}
