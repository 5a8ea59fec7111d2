import Foundation
import TestSupport
import Testing

/// Projects made to hang, crash or mislead the command: it ends soon, with a located error or a site.
///
/// A02, A10, A12, B01, B03, B08, C02, C04, C05, C07, C08. The limit on CPU time is far above what is needed, so
/// that a busy machine does not fail; what it stops are hangs.
struct HostileProjectTests {
  /// Runs the command with at most so many seconds of CPU, and a stack of so many KiB where one is given.
  private func run(_ arguments: String, in folder: TemporaryFolder, seconds: Int = 30, stack: Int? = nil)
    throws
    -> Command
  {
    let limits = "ulimit -t \(seconds); " + (stack.map { "ulimit -s \($0); " } ?? "")
    return try Command.run(
      "/bin/sh", ["-c", limits + "exec '\(Waymark.binary)' \(arguments)"], in: folder.path,
      environment: ["SOURCE_DATE_EPOCH": Waymark.day])
  }

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  /// What has once stalled some Markdown parser, each far beyond what people write.
  static let pathological: [String] = [
    times(50_000, "*a **a ") + "b" + times(50_000, " a** a*"), times(60_000, "a_ "), times(60_000, "*a "),
    times(20_000, "*a_ "), times(50_000, "**x [a*b**c*](d) "), times(50_000, "[ a_"), times(60_000, "[a]("),
    times(60_000, "a]"), times(60_000, "["), times(50_000, "[") + "a" + times(50_000, "]"),
    times(100_000, "> ") + "a",
    times(100_000, ">"), times(100_000, "- "), times(50_000, "1) "), times(60_000, "![[]()"),
    times(60_000, "![["),
    times(50_000, ">") + times(50_000, "a*"), (0..<3_000).map { times($0, "  ") + "* a\n" }.joined(),
    (1...3_000).map { "e" + times($0, "`") }.joined(), times(60_000, "<>"), times(100_000, "<!--"),
    times(60_000, "[a]: u\n"), (0..<30_000).map { "[\($0)]: u\n" }.joined() + times(30_000, "[0] "),
    times(30_000, "[\\\\... "), times(100_000, "\\"), times(30_000, "<a b=\""), times(30_000, "<?"),
    times(30_000, "<!A "),
    times(100_000, "|"),
    "|" + times(30_000, "a|") + "\n|" + times(30_000, "-|") + "\n" + times(5_000, "|x\n"),
    times(30_000, "www.a.b "), times(30_000, "a@b.c "), times(100_000, "~"), times(50_000, "~a"),
    times(50_000, "\u{0}"),
    times(200_000, "\n"), times(500_000, " \n") + "a", times(50_000, "- a\n\n"), times(50_000, "&#x41;"),
    times(60_000, "```\n"),
    times(30_000, "- x: y\n"), times(30_000, "| a | b |\n"), times(20_000, "<b>"), times(20_000, "![a](b) "),
  ]

  // A02, C07
  @Test(arguments: [nil, 512]) func pathologicalTextsEndSoon(stack: Int?) throws {
    let folder = try TemporaryFolder()
    for (index, text) in Self.pathological.enumerated() {
      try folder.write("# A\n\n## S\n\n\(text)\n", to: "content/journeys/p\(index).md")
    }
    let run = try run("check --format json", in: folder, seconds: 120, stack: stack)
    #expect(run.status == 1, "\(run.stderr)")
    #expect(run.stdout.contains("\"file-limit\""))
    // One by one, the worst of them: each is read, or is an error at its line.
    for index in [3, 14, 17, 22, 31, 43] {
      let folder = try TemporaryFolder([
        "content/journeys/p.md": "# A\n\n## S\n\n\(Self.pathological[index])\n"
      ])
      let run = try self.run("check --format json", in: folder)
      #expect(run.status < 2, "\(index): \(run.status) \(run.stderr)")
    }
  }

  // C07: depth in data and settings.
  @Test func depthOfYAMLIsBounded() throws {
    for (deep, stack) in [
      (Self.times(100_000, "["), 512), (Self.times(30_000, "- "), 512), (Self.times(9_000, "{a: "), 512),
    ] {
      let folder = try TemporaryFolder([
        "content/site.yml": "title: \(deep)\n",
        "content/journeys/a.md": "---\ntitle: \(deep)\n---\n\n# A\n\n## S\n",
      ])
      let run = try run("check", in: folder, stack: stack)
      #expect(run.status == 1 && run.stdout.contains("content/site.yml:1:"), "\(run.status)")
      #expect(run.stdout.contains("content/journeys/a.md:2:"))
    }
  }

  // C08: twice the text takes about twice as long. Doubling twice, so that noise is small beside growth.
  @Test(arguments: [
    "[a](b.md) ", "![a](b.png) ", "<b>x</b> ", "www.a%d.bc ", "a%d@b.cd ", "<a%d@b.cd> ", "### Step\n\n",
    "# H\n\n", "- Pain: x\n\n",
    "- Lbael: x\n- Pian: y\n\n", "[%d]: u\n\n", "[%d](%d.md)\n\n", "&#1;\n\n", "\u{202E} ",
    "- T: a | channel c | owner %d\n\n", "##%d a\n", "- Touchpoint: W {importance=%d}\n\n",
    "+49 30 %d1234567\n",
    "| Touchpoint |\n|---|\n| a%d |\n\n", "> q\n> — s\n\n", "**Pain:** a\n\n", "<!-- c -->\n\n", "{#a} ",
  ]) func timeGrowsWithTheText(_ unit: String) throws {
    func seconds(_ size: Int) throws -> Double {
      var text = "# A\n\n## S\n\n"
      var number = 0
      while text.utf8.count < size {
        var block = ""
        while block.utf8.count < min(30_000, size) {
          block += unit.replacing("%d", with: "\(number)")
          number += 1
        }
        text += block + "\n\n"
      }
      let folder = try TemporaryFolder(["content/journeys/a.md": text])
      let run = try Command.run(
        "/bin/sh", ["-c", "'\(Waymark.binary)' check --format json >/dev/null 2>err; echo $?; times"],
        in: folder.path,
        environment: ["SOURCE_DATE_EPOCH": Waymark.day])
      #expect(["0", "1"].contains(run.stdout.prefix { $0 != "\n" }), "\(run.stdout)")
      // The second line of `times` is that of the children: user and system, `0m1.25s 0m0.03s`.
      let last = run.stdout.split(separator: "\n").last ?? ""
      return last.split(whereSeparator: { "ms ".contains($0) }).compactMap { Double($0) }.enumerated()
        .reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 60 : 1) }
    }
    let (small, large) = (try seconds(60_000), try seconds(240_000))
    #expect(large < max(small, 0.1) * 9, "\(small) s, \(large) s")
  }

  // A10
  @Test func headingsCannotTakeTheNamesOfOthers() throws {
    let names = [
      "location", "__proto__", "constructor", "getElementById", "theme", "😀", "", "Same", "Same", "Same",
    ]
    let headings = names.map { "## \($0)\n\ntext\n" }.joined(separator: "\n")
    let folder = try TemporaryFolder([
      "content/a.md": "# A\n\n\(headings)", "content/b.md": "# B\n\n" + Self.times(10_000, "## Same\n\n"),
      "content/journeys/j.md":
        "# J\n\n## location\n\n- Emotion: 1\n\n## __proto__\n\n## 😀\n\n## 😀\n\n## index\n",
    ])
    let run = try run("build", in: folder)
    #expect(run.status == 0, "\(run.stderr)")
    let page = try folder.text("public/a.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let made = [
      "h-location", "h-proto", "h-constructor", "h-getelementbyid", "h-theme", "h", "h-2", "h-same-3",
    ]
    #expect(made.allSatisfy(ids.contains), "\(ids)")
    let many = try folder.text("public/b.html").matches(of: /\sid="(h-same[^"]*)"/).map { String($0.1) }
    #expect(many.count == 10_000 && Set(many).count == 10_000)
    // What stands above does not change the ids of what differs from it.
    try folder.write("# A\n\n## New\n\n\(headings)", to: "content/a.md")
    #expect(try self.run("build", in: folder).status == 0)
    let after = try folder.text("public/a.html").matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(after) == Set(ids + ["h-new"]))
  }

  // A12, B01: nothing outside the project is read.
  @Test func nothingOutsideIsRead() throws {
    let folder = try TemporaryFolder([
      "outside/secret.md": "# CANARY\n\n## S\n", "outside/secret.png": "CANARY",
      "outside/site.yml": "title: CANARY\n",
      "outside/theme/style.css": "CANARY {}", "outside/stages.yml": "stages: [CANARY]\n",
      "project/content/journeys/a.md": "# A\n\n## S\n",
    ])
    let links = [
      ("content/site.yml", "../../outside/site.yml"),
      ("content/lifecycles/x.yml", "../../../outside/stages.yml"),
      ("content/journeys/b.md", "../../../outside/secret.md"), ("content/i.png", "../../outside/secret.png"),
      ("content/folder", "../../outside"), ("content/passwd.md", "/etc/passwd"),
      ("themes/default", "../../outside/theme"),
      ("content/self", "self"), ("content/up", ".."),
    ]
    for (path, target) in links {
      try folder.makeFolder(("project/" + path as NSString).deletingLastPathComponent)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("project/" + path), withDestinationPath: target)
    }
    let run = try run("build --source project --keep-going", in: folder)
    #expect(run.status == 1)
    let errors = run.stderr.matches(of: /(?m)^(\S+):1:1: error\[special-file\]/).map { String($0.1) }
    #expect(errors.sorted() == links.map(\.0).sorted())
    for (path, data) in try folder.tree("project/public") {
      #expect(
        data.range(of: Data("CANARY".utf8)) == nil && data.range(of: Data("root:x:0".utf8)) == nil, "\(path)")
    }
  }

  // A12
  @Test func imagesLeadNowhereElse() throws {
    let addresses = [
      "../../../etc/passwd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/etc/passwd", "file:///etc/passwd",
      "..\\..\\x", "a.html",
      "data:image/svg+xml,x", "//a.example/x.png",
    ]
    let folder = try TemporaryFolder([
      "content/journeys/a.md": "# A\n\n## S\n\n" + addresses.map { "![x](<\($0)>)\n\n" }.joined()
        + "![ok](s.svg)\n",
      "content/journeys/s.svg": "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
      "content/journeys/a.html": "<script>alert(1)</script>",
    ])
    let run = try run("check --format json", in: folder)
    let lines = run.stdout.matches(of: /"line":(\d+),[^\n]*"code":"(?:broken|unsafe)-link"/).map {
      Int($0.1) ?? 0
    }
    #expect(lines == addresses.indices.map { 5 + 2 * $0 })
    try folder.write("# A\n\n## S\n\n![ok](s.svg)\n", to: "content/journeys/a.md")
    #expect(try self.run("build --quiet", in: folder).status == 0)
    // A picture is only ever loaded as one, where its scripts do not run.
    let pages = try folder.tree("public").filter { $0.key.hasSuffix(".html") }
    #expect(pages.values.contains { $0.range(of: Data("src=\"../s.svg\" alt=".utf8)) != nil })
    #expect(pages.values.allSatisfy { $0.range(of: Data("alert".utf8)) == nil })
    #expect(!folder.exists("public/journeys/a.html"))
  }

  // B03
  @Test func whatIsNoFileIsNotOpened() throws {
    let folder = try TemporaryFolder(["content/journeys/a.md": "# A\n\n## S\n"])
    for path in ["content/site.yml", "content/pipe.md", "content/pipe.png", "content/journeys/b.md"] {
      #expect(mkfifo(folder.path(path), 0o644) == 0)
    }
    try folder.makeFolder("themes/default")
    #expect(mkfifo(folder.path("themes/default/layout.html"), 0o644) == 0)
    let run = try Command.run(
      "/usr/bin/timeout", ["10", Waymark.binary, "check"], in: folder.path,
      environment: ["SOURCE_DATE_EPOCH": Waymark.day])
    #expect(run.status == 1)
    #expect(run.stdout.matches(of: /error\[special-file\]: this is a named pipe/).count == 5)
  }

  // B08: every form of report, on whatever it is shown.
  @Test(arguments: ["text", "json", "sarif", "github", "gitlab"]) func namesCannotCommandATerminal(
    _ format: String
  ) throws {
    let folder = try TemporaryFolder([
      "content/journeys/a\u{1B}[31mb.md": "# A\n", "content/journeys/n\nl.md": "# A\n",
      "content/journeys/c.md":
        "# C\u{1B}]0;x\u{7}\n\n## S \u{202E}\n\n- Emotion: \u{9B}31m\n- [x](\u{1B}y.md)\n- Persona: \u{2066}nobody\n",
      "content/\u{202E}gpj.md": "# D\n", "content/site.yml": "titel\u{85}: x\nlanguage: \"\\e[31m\"\n",
    ])
    for command in ["check", "build"] {
      let run = try run("\(command) --format \(format)", in: folder)
      #expect(run.status == 1)
      let shown = (run.stdout + run.stderr).unicodeScalars
      #expect(shown.count > 300)
      let commands = shown.filter { scalar in
        scalar != "\n"
          && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value))
      }
      #expect(commands.isEmpty, "\(command): \(Set(commands.map(\.value)))")
    }
    let usage = try Waymark.run(["build", "--source", "no\u{1B}[31mwhere"], in: folder)
    #expect(usage.status == 2 && usage.stderr.contains("no\\u{1B}[31mwhere"))
  }

  // B08: what may stand in names leads where it should.
  @Test func signsInNamesAreEncoded() throws {
    let name = "a b#c%20'd;e&f=g+h,i@j$k(l)!~"
    let folder = try TemporaryFolder([
      "content/journeys/a.md":
        "# A\n\n## S\n\n![x](<\(name.replacing("%", with: "%25").replacing("#", with: "%23")).png>)\n",
      "content/journeys/\(name).png": "", "content/\(name).md": "# P\n",
    ])
    let run = try run("build", in: folder)
    #expect(run.status == 0, "\(run.stderr)")
    #expect(folder.exists("public/journeys/\(name).png"))
    let page = try folder.text("public/journeys/a/s.html")
    let source = try #require(page.matches(of: /<img src="\.\.\/([^"]+)"/).last?.1)
    #expect(source.removingPercentEncoding == name + ".png")
    #expect(folder.exists("public/a-b-c-20d-e-f-g-h-i-j-k-l.html"))
  }

  // C02
  @Test(arguments: ["\r\n", "\r", "\u{FEFF}"]) func lineEndsMakeTheSameSite(_ end: String) throws {
    let content = PackageFolder.path("content")
    let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
    for (path, data) in try TemporaryFolder.tree(at: content) {
      try one.write(data, to: "content/" + path)
      guard [".md", ".yml"].contains(where: path.hasSuffix) else {
        try two.write(data, to: "content/" + path)
        continue
      }
      let text = String(decoding: data, as: UTF8.self)
      let other = end == "\u{FEFF}" ? end + text : text.replacing("\n", with: end)
      try two.write(other, to: "content/" + path)
    }
    for folder in [one, two] { #expect(try run("build --quiet", in: folder).status == 0) }
    let (left, right) = (try one.tree("public"), try two.tree("public"))
    #expect(left.keys.sorted() == right.keys.sorted())
    for (path, data) in left { #expect(data == right[path], "\(path)") }
    #expect(try run("check", in: one).stdout == run("check", in: two).stdout)
  }

  // C04
  @Test func aHugeFileTakesNoMemory() throws {
    let folder = try TemporaryFolder(["content/journeys/a.md": "# A\n\n## S\n", "content/site.yml": ""])
    for path in ["content/journeys/b.md", "content/site.yml", "content/lifecycles/x.yml"] {
      try folder.write("", to: path)
      #expect(truncate(folder.path(path), 5 << 30) == 0)
    }
    let run = try Command.run(
      "/bin/sh", ["-c", "ulimit -v 600000; exec '\(Waymark.binary)' check"], in: folder.path,
      environment: ["SOURCE_DATE_EPOCH": Waymark.day])
    #expect(run.status == 1)
    #expect(
      run.stdout.matches(of: /(?m)^\S+:1:1: error\[file-limit\]: the file is larger than 1 MiB/).count == 3,
      "\(run.stderr)")
  }

  // C05
  @Test(arguments: [
    ("", "no-stage"), ("\n", "no-stage"), ("\u{FEFF}", "no-stage"), ("---\n---\n", "no-stage"),
    ("---\n---", "no-stage"),
    ("---", "no-stage"), ("---\nkind: user\n", "unclosed-front-matter"),
    ("---\nkind: user\n# A\n\n## S\n", "unclosed-front-matter"),
    ("---\nkind: user\n---\n", "no-stage"),
    ("\n---\nkind: user\n---\n\n# A\n\n## S\n", "unclosed-front-matter"),
    ("# A\n\n---\n\n## S\n\n---\n", ""),
    ("\u{FEFF}---\nkind: nobody\n---\n# A\n\n## S\n", "unknown-kind"),
    ("---\nkind: user\n...\n# A\n\n## S\n", ""),
    ("kind: user\n---\n# A\n\n## S\n", "unclosed-front-matter"), ("--- \nkind: user\n---\t\n# A\n## S", ""),
    ("##", ""), ("## ", ""),
    ("## S", ""), ("\u{0}", "control-character"),
  ]) func smallAndBrokenFiles(_ text: String, _ code: String) throws {
    let folder = try TemporaryFolder(["content/journeys/a.md": text])
    let run = try Waymark.run(["check", "--format", "json"], in: folder)
    let codes = Set(run.stdout.matches(of: /"code":"([^"]+)"/).map { String($0.1) })
    #expect(run.status == (code.isEmpty ? 0 : 1))
    #expect(code.isEmpty ? codes.isEmpty : codes.contains(code), "\(codes)")
  }

  // C05: a file that is one line, just within the limit and just beyond.
  @Test func oneLongLine() throws {
    for (size, isFine) in [(60_000, true), (70_000, false), ((1 << 20) - 20, false)] {
      let folder = try TemporaryFolder([
        "content/journeys/a.md": "# A\n\n## S\n\n" + Self.times(size / 5, "word ")
      ])
      let run = try run("check", in: folder)
      #expect(run.status == (isFine ? 0 : 1))
      #expect(isFine || run.stdout.hasPrefix("content/journeys/a.md:5:1: error[file-limit]"))
    }
  }
}
