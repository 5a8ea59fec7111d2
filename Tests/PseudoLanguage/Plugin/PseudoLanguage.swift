import Foundation
import PackagePlugin

/// Makes a language out of the English one at each build of the tests, as if somebody had copied its file and
/// translated it: see `PseudoLanguageMaker`.
@main struct PseudoLanguage: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let source = context.package.directoryURL.appending(path: "Sources/SitePages/Text/English.swift")
    let output = context.pluginWorkDirectoryURL.appending(path: "Pseudo.swift")
    return [
      .buildCommand(
        displayName: "Making the pseudo-language",
        executable: try context.tool(named: "PseudoLanguageMaker").url,
        arguments: [output.path(), source.path()], inputFiles: [source], outputFiles: [output])
    ]
  }
}
