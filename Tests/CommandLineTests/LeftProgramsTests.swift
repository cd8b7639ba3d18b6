import ConfigurationFiles
import Glibc
import Testing

/// A program that prints keys, still at it when the console or a command is ended.
@Suite(.serialized) struct LeftProgramsTests {
  private let program = Program()

  init() {
    // It tells its own number and that of its child, and never comes to an end.
    program.home.write(
      "keys",
      """
      #!/bin/sh
      sleep 86400 & echo "$$ $!" > \(program.home.path)/numbers.new
      mv \(program.home.path)/numbers.new \(program.home.path)/numbers
      wait
      """, mode: 0o700)
    program.home.write(
      ".config/mqdeck/config.yaml",
      "profiles: {keys: {region: ap-guangzhou, credential_process: [\(program.home.path)/keys]}}")
  }

  /// The processes, once they run.
  private func numbers() throws -> [pid_t] {
    for _ in 0..<3000 {
      if let bytes = try SmallFile(program.home.path + "/numbers").read() {
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
          .compactMap { pid_t($0) }
      }
      usleep(10_000)
    }
    Issue.record("it was never run")
    return []
  }

  private func runs(_ process: pid_t) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
    defer { fclose(file) }
    var bytes = [CChar](repeating: 0, count: 256)
    guard fgets(&bytes, 255, file) != nil else { return false }
    let text = String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    return !text.contains(") Z") && !text.contains(") X")
  }

  private func expectNoneOf(_ processes: [pid_t]) {
    #expect(processes.count == 2)
    var left = processes
    // Less than the ten seconds after which it would be ended anyway.
    for _ in 0..<300 where !left.isEmpty {
      left = left.filter(runs)
      if !left.isEmpty { usleep(10_000) }
    }
    #expect(left == [])
    for process in left { kill(process, SIGKILL) }
  }

  @Test(arguments: ["q", ":q", "C-c"]) func itEndsWithTheConsole(_ way: String) throws {
    let terminal = try TmuxTerminal(program, ["--profile", "keys", "--lang", "en"])
    let processes = try numbers()
    if way == ":q" {
      try terminal.type(":q")
      try terminal.press("Enter")
    } else {
      try terminal.press(way)
    }
    try terminal.wait(for: "ended with")
    expectNoneOf(processes)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func itEndsByASignal(_ signal: Int32) throws {
    let terminal = try TmuxTerminal(program, ["--profile", "keys", "--lang", "en"])
    let processes = try numbers()
    kill(try terminal.processID(), signal)
    try terminal.wait(for: "ended with")
    expectNoneOf(processes)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func itEndsWithACommand(_ signal: Int32) throws {
    let command = try program.start(["get", "instances", "--profile", "keys"])
    let processes = try numbers()
    command.signal(signal)
    #expect(command.finish().status == 128 + signal)
    expectNoneOf(processes)
  }
}
