import Catalog
import TencentCloud
import TerminalUI

/// What happened to an MQTT client, the newest first: connected, disconnected and why, subscribed.
struct ClientEventLines {
  let json: JSONValue
  let language: Language
  let format: ValueFormat

  var lines: [DetailLine] {
    guard case .array(let events)? = json["Events"] else {
      return [field(String(format.symbols.unknown), element: .muted)]
    }
    if events.isEmpty { return [field(ClientPhrases.noEvents[language], element: .muted)] }
    return newestFirst(events).map(line)
  }

  /// What happened within one second stands in the order of the answer, whichever way that goes.
  private func newestFirst(_ events: [JSONValue]) -> [JSONValue] {
    let timed = events.map { (time: time($0), event: $0) }
    let isAscending = (timed.first?.time ?? 0) < (timed.last?.time ?? 0)
    let ordered = isAscending ? timed.reversed() : timed
    return ordered.enumerated().sorted {
      ($1.element.time, $0.offset) < ($0.element.time, $1.offset)
    }.map(\.element.event)
  }

  private func time(_ event: JSONValue) -> Int64 {
    if case .time(let time) = FieldKinds.value(event["Timestamp"] ?? .null, .time) {
      time
    } else {
      0
    }
  }

  private func line(_ event: JSONValue) -> DetailLine {
    let time = FieldKinds.value(event["Timestamp"] ?? .null, .time)
    let name = if case .string(let name)? = event["Event"] { name } else { "" }
    let what = EnumerationWords.phrase("ClientEvent", name)?[language] ?? name
    let told = [what, details(event)].filter { !$0.isEmpty }.joined(separator: "  ")
    return .field(
      label: format.long(time, .time), value: told.isEmpty ? String(format.symbols.unknown) : told,
      element: ClientEventLines.element(name), depth: 0)
  }

  /// What stands beside it, each as its name and value; a reason stands by itself.
  private func details(_ event: JSONValue) -> String {
    guard case .array(let items)? = event["Info"] else { return "" }
    return items.compactMap { item -> String? in
      guard case .string(let key)? = item["Key"] else { return nil }
      let value = if case .string(let value)? = item["Value"] { value } else { "" }
      if value.isEmpty { return nil }
      return key.lowercased() == "reason" ? value : "\(key) \(value)"
    }.joined(separator: "  ")
  }

  private static func element(_ event: String) -> ThemeElement {
    if event.hasSuffix("disconnected") { return .warning }
    return event.hasSuffix("connected") ? .success : .text
  }

  private func field(_ value: String, element: ThemeElement) -> DetailLine {
    .field(label: "", value: value, element: element, depth: 0)
  }
}
