/// From the start to the first frame, beside the list in C with as much to show.
enum StartMeasurements {
  private static let referenceRows = 10

  static func times(_ programs: Programs) throws -> [Reading] {
    let simulator = try SimulatorProcess(programs, fleet: "small")
    var starts: [() throws -> [Double]] = [
      { [try start(console(programs, simulator)).milliseconds] }
    ]
    if let path = programs.reference { starts.append { [try start(list(path)).milliseconds] } }
    let figures = try TurnByTurn.run(rounds: 40, starts)
    return [
      Reading("start.time", figures[0].median, reference: figures.dropFirst().first?.median)
    ]
  }

  static func bytes(_ programs: Programs) throws -> [Reading] {
    let simulator = try SimulatorProcess(programs, fleet: "small")
    return [
      Reading(
        "start.bytes", try start(console(programs, simulator)).byteCount,
        reference: try programs.reference.map { try start(list($0)).byteCount })
    ]
  }

  private static func console(_ programs: Programs, _ simulator: SimulatorProcess) -> [String] {
    [programs.mqdeck, "--endpoint", simulator.endpoint, "--region", "ap-guangzhou"]
  }

  private static func list(_ path: String) -> [String] { [path, "-n", "\(referenceRows)"] }

  /// Starts a program and waits for the end of its first frame, which has its footer's last word.
  private static func start(
    _ command: [String]
  ) throws -> (milliseconds: Double, byteCount: Double) {
    let process = try TerminalProcess(command)
    let at = try process.wait(for: "quit")
    return (at - process.startedAt, Double(process.byteCount))
  }
}
