/// Commands that run once.
enum CommandMeasurements {
  static func times(_ programs: Programs) throws -> [Reading] {
    let simulator = try SimulatorProcess(programs, fleet: "small")
    let service = ["--region", "ap-guangzhou", "--endpoint", simulator.endpoint]
    let page = ["--Offset", "0", "--Limit", "10"]
    let figures = try TurnByTurn.run(
      rounds: 15,
      [
        { [try run([programs.mqdeck, "call", "DescribeInstanceList"] + page + service, 500)] },
        { [try run([programs.mqdeck, "lag"] + service, 500)] },
        { [try run([programs.mqdeck, "--version"], 3)] },
      ])
    return [
      Reading("call.time", figures[0].median), Reading("lag.time", figures[1].median),
      Reading("version.time", figures[2].median),
    ]
  }

  /// Runs a command to its end, which must have written so many bytes at least.
  private static func run(_ command: [String], _ leastByteCount: Int) throws -> Double {
    let process = try TerminalProcess(command)
    let gone = try process.waitForExit()
    guard process.byteCount >= leastByteCount else {
      throw TerminalProcess.Failure(
        description: "\(command[1]) wrote \(process.byteCount) bytes only")
    }
    return gone - process.startedAt
  }

  /// The service's limit is 20 pages of 100 in a second.
  private static let limitMilliseconds = 5000.0

  static func listed(_ programs: Programs) throws -> [Reading] {
    let simulator = try SimulatorProcess(programs, fleet: "large")
    let service = ["--region", "ap-guangzhou", "--endpoint", simulator.endpoint]
    let instance = try firstInstance([programs.mqdeck, "get", "instances"] + service)
    let process = try TerminalProcess(
      [programs.mqdeck, "get", "topics", "--instance", instance] + service)
    let milliseconds = try process.waitForExit() - process.startedAt
    guard process.byteCount > 10_000 * 40 else {
      throw TerminalProcess.Failure(description: "get topics wrote \(process.byteCount) bytes only")
    }
    return [
      Reading("listed.ratio", milliseconds / limitMilliseconds),
      Reading("listed.processor", process.processorMillisecondsAtEnd()),
    ]
  }

  private static func firstInstance(_ command: [String]) throws -> String {
    let process = try TerminalProcess(command)
    let text = String(decoding: process.read(for: 1500).bytes, as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let instance = words.first(where: { $0.hasPrefix("rmq-") }) else {
      throw TerminalProcess.Failure(description: "no instances were listed")
    }
    return String(instance)
  }
}
