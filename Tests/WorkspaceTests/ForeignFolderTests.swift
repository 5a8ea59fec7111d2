import Foundation
import MarkdownTree
import SitePages
import TestSupport
import Testing

@testable import Workspace

/// B11: what the output's folders were given by others – groups, lists of access, attributes, times – outlives a
/// build, and is inherited by what is made in them.
struct ForeignFolderTests {
  private func publish(_ files: [String: String], to folder: TemporaryFolder) throws {
    let publisher = try Publisher(to: OutputFolder(folder.path("public"), source: folder.path))
    let staged = try files.sorted { $0.key < $1.key }.map {
      try publisher.stage(OutputFile(path: $0.key, bytes: Array($0.value.utf8)))
    }
    _ = try publisher.publish(staged)
  }

  private func status(_ folder: TemporaryFolder, _ path: String) throws -> stat {
    var status = stat()
    try #require(lstat(folder.path(path), &status) == 0, "\(path)")
    return status
  }

  @Test(.enabled(if: geteuid() == 0, "only root may choose any group"), arguments: ["", "nobody else's"])
  func aGroupIsInherited(first: String) throws {
    let folder = try TemporaryFolder(["content/a.md": "", "public/.keep": ""])
    if !first.isEmpty { try publish(["index.html": first], to: folder) }
    chown(folder.path("public"), 0, 4_321)
    chmod(folder.path("public"), 0o2775)
    for text in ["1", "2"] {
      try publish(["index.html": text, "x/\(text)/a.html": text], to: folder)
      for path in ["public/index.html", "public/x", "public/x/\(text)", "public/x/\(text)/a.html"] {
        let status = try status(folder, path)
        #expect(status.st_gid == 4_321, "\(path)")
        #expect(!status.isFolder || status.st_mode & S_ISGID != 0, "\(path)")
      }
    }
  }

  #if os(Linux)
    /// Attributes by Python, since Swift's module of the C library has no calls for them.
    private func python(_ script: String, _ folder: TemporaryFolder) throws -> Command {
      try Command.run("/usr/bin/env", ["python3", "-c", "import os, struct\n" + script], in: folder.path)
    }

    @Test func aListOfAccessIsInherited() throws {
      let folder = try TemporaryFolder(["content/a.md": "", "public/.keep": ""])
      // As in <linux/posix_acl_xattr.h>: owner, user 4321, group, mask, others.
      let run = try python(
        """
        entries = [(1, 7, -1), (2, 6, 4321), (4, 5, -1), (16, 7, -1), (32, 0, -1)]
        value = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
        os.setxattr("public", "system.posix_acl_default", value)
        """, folder)
      guard run.status == 0 else { return #expect(run.stderr.contains("not supported"), "\(run.stderr)") }
      for text in ["1", "2"] {
        try publish(["index.html": text, "x/a\(text).html": text], to: folder)
        for path in ["public/index.html", "public/x", "public/x/a\(text).html"] {
          let list = try python("print(os.getxattr('\(path)', 'system.posix_acl_access').hex())", folder)
          #expect(list.stdout.contains("02000600e1100000"), "\(path): \(list.stderr)")
        }
      }
    }

    @Test func attributesOfFoldersStay() throws {
      let folder = try TemporaryFolder(["content/a.md": ""])
      try publish(["index.html": "1", "x/a.html": "1"], to: folder)
      try folder.write("mine", to: "public/mine/deep/notes.txt")
      try folder.makeFolder("public/empty/inner")
      let paths = ["x", "mine", "mine/deep", "empty", "empty/inner"].map { "public/" + $0 }
      let run = try python(
        "for path in \(paths): os.setxattr(path, 'user.label', path.encode())", folder)
      guard run.status == 0 else { return #expect(run.stderr.contains("not supported"), "\(run.stderr)") }
      for text in ["2", "3"] {
        try publish(["index.html": text, "x/a.html": "1"], to: folder)
        for path in paths {
          #expect(
            try python("print(os.getxattr('\(path)', 'user.label').decode())", folder).stdout == path + "\n")
        }
      }
    }
  #endif

  @Test func foldersOfOthersKeepTheirTimes() throws {
    let folder = try TemporaryFolder(["content/a.md": ""])
    try publish(["index.html": "1", "x/a.html": "1"], to: folder)
    try folder.write("mine", to: "public/x/mine/deep/notes.txt")
    try folder.makeFolder("public/empty/inner")
    let paths = ["x/mine/deep", "x/mine", "empty/inner", "empty"].map { "public/" + $0 }
    for (number, path) in paths.enumerated() {
      let times = [timespec](repeating: timespec(tv_sec: 1_000_000_000 + number, tv_nsec: 5), count: 2)
      #expect(utimensat(AT_FDCWD, folder.path(path), times, 0) == 0)
    }
    let before = try paths.map { FileStamp(try status(folder, $0)).modified }
    for text in ["2", "3"] {
      try publish(["index.html": text, "x/a.html": "1"], to: folder)
      #expect(try paths.map { FileStamp(try status(folder, $0)).modified } == before)
    }
  }
}
