import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Taking what is shown out of the console by the terminal's clipboard.
enum CopyCommands {
  static let all: [Command] = [
    Command(
      "copy-row", Phrase("Copy the row, or the fields or JSON of a detail", "复制该行，或详情的字段 / JSON"),
      keys: [.character("y")], places: .main,
      availability: { model in
        if model.top?.list != nil, model.top?.list?.selectedRow == nil {
          return .disabled(CopyPhrases.nothing)
        }
        if let detail = model.top?.detail, detail.sections.isEmpty, detail.row == nil {
          return .disabled(CopyPhrases.notHere)
        }
        return .available
      },
      perform: { model, _ in CopyUpdate.shown(&model) }),
    Command(
      "copy-name", Phrase("Copy the name of the selected item", "复制所选项的名称"),
      keys: [.character("Y")], places: .main, availability: subjectState,
      perform: { model, _ in CopyUpdate.send(\.name, &model) }),
    Command(
      "copy-id", Phrase("Copy the id of the selected instance", "复制所选实例的 ID"), keys: [],
      places: .main, availability: subjectState,
      perform: { model, _ in CopyUpdate.send(\.id, &model) }),
    Command(
      "copy-command", Phrase("Copy a command that prints the selected item", "复制查询所选项的命令"),
      keys: [.character("E")], places: .main,
      perform: { model, _ in CopyUpdate.command(&model) }),
    Command(
      "copy-body", Phrase("Copy the message body", "复制消息体"), keys: [.character("B")],
      places: [.detail],
      availability: { model in
        guard let detail = model.top?.detail, detail.isOfMessage else { return .hidden }
        if detail.hidesBody { return .disabled(CopyPhrases.bodyHidden(model.keyLabels["body"])) }
        return detail.body == nil ? .disabled(CopyPhrases.noBody) : .available
      },
      perform: { model, _ in CopyUpdate.body(&model) }),
    Command(
      "copied", Phrase("Show what was copied, to select it by hand", "显示已复制的内容，便于手动选择"), keys: [],
      availability: { model in
        model.terminal.copied == nil ? .disabled(CopyPhrases.nothingCopied) : .available
      },
      perform: { model, _ in
        ClipboardUpdate.show(&model)
        return .none
      }),
  ]

  @Sendable private static func subjectState(_ model: ConsoleModel) -> Command.Availability {
    if CopySubject(model) != nil { return .available }
    let hasRow = model.top?.list?.selectedRow != nil
    return .disabled(hasRow ? CopyPhrases.noName : CopyPhrases.nothing)
  }
}
