/// Which words stand in which entries: words once, and a log of where each was met, sorted by word in the end.
/// An open table over bytes, since a dictionary of strings would take most of the time that searching may cost.
struct WordLog {
  /// A word and the entries whose name, and whose texts, hold it; ascending.
  struct Line {
    var word: ArraySlice<UInt8>
    var names: [Int]
    var texts: [Int]
  }

  private struct Word {
    var start: UInt32
    var length: UInt32
    var hash: UInt32
    /// The last entry that was logged, plus 1.
    var lastName: UInt32 = 0
    var lastText: UInt32 = 0
    /// How often it was logged.
    var count: UInt32 = 0
  }

  private struct Note {
    var word: UInt32
    /// Twice the number of the entry; odd for its texts.
    var place: UInt32
  }

  private var bytes: [UInt8] = []
  private var words: [Word] = []
  private var notes: [Note] = []
  /// Index in `words` plus 1.
  private var table = [UInt32](repeating: 0, count: 1 << 12)

  mutating func add(_ word: UnsafeBufferPointer<UInt8>, entry: Int, isName: Bool) {
    note(index(of: word), entry: entry, isName: isName)
  }

  /// A word by its index.
  mutating func note(_ index: Int, entry: Int, isName: Bool) {
    let number = UInt32(truncatingIfNeeded: entry)
    if isName {
      guard words[index].lastName != number + 1 else { return }
      words[index].lastName = number + 1
    } else {
      guard words[index].lastText != number + 1 else { return }
      words[index].lastText = number + 1
    }
    words[index].count += 1
    notes.append(Note(word: UInt32(truncatingIfNeeded: index), place: number << 1 | (isName ? 0 : 1)))
  }

  mutating func index(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 15
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0 {
      let index = Int(table[slot]) - 1
      let known = words[index]
      if known.hash == hash, Int(known.length) == word.count, isEqual(word, at: Int(known.start)) {
        return index
      }
      slot = (slot + 1) & (table.count - 1)
    }
    words.append(
      Word(
        start: UInt32(truncatingIfNeeded: bytes.count), length: UInt32(truncatingIfNeeded: word.count),
        hash: hash))
    bytes.append(contentsOf: word)
    table[slot] = UInt32(truncatingIfNeeded: words.count)
    if words.count * 2 > table.count { grow() }
    return words.count - 1
  }

  private func isEqual(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for index in words.indices {
      var slot = Int(words[index].hash) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(truncatingIfNeeded: index + 1)
    }
  }

  /// Every word by its bytes, with where it stands.
  func forEach(_ body: (Line) -> Void) {
    // Notes by word: each word's follow one another, in the order of the entries.
    var starts = [Int](repeating: 0, count: words.count)
    var sum = 0
    for index in words.indices {
      starts[index] = sum
      sum += Int(words[index].count)
    }
    var places = [UInt32](repeating: 0, count: notes.count)
    var next = starts
    for note in notes {
      let word = Int(note.word)
      places[next[word]] = note.place
      next[word] += 1
    }
    for index in sorted() {
      let own = places[starts[index]..<next[index]]
      body(
        Line(
          word: text(words[index]), names: own.filter { $0 & 1 == 0 }.map { Int($0 >> 1) },
          texts: own.filter { $0 & 1 == 1 }.map { Int($0 >> 1) }))
    }
  }

  private func text(_ word: Word) -> ArraySlice<UInt8> {
    bytes[Int(word.start)..<Int(word.start + word.length)]
  }

  /// Words in the order of their bytes; the first eight mostly tell.
  private func sorted() -> [Int] {
    let keys = words.map { word in
      var key: UInt64 = 0
      for at in 0..<8 {
        key = key << 8 | (at < word.length ? UInt64(bytes[Int(word.start) + at]) : 0)
      }
      return key
    }
    return words.indices.sorted { a, b in
      keys[a] != keys[b] ? keys[a] < keys[b] : text(words[a]).lexicographicallyPrecedes(text(words[b]))
    }
  }
}
