import Glibc

/// From the key to the end of the process.
enum QuitMeasurements {
  private static let batchCount = 4
  private static let batchSize = 5

  static func times(_ programs: Programs) throws -> [Reading] {
    let small = try quit(afterMilliseconds: 1000) {
      let console = try ConsoleProcess(programs, fleet: "small")
      try console.goToInstances()
      return console
    }
    let rows = try quit(afterMilliseconds: 8000) {
      let console = try ConsoleProcess(programs, fleet: "large")
      try console.goToInstances()
      try console.goToTopics()
      console.terminal.send("G")
      return console
    }
    let live = try quit(afterMilliseconds: 8000) {
      try ConsoleProcess(programs, fleet: "large", refreshSeconds: 5)
    }
    return [
      Reading("quit.small", small.median), Reading("quit.rows", rows.median),
      Reading("quit.live", live.median),
      Reading("quit.longest", max(small.largest, rows.largest, live.largest)),
    ]
  }

  /// Starts some at once, lets them work for a while, and ends one after the other. The others
  /// stand still meanwhile: five at once would measure how they share the processors.
  private static func quit(
    afterMilliseconds: Double, _ start: () throws -> ConsoleProcess
  ) throws -> Figures {
    var times: [Double] = []
    for _ in 0..<batchCount {
      var consoles = try (0..<batchSize).map { _ in try start() }
      LiveMeasurements.drain(consoles.map(\.terminal), milliseconds: afterMilliseconds)
      for console in consoles { kill(console.terminal.processID, SIGSTOP) }
      while let console = consoles.popLast() {
        kill(console.terminal.processID, SIGCONT)
        // It paints anew and takes up its calls.
        LiveMeasurements.drain([console.terminal], milliseconds: 500)
        let start = Stopwatch.milliseconds
        console.terminal.send("q")
        times.append(try console.terminal.waitForExit() - start)
      }
    }
    return Figures(times)
  }
}
