import JourneyAtlas

/// Numbers of entries that hang on nothing but an entry's own page: what is added or removed elsewhere leaves them, so
/// that lists of entries change only where they name others.
///
/// A number is the kind, a place of 20 bits that follows from the page's path, and 5 bits to count the page's entries.
/// Where two pages want one place, or a page has more entries, those behind follow one another; of a million places
/// few are taken.
struct SearchNumbers {
  /// Bits of an entry within its page's place; a kind begins every `2 ^ kindBits`.
  static let ownBits = 5
  static let kindBits = 25
  /// Places at the end are left free, for what follows a page in the last of the others. A file of 1 MiB has no more
  /// stages than that.
  private static let places: UInt32 = (1 << 20) - (1 << 13)

  /// The first number that is free.
  private var free = 0

  /// Where a page of that path stands if no other does.
  static func wanted(_ kind: Int, _ path: String) -> Int {
    kind << kindBits | Int(hash(path.utf8) % places) << ownBits
  }

  /// Pages come in the order of what they want.
  mutating func start(of wanted: Int) -> Int { max(wanted, free) }

  mutating func take(_ number: Int) { free = number + 1 }

  /// FNV-1a of 32 bits, its halves mixed; `search.js` has the same.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}

/// Where a list is cut into files: before items that their own hash chooses, so that files before and behind a change
/// stay as they are. A larger item is chosen more often, so files are of much the same size.
struct FileCut {
  /// Bytes that a file has at least, those that follow on average, and those that it has at most, but for one larger item.
  /// Where items are nearly as large as `mean`, each may begin a file, and cuts do not meet again behind a change.
  let least: Int
  let mean: Int
  let limit: Int

  /// Whether a file of so many bytes ends before an item of `next` bytes.
  func isDue(behind bytes: Int, next: Int, hash: UInt32) -> Bool {
    if bytes > 0, bytes + next > limit { return true }
    if bytes == 0 || bytes < least { return false }
    // Bits that say nothing of the item's place.
    let chance = UInt64((hash ^ hash >> 13) &* 2_654_435_769)
    return chance * UInt64(mean) < UInt64(next) << 32
  }
}
