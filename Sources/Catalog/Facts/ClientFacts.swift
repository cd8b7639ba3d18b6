import TRocket

/// What the service says of an MQTT client's connection. It tells no reason for a disconnect.
package struct ClientFacts: Equatable, Sendable {
  /// `CONNECTED` or `DISCONNECTED`; nil where the service does not say.
  package let status: String?
  /// Host and port that it came from.
  package let address: String?
  /// When it connected last, in milliseconds since 1970 UTC.
  package let connectedAt: Int64?
  /// When it was lost last, in milliseconds since 1970 UTC; only of a kept session that is lost.
  package let disconnectedAt: Int64?
}

extension ClientFacts {
  init(_ answer: DescribeMQTTClient.Response) {
    self.init(
      status: answer.connectionStatus?.rawValue, address: answer.clientAddress,
      connectedAt: answer.connectTime?.unixMilliseconds,
      disconnectedAt: answer.disconnectTime?.unixMilliseconds)
  }
}
