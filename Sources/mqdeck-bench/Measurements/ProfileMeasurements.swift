/// What callgrind counts.
enum ProfileMeasurements {
  private static let steps: [KeyStep] = [.next, .scroll, .page]
  private static let keyCount = 9
  /// Scrolling that a list of 67 rows has room for.
  private static let growth = KeyStep(
    name: "growth", before: "g" + String(repeating: "j", count: 50), keys: "j", count: keyCount)

  static func keys(_ programs: Programs) throws -> [Reading] {
    let callgrind = Callgrind.ofConsole("console")
    let console = try ConsoleProcess(programs, fleet: "large", under: callgrind)
    try console.goToInstances()
    let start = try callgrind.firstFrame()
    try console.goToTopics()
    try console.readAll()
    let own = try steps.map { try counts(of: $0, console.terminal, callgrind) }
    let long = try counts(of: growth, console.terminal, callgrind).instructions
    let other = try programs.reference.map(referenceCounts)
    var readings = startReadings(start, other?.start)
    for (index, step) in steps.enumerated() {
      readings += own[index].readings(step.name, beside: other?.steps[index])
    }
    readings.append(Reading("growth.ratio", long / (try instructionsOfShortList(programs))))
    return readings
  }

  private static func startReadings(
    _ profile: CallgrindProfile, _ other: CallgrindProfile?
  ) -> [Reading] {
    [
      Reading(
        "start.instructions", Double(profile.instructions),
        reference: other.map { Double($0.instructions) }),
      Reading("start.walks", Double(profile.walkCount)),
      Reading(
        "start.writes", Double(profile.writeCount), reference: other.map { Double($0.writeCount) }),
    ]
  }

  /// The list in C: with 10 rows for the start, with 10,000 for the keys.
  private static func referenceCounts(
    _ path: String
  ) throws -> (start: CallgrindProfile, steps: [KeyCounts]) {
    let short = Callgrind.ofReference("short-list")
    _ = try ReferenceProcess.start(path, rows: 10, under: short)
    let long = Callgrind.ofReference("long-list")
    let list = try ReferenceProcess.start(path, under: long)
    return (try short.firstFrame(), try steps.map { try counts(of: $0, list, long) })
  }

  private static func counts(
    of step: KeyStep, _ terminal: TerminalProcess, _ callgrind: Callgrind
  ) throws -> KeyCounts {
    terminal.send(step.before)
    _ = try terminal.rest(quiet: 300)
    var frames: [CallgrindProfile] = []
    var pauses: [CallgrindProfile] = []
    for _ in 0..<keyCount {
      let before = callgrind.count
      // Longer than what a rested selection starts.
      _ = try terminal.press(step.keys, quiet: 250)
      guard let (frame, pause) = try callgrind.key(after: before) else { continue }
      frames.append(frame)
      pauses.append(pause)
    }
    guard frames.count > keyCount / 2 else {
      throw TerminalProcess.Failure(description: "keys did not paint a frame each")
    }
    return KeyCounts(frames, afterwards: pauses)
  }

  /// What scrolling costs in a short list.
  private static func instructionsOfShortList(_ programs: Programs) throws -> Double {
    let callgrind = Callgrind.ofConsole("short")
    let console = try ConsoleProcess(programs, fleet: "large", under: callgrind)
    try console.goToInstances()
    try console.goToTopics(.sixtySeven)
    try console.readAll()
    return try counts(of: growth, console.terminal, callgrind).instructions
  }

  static func version(_ programs: Programs) throws -> [Reading] {
    let callgrind = Callgrind.ofConsole("version")
    let process = try TerminalProcess(
      callgrind.command + [programs.symbols ?? programs.mqdeck, "--version"])
    try process.waitForExit()
    return [Reading("version.instructions", Double(callgrind.whole().instructions))]
  }
}
