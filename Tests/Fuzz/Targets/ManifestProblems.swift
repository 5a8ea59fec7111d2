import MarkdownTree

@testable import Workspace

/// What must hold of any manifest: one that is damaged is read as nothing; one that is read is written as it was,
/// with paths that lead to files below one folder.
///
/// A hash ends every manifest, which no random change would keep: so the bytes are tried as they are, and once more
/// with the hash that belongs to them.
func manifestProblems(_ bytes: [UInt8]) -> [String] {
  var forged = bytes
  let hash = ContentHash(of: bytes)
  for half in [hash.high, hash.low] { withUnsafeBytes(of: half.littleEndian) { forged += $0 } }
  return [bytes, forged].flatMap(readManifestProblems)
}

private func readManifestProblems(_ bytes: [UInt8]) -> [String] {
  guard let manifest = ManifestFormat.read(bytes) else { return [] }
  var problems: [String] = []
  if ManifestFormat.read(ManifestFormat.bytes(manifest)) != manifest { problems.append("written otherwise") }
  var last = ""
  for index in manifest.entries.indices {
    let path = manifest.path(index)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { problems.append("a path: \(path)") }
    let isValid = !path.unicodeScalars.contains("\u{FFFD}")
    if isValid, index > 0, !last.utf8.lexicographicallyPrecedes(path.utf8) {
      problems.append("\(last), \(path)")
    }
    if isValid, manifest.index(of: path) != index { problems.append("\(path) is not found") }
    last = path
  }
  return problems
}
