import JourneyAtlas
import MarkdownTree

/// The words of problems that the disk shows before anything is read.
extension Diagnostic {
  private static func file(_ code: Code, _ path: String, _ message: String, help: String) -> Diagnostic {
    let start = SourceFile.Position(line: 1, column: 1)
    return Diagnostic(
      code: code, severity: code.defaultSeverity, path: path, start: start, end: start, message: message,
      help: help)
  }

  static func special(_ path: String, _ kind: String) -> Diagnostic {
    let help =
      kind == "symbolic link"
      ? "put the file itself here: what a link leads to may lie outside the project" : "remove it"
    return file(.specialFile, path, "this is a \(kind), not a plain file or folder", help: help)
  }

  static func tooLarge(_ path: String) -> Diagnostic {
    file(
      .fileLimit, path, "the file is larger than 1 MiB, and was not read",
      help: "split it, or move tables of figures to content/metrics/")
  }

  static func tooDeep(_ path: String) -> Diagnostic {
    file(
      .fileLimit, path, "folders are nested more than \(ContentFolder.maximumDepth) deep",
      help: "move what is below closer to content/")
  }

  static func tooManyFiles() -> Diagnostic {
    file(
      .fileLimit, "content", "more than \(Report.grouped(ContentFolder.maximumFiles)) files",
      help: "split the site in two")
  }

  static func pathTooLong(_ path: String) -> Diagnostic {
    file(
      .fileLimit, path, "the path is longer than \(Report.grouped(ContentFolder.maximumPathLength)) bytes",
      help: "give it shorter names")
  }

  static func nameNotUTF8(_ path: String) -> Diagnostic {
    file(.notUTF8, path, "the file's name is not UTF-8", help: "rename it")
  }

  static func ignored(_ path: String, help: String) -> Diagnostic {
    file(.ignoredFile, path, "this file is left out of the site", help: help)
  }

  static func stray(_ path: String, shouldBe place: String) -> Diagnostic {
    let kind = place.utf8.starts(with: "content/journeys/".utf8) ? "journey" : "persona"
    return file(
      .ignoredFile, path, "this is read as a page of prose, not as a \(kind)",
      help: "if it is a \(kind), move it to \(place)")
  }

  static func taken(_ path: String, _ address: String) -> Diagnostic {
    file(
      .reservedPath, path, "the site has a file of its own at \(address)",
      help: "give it another name or folder; a file of the theme is replaced in themes/NAME/")
  }
}
