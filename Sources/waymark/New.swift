import ArgumentParser
import JourneyAtlas
import Workspace

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented template of a journey or a persona.",
    discussion: """
      The file is called after the name and builds as it is; comments in it say what
      may be written.

        waymark new journey "Buying a bicycle"
            writes content/journeys/buying-a-bicycle.md
        waymark new persona 操作主管 --language zh-Hans
            writes content/personas/操作主管.md

      A file that exists is never written over. The path of the new file goes to
      stdout.

      Exit codes:
        0  written
        2  usage or configuration, or the file exists
        4  files, rights, disk
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable { case journey, persona }

  @Argument(help: "What to write: journey or persona.")
  var kind: Kind

  @Argument(help: "Its name, as people read it.")
  var name: String

  @OptionGroup var source: SourceOption

  @Option(
    help: ArgumentHelp(
      "The language of the template: en, zh-Hans or zh-Hant. (default: the site's)", valueName: "language"))
  var language: TemplateLanguage?

  func run() throws {
    let title = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let slug = Slug.make(title)
    guard !slug.isEmpty, !title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw WorkspaceError.usage(
        "\"\(name)\" gives no file name", help: "a name holds at least one letter or digit")
    }
    let siteFile = try ContentFolder.readSiteFile(source: source.source)
    let language = self.language ?? TemplateLanguage(site: AtlasReader(siteFile: siteFile).site.language)
    let path: String
    switch kind {
    case .journey: path = "content/journeys/\(slug).md"
    case .persona: path = "content/personas/\(slug).md"
    }
    let text = Template(language: language).text(kind, title: title)
    try NewFile.write(Array(text.utf8), to: path, source: source.source)
    Console.stdout(Array((path + "\n").utf8))
  }
}
