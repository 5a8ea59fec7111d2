/// A YAML value as it was written: scalars keep their text, and what they mean is for the schema of the
/// reader to say (`no` is the text "no", `22:22` is "22:22").
///
///     personas: [ops, sales]     mapping [personas: sequence [scalar ops, scalar sales]]
public indirect enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case sequence([YAMLNode], YAMLRange)
  case mapping([YAMLEntry], YAMLRange)

  public var range: YAMLRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .sequence(_, let range), .mapping(_, let range): range
    }
  }
}

public struct YAMLScalar: Sendable {
  public var text: String
  /// Unquoted: `~`, `null` and nothing at all mean "no value" only when plain.
  public var isPlain: Bool
  public var range: YAMLRange

  /// Whether it says that there is no value.
  public var isNull: Bool {
    isPlain && (text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL")
  }
}

public struct YAMLEntry: Sendable {
  public var key: YAMLScalar
  public var value: YAMLNode
}

/// Lines and columns from 1 within the text that was parsed, columns in Unicode scalars; `end` is behind the
/// last character.
public struct YAMLRange: Sendable, Equatable {
  public var startLine: Int
  public var startColumn: Int
  public var endLine: Int
  public var endColumn: Int
}

/// Why a text is not YAML that we read. Anchors, aliases, tags, merge keys and several documents are not
/// read at all: they can blow up, and a reviewer cannot see what they stand for.
public struct YAMLProblem: Error, Sendable {
  public var kind: Kind
  public var range: YAMLRange

  public enum Kind: Sendable, Equatable {
    /// libyaml's own words: "could not find expected ':'".
    case syntax(String)
    case anchor, alias, tag, directive, mergeKey, severalDocuments
    /// The key, and the line of the text in which it stands first.
    case duplicateKey(String, firstLine: Int)
    case complexKey
    /// Deeper than ``YAMLReader/maximumDepth``, more values than ``YAMLReader/maximumNodes``, or more bytes
    /// than ``YAMLReader/maximumSize``.
    case tooDeep, tooManyNodes, tooLarge
  }
}
