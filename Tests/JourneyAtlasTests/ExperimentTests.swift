import JourneyAtlas
import Testing

@Suite struct ExperimentTests {
  private func experiment(_ a: (Int, Int), _ b: (Int, Int), lowerIsBetter: Bool = false) throws
    -> ExperimentResult
  {
    let (journey, diagnostics) = try readJourney(
      """
      # T

      ## Signs

      | Experiment | A | B | Direction |
      | --- | --- | --- | --- |
      | Button | \(a.0)/\(a.1) | \(b.0) of \(b.1) | \(lowerIsBetter ? "lower is better" : "higher is better") |
      """)
    #expect(diagnostics.isEmpty)
    return try ExperimentResult.of(try #require(journey.experiments.first)).get()
  }

  /// Bounds by statsmodels 0.15: confint_proportions_2indep(b, m, a, n, compare="diff", method="newcomb").
  @Test(arguments: [
    ((41, 1204), (78, 1189), 0.014185787085, 0.049414389617),
    ((0, 20), (5, 20), 0.037765445567, 0.468700877619),
    ((56, 70), (48, 80), -0.333872654037, -0.052431472402),
    ((10, 10), (10, 10), -0.277532799863, 0.277532799863),
  ]) func intervalsAreNewcombes(_ a: (Int, Int), _ b: (Int, Int), _ low: Double, _ high: Double) throws {
    let result = try experiment(a, b)
    #expect(abs(result.low - low) < 1e-9 && abs(result.high - high) < 1e-9)
  }

  @Test func liftAndVerdict() throws {
    let better = try experiment((41, 1204), (78, 1189))
    #expect(better.verdict == .better && better.trials == 2393 && !better.isSmallSample)
    #expect(abs((better.lift ?? 0) - 0.92644) < 1e-5)
    #expect(abs(better.difference - 0.031548) < 1e-6)
    #expect(try experiment((41, 1204), (78, 1189), lowerIsBetter: true).verdict == .worse)
    #expect(try experiment((56, 70), (48, 80)).verdict == .worse)
    #expect(try experiment((56, 70), (48, 80), lowerIsBetter: true).verdict == .better)
    #expect(try experiment((12, 300), (9, 310)).verdict == .notShown)
    let small = try experiment((0, 20), (5, 20))
    #expect(small.lift == nil && small.isSmallSample && small.verdict == .better)
    #expect(try experiment((8, 30), (9, 30)).isSmallSample == false)
    #expect(try experiment((8, 29), (9, 30)).isSmallSample)
  }

  @Test func countsMayStandInFourColumns() throws {
    let (journey, diagnostics) = try readJourney(
      """
      # T

      ## Signs
      ## Pays

      ## Experiments

      What we tried.

      | Experiment | Stage | A successes | A trials | B successes | B trials | Owner | Wave |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | Form | Pays | 12 | 1,300 | 9 | 310 | Sales | spring |
      | No counts yet | Nowhere | – | | | | – | |
      | Nobody came | | 0 | 0 | 3 | 9 | | |
      """)
    #expect(
      diagnostics.map(\.message) == ["“Nowhere” is no stage of this map, and stays text of the experiment"])
    #expect(journey.experiments.map(\.name.plain) == ["Form", "No counts yet", "Nobody came"])
    #expect(journey.experiments[0].stage == "pays" && journey.experiments[0].line == 12)
    #expect(journey.experiments[0].control == .init(successes: 12, trials: 1300))
    #expect(journey.experiments[0].variant == .init(successes: 9, trials: 310))
    #expect(journey.experiments[0].columns.map(\.wording).suffix(2) == ["Owner", "Wave"])
    // A stage that the map lacks stays as it is written.
    #expect(journey.experiments[1].stage == nil)
    #expect(journey.experiments[1].columns.map(\.text.plain) == ["Nowhere"])
    #expect(ExperimentResult.of(journey.experiments[1]) == .failure(.noCounts))
    #expect(ExperimentResult.of(journey.experiments[2]) == .failure(.noTrials))
    #expect(journey.sections.map(\.kind) == [.experiments])
    #expect(journey.sections[0].blocks.count == 1)
  }

  @Test func besideCountsASideIsWords() throws {
    let (journey, diagnostics) = try readJourney(
      """
      # T

      ## S

      | Experiment | A | A successes | A trials | B | B successes | B trials |
      | --- | --- | --- | --- | --- | --- | --- |
      | Reminder | at noon | 29 | 38 | at six | 30 | 40 |
      """)
    #expect(diagnostics.isEmpty)
    let experiment = try #require(journey.experiments.first)
    #expect(experiment.words.map { $0?.plain } == ["at noon", "at six"])
    #expect(experiment.control == .init(successes: 29, trials: 38))
    #expect(experiment.columns.map(\.name) == ["A", "A", "A", "B", "B", "B"])
  }

  @Test(arguments: [
    ("| 实验 | 对照组 | 实验组 |", "| 短表单 | 12/300 | 9/310 |"),
    ("| 實驗 | 對照組成功數 | 對照組人數 | 實驗組成功數 | 實驗組人數 |", "| 短表單 | 12 | 300 | 9 | 310 |"),
    ("| 实验 | A成功数 | A样本 | B 成功数 | B 样本 |", "| 短表单 | 12 | 300 | 9 | 310 |"),
    ("| A/B test | Control | Variant |", "| Short form | 12/300 | 9/310 |"),
    ("| Experiment | Successes A | n A | Successes B | n B |", "| Short form | 12 | 300 | 9 | 310 |"),
  ]) func wordsOfTheHeader(_ head: String, _ row: String) throws {
    let rule = head.split(separator: "|").map { _ in "| --- " }.joined() + "|"
    let (journey, diagnostics) = try readJourney("# T\n\n## S\n\n\(head)\n\(rule)\n\(row)\n")
    #expect(diagnostics.isEmpty)
    #expect(journey.experiments.first?.control == .init(successes: 12, trials: 300))
    #expect(journey.experiments.first?.variant == .init(successes: 9, trials: 310))
    #expect(journey.experiments.first?.stage == "s")
  }

  @Test(arguments: [
    ("30/20", "30 successes in 20 trials cannot be"), ("many", "“many” cannot be the value of “A”"),
    ("-3/20", "“-3/20” cannot be the value of “A”"), ("12", "“12” cannot be the value of “A”"),
    ("1,2/30", "“1,2/30” cannot be the value of “A”"),
  ]) func wrongCountsAreToldAtTheirPlace(_ cell: String, _ message: String) throws {
    let (journey, diagnostics) = try readJourneyWithErrors(
      "# T\n\n## S\n\n| Experiment | A | B |\n| --- | --- | --- |\n| Form | \(cell) | 9/310 |\n")
    let found = try #require(diagnostics.first)
    #expect(diagnostics.count == 1 && found.code == .invalidValue && found.message == message)
    #expect(found.start.line == 7 && found.start.column == 10)
    #expect(journey == nil)
  }

  private func readJourneyWithErrors(_ text: String) throws -> (Journey?, [Diagnostic]) {
    let reading = try TestContent("=== content/journeys/test.md\n\(text)").read()
    return (reading.atlas.journeys.first, reading.diagnostics)
  }
}
