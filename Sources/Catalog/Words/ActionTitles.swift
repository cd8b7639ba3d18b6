import CloudMonitor
package import TencentCloud

/// What the API's actions are called on the screen.
package enum ActionTitles {
  /// The title of an action; one that a newer service adds keeps its name.
  package static func phrase(_ action: ActionID) -> Phrase {
    table[action] ?? Phrase(name: action.shownName)
  }

  /// The title of an action; where it has none, what the API says of it.
  package static func phrase(_ action: ActionDescriptor) -> Phrase {
    table[action.id] ?? Phrase(name: action.note)
  }

  /// The title above what an action of reading answered: what it is, not that it was asked for.
  package static func heading(_ action: ActionID) -> Phrase {
    let title = phrase(action)
    let asking = "查询"
    guard title.chinese.hasPrefix(asking) else { return title }
    let named = title.chinese.dropFirst(asking.count).drop { $0 == " " }
    return Phrase(title.english, String(named))
  }

  /// Every action that has a title.
  static var actions: [ActionID] { Array(table.keys) }

  private static let table: [ActionID: Phrase] = Dictionary(
    Resources.kinds.flatMap { kind in
      kind.readingTitles.map { ($0, $1) } + kind.forms.map { ($0.action, $0.title) }
    } + monitor + mqttActionsWithoutAList, uniquingKeysWith: { first, _ in first })

  /// No kind of thing is listed by these: charts and findings are made of what they tell.
  private static let monitor: [(ActionID, Phrase)] = [
    (GetMonitorData.id, Phrase("History of a metric", "查询指标历史数据")),
    (DescribeBaseMetrics.id, Phrase("Metrics of a namespace", "查询指标列表")),
    (DescribeStatisticData.id, Phrase("Statistics by condition", "按条件查询指标数据")),
    (GetTopNMonitorData.id, Phrase("Greatest values of a metric", "查询指标 TopN 数据")),
  ]
}
