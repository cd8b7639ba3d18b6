// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "mqdeck",
  products: [
    .executable(name: "mqdeck", targets: ["mqdeck"]),
    .executable(name: "mqdeck-bench", targets: ["mqdeck-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // The part of ncurses that Swift cannot call: its variadic functions, macros and globals, its
    // signal handlers and wide cells. Hence in C.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    // The manual's topics, which a C compiler embeds as they are. Hence in C.
    .target(name: "CManual"),
    // What of processes Swift cannot call.
    .target(name: "CProcess"),
    // libyaml as it is installed.
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // What a terminal shows and says, as values: cells, keys, canvases, widgets.
    .target(name: "TerminalUI"),
    // The real terminal: the only importer of CNcurses.
    .target(
      name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses"]),
    // The loop: model, message, update, view, effects.
    .target(name: "ModelViewUpdate", dependencies: ["TerminalUI"]),
    // A call of Tencent Cloud's API 3.0, whatever the product.
    .target(
      name: "TencentCloud", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    // TencentCloud's transport over a real network: the only importer of AsyncHTTPClient.
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
    // YAML, settings, themes and credentials, as files hold them.
    .target(name: "ConfigurationFiles", dependencies: ["CYAML"]),
    // Who one can be: every place that keys come from, and their renewal.
    .target(
      name: "CredentialSources", dependencies: ["TencentCloud", "ConfigurationFiles", "CProcess"]),
    // The products, a target each: their actions and structures as Swift types. trocket is RocketMQ,
    // and MQTT as it was in May 2024.
    .target(
      name: "TRocket", dependencies: ["TencentCloud"],
      exclude: ["trocket-2023-03-08.json", "trocket-2026.json", "trocket-facts.json"]),
    .target(
      name: "MQTT", dependencies: ["TencentCloud"],
      exclude: ["mqtt-2024-05-16.json", "mqtt-facts.json"]),
    .target(
      name: "CloudMonitor", dependencies: ["TencentCloud"],
      exclude: ["monitor-2018-07-24.json", "monitor-facts.json"]),
    // Writes the generated parts of the products from their JSON.
    .executableTarget(name: "product-generate"),
    // A cloud in memory that lives, for --demo and the tests.
    .target(
      name: "Simulator",
      dependencies: [
        "TRocket", "MQTT", "CloudMonitor", "TencentCloud",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    // Product knowledge as data: kinds of things, words, formats, forms.
    .target(
      name: "Catalog",
      dependencies: [
        "ModelViewUpdate", "TerminalUI", "TRocket", "MQTT", "CloudMonitor", "TencentCloud",
      ]),
    // What is known of a region and worth a look: poller, histories, findings, alerts, pins.
    .target(
      name: "Watching",
      dependencies: [
        "Catalog", "ModelViewUpdate", "TerminalUI", "TRocket", "MQTT", "CloudMonitor",
        "TencentCloud",
      ]),
    // A change from its review to the journal and back, and the rules that stand before it.
    .target(
      name: "Changing",
      dependencies: ["Catalog", "TerminalUI", "TRocket", "MQTT", "TencentCloud"]),
    // What stands on the screen: state, lines and drawing.
    .target(
      name: "Panes",
      dependencies: [
        "Catalog", "Watching", "Changing", "ModelViewUpdate", "TerminalUI", "TRocket", "MQTT",
        "TencentCloud",
      ]),
    // The shell: root model, message, update, commands, effects.
    .target(
      name: "Console",
      dependencies: [
        "Panes", "Catalog", "Watching", "Changing", "ModelViewUpdate", "TerminalUI", "TRocket",
        "MQTT", "CloudMonitor", "TencentCloud",
      ]),
    // The executable: arguments, environment and files, and the parts put together.
    .executableTarget(
      name: "mqdeck",
      dependencies: [
        "Catalog", "Watching", "Changing", "Panes", "Console", "NcursesTerminal", "HTTPTransport",
        "ConfigurationFiles", "CredentialSources", "Simulator", "ModelViewUpdate", "TerminalUI",
        "TRocket", "MQTT",
        "TencentCloud", "CManual", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Manual/en", "Manual/zh"]),
    // Measures the real program, and the reference list beside it.
    .executableTarget(
      name: "mqdeck-bench",
      dependencies: [
        "CProcess", "Catalog", "Watching", "Panes", "Console", "ModelViewUpdate",
        "TerminalUI", "TRocket", "TencentCloud", "Simulator",
      ]),
    // The list in C that it is measured against: as plain as ncurses can have one.
    .executableTarget(
      name: "reference-list", linkerSettings: [.linkedLibrary("ncursesw")]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    // A list on the real terminal, for tests that stop, resize or crash a process of its own.
    .executableTarget(
      name: "terminal-fixture", dependencies: ["NcursesTerminal", "TerminalUI"],
      path: "Tests/TerminalFixture"),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "TerminalUI", "terminal-fixture"]),
    .testTarget(
      name: "ModelViewUpdateTests", dependencies: ["ModelViewUpdate", "TerminalUI", "TestBell"]),
    // Lets tests wait for messages.
    .target(name: "TestBell", dependencies: ["TerminalUI"], path: "Tests/TestBell"),
    // Lets tests name an action by its bare name, and the API that the simulator plays.
    .target(
      name: "ActionLiterals", dependencies: ["TRocket", "TencentCloud"],
      path: "Tests/ActionLiterals"),
    .testTarget(name: "TencentCloudTests", dependencies: ["TencentCloud"]),
    .testTarget(
      name: "HTTPTransportTests",
      dependencies: [
        "HTTPTransport", "TencentCloud",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    // A directory that goes away with the test that writes into it.
    .target(name: "TestDirectory", path: "Tests/TestDirectory"),
    .testTarget(
      name: "ConfigurationFilesTests", dependencies: ["ConfigurationFiles", "TestDirectory"]),
    .testTarget(
      name: "ProductTests",
      dependencies: ["TRocket", "MQTT", "CloudMonitor", "TencentCloud", "product-generate"],
      exclude: ["Samples"]),
    .testTarget(
      name: "SimulatorTests",
      dependencies: [
        "Simulator", "HTTPTransport", "TRocket", "MQTT", "CloudMonitor", "TencentCloud",
        "ActionLiterals",
      ]),
    .testTarget(
      name: "CatalogTests",
      dependencies: [
        "Catalog", "ModelViewUpdate", "TerminalUI", "TRocket", "TencentCloud", "ActionLiterals",
      ]),
    .testTarget(
      name: "WatchingTests",
      dependencies: [
        "Watching", "Catalog", "ModelViewUpdate", "CloudMonitor", "TencentCloud", "ActionLiterals",
      ]),
    .testTarget(
      name: "ChangingTests",
      dependencies: [
        "Changing", "Catalog", "TerminalUI", "TRocket", "TencentCloud", "ActionLiterals",
      ]),
    .testTarget(
      name: "PanesTests",
      dependencies: [
        "Panes", "Catalog", "Watching", "Changing", "ModelViewUpdate", "TerminalUI", "TRocket",
        "TencentCloud", "ActionLiterals",
      ]),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Catalog", "Watching", "Changing", "Panes", "Console", "Simulator",
        "ConfigurationFiles", "mqdeck", "ModelViewUpdate", "TerminalUI", "TRocket", "CloudMonitor",
        "TencentCloud", "ActionLiterals", "TestBell",
      ],
      exclude: [
        "Alerts/Goldens", "Batch/Goldens", "Board/Goldens", "Clients/Goldens", "Detail/Goldens",
        "Export/Goldens", "Form/Goldens", "Group/Goldens", "InlineEdit/Goldens", "Instance/Goldens",
        "Journal/Goldens", "List/Goldens", "Manual/Goldens", "Messages/Goldens",
        "Metrics/Goldens", "Migration/Goldens", "Palette/Goldens", "Permissions/Goldens",
        "Screen/Goldens",
      ]),
    .testTarget(
      name: "CredentialSourcesTests",
      dependencies: [
        "CredentialSources", "ConfigurationFiles", "Simulator", "TencentCloud", "TestDirectory",
      ]),
    .testTarget(name: "BenchTests", dependencies: ["mqdeck-bench"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "mqdeck", "ConfigurationFiles", "CredentialSources", "Catalog", "Watching", "Changing",
        "Panes", "Console", "ModelViewUpdate",
        "NcursesTerminal", "TRocket", "CloudMonitor", "TencentCloud", "TerminalUI",
        "ActionLiterals",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

/// An import is a detail of its file unless it says `public` or `package`, and gives a file no
/// members of what it does not import itself: targets know what they depend on.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    // Types are found by calls and not by their names: each name is looked up once while the program
    // runs, and those of the start were a fifth of it. That no access overlaps another is checked
    // where the tests run, and need not be for every cell of every frame.
    .unsafeFlags(
      [
        "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
        "-enforce-exclusivity=unchecked",
      ], .when(configuration: .release)),
  ]
}

/// The parser of arguments looks into commands by reflection; nobody looks into anything else, and
/// what that takes, the names of all fields and cases, is left out of a release.
let lookedInto = ["mqdeck", "mqdeck-bench", "product-generate"]

for target in package.targets where target.type != .system && !lookedInto.contains(target.name) {
  target.swiftSettings?.append(
    .unsafeFlags(["-Xfrontend", "-disable-reflection-metadata"], .when(configuration: .release)))
}
