import Foundation
import TestSupport
import Testing

@testable import Workspace

/// A theme comes with the project, so its folder is held to the rules of `content/`.
struct ThemeFolderTests {
  private func said(_ folder: TemporaryFolder) throws -> [String] {
    let contents = try #require(try ThemeFolder.read("acme", source: folder.path))
    return contents.diagnostics.map { "\($0.path) \($0.severity) \($0.code.rawValue): \($0.message)" }
  }

  private func grow(_ path: String, to size: Int, in folder: TemporaryFolder) throws {
    try folder.write("", to: path)
    #expect(truncate(folder.path(path), off_t(size)) == 0)
  }

  /// B05, B06, B08: a site of it must unpack everywhere.
  @Test func namesThatNotAllSystemsTakeAreTold() throws {
    let folder = try TemporaryFolder(["themes/acme/a.css": "", "themes/acme/b/c.css": ""])
    for name in ["A.css", "a:b.css", "con.css", "a\u{1B}[31m.css", "B/c.css", "é.css", "e\u{301}.css"] {
      try folder.write("", to: "themes/acme/" + name)
    }
    let bytes = Array("\(folder.path)/themes/acme/x".utf8.map { CChar(bitPattern: $0) }) + [-1, 0]
    close(open(bytes, O_CREAT | O_WRONLY, 0o644))
    let place = "themes/acme/"
    #expect(
      try Set(said(folder).map { $0.replacingOccurrences(of: "\u{FFFD}", with: "?") }) == [
        "\(place)a.css error id-collision: on systems whose names have no case, this is the same as \(place)A.css",
        "\(place)b error id-collision: on systems whose names have no case, this is the same as \(place)B",
        "\(place)é.css error id-collision: on systems whose names have no case, this is the same as "
          + "\(place)e\u{301}.css",
        "\(place)a:b.css error unportable-name: the name holds a sign that Windows does not take: “:”",
        "\(place)a\u{1B}[31m.css error unportable-name: the name holds a character that cannot be seen",
        "\(place)con.css error unportable-name: CON is a device on Windows, whatever ending the name has",
        "\(place)x? error not-utf8: the name of this file is not UTF-8",
      ])
  }

  /// C04: what is beyond a limit is told and not read.
  @Test func sizesHaveLimits() throws {
    let folder = try TemporaryFolder(["themes/acme/theme.css": "p { margin: 0 }\n"])
    try grow("themes/acme/large.png", to: (16 << 20) + 1, in: folder)
    #expect(try said(folder) == ["themes/acme/large.png error file-limit: the file is larger than 16 MiB"])
    try folder.remove("themes/acme/large.png")
    for number in 1...6 { try grow("themes/acme/\(number).png", to: 16 << 20, in: folder) }
    #expect(
      try said(folder) == [
        "themes/acme error file-limit: the theme's files hold more than 64 MiB together"
      ])
    #expect(try ThemeFolder.read("acme", source: folder.path)?.files.keys.sorted().last == "4.png")
  }

  /// C07: nothing is left out without a word.
  @Test func depthHasALimit() throws {
    let folder = try TemporaryFolder()
    let deep = "themes/acme" + String(repeating: "/d", count: 16)
    try folder.write("", to: deep + "/a.css")
    #expect(try said(folder) == ["\(deep) error file-limit: folders are nested more than 16 deep"])
    #expect(
      try ThemeFolder.read("acme", source: folder.path)?.diagnostics.first?.help
        == "move what is below closer to themes/")
  }
}
