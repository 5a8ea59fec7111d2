import ArgumentParser
import JourneyAtlas
import Workspace

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented template of a journey, a persona or a survey's map.",
    discussion: """
      The file is called after the name; comments in it say what may be written.
      Journeys and personas build as they are.

        waymark new journey "Buying a bicycle"
            writes content/journeys/buying-a-bicycle.md
        waymark new persona 操作主管 --language zh-Hans
            writes content/personas/操作主管.md
        waymark new survey onboarding --from typeform
            writes content/surveys/onboarding.yml, the map of onboarding.csv

      Systems with a ready-made map: \(New.systems(indent: "  "))

      A file that exists is never written over. The path of the new file goes to
      stdout.

      Exit codes:
        0  written
        2  usage or configuration, or the file exists
        4  files, rights, disk
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable { case journey, persona, survey }

  @Argument(help: "What to write: journey, persona or survey.")
  var kind: Kind

  @Argument(help: "Its name, as people read it.")
  var name: String

  @OptionGroup var source: SourceOption

  @Option(
    help: ArgumentHelp(
      "The language of the template: en, zh-Hans or zh-Hant. (default: the site's)", valueName: "language"))
  var language: InterfaceLanguage?

  @Option(
    help: ArgumentHelp("Of a survey: the system that the export comes from.", valueName: "system"))
  var from: String?

  func run() throws {
    let title = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let siteFile = try ContentFolder.readSiteFile(source: source.source)
    let language = self.language ?? InterfaceLanguage(around: AtlasReader(siteFile: siteFile).site.language)
    guard kind == .survey else {
      guard from == nil else {
        throw WorkspaceError.usage("--from is for surveys", help: "waymark new survey NAME --from SYSTEM")
      }
      let slug = try slug(of: title)
      guard slug != "index", slug != "readme" else {
        throw WorkspaceError.usage(
          "\"\(name)\" gives \(slug).md, which is a page wherever it stands, no \(kind.rawValue)",
          help: "give it a name of its own; a page needs no template")
      }
      let path = kind == .journey ? "content/journeys/\(slug).md" : "content/personas/\(slug).md"
      try write(Template(language: language).text(kind, title: title), to: path)
      return
    }
    let system = try from.map(Self.readyMade)
    let bare = title.hasSuffix(".csv") ? String(title.dropLast(4)) : title
    // An export keeps the name that it came with.
    let head = try ContentFolder.head(ofSurvey: bare, source: source.source)
    let stem = try head == nil ? slug(of: bare) : bare
    let template = SurveyTemplate(
      language: language, name: stem, system: system, columns: head.map(SurveyHeader.names) ?? [])
    try write(template.text, to: "content/surveys/\(stem).yml")
  }

  private func slug(of title: String) throws -> String {
    let slug = Slug.make(title)
    guard !slug.isEmpty, !title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw WorkspaceError.usage(
        "\"\(name)\" gives no file name", help: "a name holds at least one letter or digit")
    }
    return slug
  }

  private func write(_ text: String, to path: String) throws {
    try NewFile.write(Array(text.utf8), to: path, source: source.source)
    Console.stdout(Array((path + "\n").utf8))
  }

  private static func readyMade(_ id: String) throws -> SurveySystem {
    if let system = SurveySystem.named(id) { return system }
    throw WorkspaceError.usage(
      "--from \(id): there is no map for this system",
      help: "give one of: \(SurveySystem.names.joined(separator: ", ")); or leave --from out")
  }

  /// The names, folded for the help.
  fileprivate static func systems(indent: String) -> String {
    var lines = [""]
    for name in SurveySystem.names {
      if lines[lines.count - 1].count + name.count > 60 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : ", ") + name
    }
    return lines.map { "\n" + indent + "  " + $0 }.joined()
  }
}
