import HTTPTransport
import TencentCloud

/// The way to the service: proxies and trust roots by the environment and the command line.
struct ServiceNetwork: Sendable {
  let environment: [String: String]
  /// Certificates to trust in place of the system's.
  let caFile: String?
  let log: LogFile?

  /// The transport, and how it is ended. Nothing is opened or loaded before the first request.
  func start() -> (transport: any Transport, stop: @Sendable () async -> Void) {
    let transport = HTTPTransport(
      configuration: .init(environment: environment, caFile: caFile))
    let stop: @Sendable () async -> Void = { transport.close() }
    guard let log else { return (transport, stop) }
    return (LoggedTransport(base: transport, log: log), stop)
  }
}
