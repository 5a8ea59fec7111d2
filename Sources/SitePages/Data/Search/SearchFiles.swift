import JourneyAtlas
import MarkdownTree

/// What `assets/search.js` finds in: classic scripts, which a page may load from `file://` too. Each calls
/// `waymark.add` with its name and its data.
///
///     data/search.js         what there is: where files begin, what to narrow by, the words of the palette
///     data/search-w3f2k.js   words in order, each with the entries whose name or text holds it
///     data/search-n9a1.js    names and addresses of some entries
///     data/search-t9a1.js    their texts
///     data/search-v3f2k.js   words of alphabets alone, for what was mistyped
///
/// Every file but the first is of bounded size, and an answer needs few, whatever the size of the site. Files of
/// entries are named after their first entry, those of words after their first word; see ``SearchNumbers`` and
/// ``FileCut`` for why a change of one page rewrites few. Their number is known when they are made, so they are no
/// pages; entries pass one by one.
struct SearchFiles {
  private static let nameCut = FileCut(least: 1_500, mean: 1_500, limit: 4_500)
  private static let textCut = FileCut(least: 2_500, mean: 7_500, limit: 14_000)
  private static let wordCut = FileCut(least: 6_000, mean: 6_000, limit: 16_000)
  private static let spellingCut = FileCut(least: 11_000, mean: 11_000, limit: 24_000)
  /// Bytes of the entries of one word; one that stands nearly everywhere tells little.
  private static let listLimit = 6_000

  let site: SitePages
  private let emit: (OutputFile) -> Void
  private let facets: SearchFacets
  private let pageFacets: FacetsOfPages
  /// The word of each value, by index in the log.
  private var facetWords: [Int] = []
  private var log = WordLog()
  private var words = SearchWords()
  private var numbers = SearchNumbers()
  private var names = SearchPart(Self.nameCut)
  private var texts = SearchPart(Self.textCut)

  private init(_ site: SitePages, _ emit: @escaping (OutputFile) -> Void) {
    self.site = site
    self.emit = emit
    facets = SearchFacets(site)
    pageFacets = FacetsOfPages(site, facets)
    for value in facets.values {
      facetWords.append(Array(value.word.utf8).withUnsafeBufferPointer { log.index(of: $0) })
    }
  }

  /// Hands out one file after the other, always in the same order.
  static func write(_ site: SitePages, _ languages: [SitePages], _ emit: (OutputFile) -> Void) {
    withoutActuallyEscaping(emit) { emit in
      let entries = SearchEntries(site)
      let others = languages.map(SearchEntries.init)
      var files = SearchFiles(site, emit)
      for group in entries.groups { files.add(group, entries, others) }
      files.finish()
    }
  }

  // MARK: Entries

  private mutating func add(_ group: SearchEntries.Group, _ entries: SearchEntries, _ others: [SearchEntries])
  {
    let pages = group.pages.map { page in (page: page, items: SearchItem.items(of: entries.entry(of: page))) }
    var nameBytes = 0
    var textBytes = 0
    for (_, items) in pages {
      for item in items {
        nameBytes += item.nameBytes
        textBytes += item.textBytes
      }
    }
    let hash = SearchNumbers.hash(group.path.utf8)
    if names.isFull(before: nameBytes, hash: hash) { flushNames() }
    if texts.isFull(before: textBytes, hash: hash) { flushTexts() }
    var number = numbers.start(of: group.wanted)
    for (page, items) in pages {
      log(items[0].entry, others.map { $0.entry(of: page) }, number)
      for item in items {
        for passage in item.passages { log(passage.text, number, isName: false) }
        pageFacets.forEach(of: page) { log.note(facetWords[$0], entry: number, isName: false) }
        append(item, number)
        numbers.take(number)
        number += 1
      }
    }
  }

  /// `translations` are the same entry in other languages: it is found by their words, and told as it is.
  private mutating func log(_ entry: SearchEntry, _ translations: [SearchEntry], _ number: Int) {
    log(entry.page.name, number, isName: true)
    for name in entry.otherNames { log(name, number, isName: true) }
    for other in translations where other.isOther(than: entry) {
      for name in [other.page.name] + other.otherNames { log(name, number, isName: true) }
      for passage in other.passages { log(passage.text, number, isName: false) }
    }
  }

  private mutating func log(_ text: String, _ number: Int, isName: Bool) {
    words.forEach(in: text) { log.add($0, entry: number, isName: isName) }
  }

  private mutating func append(_ item: SearchItem, _ number: Int) {
    if names.hasNoRoom(for: item.nameBytes) { flushNames() }
    names.append(item, number, item.nameBytes)
    guard !item.passages.isEmpty else { return }
    if texts.hasNoRoom(for: item.textBytes) { flushTexts() }
    texts.append(item, number, item.textBytes)
  }

  private mutating func flushNames() {
    let language = site.atlas.site.language
    emit(
      names.flush("n") { json, item in
        let page = item.entry.page
        var fields = [page.name, page.encoded, item.entry.context]
        if let own = page.language, own != language { fields.append(own) }
        json.array(fields) { $0.string($1) }
      })
  }

  private mutating func flushTexts() {
    emit(
      texts.flush("t") { json, item in
        json.array(item.passages) { json, passage in
          let fields =
            [passage.kind.rawValue, passage.text] + (passage.fragment.map { [Links.encoded($0)] } ?? [])
          json.array(fields) { $0.string($1) }
        }
      })
  }

  // MARK: Words

  private mutating func finish() {
    if !names.isEmpty { flushNames() }
    if !texts.isEmpty { flushTexts() }
    var lines = WordList(Self.wordCut)
    var spellings = WordList(Self.spellingCut)
    log.forEach { line in
      let list =
        Self.list(line.names) + [UInt8(ascii: " ")] + Self.list(line.texts, isFacet: line.word.first == 0x21)
      if let full = lines.add(line.word, list) { emit(Self.file("w", full)) }
      if Self.isSpelled(line.word), let full = spellings.add(line.word, []) { emit(Self.file("v", full)) }
    }
    if let rest = lines.rest { emit(Self.file("w", rest)) }
    if let rest = spellings.rest { emit(Self.file("v", rest)) }
    let root = SearchRoot(site, facets, names: names.starts, texts: texts.starts, lines, spellings)
    emit(OutputFile(path: "data/search.js", root.json().script(named: "")))
  }

  /// `+` behind a list says that it is not whole.
  private static func list(_ entries: [Int], isFacet: Bool = false) -> [UInt8] {
    let text = EntryNumbers.text(entries)
    if text.count <= listLimit || isFacet { return text }
    return EntryNumbers.text(entries.prefix(listLimit / 6)) + [UInt8(ascii: "+")]
  }

  /// Whether a word is long enough to be mistyped, and of an alphabet.
  private static func isSpelled(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 2, let first = word.first, first >= 0x61 else { return false }
    return first < 0xE1
  }

  private static func file(_ letter: String, _ list: WordList.File) -> OutputFile {
    var json = JSONWriter(capacity: list.lines.count * 2)
    json.string(String(decoding: list.lines, as: UTF8.self))
    let name = letter + list.name
    return OutputFile(path: "data/search-\(name).js", json.script(named: name))
  }
}

extension JSONWriter {
  /// A script that hands the data over under that name.
  consuming func script(named name: String) -> ByteBuffer {
    var buffer = ByteBuffer(capacity: 64)
    buffer.append("waymark.add(\"\(name)\",")
    buffer.append(finishedBuffer())
    buffer.append(");\n")
    return buffer
  }
}

extension ByteBuffer {
  fileprivate mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }
}
