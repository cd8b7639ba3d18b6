/// From the start to the first frame, to the first list, and out again.
enum StartBenchmarks {
  static func firstFrame(_ subject: Subject) throws -> [String] {
    var console: [Double] = []
    var reference: [Double] = []
    for _ in 0..<15 {
      console.append(try firstPaint([subject.mqdeck, "--demo"], "quit"))
      if let path = subject.reference { reference.append(try firstPaint([path], "q quit")) }
    }
    let own = Figures(console).median
    var line = "start: exec to first frame \(Figures.text(own)) ms (target 6)"
    if !reference.isEmpty {
      let theirs = Figures(reference).median
      line += "; C program \(Figures.text(theirs)) ms, ratio \(Figures.text(own / theirs)) (1.5)"
    }
    let process = try TerminalProcess([subject.mqdeck, "--demo"])
    _ = process.waitFor("quit")
    let first = ProcFile.status(process.processID, "VmRSS") ?? 0
    _ = process.settle(quiet: 500)
    let listed = ProcFile.status(process.processID, "VmRSS") ?? 0
    return [
      line,
      "start: memory \(first / 1024) MiB at the first frame (16), \(listed / 1024) MiB listed",
    ]
  }

  private static func firstPaint(_ command: [String], _ mark: String) throws -> Double {
    let process = try TerminalProcess(command)
    guard let at = process.waitFor(mark, atMost: 5000) else {
      throw TerminalProcess.Failure(description: "\(command[0]) painted nothing")
    }
    return at - process.startedAt
  }

  static func listed(_ subject: Subject) throws -> [String] {
    var times: [Double] = []
    for _ in 0..<15 {
      let process = try TerminalProcess([subject.mqdeck, "--demo"])
      guard let at = process.waitFor("prod-", atMost: 5000) else {
        throw TerminalProcess.Failure(description: "no instance appeared")
      }
      times.append(at - process.startedAt)
    }
    return [
      "listed: --demo, exec to the board's first findings \(Figures.text(Figures(times).median)) ms (target 40)"
    ]
  }

  static func resizeAndQuit(_ subject: Subject) throws -> [String] {
    var resizes: [Double] = []
    var quits: [Double] = []
    for _ in 0..<9 {
      let process = try TerminalProcess([subject.mqdeck, "--demo", "--refresh", "3600"])
      try Screens.goToInstances(process)
      process.send("P")
      _ = process.settle(quiet: 400)
      for index in 0..<4 {
        let start = Stopwatch.milliseconds
        process.resize(columns: index % 2 == 0 ? 100 : 120, rows: index % 2 == 0 ? 30 : 40)
        resizes.append(process.settle(quiet: 60).lastAt - start)
        _ = process.settle(quiet: 200)
      }
      let start = Stopwatch.milliseconds
      process.send("q")
      if let gone = process.waitForExit() { quits.append(gone - start) }
    }
    return [
      "resize: to last byte \(Figures.text(Figures(resizes).median)) ms (target 3)",
      "quit: key to process gone \(Figures.text(Figures(quits).median)) ms (target 10)",
    ]
  }
}
