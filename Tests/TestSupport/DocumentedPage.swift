import Foundation

/// A page of documentation as its tests see it.
///
/// A code block may stand below a line that starts with the path of a file in backticks and ends with a colon:
/// then the block is that file. A block ```` ```text ```` is the result of the samples above it:
///
/// - files with a path, one after the other, are one project with one result;
/// - samples without a path are several ways to write the same thing, each with that result.
///
/// Samples without a result only have to be read without errors. WAYMARK_RECORD=1 writes the results anew and
/// fails the run, so that nobody records without looking.
public struct DocumentedPage: Sendable {
  public struct Block: Sendable {
    /// The words behind the fence: `markdown`, `yaml`, `sh`, `text`.
    public var info: String
    public var text: String
    /// The nearest heading above, without backticks.
    public var section: String
    /// The line above the fence, where it names a file.
    public var caption: String?
    /// Indices of the lines between the fences.
    public var lines: Range<Int>

    /// The bytes of the file that the block is: in the encoding that the line above names, and with a control
    /// character where it says that ␇ stands for one.
    public var bytes: [UInt8] {
      let caption = caption ?? ""
      let text = caption.contains("U+0007") ? text.replacing("␇", with: "\u{7}") : text
      guard caption.contains("GB18030") else { return Array(text.utf8) }
      let gb18030 = UInt(0x8000_0632)  // NSStringEncoding of CFStringEncoding 0x632
      return Array((text as NSString).data(using: gb18030) ?? Data())
    }

    /// The path of the file that the block is.
    public var path: String? {
      caption?.dropFirst().split(separator: "`").first.map(String.init)
    }
  }

  public struct Sample: Sendable {
    public var section: String
    /// Either all have a path, or none has one.
    public var blocks: [Block]
    public var result: Block?

    public var isProject: Bool { blocks.contains { $0.path != nil } }
    /// From 1.
    public var line: Int { (blocks.first?.lines.lowerBound ?? 0) + 1 }
  }

  public struct Heading: Sendable {
    public var level: Int
    public var text: String
    /// The first line of prose below it.
    public var lead: String
  }

  public let path: String
  public let lines: [String]
  public private(set) var headings: [Heading] = []
  /// In the order of the page, with nil at each heading.
  private var blocksAndBreaks: [Block?] = []

  public var blocks: [Block] { blocksAndBreaks.compactMap { $0 } }

  /// Reads a page by its path in the package.
  public init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOfFile: PackageFolder.path(path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if let fence = Self.fence(line) {
        let end = lines[index...].firstIndex { $0 == fence } ?? lines.count
        let block = Block(
          info: String(line.dropFirst(fence.count)), text: lines[index..<end].map { $0 + "\n" }.joined(),
          section: headings.last?.text ?? "", caption: caption(above: index - 1), lines: index..<end)
        blocksAndBreaks.append(block)
        index = end + 1
      } else if line.hasPrefix("#") {
        let text = line.drop { $0 == "#" }.replacing("`", with: "").trimmingCharacters(in: .whitespaces)
        let lead = lines[index...].first { !$0.isEmpty } ?? ""
        headings.append(Heading(level: line.prefix { $0 == "#" }.count, text: text, lead: lead))
        blocksAndBreaks.append(nil)
      }
    }
  }

  private static func fence(_ line: String) -> String? {
    let ticks = line.prefix { $0 == "`" }
    return ticks.count >= 3 ? String(ticks) : nil
  }

  private func caption(above index: Int) -> String? {
    guard let line = lines[..<index].last(where: { !$0.isEmpty }), line.hasPrefix("`"), line.hasSuffix(":")
    else { return nil }
    return line
  }

  /// The samples whose blocks are of one of these kinds.
  public func samples(of kinds: Set<String>) -> [Sample] {
    var samples: [Sample] = []
    var pending: [Block] = []
    func finish(_ result: Block? = nil) {
      guard !pending.isEmpty else { return }
      samples.append(Sample(section: pending[0].section, blocks: pending, result: result))
      pending = []
    }
    for block in blocksAndBreaks {
      guard let block else {
        finish()
        continue
      }
      if block.info == "text" {
        finish(block)
      } else if kinds.contains(block.info) {
        // Commands belong to the project that they stand below.
        if block.info != "sh", let last = pending.last, (last.path == nil) != (block.path == nil) { finish() }
        pending.append(block)
      }
    }
    finish()
    return samples
  }

  /// Writes the page anew with these results, each given with the block that it replaces, if the run is asked
  /// to record. Returns whether it was.
  public func recordIfAsked(_ results: [(block: Block, text: String)]) throws -> Bool {
    guard ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1" else { return false }
    var lines = lines
    var seen: Set<Int> = []
    let firsts = results.filter { seen.insert($0.block.lines.lowerBound).inserted }
    // From the end, so that the places of those above stay right.
    for (block, text) in firsts.sorted(by: { $0.block.lines.lowerBound > $1.block.lines.lowerBound }) {
      var new = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if new.last == "" { new.removeLast() }
      lines.replaceSubrange(block.lines, with: new)
    }
    try lines.joined(separator: "\n").write(
      toFile: PackageFolder.path(path), atomically: true, encoding: .utf8)
    return true
  }
}

extension DocumentedPage {
  /// The cells of the first table below a heading, without its header.
  public func table(below heading: String) -> [[String]] {
    let section = lines.drop { !($0.hasPrefix("#") && $0.hasSuffix("# " + heading)) }
    let rows = section.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return rows.dropFirst(2).map { row in
      row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The prose below a heading up to the next one, without its code blocks.
  public func prose(below heading: String) -> String {
    let section = linesOfProse.drop { !($0.hasPrefix("#") && $0.hasSuffix("# " + heading)) }.dropFirst()
    return section.prefix { !$0.hasPrefix("#") }.joined(separator: "\n")
  }

  /// Everything but code blocks.
  public var linesOfProse: [String] {
    let code = blocks.map(\.lines)
    return lines.indices.filter { index in
      !code.contains { ($0.lowerBound - 1...$0.upperBound).contains(index) }
    }.map { lines[$0] }
  }
}
