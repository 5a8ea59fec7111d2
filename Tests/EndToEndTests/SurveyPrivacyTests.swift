import Foundation
import TestSupport
import Testing

/// What a person wrote in a survey is in nothing that the command writes: neither in the site, nor in its data, the
/// folder beside it, a report or the progress.
struct SurveyPrivacyTests {
  private static let marker = "zyxmarker"

  private static let site = """
    metrics:
      - nps
      - csat
      - ces
      - conversion
      - retention
      - { id: sessions, name: Sessions, calc: sum, direction: higher }
      - { id: views, name: Views, calc: sum, direction: higher }
      - { id: revenue, name: Revenue, calc: sum, unit: EUR, direction: higher }
      - { id: cycle-time, name: Cycle time, calc: mean, unit: days, direction: lower }

    """

  private static let systems = [
    "adobe-analytics", "google-analytics-4", "hubspot", "mixpanel", "salesforce", "surveymonkey", "tableau",
    "typeform",
  ]

  /// The sample with more rows: one for each column with the marker in it, and one that is all markers.
  private func planted(_ system: String) throws -> Data {
    let path = PackageFolder.path("Tests/JourneyAtlasTests/Fixtures/surveys/\(system).csv")
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let isWide = data.starts(with: [0xFF, 0xFE])
    let text = try #require(String(data: data, encoding: isWide ? .utf16 : .utf8))
    // Below a table, Salesforce leaves notes.
    let table = text.components(separatedBy: "\n\n\n")[0].trimmingCharacters(in: .newlines)
    let delimiter: Character = isWide ? "\t" : ","
    let last = try #require(table.split(whereSeparator: \.isNewline).last)
    let cells = Self.cells(String(last), delimiter)
    #expect(cells.count > 2)
    var rows = cells.indices.map { marked in
      cells.enumerated().map { $0.offset == marked ? "\(Self.marker)\(marked)" : $0.element }
    }
    rows.append(cells.indices.map { "\(Self.marker) \($0)" })
    let more = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: String(delimiter)) + "\n"
    }
    let whole = table + "\n" + more.joined()
    return try #require(whole.data(using: isWide ? .utf16 : .utf8))
  }

  private static func cells(_ line: String, _ delimiter: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == delimiter, !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// Everything that the command says and writes for a folder.
  private func everything(_ folder: TemporaryFolder) throws -> [String: Data] {
    let build = try Waymark.run(["build", "--timings"], in: folder)
    #expect(build.status < 2, "\(build.stderr)")
    var written: [String: Data] = ["build": Data((build.stdout + build.stderr).utf8)]
    for place in ["public", ".public.waymark"] where folder.exists(place) {
      for (name, data) in try folder.tree(place) { written[place + "/" + name] = data }
    }
    for format in ["text", "json", "sarif", "github", "gitlab"] {
      let check = try Waymark.run(["check", "--format", format], in: folder)
      written["check \(format)"] = Data((check.stdout + check.stderr).utf8)
    }
    written["export"] = Data(try Waymark.run(["export", "json"], in: folder).stdout.utf8)
    return written
  }

  private func expectNoMarker(_ written: [String: Data]) {
    for (name, data) in written {
      #expect(data.range(of: Data(Self.marker.utf8)) == nil, "\(name)")
      #expect(!name.contains(Self.marker))
    }
  }

  // K01, K05
  @Test(arguments: systems) func nothingOfASampleComesThrough(_ system: String) throws {
    let folder = try TemporaryFolder([
      "content/site.yml": Self.site, "content/journeys/a.md": "# A\n\n## B\n",
      "content/surveys/answers.yml": "system: \(system)\n",
    ])
    try folder.write(planted(system), to: "content/surveys/answers.csv")
    let written = try everything(folder)
    #expect(
      folder.exists("public/index.html"), "\(String(decoding: written["build"] ?? Data(), as: UTF8.self))")
    expectNoMarker(written)
  }

  /// Columns of every kind, and what cannot be counted in each.
  @Test func nothingOfAnyColumnComesThrough() throws {
    let columns = ["date", "journey", "stage", "touchpoint", "persona", "segment", "n", "e", "t", "free"]
    let row = ["2026-01-09", "a", "b", "c", "p", "s", "9", "7", "done", ""]
    var rows = Array(repeating: row, count: 40)
    for (index, _) in columns.enumerated() {
      var marked = row
      marked[index] = Self.marker + "\(index)"
      rows.append(marked)
    }
    rows.append(columns.map { _ in Self.marker })
    rows.append([Self.marker])
    let folder = try TemporaryFolder([
      "content/site.yml": Self.site,
      "content/journeys/a.md":
        "# A\n\n## B\n\n- Emotion: 1\n\n| Touchpoint | Channel | Owner |\n| --- | --- | --- |\n| C | Shop | Sales |\n",
      "content/personas/p.md": "# P\n\n- Role: rides\n",
      "content/surveys/answers.csv": ([columns] + rows.dropLast()).map { $0.joined(separator: ",") + "\n" }
        .joined(),
      "content/surveys/answers.yml": """
      except: { t: [test] }
      columns:
        date: date
        journey: journey
        stage: stage
        touchpoint: touchpoint
        persona: persona
        segment: segment
        n: nps
        e: { metric: ces, as: answer }
        free: ignore

      """,
    ])
    expectNoMarker(try everything(folder))
    #expect(folder.exists("public/index.html"))
    // Files that are broken are told without what stands in them.
    try folder.write(
      ([columns] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        + "\(Self.marker),\"\(Self.marker)",
      to: "content/surveys/answers.csv")
    expectNoMarker(try everything(folder))
    try folder.write("columns: { nothing: date }\n", to: "content/surveys/answers.yml")
    expectNoMarker(try everything(folder))
    try folder.remove("content/surveys/answers.yml")
    expectNoMarker(try everything(folder))
  }
}
