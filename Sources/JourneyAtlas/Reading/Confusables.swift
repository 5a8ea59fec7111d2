/// Ids that look alike and are not: `раyment` with Cyrillic letters beside `payment`.
///
/// Letters that Unicode's UTS 39 calls confusable, of the scripts whose letters are drawn like Latin ones in
/// either case; each is told by the small Latin letter that it looks like.
enum Confusables {
  private static let lookalikes: [(latin: Unicode.Scalar, others: String)] = [
    ("a", "аαɑ"), ("b", "вβ"), ("c", "сϲ"), ("d", "ԁ"), ("e", "еεҽ"), ("g", "ցɡ"), ("h", "һнհη"),
    ("i", "іιıɩɪ"), ("j", "јյ"), ("k", "кκ"), ("l", "ӏ"), ("m", "мμ"), ("n", "ոпν"), ("o", "оοօσ"),
    ("p", "рρ"), ("q", "ԛզ"), ("r", "гᴦ"), ("s", "ѕꜱ"), ("t", "тτ"), ("u", "սυ"), ("v", "ѵᴠ"), ("w", "ԝѡ"),
    ("x", "хχ"), ("y", "уүγʏ"), ("z", "ζᴢ"), ("3", "з"),
  ]

  private static let latin: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [:]
    for (latin, others) in lookalikes {
      for other in others.unicodeScalars { table[other.value] = latin }
    }
    return table
  }()

  /// What an id looks like, with Latin letters for all that are drawn like them; ids of equal looks are
  /// confusable. An id of ASCII looks like itself.
  static func looks(_ id: String) -> String {
    guard id.utf8.contains(where: { $0 >= 0x80 }) else { return id }
    var looks = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      // Full-width letters and digits.
      let isWide = (0xFF10...0xFF19).contains(scalar.value) || (0xFF41...0xFF5A).contains(scalar.value)
      let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      looks.append(narrow ?? latin[scalar.value] ?? scalar)
    }
    return String(looks)
  }
}

/// Tells of ids that look like one that came before.
struct ConfusableIDs<Place> {
  private var first: [String: (id: String, place: Place)] = [:]

  /// The place of another id that looks the same; nil where there is none.
  mutating func add(_ id: String, at place: @autoclosure () -> Place) -> Place? {
    let looks = Confusables.looks(id)
    guard let other = first[looks] else {
      first[looks] = (id, place())
      return nil
    }
    return other.id == id ? nil : other.place
  }
}
