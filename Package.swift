// swift-tools-version: 6.2
import PackageDescription

/// Every warning in our own code is an error; dependencies keep their own rules.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "waymark",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "waymark", targets: ["waymark"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CLinux"),

    .target(name: "MarkdownTree", dependencies: ["CCMark"], swiftSettings: strict),
    .target(name: "YAMLTree", dependencies: ["CYAML"], swiftSettings: strict),
    .target(
      name: "JourneyAtlas", dependencies: ["MarkdownTree", "YAMLTree"],
      exclude: ["Metrics/Surveys/Systems"], swiftSettings: strict),
    .target(
      name: "SitePages", dependencies: ["JourneyAtlas", "MarkdownTree"], swiftSettings: strict),
    .target(
      name: "Workspace", dependencies: ["SitePages", "JourneyAtlas", "MarkdownTree", "CLinux"],
      swiftSettings: strict),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "Workspace", "SitePages", "JourneyAtlas", "MarkdownTree",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(
      name: "MarkdownTreeTests", dependencies: ["MarkdownTree"], swiftSettings: strict),
    .testTarget(
      name: "JourneyAtlasTests",
      dependencies: ["JourneyAtlas", "MarkdownTree", "YAMLTree", "TestSupport"],
      exclude: ["Fixtures", "Reference"], swiftSettings: strict),
    .testTarget(
      name: "SitePagesTests", dependencies: ["SitePages", "JourneyAtlas", "MarkdownTree"],
      swiftSettings: strict, plugins: ["PseudoLanguage"]),
    .plugin(
      name: "PseudoLanguage", capability: .buildTool(), dependencies: ["PseudoLanguageMaker"],
      path: "Tests/PseudoLanguage/Plugin"),
    .executableTarget(
      name: "PseudoLanguageMaker", path: "Tests/PseudoLanguage/Maker", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: ["Workspace", "SitePages", "JourneyAtlas", "YAMLTree", "MarkdownTree"],
      path: "Tests/Fuzz/Targets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["FuzzTargets", "JourneyAtlas", "YAMLTree", "MarkdownTree", "TestSupport"],
      path: "Tests/FuzzTests", swiftSettings: strict),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "SitePages", "JourneyAtlas", "YAMLTree", "MarkdownTree", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["waymark", "TestSupport"],
      exclude: ["Fixtures", "Pictures", "Scripts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
