import JourneyAtlas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Seconds since it was made, on a clock that is never set.
public struct Stopwatch: Sendable {
  private let start = Self.now()

  public init() {}

  public var seconds: Double { Self.now() - start }

  /// Seconds since some time before the program was started.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The day that builds take for today: SOURCE_DATE_EPOCH, seconds since 1970, where it is set, so that the
/// same content makes the same site; else the clock's, in UTC.
public func today() throws(WorkspaceError) -> Day {
  var seconds = Int(time(nil))
  if let variable = getenv("SOURCE_DATE_EPOCH") {
    let text = String(cString: variable)
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      Day(secondsSince1970: number) != nil
    else {
      throw .usage(
        "SOURCE_DATE_EPOCH is \"\(text)\"",
        help: "set it to seconds since 1970, such as 1767225600, or unset it")
    }
    seconds = number
  }
  guard let day = Day(secondsSince1970: seconds) else {
    throw .environment("the clock says a day beyond the year 9999", help: "set SOURCE_DATE_EPOCH")
  }
  return day
}
