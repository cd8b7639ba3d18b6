import Catalog
import TerminalUI
import Watching

/// Keeping things in view.
enum PinCommands {
  static let all: [Command] = [
    Command(
      "pin", Phrase("Pin to the board, or unpin", "固定到总览 / 取消固定"), keys: [.character("m")],
      places: .main,
      availability: { model in
        guard let location = model.top?.location, model.top?.form == nil else { return .hidden }
        if !PinUpdate.isPinnable(location) { return .disabled(PinPhrases.notThat) }
        return PinUpdate.candidate(model) == nil ? .disabled(PinPhrases.nothing) : .available
      },
      perform: { model, work in PinUpdate.toggle(&model, work) })
  ]
}
