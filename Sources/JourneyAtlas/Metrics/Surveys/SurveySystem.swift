/// A system whose exports Waymark has a map for. The maps are data: `Systems/NAME.yml`, in the form that authors
/// write their own in.
public struct SurveySystem: Sendable {
  /// `google-analytics-4`, as `system:` names it.
  public let id: String
  /// `Google Analytics 4`.
  public let name: String
  /// The lines above its first key: how to export, and what to know.
  public let notes: [String]
  /// The lines of its columns, as they may be copied into a map.
  public let columns: [String]
  let map: SurveyMap

  public static let names = BuiltInSystems.files.map(\.name)

  public static func named(_ id: String) -> SurveySystem? {
    BuiltInSystems.files.first { $0.name == id.lowercased() }.map { SurveySystem(id: $0.name, text: $0.text) }
  }

  init(id: String, text: String) {
    self.id = id
    map = SurveyMapReader.readReadyMade(text).map
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    notes = lines.prefix { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    name = lines.first { $0.hasPrefix("name: ") }.map { String($0.dropFirst("name: ".count)) } ?? id
    columns = Array(lines.drop { $0 != "columns:" }.dropFirst().prefix { $0.hasPrefix("  ") })
  }
}
