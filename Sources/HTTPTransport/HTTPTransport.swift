// HTTPTransport: TencentCloud's Transport over a real network: connections kept alive, proxies,
// trust roots, time and size limits. Only the executable and tests import it. It is the only
// importer of AsyncHTTPClient, and must not know an action or a signature.
import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1
public import TencentCloud

/// Sends requests over HTTP/1.1, keeping connections open between them.
///
/// Nothing is started before the first request: no thread, no certificate is loaded. Certificates
/// are always verified, redirects never followed. Call `close` or `shutdown` when done; a
/// transport that is dropped closes itself.
public final class HTTPTransport: Transport {
  private let configuration: HTTPTransportConfiguration
  private let pool: ClientPool

  /// A transport that has not started yet.
  public init(configuration: HTTPTransportConfiguration = HTTPTransportConfiguration()) {
    self.configuration = configuration
    pool = ClientPool(configuration: configuration)
  }

  deinit { pool.close() }

  /// Sends once and waits for the whole answer.
  public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let route = try configuration.proxies.route(to: request.endpoint)
    let client = try pool.client(for: route, isSecure: request.endpoint.isSecure)
    let outgoing = try OutgoingRequest(request)
    let arrival = Arrival(limitBytes: request.responseLimitBytes)
    do {
      try Task.checkCancellation()
      let task = client.execute(
        request: outgoing.request, delegate: arrival,
        deadline: .now() + .nanoseconds(Int64(request.timeoutSeconds * 1e9)))
      return try await withTaskCancellationHandler {
        try await task.get()
      } onCancel: {
        task.cancel()
      }
    } catch {
      let failure = TransportFailure(
        error: error, wasSent: arrival.wasSent, route: route, endpoint: request.endpoint)
      throw await seen(failure.transportError, route, request.endpoint, client.eventLoopGroup)
    }
  }

  /// The same failure, or what is wrong with the dates of the certificate that was not believed.
  private func seen(
    _ failure: TransportError, _ route: ProxyRoute, _ endpoint: Endpoint,
    _ group: any EventLoopGroup
  ) async -> TransportError {
    guard failure == TransportFailure.unsigned, route == .direct else { return failure }
    return await CertificateLook(endpoint: endpoint, group: group).problem ?? failure
  }

  /// Ends every connection without waiting for it; requests under way fail. What a program calls
  /// that is about to end, from any thread.
  public func close() { pool.close() }

  /// Ends every connection and the thread, and waits until they are gone.
  public func shutdown() async { await pool.shutdown() }
}
