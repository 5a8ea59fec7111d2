import JourneyAtlas

/// Whether a name can be a file's on every system that content is checked out on, and a site unpacked.
///
///     Buying: why?.md   `:` and `?` are not
///     aux.md            a device of Windows
///     notes .           ends with a blank or dot
enum PortableName {
  enum Problem: Equatable {
    /// A character that cannot be seen, or that turns the direction of writing.
    case invisible
    /// One that Windows refuses.
    case sign(Character)
    /// A name of Windows' own, whatever its ending and case; sources differ on some.
    case device(String, isCertain: Bool)
    case ending

    /// What is wrong, as reports say it.
    var words: String {
      switch self {
      case .invisible: "the name holds a character that cannot be seen"
      case .sign(let sign): "the name holds a sign that Windows does not take: “\(sign)”"
      case .ending: "the name ends with a blank or a dot, which Windows drops"
      case .device(let name, _): "\(name) is a device on Windows, whatever ending the name has"
      }
    }
  }

  /// A name to take instead of a device's: `con-1.md`.
  static func suggestion(for name: String) -> String {
    let stem = name.prefix { $0 != "." }
    return "\(stem)-1\(name.dropFirst(stem.count))"
  }

  /// Source: Microsoft, "Naming Files, Paths, and Namespaces".
  static func problem(_ name: String) -> Problem? {
    for scalar in name.unicodeScalars {
      if InvisibleText.isControl(scalar) || scalar == "\t" || scalar == "\n" || scalar == "\r"
        || InvisibleText.isDirection(scalar)
      {
        return .invisible
      }
      if "<>:\"|?*\\".unicodeScalars.contains(scalar) { return .sign(Character(scalar)) }
    }
    if name.utf8.last == 0x2E || name.utf8.last == 0x20 { return .ending }
    return DeviceName.device(name).map { .device($0.name, isCertain: $0.isCertain) }
  }
}
