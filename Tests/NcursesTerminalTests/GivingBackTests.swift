import Foundation
import Glibc
import Testing

@testable import NcursesTerminal

/// Whatever ends the program, the terminal is as it was.
struct GivingBackTests {
  private func started(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try #require(PseudoTerminal(environment: environment))
    #expect(terminal.reported("painted 0"))
    #expect(!terminal.isRestored)
    _ = terminal.takeOutput()
    return terminal
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) -> String {
    let output = terminal.takeOutput()
    #expect(output.contains("\u{1B}[?1049l"))
    #expect(output.contains("\u{1B}[?25h"))
    #expect(output.contains("\u{1B}[?2004l"))
    #expect(output.contains("\u{1B}[?1004l"))
    #expect(terminal.isRestored)
    return output
  }

  @Test func quitting() throws {
    let terminal = try started()
    terminal.type("q")
    #expect(terminal.ended() == 0)
    #expect(expectGivenBack(terminal).hasSuffix("bye 0\r\n"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalThatAsks(signal: Int32) throws {
    let terminal = try started()
    terminal.send(signal: signal)
    #expect(terminal.ended() == 128 + signal)
    #expect(expectGivenBack(terminal).hasSuffix("bye \(128 + signal)\r\n"))
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGQUIT, SIGUSR1])
  func aSignalThatKills(signal: Int32) throws {
    let terminal = try started()
    terminal.send(signal: signal)
    #expect(terminal.ended() == -signal)
    _ = expectGivenBack(terminal)
  }

  @Test func aTrapAndItsMessage() throws {
    let terminal = try started()
    terminal.type("T")
    let status = try #require(terminal.ended())
    #expect(status < 0)
    let output = expectGivenBack(terminal)
    let back = try #require(output.firstRange(of: "\u{1B}[?1049l"))
    #expect(output[back.upperBound...].contains("the fixture was asked to trap"))
  }

  /// Without another screen to go back to the frame would stay above the prompt.
  @Test(arguments: ["vt100", "vt220", "linux"])
  func whereThereIsNoOtherScreenThisOneIsEmptied(type: String) throws {
    for signal in [nil, SIGSEGV] {
      let terminal = try started(["TERM": type])
      if let signal { terminal.send(signal: signal) } else { terminal.type("q") }
      #expect(terminal.ended() == (signal.map { -$0 } ?? 0))
      let output = terminal.takeOutput()
      let emptied = try #require(output.range(of: "\u{1B}[H\u{1B}[J", options: .backwards))
      #expect(!output[emptied.upperBound...].contains("consumer group"))
      #expect(!output.contains("$<"), "no pause is written out")
      #expect(terminal.isRestored)
    }
  }

  @Test func aWildPointer() throws {
    let terminal = try started()
    terminal.type("S")
    #expect(terminal.ended() == -SIGSEGV)
    _ = expectGivenBack(terminal)
  }

  @Test func standardErrorComesAfterwards() throws {
    let terminal = try started()
    terminal.type("E")
    #expect(terminal.reported("painted 0", after: 1))
    #expect(!terminal.takeOutput().contains("a note"))
    terminal.type("q")
    #expect(terminal.ended() == 0)
    #expect(expectGivenBack(terminal).contains("a note on standard error\r\nbye 0"))
  }

  @Test func aHangUpEndsIt() throws {
    let terminal = try started()
    terminal.hangUp()
    let status = try #require(terminal.ended())
    // Whichever comes first, the signal or the end of input.
    #expect(status == 128 + SIGHUP || status == 3)
  }

  @Test func aStopByOthersIsFollowedByAFullFrame() throws {
    let terminal = try started()
    terminal.send(signal: SIGSTOP)
    terminal.resize(columns: 100, rows: 30)
    terminal.send(signal: SIGCONT)
    #expect(terminal.reported("resumed"))
    #expect(terminal.lines.contains("resize 100x30"))
    let seen = terminal.lines.count
    terminal.type("j")
    #expect(terminal.reported("painted 1", after: seen))
    let output = terminal.takeOutput()
    #expect(output.contains("\u{1B}[?1049h"))
    // The last row that fits, and none of those that did before.
    #expect(output.contains("999") && !output.contains("\u{1B}[40d"))
    terminal.type("q")
    #expect(terminal.ended() == 0)
    _ = expectGivenBack(terminal)
  }

  /// No shell is there to continue the fixture, so the kernel does not stop it: it must neither
  /// hang nor lose its frame.
  @Test(arguments: [true, false])
  func aStopThatNobodyWouldEnd(byKey: Bool) throws {
    let terminal = try started()
    if byKey { terminal.type("\u{1A}") } else { terminal.send(signal: SIGTSTP) }
    #expect(terminal.reported("resumed"))
    let seen = terminal.lines.count
    terminal.type("j")
    #expect(terminal.reported("painted 1", after: seen))
    let output = terminal.takeOutput()
    let left = try #require(output.firstRange(of: "\u{1B}[?1049l"))
    #expect(output[left.upperBound...].contains("\u{1B}[?1049h"))
    #expect(output[left.upperBound...].contains("consumer group"))
    #expect(!terminal.isRestored)
    terminal.type("q")
    #expect(terminal.ended() == 0)
    _ = expectGivenBack(terminal)
  }
}
