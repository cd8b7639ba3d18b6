import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Looking for messages and into them.
package enum MessageCommands {
  package static let all: [Command] = [
    Command(
      "time-range", Phrase("Choose the time range", "选择时间范围"), keys: [.character("t")],
      places: [.list], footer: Phrase("time range", "时间范围"),
      availability: { model in
        model.top?.location.range == nil ? .hidden : .available
      },
      perform: { model, _ in
        guard let pane = model.top else { return .none }
        model.overlay = .prompt(Prompt(purpose: .timeRange(paneID: pane.id)))
        return .none
      }),
    Command(
      "body", Phrase("Body as text, JSON or bytes", "消息体：文本 / JSON / 十六进制"),
      keys: [.character("b")], places: [.detail], footer: Phrase("body", "消息体"),
      availability: { model in
        guard let detail = model.top?.detail else { return .hidden }
        return detail.isOfMessage || detail.hidesBody ? .available : .hidden
      },
      perform: { model, _ in
        model.changeTopDetail { $0.askForBody() }
        DetailUpdate.measure(&model)
        DetailUpdate.showBody(&model)
        return .none
      }),
  ]
}
