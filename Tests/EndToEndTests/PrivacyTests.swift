import Foundation
import TestSupport
import Testing

/// What must not leave the repository is in no file that the command writes, and in no report.
struct PrivacyTests {
  private static let values = [
    "zhang.wei", "13912345678", "11010519491231002X", "4111 1111 1111 1111", "DE89 3704",
  ]

  private static let journey = """
    ---
    owner: zhang.wei@farrowmere.org
    x-desk: 13912345678
    aliases: [zhang.wei@farrowmere.org]
    ---
    # Buying 13912345678

    ## Calls 13912345678

    > Words of 11010519491231002X.
    > — zhang.wei@farrowmere.org

    - Doing: pays with 4111 1111 1111 1111, or DE89 3704 0044 0532 0130 00
    - ![zhang.wei@farrowmere.org](../images/13912345678.png "13912345678")
    - [write](mailto:zhang.wei@farrowmere.org), [call](tel:+8613912345678), [see](../13912345678.md)
    - zhang.wei@farrowmere.org: 13912345678
    - Emotion: +1 zhang.wei&#64;farrowmere.org

    | Touchpoint | Channel | zhang.wei@farrowmere.org |
    | --- | --- | --- |
    | 13912345678 | zhang.wei@farrowmere.org | `13912345678` |

    """

  private func files() -> [String: String] {
    [
      "content/site.yml": "title: Atlas of zhang.wei@farrowmere.org\nowners: [13912345678]\n",
      "content/journeys/13912345678.md": Self.journey,
      "content/personas/zhang.wei@farrowmere.org.md":
        "---\naliases: [13912345678]\n---\n- Role: zhang.wei@farrowmere.org\n",
      "content/13912345678.md": "# Page of zhang.wei@farrowmere.org\n",
      "content/images/13912345678.png": "no image",
    ]
  }

  // K01
  @Test func valuesAreInNoFileAndNoReport() throws {
    let folder = try TemporaryFolder(files())
    let build = try Waymark.run(["build"], in: folder)
    #expect(build.status == 0, "\(build.stderr)")
    var written = try folder.tree("public")
    #expect(written.count > 20)
    written["stderr of build"] = Data(build.stderr.utf8)
    written["export"] = Data(try Waymark.run(["export", "json"], in: folder).stdout.utf8)
    try folder.write("# Off\n\n## Scale\n\n- Emotion: 7 13912345678\n", to: "content/journeys/off.md")
    for format in ["text", "json", "sarif", "github", "gitlab"] {
      let check = try Waymark.run(["check", "--format", format], in: folder)
      #expect(check.status == 1)
      written["check \(format)"] = Data((check.stdout + check.stderr).utf8)
    }
    for (path, bytes) in written {
      for value in Self.values {
        #expect(bytes.range(of: Data(value.utf8)) == nil, "\(value) in \(path)")
        #expect(!path.contains(value), "\(path)")
      }
    }
    #expect(written["images/13•••••••••.png"] != nil)
    #expect(try folder.text("public/journeys/13/index.html").contains("13•••••••••"))
  }

  @Test func offMeansOff() throws {
    var files = files()
    files["content/site.yml"] = "privacy: off\n"
    let folder = try TemporaryFolder(files)
    #expect(try Waymark.run(["check"], in: folder).stdout == "no problems in 5 files\n")
    _ = try Waymark.run(["build"], in: folder)
    #expect(folder.exists("public/images/13912345678.png"))
    #expect(
      try folder.text("public/journeys/13912345678/index.html").contains(
        "mailto:zhang.wei@farrowmere.org"))
  }

  // K05
  @Test func draftsInternalPartsAndCommentsAreInNoFileAndNoReport() throws {
    let folder = try TemporaryFolder([
      "content/site.yml": "title: Atlas\ninternal: CANARY\n# CANARY\n",
      "content/journeys/a.md": """
      ---
      internal: CANARY
      consent: CANARY
      # CANARY
      ---
      # A <!-- CANARY -->

      <!-- CANARY -->

      - Internal: CANARY

      ## B <!-- CANARY -->

      - Doing: x <!-- CANARY -->
      - Internal: CANARY
      - Opportunity: y | internal CANARY

      | Touchpoint | Channel <!-- CANARY --> | Internal |
      | --- | --- | --- |
      | Shop <!-- CANARY --> | Store | CANARY |

      See [later](canary.md).

      """,
      "content/journeys/canary.md": "---\ndraft: true\n---\n# CANARY\n\n## CANARY\n\n- Touchpoint: CANARY\n",
      "content/personas/p.md":
        "---\nreal: true\nconsent: CANARY\nsource: interview\ninternal: [CANARY]\n---\n# P\n",
      "content/about.md": "---\ndraft: true\n---\n# CANARY\n",
    ])
    let build = try Waymark.run(["build"], in: folder)
    #expect(build.status == 0)
    #expect(build.stderr.contains("2 drafts left out"))
    var written = try folder.tree("public")
    written["stderr of build"] = Data(build.stderr.utf8)
    for format in ["text", "json", "sarif", "github", "gitlab"] {
      written["check \(format)"] = Data(
        try Waymark.run(["check", "--format", format], in: folder).stdout.utf8)
    }
    for (path, bytes) in written { #expect(bytes.range(of: Data("CANARY".utf8)) == nil, "\(path)") }
    #expect(written.keys.filter { $0.contains("canary") || $0.contains("about") } == [])
    #expect(!folder.exists("public/about.html"))
  }
}
