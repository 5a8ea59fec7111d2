import JourneyAtlas
import SitePages

/// What `waymark export` writes besides `data/atlas.json`.
extension Project {
  /// The gap tables and matrices as CSV, at the paths that they have in a site.
  public func exportCSV(into folder: String, byteOrderMark: Bool) throws(WorkspaceError) {
    let site = SitePages(atlas: reading.atlas, theme: .builtIn, csvByteOrderMark: byteOrderMark)
    try NewFile.export(into: folder, paths: site.csvFiles.map { ($0, site.path(of: $0)) }) {
      site.render($0).bytes
    }
  }

  /// All journeys as Mermaid diagrams: `ID.mmd`.
  public func exportMermaid(into folder: String) throws(WorkspaceError) {
    let site = SitePages(atlas: reading.atlas, theme: .builtIn)
    let journeys = reading.atlas.journeys.map(\.id)
    try NewFile.export(into: folder, paths: journeys.map { ($0, DeviceName.avoided(in: $0 + ".mmd")) }) {
      site.mermaid(journey: $0) ?? []
    }
  }

  /// One journey as a Mermaid diagram.
  public func mermaid(journey id: String) throws(WorkspaceError) -> [UInt8] {
    let site = SitePages(atlas: reading.atlas, theme: .builtIn)
    if let bytes = site.mermaid(journey: id) { return bytes }
    let near = Spelling.nearest(to: id, in: reading.atlas.journeys.map(\.id))
    throw .usage(
      "there is no journey \(id)",
      help: near.map { "did you mean \($0)?" } ?? "the id is the path below content/journeys/, without .md")
  }
}
