import Foundation
import TestSupport
import MarkdownTree
import Testing

@testable import Workspace

/// The limits on time, counted in ticks that the test gives.
struct WatchdogTests {
  private final class Complaints: @unchecked Sendable {
    private let mutex = Mutex()
    private var all: [String] = []

    func add(_ text: String) { mutex.locked { all.append(text) } }
    var texts: [String] { mutex.locked { all } }
  }

  @Test func oneFileMayTakeSoLong() {
    let complaints = Complaints()
    let dog = Watchdog(perFile: 4, whole: 100, tick: 0.5) { complaints.add($0) }
    for _ in 0..<10 { #expect(dog.passTick()) }
    dog.watch("reading content/a.md") {
      for _ in 0..<4 { #expect(dog.passTick()) }
      dog.watch("reading content/b.md") { #expect(!dog.passTick()) }
    }
    #expect(complaints.texts == ["reading content/a.md takes more than 2 s"])
    // What is done is forgotten.
    for _ in 0..<10 { #expect(dog.passTick()) }
  }

  /// A thread that waits for a core does nothing wrong; one that computes all the time is late long before that.
  @Test func whatAThreadComputesCounts() throws {
    let complaints = Complaints()
    let dog = Watchdog(computing: 0.05, perFile: 1_000, whole: .max, tick: 0.25) { complaints.add($0) }
    dog.watch("reading content/a.md") {
      for _ in 0..<900 { #expect(dog.passTick()) }
    }
    #expect(complaints.texts == [])
    let busy = Watchdog(computing: 0.05, perFile: .max, whole: .max, tick: 0.25) { complaints.add($0) }
    try #require(ThreadClock().seconds != nil, "this system does not tell what a thread computes")
    busy.watch("reading content/b.md") {
      // Far more than the limit, should no bark come.
      let clock = ThreadClock()
      while busy.passTick(), clock.seconds ?? 0 < 10 {}
    }
    #expect(complaints.texts == ["reading content/b.md takes more than 0 s of computing"])
  }

  /// Sleep is no computing, and another thread's work is not this one's.
  @Test func eachThreadHasItsOwnClock() {
    let own = ThreadClock()
    let done = Complaints()
    let other = Work {
      let clock = ThreadClock()
      while clock.seconds ?? 1 < 0.2 {}
      done.add("done")
    }
    other.detach()
    while done.texts.isEmpty { usleep(10_000) }
    #expect(own.seconds ?? 0 < 0.1)
  }

  @Test func theWholeMayTakeSoLong() {
    let complaints = Complaints()
    let dog = Watchdog(perFile: 4, whole: 6, tick: 100) { complaints.add($0) }
    for tick in 1...7 { #expect(dog.passTick() == (tick < 7)) }
    #expect(complaints.texts == ["this takes more than 600 s"])
  }

  /// Every file that is read, and every page that is rendered, is watched: time passes while a site is built
  /// over and over, until both were met.
  @Test func theWorkOfABuildIsWatched() throws {
    let complaints = Complaints()
    let folder = try TemporaryFolder([
      "content/journeys/a.md": "# A\n\n## S\n", "content/journeys/13912345678.md": "# B\n\n## S\n",
    ])
    var options = Project.Options()
    options.source = folder.path
    let dog = Watchdog(perFile: -1, whole: .max, tick: 1) { complaints.add($0) }
    options.watchdog = dog
    let output = try OutputFolder(folder.path("public"), source: folder.path)
    let words = [
      "reading content/journeys/a.md takes", "rendering journeys/a/index.html takes",
      "reading content/journeys/13•••••••••.md takes",
    ]
    func met(_ word: String) -> Bool { complaints.texts.contains { $0.hasPrefix(word) } }
    let done = Complaints()
    let clock = Work { while done.texts.isEmpty { _ = dog.passTick() } }
    clock.detach()
    for _ in 0..<200 where !words.allSatisfy(met) {
      var project = try Project(reading: options, today: today())
      var receipt = Receipt(key: ContentHash(of: []))
      _ = try project.publish(to: output, baseURL: nil, options: options, assets: [], receipt: &receipt)
    }
    done.add("done")
    for word in words { #expect(met(word), "\(word)") }
    #expect(!complaints.texts.contains { $0.contains("13912345678") })
  }
}
