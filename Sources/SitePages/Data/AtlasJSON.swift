/// `data/atlas.json`: the whole atlas for other programs.
struct AtlasJSON {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  func bytes() -> [UInt8] { Array("{}\n".utf8) }
}
