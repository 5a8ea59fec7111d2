/// `robots.txt`.
struct Robots {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  func bytes() -> [UInt8] { [] }
}
