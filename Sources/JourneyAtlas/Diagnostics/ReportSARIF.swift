import MarkdownTree

extension Report {
  /// GitHub shows so many results of a run; the rest is counted in a notification.
  static let sarifAtMost = 5_000

  /// SARIF 2.1.0, in the shape that code scanning asks for: a description for each rule, relative URIs,
  /// fingerprints that survive edits above. Columns count UTF-16 units there, not Unicode scalars.
  public func sarif(version: String) -> [UInt8] {
    let results = Array(diagnostics.prefix(Self.sarifAtMost))
    let rules = Code.allCases.filter { code in results.contains { $0.code == code } }
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.member("runs", array: [results]) { json, results in
        json.object { json in
          json.member("tool", object: { $0.member("driver", object: { $0.driver(rules, version: version) }) })
          json.member("columnKind", "utf16CodeUnits")
          json.notes(notes(beyond: results.count))
          var fingerprints = ReportFingerprints(sources)
          json.member("results", array: results) { json, diagnostic in
            let (hash, ordinal) = fingerprints.next(diagnostic)
            let line = sources.line(diagnostic.start.line, of: diagnostic.path)
            let endLine = sources.line(diagnostic.end.line, of: diagnostic.path)
            json.object { json in
              json.result(diagnostic, rule: rules.firstIndex(of: diagnostic.code))
              json.location(
                diagnostic, column: Self.utf16(diagnostic.start.column, in: line),
                endColumn: Self.utf16(diagnostic.end.column, in: endLine))
              json.member(
                "partialFingerprints",
                object: { $0.member("primaryLocationLineHash", "\(hash.prefix(16)):\(ordinal)") })
            }
          }
        }
      }
    }
    return json.finished()
  }

  /// What a reader of the results must know besides them.
  private func notes(beyond shown: Int) -> [String] {
    let omitted = diagnostics.count - shown
    return [
      omitted > 0 ? "\(Self.counted(omitted, "more result")) left out." : nil,
      suppressed > 0 ? allowance + "." : nil,
    ].compactMap { $0 }
  }

  /// The column in UTF-16 units of a column in Unicode scalars, both from 1.
  private static func utf16(_ column: Int, in line: [Unicode.Scalar]?) -> Int {
    guard let line else { return column }
    return line.prefix(max(column - 1, 0)).reduce(column) { $0 + ($1.value > 0xFFFF ? 1 : 0) }
  }

  /// A path as a relative reference: bytes outside the unreserved characters percent-encoded.
  public static func uri(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 0x0F)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func driver(_ rules: [Code], version: String) {
    member("name", "waymark")
    member("semanticVersion", version)
    member("rules", array: rules) { json, code in
      json.object { json in
        json.member("id", code.rawValue)
        json.text("shortDescription", code.summary)
        json.text("fullDescription", code.explanation)
        json.text("help", "See the page Diagnostics of Waymark's documentation, section \(code.rawValue).")
        json.member(
          "defaultConfiguration", object: { $0.member("level", Self.level(code.defaultSeverity)) })
      }
    }
  }

  fileprivate mutating func result(_ diagnostic: Diagnostic, rule: Int?) {
    member("ruleId", diagnostic.code.rawValue)
    if let rule { member("ruleIndex", rule) }
    member("level", Self.level(diagnostic.severity))
    let help = diagnostic.help.isEmpty ? "" : "\nhelp: " + diagnostic.help
    text("message", diagnostic.message + help)
  }

  fileprivate mutating func location(_ diagnostic: Diagnostic, column: Int, endColumn: Int) {
    member("locations", array: [diagnostic]) { json, diagnostic in
      json.object { json in
        json.member(
          "physicalLocation",
          object: { json in
            json.member(
              "artifactLocation", object: { $0.member("uri", Report.uri(diagnostic.path)) })
            json.member(
              "region",
              object: { json in
                json.member("startLine", diagnostic.start.line)
                json.member("startColumn", column)
                json.member("endLine", diagnostic.end.line)
                json.member("endColumn", endColumn)
              })
          })
      }
    }
  }

  fileprivate mutating func notes(_ notes: [String]) {
    guard !notes.isEmpty else { return }
    member("invocations", array: [notes]) { json, notes in
      json.object { json in
        json.member("executionSuccessful", true)
        json.member("toolExecutionNotifications", array: notes) { json, note in
          json.object { json in
            json.member("level", "note")
            json.text("message", note)
          }
        }
      }
    }
  }

  private mutating func text(_ key: StaticString, _ text: String) {
    member(key, object: { $0.member("text", text) })
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}
