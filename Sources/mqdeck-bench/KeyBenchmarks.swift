import Glibc

/// From a key to its last byte.
enum KeyBenchmarks {
  static func select(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject)
    process.send("g")
    _ = process.settle(quiet: 300)
    var lines = [text("select", try press(process, count: 28), "p50 0.7, p99 5, 400 bytes")]
    if let path = subject.reference {
      let reference = try TerminalProcess([path])
      _ = reference.settle(quiet: 100)
      lines.append(text("select, C program", try press(reference, count: 28), ""))
    }
    return lines
  }

  static func scroll(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject)
    process.send("g" + String(repeating: "j", count: 60))
    _ = process.settle(quiet: 400)
    var lines = [text("scroll", try press(process, count: 150), "p50 1, 600 bytes")]
    if let path = subject.reference {
      let reference = try TerminalProcess([path])
      reference.send(String(repeating: "j", count: 60))
      _ = reference.settle(quiet: 100)
      lines.append(text("scroll, C program", try press(reference, count: 150), ""))
    }
    return lines
  }

  /// Presses `j` again and again, each after the last one's output has ended.
  private static func press(
    _ process: TerminalProcess, count: Int
  ) throws -> (times: [Double], bytes: [Double]) {
    var times: [Double] = []
    var bytes: [Double] = []
    for _ in 0..<count {
      let start = Stopwatch.milliseconds
      process.send("j")
      let (last, output) = process.settle(quiet: 25)
      if output.isEmpty {
        throw TerminalProcess.Failure(description: "a key had no effect")
      }
      times.append(last - start)
      bytes.append(Double(output.count))
    }
    return (times, bytes)
  }

  private static func text(
    _ name: String, _ measured: (times: [Double], bytes: [Double]), _ target: String
  ) -> String {
    let times = Figures(measured.times)
    let suffix = target.isEmpty ? "" : " (targets \(target))"
    return "\(name): key to last byte p50 \(Figures.text(times.median)) ms, "
      + "p99 \(Figures.text(times.quantile(0.99))) ms, "
      + "\(Int(Figures(measured.bytes).median)) bytes" + suffix
  }

  static func burst(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject)
    var lines = [try burst("burst", process, "targets 20 ms, 6 kB")]
    if let path = subject.reference {
      let reference = try TerminalProcess([path])
      _ = reference.settle(quiet: 100)
      lines.append(try burst("burst, C program", reference, ""))
    }
    return lines
  }

  private static func burst(
    _ name: String, _ process: TerminalProcess, _ target: String
  ) throws -> String {
    var times: [Double] = []
    var bytes: [Double] = []
    for index in 0..<10 {
      let start = Stopwatch.milliseconds
      process.send(String(repeating: index % 2 == 0 ? "j" : "k", count: 500))
      let (last, output) = process.settle(quiet: 60)
      times.append(last - start)
      bytes.append(Double(output.count))
    }
    return "\(name): 500 keys settled in \(Figures.text(Figures(times).median)) ms, "
      + "\(Int(Figures(bytes).median)) bytes"
      + (target.isEmpty ? "" : " (\(target))")
  }

  /// A key held at 30 a second for 3 s. Output passes a link of 12 kB/s with 100 ms one way, in
  /// arithmetic: what a terminal at its end would have drawn when.
  static func slowLink(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject)
    process.send("g" + String(repeating: "j", count: 60))
    _ = process.settle(quiet: 400)
    var delivered = 0.0
    var total = 0
    var lastPress = 0.0
    let start = Stopwatch.milliseconds
    var pressed = 0
    while pressed < 90 || Stopwatch.milliseconds - lastPress < 300 {
      let due = start + Double(pressed) * 1000 / 30
      if pressed < 90, Stopwatch.milliseconds >= due {
        process.send("j")
        lastPress = Stopwatch.milliseconds
        pressed += 1
      }
      guard let chunk = process.read(within: 2) else { break }
      if chunk.bytes.isEmpty { continue }
      total += chunk.bytes.count
      delivered = max(delivered, chunk.at) + Double(chunk.bytes.count) / 12.0
    }
    // The key travels 100 ms before it is felt, and the picture 100 ms back.
    let stale = delivered + 200 - lastPress
    return [
      "link: 90 keys in 3 s, \(total) bytes; right \(Figures.text(stale)) ms after the last "
        + "press (target 250)"
    ]
  }

  static func filter(_ subject: Subject) throws -> [String] {
    let process = try Screens.manyTopics(subject)
    process.send("G")
    _ = process.settle(quiet: 1500, atMost: 30_000)
    process.send("/")
    _ = process.settle(quiet: 1500, atMost: 30_000)
    var times: [Double] = []
    for round in 0..<6 {
      for character in ["order", "trade", "stock", "log", "pay", "iot"][round] {
        let start = Stopwatch.milliseconds
        process.send(String(character))
        times.append(process.settle(quiet: 60).lastAt - start)
      }
      process.send("\u{15}")
      _ = process.settle(quiet: 400)
    }
    let figures = Figures(times)
    let memory = (ProcFile.status(process.processID, "VmRSS") ?? 0) / 1024
    return [
      "filter: a key over 10,000 rows p50 \(Figures.text(figures.median)) ms, "
        + "p99 \(Figures.text(figures.quantile(0.99))) ms (target 8); memory \(memory) MiB with "
        + "the simulator in the process"
    ]
  }
}
