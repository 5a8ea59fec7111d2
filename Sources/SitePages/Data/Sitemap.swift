/// `sitemap.xml`: the address of every page, made only where the site's own address is known.
struct Sitemap {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  func bytes() -> [UInt8] { [] }
}
