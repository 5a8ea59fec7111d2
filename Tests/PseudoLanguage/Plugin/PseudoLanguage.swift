import Foundation
import PackagePlugin

/// Makes a language out of the English one at each build of the tests, as if somebody had copied its files and
/// translated them: see `PseudoLanguageMaker`.
@main struct PseudoLanguage: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let texts = context.package.directoryURL.appending(path: "Sources/SitePages/Text")
    let sources = try FileManager.default.contentsOfDirectory(atPath: texts.path())
      .filter { $0.hasSuffix(".swift") && ($0.hasPrefix("English") || $0.hasPrefix("Phrases+")) }.sorted()
      .map { texts.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "Pseudo.swift")
    return [
      .buildCommand(
        displayName: "Making the pseudo-language",
        executable: try context.tool(named: "PseudoLanguageMaker").url,
        arguments: [output.path()] + sources.map { $0.path() }, inputFiles: sources, outputFiles: [output])
    ]
  }
}
