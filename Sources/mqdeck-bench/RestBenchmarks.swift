import Glibc

/// Doing nothing, keeping fresh, reading everything, one call.
enum RestBenchmarks {
  static func idle(_ subject: Subject) throws -> [String] {
    let process = try TerminalProcess([subject.mqdeck, "--demo", "--refresh", "3600"])
    try Screens.goToInstances(process)
    // Idle is paused: without that the board is kept fresh in the background.
    process.send("P")
    _ = process.settle(quiet: 1500)
    let switches = ProcFile.contextSwitches(process.processID)
    let before = ProcFile.processorMilliseconds(process.processID)
    let (_, bytes) = process.settle(quiet: 5000)
    let used = ProcFile.processorMilliseconds(process.processID) - before
    // Threads that ended meanwhile took their count with them.
    let wakeUps = ProcFile.contextSwitches(process.processID).reduce(0) { sum, thread in
      sum + thread.value - (switches[thread.key] ?? 0)
    }
    return [
      "idle: 5 s, \(bytes.count) bytes, \(wakeUps) context switches, "
        + "\(Figures.text(used)) ms of processor (targets 0)"
    ]
  }

  static func refresh(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject, refresh: 5)
    // Back-tab: from the topics to the groups, whose lags move.
    process.send("\u{1B}[Z")
    // Until every row has the samples that its trend takes: what is measured is a screen that stays.
    let steadyAt = Stopwatch.milliseconds + 30_000
    while Stopwatch.milliseconds < steadyAt, process.read(within: 200) != nil {}
    let before = ProcFile.processorMilliseconds(process.processID)
    let start = Stopwatch.milliseconds
    var bytes = 0
    while Stopwatch.milliseconds - start < 30_000, let chunk = process.read(within: 200) {
      bytes += chunk.bytes.count
    }
    let used = ProcFile.processorMilliseconds(process.processID) - before
    return [
      "refresh: rows on the screen every 5 s for 30 s, "
        + "\(Figures.text(used / 300)) % of a core with the simulator in the process (0.5), "
        + "\(bytes * 2 / 1000) kB a minute (20)"
    ]
  }

  /// 100 pages at 20 calls a second.
  static func pages(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject)
    // A filter reads every page; what is counted is the time until the screen rests.
    let start = Stopwatch.milliseconds
    process.send("/zz")
    let at = process.settle(quiet: 1200, atMost: 30_000).lastAt
    let memory = (ProcFile.status(process.processID, "VmRSS") ?? 0) / 1024
    return [
      "pages: 10,000 topics in \(Figures.text((at - start) / 1000)) s, "
        + "ratio to the service's limit \(Figures.text((at - start) / 1000 / 5)) (1.1); "
        + "memory \(memory) MiB with the simulator in the process"
    ]
  }

  static func call(_ subject: Subject) throws -> [String] {
    let server = try TerminalProcess([subject.mqdeck, "simulate", "--port", "0"])
    var output = ""
    // A terminal ends lines by CR LF, which is one character.
    while !output.contains(where: \.isNewline), let chunk = server.read(within: 2000) {
      output += String(decoding: chunk.bytes, as: UTF8.self)
    }
    guard let address = output.split(whereSeparator: \.isWhitespace).last else {
      throw TerminalProcess.Failure(description: "the simulator said nothing")
    }
    var times: [Double] = []
    for _ in 0..<15 {
      let process = try TerminalProcess([
        "/usr/bin/env", "TENCENTCLOUD_SECRET_ID=\(DemoCredential.secretID)",
        "TENCENTCLOUD_SECRET_KEY=\(DemoCredential.secretKey)", subject.mqdeck, "call",
        "DescribeInstanceList", "--Offset", "0", "--Limit", "10", "--region", "ap-guangzhou",
        "--endpoint", String(address),
      ])
      guard let gone = process.waitForExit() else {
        throw TerminalProcess.Failure(description: "the call never ended")
      }
      if process.byteCount < 500 {
        throw TerminalProcess.Failure(description: "the call answered \(process.byteCount) bytes")
      }
      times.append(gone - process.startedAt)
    }
    return ["call: whole process \(Figures.text(Figures(times).median)) ms (target 20)"]
  }
}
