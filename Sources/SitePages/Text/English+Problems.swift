import JourneyAtlas

extension Phrases.Problems {
  static let english = Phrases.Problems(
    title: "Problems",
    description: "What the build reports about the content, with its place and what to write instead.",
    none: "The build reports no problem.",
    severity: "Severity",
    problem: "Problem",
    place: "Place",
    name: { $0.rawValue },
    count: { "\($1) \($0.rawValue)\($1 == 1 ? "" : "s")" },
    cut: { "The first \($0) of \($1); waymark check lists them all." },
    edit: "Edit this page")
}
