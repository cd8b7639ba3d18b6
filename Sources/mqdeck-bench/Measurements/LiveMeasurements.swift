import Glibc

/// Keeping a screen fresh, with what the console takes by itself: a look every 5 s, 10 calls a second.
enum LiveMeasurements {
  private static let refreshSeconds = 5

  /// All four at once: together they keep a tenth of a core busy.
  static func minute(_ programs: Programs) throws -> [Reading] {
    let consoles = try ["small", "small", "large", "large"].map {
      try ConsoleProcess(programs, fleet: $0, refreshSeconds: refreshSeconds)
    }
    for console in [consoles[1], consoles[3]] {
      try console.goToInstances(isPaused: false)
      console.terminal.send("\r")
    }
    let terminals = consoles.map(\.terminal)
    // Until every row has the samples that its trend takes: what is measured is a screen that stays.
    drain(terminals, milliseconds: 35_000)
    let shares = processorShares(terminals, milliseconds: 60_000)
    let names = ["small-board", "small-groups", "large-board", "large-groups"]
    return zip(names, shares).map { Reading("live." + $0, $1) }
  }

  /// The large fleet's board for an hour.
  static func hour(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "large", refreshSeconds: refreshSeconds)
    let terminal = console.terminal
    func memory() -> Double { ProcFile.anonymousMebibytes(terminal.processID) }
    drain([terminal], milliseconds: 5 * 60_000)
    let early = memory()
    for minute in stride(from: 10, through: 55, by: 5) {
      drain([terminal], milliseconds: 5 * 60_000)
      print("# minute \(minute): \(Figures.text(memory())) MiB, \(Figures.text(early)) at 5")
      fflush(nil)
    }
    let shares = processorShares([terminal], milliseconds: 5 * 60_000)
    return [
      Reading("hour.memory", memory() - early), Reading("hour.processor", shares[0]),
    ]
  }

  /// Percent of a core that each takes during a time.
  private static func processorShares(
    _ terminals: [TerminalProcess], milliseconds: Double
  ) -> [Double] {
    let start = Stopwatch.milliseconds
    let before = terminals.map { ProcFile.processorMilliseconds($0.processID) }
    drain(terminals, milliseconds: milliseconds)
    let passed = Stopwatch.milliseconds - start
    return zip(terminals, before).map {
      (ProcFile.processorMilliseconds($0.processID) - $1) * 100 / passed
    }
  }

  /// Reads what several write, for a time.
  static func drain(_ terminals: [TerminalProcess], milliseconds: Double) {
    let end = Stopwatch.milliseconds + milliseconds
    while Stopwatch.milliseconds < end {
      for terminal in terminals { while terminal.read(within: 0)?.bytes.isEmpty == false {} }
      usleep(20_000)
    }
  }
}
