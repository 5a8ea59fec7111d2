import Testing

@testable import MarkdownTree

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The examples of a specification, as `Tests/Tools/fetch-suites.sh` leaves them in `.tools/suites`.
struct SpecSuite {
  struct Example: Sendable, CustomTestStringConvertible {
    /// From 1, in the order of the suite.
    var number: Int
    var section: String
    var markdown: String
    var html: String

    var testDescription: String { "\(number) (\(section))" }
  }

  struct Missing: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path) is missing: run `make test`, which fetches the suites" }
  }

  static func commonMark() throws -> [Example] { try read("commonmark-0.30.txt") }

  static func gfm(_ section: String) throws -> [Example] {
    try read("gfm-0.29.txt").filter { $0.section == section + " (extension)" }
  }

  private static func read(_ name: String) throws -> [Example] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = root.joined(separator: "/") + "/.tools/suites/" + name
    guard let text = contents(path) else { throw Missing(path: path) }
    return examples(text)
  }

  private static func contents(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func examples(_ text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var section = ""
    var parts: [[Substring]]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let current = parts {
        if line == fence {
          let texts = current.map { lines in lines.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
          examples.append(
            Example(number: examples.count + 1, section: section, markdown: texts[0], html: texts.last ?? ""))
          parts = nil
        } else if line == ".", current.count == 1 {
          parts?.append([])
        } else {
          parts?[current.count - 1].append(line)
        }
      } else if line.hasPrefix(fence) {
        parts = [[]]
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" }.dropFirst())
      }
    }
    return examples
  }
}

extension String {
  /// Replaces one character, without Foundation.
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}

func read(_ text: String, extensions: Bool = true) -> MarkdownDocument {
  MarkdownDocument(SourceFile(path: "a.md", text: text), options: .init(extensions: extensions))
}

func html(_ text: String, extensions: Bool = true, _ options: MarkdownHTML.Options = .init()) -> String {
  var html = HTML()
  MarkdownHTML(options).render(read(text, extensions: extensions).blocks, into: &html)
  return html.string
}
