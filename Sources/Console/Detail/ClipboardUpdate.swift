import Catalog
import Changing
import ModelViewUpdate
import Panes
import TerminalUI

/// Sends text to the terminal for its clipboard, and says only that: no terminal tells whether it
/// took it.
enum ClipboardUpdate {
  /// Sends a text, unless it is longer than terminals take, or holds what would be obeyed where it
  /// is pasted.
  /// - Parameter allowsTabs: Whether it is for a spreadsheet or an editor: a shell obeys a tab.
  static func send(
    _ text: String, _ what: Phrase, as severity: Notice.Severity = .success,
    allowsTabs: Bool = false, _ model: inout ConsoleModel
  ) -> Effect<Message> {
    if let problem = problem(text, allowsTabs: allowsTabs) {
      model.notice = Notice(.warning, problem)
      return .none
    }
    model.notice = Notice(severity, Phrases.sentToTerminal(what))
    return .copy(text)
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

  private static func problem(_ text: String, allowsTabs: Bool) -> Phrase? {
    let bytes = text.utf8.count
    if bytes > Clipboard.limitBytes {
      return Phrases.tooLongToSend(bytes, limit: Clipboard.limitBytes)
    }
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || allowsTabs && ($0 == "\t" || $0 == "\r\n")
    }
    return parts.allSatisfy { ShellWords.isHarmless(String($0)) } ? nil : Phrases.unseenCharacters
  }
}

extension Phrases {
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
