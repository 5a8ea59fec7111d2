import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What conditions mean, and what they find in one map that has something of everything.
struct ConditionTests {
  /// Reads conditions; the message of what is wrong where something is.
  private func read(_ text: String, _ subjects: [RuleSubject]) -> Result<[Clause], ConditionReader.Problem> {
    let reader = ConditionReader(
      labels: LabelTable(), subjects: subjects,
      channels: ["search": ["search", "搜索"], "搜索": ["search", "搜索"]])
    do throws(ConditionReader.Problem) {
      return .success(try reader.clauses(text))
    } catch {
      return .failure(error)
    }
  }

  static let map = """
    ---
    kind: user
    state: future
    reviewed: 2026-11-01
    personas: [olga]
    owner: Growth
    ---
    # Map

    - Goal: get there

    ## Start

    > Where do I begin?
    > — interview 1

    - Emotion: +1 -> -2
    - Pain: no sign
    - Moment of truth: the door
    - Metric: visits
    - Opportunity: a sign | impact 4 | effort 1 | owner Works | status idea

    | Touchpoint | Channel | Owner | Importance | Performance | Effort | Metrics | Persona | Evidence | Status |
    | --- | --- | --- | --: | --: | --: | --- | --- | --- | --- |
    | Door | Store | Works | 5 | 2 | 1 | visits | Olga | log | open |
    | Leaflet | Search | | 0 | | 4 | | | | |

    ### Knocks

    - Emotion: -0.5

    - Touchpoint: Bell | channel Phone | importance 2 | performance 4 | effort 5

    ## End

    - Emotion: relieved
    - Opportunity: a bench | effort 3
    """

  static let site = """
    channels:
      - name: Store
        group: physical
      - name: Search
        group: digital
        aliases: [搜索]
    """

  /// What meets the conditions, by name.
  private func found(_ subject: RuleSubject, _ conditions: String) throws -> [String] {
    let clauses = try read(conditions, [subject]).get()
    let personas = """
      # Olga

      - Share: 30
      - Segment: Early birds
      - Goals: be first
      - Source: 4 interviews
      - Preferred channels: Phone
      """
    let reading = try TestContent([
      SourceFile(path: "content/site.yml", text: Self.site),
      SourceFile(path: "content/journeys/map.md", text: Self.map),
      SourceFile(path: "content/personas/olga.md", text: personas),
      SourceFile(path: "content/personas/ida.md", text: "# Ida\n"),
    ]).read()
    let demand = Demand(subjects: [subject], conditions: clauses, needs: [], onlyWhereUsed: false)
    if subject == .persona {
      let facts = PersonaFacts(personas: reading.atlas.personas, met: ["olga"])
      return facts.result(of: demand).against.map { facts.personas[$0.thing].name.plain }
    }
    let facts = JourneyFacts(try #require(reading.atlas.journeys.first), reading.atlas.site)
    return facts.result(of: demand).against.map { facts.named($0.thing, asking: demand).name }
  }

  @Test(arguments: [
    // Numbers, with every comparison.
    ("importance = 5", ["Door"]), ("importance != 5", ["Leaflet", "Bell"]), ("importance < 2", ["Leaflet"]),
    ("importance <= 2", ["Leaflet", "Bell"]), ("importance > 2", ["Door"]),
    ("importance >= 2", ["Door", "Bell"]),
    ("importance below 2", ["Leaflet"]), ("importance above 2", ["Door"]),
    ("importance at most 2", ["Leaflet", "Bell"]),
    ("importance at least 2", ["Door", "Bell"]), ("importance ≥ 2", ["Door", "Bell"]),
    ("importance≤2", ["Leaflet", "Bell"]), ("importance is 5", ["Door"]),
    ("importance is not 5", ["Leaflet", "Bell"]),
    // A missing figure is never true, whatever it is compared with.
    ("performance < 6", ["Door", "Bell"]), ("performance != 6", ["Door", "Bell"]),
    ("performance", ["Door", "Bell"]),
    ("no performance", ["Leaflet"]), ("performance is missing", ["Leaflet"]),
    ("performance is not missing", ["Door", "Bell"]),
    ("effort >= 4", ["Leaflet", "Bell"]), ("shortfall >= 2", ["Door"]), ("shortfall <= -2", ["Bell"]),
    ("no shortfall", ["Leaflet"]), ("score > 15", ["Door"]), ("opportunity score = 2.5", ["Bell"]),
    ("no score", ["Leaflet"]),
    // The emotion of the step, else of the stage; its lower end.
    ("emotion = -2", ["Door", "Leaflet"]), ("emotion = −0.5", ["Bell"]),
    // Words.
    ("quadrant is concentrate-here", ["Door"]), ("quadrant is not concentrate-here", ["Leaflet", "Bell"]),
    ("band is extreme", ["Door"]), ("band is served or strong", ["Bell"]), ("no band", ["Leaflet"]),
    ("alignment is off-the-journey", ["Leaflet"]),
    ("alignment is impact-without-effort or effort-without-impact", ["Door", "Bell"]),
    ("channel is Store", ["Door"]), ("channel is 搜索", ["Leaflet"]),
    ("channel is not Store", ["Leaflet", "Bell"]),
    ("channel group is digital", ["Leaflet"]), ("no channel group", ["Bell"]),
    ("owner is works", ["Door"]), ("owner", ["Door"]), ("no owner", ["Leaflet", "Bell"]),
    ("without owner", ["Leaflet", "Bell"]),
    ("metric is visits", ["Door"]), ("metrics", ["Door"]), ("persona", ["Door"]),
    ("persona is olga", ["Door"]),
    ("evidence", ["Door"]), ("status is open", ["Door"]), ("no status", ["Leaflet", "Bell"]),
    ("state is future", ["Door", "Leaflet", "Bell"]), ("state is current", []),
    ("kind is user", ["Door", "Leaflet", "Bell"]),
    // What the stage says.
    ("opportunity", ["Door", "Leaflet", "Bell"]), ("no opportunity", []),
    ("pain", ["Door", "Leaflet", "Bell"]),
    ("moment of truth", ["Door", "Leaflet", "Bell"]),
    // Together.
    ("importance >= 2 and no owner", ["Bell"]), ("importance = 0 or owner", ["Door", "Leaflet"]),
    ("重要性 >= 5", ["Door"]), ("负责人", ["Door"]), ("Importance >= 5", ["Door"]),
  ]) func ofTouchpoints(_ conditions: String, _ names: [String]) throws {
    #expect(try found(.touchpoint, conditions) == names)
  }

  @Test(arguments: [
    ("emotion < -1", ["Start"]), ("emotion", ["Start", "End"]), ("no emotion", []),
    ("emotion >= -2", ["Start"]),
    ("opportunity", ["Start", "End"]), ("pain", ["Start"]), ("moment of truth", ["Start"]),
    ("metric", ["Start"]),
    ("touchpoint", ["Start"]), ("owner is works", ["Start"]), ("channel is Phone", ["Start"]),
    ("evidence", ["Start"]),
    ("no evidence", ["End"]), ("channel group is physical", ["Start"]), ("doing", []), ("persona", ["Start"]),
  ]) func ofStages(_ conditions: String, _ names: [String]) throws {
    #expect(try found(.stage, conditions) == names)
  }

  /// A stage alone, then its steps.
  @Test(arguments: [
    ("emotion < -1", ["Start"]), ("emotion = -0.5", ["Knocks"]), ("no emotion", []),
    ("emotion", ["Start", "Knocks", "End"]),
    ("opportunity", ["Start", "Knocks", "End"]), ("touchpoint", ["Start", "Knocks"]),
    ("channel is Phone", ["Knocks"]),
    ("moment of truth", ["Start"]), ("evidence", ["Start"]), ("metric", ["Start"]), ("owner", ["Start"]),
  ]) func ofMoments(_ conditions: String, _ names: [String]) throws {
    #expect(try found(.moment, conditions) == names)
  }

  @Test(arguments: [
    ("emotion = -2", ["Map"]), ("review", ["Map"]), ("no review", []),
    ("state is current or future", ["Map"]),
    ("owner is growth", ["Map"]), ("owner is works", []), ("persona is olga", ["Map"]),
    ("opportunity", ["Map"]),
    ("goal", ["Map"]), ("need", []), ("evidence", ["Map"]), ("channel is Phone", ["Map"]),
    ("kind is customer", []),
  ]) func ofJourneys(_ conditions: String, _ names: [String]) throws {
    #expect(try found(.journey, conditions) == names)
  }

  @Test(arguments: [
    ("impact >= 4", ["a sign"]), ("no impact", ["a bench"]), ("effort >= 3", ["a bench"]),
    ("owner", ["a sign"]),
    ("no owner", ["a bench"]), ("owner is Works", ["a sign"]), ("status is idea", ["a sign"]),
    ("no status", ["a bench"]),
    ("emotion <= -2", ["a sign"]), ("state is future", ["a sign", "a bench"]),
  ]) func ofOpportunities(_ conditions: String, _ names: [String]) throws {
    #expect(try found(.opportunity, conditions) == names)
  }

  @Test(arguments: [
    ("journey", ["Olga"]), ("no journey", ["Ida"]), ("share >= 30", ["Olga"]), ("no share", ["Ida"]),
    ("segment is early birds", ["Olga"]), ("no segment", ["Ida"]), ("evidence", ["Olga"]), ("goal", ["Olga"]),
    ("pain", []), ("channel is phone", ["Olga"]), ("no channel", ["Ida"]),
  ]) func ofPersonas(_ conditions: String, _ names: [String]) throws {
    #expect(try found(.persona, conditions) == names)
  }

  @Test(arguments: [
    ("emotoin < 1", RuleSubject.touchpoint, "did you mean “emotion”?"),
    ("impact > 1", .touchpoint, "write one of: emotion, importance"),
    ("pain and owner or metric", .stage, "write a list, one condition a line"),
    ("owner and", .touchpoint, "write one like"), ("pain > 2", .stage, "write “pain” or “no pain”"),
    ("emotion < low", .stage, "write a number"), ("emotion <", .stage, "write a number"),
    ("band > strong", .touchpoint, "write “band is …”"),
    ("band is strnog", .touchpoint, "did you mean “strong”?"),
    ("state is past", .journey, "write “current”, “future” or “hypothetical”"),
    ("state is current or pasd", .journey, "write one of: emotion"),
  ]) func whatIsNoConditionIsTold(_ text: String, _ subject: RuleSubject, _ help: String) {
    guard case .failure(let problem) = read(text, [subject]) else {
      Issue.record("“\(text)” is read")
      return
    }
    #expect(problem.message.help.hasPrefix(help), "\(problem.message)")
  }

  /// A field that one of several subjects lacks is none of theirs.
  @Test func aFieldMustBeThereForAll() throws {
    #expect(try read("evidence", [.stage, .touchpoint]).get().count == 1)
    guard case .failure(let problem) = read("importance > 2", [.touchpoint, .stage]) else {
      Issue.record("a stage has no importance")
      return
    }
    #expect(problem.message.text == "a stage has no “importance”")
  }
}
