import JourneyAtlas
import MarkdownTree

/// What `assets/search.js` finds in: classic scripts, which a page may load from `file://` too. Each calls
/// `waymark.add` with its name and its data.
///
///     data/search.js        what there is: where kinds and files begin, what to narrow by, the words of the palette
///     data/search-w3.js     words in order, each with the entries whose name or text holds it
///     data/search-n3.js     names and addresses of some entries
///     data/search-t3.js     their texts
///     data/search-v3.js     words of alphabets alone, for what was mistyped
///
/// Every file but the first is of bounded size, and an answer needs few, whatever the size of the site. Their number
/// is known when they are made, so they are no pages; entries pass one by one.
struct SearchFiles {
  /// Bytes of a file, nearly.
  private static let nameLimit = 3_000
  private static let textLimit = 10_000
  private static let wordLimit = 12_000
  private static let spellingLimit = 24_000
  /// Bytes of texts that one entry has; a longer page is several.
  private static let entryLimit = 1_400
  /// Bytes of the entries of one word; one that stands nearly everywhere tells little.
  private static let listLimit = 3_000

  let site: SitePages
  private let emit: (OutputFile) -> Void
  private let facets: SearchFacets
  private var log = WordLog()
  private var words = SearchWords()
  /// Of the next entry.
  private var number = 0
  private var kinds: [(kind: SearchEntry.Kind, start: Int)] = []
  private var names = Part()
  private var texts = Part()

  /// A file that grows, and the first entry of each one that was written.
  private struct Part {
    var entries: [(entry: SearchEntry, passages: ArraySlice<SearchEntry.Passage>)] = []
    var bytes = 0
    var starts: [Int] = []
    /// Of the file's first entry.
    var start = 0
  }

  private init(_ site: SitePages, _ facets: SearchFacets, _ emit: @escaping (OutputFile) -> Void) {
    self.site = site
    self.facets = facets
    self.emit = emit
  }

  /// Hands out one file after the other, always in the same order.
  static func write(_ site: SitePages, _ languages: [SitePages], _ emit: (OutputFile) -> Void) {
    withoutActuallyEscaping(emit) { emit in
      let entries = SearchEntries(site)
      let others = languages.map(SearchEntries.init)
      var files = SearchFiles(site, entries.facets, emit)
      for page in entries.pages {
        let entry = entries.entry(of: page)
        files.add(entry, others.map { $0.entry(of: page) }.filter { $0.isOther(than: entry) })
      }
      files.finish()
    }
  }

  // MARK: Entries

  /// `translations` are the same entry in other languages: it is found by their words, and told as it is.
  private mutating func add(_ entry: SearchEntry, _ translations: [SearchEntry]) {
    if kinds.last?.kind != entry.kind { kinds.append((entry.kind, number)) }
    log(entry.page.name, isName: true)
    for name in entry.otherNames { log(name, isName: true) }
    for other in translations {
      for name in [other.page.name] + other.otherNames { log(name, isName: true) }
      for passage in other.passages { log(passage.text, isName: false) }
    }
    var from = 0
    repeat {
      let end = Self.end(of: entry.passages, from: from)
      for passage in entry.passages[from..<end] { log(passage.text, isName: false) }
      for value in entry.facets { log(value) }
      append(entry, entry.passages[from..<end])
      number += 1
      from = end
    } while from < entry.passages.count
  }

  private static func end(of passages: [SearchEntry.Passage], from: Int) -> Int {
    var end = from
    var bytes = 0
    while end < passages.count, end == from || bytes + passages[end].text.utf8.count <= entryLimit {
      bytes += passages[end].text.utf8.count
      end += 1
    }
    return end
  }

  private mutating func log(_ text: String, isName: Bool) {
    words.forEach(in: text) { log.add($0, entry: number, isName: isName) }
  }

  /// A value is looked up like a word, which never begins with `!`.
  private mutating func log(_ value: SearchFacets.Value) {
    let word = Array("!\(value.facet.rawValue.prefix(1))\(value.index)".utf8)
    word.withUnsafeBufferPointer { log.add($0, entry: number, isName: false) }
  }

  private mutating func append(_ entry: SearchEntry, _ passages: ArraySlice<SearchEntry.Passage>) {
    let name = entry.page.name.utf8.count + entry.page.encoded.utf8.count + entry.context.utf8.count + 16
    if names.bytes > 0, names.bytes + name > Self.nameLimit { flushNames() }
    if names.entries.isEmpty { names.start = number }
    names.entries.append((entry, passages))
    names.bytes += name
    guard !passages.isEmpty else { return }
    let text = passages.reduce(8) { $0 + $1.text.utf8.count + 8 }
    if texts.bytes > 0, texts.bytes + text > Self.textLimit { flushTexts() }
    if texts.entries.isEmpty { texts.start = number }
    // Entries without text between two with it take their place.
    while texts.start + texts.entries.count < number { texts.entries.append((entry, [])) }
    texts.entries.append((entry, passages))
    texts.bytes += text
  }

  private mutating func flushNames() {
    let language = site.atlas.site.language
    var json = JSONWriter(capacity: names.bytes * 2)
    json.array(names.entries) { json, item in
      let page = item.entry.page
      var fields = [page.name, page.encoded, item.entry.context]
      if let own = page.language, own != language { fields.append(own) }
      json.array(fields) { $0.string($1) }
    }
    emit(Self.file("n\(names.starts.count)", json))
    names.starts.append(names.start)
    names.entries.removeAll(keepingCapacity: true)
    names.bytes = 0
  }

  private mutating func flushTexts() {
    var json = JSONWriter(capacity: texts.bytes * 2)
    json.array(texts.entries) { json, item in
      json.array(item.passages) { json, passage in
        let fields =
          [passage.kind.rawValue, passage.text] + (passage.fragment.map { [Links.encoded($0)] } ?? [])
        json.array(fields) { $0.string($1) }
      }
    }
    emit(Self.file("t\(texts.starts.count)", json))
    texts.starts.append(texts.start)
    texts.entries.removeAll(keepingCapacity: true)
    texts.bytes = 0
  }

  // MARK: Words

  private mutating func finish() {
    if !names.entries.isEmpty { flushNames() }
    if !texts.entries.isEmpty { flushTexts() }
    var lines = WordList(limit: Self.wordLimit)
    var spellings = WordList(limit: Self.spellingLimit)
    var done: [OutputFile] = []
    log.forEach { line in
      let list =
        Self.list(line.names) + [UInt8(ascii: " ")] + Self.list(line.texts, isFacet: line.word.first == 0x21)
      if let full = lines.add(line.word, list) { done.append(Self.file("w\(lines.firsts.count - 2)", full)) }
      if Self.isSpelled(line.word), let full = spellings.add(line.word, []) {
        done.append(Self.file("v\(spellings.firsts.count - 2)", full))
      }
    }
    for file in done { emit(file) }
    if !lines.firsts.isEmpty { emit(Self.file("w\(lines.firsts.count - 1)", lines.text)) }
    if !spellings.firsts.isEmpty { emit(Self.file("v\(spellings.firsts.count - 1)", spellings.text)) }
    emit(Self.file(nil, SearchRoot(site, facets, kinds, names.starts, texts.starts, lines, spellings).json()))
  }

  /// `+` behind a list says that it is not whole.
  private static func list(_ entries: [Int], isFacet: Bool = false) -> [UInt8] {
    let text = EntryNumbers.text(entries)
    if text.count <= listLimit || isFacet { return text }
    return EntryNumbers.text(entries.prefix(listLimit / 2)) + [UInt8(ascii: "+")]
  }

  /// Whether a word is long enough to be mistyped, and of an alphabet.
  private static func isSpelled(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 2, let first = word.first, first >= 0x61 else { return false }
    return first < 0xE1
  }

  // MARK: Files

  private static func file(_ name: String?, _ json: consuming JSONWriter) -> OutputFile {
    var buffer = ByteBuffer(capacity: 64)
    buffer.append(Array("waymark.add(\"\(name ?? "")\",".utf8))
    buffer.append(json.finishedBuffer())
    buffer.append(Array(");\n".utf8))
    return OutputFile(path: "data/search\(name.map { "-" + $0 } ?? "").js", buffer)
  }

  private static func file(_ name: String, _ text: [UInt8]) -> OutputFile {
    var json = JSONWriter(capacity: text.count * 2)
    json.string(String(decoding: text, as: UTF8.self))
    return file(name, json)
  }
}

extension ByteBuffer {
  fileprivate mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }
}
