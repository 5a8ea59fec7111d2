import Foundation
import Testing

@testable import Workspace

struct ParallelMapTests {
  @Test(arguments: [1, 2, 3, 16, 1_000])
  func resultsStandInTheOrderOfTheItems(jobs: Int) {
    let items = Array(0..<500)
    #expect(parallelMap(items, jobs: jobs) { $0 * $0 } == items.map { $0 * $0 })
  }

  @Test func nothingIsFine() {
    #expect(parallelMap([Int](), jobs: 4) { $0 } == [])
  }

  @Test func severalThreadsWork() {
    let names = parallelMap(Array(0..<8), jobs: 4) { _ in
      usleep(20_000)
      return "\(pthread_self())"
    }
    #expect((2...4).contains(Set(names).count))
  }

  @Test func anErrorEndsIt() {
    #expect(throws: WorkspaceError.environment("3", help: "")) {
      try parallelMap(Array(0..<100), jobs: 1) { (item) throws(WorkspaceError) in
        if item >= 3 { throw .environment("\(item)", help: "") }
      }
    }
  }
}
