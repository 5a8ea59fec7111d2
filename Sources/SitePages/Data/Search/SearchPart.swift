import JourneyAtlas

/// An entry of a page, which has several where its texts are long.
struct SearchItem {
  /// Bytes of texts that one entry has.
  private static let limit = 1_400

  var entry: SearchEntry
  var passages: ArraySlice<SearchEntry.Passage>
  /// What it takes in a file of names, nearly, and in one of texts.
  let nameBytes: Int
  let textBytes: Int

  private init(_ entry: SearchEntry, _ passages: ArraySlice<SearchEntry.Passage>) {
    self.entry = entry
    self.passages = passages
    nameBytes = entry.page.name.utf8.count + entry.page.encoded.utf8.count + entry.context.utf8.count + 16
    textBytes = passages.isEmpty ? 0 : passages.reduce(8) { $0 + $1.text.utf8.count + 8 }
  }

  static func items(of entry: SearchEntry) -> [SearchItem] {
    var items: [SearchItem] = []
    var from = 0
    repeat {
      var end = from
      var bytes = 0
      while end < entry.passages.count, end == from || bytes + entry.passages[end].text.utf8.count <= limit {
        bytes += entry.passages[end].text.utf8.count
        end += 1
      }
      items.append(SearchItem(entry, entry.passages[from..<end]))
      from = end
    } while from < entry.passages.count
    return items
  }
}

/// Entries that go into files in their order: the file that grows, and where each begins. The numbers stand first in
/// a file, as ``EntryNumbers``.
struct SearchPart {
  private let cut: FileCut
  private var items: [SearchItem] = []
  private var numbers: [Int] = []
  private var bytes = 0
  /// The first entry of each file that was written.
  private(set) var starts: [Int] = []

  init(_ cut: FileCut) { self.cut = cut }

  var isEmpty: Bool { items.isEmpty }

  /// Whether the file ends before all entries of a page.
  func isFull(before next: Int, hash: UInt32) -> Bool {
    next > 0 && cut.isDue(behind: bytes, next: min(next, cut.limit), hash: hash)
  }

  /// Whether one more entry would make it too long.
  func hasNoRoom(for next: Int) -> Bool { bytes > 0 && bytes + next > cut.limit }

  mutating func append(_ item: SearchItem, _ number: Int, _ size: Int) {
    items.append(item)
    numbers.append(number)
    bytes += size
  }

  mutating func flush(_ letter: String, _ write: (inout JSONWriter, SearchItem) -> Void) -> OutputFile {
    var json = JSONWriter(capacity: bytes * 2)
    let ids = String(decoding: EntryNumbers.text(numbers), as: UTF8.self)
    json.array(0...items.count) { json, place in
      if place == 0 { json.string(ids) } else { write(&json, items[place - 1]) }
    }
    let name = letter + String(numbers[0], radix: 32)
    starts.append(numbers[0])
    items.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    bytes = 0
    return OutputFile(path: "data/search-\(name).js", json.script(named: name))
  }
}
