import Console
import Glibc
import ModelViewUpdate

/// What keeping a large region fresh takes.
enum PollBenchmarks {
  private static let minuteCount = 3

  /// The groups of the instance with 2,000 of them on the screen, 20 calls a second.
  static func minutes(_ subject: Subject) throws -> [String] {
    let log = "/tmp/mqdeck-bench-\(getpid()).log"
    defer { unlink(log) }
    let process = try TerminalProcess([
      subject.mqdeck, "--demo", "--fleet", "large", "--refresh", "5", "--budget", "20",
      "--log-file", log,
    ])
    try Screens.goToInstances(process)
    process.send("\r")
    _ = process.settle(quiet: 1000, atMost: 5000)
    let callsBefore = calls(log)
    let before = ProcFile.processorMilliseconds(process.processID)
    let start = Stopwatch.milliseconds
    var bytes = 0
    let milliseconds = Double(minuteCount) * 60_000
    while Stopwatch.milliseconds - start < milliseconds, let chunk = process.read(within: 200) {
      bytes += chunk.bytes.count
    }
    let used = ProcFile.processorMilliseconds(process.processID) - before
    let memory = (ProcFile.status(process.processID, "VmRSS") ?? 0) / 1024
    let rates = calls(log).map { action, count in
      (action: action, rate: Double(count - callsBefore[action, default: 0]) * 1000 / milliseconds)
    }.filter { $0.rate > 0 }.sorted { $0.rate > $1.rate }
    let total = rates.reduce(0) { $0 + $1.rate }
    return [
      "poll: 2,000 groups of 5,800 on the screen's list for \(minuteCount) min, budget 20: "
        + "\(Figures.text(used * 100 / milliseconds)) % of a core, "
        + "\(bytes / minuteCount / 1000) kB a minute, \(memory) MiB after "
        + "\(minuteCount) min, both with the simulator in the process",
      "poll: \(Figures.text(total)) calls a second: "
        + rates.map { "\($0.action) \(Figures.text($0.rate))" }.joined(separator: ", "),
    ]
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

  /// An hour of made-up time of the scheduler alone: 2,000 groups, 19 of them on the screen, each
  /// call answered after 300 ms.
  static func hour(_ subject: Subject) throws -> [String] {
    var poller = Poller(budgetPerSecond: 20, refreshMilliseconds: 5000)
    let all = (0..<2000).map { PollTarget.group(instanceID: "rmq-1", name: "\($0)") }
    let shown = Array(all[700..<719])
    poller.watch([.instances, .mqttInstances, .groups("rmq-1")], urgency: .structural)
    poller.watch(all, urgency: .rest)
    poller.show(shown)
    var seenAt: [PollTarget: Int64] = [:]
    var agesShown: [Double] = []
    var oldest: Int64 = 0
    var (calls, looks) = (0, 0)
    var landing: [(at: Int64, target: PollTarget)] = []
    let start = Stopwatch.milliseconds
    for now in stride(from: Int64(100), through: 3_600_000, by: 100) {
      let moment = Moment(uptimeMilliseconds: now, unixMilliseconds: now)
      while let first = landing.first, first.at <= now {
        poller.answered(first.target, at: moment)
        seenAt[first.target] = now
        landing.removeFirst()
      }
      if now % 1000 == 0, now > 130_000 {
        for target in shown { agesShown.append(Double(now - seenAt[target, default: 0])) }
        if now % 10_000 == 0 {
          for target in all { oldest = max(oldest, now - seenAt[target, default: 0]) }
        }
      }
      guard let wait = poller.millisecondsToNextLook(at: moment), wait <= 0 else { continue }
      looks += 1
      for target in poller.takeDue(at: moment) {
        calls += 1
        landing.append((now + 300, target))
      }
    }
    let figures = Figures(agesShown.map { $0 / 1000 })
    let used = Stopwatch.milliseconds - start
    return [
      "schedule: an hour of made-up time, 2,000 groups, budget 20: "
        + "\(Figures.text(Double(calls) / 3600)) calls a second, age of visible rows "
        + "p50 \(Figures.text(figures.median)) s, p99 \(Figures.text(figures.quantile(0.99))) s, "
        + "oldest group \(oldest / 1000) s; \(looks) looks and 36,000 questions when the next is "
        + "due in \(Figures.text(used)) ms"
    ]
  }
}
