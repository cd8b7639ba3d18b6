package import FoundationEssentials
import TRocket

/// What the service says of an MQTT client in either dialect. What it does not say is nil: not known,
/// which is not 0.
package struct ClientReading: Equatable, Sendable {
  /// `CONNECTED` or `DISCONNECTED`.
  package var status: String?
  /// Host and port that it came from.
  package var address: String?
  /// Seconds.
  package var keepalive: Int64?
  /// 3, 4 or 5.
  package var protocolVersion: Int64?
  package var connectTime: Date?
  package var disconnectTime: Date?
  package var createTime: Date?
  package var cleanSession: Bool?
  /// How many subscriptions it has.
  package var subscriptions: Int64?
  /// Messages that wait for it, in all its subscriptions.
  package var lag: Int64?
  /// Messages that it was given and has not acknowledged.
  package var inflight: Int64?
  /// For how long its session is kept without it, in seconds.
  package var expiry: Int64?
}

extension ClientReading {
  /// What lists show of it.
  static let fields: [Field<ClientReading>] = [
    .token("ConnectionStatus") { $0.status }, .text("ClientAddress") { $0.address },
    .count("Keepalive", .seconds) { $0.keepalive },
    .token("ProtocolVersion") { $0.protocolVersion.map { "\($0)" } },
    .time("ConnectTime") { $0.connectTime }, .time("DisconnectTime") { $0.disconnectTime },
    .flag("CleanSession") { $0.cleanSession },
    .count("Subscriptions") { $0.subscriptions }, .count("ClientLag") { $0.lag },
    .count("Inflight") { $0.inflight },
    .count("ExpireIntervalInSeconds", .seconds) { $0.expiry },
    .time("CreateTime") { $0.createTime },
  ]

  /// The answer of 2024, which knows nothing of lag.
  init(_ answer: DescribeMQTTClient.Response) {
    status = answer.connectionStatus?.rawValue
    address = answer.clientAddress
    keepalive = answer.keepalive.map(Int64.init)
    protocolVersion = answer.protocolVersion.map(Int64.init)
    connectTime = answer.connectTime
    disconnectTime = answer.disconnectTime
    createTime = answer.createTime
    cleanSession = answer.cleanSession
    subscriptions = answer.mqttClientSubscriptions.map { Int64($0.count) }
  }

  /// The sum of what every one says; nil where one does not say it.
  static func sum(_ numbers: [Int?]?) -> Int64? {
    guard let numbers else { return nil }
    var sum: Int64 = 0
    for number in numbers {
      guard let number else { return nil }
      sum = sum.addingReportingOverflow(Int64(number)).partialValue
    }
    return sum
  }

  /// What its connection is.
  package var facts: ClientFacts {
    ClientFacts(
      status: status, address: address, connectedAt: connectTime?.unixMilliseconds,
      disconnectedAt: disconnectTime?.unixMilliseconds, lag: lag, inflight: inflight)
  }
}
