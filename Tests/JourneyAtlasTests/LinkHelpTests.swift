import Testing

@testable import JourneyAtlas

/// What a link that leads nowhere is told.
struct LinkHelpTests {
  private let files = [
    "content/journeys/buy.md", "content/journeys/zh.md", "content/personas/operations-lead.md",
    "content/about.md",
  ]

  private func help(_ destination: String, refused: [String] = []) -> String? {
    LinkTargets(files: files, refused: refused).problem(with: destination, from: "content/journeys/a.md")?
      .help
  }

  @Test(arguments: [
    ("www.example.com", "https://www.example.com"), ("example.com/a", "https://example.com/a"),
    ("Example.COM/a.md?q#f", "https://Example.COM/a.md?q#f"),
    ("shop.example.co.uk", "https://shop.example.co.uk"),
    ("anna@example.com", "mailto:anna@example.com"), ("a•••@••••.••", "mailto:a•••@••••.••"),
  ])
  func addressesWithoutScheme(_ destination: String, right: String) {
    #expect(help(destination) == "if it is not a file of yours, write the whole address: \(right)")
  }

  @Test(arguments: [
    "no.md", "bay.md/x", "notes.txt", "a.b.png", "../example.com", "images/example.com", "x@2.md/a", "v1.2",
  ])
  func paths(_ destination: String) {
    #expect(help(destination) == "write the path from this file to the other, like ../personas/name.md")
  }

  @Test(arguments: [
    ("bay.md", "buy.md"), ("../personas/operation-led.md", "../personas/operations-lead.md"),
    ("../abuot.md", "../about.md"), ("../persona/operations-lead.md", "../personas/operations-lead.md"),
  ])
  func nearFiles(_ destination: String, near: String) {
    #expect(help(destination) == "did you mean “\(near)”?")
  }

  /// A file that is there and cannot be used is one problem, not two.
  @Test func refusedFilesAreNoBrokenLinks() {
    let refused = ["content/images/a.png", "content/media"]
    #expect(help("../images/a.png", refused: refused) == nil)
    #expect(help("../media/b/c.png", refused: refused) == nil)
    #expect(help("../images/b.png", refused: refused) != nil)
  }
}
