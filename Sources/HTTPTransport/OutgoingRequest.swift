import AsyncHTTPClient
import FoundationEssentials
import NIOHTTP1
import TencentCloud

/// A request in the HTTP library's words.
struct OutgoingRequest {
  var request: HTTPClient.Request

  init(_ request: TransportRequest) throws(TransportError) {
    var headers = HTTPHeaders()
    // Set here, so that it is what the signature covers.
    headers.add(name: "Host", value: request.endpoint.hostHeader)
    for field in request.headers {
      guard field.name.isHeaderText, field.value.isHeaderText else {
        throw .unsendable(detail: "the header \(field.name) has characters that none may have")
      }
      headers.add(name: field.name, value: field.value)
    }
    do {
      self.request = try HTTPClient.Request(
        url: request.endpoint.description + request.target,
        method: request.method == .get ? .GET : .POST, headers: headers,
        body: request.method == .get ? nil : .bytes(request.body))
    } catch {
      throw .unsendable(detail: "\(request.endpoint) is no address: \(error)")
    }
  }
}

extension String {
  /// Whether it can stand on a header's line: printable ASCII alone.
  fileprivate var isHeaderText: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}
