import Catalog
import ModelViewUpdate
import TerminalUI

/// Taking what is shown out of the console into a file.
enum WriteCommands {
  static let all: [Command] = [
    Command(
      "write", Phrase("Write the list, the detail or the screen to a file", "将列表、详情或屏幕写入文件"),
      keys: [.character("W")], places: .main,
      hint: { model in
        model.top?.location.resource == .events ? Phrase("write", "写入文件") : nil
      },
      perform: { model, work in
        WriteUpdate.open(&model, work)
        return .none
      }),
    Command(
      "report", Phrase("Write a hand-over of the incident", "写故障交接报告"), keys: [], places: .main
    ) { model, work in
      ReportUpdate.open(&model, work)
      return .none
    },
  ]
}
