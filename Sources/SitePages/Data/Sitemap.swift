import MarkdownTree

/// `sitemap.xml`: the address of every page, made only where the site's own address is known. A sitemap may
/// hold 50,000 addresses; a larger site gets an index, and parts.
struct Sitemap {
  static let limit = 50_000

  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  /// How many parts stand beside the index; 0 where one file is enough.
  static func parts(addresses: Int) -> Int { addresses <= limit ? 0 : (addresses + limit - 1) / limit }

  /// `part` counts from 1; nil is `sitemap.xml` itself.
  func bytes(part: Int? = nil) -> [UInt8] {
    let pages = addresses
    var xml: HTML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    if let part {
      let start = (part - 1) * Self.limit
      urls(pages[start..<min(start + Self.limit, pages.count)], into: &xml)
    } else if Self.parts(addresses: pages.count) > 0 {
      xml += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      for part in 1...Self.parts(addresses: pages.count) {
        xml += "<sitemap><loc>\(address(.sitemapPart(part)))</loc></sitemap>\n"
      }
      xml += "</sitemapindex>\n"
    } else {
      urls(pages[...], into: &xml)
    }
    return xml.bytes
  }

  /// Those of all pages in all languages, each text once.
  var addresses: [String] {
    var addresses: [String] = []
    for one in [site] + site.others {
      let base = one.baseURL ?? ""
      let isAlone = one.editions.all.count == 1
      for page in one.readerPages {
        guard isAlone || one.editions.home(of: page, in: one.edition).language == one.edition.language else {
          continue
        }
        addresses.append(base + one.links.destination(page).encoded)
      }
    }
    return addresses
  }

  private func urls(_ pages: ArraySlice<String>, into xml: inout HTML) {
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for page in pages { xml += "<url><loc>\(page)</loc></url>\n" }
    xml += "</urlset>\n"
  }

  private func address(_ page: Page) -> String {
    (site.baseURL ?? "") + site.links.destination(page).encoded
  }
}
