import JourneyAtlas
import MarkdownTree

/// The words of problems that the disk shows before anything is read; each is about a file as a whole.
extension Diagnostic {
  init(_ path: String, _ message: Message) {
    let start = SourceFile.Position(line: 1, column: 1)
    self.init(
      code: message.code, severity: message.code.defaultSeverity, path: path, start: start, end: start,
      message: message.text, help: message.help)
  }

  static func special(_ path: String, _ kind: String) -> Diagnostic {
    let help =
      switch kind {
      case "symbolic link": "put the file itself here: what a link leads to may lie outside the project"
      case "submodule", "pointer of Git LFS": "what it holds is not in the repository, and is not compared"
      default: "remove it"
      }
    var diagnostic = Diagnostic(
      path, Message(.specialFile, "this is a \(kind), not a plain file or folder", help: help))
    // Only a comparison tells of these: the files themselves may well be fine.
    if kind == "submodule" || kind == "pointer of Git LFS" { diagnostic.severity = .warning }
    return diagnostic
  }

  static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(path, .fileTooLarge(ContentFolder.maximumFileSize >> 20))
  }

  /// A file of a theme.
  static func tooLarge(_ path: String, _ limit: Int, help: String) -> Diagnostic {
    Diagnostic(path, Message(.fileLimit, "the file is larger than \(limit >> 20) MiB", help: help))
  }

  /// A theme's folder, at the file that is one too many.
  static func tooMuch(_ folder: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      folder,
      Message(
        .fileLimit, "the theme's files hold more than \(limit >> 20) MiB together",
        help: "leave out what no page needs"))
  }

  static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      path,
      Message(
        .fileLimit, "folders are nested more than \(ContentFolder.maximumDepth) deep",
        help: "move what is below closer to \(path.prefix { $0 != "/" })/"))
  }

  static func tooManyFiles() -> Diagnostic {
    Diagnostic(
      "content",
      Message(
        .fileLimit, "there are more than \(Report.grouped(ContentFolder.maximumFiles)) files",
        help: "split the site in two"))
  }

  static func pathTooLong(_ path: String) -> Diagnostic {
    Diagnostic(
      path,
      Message(
        .fileLimit, "the path is longer than \(Report.grouped(ContentFolder.maximumPathLength)) bytes",
        help: "give it shorter names"))
  }

  static func nameNotUTF8(_ path: String) -> Diagnostic {
    Diagnostic(path, Message(.notUTF8, "the name of this file is not UTF-8", help: "rename it"))
  }

  static func unportable(_ path: String, _ problem: PortableName.Problem) -> Diagnostic {
    let (help, severity): (String, Severity) =
      switch problem {
      case .invisible, .ending: ("rename it", .error)
      case .sign: ("rename it without the sign", .error)
      case .device(_, let isCertain):
        (
          "rename it, for example to \(PortableName.suggestion(for: String(path.split(separator: "/").last ?? "")))",
          isCertain ? .error : .warning
        )
      }
    var diagnostic = Diagnostic(path, Message(.unportableName, problem.words, help: help))
    diagnostic.severity = severity
    return diagnostic
  }

  /// Two names in one folder that some systems take for the same.
  static func sameName(_ path: String, as other: String) -> Diagnostic {
    Diagnostic(
      path,
      Message(
        .idCollision, "on systems whose names have no case, this is the same as \(other)",
        help: "rename one of the two"))
  }

  static func ignored(_ path: String, help: String) -> Diagnostic {
    Diagnostic(path, Message(.ignoredFile, "this file is left out of the site", help: help))
  }

  static func stray(_ path: String, shouldBe place: String) -> Diagnostic {
    let kind = place.utf8.starts(with: "content/journeys/".utf8) ? "journey" : "persona"
    return Diagnostic(
      path,
      Message(
        .ignoredFile, "this is read as a page of prose, not as a \(kind)",
        help: "if it is a \(kind), move it to \(place)"))
  }

  static func personalDataInName(_ path: String) -> Diagnostic {
    Diagnostic(path, .personalDataInName(path))
  }

  static func placeInPhoto(_ path: String) -> Diagnostic { Diagnostic(path, .placeInPhoto()) }

  static func taken(_ path: String, _ address: String) -> Diagnostic {
    Diagnostic(
      path,
      Message(
        .reservedPath, "the site has a file of its own at \(address)",
        help: "give it another name or folder; a file of the theme is replaced in themes/NAME/"))
  }

  static func unknownTheme(_ name: String, known: [String], in site: SourceFile?) -> Diagnostic {
    let message = Message(
      .unknownTheme, "there is no theme “\(name)”",
      help: (ThemeFolder.isName(name)
        ? "make the folder themes/\(name)/" : "write the name of a folder below themes/")
        + ", or write one of: \(known.joined(separator: ", "))")
    var diagnostic = Diagnostic(site?.path ?? "content/site.yml", message)
    guard let site else { return diagnostic }
    for index in site.lineStarts.indices {
      let line = site.line(index)
      guard site.find("theme", in: line)?.start == line.start, let place = site.find(name, in: line) else {
        continue
      }
      diagnostic.start = site.position(at: place.start)
      diagnostic.end = site.position(at: place.end)
    }
    return diagnostic
  }
}
