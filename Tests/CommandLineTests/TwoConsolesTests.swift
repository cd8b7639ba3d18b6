import ConfigurationFiles
import Watching
import FoundationEssentials
import Glibc
import Testing

@testable import mqdeck

/// Two real consoles, each in a terminal of its own, on one state directory.
@Suite(.serialized) struct TwoConsolesTests {
  private let program = Program()
  private let cloud: SimulatedCloud
  private var endpoint: String { cloud.endpoint }

  init() throws {
    cloud = try SimulatedCloud(program)
  }

  private var directories: XDGDirectories {
    XDGDirectories(environment: [:], fallbackHome: program.home.path)
  }

  private func pinned() throws -> [String] {
    let directory = directories.stateDirectory + "/pins"
    return try program.home.names(".local/state/mqdeck/pins").flatMap { profile in
      try KeptListFile<Pin>("\(directory)/\(profile)/ap-guangzhou.json").read().map(\.rowID)
    }
  }

  /// A console on the list of instances.
  /// - Parameter hasPins: Whether the board has to show the first as pinned before.
  private func started(_ name: String = "first", hasPins: Bool = false) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(
      program, ["--endpoint", endpoint, "--lang", "en"], columns: 120, rows: 40, name: name)
    try terminal.wait(for: "MQDeck")
    if hasPins { try terminal.wait(for: "prod-trade-core 交易核心 *") }
    try terminal.type(":instances")
    try terminal.press("Enter")
    try terminal.wait(for: "Instance ID", "prod-trade-core")
    return terminal
  }

  private func quit(_ terminal: TmuxTerminal) throws {
    try terminal.press("C-c")
    try terminal.wait(for: "ended with 0")
  }

  @Test func whatBothPinnedIsKeptAndTakenIn() throws {
    let first = try started()
    let second = try started("second")
    try first.press("g", "m")
    try first.wait(for: "Pinned to the board")
    try second.press("g", "j", "j", "m")
    try second.wait(for: "Pinned to the board")
    try first.press("j", "m")
    try first.wait(for: "Pinned to the board")
    try quit(first)
    try quit(second)
    #expect(try pinned().count == 3)
    #expect(Set(try pinned()).count == 3)
  }

  /// One write of many keys, and the end right behind them.
  @Test func aBurstOfKeysIsKeptWhole() throws {
    let console = try started()
    try console.press("g")
    try console.type("mjmjmjmjmjqq")
    try console.wait(for: "ended with 0")
    #expect(try !console.screen().contains("Could not save"))
    let held = try pinned()
    #expect(held.count == 5 && Set(held).count == 5)
    // The last state is the last: the fourth and fifth are let go and pinned again.
    let again = try started("again", hasPins: true)
    try again.press("g")
    try again.type("jjjmmjmmkkmqq")
    try again.wait(for: "ended with 0")
    #expect(try Set(pinned()) == Set(held).subtracting([held[2]]))
    let beside =
      program.home.names(".local/state/mqdeck/pins/default")
      + program.home.names(".local/state/mqdeck/pins/environment")
    #expect(beside.allSatisfy { $0.hasSuffix(".json") || $0.hasSuffix(".lock") })
  }

  /// Whoever holds the journal, here this process, is named after some seconds, and nothing is sent.
  @Test func aStuckHolderOfTheJournalKeepsAChangeFromBeingSent() async throws {
    let file = ChangeJournal.file(directories)
    let lock = try await FileLock.waiting(toWrite: file.path, lockPath: file.lockPath)
    let outcome = try program.start([
      "call", "ModifyTopic", "--InstanceId", "rmq-h28zr47h", "--Topic", "order-paid", "--Remark",
      "never", "--endpoint", endpoint,
    ]).finish()
    withExtendedLifetime(lock) {}
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("Nothing was sent"))
    #expect(outcome.error.contains("cannot write \(file.path): process \(getpid()) ("))
    #expect(try program.run("journal", "-o", "json").output.contains("ModifyTopic") == false)
  }

  /// Whoever quits sees what is waited for, and may give it up; then they know what is not kept.
  @Test func whoeverQuitsSeesWhatIsWrittenAndMayGiveUp() async throws {
    let first = try started()
    try first.press("g")
    try first.type("mqq")
    try first.wait(for: "ended with 0")
    let profile = try #require(program.home.names(".local/state/mqdeck/pins").first)
    let path = directories.stateDirectory + "/pins/\(profile)/ap-guangzhou.json"
    let lock = try FileLock(path: path + ".lock", byte: 0)
    let console = try started("again", hasPins: true)
    try console.press("g")
    try console.press("j", "m", "q", "q")
    try console.wait(for: "Saving the pins of ap-guangzhou (Ctrl-C cancels)")
    try console.press("C-c")
    try console.wait(for: "ended with 130")
    #expect(
      try console.screen().contains(
        "Cancelled, the last changes were not saved: the pins of ap-guangzhou"))
    withExtendedLifetime(lock) {}
    #expect(try pinned().count == 1)
  }

  /// The limit is the shell's to raise, and the program's to lower.
  @Test func aCrashLeavesNoKeyInAFile() throws {
    let path = try #require(Program.path)
    let child = try #require(
      ChildProcess(
        "/bin/sh",
        [
          "-c", "ulimit -c unlimited; cd \"$HOME\"; exec \"$0\" simulate --port 0", path,
        ], environment: program.environment))
    _ = child.firstLine()
    let limits = try #require(try SmallFile("/proc/\(child.processID)/limits").read())
    let core = String(decoding: limits, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("Max core file size") }?.split(separator: " ")
    #expect(core?.dropFirst(4).first == "0")
    child.signal(SIGSEGV)
    #expect(child.finish().status != 0)
    #expect(!program.home.names("").contains { $0.hasPrefix("core") })
  }
}
