/// A part of Waymark that is given any bytes, and judged by what must hold whatever they are.
///
/// `Tests/Soak/fuzz.sh` lets libFuzzer make the bytes up; `FuzzCorpusTests` runs what fuzzing once found, and
/// what is known to be nasty, in `Tests/Fuzz/Corpus/TARGET`.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// YAML, by itself: places are those of the text.
  case yaml
  /// Limits, tree and HTML of a Markdown text.
  case markdown
  /// Rows of CSV: the same however the bytes are cut, each field where it says.
  case csv
  /// A survey and its map: the same counts however the bytes are cut, and groups of nobody alone.
  case survey
  /// Ids from names.
  case slug
  /// Addresses that a page may link.
  case link
  /// Emotions and numbers, as authors write them.
  case values
  /// Files of a project, read and linked: every finding has a place that exists.
  case reading
  /// The same, and every page of the site.
  case site
  /// Two versions of a project, and all that is told of their difference.
  case review
  /// The files of a theme.
  case theme
  /// Findings with hostile names in every report format.
  case report
  /// What damaged and forged manifests of a site are read as.
  case manifest
  /// The same of what is noted beside a site of the repository's history.
  case history

  /// What does not hold for these bytes; empty where all is well.
  public func problems(with bytes: [UInt8]) -> [String] {
    switch self {
    case .yaml: yamlProblems(bytes)
    case .markdown: markdownProblems(bytes)
    case .csv: csvProblems(bytes)
    case .survey: surveyProblems(bytes)
    case .slug: slugProblems(bytes)
    case .link: linkProblems(bytes)
    case .values: valueProblems(bytes)
    case .reading: readingProblems(bytes)
    case .site: siteProblems(bytes)
    case .review: reviewProblems(bytes)
    case .theme: themeProblems(bytes)
    case .report: reportProblems(bytes)
    case .manifest: manifestProblems(bytes)
    case .history: historyProblems(bytes)
    }
  }
}

/// The text of bytes that are UTF-8; nil for others, which no reader after the first look ever sees.
func text(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }
