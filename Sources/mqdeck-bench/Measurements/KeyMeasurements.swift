/// From a key to its last byte, beside the list in C.
enum KeyMeasurements {
  private static let steps: [KeyStep] = [.next, .scroll, .page, .burst]

  static func times(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess.manyTopics(programs).terminal
    let reference = try programs.reference.map { try ReferenceProcess.start($0) }
    return try steps.map { step in
      let terminals = [console] + (reference.map { [$0] } ?? [])
      let figures = try TurnByTurn.run(
        rounds: 4, terminals.map { terminal in { try step.press(terminal).milliseconds } })
      return Reading(
        step.name + ".time", figures[0].median, reference: figures.dropFirst().first?.median)
    }
  }

  static func bytes(_ programs: Programs) throws -> [Reading] {
    let console = try ConsoleProcess(programs, fleet: "large")
    try console.goToInstances()
    try console.goToTopics()
    let end = try console.readAll()
    let reference = try programs.reference.map { try ReferenceProcess.start($0) }
    return try [Reading("end.bytes", Double(end))]
      + steps.map { step in
        Reading(
          step.name + ".bytes", Figures(try step.press(console.terminal).bytes).median,
          reference: try reference.map { Figures(try step.press($0).bytes).median })
      }
  }
}
