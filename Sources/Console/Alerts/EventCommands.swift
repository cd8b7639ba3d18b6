import Catalog
import ModelViewUpdate
import TerminalUI
import Watching

/// What can be done with events.
enum EventCommands {
  static let all: [Command] = [
    Command(
      "write-events", Phrase("Write the events to a file", "将事件写入文件"),
      keys: [.character("W")], places: [.list], footer: Phrase("write", "写入文件"),
      availability: { model in
        guard model.top?.location.resource == .events else { return .hidden }
        return model.events.events.isEmpty
          ? .disabled(Phrase("No events yet", "尚无事件")) : .available
      },
      perform: { model, _ in
        model.overlay = .prompt(Prompt(purpose: .eventsPath))
        return .none
      })
  ]
}
