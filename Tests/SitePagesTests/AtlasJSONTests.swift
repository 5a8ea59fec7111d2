import Foundation
import Testing

@testable import JourneyAtlas
@testable import SitePages

@Suite struct AtlasJSONTests {
  private func lines(_ atlas: Atlas) -> [String] {
    String(decoding: atlasJSON(atlas), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func journeyKeysAndValues() {
    let lines = lines(Fixture.small())
    #expect(
      lines[0]
        == #"{"format":"waymark-atlas","version":1,"title":"Journey atlas","language":"en","journeys":["#)
    #expect(
      lines[1]
        == #"{"id":"choosing-a-crm","title":"Choosing a CRM","url":"journeys/choosing-a-crm/index.html","#
        + #""kind":"customer","state":"current","language":"en","personas":["olga"],"owner":"Growth, Sales","#
        + #""reviewed":null,"compares":null,"source":"content/journeys/choosing-a-crm.md","fields":["#)
    #expect(lines[2] == #"{"label":"Weather","text":"Weather","values":["rain"]}],"stages":["#)
    #expect(
      lines[3]
        == #"{"id":"trigger","name":"Trigger","number":1,"url":"journeys/choosing-a-crm/trigger.html","line":21,"#
        + #""emotion":1,"emotionTo":-2,"emotionWords":"\u003cshaken\u003e","personaEmotions":[],"evidence":"researched","fields":["#
    )
    #expect(
      lines[4]
        == #"{"label":"pain","text":"Pain points","values":["nobody owns the log","two sheets"]}],"quotes":["#
    )
    #expect(lines[5] == #"{"text":"We lost it twice.\nTwice!","source":"interview 12"}],"steps":["#)
  }

  @Test func stepsKeepTheirTouchpoints() {
    let lines = lines(Fixture.small())
    #expect(
      lines[6]
        == #"{"id":"reads-blogs","name":"Reads blogs","number":1,"line":40,"emotion":null,"emotionTo":null,"#
        + #""emotionWords":null,"personaEmotions":[],"evidence":"assumption","fields":[],"quotes":[],"steps":[],"touchpoints":["#
    )
    #expect(
      lines[7]
        == #"{"id":"free-trial","name":"Free trial","channel":"Web","owner":null,"importance":2,"performance":4,"#
        + #""effort":5,"metrics":[],"evidence":"assumption","line":42,"shortfall":-2,"#
        + #""quadrant":"possible-overkill","opportunity":2.5,"band":"served","overServed":true,"#
        + #""alignment":"effort-without-impact","rank":2}]}],"touchpoints":["#)
  }

  @Test func figuresOfRows() {
    let lines = lines(Fixture.small())
    #expect(
      lines[8]
        == #"{"id":"direct-mail","name":"Direct mail","channel":"Paper","owner":"Marketing","importance":0,"#
        + #""performance":null,"effort":4,"metrics":[],"evidence":"assumption","line":30,"shortfall":null,"#
        + #""quadrant":null,"opportunity":null,"band":null,"overServed":null,"alignment":"off-the-journey","rank":3},"#
    )
    #expect(
      lines[9]
        == #"{"id":"search-results","name":"Search results","channel":"Search, Web","owner":null,"importance":5,"#
        + #""performance":2,"effort":1,"metrics":[],"evidence":"assumption","line":31,"shortfall":3,"#
        + #""quadrant":"concentrate-here","opportunity":17.5,"band":"extreme","overServed":false,"#
        + #""alignment":"impact-without-effort","rank":1}]},"#)
  }

  @Test func theOtherLists() {
    let lines = lines(Fixture.small())
    #expect(
      lines[10...].joined(separator: "\n") == #"""
        {"id":"sign","name":"Sign","number":2,"url":"journeys/choosing-a-crm/sign.html","line":50,"emotion":null,"emotionTo":null,"emotionWords":null,"personaEmotions":[],"evidence":"assumption","fields":[],"quotes":[],"steps":[],"touchpoints":[]}],"opportunities":[
        {"text":"a guide","stage":"trigger","owner":"Content team","impact":4,"effort":null,"status":null}]}],"personas":[
        {"id":"olga","name":"Olga Brandt","url":"personas/olga.html","segments":["Mid-size freight"],"aliases":[],"channels":["Search","Phone"],"fields":[
        {"label":"challenge","text":"Frustrations","values":["trials"]}]}],"touchpoints":[
        {"id":"direct-mail","name":"Direct mail","url":"touchpoints/direct-mail.html","uses":[
        {"journey":"choosing-a-crm","stage":"trigger"}]},
        {"id":"free-trial","name":"Free trial","url":"touchpoints/free-trial.html","uses":[
        {"journey":"choosing-a-crm","stage":"trigger"}]},
        {"id":"search-results","name":"Search results","url":"touchpoints/search-results.html","uses":[
        {"journey":"choosing-a-crm","stage":"trigger"}]}],"channels":[
        {"id":"paper","name":"Paper","url":"channels/paper.html","group":"physical"},
        {"id":"search","name":"Search","url":"channels/search.html","group":"digital"},
        {"id":"web","name":"Web","url":"channels/web.html","group":"digital"}],"metrics":[]}
        """#)
  }

  @Test func aTouchpointOfAStageAndItsStepIsOneUse() {
    var stage = Fixture.stage("A", id: "a", number: 1)
    stage.touchpoints = [Fixture.use("Shop", id: "shop")]
    stage.steps = [Fixture.stage("B", id: "b", number: 1)]
    stage.steps[0].touchpoints = [Fixture.use("Shop", id: "shop")]
    let text = String(
      decoding: atlasJSON(Fixture.atlas([Fixture.journey("j", "J", stages: [stage])])), as: UTF8.self)
    #expect(text.contains("\"uses\":[\n{\"journey\":\"j\",\"stage\":\"a\"}]"))
  }

  @Test func sameBytesEachTime() {
    #expect(atlasJSON(Fixture.small()) == atlasJSON(Fixture.small()))
  }
}

/// The page AtlasJSON shows the file as it is.
@Suite struct AtlasJSONPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/JourneyAtlas/JourneyAtlas.docc")

  /// Keys in the order of their first appearance.
  private func keys(_ json: String) -> [String] {
    var keys: [String] = []
    for match in json.matches(of: /"([A-Za-z]+)":/) where !keys.contains(String(match.1)) {
      keys.append(String(match.1))
    }
    return keys
  }

  @Test func theSampleHasTheKeysOfTheFileInItsOrder() throws {
    let page = try String(contentsOf: Self.folder.appending(path: "AtlasJSON.md"), encoding: .utf8)
    let sample = try #require(page.firstMatch(of: /(?s)```json\n(.*?)```/)).1
    #expect(
      keys(String(sample))
        == keys(String(decoding: atlasJSON(Fixture.small(metrics: [Fixture.metric()])), as: UTF8.self)))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(sample.utf8)) }
  }

  /// What the schema asks for is what is written, in the same order.
  @Test func theSchemaNamesTheKeysOfTheFile() throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "atlas.schema.json"))
    #expect(Data(AtlasSchema.bytes) == data, "run Tests/Tools/embed-schema.sh")
    let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let file =
      try JSONSerialization.jsonObject(with: Data(atlasJSON(Fixture.small(metrics: [Fixture.metric()]))))
      as? [String: Any]
    let atlas = try #require(file)
    #expect(Set(try #require(schema["required"] as? [String])) == Set(atlas.keys))
    func check(_ name: String, _ object: Any?) throws {
      let keys = Set(try #require(object as? [String: Any]).keys)
      let definition = try #require(definitions[name])
      #expect(Set(try #require(definition["required"] as? [String])) == keys, "\(name)")
      #expect(Set(try #require(definition["properties"] as? [String: Any]).keys) == keys, "\(name)")
      #expect(definition["additionalProperties"] as? Bool == false, "\(name)")
    }
    func first(_ object: Any?, _ key: String) -> [String: Any]? {
      ((object as? [String: Any])?[key] as? [[String: Any]])?.first
    }
    let journey = first(atlas, "journeys")
    let stage = first(journey, "stages")
    try check("journey", journey)
    try check("stage", stage)
    try check("step", first(stage, "steps"))
    try check("use", first(stage, "touchpoints"))
    try check("quote", first(stage, "quotes"))
    try check("opportunity", first(journey, "opportunities"))
    try check("persona", first(atlas, "personas"))
    try check("touchpoint", first(atlas, "touchpoints"))
    try check("channel", first(atlas, "channels"))
    let metric = first(atlas, "metrics")
    try check("metric", metric)
    let series = (definitions["metric"]?["properties"] as? [String: Any])?["series"] as? [String: Any]
    let item = try #require(series?["items"] as? [String: Any])
    let keys = Set(try #require(first(metric, "series")).keys)
    #expect(Set(try #require(item["required"] as? [String])) == keys)
    #expect(Set(try #require(item["properties"] as? [String: Any]).keys) == keys)
  }
}
