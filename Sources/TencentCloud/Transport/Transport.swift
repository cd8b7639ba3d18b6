/// Carries one HTTP request to a server and its answer back. Knows no action and no signature.
public protocol Transport: Sendable {
  /// Sends once and waits for the whole answer, at most as long and as large as the request allows.
  /// A redirect is an answer like any other: it is not followed.
  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse
}
