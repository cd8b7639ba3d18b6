import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// What can be done in the detail of a consumer group.
enum GroupCommands {
  static let all: [Command] = [
    Command(
      "chart-range", Phrase("Chart of the last hour or day", "图表：最近一小时 / 一天"),
      keys: [.character("t")], places: [.detail], footer: Phrase("hour/day", "小时/天"),
      availability: inGroup,
      perform: { model, _ in
        model.changeTopDetail { $0.span = $0.span.other }
        DetailUpdate.measure(&model)
        return .none
      }),
    Command(
      "find-topics", Phrase("Find the topics of the group", "查找消费组的订阅主题"),
      keys: [.character("f")], places: [.detail], footer: Phrase("topics", "查找主题"),
      availability: { model in
        let topics = model.top?.detail?.topics
        return inGroup(model) == .hidden
          ? .hidden : topics?.stage == .waiting ? .available : .disabled(GroupPhrases.notMany)
      },
      perform: { model, work in
        model.changeTopDetail { $0.topics.want() }
        return GroupTopicsUpdate.goOn(&model, work)
      }),
  ]

  private static let inGroup: @Sendable (ConsoleModel) -> Command.Availability = { model in
    guard let detail = model.top?.detail, detail.groupKey != nil, !detail.showsJSON else {
      return .hidden
    }
    return .available
  }
}
