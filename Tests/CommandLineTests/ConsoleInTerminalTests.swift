import Glibc
import Testing

@testable import mqdeck

/// The real binary in a real terminal.
struct ConsoleInTerminalTests {
  private let program = Program()

  @Test func oneWalksToAGroupAndBackAndLeavesNothing() throws {
    let terminal = try TmuxTerminal(program, ["--demo"])
    try terminal.wait(for: "Board")
    try terminal.wait(for: "open to all")
    try terminal.press("Tab")
    try terminal.wait(for: "Instance ID", "prod-trade-core")
    try terminal.press("Enter")
    try terminal.wait(for: "settlement-order")
    try terminal.press("Enter")
    try terminal.wait(for: "Topics of the group")
    try terminal.press("Escape")
    try terminal.wait(for: "Consumer groups")
    try terminal.press("Escape")
    try terminal.wait(for: "RocketMQ instances")
    // From where one began it quits, from elsewhere it goes there.
    try terminal.press("q")
    try terminal.wait(for: "open to all")
    try terminal.press("q")
    let left = try terminal.wait(for: "ended with")
    #expect(left.split(separator: "\n") == ["ended with 0"])
  }

  /// Those of libdispatch look after each other once a second, for ever.
  @Test func noThreadRunsButOurOwnAndThoseOfTheNetwork() throws {
    let terminal = try TmuxTerminal(program, ["--demo"])
    try terminal.wait(for: "open to all")
    // A thread has its name a moment after it began.
    var names: [String] = []
    try terminal.wait(for: "one thread without a name") { _ in
      names = (try? terminal.threadNames()) ?? []
      return names.filter { $0 == "mqdeck" }.count == 1
    }
    #expect(names.contains(WorkerThreads.threadName))
    let others = names.filter { $0 != "mqdeck" && $0 != WorkerThreads.threadName }
    #expect(others.allSatisfy { $0.hasPrefix("NIO-") }, "\(others)")
    try terminal.press("q")
    try terminal.wait(for: "ended with 0")
  }

  @Test func filterThemeLanguageAndSize() throws {
    let terminal = try TmuxTerminal(program, ["--demo", "--theme", "contrast", "--lang", "zh"])
    try terminal.wait(for: "总览")
    try terminal.press("Tab")
    try terminal.wait(for: "实例 ID", "prod-trade-core")
    try terminal.type("/market")
    try terminal.wait(for: "one row") { screen in
      screen.contains("prod-marketing") && !screen.contains("prod-trade-core")
    }
    try terminal.press("Escape")
    try terminal.wait(for: "prod-trade-core")
    try terminal.press("T")
    try terminal.wait(for: "okabe-ito")
    try terminal.press("j", "Enter")
    for (columns, rows) in [(40, 12), (300, 80), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "a screen of \(columns) columns") { screen in
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return screen.contains("prod-trade") && lines.count >= rows
          && lines.last { !$0.isEmpty }?.contains("Enter") == true
      }
    }
    try terminal.press("C-c")
    try terminal.wait(for: "ended with 0")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)])
  func aSignalGivesTheTerminalBack(signal: Int32, status: Int) throws {
    let terminal = try TmuxTerminal(program, ["--demo"])
    try terminal.wait(for: "prod-logistics")
    kill(try terminal.processID(), signal)
    let left = try terminal.wait(for: "ended with")
    #expect(left.contains("ended with \(status)"))
    #expect(!left.contains("prod-logistics"))
  }

  @Test func aCloudThatDiesAndComesBack() throws {
    let cloud = try SimulatedCloud(program, [])
    let (first, endpoint) = (cloud.process, cloud.endpoint)
    let port = String(endpoint.split(separator: ":").last ?? "")
    let terminal = try TmuxTerminal(program, ["--endpoint", endpoint, "--refresh", "1"])
    try terminal.wait(for: "prod-logistics")
    first.signal(SIGKILL)
    _ = first.finish()
    try terminal.press("C-r")
    try terminal.wait(for: "Connection refused")
    // It is usable meanwhile.
    try terminal.press("?")
    try terminal.wait(for: "In lists")
    // A key right behind Escape would be read as Alt and that key.
    try terminal.press("Escape")
    try terminal.wait(for: "the help gone") { !$0.contains("In lists") }
    let second = try program.start(["simulate", "--port", port])
    _ = try #require(second.firstLine())
    try terminal.press("C-r")
    try terminal.wait(for: "recovery") { !$0.contains("Connection refused") }
    try terminal.press("Tab")
    try terminal.wait(for: "Instance ID", "prod-trade-core")
    try terminal.press("Enter")
    try terminal.wait(for: "settlement-order")
    try terminal.press("C-c")
    try terminal.wait(for: "ended with 0")
  }
}
