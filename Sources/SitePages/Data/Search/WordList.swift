/// Words in order, a line each, cut into files. A word begins with the digit (to the base 32) that says how much it
/// shares with the one before it.
///
///     0journey 1 2
///     7s 3
struct WordList {
  let limit: Int
  /// The lines of the file that grows.
  private(set) var text: [UInt8] = []
  /// The first word of each file, this one included.
  private(set) var firsts: [[UInt8]] = []
  private var last: ArraySlice<UInt8> = []

  init(limit: Int) { self.limit = limit }

  /// Adds a word with what belongs to it; gives back the lines of a file that is full.
  mutating func add(_ word: ArraySlice<UInt8>, _ list: [UInt8]) -> [UInt8]? {
    var full: [UInt8]?
    if firsts.isEmpty || text.count + word.count + list.count > limit, !text.isEmpty || firsts.isEmpty {
      full = firsts.isEmpty ? nil : text
      text.removeAll(keepingCapacity: true)
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
