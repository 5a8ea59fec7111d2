import MarkdownTree

/// The problems of a run as people and programs read them. Pure: diagnostics and sources in, bytes out.
///
///     let report = Report(diagnostics, sources: files, files: files.count)
///     write(report.bytes(in: .sarif, version: "1.0.0"))
public struct Report: Sendable {
  /// Sorted, none twice.
  public let diagnostics: [Diagnostic]
  /// How many content files were looked at.
  public let files: Int
  /// Values of personal data that the author's reasons let stay.
  let suppressed: Int
  let sources: ReportSources

  /// `sources` are shown: they come from an ``AtlasReading``, which has personal data masked.
  public init(_ diagnostics: [Diagnostic], sources: [SourceFile] = [], files: Int, suppressed: Int = 0) {
    var sorted = diagnostics.sorted()
    if sorted.count > 1 {
      var kept = [sorted[0]]
      for diagnostic in sorted.dropFirst() where diagnostic != kept[kept.count - 1] {
        kept.append(diagnostic)
      }
      sorted = kept
    }
    self.diagnostics = sorted
    self.files = files
    self.suppressed = suppressed
    self.sources = ReportSources(sources)
  }

  public enum Format: String, Sendable, CaseIterable {
    /// For people, with the source line.
    case text
    /// One JSON object a line.
    case json
    /// SARIF 2.1.0.
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
    /// GitLab's Code Quality report.
    case gitlab
  }

  /// The whole report. `version` is Waymark's own, `color` paints the text form; the other forms have none.
  public func bytes(in format: Format, version: String, color: Bool = false) -> [UInt8] {
    switch format {
    case .text: text(color: color)
    case .json: json()
    case .sarif: sarif(version: version)
    case .github: github()
    case .gitlab: gitlab()
    }
  }

  public func count(_ severity: Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// Whether the run fails: the content has errors, a budget does not hold, or there are warnings where those
  /// count too.
  public func fails(strict: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }

  /// Whether the content may not be published: it fails by more than budgets. A budget that is over is no broken
  /// content but news, and the site is where it is read.
  public func holdsBack(strict: Bool) -> Bool {
    diagnostics.contains { diagnostic in
      diagnostic.code != .budgetExceeded
        && (diagnostic.severity == .error || (strict && diagnostic.severity == .warning))
    }
  }

  /// `2 errors, 3 warnings in 14 files`, `no problems in 1 file`.
  public var summary: String {
    let parts = Severity.allCases.compactMap { severity in
      let count = count(severity)
      return count == 0 ? nil : Self.counted(count, severity.rawValue)
    }
    let problems = parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    return "\(problems) in \(Self.counted(files, "file"))" + (suppressed > 0 ? "; " + allowance : "")
  }

  /// `2 values of personal data allowed by a reason`.
  var allowance: String { Self.counted(suppressed, "value") + " of personal data allowed by a reason" }

  /// `1 file`, `12,480 files`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    grouped(count) + " " + noun + (count == 1 ? "" : "s")
  }

  /// `12,480`.
  public static func grouped(_ count: Int) -> String {
    let digits = Array(String(count.magnitude).utf8)
    var grouped: [UInt8] = count < 0 ? [0x2D] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(0x2C) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}
