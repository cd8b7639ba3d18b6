/// The console in a terminal over a simulator in another process, and the ways to its screens.
final class ConsoleProcess {
  let terminal: TerminalProcess
  private let simulator: SimulatorProcess

  /// Starts it and waits for its first frame.
  /// - Parameter callgrind: What it runs under, if under anything.
  init(
    _ programs: Programs, fleet: String, refreshSeconds: Int = 3600, isSlow: Bool = false,
    under callgrind: Callgrind? = nil
  ) throws {
    simulator = try SimulatorProcess(programs, fleet: fleet)
    var arguments = ["--endpoint", simulator.endpoint, "--region", "ap-guangzhou"]
    // A slow link refreshes as it finds right.
    arguments += isSlow ? ["--slow"] : ["--refresh", "\(refreshSeconds)"]
    if let callgrind {
      terminal = try TerminalProcess(
        callgrind.command + [programs.symbols ?? programs.mqdeck] + arguments)
      terminal.patience = 200_000
    } else {
      terminal = try TerminalProcess([programs.mqdeck] + arguments)
    }
    try terminal.wait(for: "quit")
  }

  /// From the board to the RocketMQ instances.
  /// - Parameter isPaused: Whether from here on nothing is asked that no key asks for.
  func goToInstances(isPaused: Bool = true) throws {
    if isPaused { terminal.send("P") }
    terminal.send("\t")
    try terminal.wait(for: "rmq-")
    if isPaused { _ = try terminal.rest(quiet: 300) }
  }

  /// The lists of topics that are measured, by the place of their instance in the large fleet.
  enum Topics: Int {
    case tenThousand
    case sixtySeven
  }

  /// From the instances of the large fleet to a list of topics, of which the first page is read.
  func goToTopics(_ topics: Topics = .tenThousand) throws {
    terminal.send(String(repeating: "j", count: topics.rawValue) + "\r")
    _ = try terminal.rest(quiet: 500)
    terminal.send("\t")
    _ = try terminal.rest(quiet: 500)
  }

  /// Has all of a list read, by going to its end.
  /// - Returns: How many bytes that took on the screen.
  @discardableResult
  func readAll() throws -> Int {
    terminal.send("G")
    // A page comes every 50 ms, and is not always painted.
    return try terminal.rest(quiet: 2500).bytes.count
  }

  /// At a list of 10,000 topics, all of them read.
  static func manyTopics(
    _ programs: Programs, under callgrind: Callgrind? = nil
  ) throws -> ConsoleProcess {
    let console = try ConsoleProcess(programs, fleet: "large", under: callgrind)
    try console.goToInstances()
    try console.goToTopics()
    try console.readAll()
    return console
  }
}
