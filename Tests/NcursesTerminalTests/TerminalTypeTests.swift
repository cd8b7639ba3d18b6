import NcursesTerminal
import Testing

struct TerminalTypeTests {
  @Test(arguments: ["linux", "linux-16color", "linux-m"])
  func linuxsConsoleIsOneOfAnyNumberOfColours(_ name: String) {
    #expect(TerminalType(name).isConsole)
  }

  @Test(arguments: ["vt52", "vt100", "vt220", "vt320-w"])
  func videoTerminalsHaveANumber(_ name: String) {
    #expect(TerminalType(name).isVideoTerminal)
  }

  @Test(arguments: [
    nil, "", "vte", "vte-256color", "xterm", "screen.xterm-256color", "tmux-256color", "linuxvt",
  ])
  func othersAreNeither(_ name: String?) {
    #expect(!TerminalType(name).isConsole && !TerminalType(name).isVideoTerminal)
  }
}
