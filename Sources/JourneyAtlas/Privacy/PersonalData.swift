import MarkdownTree

/// What the privacy lint found in one file, and the file as everything else may see it.
///
///     - Call: 139 1234 5678      warning[personal-data], and in every output: 13• •••• ••••
///
/// Values are masked in the bytes, before anybody reads them, so that no page, figure, id, link or report can
/// show them. A masked file has the same lines and columns as the file on disk. Where the author gave a reason
/// (``Suppression``) the value stays.
public struct PersonalData: Sendable {
  /// The file with its values masked, its path too.
  private(set) var masked: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  /// Values that stay because of a reason.
  private(set) var suppressed = 0

  /// Something found: of which kind, and where.
  struct Value: Sendable, Equatable {
    var kind: Kind
    /// Its place; of a value that markup breaks, of the first piece.
    var span: Span { pieces[0] }
    /// At least one.
    var pieces: [Span]
  }

  /// In a site that switches the lint off, files stay as they are.
  static func isOff(_ severities: [String: Severity?]) -> Bool {
    if case .some(.none) = severities[Code.personalData.rawValue] { true } else { false }
  }

  init(_ file: SourceFile, severities: [String: Severity?]) {
    masked = file
    guard !Self.isOff(severities) else { return }
    let path = Self.masked(file.path)
    let shown = path == file.path ? file : SourceFile(path: path, bytes: file.bytes)
    var findings = Findings(file: shown, severities: severities)
    if path != file.path { findings.report(.personalDataInName(path), at: Span(0, 0)) }
    let found = Self.values(in: file)
    let yamlEnd = found.isEmpty ? 0 : Suppression.yamlEnd(of: file)
    var places = PlaceCursor(file)
    var values: [Value] = []
    var line = -1
    var suppression: Suppression?
    for value in found {
      // One look for all values of a line.
      if file.lineIndex(at: value.span.start) != line {
        line = file.lineIndex(at: value.span.start)
        suppression = Suppression(ofLine: line, in: file, yamlEnd: yamlEnd)
        if let suppression, !suppression.hasReason { findings.report(.missingReason(), at: suppression.span) }
      }
      if suppression?.hasReason ?? false {
        suppressed += 1
        continue
      }
      let start = places.position(at: value.span.start)
      let message = Message.personalData(value.kind, masked: Self.excerpt(value, of: file))
      findings.report(message, from: start, to: places.position(at: value.span.end))
      values.append(value)
    }
    diagnostics = findings.diagnostics
    masked = values.isEmpty ? shown : SourceFile(path: path, bytes: Self.mask(values, in: file.bytes))
  }

  // MARK: Finding

  /// Everything found, in order of place; no two overlap.
  static func values(in file: SourceFile) -> [Value] {
    SuspiciousLines.find(in: file).flatMap { values(in: file.bytes, file.line($0)) }
  }

  /// As the line is written, then as it is read without its markup.
  private static func values(in bytes: [UInt8], _ line: Span) -> [Value] {
    var found = values(in: FoldedLine(bytes, line)) { [$0.span($1)] }
    guard InlineMarkup.mayStand(in: bytes[line.start..<line.end]) else { return found }
    let bare = values(in: FoldedLine(bytes, line, isBare: true)) { $0.pieces($1) }
    guard !bare.isEmpty else { return found }
    var taken = [Bool](repeating: false, count: line.end - line.start)
    // A value that markup breaks may have been found in part: `<b>zhang.</b>wei@corp.cn`.
    for piece in bare.lazy.filter({ $0.pieces.count > 1 }).flatMap(\.pieces) {
      for at in piece.start..<piece.end { taken[at - line.start] = true }
    }
    found.removeAll { value in (value.span.start..<value.span.end).allSatisfy { taken[$0 - line.start] } }
    taken = [Bool](repeating: false, count: line.end - line.start)
    for value in found { for at in value.span.start..<value.span.end { taken[at - line.start] = true } }
    found += bare.filter { value in
      !value.pieces.contains { piece in (piece.start..<piece.end).contains { taken[$0 - line.start] } }
    }
    return found.sorted { $0.span < $1.span }
  }

  private static func values(
    in line: FoldedLine, at pieces: (FoldedLine, Range<Int>) -> [Span]
  ) -> [Value] {
    var found: [Value] = []
    // The first detector that claims a stretch has it.
    var taken = [Bool](repeating: false, count: line.text.count)
    let addresses = line.digitCount > 6 ? line.webAddresses() : nil
    for detector in Detector.all where detector.minimumDigits <= line.digitCount {
      for range in detector.find(line) where !range.contains(where: { taken[$0] }) {
        // A number in the address of a page is mostly the page's, and masked it leads nowhere.
        if let addresses, detector.kind.isBareNumber, addresses[range.lowerBound] { continue }
        found.append(Value(kind: detector.kind, pieces: pieces(line, range)))
        for index in range { taken[index] = true }
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  // MARK: Masking

  /// A text of one line, such as a path or a message that holds one, with its values masked.
  public static func masked(_ text: String) -> String {
    let file = SourceFile(path: "", text: text)
    let values = values(in: file)
    return values.isEmpty ? text : String(decoding: mask(values, in: file.bytes), as: UTF8.self)
  }

  /// Letters and digits become `•`, one for one, besides the first one or two; signs stay. Neither Markdown nor
  /// YAML means anything by a `•`.
  private static func mask(_ values: [Value], in bytes: [UInt8]) -> [UInt8] {
    var masked: [UInt8] = []
    masked.reserveCapacity(bytes.count + 64)
    var at = 0
    // A value that is broken by markup may have another one between its pieces.
    let pieces = values.flatMap { shownSigns(of: $0, in: bytes) }.sorted { $0.span < $1.span }
    for (span, shown) in pieces where span.start >= at {
      masked += bytes[at..<span.start]
      var kept = 0
      for scalar in String(decoding: bytes[span.start..<span.end], as: UTF8.self).unicodeScalars {
        let isShown = !isSign(scalar) || kept < shown
        if isSign(scalar) { kept += 1 }
        masked += isShown ? Array(String(Character(scalar)).utf8) : [0xE2, 0x80, 0xA2]
      }
      at = span.end
    }
    return masked + bytes[at...]
  }

  /// How many letters and digits stay of each piece.
  private static func shownSigns(of value: Value, in bytes: [UInt8]) -> [(span: Span, shown: Int)] {
    var left = value.kind.shown
    return value.pieces.map { span in
      let shown = left
      if value.pieces.count > 1 {
        let text = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
        left = max(0, left - text.unicodeScalars.count(where: isSign))
      }
      return (span, shown)
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value.isLetter || scalar.properties.numericType != nil
  }

  /// What a message says of a value: `z***@…`, `13*********`.
  private static func excerpt(_ value: Value, of file: SourceFile) -> String {
    let text = value.pieces.flatMap { FoldedLine(file.bytes, $0).text }
    let signs = text.filter { $0.isLetter }.compactMap { Unicode.Scalar($0).map(Character.init) }
    if value.kind == .mailAddress { return String(signs.prefix(1)) + "***@…" }
    return String(signs.prefix(value.kind.shown))
      + String(repeating: "*", count: max(signs.count - value.kind.shown, 3))
  }
}

extension PersonalData {
  enum Kind: Sendable, CaseIterable {
    case residentID, bankAccount, cardNumber, mailAddress, mobileNumber, nationalID, passport, coordinates
    case networkAddress, plate, account, phoneNumber

    /// Whether only digits tell it, and few of them.
    var isBareNumber: Bool {
      switch self {
      case .cardNumber, .mobileNumber, .nationalID, .coordinates, .phoneNumber: true
      default: false
      }
    }

    /// How many letters and digits stay, so that an author knows which value is meant.
    var shown: Int {
      switch self {
      case .mailAddress, .networkAddress: 1
      default: 2
      }
    }
  }
}

/// Lines and columns of offsets that only grow, without counting a long line again for each.
private struct PlaceCursor {
  private let file: SourceFile
  private var offset = 0
  private var place = SourceFile.Position(line: 1, column: 1)

  init(_ file: SourceFile) { self.file = file }

  mutating func position(at next: Int) -> SourceFile.Position {
    let line = file.lineIndex(at: next)
    if line + 1 != place.line {
      place = SourceFile.Position(line: line + 1, column: 1)
      offset = file.lineStarts[line]
    }
    for byte in file.bytes[offset..<max(offset, next)] where byte & 0xC0 != 0x80 { place.column += 1 }
    offset = max(offset, next)
    return place
  }
}
