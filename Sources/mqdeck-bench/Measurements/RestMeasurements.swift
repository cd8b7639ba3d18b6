import Glibc

/// What is used while nothing happens, and what is kept.
enum RestMeasurements {
  static func idle(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "small")
    try console.goToInstances()
    let terminal = console.terminal
    _ = try terminal.rest(quiet: 2000)
    // Connections are kept for half a minute after the last call, and closing them wakes somebody.
    _ = terminal.read(for: 40_000)
    // The clock of the header moves on in one of them at most.
    let spans = (0..<3).map { _ in span(terminal) }
    return [
      Reading("idle.wake-ups", Figures(spans.map(\.wakeUps)).median),
      Reading("idle.bytes", Figures(spans.map(\.bytes)).median),
      Reading("idle.processor", Figures(spans.map(\.processor)).median),
    ]
  }

  /// What ten seconds take.
  private static func span(
    _ terminal: TerminalProcess
  ) -> (wakeUps: Double, bytes: Double, processor: Double) {
    let switches = ProcFile.contextSwitches(terminal.processID)
    let before = ProcFile.processorMilliseconds(terminal.processID)
    let bytes = terminal.read(for: 10_000).bytes.count
    let used = ProcFile.processorMilliseconds(terminal.processID) - before
    // Threads that ended meanwhile took their count with them.
    let wakeUps = ProcFile.contextSwitches(terminal.processID).reduce(0) { sum, thread in
      sum + thread.value - (switches[thread.key] ?? 0)
    }
    return (Double(wakeUps), Double(bytes), used)
  }

  static func memory(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "large")
    // The frame is sent before its last page is touched.
    _ = console.terminal.read(for: 20)
    let first = ProcFile.anonymousMebibytes(console.terminal.processID)
    try console.goToInstances()
    try console.goToTopics()
    try console.readAll()
    return [
      Reading("memory.first", first),
      Reading("memory.topics", ProcFile.anonymousMebibytes(console.terminal.processID)),
    ]
  }

  static func binary(_ programs: Programs) throws -> [Reading] {
    var information = stat()
    guard stat(programs.mqdeck, &information) == 0 else {
      throw TerminalProcess.Failure(description: "there is no \(programs.mqdeck)")
    }
    return [Reading("binary.size", Double(information.st_size))]
  }
}
