/// Names that Windows keeps for devices, whatever their case and ending: `CON`, `aux.md`, `nul.tar.gz`.
///
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
package enum DeviceName {
  /// The device that a file name means there, in capitals; `isCertain` is false where sources differ.
  package static func device(_ name: some StringProtocol) -> (name: String, isCertain: Bool)? {
    guard name.utf8.count > 2, let first = name.utf8.first, "cCpPaAnNlL".utf8.contains(first) else {
      return nil
    }
    var stem = Array(name.utf8.prefix { $0 != 0x2E })
    while stem.last == 0x20 { stem.removeLast() }
    guard (3...7).contains(stem.count) else { return nil }
    let word = String(decoding: stem, as: UTF8.self).uppercased()
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(word) { return (word, true) }
    let port = Array(word.unicodeScalars)
    guard port.count == 4, word.hasPrefix("COM") || word.hasPrefix("LPT") else { return nil }
    if "123456789¹²³".unicodeScalars.contains(port[3]) { return (word, true) }
    return port[3] == "0" ? (word, false) : nil
  }

  /// Whether some part begins as a device does: nearly none.
  private static func mayHold(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      var word: UInt32 = 0x0F
      // The last three bytes as capitals, and a slash before them, of which the mask leaves 0x0F.
      for byte in bytes {
        word = word << 8 | UInt32(byte & 0xDF)
        switch word {
        case 0x0F43_4F4E, 0x0F50_524E, 0x0F41_5558, 0x0F4E_554C, 0x0F43_4F4D, 0x0F4C_5054: return true
        default: break
        }
      }
      return false
    }
  }

  /// A path of ours in which no part is a device: `touchpoints/nul.html` becomes `touchpoints/nul_.html`. No
  /// slug holds `_`, so nothing else can stand there.
  package static func avoided(in path: String) -> String {
    guard mayHold(path) else { return path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.contains(where: { device($0) != nil }) else { return path }
    return parts.map { part in
      guard device(part) != nil else { return String(part) }
      let stem = part.prefix { $0 != "." }
      return stem + "_" + part[stem.endIndex...]
    }.joined(separator: "/")
  }
}
