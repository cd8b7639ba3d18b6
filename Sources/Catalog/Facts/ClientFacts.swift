/// What the service says of an MQTT client's connection, and of what waits for it. It tells no reason
/// for a disconnect.
package struct ClientFacts: Equatable, Sendable {
  /// `CONNECTED` or `DISCONNECTED`; nil where the service does not say.
  package let status: String?
  /// Host and port that it came from.
  package let address: String?
  /// When it connected last, in milliseconds since 1970 UTC.
  package let connectedAt: Int64?
  /// When it was lost last, in milliseconds since 1970 UTC; only of a kept session that is lost.
  package let disconnectedAt: Int64?
  /// Messages that wait for it; nil where the service does not say, as in 2024.
  package var lag: Int64?
  /// Messages that it was given and has not acknowledged; nil where the service does not say.
  package var inflight: Int64?

  package init(
    status: String?, address: String?, connectedAt: Int64?, disconnectedAt: Int64?,
    lag: Int64? = nil, inflight: Int64? = nil
  ) {
    self.status = status
    self.address = address
    self.connectedAt = connectedAt
    self.disconnectedAt = disconnectedAt
    self.lag = lag
    self.inflight = inflight
  }

  /// That of a client which is not listed any more.
  package static let gone = ClientFacts(
    status: "DISCONNECTED", address: nil, connectedAt: nil, disconnectedAt: nil)

  /// The same without what waits for it: whether two are of the same connection.
  package var connection: ClientFacts {
    var connection = self
    connection.lag = nil
    connection.inflight = nil
    return connection
  }
}
