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

extension ReceivedRequest {
  private static let domain = ".tencentcloudapi.com"

  /// The product that is called: a host of the cloud's says so, elsewhere the signature does. Nil
  /// where neither can be read, as signature v1 names none.
  var service: String? {
    let name = host.split(separator: ":", omittingEmptySubsequences: false)[0]
    if name.hasSuffix(Self.domain) { return name.split(separator: ".").first.map(String.init) }
    return headers["authorization"].flatMap(TC3Authorization.init)?.service
  }

  /// Whose signature v3 it carries; nil where it has none.
  var secretID: String? {
    headers["authorization"].flatMap(TC3Authorization.init)?.secretID
  }

  /// The action that is called by signature v3; nil where it cannot be read.
  var action: ActionID? {
    guard let service, let name = headers["x-tc-action"] else { return nil }
    return ActionID(service: service, name: name)
  }
}
