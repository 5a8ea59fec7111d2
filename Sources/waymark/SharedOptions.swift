import ArgumentParser
import JourneyAtlas
import Workspace

/// Where the project is.
struct SourceOption: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"))
  var source = "."
}

/// How problems are reported, and which of them fail.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Warnings fail too.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How problems are printed.",
      valueName: "format"))
  var format = Report.Format.text
}

extension Report.Format: ExpressibleByArgument {}

/// A number of threads.
struct Jobs {
  let count: Int

  init(_ argument: String) throws {
    guard let count = Int(argument), (1...1_024).contains(count) else {
      throw ValidationError("write a whole number from 1 to 1024")
    }
    self.count = count
  }
}

/// How many changes of each file are shown.
struct ChangeCount {
  let count: Int

  init(_ argument: String) throws {
    guard let count = Int(argument), (1...100).contains(count) else {
      throw ValidationError("write a whole number from 1 to 100")
    }
    self.count = count
  }
}

/// An absolute web address, such as `https://intranet.example/journeys/`.
struct BaseURL {
  let text: String

  init(_ argument: String) throws {
    let host = ["https://", "http://"].first { argument.lowercased().hasPrefix($0) }
      .map { argument.dropFirst($0.count).prefix { $0 != "/" } }
    let plain = argument.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"<>\\^`{|}?#".utf8.contains($0) }
    guard let host, !host.isEmpty, plain else {
      throw ValidationError("write an address like https://intranet.example/journeys/")
    }
    text = argument
  }
}
