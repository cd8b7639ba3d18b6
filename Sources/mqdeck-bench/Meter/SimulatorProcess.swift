/// The simulated cloud in a process of its own, so that what is measured is the console alone.
final class SimulatorProcess {
  let endpoint: String
  private let process: TerminalProcess

  /// Starts it and waits until it serves.
  init(_ programs: Programs, fleet: String) throws {
    process = try TerminalProcess([
      programs.mqdeck, "simulate", "--port", "0", "--fleet", fleet,
    ])
    var output = ""
    // A terminal ends lines by CR LF, which is one character.
    while !output.contains(where: \.isNewline), let chunk = process.read(within: 10_000) {
      output += String(decoding: chunk.bytes, as: UTF8.self)
    }
    guard let address = output.split(whereSeparator: \.isWhitespace).last else {
      throw TerminalProcess.Failure(description: "the simulator said nothing")
    }
    endpoint = String(address)
  }
}
