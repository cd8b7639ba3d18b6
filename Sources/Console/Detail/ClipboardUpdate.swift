import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// Sends text to where the user's clipboard is, and says only that: no terminal tells whether it took
/// it. What was copied can be shown besides, to be selected by hand.
enum ClipboardUpdate {
  /// Sends a text, unless it is longer than terminals take, or holds what would be obeyed where it
  /// is pasted.
  /// - Parameters:
  ///   - allowsTabs: Whether it is for a spreadsheet or an editor: a shell obeys a tab.
  ///   - isSecret: Whether it is shown nowhere else.
  static func send(
    _ text: String, _ what: Phrase, as severity: Notice.Severity = .success,
    allowsTabs: Bool = false, isSecret: Bool = false, _ model: inout ConsoleModel
  ) -> Effect<Message> {
    if let problem = problem(text, allowsTabs: allowsTabs, model.terminal.copyRoute) {
      model.notice = Notice(.warning, problem)
      return .none
    }
    model.terminal.copied = isSecret ? nil : text
    let seen = isSecret || what.english == text ? what : Phrases.shownOnDemand(what)
    switch model.terminal.copyRoute {
    case .terminal: model.notice = Notice(severity, Phrases.sentToTerminal(seen))
    case .tmux:
      let isNews = !model.terminal.hasToldTmux
      model.terminal.hasToldTmux = true
      model.notice = Notice(
        isNews ? .info : severity,
        isNews ? Phrases.sentToTmux(what) : Phrases.sentToTerminal(seen))
    case .program:
      model.terminal.waiting = text
      model.notice = Notice(.info, Phrases.copying(seen))
      return .none
    case .nowhere(let why):
      if !isSecret { show(&model) }
      model.notice = Notice(.info, why)
      return .none
    }
    return .copy(text)
  }

  /// Gives a program what waits for it.
  static func run(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    guard let text = model.terminal.waiting else { return .none }
    model.terminal.waiting = nil
    guard let copy = work.environment.copyByProgram else { return .none }
    return .run("copy") { send in send(.copied(await copy(text))) }
  }

  /// Takes what came of it.
  static func take(_ problem: Phrase?, _ model: inout ConsoleModel) {
    if let problem {
      let isShown = model.terminal.copied != nil
      model.notice = Notice(.failure, Phrases.notCopied(problem, isShown: isShown))
    } else if model.notice?.severity != .failure {
      model.notice = Notice(.success, Phrases.copiedByProgram)
    }
  }

  /// Shows what was copied last, from edge to edge.
  static func show(_ model: inout ConsoleModel) {
    guard let text = model.terminal.copied else { return }
    model.overlay = .help(
      HelpPage(title: Phrases.copiedTitle, text: text, columns: model.size.columns))
  }

  /// Sends changes as a command line.
  static func send(_ changes: [Change], _ model: inout ConsoleModel) -> Effect<Message> {
    guard let line = model.commandLine(changes) else {
      model.notice = Notice(.warning, Phrases.noCommand)
      return .none
    }
    return send(line, model.session.isDemo ? Phrases.copiedDemoCall : Phrases.copiedCall, &model)
  }

  /// Copies what is shown: a secret, the calls of a review, an answer, or what came of changes.
  static func copyShown(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    if case .secret(let peek)? = model.overlay { return SecretUpdate.copy(peek, &model) }
    if case .answered(let answer)? = model.top?.form?.phase {
      return send(answer.text, Phrases.copiedAnswer, &model)
    }
    guard let review = model.top?.review else { return .none }
    switch review.phase {
    case .reviewing: return send(review.readyChanges, &model)
    case .finished:
      return send(
        ReviewPhrases.report(review, model.language), ReviewPhrases.copiedReport, &model)
    case .sending, .conflicting: return .none
    }
  }

  private static func problem(
    _ text: String, allowsTabs: Bool, _ route: TerminalUse.CopyRoute
  ) -> Phrase? {
    let bytes = text.utf8.count
    if bytes > Clipboard.limitBytes, route == .terminal || route == .tmux {
      return Phrases.tooLongToSend(bytes, limit: Clipboard.limitBytes)
    }
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || allowsTabs && ($0 == "\t" || $0 == "\r\n")
    }
    return parts.allSatisfy { ShellWords.isHarmless(String($0)) } ? nil : Phrases.unseenCharacters
  }
}

extension Phrases {
  static let copiedTitle = Phrase("What was copied", "已复制的内容")
  static func shownOnDemand(_ what: Phrase) -> Phrase {
    Phrase("\(what.english) (:copied)", "\(what.chinese)（:copied）")
  }
  static func sentToTmux(_ what: Phrase) -> Phrase {
    Phrase(
      "Sent to tmux: \(what.english)  (needs “set -s set-clipboard on”, else :copied shows it)",
      "已发送到 tmux：\(what.chinese)（需 “set -s set-clipboard on”，也可用 :copied 显示）")
  }
  static func copying(_ what: Phrase) -> Phrase {
    Phrase("Copying: \(what.english)", "正在复制：\(what.chinese)")
  }
  static let copiedByProgram = Phrase("Copied by the program of the settings", "已由设置中的程序复制")
  static func notCopied(_ problem: Phrase, isShown: Bool) -> Phrase {
    isShown
      ? Phrase(
        "Not copied, :copied shows it: \(problem.english)", "未复制（:copied 可显示）：\(problem.chinese)")
      : Phrase("Not copied: \(problem.english)", "未复制：\(problem.chinese)")
  }
  static func sentToTerminal(_ what: Phrase) -> Phrase {
    Phrase("Sent to the terminal: \(what.english)", "已发送到终端：\(what.chinese)")
  }
  static func tooLongToSend(_ bytes: Int, limit: Int) -> Phrase {
    let (bytes, limit) = (ValueFormat.grouped(Int64(bytes)), ValueFormat.grouped(Int64(limit)))
    return Phrase(
      "Not sent to the terminal: \(bytes) bytes, the limit is \(limit)",
      "未发送到终端：共 \(bytes) 字节，超过终端可接收的 \(limit) 字节")
  }
  static let unseenCharacters = Phrase(
    "Not sent to the terminal: it contains invisible or control characters",
    "未发送到终端：含不可见字符或控制字符")
  static let noCommand = Phrase(
    "Not sent to the terminal: it cannot be written as a command that works in every shell",
    "未发送到终端：无法写成各种 shell 都能正确解析的命令")
  static let copiedCall = Phrase(
    "the call as a command, without secrets", "命令行（不含敏感信息）")
  static let copiedDemoCall = Phrase(
    "the call as a comment, which runs nothing", "命令行注释（不会执行）")
  static let copiedAnswer = Phrase("the response, secrets masked", "响应（敏感信息已遮盖）")
}
