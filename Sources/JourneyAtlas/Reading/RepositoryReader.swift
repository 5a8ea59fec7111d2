import MarkdownTree
import YAMLTree

/// Reads `repository:` of site.yml.
enum RepositoryReader {
  /// nil where it is not given, or wrong: then it is reported.
  static func read(_ keys: Keys, _ findings: inout Findings) -> Repository? {
    guard let node = keys.node("repository") else { return nil }
    guard case .mapping(let entries, let range) = node else {
      return keys.text("repository", &findings).flatMap { read(url: $0, host: nil, &findings) }
    }
    let inner = keys.nested(entries)
    inner.reportUnknown(known: ["url", "host", "branch", "folder"], &findings)
    guard let url = inner.text("url", &findings) else {
      findings.report(
        .invalidValue("repository", "an entry", expected: "“url:” with its address"), at: keys.span(range))
      return nil
    }
    var host: Repository.Host?
    if let (text, span) = inner.text("host", &findings) {
      host = Repository.Host(rawValue: text)
      guard host != nil else {
        findings.report(.invalidValue("host", text, expected: "github or gitlab"), at: span)
        return nil
      }
    }
    guard var repository = read(url: url, host: host, &findings) else { return nil }
    if let (text, span) = inner.text("branch", &findings) {
      guard isPath(text) else {
        findings.report(.invalidValue("branch", text, expected: "the name of a branch, like main"), at: span)
        return nil
      }
      repository.branch = text
    }
    if let (text, span) = inner.text("folder", &findings) {
      guard isPath(text) else {
        findings.report(
          .invalidValue("folder", text, expected: "a path in the repository, like docs/journeys"), at: span)
        return nil
      }
      repository.folder = text
    }
    return repository
  }

  private static func read(
    url: (text: String, span: Span), host: Repository.Host?, _ findings: inout Findings
  ) -> Repository? {
    var text = url.text
    while text.hasSuffix("/") { text.removeLast() }
    if text.hasSuffix(".git") { text.removeLast(4) }
    guard let name = server(text) else {
      findings.report(
        .invalidValue("repository", url.text, expected: "an address like https://github.com/acme/journeys"),
        at: url.span)
      return nil
    }
    let known: Repository.Host? = name.contains("gitlab") ? .gitlab : name.contains("github") ? .github : nil
    guard let host = host ?? known else {
      findings.report(
        .invalidValue(
          "repository", url.text, expected: "an address of GitHub or GitLab, or “url:” with “host: gitlab”"),
        at: url.span)
      return nil
    }
    return Repository(url: text, host: host)
  }

  /// The server of an `https` address that goes on behind it; nil for anything else.
  private static func server(_ url: String) -> String? {
    let start = ["https://", "http://"].first { url.hasPrefix($0) }
    guard let start else { return nil }
    let parts = url.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = url.utf8.allSatisfy { byte in
      switch byte {
      case 0x21...0x7E: !"\"'<>\\^`{|}?#@ ".utf8.contains(byte)
      default: false
      }
    }
    guard isPlain, parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0 != ".." }) else { return nil }
    return parts[0].lowercased()
  }

  /// Letters, digits and `._-+` between slashes, and no way up.
  private static func isPath(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part != ".." && part != "." && !part.hasPrefix("-")
        && part.unicodeScalars.allSatisfy { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "._-+".unicodeScalars.contains(scalar)
        }
    }
  }
}
