import Testing

@testable import SitePages

/// What search finds in. The palette itself is tried in a browser: `EndToEndTests/Scripts/finding.py`.
struct SearchFilesTests {
  private func files(_ site: SitePages) -> [String: String] {
    var files: [String: String] = [:]
    site.searchFiles { files[$0.path] = String(decoding: $0.bytes, as: UTF8.self) }
    return files
  }

  private func cut(_ text: String) -> [String] {
    var words = SearchWords()
    var found: [String] = []
    words.forEach(in: text) { found.append(String(decoding: $0, as: UTF8.self)) }
    return found
  }

  @Test(arguments: [
    ("Signs the CRM contract.", "signs the crm contract"),
    ("张北看诊", "张北 北看 看诊 诊"),
    ("用CRM系统，看", "用 crm 系统 统 看"),
    ("ＣＲＭ２０２６", "crm2026"),
    ("Überprüfung, naïve e-mail", "überprüfung naïve e mail"),
    ("cafe\u{301}", "cafe"),
    ("…", ""),
  ])
  func textsAreCutIntoWords(text: String, words: String) {
    #expect(cut(text).joined(separator: " ") == words)
  }

  @Test(arguments: [
    ([3, 5, 6, 7, 8, 40], "4203B0"), ([], ""), ([0], "1"), ([0, 1], "11"), ([0, 1, 2], "111"),
    ([1_100], "BCd"),
  ])
  func entriesAreDistances(numbers: [Int], text: String) {
    #expect(String(decoding: EntryNumbers.text(numbers), as: UTF8.self) == text)
  }

  @Test func wordsShareTheirBeginnings() {
    var list = WordList(FileCut(least: 28, mean: 28, limit: 28))
    var full: [WordList.File] = []
    for word in ["journeying", "journeyings", "路径图", "路程", "路𠀀"] {
      if let file = list.add(ArraySlice(word.utf8), Array("1".utf8)) { full.append(file) }
    }
    if let rest = list.rest { full.append(rest) }
    #expect(
      full.map { String(decoding: $0.lines, as: UTF8.self) } == [
        "0journeying 1\nas 1\n", "0路径图 1\n1程 1\n1𠀀 1\n",
      ])
    #expect(list.firsts.map { String(decoding: $0, as: UTF8.self) } == ["journeying", "路径图"])
    #expect(full.map(\.name) == list.firsts.map { String(SearchNumbers.hash($0), radix: 32) })
  }

  @Test func namesAndTextsOfAllKindsAreThere() throws {
    let site = try Sample.site([
      "journeys/buy.md": """
      ---
      personas: ana
      ---
      # Buying a kettle

      Wherever kettles are.

      ## Shelf
      - Pain: labels nobody reads
      - Opportunity: larger letters

      > I took the red one.

      | Touchpoint | Channel | Owner |
      | --- | --- | --- |
      | Price tag | Shop | Retail |

      ### Reach
      - Doing: stretches
      """,
      "personas/ana.md": "# Ana\n\n- Goal: tea at once\n",
      "about.md": "# About\n\nWhat we asked.\n",
    ])
    let files = files(site)
    let names = files.filter { $0.key.hasPrefix("data/search-n") }.values.joined()
    for name in ["Buying a kettle", "Shelf", "Ana", "Price tag", "Shop", "Retail", "About"] {
      #expect(names.contains("\"\(name)\""), "\(name)")
    }
    let texts = files.filter { $0.key.hasPrefix("data/search-t") }.values.joined()
    let expected = [
      "[\"p\",\"labels nobody reads\"]", "[\"o\",\"larger letters\"]", "[\"q\",\"I took the red one.\"]",
      "[\"t\",\"stretches\",\"s-reach\"]", "[\"t\",\"tea at once\"]", "[\"t\",\"What we asked.\"]",
    ]
    for text in expected { #expect(texts.contains(text), "\(text)") }
    let root = try #require(files["data/search.js"])
    #expect(root.hasPrefix("waymark.add(\"\",{\"home\":\"en\",\"kinds\":[\"journey\",\"stage\","))
    for (facet, name) in [("persona", "Ana"), ("channel", "Shop"), ("owner", "Retail"), ("stage", "Shelf")] {
      let key = String(SearchNumbers.hash(name.utf8), radix: 32)
      #expect(root.contains("[\"\(facet)\",\"\(key)\",\"\(name)\"]"))
    }
  }

  // K05: what does not stand on a page is not found either.
  @Test func nothingIsFoundThatNoPageShows() throws {
    let site = try Sample.site([
      "journeys/buy.md": """
      # Buying

      <!-- xmarkerone -->

      ## Shelf
      - Pain: broken scale
      - Internal: xmarkertwo
      - Doing: writes to xmarkerthree@gmail.com

      ## Internal

      xmarkerfour
      """,
      "journeys/later.md": "---\ndraft: true\n---\n# xmarkerfive\n\n## Start\n",
      "about.md": "# About\n\n<p>xmarkersix</p>\n",
    ])
    var pages = ""
    for page in site.pages where site.path(of: page).hasSuffix(".html") { pages += site.text(page) }
    for (path, text) in files(site) {
      for marker in ["one", "two", "three", "four", "five"].map({ "xmarker" + $0 }) {
        #expect(!text.contains(marker), "\(marker) in \(path)")
      }
    }
    #expect(files(site).values.contains { $0.contains("broken scale") })
    #expect(pages.contains("broken scale"))
  }

  /// Words of their own, and those that all share.
  private func manyJourneys(_ count: Int) -> [String: String] {
    var contents: [String: String] = [:]
    for number in 0..<count {
      var text = "# Journey \(number)\n"
      for stage in 0..<6 {
        text += "\n## Stage \(stage)\n"
        for pain in 0..<8 {
          text += "- Pain: word\(number)a\(stage)b\(pain) and the usual complaint of everybody\n"
        }
        if stage == 3 {
          text += "\n" + String(repeating: "A long paragraph goes on and on. ", count: 300) + "\n"
        }
      }
      contents["journeys/j\(number).md"] = text
    }
    return contents
  }

  @Test func filesAreBoundedAndTheSameEveryTime() throws {
    let contents = manyJourneys(60)
    let files = files(try Sample.site(contents))
    #expect(files.count > 40)
    for (path, text) in files { #expect(text.utf8.count < 28_000, "\(path)") }
    #expect(files == self.files(try Sample.site(contents)))
  }

  // L04: what is not about a change keeps its bytes.
  @Test func aChangeRewritesFewFiles() throws {
    var contents = manyJourneys(60)
    let before = files(try Sample.site(contents))
    func rewritten() throws -> [String] {
      let after = files(try Sample.site(contents))
      return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }
    let text = try #require(contents["journeys/j7.md"])
    contents["journeys/j7.md"] = text.replacing("word7a0b0", with: "word7a0zebra")
    // Its texts, the two words, and the same among the spellings.
    let byWord = try rewritten()
    #expect((2...6).contains(byWord.count), "\(byWord)")
    #expect(byWord.filter { $0.hasPrefix("data/search-t") }.count == 1)
    #expect(byWord.allSatisfy { !$0.hasPrefix("data/search-n") })

    contents["journeys/j7.md"] = text
    contents["journeys/a-new-one.md"] = "# A new one\n\n## First\n\n- Pain: quibbling\n"
    let byJourney = try rewritten()
    for letter in ["n", "t"] {
      let all = before.keys.filter { $0.hasPrefix("data/search-\(letter)") }.count
      let some = byJourney.filter { $0.hasPrefix("data/search-\(letter)") }.count
      #expect(some * 3 < all, "\(some) of \(all) files \(letter)")
    }
  }

  @Test func numbersHangOnNothingElse() {
    let one = SearchNumbers.wanted(1, "journeys/buy/index.html")
    #expect(one >> SearchNumbers.kindBits == 1)
    var numbers = SearchNumbers()
    #expect(numbers.start(of: one) == one)
    // A page that wants the same place, or one that others filled, comes next.
    for number in one..<(one + 40) { numbers.take(number) }
    #expect(numbers.start(of: one) == one + 40)
    #expect(numbers.start(of: one + 32) == one + 40)
    #expect(numbers.start(of: one + 64) == one + 64)
  }

  @Test func everyNameStandsInTheIndexOfNames() throws {
    let site = try Sample.site([
      "journeys/buy.md": "# Élan\n\n## 付款\n\n## 3 wishes\n\n## apple\n", "about.md": "# Zebra\n\nText.\n",
    ])
    let main = site.main(.names)
    let order = ["3 wishes", "apple", "Élan", "Zebra", "付款"].compactMap {
      main.range(of: ">\($0)</a>")?.lowerBound
    }
    #expect(order.count == 5)
    #expect(order == order.sorted())
    for id in ["az-0", "az-a", "az-e", "az-z", "az-other"] {
      #expect(main.contains("<h2 id=\"\(id)\">"))
      #expect(main.contains("href=\"index_az.html#\(id)\""))
    }
  }

  @Test func manyNamesGoOverPages() throws {
    let stages = (0..<150).map { "## Stage \($0)\n" }.joined(separator: "\n")
    let journeys = (0..<4).map { ("journeys/j\($0).md", "# Journey \($0)\n\n\(stages)") }
    let site = try Sample.site(Dictionary(uniqueKeysWithValues: journeys))
    #expect(site.pages.contains(.listPage(.names, 2)))
    #expect(!site.pages.contains(.listPage(.names, 3)))
    let both = site.main(.names) + site.main(.listPage(.names, 2))
    #expect(both.ranges(of: ">Stage ").count == 600)
  }
}
