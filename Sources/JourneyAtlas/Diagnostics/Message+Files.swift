import YAMLTree

/// Files, front matter and site.yml.
extension Message {
  static func notUTF8(_ looksLike: String?, offset: Int) -> Message {
    Message(
      .notUTF8,
      "the file is not UTF-8 from byte \(offset) on" + (looksLike.map { "; it looks like \($0)" } ?? ""),
      help: "save it as UTF-8"
        + (looksLike.map { ", for example: iconv -f \($0) -t UTF-8 old.md > new.md" } ?? ""))
  }

  static func controlCharacter(_ scalar: Unicode.Scalar) -> Message {
    Message(
      .controlCharacter, "there is an invisible control character here (\(InvisibleText.name(scalar)))",
      help: "delete it; only tabs and line ends may stand in a text")
  }

  static func unpairedDirection(_ scalar: Unicode.Scalar) -> Message {
    Message(
      .controlCharacter,
      "the direction of writing is turned here without its other half in the line (\(InvisibleText.name(scalar)))",
      help: "delete it, or put U+2068 before and U+2069 behind the words that run the other way")
  }

  static func moreInvisible(_ count: Int) -> Message {
    Message(
      .controlCharacter, "here and below are \(Report.counted(count, "more invisible character"))",
      help: "is this a text? if so, delete them all")
  }

  static func tooDeep(_ limit: Int) -> Message {
    Message(
      .fileLimit, "quotes and lists are nested more than \(limit) deep",
      help: "flatten the list or quote; nobody can read that many levels")
  }

  static func blockTooLong(_ kibibytes: Int) -> Message {
    Message(
      .fileLimit, "a paragraph is longer than \(kibibytes) KiB",
      help: "put blank lines between paragraphs")
  }

  static func tooManyStages(_ limit: Int) -> Message {
    Message(
      .fileLimit, "the journey has more than \(limit) stages",
      help: "split it into several journeys; nobody can follow that many stages")
  }

  /// Also for the file walk, which sees the size before it reads.
  public static func fileTooLarge(_ mebibytes: Int) -> Message {
    Message(
      .fileLimit, "the file is larger than \(mebibytes) MiB",
      help: "split the map into several files; one journey a file")
  }

  static func idCollision(_ id: String, other: String) -> Message {
    Message(
      .idCollision, "this file has the same id as \(other): “\(id)”",
      help: "rename one of the two files; letters, digits and their case alone do not tell them apart")
  }

  static func confusableID(_ id: String, other: String) -> Message {
    let latin = id.unicodeScalars.first { $0.value >= 0x80 }.map(InvisibleText.name)
    return Message(
      .confusableID,
      "“\(id)” looks like the id of \(other), but is another one" + (latin.map { ": it holds \($0)" } ?? ""),
      help: "write both with letters of one alphabet")
  }

  static func reservedPath(_ path: String) -> Message {
    Message(
      .reservedPath, "a page here would take the place of one that Waymark makes: \(path)",
      help: "move the file to another folder, for example content/about/")
  }

  /// `linesAbove` the YAML text, in its file.
  static func invalidYAML(_ kind: YAMLProblem.Kind, linesAbove: Int) -> Message {
    switch kind {
    case .syntax(let words):
      Message(
        .invalidYAML, "this is not YAML: \(words)",
        help: "write one “key: value” a line; put quotes around a value that holds “: ” or starts with a sign"
      )
    case .anchor, .alias:
      Message(
        .invalidYAML, "anchors and aliases (& and *) are not read",
        help: "write the value out; if a text starts with & or *, put quotes around it")
    case .tag:
      Message(
        .invalidYAML, "tags (!) are not read",
        help: "leave the tag out; if a text starts with !, put quotes around it")
    case .mergeKey:
      Message(.invalidYAML, "merge keys (<<) are not read", help: "write the keys out")
    case .severalDocuments:
      Message(
        .invalidYAML, "there is more than one YAML document here",
        help: "keep the first one and delete “---” between them")
    case .directive:
      Message(.invalidYAML, "directives (%) are not read", help: "delete the line that starts with %")
    case .duplicateKey(let key, let line):
      Message(
        .invalidYAML, "“\(key)” stands here a second time, after line \(line + linesAbove)",
        help: "keep one of them; a list is written as [one, two]")
    case .complexKey:
      Message(
        .invalidYAML, "a key must be a word", help: "write “key: value”, with the value behind the colon")
    case .tooDeep:
      Message(
        .invalidYAML, "the values are nested more than \(YAMLReader.maximumDepth) deep",
        help: "write it flatter")
    case .tooManyNodes:
      Message(
        .invalidYAML, "there are more than \(Report.grouped(YAMLReader.maximumNodes)) values here",
        help: "keep only what Waymark reads in this file")
    case .tooLarge:
      Message(
        .invalidYAML, "keys and values take more than \(YAMLReader.maximumSize / 1024) KiB",
        help: "keep only what Waymark reads here; text stands below the front matter")
    }
  }

  static func notAMapping() -> Message {
    Message(
      .invalidYAML, "this must be a list of keys and values", help: "write one “key: value” a line")
  }

  static func unclosedFrontMatter() -> Message {
    Message(
      .unclosedFrontMatter, "the front matter has no closing line",
      help: "write a line “---” between the last key and the text")
  }

  static func unopenedFrontMatter() -> Message {
    Message(
      .unclosedFrontMatter, "the front matter has no opening line",
      help: "write a line “---” above the first key, at the top of the file")
  }

  static func frontMatterNotFirst() -> Message {
    Message(
      .unclosedFrontMatter,
      "this front matter does not begin in the first line, so that nothing of it has an effect",
      help:
        "move it, with both lines “---”, to the top of the file, above blank lines, comments and the title")
  }

  static func frontMatterIndented() -> Message {
    Message(
      .unclosedFrontMatter, "blanks stand before “---”, so that nothing of this front matter has an effect",
      help: "take out the blanks before both lines “---”, and put the first at the top of the file")
  }

  static func frontMatterFence(_ sign: String) -> Message {
    Message(
      .unclosedFrontMatter,
      "“\(sign)” is no line of front matter, so that nothing between the two has an effect",
      help:
        "write three hyphens, “---”, at the top of the file and below the last key; between them, one “key: value” a line"
    )
  }

  static func frontMatterInCode(_ fence: String) -> Message {
    Message(
      .unclosedFrontMatter, "front matter in a block of code is shown as code, and has no effect",
      help:
        "take out “\(fence)” and the line that ends it; write “---” above the first key, at the top of the file, and below the last"
    )
  }

  static func unknownKey(_ key: String, near: String?, known: [String]) -> Message {
    Message(
      .unknownKey, "“\(key)” is no key that Waymark reads here",
      help: didYouMean(
        near, otherwise: "known keys: \(known.joined(separator: ", ")); your own start with “x-”"))
  }

  static func invalidValue(_ key: String, _ value: String, expected: String, near: String? = nil) -> Message {
    Message(
      .invalidValue, "“\(value)” cannot be the value of “\(key)”",
      help: didYouMean(near, otherwise: "write \(expected)"))
  }

  /// Of a lifecycle.
  static func noTemplate() -> Message {
    Message(
      .invalidValue, "this lifecycle lists no stages",
      help: "write “stages:”, and below it the name of each: one “- Name” a line")
  }

  static func labelWordTaken(_ word: String, _ label: String, by owner: String) -> Message {
    Message(
      .invalidValue, "“\(word)” cannot mean “\(label)”: it means “\(owner)” already",
      help: "give “\(label)” another word, or take this one out")
  }

  static func fixedSeverity(_ code: String) -> Message {
    Message(
      .invalidValue, "the severity of “\(code)” cannot be set",
      help: "take the line out; a file with this problem cannot be shown, so it stays an error")
  }

  static func unknownKind(_ word: String, near: String?) -> Message {
    Message(
      .unknownKind, "“\(word)” is no kind of journey",
      help: didYouMean(near, otherwise: "write \(choice(Journey.Kind.allCases.map(\.rawValue)))"))
  }

  static func unknownState(_ word: String, near: String?) -> Message {
    Message(
      .unknownState, "“\(word)” is no state of a journey",
      help: didYouMean(near, otherwise: "write \(choice(Journey.State.allCases.map(\.rawValue)))"))
  }
}
