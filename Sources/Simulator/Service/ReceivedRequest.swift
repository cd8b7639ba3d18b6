import FoundationEssentials
import TencentCloud

/// A request as it arrived.
struct ReceivedRequest: Sendable {
  var method: String
  /// Path and query.
  var target: String
  /// The value of the `Host` header.
  var host: String
  /// By name in lower case; of several with one name, the first.
  var headers: [String: String]
  var body: Data

  init(
    method: String, target: String, host: String, headers: [HeaderField],
    body: Data
  ) {
    self.method = method
    self.target = target
    self.host = host
    self.headers = Dictionary(
      headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.body = body
  }

  init(_ request: TransportRequest) {
    self.init(
      method: request.method.rawValue, target: request.target, host: request.endpoint.hostHeader,
      headers: request.headers, body: request.body)
  }

  /// What follows the question mark.
  var query: String {
    String(target.split(separator: "?", maxSplits: 1).dropFirst().first ?? "")
  }
}
