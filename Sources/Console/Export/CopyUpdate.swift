import Catalog
import Changing
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI

/// Copies what a list or a detail shows.
enum CopyUpdate {
  /// The bare name, which is what others are told, or what commands are given.
  static func send(
    _ part: KeyPath<CopySubject, String>, _ model: inout ConsoleModel
  ) -> Effect<Message> {
    guard let subject = CopySubject(model) else { return .none }
    let name = TextWidth.visible(subject[keyPath: part])
    return ClipboardUpdate.send(name, Phrase(name: name), &model)
  }

  /// The marked rows or the selected one, or the whole of a detail.
  static func shown(_ model: inout ConsoleModel) -> Effect<Message> {
    if let list = model.top?.list {
      let marked = list.markedRows
      let rows = marked.isEmpty ? [list.selectedRow].compactMap { $0 } : marked
      let text = list.tabbedText(of: rows, model.language)
      return ClipboardUpdate.send(
        text, CopyPhrases.rows(rows.count), allowsTabs: true, &model)
    }
    guard let detail = model.top?.detail else { return .none }
    guard detail.showsJSON else {
      let text = DetailText(
        detail, model.context(of: detail),
        format: model.look(symbols: .unicode, timeZone: model.timeZone).format
      ).text
      return ClipboardUpdate.send(text, CopyPhrases.fields, &model)
    }
    let redaction = Redaction(keepsBodies: !detail.hidesBody, keepsAddresses: true)
    let lines = detail.json(redaction).indented.split(separator: "\n").map {
      TextWidth.visible(String($0))
    }
    return ClipboardUpdate.send(lines.joined(separator: "\n"), CopyPhrases.json, &model)
  }

  /// The body of the message that is shown, as it came.
  static func body(_ model: inout ConsoleModel) -> Effect<Message> {
    guard let body = model.top?.detail?.body else { return .none }
    return ClipboardUpdate.send(body, CopyPhrases.body, allowsTabs: true, &model)
  }

  /// The command that prints what is selected.
  static func command(_ model: inout ConsoleModel) -> Effect<Message> {
    guard let line = ReadingCommand(model)?.line(model) else {
      model.notice = Notice(.warning, Phrases.noCommand)
      return .none
    }
    return ClipboardUpdate.send(
      line, model.session.isDemo ? Phrases.copiedDemoCall : CopyPhrases.command, &model)
  }
}

/// The words of copying.
enum CopyPhrases {
  static let fields = Phrase("the fields, secrets masked", "全部字段（敏感信息已遮盖）")
  static let json = Phrase("the JSON, secrets masked", "JSON（敏感信息已遮盖）")
  static let body = Phrase("the message body", "消息体")
  static let command = Phrase("a command that prints it", "查询命令")
  static let nothing = Phrases.nothingSelected
  static let notHere = Phrase("Nothing to copy yet: it is still loading", "尚无内容可复制：仍在加载")
  static let nothingCopied = Phrase("Nothing was copied yet", "尚未复制任何内容")
  static let noName = Phrase("This line has no name to copy", "该行没有可复制的名称")
  static let noBody = Phrase("There is no message body", "没有消息体")

  static func bodyHidden(_ key: String) -> Phrase {
    Phrase("The message body is hidden: \(key) shows it first", "消息体已隐藏，请先按 \(key) 显示")
  }

  static func rows(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("the row, for a spreadsheet", "该行（可粘贴到表格）")
      : Phrase(
        "\(Phrase.counted(count, "row", "rows")), for a spreadsheet", "\(count) 行（可粘贴到表格）")
  }
}
