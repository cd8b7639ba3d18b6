import Glibc
import Testing

@testable import NcursesTerminal

struct NcursesTerminalTests {
  private func started(
    columns: Int = 120, rows: Int = 40, environment: [String: String] = [:],
    arguments: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try #require(
      PseudoTerminal(
        columns: columns, rows: rows, environment: environment, arguments: arguments))
    #expect(terminal.reported("painted 0"))
    return terminal
  }

  @Test func movingTheSelectionSendsFewBytes() throws {
    let terminal = try started()
    terminal.type("j")
    #expect(terminal.reported("painted 1"))
    _ = terminal.takeOutput()
    for row in 2...30 {
      terminal.type("j")
      #expect(terminal.reported("painted \(row)"))
      let count = terminal.takeOutput().utf8.count
      #expect(count > 0 && count <= 400, "\(count) bytes for row \(row)")
    }
  }

  @Test func theTerminalScrollsByItself() throws {
    let terminal = try started()
    terminal.type(String(repeating: "j", count: 60))
    #expect(terminal.reported("painted 60"))
    _ = terminal.takeOutput()
    for row in 61...80 {
      terminal.type("j")
      #expect(terminal.reported("painted \(row)"))
      let count = terminal.takeOutput().utf8.count
      #expect(count > 0 && count <= 600, "\(count) bytes for row \(row)")
    }
  }

  @Test func aBurstLosesNoKeyAndPaintsFewFrames() throws {
    let terminal = try started()
    terminal.type(String(repeating: "j", count: 500))
    #expect(terminal.reported("painted 500"))
    #expect(terminal.lines.filter { $0 == "key j" }.count == 500)
    #expect(terminal.lines.filter { $0.hasPrefix("painted") }.count < 100)
  }

  @Test func keysArriveWhateverTheyAre() throws {
    let terminal = try started()
    for (bytes, name) in [
      ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{3}", "ctrl-c"), ("\u{13}", "ctrl-s"),
      ("\u{1C}", "ctrl-\\"), ("中", "中"), ("\u{1B}", "esc"), ("\u{1B}x", "alt-x"),
    ] {
      let before = terminal.lines.count
      terminal.type(bytes)
      #expect(terminal.reported("key \(name)", after: before))
    }
    terminal.type("\u{1B}[200~one\rtwo\u{1B}[201~")
    #expect(terminal.reported("paste 7 \"one\\ntwo\""))
    terminal.type("\u{1B}[O")
    #expect(terminal.reported("focus false"))
  }

  @Test func aNewSizeIsOneEvent() throws {
    let terminal = try started()
    terminal.resize(columns: 40, rows: 12)
    #expect(terminal.reported("resize 40x12"))
    terminal.resize(columns: 300, rows: 80)
    #expect(terminal.reported("resize 300x80"))
    terminal.resize(columns: 1, rows: 1)
    #expect(terminal.reported("resize 1x1"))
    let before = terminal.lines.count
    // The same size again is none.
    terminal.send(signal: SIGWINCH)
    #expect(terminal.reported("woken", after: before))
    #expect(!terminal.lines.dropFirst(before).contains { $0.hasPrefix("resize") })
    terminal.type("q")
    #expect(terminal.ended() == 0)
  }

  @Test func onlyARepaintSendsWhatIsThere() throws {
    let terminal = try started()
    #expect(terminal.takeOutput().contains("740"))
    terminal.type("x")
    #expect(terminal.reported("key x"))
    #expect(terminal.reported("painted 0", after: 2))
    #expect(!terminal.takeOutput().contains("740"))
    terminal.type("R")
    #expect(terminal.reported("key R"))
    #expect(terminal.reported("painted 0", after: 4))
    #expect(terminal.takeOutput().contains("740"))
  }

  @Test func anotherThreadEndsAWait() throws {
    let terminal = try started()
    _ = terminal.takeOutput()
    terminal.type("W")
    #expect(terminal.reported("woken"))
  }

  @Test func theClipboardIsSetByOSC52() throws {
    let terminal = try started()
    terminal.type("C")
    #expect(terminal.reported("key C"))
    #expect(terminal.reported("painted 0", after: 2))
    #expect(terminal.takeOutput().contains("\u{1B}]52;c;Y29waWVkIOaWh+acrA==\u{7}"))
  }

  @Test(arguments: [
    ("xterm-256color", 256), ("screen-256color", 256), ("linux", 8), ("vt100", 0),
    ("no-such-terminal", 256), ("", 256),
  ])
  func everyTypeOfTerminalGetsItsColors(type: String, colors: Int) throws {
    let terminal = try started(environment: ["TERM": type])
    #expect(terminal.takeOutput().contains("colors \(colors) unicode true"))
  }

  @Test func aHostWithoutADatabaseGetsTheEntryInside() throws {
    let nowhere = "/nonexistent"
    let terminal = try started(environment: [
      "TERM": "foot-like", "TERMINFO": nowhere, "TERMINFO_DIRS": nowhere, "HOME": nowhere,
    ])
    #expect(terminal.takeOutput().contains("colors 256"))
  }

  @Test(arguments: [("C", false), ("POSIX", false), ("xx_YY.UTF-8", true), ("C.UTF-8", true)])
  func theLocaleDecidesOnUnicode(locale: String, isUnicode: Bool) throws {
    let terminal = try started(environment: ["LC_ALL": locale])
    let output = terminal.takeOutput()
    #expect(output.contains("unicode \(isUnicode)"))
    #expect(output.utf8.allSatisfy { $0 < 0x80 } == !isUnicode)
  }

  @Test func theMouseIsTurnedOnAndOff() throws {
    let terminal = try started()
    #expect(!terminal.takeOutput().contains("\u{1B}[?1000h"))
    terminal.type("M")
    #expect(terminal.reported("painted 0", after: 2))
    #expect(terminal.takeOutput().contains("\u{1B}[?1000h\u{1B}[?1006h"))
    terminal.type("m")
    #expect(terminal.reported("painted 0", after: 4))
    #expect(terminal.takeOutput().contains("\u{1B}[?1006l\u{1B}[?1000l"))
  }

  /// The question goes behind the first frame, once; what comes without one is no answer.
  @Test func theLinkIsMeasuredByAnAnswer() throws {
    let terminal = try started(arguments: ["link"])
    #expect(terminal.takeOutput().hasSuffix("\u{1B}[5n"))
    terminal.type("\u{1B}[0n")
    #expect(terminal.reported("answered"))
    terminal.type("\u{1B}[0nj")
    #expect(terminal.reported("painted 1"))
    #expect(!terminal.takeOutput().contains("\u{1B}[5n"))
    #expect(terminal.lines.filter { $0 == "answered" }.count == 1)
  }

  /// Otherwise it would stand at the prompt.
  @Test func anAnswerThatComesAfterQIsTakenOffTheTerminal() throws {
    let terminal = try started(arguments: ["link"])
    terminal.type("q\u{1B}[0n")
    #expect(terminal.ended() == 0)
    #expect(terminal.isRestored)
  }

  @Test func aTerminalThatCannotMoveItsCursorIsRefused() throws {
    let terminal = try #require(PseudoTerminal(environment: ["TERM": "dumb"]))
    #expect(terminal.ended() == 2)
    #expect(terminal.takeOutput().contains("error: The console needs a terminal that"))
    #expect(terminal.isRestored)
  }
}
