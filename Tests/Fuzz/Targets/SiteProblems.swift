import Foundation
import JourneyAtlas
import MarkdownTree
import SitePages

/// What must hold of the site of any files: pages are well formed and run nothing, and where there are no errors
/// every link leads somewhere.
func siteProblems(_ bytes: [UInt8]) -> [String] {
  let project = FuzzedProject(bytes)
  let reading = project.read()
  var problems = placeProblems(reading.diagnostics, in: project.files)
  let site = SitePages(atlas: reading.atlas, theme: .builtIn)
  let pages = ([site] + site.others).flatMap { edition in edition.pages.map { (edition, $0) } }
  // Some inputs make thousands of pages of one kind.
  guard pages.count <= 400 else { return problems }
  var checks: [String: MarkupCheck] = [:]
  var paths: Set<String> = ["images/a.png"]
  for (edition, page) in pages {
    let file = edition.render(page)
    if !paths.insert(file.path).inserted { problems.append("\(file.path) is written twice") }
    if file.path.hasSuffix(".html") {
      let check = MarkupCheck(file.bytes, MarkupCheck.page)
      problems += check.problems.map { "\(file.path): \($0)" }
      checks[file.path] = check
    } else if file.path.hasSuffix(".json"),
      (try? JSONSerialization.jsonObject(with: Data(file.bytes))) == nil
    {
      problems.append("\(file.path) is no JSON")
    }
  }
  if !reading.hasErrors { problems += deadLinks(checks, paths) }
  return problems
}

private func deadLinks(_ checks: [String: MarkupCheck], _ paths: Set<String>) -> [String] {
  let ids = checks.mapValues { Set($0.attributes.filter { $0.name == "id" }.map(\.value)) }
  var problems: [String] = []
  for (page, check) in checks where !page.hasSuffix("404.html") {
    if check.attributes.count(where: { $0.name == "id" }) != ids[page]?.count {
      problems.append("\(page): an id twice")
    }
    for (tag, name, address) in check.attributes where ["href", "src"].contains(name) {
      if address.firstMatch(of: /^(https?|mailto|tel):/.ignoresCase()) != nil { continue }
      let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard let target = resolved(String(parts[0].prefix { $0 != "?" }), from: page), paths.contains(target)
      else {
        problems.append("\(page): <\(tag) \(name)=\"\(address)\"> leads nowhere")
        continue
      }
      guard parts.count > 1, let known = ids[target] else { continue }
      let fragment = parts[1].removingPercentEncoding ?? String(parts[1])
      if !fragment.isEmpty, !known.contains(fragment) {
        problems.append("\(page): \(address) leads to no place of \(target)")
      }
    }
  }
  return problems
}

private func resolved(_ address: String, from page: String) -> String? {
  guard let address = address.removingPercentEncoding else { return nil }
  if address.isEmpty { return page }
  var parts = page.split(separator: "/").dropLast().map(String.init)
  for part in address.split(separator: "/", omittingEmptySubsequences: false) {
    switch part {
    case ".": break
    case "..":
      if parts.popLast() == nil { return nil }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}
