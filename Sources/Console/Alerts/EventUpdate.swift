import Catalog
import FoundationEssentials
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// The pane of events.
enum EventUpdate {
  /// What events call the thing that is selected or shown; nil where none is.
  static func subject(_ model: ConsoleModel) -> String? {
    guard let top = model.top else { return nil }
    let list = top.location.resource
    let rowID = top.selectedID
    if list.showsFindings {
      return rowID.flatMap { model.findings[$0] }.map { finding in
        finding.subject ?? name(finding.instanceID, model)
      }
    }
    guard let rowID else { return nil }
    if let part = RegionRowID(rowID, in: list) { return part.name }
    return list == .instances || list == .mqttInstances ? name(rowID, model) : rowID
  }

  private static func name(_ instanceID: String, _ model: ConsoleModel) -> String {
    model.watch.instances[instanceID]?.name ?? instanceID
  }

  /// Puts the events into their pane, where that is open.
  static func fill(_ model: inout ConsoleModel, at moment: Moment) {
    for pane in model.panes where pane.location.resource == .events && pane.list != nil {
      let rows = model.events.rows(model.language)
      _ = model.changeList(paneID: pane.id) { list in
        let isAtStart = list.viewport.first == 0
        list.replaceRows(rows)
        if isAtStart { list.viewport.showStart(count: list.order.count) }
        list.total = rows.count
        list.isComplete = true
        list.loading = .loaded
        list.refreshedAt = moment
      }
    }
  }
}

/// Events as lines of JSON.
enum EventFile {
  static func lines(_ events: [AlertEvent]) -> [UInt8] {
    events.flatMap { Array(json($0).compact.utf8) + [0x0A] }
  }

  private static func json(_ event: AlertEvent) -> JSONValue {
    var members: [String: JSONValue] = [
      "time": .string(time(event)), "region": .string(event.region),
    ]
    switch event.content {
    case .summary(let counts):
      members["firing"] = .object(counts.mapValues { .integer(Int64($0)) })
    case .change(let change), .untold(let change, _):
      members["alert"] = .string(change.rule.name)
      members["kind"] = .string(change.rule.kind)
      members["instance"] = .string(change.instanceID)
      members["instance_name"] = change.instanceName.map(JSONValue.string) ?? .null
      members["group"] = change.group.map(JSONValue.string) ?? .null
      members["old"] = .string(change.old.rawValue)
      members["new"] = .string(change.new.rawValue)
      members["value"] = .string(change.rawValue)
    }
    if case .untold(_, let why) = event.content { members["untold"] = .string(why.english) }
    return .object(members)
  }

  /// In the form of RFC 3339, at UTC.
  private static func time(_ event: AlertEvent) -> String {
    let format = ValueFormat(language: .english, symbols: .ascii, timeZone: .fixed(hours: 0))
    return format.time(event.unixMilliseconds).map { $0 == " " ? "T" : String($0) }.joined() + "Z"
  }
}
