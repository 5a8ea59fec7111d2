import JourneyAtlas
import Testing

/// METHODS by value.
@Suite struct GapTests {
  private func gap(_ i: Double?, _ p: Double?, _ e: Double?) -> Gap {
    Gap(importance: i, performance: p, effort: e, crosshair: .midpoint)
  }

  @Test func workedExamples() {
    let first = gap(5, 2, 1)
    #expect(first.shortfall == 3)
    #expect(first.quadrant == .concentrateHere)
    #expect(first.opportunity == 17.5)
    #expect(first.band == .extreme)
    #expect(first.overServed == false)
    #expect(first.alignment == .impactWithoutEffort)

    let off = gap(0, 3, 4)
    #expect(off.alignment == .offTheJourney)
    #expect(off.opportunity == nil && off.band == nil && off.overServed == nil)
    #expect(off.shortfall == -3)

    let over = gap(2, 4, 5)
    #expect(over.shortfall == -2)
    #expect(over.quadrant == .possibleOverkill)
    #expect(over.opportunity == 2.5)
    #expect(over.band == .served)
    #expect(over.overServed == true)
    #expect(over.alignment == .effortWithoutImpact)
  }

  @Test(arguments: [
    (3.0, 3.0, Gap.Quadrant.keepUp), (3, 2.9, .concentrateHere), (2.9, 3, .possibleOverkill),
    (2.9, 2.9, .lowPriority),
  ]) func quadrants(_ i: Double, _ p: Double, _ quadrant: Gap.Quadrant) {
    #expect(gap(i, p, nil).quadrant == quadrant)
  }

  /// I 5 gives 10 + max(10 − S, 0): P 3 is 15 (strong), P 2.9 above it; I 4 and P 4 is 7.5 (served).
  @Test(arguments: [
    (5.0, 3.0, Gap.Band.strong), (5, 2.9, .extreme), (5, 4.1, .strong), (5, 4.2, .worthALook),
    (5, 5, .worthALook),
    (4, 4, .served), (4, 3, .worthALook), (4, 2.9, .worthALook), (4, 2, .strong),
  ]) func bands(_ i: Double, _ p: Double, _ band: Gap.Band) { #expect(gap(i, p, nil).band == band) }

  @Test(arguments: [
    (1.0, 0.0, Gap.Alignment.absent), (0, 1, .offTheJourney), (0, 0, .aligned), (2, 4, .effortWithoutImpact),
    (2, 3.9, .aligned), (4, 2, .impactWithoutEffort), (4, 2.1, .aligned),
  ]) func alignments(_ i: Double, _ e: Double, _ alignment: Gap.Alignment) {
    #expect(gap(i, nil, e).alignment == alignment)
  }

  @Test func boundsHoldForDecimals() {
    #expect(gap(4.1, 3.2, nil).opportunity == 10)
    #expect(gap(4.1, 3.2, nil).band == .worthALook)
    #expect(gap(1.3, nil, 3.3).alignment == .effortWithoutImpact)
    #expect(gap(4.4, 2.4, nil).shortfall == gap(4, 2, nil).shortfall)
  }

  @Test func noScoreBelowTheScale() {
    #expect(gap(0.5, 1, nil).opportunity == nil)
    #expect(gap(1, 5, nil).opportunity == 0)
  }

  @Test func whatIsJustEnoughIsNotOverServed() {
    #expect(gap(3, 3, nil).overServed == false)
    #expect(gap(3, 3.1, nil).overServed == true)
    // Beyond the need there is nothing to take off: I 3 alone gives 5.
    #expect(gap(3, 5, nil).opportunity == 5)
  }

  @Test func nothingMissingIsZero() {
    #expect(gap(nil, 3, 2) == gap(nil, nil, nil))
    #expect(gap(5, nil, nil).shortfall == nil)
    #expect(gap(5, nil, nil).alignment == nil)
  }

  private func atlas(_ site: String = "") throws -> Atlas {
    try TestContent(
      """
      === content/site.yml
      \(site)
      === content/journeys/a.md
      # A
      ## One
      | Touchpoint | Channel | Importance | Performance | Effort |
      |---|---|--:|--:|--:|
      | Zebra | Web | 5 | 2 | 1 |
      | Apple | Web, Phone | 5 | 2 | 1 |
      | Blank | Phone | 4 | – | 1 |
      ## Two
      | Touchpoint | Channel | Importance | Performance |
      |---|---|--:|--:|
      | Worst | Web | 5 | 1 |
      | Unused | – | 0 | 3 |
      === content/journeys/b.md
      # B
      ## One
      - Touchpoint: Zebra | channel Web | importance 1 | performance 5
      """
    ).read().atlas
  }

  @Test func priorityOrder() throws {
    let atlas = try atlas()
    let table = GapTable(atlas, journey: 0)
    let names = table.rows.compactMap { atlas.use(at: $0.place)?.name.plain }
    #expect(names == ["Worst", "Apple", "Zebra", "Unused", "Blank"])
    #expect(table.rows.map(\.rank) == [1, 2, 3, 4, 5])
    #expect(GapTable(atlas).rows.count == 6)
    #expect(table.crosshair == .midpoint)
  }

  @Test func meanCrosshair() throws {
    let table = GapTable(try atlas("crosshair: mean"), journey: 0)
    #expect(table.crosshair == Gap.Crosshair(importance: 3.75, performance: 2))
  }

  @Test func matrixCountsATouchpointOnceInAColumn() throws {
    let atlas = try atlas()
    let matrix = TouchpointMatrix(atlas, journey: 0)
    let names = matrix.rows.map { $0.map { atlas.channels[$0].name } }
    #expect(names == ["Phone", "Web", nil])
    #expect(matrix.cells.map { $0.map(\.count) } == [[2, 0], [2, 1], [0, 1]])
    #expect(matrix.columnTotals.map(\.count) == [3, 2])
    #expect(matrix.cells[1][0].meanPerformance == 2)
    #expect(matrix.cells[0][0].meanShortfall == 3)
    #expect(matrix.total.count == 5)
    #expect(matrix.rowTotals[1].meanPerformance == (2 + 2 + 1) / 3.0)
    #expect(TouchpointMatrix(atlas).columns.count == 2)
  }

  /// Means take what is there: of three rows one has no performance, of the two others one has no importance.
  @Test func meansOfAMatrixLeaveOutWhatIsMissing() throws {
    let atlas = try TestContent(
      """
      === content/journeys/a.md
      # A
      ## One
      | Touchpoint | Channel | Importance | Performance |
      |---|---|--:|--:|
      | Rated | Web | 5 | 2 |
      | Measured | Web | – | 4 |
      | Blank | Web | 4 | – |
      """
    ).read().atlas
    let cell = TouchpointMatrix(atlas, journey: 0).total
    #expect(cell.count == 3 && cell.meanPerformance == 3 && cell.meanShortfall == 3)
  }
}
