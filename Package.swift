// swift-tools-version: 6.1
import PackageDescription

/// An import is a detail of its file unless it says `public` or `package`, and gives a file no
/// members of what it does not import itself: targets know what they depend on.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "mqdeck",
  products: [
    .executable(name: "mqdeck", targets: ["mqdeck"]),
    .executable(name: "mqdeck-bench", targets: ["mqdeck-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CProcess"),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "TerminalUI", swiftSettings: settings),
    .target(
      name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"], swiftSettings: settings),
    .target(name: "ModelViewUpdate", dependencies: ["TerminalUI"], swiftSettings: settings),
    .target(
      name: "TencentCloud", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(
      name: "HTTPTransport",
      dependencies: [
        "TencentCloud",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ], swiftSettings: settings),
    .target(name: "ConfigurationFiles", dependencies: ["CYAML"], swiftSettings: settings),
    .target(
      name: "TRocket", dependencies: ["TencentCloud"], exclude: ["trocket-2023-03-08.json"],
      swiftSettings: settings),
    .executableTarget(name: "trocket-generate", swiftSettings: settings),
    .target(
      name: "Simulator",
      dependencies: [
        "TRocket", "TencentCloud",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], swiftSettings: settings),
    .target(
      name: "Console", dependencies: ["ModelViewUpdate", "TerminalUI", "TRocket", "TencentCloud"]),
    .executableTarget(
      name: "mqdeck",
      dependencies: [
        "Console", "NcursesTerminal", "HTTPTransport", "ConfigurationFiles", "Simulator",
        "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "mqdeck-bench",
      dependencies: [
        "CProcess", "Console", "ModelViewUpdate", "TerminalUI", "TRocket", "TencentCloud",
        "Simulator",
      ]),
    .executableTarget(
      name: "reference-list", linkerSettings: [.linkedLibrary("ncursesw")]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: settings),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["NcursesTerminal"],
      path: "Tests/TerminalFixture", swiftSettings: settings),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "terminal-fixture"],
      swiftSettings: settings),
    .testTarget(
      name: "ModelViewUpdateTests", dependencies: ["ModelViewUpdate"], swiftSettings: settings),
    .testTarget(name: "TencentCloudTests", dependencies: ["TencentCloud"], swiftSettings: settings),
    .testTarget(
      name: "HTTPTransportTests",
      dependencies: [
        "HTTPTransport", "TencentCloud",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ], swiftSettings: settings),
    .testTarget(
      name: "ConfigurationFilesTests", dependencies: ["ConfigurationFiles"], swiftSettings: settings
    ),
    .testTarget(
      name: "TRocketTests", dependencies: ["TRocket", "TencentCloud", "trocket-generate"],
      exclude: ["Samples"], swiftSettings: settings),
    .testTarget(
      name: "SimulatorTests",
      dependencies: ["Simulator", "HTTPTransport", "TRocket", "TencentCloud"],
      swiftSettings: settings),
    .testTarget(
      name: "ConsoleTests",
      dependencies: ["Console", "Simulator", "ConfigurationFiles", "mqdeck"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "mqdeck", "ConfigurationFiles", "Console", "NcursesTerminal", "TRocket", "TencentCloud",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
