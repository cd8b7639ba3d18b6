import FoundationEssentials
import MQTT

extension Device {
  /// How long events are kept, in milliseconds: three days.
  static let eventRetention: Int64 = 259_200_000

  /// What happened to it in a time, the oldest first.
  func events(from start: Int64, to end: Int64) -> [EventItem] {
    let first = max(start, end - Self.eventRetention)
    guard first <= end else { return [] }
    var found: [(time: Int64, event: EventItem)] = []
    for connection in connections(from: first, to: end) {
      found += events(of: connection)
    }
    for subscription in subscriptions {
      if let time = subscription.addedTime { found.append((time, subscribed(subscription, time))) }
      if let time = subscription.removedTime {
        found.append(
          (time, event("client.unsubscribed", time, [("topic_filter", subscription.filter)])))
      }
    }
    return found.filter { (first...end).contains($0.time) }.sorted { $0.time < $1.time }
      .map(\.event)
  }

  private func events(of connection: Connection) -> [(time: Int64, event: EventItem)] {
    let connected = event(
      "client.connected", connection.start,
      [
        ("peername", client.address), ("username", user), ("keepalive", "\(client.keepAlive)"),
        ("clean_start", "\(expirySeconds == 0)"), ("proto_ver", "\(protocolVersion.rawValue)"),
      ])
    var found = [(time: connection.start, event: connected)]
    let own = subscriptions.filter {
      $0.addedTime == nil && $0.isThere(at: connection.start)
    }
    for (index, subscription) in own.enumerated() {
      let time = connection.start + Int64(40 + index * 15)
      guard time < connection.end ?? .max else { break }
      found.append((time, subscribed(subscription, time)))
    }
    if let end = connection.end {
      let left = event(
        "client.disconnected", end,
        [("reason", connection.reason), ("peername", client.address), ("username", user)])
      found.append((end, left))
    }
    return found
  }

  private func subscribed(_ subscription: DeviceSubscription, _ time: Int64) -> EventItem {
    event(
      "client.subscribed", time,
      [("topic_filter", subscription.filter), ("qos", "\(subscription.qos)")])
  }

  private func event(
    _ name: String, _ time: Int64, _ info: [(key: String, value: String)]
  ) -> EventItem {
    EventItem(
      timestamp: Date(milliseconds: time), event: name, clientID: self.name,
      info: info.map { EventInfo(key: $0.key, value: $0.value) })
  }
}
