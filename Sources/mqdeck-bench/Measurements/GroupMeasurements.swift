/// What the page of an instance's groups sends.
enum GroupMeasurements {
  private static let details = "d"
  private static let escape = "\u{1B}"

  /// From the instances into one with 32 groups, and from the details of one of them back, with
  /// nothing asked that no key asks for.
  static func still(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "small")
    try console.goToInstances()
    let entered = try console.terminal.press("\r", quiet: 1500)
    _ = try console.terminal.press(details, quiet: 1500)
    let back = try console.terminal.press(escape, quiet: 1500)
    return [
      Reading("groups.still-enter", Double(entered.bytes.count)),
      Reading("groups.still-back", Double(back.bytes.count)),
    ]
  }

  /// The same while everything is kept fresh: what goes out in the second after the key.
  static func live(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "small", refreshSeconds: 5)
    _ = console.terminal.read(for: 5000)
    try console.goToInstances(isPaused: false)
    _ = console.terminal.read(for: 2000)
    let visits = try TurnByTurn.run(
      rounds: 3,
      [{ try [byteCount("\r", console)] }, { try [back(console)] }])
    return [
      Reading("groups.enter", visits[0].median), Reading("groups.back", visits[1].median),
    ]
  }

  /// Over a slow link, at 120 by 40: into the groups, into the detail of one with its chart and
  /// back, and a minute of looking at them.
  static func slow(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "small", isSlow: true)
    _ = console.terminal.read(for: 5000)
    try console.goToInstances(isPaused: false)
    _ = console.terminal.read(for: 2000)
    let entered = try byteCount("\r", console)
    let detail = try byteCount(details, console)
    let left = try byteCount(escape, console)
    _ = console.terminal.read(for: 5000)
    let rest = console.terminal.read(for: 60_000)
    return [
      Reading("slow.enter", entered), Reading("slow.detail", detail), Reading("slow.back", left),
      Reading("slow.minute", Double(rest.bytes.count)),
    ]
  }

  private static func back(_ console: ConsoleProcess) throws -> Double {
    _ = try byteCount(details, console)
    let count = try byteCount(escape, console)
    // To the instances again.
    _ = try byteCount(escape, console)
    return count
  }

  private static func byteCount(_ key: String, _ console: ConsoleProcess) throws -> Double {
    console.terminal.send(key)
    let output = console.terminal.read(for: 1000)
    guard output.isAlive, !output.bytes.isEmpty else {
      throw TerminalProcess.Failure(description: "a key had no effect")
    }
    _ = console.terminal.read(for: 1500)
    return Double(output.bytes.count)
  }
}
