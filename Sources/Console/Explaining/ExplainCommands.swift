import Catalog
import TerminalUI
import Watching

/// Saying why.
enum ExplainCommands {
  static let all: [Command] = [
    Command(
      "explain", Phrase("Explain why the group is behind", "分析消费组堆积的原因"),
      keys: [.character("X")], places: .main, footer: Phrase("why", "原因"),
      availability: { model in
        guard let resource = model.top?.location.resource,
          resource.showsFindings || resource.isExplained
        else { return .hidden }
        return ExplainUpdate.candidate(model) == nil
          ? .disabled(ExplainPhrases.needsGroup) : .available
      },
      perform: { model, work in ExplainUpdate.open(&model, work) })
  ]
}
