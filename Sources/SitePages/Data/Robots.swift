import MarkdownTree

/// `robots.txt`. It forbids nothing, also where search engines are kept out: a page that may not be fetched
/// can still be listed, since its `noindex` is never seen. The pages themselves say `noindex`.
struct Robots {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  func bytes() -> [UInt8] {
    var text = "User-agent: *\nAllow: /\n"
    if site.has(.sitemap), let base = site.baseURL {
      text += "\nSitemap: \(base)\(site.links.path(.sitemap))\n"
    }
    return Array(text.utf8)
  }
}
