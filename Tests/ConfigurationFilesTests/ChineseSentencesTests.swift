import Testing

@testable import ConfigurationFiles

/// What is wrong with files, in Chinese.
struct ChineseSentencesTests {
  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// What became of a program of the user's, or why the system refused a file.
  @Test(arguments: [
    ("page: exit status 3", "page：退出码 3"), ("page: ended by signal 9", "page：被信号 9 终止"),
    ("page: stopped, as it took longer than 10 s", "page：超过 10 秒，已终止"),
    ("/x: Too many levels of symbolic links", "/x：符号链接层数过多"),
    ("/x: File name too long", "/x：文件名过长"),
  ])
  func programsAndTheSystemAreTold(_ english: String, _ chinese: String) {
    #expect(ChineseSentences.chinese(english) == chinese)
  }

  /// Files of settings, each with the mistakes that it is there for.
  private static let settings = [
    "refesh: 3", "profiles: {a: {regoin: x}}", "profiles: 3", "[a]", "region: [a]",
    "read_only: maybe", "production: maybe", "change_limit: -1", "refresh: 0", "budget: none",
    "signature: v9", "alerts: [{}]", "alerts: [{lag: 5, lag_below: 9}]", "alerts: {a: 1}",
    "filters: {a: ' '}", "credential_process: []", "credential_process: [/bin/x y]",
    "{credential_source: sdk, source_profile: a}", "external_id: a", "mark_color: nocolour",
    "mark_color: '#12'", "mark_color: 999", "mark_color: [a]", "first: {a: b}",
    "first: [[a]]", "slow: maybe", "clipboard: {}", "escape_delay: 9999", "readonly: true",
    "theme: {read_only: true}", "rules: 3", "rules: [{}]", "rules: [{forbid: a, ask: b}]",
    "rules: [{forbid: []}]", "rules: [{forbid: a, name: ''}]", "a: &b\n  c: *b", "a: *b",
    "a: !!int x", "? [a]\n: b", "region: a\nregion: b", "<<: 3", "---\na: 1\n---\nb: 2",
    "a:\n\t- b", "a: [", "a: {", "a: 'b", "a: b: c", "a: @b", "language: xx",
    "reason: |\n  a\n  read_only: true",
  ]

  @Test(arguments: settings)
  func everyMistakeOfTheSettingsIsTold(text: String) {
    let settings = Settings.read(Array(text.utf8), fileName: "c")
    let mistakes = settings.diagnostics(forProfile: "default")
    #expect(!mistakes.isEmpty)
    for mistake in mistakes {
      #expect(Self.isChinese(mistake.chineseMessage), "\(mistake)")
      #expect(!mistake.chineseMessage.contains(" found "), "\(mistake.chineseMessage)")
    }
  }

  @Test(arguments: [
    "elements: {text: fg=nocolour}", "elements: {text: blod}", "palette: {a: ~}", "name: other",
    "appearance: grey", "palette: {a: 300}",
  ])
  func everyMistakeOfAThemeIsTold(text: String) {
    let theme = ThemeFile.read(
      Array(text.utf8), name: "own", fileName: "own.yaml", knownElements: ["text", "muted"])
    #expect(!theme.diagnostics.isEmpty)
    for mistake in theme.diagnostics {
      #expect(Self.isChinese(mistake.chineseMessage), "\(mistake)")
    }
  }

  @Test(arguments: [
    (
      "“refresh” must be a number of seconds from 1 to 3600, found “0”",
      "“refresh”须为 1 至 3600 的数字，单位为秒，实际为“0”"
    ),
    (
      "unknown key “refesh”; did you mean “refresh”? (known: a, b)",
      "未知的键“refesh”，是否指“refresh”？（可用：a、b）"
    ),
    (
      "~/.tccli/a.credential: this login ended 2 hours ago; run: tccli auth login",
      "~/.tccli/a.credential：登录已于 2 小时前过期，请运行：tccli auth login"
    ),
    ("“token” has a blank in it", "“token”中含有空格"),
    ("cannot read /x: Permission denied", "无法读取 /x：权限不足"),
    ("rmq-1: nothing of ours", "rmq-1: nothing of ours"),
  ])
  func sentencesHoldOthers(english: String, chinese: String) {
    #expect(ChineseSentences.chinese(english) == chinese)
  }
}
