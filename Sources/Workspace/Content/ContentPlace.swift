import JourneyAtlas

/// What a file below `content/` is, by its path alone.
///
///     site.yml                    site
///     journeys/zh/appointment.md  markdown
///     images/store.JPG            asset
///     metrics/nps.csv             measurements
///     site.yaml                   ignored: call it site.yml
enum ContentPlace: Equatable {
  case site
  /// `site.zh-Hans.yml`: the words of site.yml in another language.
  case siteWords
  case markdown
  /// Read as a prose page, though its folder looks like a misspelt one: `journey/buy.md`.
  case strayMarkdown(shouldBe: String)
  /// A stage template.
  case lifecycle
  /// Copied as it is.
  case asset
  /// A table of measurements.
  case measurements
  /// The raw answers of a survey.
  case survey
  /// What the columns of a survey are.
  case surveyMap
  /// Has no effect; `help` says what would.
  case ignored(help: String)

  private static let assetEndings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf",
  ]

  init(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? path
    let folder = parts.count > 1 ? parts[0] : ""
    let ending = Self.ending(of: name)
    switch ending.lowercased() {
    case "md":
      self =
        ending == "md"
        ? Self.markdown(folder, name) : .ignored(help: "write the ending in small letters: .md")
    case "markdown", "mdown", "mkd", "mdx":
      self = .ignored(help: "call it \(Self.stem(of: name)).md")
    case "yml", "yaml": self = Self.yaml(path, folder: folder, name: name, ending: ending)
    case "csv" where folder == "metrics" && ending == "csv": self = .measurements
    case "csv" where folder == "surveys" && ending == "csv": self = .survey
    case "csv" where folder == "metrics" || folder == "surveys":
      self = .ignored(help: "write the ending in small letters: .csv")
    case "csv":
      self = .ignored(help: "measurements stand in content/metrics/, raw survey answers in content/surveys/")
    case let lower where Self.assetEndings.contains(lower): self = .asset
    case "html", "htm":
      self = .ignored(help: "write the page as Markdown (.md): HTML is not copied into the site")
    case "txt", "text", "rst", "adoc", "docx", "doc", "odt":
      self = .ignored(help: "write the page as Markdown: \(Self.stem(of: name)).md")
    default:
      self = .ignored(
        help: "pages are .md, assets png, jpg, gif, webp, avif, svg or pdf; "
          + "a name that starts with _ is left alone without this hint")
    }
  }

  private static func markdown(_ folder: String, _ name: String) -> ContentPlace {
    switch folder.lowercased() {
    case "journeys" where folder == "journeys", "personas" where folder == "personas": .markdown
    case "journey", "journeys", "journies", "maps", "journey-maps":
      .strayMarkdown(shouldBe: "content/journeys/\(name)")
    case "persona", "personas": .strayMarkdown(shouldBe: "content/personas/\(name)")
    default: .markdown
    }
  }

  private static func yaml(_ path: String, folder: String, name: String, ending: String) -> ContentPlace {
    if path == "site.yml" { return .site }
    if TranslationName.isOfSite(path) { return .siteWords }
    if ending == "yml", folder == "surveys" { return .surveyMap }
    if ending == "yml", folder == "lifecycles" { return .lifecycle }
    switch stem(of: name).lowercased() {
    case "site", "config", "_config", "waymark", "mkdocs", "hugo":
      return .ignored(help: "the site's settings stand in content/site.yml")
    default: break
    }
    if folder == "surveys" || folder == "lifecycles" {
      return .ignored(help: "call it \(stem(of: name)).yml")
    }
    return .ignored(
      help: "settings stand in content/site.yml, stage templates in content/lifecycles/, "
        + "the map of a survey's columns beside it in content/surveys/")
  }

  /// What follows the last dot: `md`; empty where there is none.
  private static func ending(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return String(name[name.utf8.index(after: dot)...])
  }

  private static func stem(of name: String) -> String {
    let ending = ending(of: name)
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }
}
