import AsyncHTTPClient
import NIOCore
import NIOPosix
import NIOSSL
import TencentCloud

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// What the HTTP library reported, and what it means.
struct TransportFailure {
  var error: any Error
  /// Whether any of the request went out.
  var wasSent: Bool
  var route: ProxyRoute
  /// The service.
  var endpoint: Endpoint

  /// Verifying the certificate failed, for whatever reason but its name.
  static let unsigned = TransportError.untrusted(
    detail: "nobody whom this machine trusts signed the server's certificate")

  var transportError: TransportError {
    if let error = error as? TransportError { return error }
    if error is CancellationError { return .cancelled }
    if let error = error as? HTTPClientError { return meaning(of: error) }
    if wasSent { return .interrupted(detail: sentence) }
    if case ChannelError.connectTimeout = error { return .connectTimedOut }
    if error is NIOSSLError || error is NIOSSLExtraError || error is BoringSSLError {
      return tlsFailure
    }
    return unconnected
  }

  private func meaning(of error: HTTPClientError) -> TransportError {
    switch error {
    case .cancelled, .alreadyShutdown, .requestStreamCancelled: .cancelled
    case .deadlineExceeded, .readTimeout, .writeTimeout: wasSent ? .timedOut : .connectTimedOut
    case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout: .connectTimedOut
    case .proxyAuthenticationRequired:
      .proxy(detail: "\(route) wants a user name and a password, or others than it was given")
    case .invalidProxyResponse: .proxy(detail: "\(route) refused to connect to the service")
    case .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
      .proxy(detail: "\(route) took too long")
    default: wasSent ? .interrupted(detail: error.shortDescription) : unconnected
    }
  }

  /// Nothing went out: the way to the proxy or to the service failed.
  private var unconnected: TransportError {
    if route == .direct { return .unreachable(detail: sentence) }
    let namesPlace = error is IOError || error is NIOConnectionError
    return .proxy(detail: namesPlace ? sentence : "\(route): \(sentence)")
  }

  private var sentence: String {
    switch error {
    case let error as NIOConnectionError: connectionSentence(error)
    case let error as IOError where wasSent: reason(error)
    case let error as IOError: "\(firstStop): \(reason(error))"
    case let error as HTTPClientError: error.shortDescription
    default: "\(error)"
    }
  }

  /// Where the connection leads: it is the one that failed.
  private var firstStop: String {
    switch route {
    case .direct: endpoint.hostHeader
    case .connect(let host, let port, _), .socks(let host, let port): "\(host):\(port)"
    }
  }

  private func connectionSentence(_ error: NIOConnectionError) -> String {
    guard let first = error.connectionErrors.first else {
      return "the name \(error.host) was not found"
    }
    return "\(error.host):\(error.port): \(reason(first.error))"
  }

  private func reason(_ error: any Error) -> String {
    guard let error = error as? IOError else { return "\(error)" }
    return String(cString: strerror(error.errnoCode))
  }

  private var tlsFailure: TransportError {
    let text = "\(error)"
    if text.contains("CERTIFICATE_VERIFY_FAILED") { return TransportFailure.unsigned }
    if text.contains("failedToValidateHostname") || text.contains("hostname") {
      return .untrusted(detail: "the server's certificate is for another name")
    }
    if text.contains("WRONG_VERSION_NUMBER") || text.contains("HTTP_REQUEST") {
      return .untrusted(detail: "the server does not speak TLS at this port")
    }
    return .untrusted(detail: "the server broke TLS off")
  }
}
