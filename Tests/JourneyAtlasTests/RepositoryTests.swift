import MarkdownTree
import Testing

@testable import JourneyAtlas

struct RepositoryTests {
  private func read(_ text: String) throws -> (Repository?, [String]) {
    let (site, problems) = SiteReader.read(SourceFile(path: "content/site.yml", text: text))
    return (site.repository, problems.map { "\($0.start.line):\($0.start.column) \($0.code.rawValue)" })
  }

  @Test func formsOfAddresses() throws {
    let plain = Repository(url: "https://github.com/acme/maps", host: .github)
    #expect(try read("repository: https://github.com/acme/maps/\n") == (plain, []))
    #expect(try read("repository: https://github.com/acme/maps.git\n") == (plain, []))
    let lab = Repository(url: "https://git.acme.cn/研/maps", host: .gitlab)
    #expect(try read("repository:\n  url: https://git.acme.cn/研/maps\n  host: gitlab\n").0 != lab)
    let own = Repository(
      url: "https://git.acme.cn/r/maps", host: .gitlab, branch: "release/1.0", folder: "docs/karten")
    let text = "repository:\n  url: https://git.acme.cn/r/maps\n  host: gitlab\n"
    #expect(try read(text + "  branch: release/1.0\n  folder: docs/karten\n") == (own, []))
  }

  @Test(arguments: [
    ("repository: javascript:alert(1)\n", "1:13 invalid-value"),
    ("repository: https://github.com\n", "1:13 invalid-value"),
    ("repository: https://git.acme.cn/r/maps\n", "1:13 invalid-value"),
    ("repository: https://github.com/a/\"b\n", "1:13 invalid-value"),
    ("repository:\n  host: github\n", "2:3 invalid-value"),
    ("repository:\n  url: https://github.com/a/b\n  branch: ../x\n", "3:11 invalid-value"),
    ("repository:\n  url: https://github.com/a/b\n  folder: /etc\n", "3:11 invalid-value"),
    ("repository:\n  url: https://github.com/a/b\n  host: bitbucket\n", "3:9 invalid-value"),
    ("repository:\n  url: https://github.com/a/b\n  brnach: x\n", "3:3 unknown-key"),
  ])
  func whatIsWrongIsToldAtItsPlace(text: String, place: String) throws {
    #expect(try read(text).1 == [place])
  }
}
