import Testing

@testable import Workspace

/// Names that some system cannot have. B05, B08
struct PortableNameTests {
  @Test(arguments: [
    "a.md", "Buying a bicycle.md", "买自行车.md", "a'b.md", "100%.md", "a#b.md", "a;b&c.md", "con-sole.md",
    "auxiliary.md",
    "null.md", "com.md", "COM10.md", "lpt.md", "-a.md", "a..md", "naïve.md", "👩\u{200D}💻.md", "connect$.md",
    "prnx",
  ])
  func fine(_ name: String) { #expect(PortableName.problem(name) == nil) }

  @Test(arguments: [
    "CON", "prn.md", "Aux", "NUL.html", "nul.tar.gz", "COM1", "com9.md", "LPT9", "lpt1.png", "COM¹",
    "LPT³.md",
    "CONIN$", "conout$.md", "aux .md",
  ])
  func devices(_ name: String) {
    guard case .device(_, isCertain: true)? = PortableName.problem(name) else {
      Issue.record("\(name)")
      return
    }
  }

  @Test(arguments: ["COM0.md", "lpt0"]) func devicesForSome(_ name: String) {
    guard case .device(_, isCertain: false)? = PortableName.problem(name) else {
      Issue.record("\(name)")
      return
    }
  }

  @Test(arguments: ["a:b.md", "why?.md", "a*b", "a<b", "a>b", "a|b", "a\"b", "a\\b.md"])
  func signs(_ name: String) {
    guard case .sign? = PortableName.problem(name) else {
      Issue.record("\(name)")
      return
    }
  }

  @Test func endsAndWhatIsNotSeen() {
    for name in ["a.", "a ", "notes .", "..."] { #expect(PortableName.problem(name) == .ending) }
    let hidden = [
      "a\nb", "a\tb", "a\u{1B}[31m", "a\u{7F}", "a\u{85}", "a\u{202E}dm.b", "a\u{2028}", "a\u{FEFF}",
    ]
    for name in hidden { #expect(PortableName.problem(name) == .invisible) }
  }
}
