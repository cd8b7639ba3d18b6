import Catalog
import ConfigurationFiles
import Glibc
import NcursesTerminal
import TerminalUI

/// What the console would draw on, and in which encoding.
struct TerminalFindings {
  let setup: Setup
  let connection: ConnectionOptions
  let process: ProcessEnvironment
  /// By which the console shows times.
  let timeZone: TimeZoneRule

  private var environment: [String: String] { process.environment }

  var terminal: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Terminal", "终端"))
    for name in ["TERM", "COLORTERM", "NO_COLOR", "TMUX", "STY"] {
      if let value = value(name) { section.add(.fact, "\(name)=\(value)") }
    }
    if value("TERM") == nil {
      section.add(
        .warning, "TERM is not set; xterm-256color is assumed", "TERM 未设置，按 xterm-256color 处理")
    }
    addEscapeDelay(&section)
    addClipboard(&section)
    switch Clipboard(environment: { value($0) }).multiplexer {
    case .tmux:
      section.add(
        .fact,
        "the clipboard is behind tmux, which passes it on with “set -g allow-passthrough on” or "
          + "takes it with “set -s set-clipboard on”",
        "剪贴板经由 tmux：“set -g allow-passthrough on”时转发，“set -s set-clipboard on”时接收")
    case .screen:
      section.add(
        .fact, "the clipboard is behind GNU screen, which passes it on", "剪贴板经由 GNU screen 转发")
    case nil: break
    }
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 {
      section.add(
        .good, "\(size.ws_col) columns, \(size.ws_row) rows",
        "\(size.ws_col) 列，\(size.ws_row) 行")
    } else {
      section.add(.fact, "standard output is not a terminal", "标准输出不是终端")
    }
    return section
  }

  /// Where the settings send what is copied.
  private func addClipboard(_ section: inout DoctorReport.Section) {
    switch setup.settings.terminal.clipboard {
    case .automatic, .osc52: break
    case .off:
      section.add(.fact, "clipboard: off, what is copied is shown", "clipboard: off，复制的内容仅显示")
    case .program(let words):
      guard let distrust = setup.settings.distrust else {
        return section.add(
          .fact, "what is copied is given to \(words[0])", "复制的内容交给 \(words[0])")
      }
      section.add(
        .warning, "clipboard: \(words[0]) is not run: \(distrust)",
        "clipboard：不运行 \(words[0])：\(ChineseSentences.chinese(distrust))")
    }
  }

  /// Enough for slow links.
  private static let longEscapeDelay = 500

  private func addEscapeDelay(_ section: inout DoctorReport.Section) {
    let delay = EscapeDelay(setting: setup.settings.terminal.escapeDelay) { value($0) }
    let (source, chineseSource) =
      switch delay.source {
      case .variable: ("ESCDELAY", "ESCDELAY")
      case .setting: ("escape_delay", "escape_delay")
      case .link: ("over SSH", "SSH 连接")
      case .standard: ("the default", "默认值")
      }
    let isLong = delay.milliseconds >= TerminalFindings.longEscapeDelay
    let long = TerminalFindings.longEscapeDelay
    section.add(
      .fact,
      "after Esc \(delay.milliseconds) ms are waited for the rest of a key (\(source))"
        + (isLong ? "" : "; if arrows act as Esc, set escape_delay or ESCDELAY to \(long)"),
      "Esc 后等待 \(delay.milliseconds) ms（\(chineseSource)）"
        + (isLong ? "" : "；若方向键被当作 Esc，可将 escape_delay 或 ESCDELAY 设为 \(long)"))
    if let text = value("ESCDELAY"), Int(text) == nil {
      section.add(
        .warning, "ESCDELAY=\(text) is no number of milliseconds, and is passed over",
        "ESCDELAY=\(text) 不是毫秒数，已忽略")
    }
  }

  var locale: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Locale", "区域设置"))
    for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"] {
      if let value = value(name) { section.add(.fact, "\(name)=\(value)") }
    }
    let locale = TerminalLocale.take(
      isUTF8Wanted: connection.utf8 || setup.settings.terminal.isUTF8Wanted,
      isChineseWanted: connection.lang == .zh)
    if !locale.isInstalled, let variable = locale.variable {
      section.add(
        .warning, "\(variable): this machine has no such locale", "\(variable)：本机没有该区域设置")
    }
    section.add(
      locale.showsChinese ? .good : .warning,
      "in force: \(locale.name), encoding \(locale.encoding)",
      "生效：\(locale.name)，编码 \(locale.encoding)")
    if let hint = locale.hint {
      section.add(
        .warning, "the console is in English and ASCII. \(hint.english)",
        "控制台使用英文与 ASCII。\(hint.chinese)")
    }
    let language = setup.language(connection.lang, locale, environment, isOnScreen: true)
    section.add(.fact, "language \(language.rawValue)", "语言 \(language.rawValue)")
    for mistake in setup.zone.mistakes { section.add(.warning, mistake.phrase) }
    let name = timeZone.name(atUnixSeconds: process.unixSeconds())
    section.add(
      setup.zone.mistakes.isEmpty ? .good : .warning,
      "times on the screen are in \(name): \(setup.zone.source)",
      "屏幕上的时间为 \(name)：\(DoctorWords.chinese(setup.zone.source))")
    return section
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
