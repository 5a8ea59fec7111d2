import Testing

@testable import Workspace

// I01
struct RevisionRangeTests {
  @Test func formsOfTheTwoSides() throws {
    func range(_ first: String, _ second: String? = nil) throws -> [String?] {
      let range = try RevisionRange(first, second)
      return [range.base, range.head, range.fromMergeBase ? "merge base" : nil]
    }
    #expect(try range("main") == ["main", nil, nil])
    #expect(try range("main", "feature") == ["main", "feature", nil])
    #expect(try range("main..feature") == ["main", "feature", nil])
    #expect(try range("main...feature") == ["main", "feature", "merge base"])
    #expect(try range("main...") == ["main", "HEAD", "merge base"])
    #expect(try range("...feature") == ["HEAD", "feature", "merge base"])
    #expect(try range("v1.0", "HEAD~2^{commit}") == ["v1.0", "HEAD~2^{commit}", nil])
    #expect(try range("main@{1}...HEAD") == ["main@{1}", "HEAD", "merge base"])
    #expect(try range("HEAD^{/a..b}") == ["HEAD^{/a..b}", nil, nil])
    #expect(try range(":/a..b") == [":/a..b", nil, nil])
  }

  @Test(arguments: [
    "-p", "--output=x", "--upload-pack=touch x", "main..-p", "-p...main", "--", "-", "", "..-",
    String(repeating: "a", count: 1_025), String(repeating: "x", count: 1 << 20),
  ])
  func whatIsRefused(revision: String) {
    #expect(throws: WorkspaceError.self) { try RevisionRange(revision) }
    #expect(throws: WorkspaceError.self) { try RevisionRange("main", revision) }
  }

  @Test func bothSidesTwice() {
    #expect(
      throws: WorkspaceError.usage(
        "a...b is two revisions already, and there is another: c",
        help: "write waymark diff A B, or waymark diff A...B")
    ) {
      try RevisionRange("a...b", "c")
    }
  }
}
