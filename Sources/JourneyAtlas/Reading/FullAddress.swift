/// Addresses of the web and of mail that were written without their scheme, so that they look like paths.
///
///     www.example.com    https://www.example.com
///     example.com/a      https://example.com/a
///     anna@example.com   mailto:anna@example.com
///     notes.md           nothing: a file
enum FullAddress {
  /// Endings of hosts that are none of files. No list could be whole; these are met most.
  private static let domains: Set<String> = [
    "com", "org", "net", "edu", "gov", "info", "io", "dev", "cn", "hk", "tw", "jp", "kr", "de", "uk", "eu",
    "fr",
    "nl", "ch", "at", "us", "ca", "au",
  ]

  /// What was meant; nil for what may be a path.
  static func meant(by destination: String) -> String? {
    let first = destination.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let at = first.split(separator: 0x40, omittingEmptySubsequences: false)
    if at.count == 2, first.count == destination.utf8.count {
      // What the privacy check masks is still an address.
      return !at[0].isEmpty && at[1].contains(0x2E) ? "mailto:" + destination : nil
    }
    return at.count == 1 && isHost(String(decoding: first, as: UTF8.self).lowercased())
      ? "https://" + destination : nil
  }

  private static func isHost(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last else { return false }
    let isName = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
    return isName && (domains.contains(String(last)) || (parts[0] == "www" && parts.count > 2))
  }
}
