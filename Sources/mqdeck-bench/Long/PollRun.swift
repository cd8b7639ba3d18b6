import Glibc

/// What keeping a large region fresh takes.
enum PollRun {
  private static let minuteCount = 3
  /// Seconds of the demonstration that pass in one: an hour takes three minutes.
  private static let speed = 20

  /// The console over the large fleet at the groups of the instance with 2,000 of them.
  private static func console(
    _ programs: Programs, _ more: [String]
  ) throws -> TerminalProcess {
    let process = try TerminalProcess(
      [
        programs.mqdeck, "--demo", "--fleet", "large", "--refresh", "5", "--budget", "20",
      ] + more)
    try process.wait(for: "quit")
    process.send("\t")
    try process.wait(for: "rmq-")
    process.send("\r")
    _ = process.read(for: 5000)
    return process
  }

  /// The groups of the instance with 2,000 of them on the screen, 20 calls a second.
  static func minutes(_ programs: Programs) throws -> [String] {
    let log = "\(Scratch.path)/poll.log"
    let process = try console(programs, ["--log-file", log])
    let callsBefore = calls(log)
    let before = ProcFile.processorMilliseconds(process.processID)
    let start = Stopwatch.milliseconds
    var bytes = 0
    let milliseconds = Double(minuteCount) * 60_000
    while Stopwatch.milliseconds - start < milliseconds, let chunk = process.read(within: 200) {
      bytes += chunk.bytes.count
    }
    let used = ProcFile.processorMilliseconds(process.processID) - before
    let rates = calls(log).map { action, count in
      (action: action, rate: Double(count - callsBefore[action, default: 0]) * 1000 / milliseconds)
    }.filter { $0.rate > 0 }.sorted { $0.rate > $1.rate }
    let total = rates.reduce(0) { $0 + $1.rate }
    return [
      "poll: 2,000 groups of 5,800 on the screen's list for \(minuteCount) min, budget 20: "
        + "\(Figures.text(used * 100 / milliseconds)) % of a core with the simulator in the "
        + "process, \(bytes / minuteCount / 1000) kB a minute, age of visible rows "
        + (try visibleAges(process)),
      "poll: \(Figures.text(total)) calls a second: "
        + rates.map { "\($0.action) \(Figures.text($0.rate))" }.joined(separator: ", "),
    ]
  }

  /// The same for an hour that passes in three minutes.
  static func simulatedHour(_ programs: Programs) throws -> [String] {
    let process = try console(programs, ["--speed", "\(speed)"])
    var memory: [String] = []
    for minute in stride(from: 0, through: 60, by: 15) {
      memory.append(
        "\((ProcFile.status(process.processID, "VmRSS") ?? 0) / 1024) MiB after \(minute) min")
      let end = Stopwatch.milliseconds + 15 * 60_000 / Double(speed)
      while minute < 60, Stopwatch.milliseconds < end, process.read(within: 200) != nil {}
    }
    return [
      "hour: the large fleet, budget 20, \(speed) times as fast: memory with the simulator in the "
        + "process \(memory.joined(separator: ", ")); age of visible rows "
        + (try visibleAges(process))
    ]
  }

  /// What the pane of the poller says of the rows that are on the screen below it.
  private static func visibleAges(_ process: TerminalProcess) throws -> String {
    process.send(":poller\r")
    _ = process.read(for: 2000)
    // A resize paints all of the screen, not only what differs from the one before.
    process.resize(columns: 130, rows: 40)
    let bytes = process.read(for: 2000).bytes
    let text = PlainText(bytes).text
    let line = text.split(separator: "\n").first { $0.contains("on the screen") }
    guard let line else {
      throw TerminalProcess.Failure(description: "the poller's pane says nothing of the screen")
    }
    let ages = line.split(separator: " ").filter { $0.hasSuffix("s") && $0.first?.isNumber == true }
    guard ages.count >= 2 else {
      throw TerminalProcess.Failure(description: "no ages in “\(line)”")
    }
    return "p50 \(ages[0]), p99 \(ages[1])"
  }

  /// Calls by action, as the log has them.
  private static func calls(_ path: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in ProcFile.lines(path) {
      let word = line.split(separator: " ").first { $0.hasPrefix("action=") }
      if let word { counts[String(word.dropFirst(7)), default: 0] += 1 }
    }
    return counts
  }
}
