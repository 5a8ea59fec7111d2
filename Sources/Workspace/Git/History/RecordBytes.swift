import JourneyAtlas
import MarkdownTree

/// Values as bytes, one behind the other, the little end of numbers first.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Double?) {
    bytes.append(number == nil ? 0 : 1)
    if let number { add(Int(bitPattern: UInt(number.bitPattern))) }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add<Item>(_ items: [Item], _ body: (inout RecordWriter, Item) -> Void) {
    add(items.count)
    for item in items { body(&self, item) }
  }
}

/// Reads what ``RecordWriter`` wrote. Whatever the bytes are it stays within them: nil for what is no such value.
struct RecordReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func number() -> Int? {
    take(8).map { bytes in
      Int(Int64(bitPattern: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }))
    }
  }

  /// Any number that pages can show.
  mutating func decimal() -> Double?? {
    guard let mark = take(1)?.first, mark < 2 else { return nil }
    guard mark == 1 else { return .some(nil) }
    guard let bits = number() else { return nil }
    let value = Double(bitPattern: UInt64(UInt(bitPattern: bits)))
    return value.isFinite && value.magnitude < 1e15 ? .some(value) : nil
  }

  mutating func text() -> String? {
    number().flatMap { take($0) }.flatMap { String(validating: $0, as: UTF8.self) }
  }

  mutating func list<Item>(_ body: (inout RecordReader) -> Item?) -> [Item]? {
    guard let count = number(), count >= 0, count <= rest.count else { return nil }
    var items: [Item] = []
    for _ in 0..<count {
      guard let item = body(&self) else { return nil }
      items.append(item)
    }
    return items
  }
}

extension RecordWriter {
  mutating func add(_ figures: JourneyFigures) {
    add(figures.values) { $0.add($1) }
    add(figures.worst) {
      $0.add($1.name)
      $0.add($1.score)
    }
    add(figures.metrics) {
      $0.add($1.metric)
      $0.add($1.value)
    }
  }

  /// In the order of their paths.
  mutating func add(_ figures: AtlasFigures) {
    add(figures.journeys.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      $0.add($1.key)
      $0.add($1.value)
    }
    add(figures.unread) { $0.add($1) }
  }
}

extension RecordReader {
  mutating func figures() -> JourneyFigures? {
    guard let values = list({ $0.decimal() }), values.count == JourneyFigures.Figure.allCases.count,
      let worst = list({ reader -> JourneyFigures.Worst? in
        guard let name = reader.text(), let score = reader.decimal() ?? nil else { return nil }
        return JourneyFigures.Worst(name: name, score: score)
      }),
      let metrics = list({ reader -> JourneyFigures.Measured? in
        guard let id = reader.text(), let value = reader.decimal() ?? nil else { return nil }
        return JourneyFigures.Measured(metric: id, value: value)
      })
    else { return nil }
    return JourneyFigures(values: values, worst: worst, metrics: metrics)
  }

  mutating func atlasFigures() -> AtlasFigures? {
    let journeys = list { reader -> (String, JourneyFigures)? in
      guard let path = reader.text(), let figures = reader.figures() else { return nil }
      return (path, figures)
    }
    guard let journeys, let unread = list({ $0.text() }) else { return nil }
    return AtlasFigures(
      journeys: Dictionary(journeys, uniquingKeysWith: { first, _ in first }), unread: unread)
  }
}
