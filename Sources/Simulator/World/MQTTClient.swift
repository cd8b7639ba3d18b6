import TRocket

/// A device that connects, publishes, drops and comes back.
struct MQTTClient: Named, Equatable {
  /// Its client id.
  var name: String
  /// Host and port.
  var address: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// Seconds.
  var keepAlive: Int
  var cleansSession: Bool
  var subscriptions: [MQTTClientSubscription]
  /// From one connect to the next, in seconds.
  var period: Double
  /// How long it stays connected, in seconds.
  var session: Double
  /// Messages that it publishes a second, while connected.
  var publishRate: Double
  /// Messages that it receives a second, while connected.
  var receiveRate: Double
  /// Bytes of a message's payload.
  var payloadBytes: Int
  /// From when on it stays connected, in Unix milliseconds; nil where it never does.
  var steadyAfter: Int64?
}

extension MQTTClient {
  /// What a client did until a moment.
  struct Activity: Equatable {
    var isConnected: Bool
    /// How often it connected.
    var connects: Int
    /// How long it was connected, all told, in seconds.
    var connectedSeconds: Double
    /// When it last connected, in Unix milliseconds.
    var connectTime: Int64
    /// When it last dropped, in Unix milliseconds; nil while it is connected.
    var disconnectTime: Int64?
  }

  /// What it did until that time in Unix milliseconds.
  func activity(at now: Int64) -> Activity {
    guard let steadyAfter, now > steadyAfter else { return changingActivity(at: now) }
    let before = changingActivity(at: steadyAfter)
    return Activity(
      isConnected: true, connects: before.connects + 1,
      connectedSeconds: before.connectedSeconds + Double(now - steadyAfter) / 1000,
      connectTime: steadyAfter, disconnectTime: nil)
  }

  private func changingActivity(at now: Int64) -> Activity {
    let age = Double(max(0, now - createdTime)) / 1000
    let rounds = (age / period).rounded(.down)
    let position = age - rounds * period
    let begin = createdTime + Int64(rounds * period * 1000)
    let isConnected = position < session
    return Activity(
      isConnected: isConnected, connects: Int(rounds) + 1,
      connectedSeconds: rounds * session + min(position, session), connectTime: begin,
      disconnectTime: isConnected ? nil : begin + Int64(session * 1000))
  }

  /// Packets from the client to the server.
  func sent(_ activity: Activity) -> StatisticsReport {
    let published = Int(publishRate * activity.connectedSeconds)
    let received = Int(receiveRate * activity.connectedSeconds)
    return report(
      published: published, payloadBytes: payloadBytes,
      [
        ("CONNECT", 0, activity.connects), ("SUBSCRIBE", 1, subscriptions.count),
        ("PUBLISH", 1, published), ("PUBACK", 1, received),
        ("PINGREQ", 0, Int(activity.connectedSeconds) / max(1, keepAlive)),
        ("DISCONNECT", 0, cleansSession ? activity.connects - (activity.isConnected ? 1 : 0) : 0),
      ])
  }

  /// Packets from the server to the client.
  func received(_ activity: Activity) -> StatisticsReport {
    let received = Int(receiveRate * activity.connectedSeconds)
    return report(
      published: received, payloadBytes: payloadBytes,
      [
        ("CONNACK", 0, activity.connects), ("SUBACK", 0, subscriptions.count),
        ("PUBLISH", 1, received),
        ("PUBACK", 1, Int(publishRate * activity.connectedSeconds)),
        ("PINGRESP", 0, Int(activity.connectedSeconds) / max(1, keepAlive)),
      ])
  }

  private func report(
    published: Int, payloadBytes: Int, _ packets: [(type: String, qos: Int, count: Int)]
  ) -> StatisticsReport {
    let present = packets.filter { $0.count > 0 }
    // Control packets have four bytes or so beside what they carry.
    let bytes = present.reduce(published * payloadBytes) { $0 + $1.count * 4 }
    return StatisticsReport(
      bytes: bytes,
      items: present.map {
        PacketStatistics(messageType: $0.type, qos: $0.qos, count: $0.count)
      })
  }
}
