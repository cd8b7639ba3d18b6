import MQTT

/// A client as the product `mqtt` sees it: who it signs in as, its session, what it subscribes to and
/// what keeps it away.
struct Device: Named, Equatable {
  /// Why a device is away although it would be there.
  struct Bar: Equatable, Sendable {
    enum Cause: Equatable, Sendable {
      case kicked
      case blocked(rule: String)
      case unauthorized
      case unauthenticated
      case certificate
    }

    var cause: Cause
    /// Unix milliseconds.
    var from: Int64
    /// When it may come back, in Unix milliseconds; nil while nobody knows.
    var until: Int64?
  }

  /// What is published when it is lost.
  struct Will: Equatable, Sendable {
    var topic: String
    var payload: String
    var qos: Int
    var isRetained: Bool
    var delaySeconds: Int
    /// Where an answer to it goes, with what tells it apart and user properties: of MQTT 5.
    var responseTopic = ""
    var correlation = ""
    var properties: [String: String] = [:]
  }

  /// When it connects and drops by itself.
  var client: MQTTClient
  var user: String
  var protocolVersion: ProtocolVersion
  /// For how long its session outlives its connection, in seconds; 0: not at all.
  var expirySeconds: Int
  var subscriptions: [DeviceSubscription]
  var will: Will?
  var bars: [Bar] = []
  /// Whether it is in no hurry to come back when it was kicked.
  var staysAway = false
  /// When its session was dropped from outside, in Unix milliseconds, the oldest first.
  var resets: [Int64] = []

  var name: String { client.name }
  /// Its address without the port.
  var host: String {
    client.address.lastIndex(of: ":").map { String(client.address[..<$0]) } ?? client.address
  }
  /// How long it waits before it tries again, in milliseconds.
  var retryMilliseconds: Int64 { 1500 + Int64(Noise.hash(name, seed: 11) % 6500) }
}

/// What a device subscribes to.
struct DeviceSubscription: Equatable, Sendable {
  var filter: String
  var qos: Int
  /// Messages a second that it is sent.
  var rate: Double
  /// How well the device keeps up with them.
  var pace = Timeline.steady
  /// When the service added it, in Unix milliseconds; nil where the device did.
  var addedTime: Int64?
  /// When the service took it away, in Unix milliseconds.
  var removedTime: Int64?
  /// User properties.
  var properties: [String: String] = [:]

  func isThere(at now: Int64) -> Bool {
    (addedTime ?? 0) <= now && (removedTime.map { $0 > now } ?? true)
  }
}
