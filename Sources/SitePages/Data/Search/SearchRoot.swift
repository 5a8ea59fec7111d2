import JourneyAtlas
import MarkdownTree

/// `data/search.js`, which search loads first: where everything else is, and what the palette says in the languages
/// of the site.
struct SearchRoot {
  let site: SitePages
  let facets: SearchFacets
  /// The first entry of each file.
  let names: [Int]
  let texts: [Int]
  let words: WordList
  let spellings: WordList

  init(
    _ site: SitePages, _ facets: SearchFacets, names: [Int], texts: [Int], _ words: WordList,
    _ spellings: WordList
  ) {
    self.site = site
    self.facets = facets
    self.names = names
    self.texts = texts
    self.words = words
    self.spellings = spellings
  }

  func json() -> JSONWriter {
    var json = JSONWriter(capacity: 8_192)
    json.object { json in
      json.member("home", site.atlas.site.language)
      json.member("kinds", strings: SearchEntry.Kind.allCases.map(\.rawValue))
      json.member("names", Self.text(EntryNumbers.text(names)))
      json.member("texts", Self.text(EntryNumbers.text(texts)))
      json.member("words", strings: words.firsts.map(Self.text))
      json.member("spellings", strings: spellings.firsts.map(Self.text))
      json.member("facets", array: SearchFacets.Facet.allCases) { json, facet in
        let values = facets.values.filter { $0.facet == facet }
        json.array([facet.rawValue] + values.flatMap { [$0.key, $0.name] }) { $0.string($1) }
      }
      json.member("languages", array: languages) { json, language in
        json.array([language, Phrases.tag(of: language)]) { $0.string($1) }
      }
      let tags = Set(languages.map { Phrases.tag(of: $0) }).sorted()
      json.member("say", array: tags) { json, tag in
        json.object { say(tag, &$0) }
      }
    }
    return json
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Those of all pages.
  private var languages: [String] {
    let atlas = site.atlas
    let all = [atlas.site.language] + atlas.journeys.map(\.language) + atlas.personas.map(\.language)
    return Set(all + atlas.pages.map(\.language)).sorted()
  }

  private func say(_ tag: String, _ json: inout JSONWriter) {
    let phrases = site.interface.phrases(around: tag)
    let search = phrases.search
    json.member("tag", tag)
    json.member("title", search.title)
    json.member("placeholder", search.placeholder)
    json.member("results", search.results)
    json.member("none", search.none)
    json.member("one", search.one)
    json.member("many", search.many)
    json.member("more", search.more)
    json.member("close", search.close)
    json.member("broken", search.broken)
    json.member("instead", search.instead)
    json.member("index", phrases.frame.index)
    json.member("all", search.all)
    json.member("facets", strings: SearchFacets.Facet.allCases.map { search.facet($0, phrases.words) })
    json.member("kinds", strings: SearchEntry.Kind.allCases.map { search.kind($0, phrases) })
    json.member("passages", array: [SearchEntry.Passage.Kind.pain, .quote, .opportunity, .text]) {
      json, kind in
      json.array([kind.rawValue, search.passage(kind, phrases)]) { $0.string($1) }
    }
  }
}
