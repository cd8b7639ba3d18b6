public import FoundationEssentials

/// The methods that the API takes.
public enum HTTPMethod: String, Equatable, Sendable {
  /// Parameters in the query.
  case get = "GET"
  /// Parameters in the body.
  case post = "POST"
}

/// One line of an HTTP head.
public struct HeaderField: Equatable, Sendable {
  /// The name; case has no meaning in it.
  public var name: String
  /// The value.
  public var value: String

  /// A field.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An HTTP request.
public struct TransportRequest: Equatable, Sendable {
  /// The method.
  public var method: HTTPMethod
  /// Where to.
  public var endpoint: Endpoint
  /// Path and query, from the slash on.
  public var target: String
  /// Headers without `Host`, which follows from the endpoint, and without `Content-Length`.
  public var headers: [HeaderField]
  /// The body; empty for GET.
  public var body: Data
  /// How long the whole exchange may take, in seconds, connecting included.
  public var timeoutSeconds: Double
  /// Larger answers are refused while they arrive.
  public var responseLimitBytes: Int
  /// The action that is called, where one is: the wire says its product only in what is signed.
  public var called: ActionID?

  /// The service's own limit for an answer: 50 MB.
  public static let standardResponseLimitBytes = 52_428_800

  /// A request.
  public init(
    method: HTTPMethod, endpoint: Endpoint, target: String = "/", headers: [HeaderField],
    body: Data = Data(), timeoutSeconds: Double = 15,
    responseLimitBytes: Int = Self.standardResponseLimitBytes
  ) {
    self.method = method
    self.endpoint = endpoint
    self.target = target
    self.headers = headers
    self.body = body
    self.timeoutSeconds = timeoutSeconds
    self.responseLimitBytes = responseLimitBytes
  }

  /// The action that is called: signature v3 has it in a header, v1 among the parameters.
  public var action: String? {
    if let action = header("X-TC-Action") { return action }
    let form: Substring.UTF8View
    switch method {
    case .get: form = (target.split(separator: "?", maxSplits: 1).dropFirst().first ?? "").utf8
    case .post: form = Substring(decoding: body, as: UTF8.self).utf8
    }
    let name = "Action="
    let pair = form.split(separator: UInt8(ascii: "&")).first { $0.starts(with: name.utf8) }
    return pair.map { String(Substring($0)).dropFirst(name.count) }.map(String.init)
  }

  /// The value of the first header of that name, whatever its case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
