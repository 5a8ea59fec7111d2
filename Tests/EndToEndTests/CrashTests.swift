import Foundation
import TestSupport
import Testing

/// What happens when libcmark hangs or crashes: a library in front of it does so where a text says so.
///
/// P8: exit code 70, one line that names the file, and the old site.
struct CrashTests {
  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdlib.h>
    #include <string.h>

    static int overflow(volatile char *above) {
      volatile char frame[4096];
      frame[0] = *above;
      return overflow(frame) + frame[0];
    }

    void *cmark_parse_document(const char *text, size_t length, int options) {
      void *(*real)(const char *, size_t, int) = dlsym(RTLD_NEXT, "cmark_parse_document");
      volatile char start = 0;
      if (memmem(text, length, "HANG", 4)) for (;;) start = 1;
      if (memmem(text, length, "TRAP", 4)) __builtin_trap();
      if (memmem(text, length, "SEGV", 4)) *(volatile int *)8 = 1;
      if (memmem(text, length, "FULL", 4)) overflow(&start);
      if (memmem(text, length, "ABRT", 4)) abort();
      return real(text, length, options);
    }
    """

  /// The system's loader puts it there; the command has no door for it.
  private static let library: String? = {
    #if os(Linux)
      let folder = PackageFolder.path(".build/crash-tests")
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let (code, library) = (folder + "/crash.c", folder + "/crash.so")
      try? source.write(toFile: code, atomically: true, encoding: .utf8)
      let arguments = ["clang", "-shared", "-fPIC", "-O0", "-o", library, code, "-ldl"]
      let run = try? Command.run("/usr/bin/env", arguments, in: folder)
      return run?.status == 0 ? library : nil
    #else
      return nil
    #endif
  }()

  @Test(.enabled(if: library != nil), arguments: ["TRAP", "SEGV", "FULL", "ABRT", "HANG"], [1, 3])
  func theProgramEndsAndTheOldSiteStays(_ fault: String, jobs: Int) throws {
    let folder = try TemporaryFolder(["content/journeys/a.md": "# A\n\n## S\n"])
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    let old = try folder.tree("public")
    for name in ["b", "c"] { try folder.write("# B\n\n## S\n", to: "content/journeys/\(name).md") }
    try folder.write("# B\n\n## \(fault)\n", to: "content/journeys/x.md")
    let faulty = ["LD_PRELOAD": try #require(Self.library)]
    let run = try Waymark.run(["build", "--jobs", "\(jobs)"], in: folder, environment: faulty)
    #expect(run.status == 70)
    let line = try #require(run.stderr.split(separator: "\n").last)
    #expect(line.contains("reading content/journeys/x.md"), "\(run.stderr)")
    #expect(line.hasPrefix("waymark: ") && line.hasSuffix("; please report this"))
    #expect(try folder.tree("public") == old)
    if fault != "HANG" {
      #expect(try Waymark.run(["check"], in: folder, environment: faulty).status == 70)
    }
    // Without the fault the next build is as good as any.
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
  }
}
