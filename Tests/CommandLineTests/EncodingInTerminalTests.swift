import Testing

/// The real binary where the locale cannot show Chinese.
struct EncodingInTerminalTests {
  private func screen(
    _ language: String, _ arguments: String..., until text: String
  ) throws -> String {
    // A home, and so a server of tmux, for each; it lasts as long as the terminal.
    let program = Program()
    defer { withExtendedLifetime(program) {} }
    let terminal = try TmuxTerminal(
      program, ["--demo"] + arguments, variables: ["LC_ALL=", "LANG=\(language)"])
    let screen = try terminal.wait(for: text)
    try terminal.press("q")
    try terminal.wait(for: "ended with 0")
    return screen
  }

  @Test(arguments: ["zh_CN.GBK", "zh_CN", "C", ""])
  func itIsEnglishAndSaysWhatToSet(language: String) throws {
    let shown = try screen(language, until: "Set LANG=C.UTF-8, or --utf8")
    #expect(shown.contains("Board") && shown.contains("Finding"), "\(shown)")
    #expect(shown.contains("Tab next list") && shown.contains("q quit"), "\(shown)")
  }

  @Test func itIsChineseWhereTheUserSaysSo() throws {
    #expect(try screen("zh_CN.GBK", "--utf8", until: "总览").contains("总览"))
    #expect(try screen("C", "--lang", "zh", until: "总览").contains("总览"))
    #expect(try !screen("C", "--lang", "en", until: "Board").contains("总览"))
  }

  @Test func aUTF8LocaleThatIsNotThereIsUTF8AllTheSame() throws {
    #expect(try screen("zh_XX.UTF-8", until: "总览").contains("总览"))
  }
}
