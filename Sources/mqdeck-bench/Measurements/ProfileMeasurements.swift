/// What callgrind counts.
enum ProfileMeasurements {
  private static let steps: [KeyStep] = [.next, .scroll, .page]
  private static let keyCount = 9

  static func keys(_ programs: Programs) throws -> [Reading] {
    let callgrind = Callgrind.ofConsole("console")
    let console = try ConsoleProcess(programs, fleet: "large", under: callgrind)
    let start = try callgrind.profile(1)
    try console.goToInstances()
    try console.goToTopics()
    try console.readAll()
    let own = try steps.map { try counts(of: $0, console.terminal, callgrind) }
    let other = try programs.reference.map(referenceCounts)
    var readings = startReadings(start, other?.start)
    for (index, step) in steps.enumerated() {
      readings += own[index].readings(step.name, beside: other?.steps[index])
    }
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
    return (try short.profile(1), try steps.map { try counts(of: $0, list, long) })
  }

  private static func counts(
    of step: KeyStep, _ terminal: TerminalProcess, _ callgrind: Callgrind
  ) throws -> KeyCounts {
    terminal.send(step.before)
    _ = try terminal.rest(quiet: 300)
    var profiles: [CallgrindProfile] = []
    for _ in 0..<keyCount {
      let before = callgrind.count
      _ = try terminal.press(step.keys, quiet: 100)
      let after = callgrind.count
      // A clock that moved on while a key was handled gave a frame of its own.
      if after == before + 1 { profiles.append(try callgrind.profile(after)) }
    }
    guard profiles.count > keyCount / 2 else {
      throw TerminalProcess.Failure(description: "keys did not paint a frame each")
    }
    return KeyCounts(profiles)
  }

  /// What scrolling costs in a long list and in a short one.
  static func growth(_ programs: Programs) throws -> [Reading] {
    let instructions = try [ConsoleProcess.Topics.tenThousand, .sixtySeven].map { topics in
      let callgrind = Callgrind.ofConsole("growth-\(topics.rawValue)")
      let console = try ConsoleProcess(programs, fleet: "large", under: callgrind)
      try console.goToInstances()
      try console.goToTopics(topics)
      try console.readAll()
      // Ten rows from the last that the screen of the short list holds to its end.
      let step = KeyStep(
        name: "growth", before: "g" + String(repeating: "j", count: 50), keys: "j",
        count: keyCount)
      return try counts(of: step, console.terminal, callgrind).instructions
    }
    return [Reading("growth.ratio", instructions[0] / instructions[1])]
  }

  static func version(_ programs: Programs) throws -> [Reading] {
    let callgrind = Callgrind.ofConsole("version")
    let process = try TerminalProcess(
      callgrind.command + [programs.symbols ?? programs.mqdeck, "--version"])
    try process.waitForExit()
    return [Reading("version.instructions", Double(callgrind.whole().instructions))]
  }
}
