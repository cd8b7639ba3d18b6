import Glibc
import Testing

/// A program that prints keys, still at it when the console or a command is ended.
@Suite(.serialized) struct LeftProgramsTests {
  private let program = Program()
  private let life: LifeLine

  init() throws {
    life = try #require(LifeLine(program.home.path + "/life"))
    // It tells its own number and that of its child, and neither comes to an end. Both hold the pipe.
    program.home.write(
      "keys",
      """
      #!/bin/sh
      exec 9> \(life.path)
      sleep 86400 & echo "$$ $!" >&9
      wait
      """, mode: 0o700)
    program.home.write(
      ".config/mqdeck/config.yaml",
      "profiles: {keys: {region: ap-guangzhou, credential_process: [\(program.home.path)/keys]}}")
  }

  /// The processes, once they run.
  private func numbers() -> [pid_t] {
    life.line().split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
  }

  private func expectNoneOf(_ processes: [pid_t]) {
    #expect(processes.count == 2)
    let isOver = life.isOver(withinSeconds: 60)
    #expect(isOver)
    if !isOver { for process in processes { kill(process, SIGKILL) } }
  }

  @Test(arguments: ["q", ":q", "C-c"]) func itEndsWithTheConsole(_ way: String) throws {
    let terminal = try TmuxTerminal(program, ["--profile", "keys", "--lang", "en"])
    let processes = numbers()
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
    let processes = numbers()
    kill(try terminal.processID(), signal)
    try terminal.wait(for: "ended with")
    expectNoneOf(processes)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func itEndsWithACommand(_ signal: Int32) throws {
    let command = try program.start(["get", "instances", "--profile", "keys"])
    let processes = numbers()
    command.signal(signal)
    #expect(command.finish().status == 128 + signal)
    expectNoneOf(processes)
  }
}
