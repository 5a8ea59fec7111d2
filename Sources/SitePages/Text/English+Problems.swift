import JourneyAtlas

extension Phrases.Problems {
  static let english = Phrases.Problems(
    title: "Problems",
    description: "What the build reports about the content, with its place and what to write instead.",
    none: "The build reports no problem.",
    severity: "Severity",
    problem: "Problem",
    place: "Place",
    name: {
      switch $0 {
      case .error: "error"
      case .warning: "warning"
      case .hint: "hint"
      }
    },
    count: {
      switch $0 {
      case .error: $1 == 1 ? "1 error" : "\($1) errors"
      case .warning: $1 == 1 ? "1 warning" : "\($1) warnings"
      case .hint: $1 == 1 ? "1 hint" : "\($1) hints"
      }
    },
    cut: { "The first \($0) of \($1); waymark check lists them all." },
    edit: "Edit this page")
}
