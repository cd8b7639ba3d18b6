import Catalog
import ModelViewUpdate
import Panes
import TerminalUI
import Watching

/// What can be done in the detail of a consumer group, and with the chart of an MQTT instance.
enum GroupCommands {
  static let all: [Command] =
    ranges + [
      cursor("chart-earlier", Phrase("Values of the chart: earlier", "图表：查看更早的值"), .left, -1),
      cursor("chart-later", Phrase("Values of the chart: later", "图表：查看更晚的值"), .right, 1),
      Command(
        "chart-range", Phrase("Next range of the chart", "图表：下一时间范围"),
        keys: [.character("t")], places: [.detail], footer: Phrase("range", "范围"),
        availability: withChart,
        perform: { model, work in
          guard let detail = model.top?.detail else { return .none }
          let context = model.context(of: detail)
          let span = (context.charted?.span ?? GroupLines.span(of: detail, context))
            .next(reachesBack: reachesBack(model))
          return MetricRequests.show(span, &model, work)
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

  /// Moves the time whose values are told.
  private static func cursor(
    _ id: String, _ title: Phrase, _ key: Key, _ steps: Int64
  ) -> Command {
    Command(
      id, title, keys: [KeyPress(key)], places: [.detail], availability: inGroup,
      perform: { model, work in
        guard let detail = model.top?.detail else { return .none }
        let span = GroupLines.span(of: detail, model.context(of: detail))
        model.changeTopDetail {
          $0.chartCursor = GroupCursor.moved(
            $0.chartCursor, by: steps, span: span, now: work.moment.uptimeMilliseconds)
        }
        return .none
      })
  }

  /// A range each, from the shortest to the longest.
  private static let ranges = zip(HistorySpan.allCases, "123456").map { span, digit in
    let title = GroupPhrases.span(span)
    return Command(
      "chart-\(digit)",
      Phrase("Chart: \(title.english.lowercased())", "图表：\(title.chinese)"),
      keys: [.character(digit)], places: [.detail],
      availability: { model in
        let state = withChart(model)
        guard state == .available, !span.isOwn, !reachesBack(model) else { return state }
        return .disabled(MonitorPhrases.onlyADay)
      },
      perform: { model, work in MetricRequests.show(span, &model, work) })
  }

  /// Whether more than the last day can be told: that only the service keeps.
  private static func reachesBack(_ model: ConsoleModel) -> Bool {
    model.monitor.isOn && model.monitor[model.session.region].end == nil
  }

  private static let withChart: @Sendable (ConsoleModel) -> Command.Availability = { model in
    guard let detail = model.top?.detail, !detail.showsJSON, model.hasChart(detail) else {
      return inGroup(model)
    }
    return .available
  }

  private static let inGroup: @Sendable (ConsoleModel) -> Command.Availability = { model in
    guard let detail = model.top?.detail, detail.groupKey != nil, !detail.showsJSON else {
      return .hidden
    }
    return .available
  }
}
