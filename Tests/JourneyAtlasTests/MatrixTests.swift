import MarkdownTree
import Testing

@testable import JourneyAtlas

/// The matrices of METHODS, by value.
@Suite struct MatrixTests {
  private let atlas: Atlas

  init() throws {
    let reader = AtlasReader(siteFile: nil)
    let files = [
      (
        "journeys/a.md",
        """
        ---
        personas: [ann, bo]
        ---
        # A

        ## One

        | Touchpoint | Channel | Owner | Persona | Performance |
        | --- | --- | --- | --- | ---: |
        | Form | Web | Sales | | 2 |
        | Call | Phone | Sales | ann | 4 |

        ## Two

        | Touchpoint | Channel | Owner | Performance |
        | --- | --- | --- | ---: |
        | Form | Web, Post | | – |
        """
      ),
      ("journeys/b.md", "# B\n\n## One\n\n| Touchpoint | Channel |\n| --- | --- |\n| Form | Web |\n"),
      ("personas/ann.md", "# Ann\n\n- Preferred channels: Web, Chat\n"),
      ("personas/bo.md", "# Bo\n\n- Preferred channels: Phone\n"),
    ]
    let drafts = files.map { reader.draft(of: SourceFile(path: "content/" + $0.0, text: $0.1)) }
    atlas = reader.link(drafts, assets: [], today: try #require(Day(iso: "2026-11-22"))).atlas
  }

  private func names(_ matrix: TouchpointMatrix) -> [String?] {
    matrix.rows.map { row in
      row.map {
        switch matrix.lines {
        case .channels: atlas.channels[$0].name
        case .personas: atlas.personas[$0].name.plain
        case .owners: atlas.owners[$0].name
        }
      }
    }
  }

  /// A row that names nobody is met by all personas of its journey.
  @Test func personasMeetWhatNamesThemOrNobody() {
    let matrix = TouchpointMatrix(atlas, journey: 0, lines: .personas)
    #expect(names(matrix) == ["Ann", "Bo"])
    #expect(matrix.cells.map { $0.map(\.count) } == [[2, 1], [1, 1]])
    #expect(matrix.cells[0][0].meanPerformance == 3)
    #expect(matrix.columnTotals.map(\.count) == [2, 1])
  }

  @Test func personasAcrossTheAtlas() {
    let matrix = TouchpointMatrix(atlas, lines: .personas)
    #expect(names(matrix) == ["Ann", "Bo", nil])
    #expect(matrix.cells.map { $0.map(\.count) } == [[3, 0], [2, 0], [0, 1]])
  }

  @Test func ownersAnswerForTheirRows() {
    let matrix = TouchpointMatrix(atlas, journey: 0, lines: .owners)
    #expect(names(matrix) == ["Sales", nil])
    #expect(matrix.cells.map { $0.map(\.count) } == [[2, 0], [0, 1]])
    #expect(matrix.rowTotals[0].meanPerformance == 3)
    #expect(matrix.rowTotals[1].meanPerformance == nil)
  }

  @Test func usesByJourney() {
    let uses = UseMatrix(atlas)
    let form = atlas.touchpoints.firstIndex { $0.id == "form" }
    let call = atlas.touchpoints.firstIndex { $0.id == "call" }
    #expect(form.map { uses.lines[$0] } == [.init(journey: 0, count: 2), .init(journey: 1, count: 1)])
    #expect(call.map { uses.lines[$0] } == [.init(journey: 0, count: 1)])
    #expect(uses.mostShared(atlas.touchpoints.indices) == [form, call].compactMap { $0 })
  }

  @Test func fitOfAJourney() {
    let matrix = ChannelFitMatrix(atlas, journey: 0)
    #expect(matrix.personas.map { atlas.personas[$0].id } == ["ann", "bo"])
    let ann = zip(matrix.channels, matrix.fits[0]).map { "\(atlas.channels[$0].name) \($1?.rawValue ?? "–")" }
    #expect(ann.sorted() == ["Chat not-met", "Phone unasked", "Post unasked", "Web met"])
    // Only Ann is called.
    let bo = zip(matrix.channels, matrix.fits[1]).map { "\(atlas.channels[$0].name) \($1?.rawValue ?? "–")" }
    #expect(bo.sorted() == ["Chat –", "Phone not-met", "Post unasked", "Web unasked"])
  }

  @Test func fitAcrossTakesTheJourneysOfAPersona() {
    let matrix = ChannelFitMatrix(atlas, journeys: ["bo": [0, 1]])
    let ann = zip(matrix.channels, matrix.fits[0]).map { "\(atlas.channels[$0].name) \($1?.rawValue ?? "–")" }
    #expect(ann.sorted() == ["Chat not-met", "Phone –", "Post –", "Web not-met"])
  }
}
