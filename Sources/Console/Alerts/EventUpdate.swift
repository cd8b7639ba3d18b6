import Catalog
import FoundationEssentials
import ModelViewUpdate
import Panes
import TencentCloud
import TerminalUI
import Watching

/// The pane of events.
enum EventUpdate {
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

  /// Writes the events into a file that is not there yet.
  static func write(
    to path: String, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    guard let write = work.environment.writeNewFile else { return .none }
    let events = model.events.events
    return .run("write events") { send in
      do {
        let bytes = EventFile.lines(events)
        try await write(path, bytes)
        send(.alerting(.eventsWritten(path: path, count: events.count, problem: nil)))
      } catch {
        send(.alerting(.eventsWritten(path: path, count: 0, problem: "\(error)")))
      }
    }
  }
}

/// Events as lines of JSON.
enum EventFile {
  /// Where they go when nothing else is typed.
  static let standardPath = "~/mqdeck-events.jsonl"

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
