import JourneyAtlas
import MarkdownTree

/// A small atlas made by chance, which can be edited by chance and written in many ways.
struct GeneratedAtlas {
  var site = Site()
  var personas: [Persona] = []
  var journeys: [Journey] = []
  /// `date,metric,value,journey` and so on, by place and month.
  var figures: [Figure] = []
  private var counter = 0

  struct Site {
    var title = "Maps"
    var crosshair = "midpoint"
    var target = 40
    var budget = 3
    var channels = ["Web", "Phone", "Shop"]
  }

  struct Persona {
    var file: String
    var name: String
    var goals: [String] = []
    var share = 20
    var prose: [String] = []
  }

  struct Journey {
    var file: String
    var title: String
    var owner: String?
    var state = "current"
    /// Files of personas.
    var personas: [String] = []
    var goals: [String] = []
    var prose: [String] = []
    var notes: [String] = []
    var stages: [Stage] = []
  }

  struct Stage {
    var name: String
    var emotion: Int?
    var end: Int?
    var words: String?
    /// What single personas feel, by the personas' files.
    var feelings: [String: Int] = [:]
    var fields: [String: [String]] = [:]
    var opportunities: [Opportunity] = []
    var quotes: [(text: String, source: String)] = []
    var touchpoints: [Touchpoint] = []
    var steps: [Stage] = []
    var prose: [String] = []
  }

  struct Opportunity {
    var text: String
    var impact: Int?
    var owner: String?
  }

  struct Touchpoint {
    var name: String
    var channels: [String] = []
    var owner: String?
    var importance: Int?
    var performance: Int?
    var effort: Int?
    var status: String?
  }

  struct Figure {
    var month: Int
    var journey: String?
    var value: Int
    var n: Int
  }

  static let labels = ["Pain", "Doing", "Question", "Weather"]

  init(_ random: inout SplitMix) {
    for _ in 0..<2 { personas.append(persona(&random)) }
    for _ in 0..<Int.random(in: 2...3, using: &random) { journeys.append(journey(&random)) }
    for month in 1...3 {
      figures.append(
        Figure(month: month, journey: nil, value: Int.random(in: 0...60, using: &random), n: 100))
    }
  }

  // MARK: Parts made by chance

  /// A word that was never used before, so that names differ.
  mutating func word(_ random: inout SplitMix) -> String {
    let syllables = [
      "ba", "do", "fe", "gu", "ki", "lo", "mi", "nu", "pa", "ri", "so", "ta", "ve", "zu", "买", "选择",
    ]
    counter += 1
    let word = (0..<3).map { _ in syllables[Int.random(in: 0..<syllables.count, using: &random)] }.joined()
    return word + Self.ending(counter)
  }

  private static func ending(_ number: Int) -> String {
    String(
      String(number, radix: 26).unicodeScalars.map { scalar in
        let value = scalar.value < 58 ? scalar.value - 48 : scalar.value - 87
        return Character(Unicode.Scalar(UInt8(97 + value)))
      })
  }

  mutating func sentence(_ random: inout SplitMix) -> String {
    let words = (0..<Int.random(in: 3...8, using: &random)).map { _ in word(&random) }
    return words.joined(separator: " ") + "."
  }

  mutating func text(_ random: inout SplitMix) -> String { String(sentence(&random).dropLast()) }

  mutating func persona(_ random: inout SplitMix) -> Persona {
    var persona = Persona(file: word(&random), name: "Person " + word(&random))
    persona.goals = [text(&random), text(&random)]
    persona.prose = [sentence(&random)]
    return persona
  }

  mutating func journey(_ random: inout SplitMix) -> Journey {
    var journey = Journey(file: word(&random), title: "Map " + word(&random))
    journey.owner = Bool.random(using: &random) ? "Sales" : nil
    journey.personas = personas.prefix(1).map(\.file)
    journey.goals = [text(&random)]
    journey.prose = [sentence(&random), sentence(&random)]
    journey.notes = Bool.random(using: &random) ? [sentence(&random)] : []
    for _ in 0..<Int.random(in: 2...4, using: &random) {
      journey.stages.append(stage(&random, hasSteps: true))
    }
    return journey
  }

  mutating func stage(_ random: inout SplitMix, hasSteps: Bool) -> Stage {
    var stage = Stage(name: word(&random).prefix(1).uppercased() + word(&random))
    stage.emotion = Bool.random(using: &random) ? Int.random(in: -2...2, using: &random) : nil
    for persona in personas where Int.random(in: 0..<4, using: &random) == 0 {
      stage.feelings[persona.file] = Int.random(in: -2...2, using: &random)
    }
    for label in Self.labels where Bool.random(using: &random) {
      stage.fields[label] = (0..<Int.random(in: 1...2, using: &random)).map { _ in text(&random) }
    }
    if hasSteps {
      for _ in 0..<Int.random(in: 0...3, using: &random) { stage.touchpoints.append(touchpoint(&random)) }
      if Int.random(in: 0..<3, using: &random) == 0 {
        stage.steps = [self.stage(&random, hasSteps: false), self.stage(&random, hasSteps: false)]
      }
      if Bool.random(using: &random) { stage.opportunities = [opportunity(&random)] }
      if Bool.random(using: &random) { stage.prose = [sentence(&random), sentence(&random)] }
    }
    if Bool.random(using: &random) { stage.quotes = [(sentence(&random), text(&random))] }
    return stage
  }

  mutating func opportunity(_ random: inout SplitMix) -> Opportunity {
    Opportunity(
      text: text(&random), impact: Bool.random(using: &random) ? Int.random(in: 0...5, using: &random) : nil,
      owner: Bool.random(using: &random) ? "Product" : nil)
  }

  mutating func touchpoint(_ random: inout SplitMix) -> Touchpoint {
    var touchpoint = Touchpoint(name: word(&random).prefix(1).uppercased() + word(&random))
    func maybe(_ range: ClosedRange<Int>) -> Int? {
      Bool.random(using: &random) ? Int.random(in: range, using: &random) : nil
    }
    touchpoint.channels = Bool.random(using: &random) ? ["Web"] : ["Phone", "Shop"]
    touchpoint.owner = Bool.random(using: &random) ? "Care" : nil
    touchpoint.importance = maybe(0...5)
    touchpoint.performance = maybe(1...5)
    touchpoint.effort = maybe(0...5)
    return touchpoint
  }
}
