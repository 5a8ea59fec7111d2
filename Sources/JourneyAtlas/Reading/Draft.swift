import MarkdownTree

/// One file understood alone: what it says is read, what it refers to is still words.
public struct Draft: Sendable {
  /// With personal data masked.
  public let file: SourceFile
  /// Problems of this file alone.
  private(set) var diagnostics: [Diagnostic]
  let content: Content
  let references: [Reference]
  let links: [LinkReference]
  /// `draft: true`: looked at like any other file, and left out of the site.
  var isDraft = false
  /// What the file translates, by its name; nil for a file of its own.
  var translation: TranslationName?
  /// Where a journey says what its base decides, were it a translation: by key.
  var stated: [String: Span] = [:]
  /// Values of personal data that stay because the author gave a reason.
  var suppressed = 0

  enum Content: Sendable {
    case journey(Journey, reviewBy: String?)
    case persona(Persona)
    case page(ProsePage)
    case site(SiteWords)
    /// Not readable as text.
    case unreadable
  }

  /// The day by which a journey's next review is due.
  var reviewBy: String? {
    if case .journey(_, let day) = content { day } else { nil }
  }

  /// The id of the journey that the file is, or translates; nil for any other file.
  var journeyID: String? {
    if case .journey(let journey, _) = content { journey.id } else { nil }
  }

  /// With one more problem, which the disk showed.
  package func adding(_ problem: Diagnostic) -> Draft {
    var draft = self
    draft.diagnostics.append(problem)
    return draft
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether all that the file refers to is known: not where it, or its front matter, cannot be read.
  var isWhollyRead: Bool {
    if case .unreadable = content { return false }
    return !diagnostics.contains { $0.code == .invalidYAML }
  }
}

/// What a path below `content/` makes of a file.
enum ContentPath {
  case journey(id: String)
  case persona(id: String)
  case page(path: String)

  /// `content/journeys/zh/Appointment.md` is the journey `zh/appointment`; a README or index is a page.
  init(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)
    if parts.first == "content" { parts.removeFirst() }
    if let last = parts.popLast() { parts.append(last.hasSuffix(".md") ? String(last.dropLast(3)) : last) }
    let slugs = parts.map { Slug.make($0).isEmpty ? "page" : Slug.make($0) }
    let isReadme = slugs.last == "readme" || slugs.last == "index"
    switch parts.first {
    case "journeys" where slugs.count > 1 && !isReadme:
      self = .journey(id: slugs.dropFirst().joined(separator: "/"))
    case "personas" where slugs.count > 1 && !isReadme:
      self = .persona(id: slugs.dropFirst().joined(separator: "/"))
    case "journeys" where slugs.count > 1, "personas" where slugs.count > 1:
      // journeys/index.html is Waymark's own list.
      self = .page(path: (slugs.dropLast() + ["readme"]).joined(separator: "/"))
    default:
      self = .page(
        path: isReadme ? (slugs.dropLast() + ["index"]).joined(separator: "/") : slugs.joined(separator: "/"))
    }
  }
}
