import FoundationEssentials
import TRocket
import TencentCloud

@testable import Simulator

/// A call whose every part a test can spoil.
struct SignedRequest {
  var service = "trocket"
  var host = "127.0.0.1"
  var action: String? = "DescribeInstanceList"
  var version: String? = "2023-03-08"
  var region: String? = "ap-guangzhou"
  var body = Data(#"{"Offset":0,"Limit":10}"#.utf8)
  var credential = Simulator.demoCredential
  /// The token that is sent, which may be another one than the credential's.
  var token: String?
  var timestamp = TestClock.start / 1000
  var method = HTTPMethod.post
  var contentType = "application/json"

  /// The request as it should be, changed after it was signed.
  func request(_ spoil: (inout TransportRequest) -> Void = { _ in }) -> TransportRequest {
    var request = TransportRequest(
      method: method, endpoint: Endpoint(isSecure: false, host: host, port: 80),
      headers: [HeaderField("Content-Type", contentType)], body: body)
    let signature = TC3Signature(
      method: method,
      signedFields: request.headers + [HeaderField("Host", request.endpoint.hostHeader)],
      payload: body, service: service, timestamp: timestamp)
    request.headers.append(
      HeaderField("Authorization", signature.authorization(credential).headerValue))
    let common = [
      ("X-TC-Action", action), ("X-TC-Version", version), ("X-TC-Region", region),
      ("X-TC-Token", token), ("X-TC-Timestamp", String(timestamp)),
    ]
    for case (let name, let value?) in common { request.headers.append(HeaderField(name, value)) }
    spoil(&request)
    return request
  }
}

extension TransportResponse {
  /// The error code in it; nil where it is none, or no JSON.
  var code: String? {
    guard let answer = try? JSONValue(parsing: body),
      case .string(let code)? = answer["Response"]?["Error"]?["Code"]
    else { return nil }
    return code
  }
}

extension TransportRequest {
  mutating func replaceHeader(_ name: String, _ value: String?) {
    headers.removeAll { $0.name == name }
    if let value { headers.append(HeaderField(name, value)) }
  }
}
