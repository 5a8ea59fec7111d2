import MarkdownTree

/// What the rows of a survey add up to, by a ``SurveyPlan``.
struct SurveyFigures: Sendable {
  let plan: SurveyPlan
  let header: CSVHeader
  let isDaily: Bool
  private let metrics: [MetricDefinition]
  private(set) var cells = SurveyCells()
  var oddities = SurveyOddities()
  /// Why no more rows are counted.
  private(set) var problem: (message: Message, start: SourceFile.Position, end: SourceFile.Position)?
  /// Where each word of a column of ids stands first.
  private(set) var firsts: [[Int32: SourceFile.Position]] = []
  /// Per score of the plan: the ids that the map gives itself.
  private var fixed: [SurveyCells.Key] = []

  // Columns repeat few words, and each is understood once.
  private var numbers: [[String: Double?]] = []
  private var words: [[String: Int32]] = []
  private var metricWords: [String: Int?] = [:]
  private static let rememberedWords = 500
  private static let rememberedBytes = 64
  /// Ten million rows of it can be added and squared.
  private static let valueLimit = 1e15
  /// Bytes of an id or of the name of a segment.
  private static let wordLimit = 300

  init(
    _ plan: SurveyPlan = SurveyPlan(), header: CSVHeader = CSVHeader([]), metrics: [MetricDefinition] = [],
    isDaily: Bool = false
  ) {
    self.plan = plan
    self.header = header
    self.metrics = metrics
    self.isDaily = isDaily
    firsts = Array(repeating: [:], count: plan.ids.count)
    words = Array(repeating: [:], count: plan.ids.count)
    numbers = Array(repeating: [:], count: plan.scores.count)
    fixed = plan.scores.map { score in
      var key = SurveyCells.Key(metric: Int32(score.metric ?? -1), period: 0)
      for part in SurveyMap.ScopePart.allCases {
        if let id = score.scope.ids[part] { key[part] = cells.index(of: id) }
      }
      return key
    }
  }

  mutating func count(_ row: CSVRow) {
    guard let date = plan.date, plan.scores.contains(where: { !row.bytes(of: $0.index).isEmpty }) else {
      return
    }
    guard let (year, month, day) = date.pattern.read(row.text(of: date.index)) else {
      oddities.add(.date, date.index, row.start(of: date.index), row.end(of: date.index))
      return
    }
    let period = Int32(year * 10_000 + month * 100 + (isDaily ? day ?? 0 : 0))
    let ids = plan.ids.indices.map { word(of: $0, in: row) }
    for (number, score) in plan.scores.enumerated() where !row.bytes(of: score.index).isEmpty {
      guard let metric = score.metric ?? metric(of: score, in: row),
        let value = value(of: number, metrics[metric], in: row)
      else { continue }
      var key = fixed[number]
      key.metric = Int32(metric)
      key.period = period
      for (id, word) in zip(plan.ids, ids) where word >= 0 && !score.own.contains(id.part) {
        key[id.part] = word
      }
      add(value, score, key, at: row)
    }
  }

  // MARK: What a row is about

  /// nil for a word that is no metric of site.yml: nobody asks for it.
  private mutating func metric(of score: SurveyPlan.Score, in row: CSVRow) -> Int? {
    guard let column = plan.metric else { return nil }
    let written = ListText.trimmed(row.text(of: column.index))
    if let found = metricWords[written] { return found }
    var names = MetricNames(metrics)
    let id = names.id(of: column.words[LabelTable.normalise(written)] ?? written)
    let metric = metrics.firstIndex { $0.id == id && (score.use != .answer || $0.calc != nil) }
    if metricWords.count < Self.rememberedWords { metricWords[written] = .some(metric) }
    return metric
  }

  /// The index of an id's word; −1 where there is none.
  private mutating func word(of number: Int, in row: CSVRow) -> Int32 {
    let id = plan.ids[number]
    let text = row.text(of: id.index)
    if let word = words[number][text] { return word }
    let written = ListText.trimmed(text)
    let (start, end) = (row.start(of: id.index), row.end(of: id.index))
    var word: Int32 = -1
    if written.utf8.count > Self.wordLimit {
      oddities.add(.longWord, id.index, start, end)
    } else if id.part == .segment, PersonalData.masked(written) != written {
      oddities.add(.personal, id.index, start, end)
    } else if InvisibleText.first(in: written.unicodeScalars) != nil {
      oddities.add(.invisible, id.index, start, end)
    } else if !written.isEmpty {
      word = cells.index(of: id.words[LabelTable.normalise(written)] ?? written)
      if firsts[number][word] == nil { firsts[number][word] = start }
      if firsts[number].count > SurveyCells.valueLimit {
        let column = header.columns[id.index]
        problem = (.tooManyGroups(SurveyCells.valueLimit), column.place, column.end)
      }
      words[number][text] = word
    }
    return word
  }

  // MARK: Values

  /// nil for what is no number, for what the metric does not take, and for no answer at all.
  private mutating func value(of number: Int, _ metric: MetricDefinition, in row: CSVRow) -> Double? {
    let score = plan.scores[number]
    let text = row.text(of: score.index)
    let value: Double?
    if let found = numbers[number][text] {
      value = found
    } else {
      value = Self.read(text, score, isPercent: metric.unit == "%")
      if numbers[number].count < Self.rememberedWords, text.utf8.count <= Self.rememberedBytes {
        numbers[number][text] = .some(value)
      }
    }
    let (start, end) = (row.start(of: score.index), row.end(of: score.index))
    guard let value else {
      if !ListText.trimmed(text).isEmpty { oddities.add(.number, score.index, start, end) }
      return nil
    }
    guard score.use != .answer || metric.takes(answer: value) else {
      oddities.add(.offScale(metric.answerScale), score.index, start, end)
      return nil
    }
    return value
  }

  private static func read(_ text: String, _ score: SurveyPlan.Score, isPercent: Bool) -> Double? {
    let bare = ListText.trimmed(text)
    // Shares are in percent, so the sign changes nothing.
    let number = score.use == .value && isPercent && bare.utf8.last == 0x25 ? String(bare.dropLast()) : bare
    let word = score.answers.isEmpty ? nil : score.answers[LabelTable.normalise(text)]
    guard let value = word ?? score.numbers.read(number), abs(value) <= valueLimit else { return nil }
    return value
  }

  private mutating func add(
    _ value: Double, _ score: SurveyPlan.Score, _ key: SurveyCells.Key, at row: CSVRow
  ) {
    let (place, end) = (row.start(of: score.index), row.end(of: score.index))
    var isSecond = false
    let fits = cells.change(key, line: place.line, column: place.column) { tally in
      switch score.use {
      case .answer: tally.add(answer: value)
      case .count: tally.amount = (tally.amount ?? 0) + value
      case .numerator: tally.numerator = (tally.numerator ?? 0) + value
      case .denominator: tally.denominator = (tally.denominator ?? 0) + value
      case .n: tally.toldN = (tally.toldN ?? 0) + value
      case .value:
        isSecond = tally.value != nil
        if !isSecond { tally.value = value }
      }
    }
    if isSecond { oddities.add(.second, score.index, place, end) }
    if !fits { problem = (.tooManyFigures(SurveyCells.cellLimit), place, end) }
  }
}
