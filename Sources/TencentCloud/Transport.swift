import FoundationEssentials

/// Carries one HTTP request to a server and its answer back. Knows no action and no signature.
public protocol Transport: Sendable {
  /// Sends and waits for the whole answer.
  /// - Throws: `TransportError`, or `CancellationError` when the calling task was cancelled.
  func send(_ request: TransportRequest) async throws -> TransportResponse
}

/// An HTTP request.
public struct TransportRequest: Hashable, Sendable {
  /// `GET` or `POST`.
  public var method: String
  /// Where to.
  public var endpoint: Endpoint
  /// Path and query, from the slash on.
  public var target: String
  /// Headers without `Host`, which follows from the endpoint, and without `Content-Length`.
  public var headers: [(name: String, value: String)] { fields.map { ($0.name, $0.value) } }
  private var fields: [Field]
  /// The body.
  public var body: Data
  /// How long a connection may take, in seconds.
  public var connectTimeoutSeconds: Double
  /// How long the whole exchange may take, in seconds.
  public var timeoutSeconds: Double
  /// Larger answers are refused while they arrive.
  public var responseLimitBytes: Int

  private struct Field: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// A request.
  public init(
    method: String, endpoint: Endpoint, target: String = "/",
    headers: [(name: String, value: String)], body: Data, connectTimeoutSeconds: Double = 5,
    timeoutSeconds: Double = 15, responseLimitBytes: Int = 52_428_800
  ) {
    self.method = method
    self.endpoint = endpoint
    self.target = target
    fields = headers.map { Field(name: $0.name, value: $0.value) }
    self.body = body
    self.connectTimeoutSeconds = connectTimeoutSeconds
    self.timeoutSeconds = timeoutSeconds
    self.responseLimitBytes = responseLimitBytes
  }
}

/// An HTTP answer.
public struct TransportResponse: Hashable, Sendable {
  /// The status code. The API answers 200 whatever its own error.
  public var status: Int
  /// The `Date` header, from which a wrong clock is noticed.
  public var date: String?
  /// The `Content-Type` header.
  public var contentType: String?
  /// The body.
  public var body: Data

  /// An answer.
  public init(status: Int, date: String? = nil, contentType: String? = nil, body: Data) {
    self.status = status
    self.date = date
    self.contentType = contentType
    self.body = body
  }
}

/// Why there was no answer. `detail` says it in the words of the library below, in English.
public enum TransportError: Error, Hashable, Sendable {
  /// No connection: the name, the network, or the port.
  case unreachable(detail: String)
  /// The certificate could not be verified, or TLS failed otherwise.
  case untrusted(detail: String)
  /// The proxy refused or could not be reached.
  case proxy(detail: String)
  /// The connection took too long.
  case connectTimedOut
  /// The answer took too long; the request may have been carried out.
  case timedOut
  /// The connection broke while the request was under way; it may have been carried out.
  case interrupted(detail: String)
  /// The answer is larger than allowed.
  case tooLarge(limitBytes: Int)
}
