// swift-tools-version: 6.1
import PackageDescription

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
    .target(name: "TerminalUI"),
    .target(name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"]),
    .target(name: "ModelViewUpdate", dependencies: ["TerminalUI"]),
    .target(
      name: "TencentCloud", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "HTTPTransport",
      dependencies: [
        "TencentCloud",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .target(name: "ConfigurationFiles", dependencies: ["CYAML"]),
    .target(
      name: "TRocket", dependencies: ["TencentCloud"], exclude: ["trocket-2023-03-08.json"]),
    .executableTarget(name: "trocket-generate"),
    .target(
      name: "Simulator",
      dependencies: [
        "TRocket", "TencentCloud",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
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
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["NcursesTerminal"],
      path: "Tests/TerminalFixture"),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "terminal-fixture"]),
    .testTarget(name: "ModelViewUpdateTests", dependencies: ["ModelViewUpdate"]),
    .testTarget(name: "TencentCloudTests", dependencies: ["TencentCloud"]),
    .testTarget(
      name: "HTTPTransportTests",
      dependencies: [
        "HTTPTransport", "TencentCloud",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .testTarget(name: "ConfigurationFilesTests", dependencies: ["ConfigurationFiles"]),
    .testTarget(
      name: "TRocketTests", dependencies: ["TRocket", "TencentCloud", "trocket-generate"],
      exclude: ["Samples"]),
    .testTarget(
      name: "SimulatorTests", dependencies: ["Simulator", "HTTPTransport"]),
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
