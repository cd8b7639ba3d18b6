import Catalog
import ConfigurationFiles
import Console
import NcursesTerminal
import TerminalUI

extension TerminalUse {
  /// As the command line and the settings have it.
  init(_ plan: CloudPlan, _ connection: ConnectionOptions, _ environment: [String: String]) {
    self.init()
    let settings = plan.setup.settings
    isMouseOn = settings.terminal.usesMouse
    isSlow = connection.slow || settings.terminal.isSlow == true
    isRefreshChosen = connection.refresh != nil || plan.setup.profile.refreshSeconds != nil
    copyRoute = TerminalUse.route(plan, environment)
  }

  private static func route(
    _ plan: CloudPlan, _ environment: [String: String]
  ) -> CopyRoute {
    let type = TerminalType(environment["TERM"])
    switch plan.setup.settings.terminal.clipboard {
    case .off: return .nowhere(off)
    case .program: return .program
    case .automatic where type.isConsole || type.isVideoTerminal: return .nowhere(none)
    case .automatic, .osc52:
      return Clipboard { environment[$0] }.multiplexer == .tmux ? .tmux : .terminal
    }
  }

  private static let off = Phrase(
    "Not copied, as “clipboard” is off; select it by hand", "clipboard 已关闭，未复制；可手动选择")
  private static let none = Phrase(
    "This terminal has no clipboard; select it by hand", "当前终端没有剪贴板；可手动选择")

  /// How long a program may take that is given what was copied.
  private static let longestSeconds = 2

  /// Gives a text to the program of the settings; nil where they name none.
  static func copier(
    _ plan: CloudPlan, _ process: ProcessEnvironment
  ) -> (@Sendable (String) async -> Phrase?)? {
    let settings = plan.setup.settings
    guard case .program(let words) = settings.terminal.clipboard else { return nil }
    if let distrust = settings.distrust {
      let problem = Phrase(
        "\(words[0]) is not run, as \(distrust)",
        "不运行 \(words[0])：\(ChineseSentences.chinese(distrust))")
      return { _ in problem }
    }
    let program = UserProgram(words, environment: UserProgram.harmless(process.environment))
    return { text in
      await program.run(longestSeconds: longestSeconds, input: Array(text.utf8))
        .map { Phrase($0, ChineseSentences.chinese($0)) }
    }
  }
}
