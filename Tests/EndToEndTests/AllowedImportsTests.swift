import Foundation
import TestSupport
import Testing

/// SwiftPM lets a target import what it did not declare; this holds the imports against the rooms.
struct AllowedImportsTests {
  /// A room may import the rooms to its right, and what is named here.
  private static let rooms: [String: Set<String>] = [
    "waymark": [
      "ArgumentParser", "Workspace", "SitePages", "JourneyAtlas", "MarkdownTree", "Glibc", "Darwin",
    ],
    "Workspace": ["SitePages", "JourneyAtlas", "MarkdownTree", "CLinux", "Glibc", "Darwin", "Dispatch"],
    "SitePages": ["JourneyAtlas", "MarkdownTree"],
    "JourneyAtlas": ["MarkdownTree", "YAMLTree"],
    "MarkdownTree": ["CCMark"],
    "YAMLTree": ["CYAML"],
  ]

  /// Modules of C libraries: one file is the door to each.
  private static let doors = ["CCMark", "CYAML", "CLinux"]

  private struct Import: Hashable {
    let room: String
    let file: String
    let module: String
  }

  private static func imports() throws -> [Import] {
    let root = PackageFolder.path("Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
      .flatMap { file in
        let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
        return text.matches(
          of:
            /(?m)^\s*(?:@[\w()]+\s+)*(?:public |package |internal |private )?import (?:(?:struct|class|enum|func|let|var|protocol|typealias) )?(\w+)/
        )
        .map { Import(room: String(file.prefix { $0 != "/" }), file: file, module: String($0.1)) }
      }
  }

  @Test func roomsImportOnlyWhatTheArrowsAllow() throws {
    let imports = try Self.imports()
    #expect(imports.count > 50)
    for line in imports where line.module != "Swift" {
      let allowed = try #require(Self.rooms[line.room], "\(line.file) is in a room that nobody described")
      #expect(allowed.contains(line.module), "\(line.file) imports \(line.module)")
    }
  }

  @Test func eachLibraryInCHasOneDoor() throws {
    let imports = try Self.imports()
    for door in Self.doors {
      #expect(Set(imports.filter { $0.module == door }.map(\.file)).count == 1, "\(door)")
    }
  }

  /// What every one of our files must do without.
  @Test func nothingCrashesOnPurpose() throws {
    let root = PackageFolder.path("Sources")
    for file in try FileManager.default.subpathsOfDirectory(atPath: root) where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      for word in ["fatalError(", "preconditionFailure(", "try!", "as!", "TODO", "FIXME"] {
        #expect(!text.contains(word), "\(file): \(word)")
      }
    }
  }
}
