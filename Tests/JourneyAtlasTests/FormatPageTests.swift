import MarkdownTree
import TestSupport
import Testing

@testable import JourneyAtlas

/// The page that says what authors may write, held against the reader.
struct FormatPageTests {
  static let path = "Sources/JourneyAtlas/JourneyAtlas.docc/Format.md"
  let page: DocumentedPage

  init() throws { page = try DocumentedPage(Self.path) }

  @Test func samplesAreReadAsThePageSays() throws {
    let samples = page.samples(of: ["markdown", "yaml", "csv"])
    #expect(samples.count > 30)
    var results: [(block: DocumentedPage.Block, text: String)] = []
    for sample in samples {
      let readings =
        sample.isProject
        ? [try DocumentedReading(files: sample.blocks.map(Self.file))]
        : try sample.blocks.map { try DocumentedReading(text: $0.text) }
      for (reading, block) in zip(readings, sample.blocks) {
        let text = reading.lines.map { $0 + "\n" }.joined()
        if let result = sample.result {
          results.append((result, text))
          #expect(result.text == text, "\(Self.path):\(block.lines.lowerBound + 1) is read as\n\(text)")
        } else {
          #expect(!reading.hasErrors, "\(Self.path):\(block.lines.lowerBound + 1) is read as\n\(text)")
        }
      }
    }
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md", "Tests/README.md"])
  func samplesOfOtherPagesHaveNoProblems(_ path: String) throws {
    for block in try DocumentedPage(path).blocks where block.info == "markdown" {
      #expect(
        try DocumentedReading(text: block.text).diagnostics == [], "\(path):\(block.lines.lowerBound + 1)")
    }
  }

  static func file(_ block: DocumentedPage.Block) throws -> SourceFile {
    SourceFile(path: try #require(block.path, "every file of a project has a path"), bytes: block.bytes)
  }

  // MARK: Words

  /// The words of each row of a table: its first cell, and all words of the others.
  private func words(below heading: String) throws -> [String: Set<String>] {
    let table = page.table(below: heading)
    #expect(!table.isEmpty, "\(heading)")
    return Dictionary(
      uniqueKeysWithValues: table.map { row in
        let words = row.dropFirst().joined(separator: ",").split(separator: ",")
        return (row[0], Set(words.map { ListText.trimmed(String($0)) }.filter { !$0.isEmpty }))
      })
  }

  private static func index<Name>(_ words: [(Name, [String])], _ text: (Name) -> String)
    -> [String: Set<String>]
  {
    Dictionary(uniqueKeysWithValues: words.map { (text($0.0), Set($0.1)) })
  }

  @Test func theTableOfLabelsIsComplete() throws {
    let shown = try words(below: "Labels of journeys")
    #expect(shown == Self.index(LabelWords.journey, \.rawValue))
    let labels = LabelTable()
    for (name, words) in shown {
      let label = try #require(KnownLabel(rawValue: name))
      for word in words { #expect(labels.label(word) == label, "\(word)") }
    }
  }

  @Test func theTableOfColumnsIsComplete() throws {
    let shown = try words(below: "Columns and attributes")
    #expect(shown == Self.index(LabelWords.columns, \.self))
    let labels = LabelTable()
    for (name, words) in shown {
      for word in words { #expect(labels.column(word) == name, "\(word)") }
    }
  }

  @Test func theTableOfKeysIsComplete() throws {
    let shown = try words(below: "Front-matter keys as fields")
    #expect(shown == Self.index(LabelWords.journeyKeys, \.self))
    #expect(
      Set(JourneyReader.keys) == Set(shown.keys).union(["personas", "owner", "draft", "internal", "consent"]))
  }

  @Test func theTableOfPersonaLabelsIsComplete() throws {
    let shown = try words(below: "Labels of personas")
    #expect(shown == Self.index(LabelWords.persona, \.rawValue))
  }

  @Test func theTableOfSectionsIsComplete() throws {
    let shown = page.table(below: "Sections that are no stage").joined().joined(separator: ",")
    let words = Set(shown.split(separator: ",").map { ListText.trimmed(String($0)).lowercased() })
    #expect(words.subtracting([""]) == Set(LabelWords.sections.keys))
  }

  @Test func theTableOfKindsAndStatesIsComplete() throws {
    var shown: [String: String] = [:]
    for (name, words) in try words(below: "Values of kind and state") {
      for word in words { shown[word] = name }
    }
    let kinds = LabelWords.kinds.mapValues(\.rawValue)
    #expect(shown == kinds.merging(LabelWords.states.mapValues(\.rawValue)) { first, _ in first })
  }

  // MARK: Other lists

  @Test func everyLabelIsExplained() {
    let explained = page.table(below: "What the labels mean").flatMap { ListText.split($0[0]) }
    #expect(Set(explained) == Set(KnownLabel.allCases.map(\.rawValue)))
  }

  @Test func everyKeyIsExplained() {
    let keys = page.table(below: "Front matter").map { String($0[0].dropFirst().dropLast()) }
    #expect(Set(keys) == Set(JourneyReader.keys))
    let persona = page.prose(below: "Personas")
    for key in PersonaReader.keys { #expect(persona.contains("`\(key)`"), "\(key)") }
  }

  @Test func everySettingIsShown() throws {
    let block = try #require(
      page.blocks.first { $0.path == "content/site.yml" && $0.text.contains("theme:") })
    let keys = block.text.split(separator: "\n").filter { $0.first?.isLetter ?? false }
      .map { String($0.prefix { $0 != ":" }) }
    #expect(Set(keys) == Set(SiteReader.keys))
  }

  @Test func everyCalculationIsExplained() {
    let prose = page.prose(below: "Metrics")
    for calculation in MetricDefinition.Calculation.allCases {
      #expect(prose.contains("`\(calculation.rawValue)`"), "\(calculation)")
    }
  }

  @Test func everyColumnOfMeasurementsIsNamed() {
    let prose = page.prose(below: "Metrics")
    for column in MeasurementHeader.Column.allCases {
      #expect(prose.contains("`\(column.rawValue)`"), "\(column)")
    }
    for key in MetricDefinitionReader.known { #expect(prose.contains("`\(key)`"), "\(key)") }
  }

  @Test func reservedFoldersAreNamed() {
    let prose = page.prose(below: "Other pages")
    for folder in Linker.reservedFolders { #expect(prose.contains("`\(folder)`"), "\(folder)") }
  }

  @Test func lifecyclesThatShipAreNamed() {
    let prose = page.prose(below: "Lifecycles").replacing("\n  ", with: " ")
    for (name, lifecycle) in Lifecycle.builtIn {
      let stages = lifecycle.stages.compactMap(\.first).joined(separator: ", ")
      #expect(prose.contains("- `\(name)`: \(stages)"), "\(name): \(stages)")
    }
  }

  @Test func wordsForNothingAreNamed() {
    let prose = page.prose(below: "Values")
    for word in LabelWords.nothing { #expect(prose.contains("`\(word.lowercased())`"), "\(word)") }
  }

  /// "Faces: 😡 😠 are −2, 😟 are −1, …"
  @Test func facesMeanWhatThePageSays() throws {
    let prose = page.prose(below: "Emotion")
    let sentence = try #require(prose.split(separator: "- ").first { $0.hasPrefix("Faces:") })
    var faces: [Unicode.Scalar] = []
    var read = 0
    for part in sentence.prefix(while: { $0 != "." }).split(separator: ",") {
      faces = part.unicodeScalars.filter { $0.value > 0x2600 }
      let number = try #require(part.split(separator: " ").last).replacing("−", with: "-")
      for face in faces {
        read += 1
        #expect(EmotionReader.read(String(face)).emotion.value == Double(number), "\(face)")
      }
    }
    #expect(read == 20)
  }
}
