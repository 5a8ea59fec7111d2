/// Words in order, a line each, cut into files. A word begins with the digit (to the base 32) that says how much it
/// shares with the one before it.
///
///     0journey 1 2
///     7s 3
///
/// A file is named after its first word, so that it keeps its name when others come and go.
struct WordList {
  struct File {
    var name: String
    var lines: [UInt8]
  }

  private let cut: FileCut
  /// The lines of the file that grows, and the hash of its first word.
  private var text: [UInt8] = []
  private var name: UInt32 = 0
  private var names: Set<UInt32> = []
  /// The first word of each file, that one included.
  private(set) var firsts: [[UInt8]] = []
  private var last: ArraySlice<UInt8> = []

  init(_ cut: FileCut) { self.cut = cut }

  /// The file that grows; nil where there is no word.
  var rest: File? { firsts.isEmpty ? nil : File(name: String(name, radix: 32), lines: text) }

  /// Adds a word with what belongs to it; gives back a file that is full.
  mutating func add(_ word: ArraySlice<UInt8>, _ list: [UInt8]) -> File? {
    var full: File?
    let hash = SearchNumbers.hash(word)
    // A word whose name another file has stays in the file before.
    if firsts.isEmpty || cut.isDue(behind: text.count, next: word.count + list.count, hash: hash),
      names.insert(hash).inserted
    {
      full = rest
      text.removeAll(keepingCapacity: true)
      name = hash
      firsts.append(Array(word))
      last = []
    }
    let from = Self.shared(word, last)
    // Scripts count in halves of UTF-16.
    let units = word.prefix(from).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    text.append(Self.digits[units])
    text.append(contentsOf: word.dropFirst(from))
    if !list.isEmpty {
      text.append(UInt8(ascii: " "))
      text.append(contentsOf: list)
    }
    text.append(UInt8(ascii: "\n"))
    last = word
    return full
  }

  /// How many bytes of whole signs two words begin with.
  private static func shared(_ word: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    var shared = zip(word, other).prefix(31).prefix { $0 == $1 }.count
    while shared > 0, shared < word.count, word[word.startIndex + shared] & 0xC0 == 0x80 { shared -= 1 }
    return shared
  }

  private static let digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)
}
