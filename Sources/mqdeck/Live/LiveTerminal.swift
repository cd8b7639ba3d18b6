import Catalog
import ConfigurationFiles
import Glibc
import NcursesTerminal
import TerminalUI

/// The terminal that the process was started on.
enum LiveTerminal {
  /// Takes it over.
  static func open(
    _ connection: ConnectionOptions, _ settings: TerminalSettings, _ environment: [String: String]
  ) throws -> NcursesTerminal {
    let delay = EscapeDelay(setting: settings.escapeDelay) { environment[$0] }
    var options = NcursesTerminal.Options(
      usesMouse: settings.usesMouse, escapeDelay: delay.milliseconds)
    options.isUTF8Wanted = connection.utf8 || settings.isUTF8Wanted
    options.isChineseWanted = connection.lang == .zh
    // Here there is no link, and within tmux the answer would come from it.
    options.measuresLink =
      !connection.slow && settings.isSlow == nil
      && environment["SSH_CONNECTION"]?.isEmpty == false
    do {
      return try NcursesTerminal(options: options)
    } catch {
      throw CommandFailure(.wrongUsage, sentence(error.reason))
    }
  }

  /// Why there is no console, and what needs none.
  static func sentence(_ reason: TerminalError.Reason) -> Phrase {
    let why =
      switch reason {
      case .noTerminal:
        Phrase(
          "The console needs a terminal: standard input or output is a file or a pipe.",
          "控制台需要终端：标准输入或标准输出是文件或管道。")
      case .dumb:
        Phrase(
          "The console needs a terminal that can move its cursor; TERM says that this one cannot.",
          "控制台需要可移动光标的终端；TERM 表明当前终端不支持。")
      case .unknownType:
        Phrase("The type of this terminal (TERM) is unknown.", "无法识别终端类型（TERM）。")
      case .inUse:
        Phrase(
          "The terminal is in use by this program already.", "本程序已在使用该终端。")
      }
    return Phrase(
      why.english + "\nThese commands need none: mqdeck board, mqdeck lag, mqdeck get RESOURCE "
        + "(mqdeck help command-line)",
      why.chinese + "\n以下命令无需终端界面：mqdeck board、mqdeck lag、mqdeck get RESOURCE"
        + "（mqdeck help command-line）")
  }
}
