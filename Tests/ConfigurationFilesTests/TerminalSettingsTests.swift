import Testing

@testable import ConfigurationFiles

struct TerminalSettingsTests {
  private func read(_ text: String) -> Settings {
    Settings.read(Array(text.utf8), fileName: "config.yaml")
  }

  @Test func everyKeyIsRead() {
    let settings = read(
      """
      mouse: true
      utf8: true
      escape_delay: 250
      clipboard: [xclip, -selection, clipboard]
      slow: true
      """)
    #expect(settings.diagnostics.isEmpty)
    let terminal = settings.terminal
    #expect(terminal.usesMouse && terminal.isUTF8Wanted && terminal.isSlow == true)
    #expect(terminal.escapeDelay == 250)
    #expect(terminal.clipboard == .program(["xclip", "-selection", "clipboard"]))
  }

  @Test func theDefaultsFindOutByThemselves() {
    #expect(read("slow: auto\nclipboard: auto").terminal == TerminalSettings())
    #expect(read("slow: false").terminal.isSlow == false)
  }

  @Test(arguments: [("off", TerminalSettings.Clipboard.off), ("osc52", .osc52), ("'off'", .off)])
  func aWordChoosesTheClipboard(word: String, clipboard: TerminalSettings.Clipboard) {
    let settings = read("clipboard: \(word)")
    #expect(settings.diagnostics.isEmpty && settings.terminal.clipboard == clipboard)
  }

  /// A line would need a shell, which there is none of.
  @Test(arguments: [
    "wl-copy", "[xclip -selection clipboard]", "[]", "['']", "{a: b}", "[[a]]", "on",
  ])
  func whatIsNoListOfWordsIsRefused(value: String) {
    let settings = read("theme: nord\nclipboard: \(value)")
    #expect(settings.terminal.clipboard == .automatic)
    #expect(settings.diagnostics.map(\.line) == [2], "\(settings.diagnostics)")
    #expect(settings.general.theme == "nord")
  }

  @Test(arguments: ["escape_delay: 0", "escape_delay: x", "utf8: maybe", "slow: sometimes"])
  func aMistakeIsTold(line: String) {
    #expect(read(line).diagnostics.count == 1)
    #expect(read(line).terminal == TerminalSettings())
  }
}
