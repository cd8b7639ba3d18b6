/// What a slow link does to a held key.
enum LinkMeasurements {
  private static let keyCount = 90

  /// A key held at 30 a second for 3 s. Output passes a link of 12 kB/s with 100 ms one way, in
  /// arithmetic: what a terminal at its end would have drawn when.
  static func heldKey(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess.manyTopics(programs).terminal
    let reference = try programs.reference.map { try ReferenceProcess.start($0) }
    let own = try hold(console)
    let other = try reference.map(hold)
    return [
      Reading("link.stale", own.stale, reference: other?.stale),
      Reading("link.bytes", own.bytes, reference: other?.bytes),
    ]
  }

  private static func hold(_ terminal: TerminalProcess) throws -> (stale: Double, bytes: Double) {
    terminal.send(KeyStep.scroll.before)
    _ = try terminal.rest(quiet: 300)
    var link = SlowLink(bytesPerMillisecond: 12, roundTripMilliseconds: 200)
    var total = 0
    var lastPress = 0.0
    let start = Stopwatch.milliseconds
    var pressed = 0
    while pressed < keyCount || Stopwatch.milliseconds - lastPress < 300 {
      let due = start + Double(pressed) * 1000 / 30
      if pressed < keyCount, Stopwatch.milliseconds >= due {
        terminal.send("j")
        lastPress = Stopwatch.milliseconds
        pressed += 1
      }
      guard let chunk = terminal.read(within: 2) else { break }
      if chunk.bytes.isEmpty { continue }
      total += chunk.bytes.count
      link.take(byteCount: chunk.bytes.count, at: chunk.at)
    }
    return (link.staleness(after: lastPress), Double(total))
  }
}
